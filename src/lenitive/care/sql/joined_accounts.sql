-- A patient whose records were joined. One of her accounts is awake: that of the record that is kept, else the oldest one;
-- the others sleep until the records are taken apart. It opens its own record at once, and those that were joined to it
-- only once she has come with a new code: two people may have been taken for one. care/own_accounts.py says the same.
CREATE FUNCTION account_sleeps(asked uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
  SELECT EXISTS (
    SELECT 1 FROM public.joined_patients() mine JOIN public.joined_patients() twin USING (person)
    JOIN public.patient_account a ON a.patient_id = twin.patient
    WHERE mine.patient = asked AND twin.patient <> asked
      AND (twin.patient = person OR (asked <> person AND twin.patient < asked)))
$$;

-- All records of hers that her account opens.
CREATE FUNCTION my_records() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
  SELECT COALESCE(array_agg(DISTINCT opened.id), '{}')
  FROM public.patient_account a
  CROSS JOIN LATERAL (
    SELECT a.patient_id AS id
    UNION ALL
    SELECT twin.patient FROM public.joined_patients() mine JOIN public.joined_patients() twin USING (person)
    WHERE mine.patient = a.patient_id AND EXISTS (
      SELECT 1 FROM public.sign_up_use u WHERE u.user_id = a.user_id AND u.used_at > mine.since)) opened
  WHERE a.user_id = public.acting_user() AND public.acting_site('patient') IS NOT NULL
    AND NOT public.account_sleeps(a.patient_id)
$$;

CREATE OR REPLACE FUNCTION own_patients(category text) RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
  SELECT COALESCE(array_agg(DISTINCT whose.patient_id), '{}') FROM (
    SELECT unnest(public.my_records()) AS patient_id
    UNION ALL
    SELECT p.patient_id FROM public.proxy p JOIN public.proxy_account c ON c.proxy_id = p.id
    WHERE c.user_id = public.acting_user() AND public.acting_site('caregiver') IS NOT NULL
      AND $1 = ANY (p.categories) AND public.proxy_is_live(p.id)) whose
$$;

CREATE OR REPLACE FUNCTION my_patient() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
  SELECT a.patient_id FROM public.patient_account a
  WHERE a.user_id = public.acting_user() AND public.acting_site('patient') IS NOT NULL
    AND NOT public.account_sleeps(a.patient_id)
$$;

-- She sees and ends whoever may see any record of hers.
ALTER POLICY seen ON proxy USING (
  patient_id = ANY ((SELECT my_records())::uuid[]) OR site = (SELECT reading_site('identity'))
  OR EXISTS (SELECT 1 FROM proxy_account c WHERE c.proxy_id = proxy.id) OR (SELECT is_system()));
ALTER POLICY written ON proxy_end WITH CHECK (
  EXISTS (SELECT 1 FROM proxy p WHERE p.id = proxy_id AND p.patient_id = proxy_end.patient_id)
  AND ((site = '' AND patient_id = ANY ((SELECT my_records())::uuid[]) AND by_user = (SELECT acting_user()))
       OR (site = (SELECT registering_site()) AND may_write_about(patient_id))));
