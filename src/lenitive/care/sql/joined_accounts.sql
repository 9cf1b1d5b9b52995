-- A patient whose records were joined: the account of the record that is kept opens all of them, and the other account
-- sleeps until the two are taken apart. Whom she lets see one record, sees that one. care/own_accounts.py says the same.
CREATE FUNCTION account_sleeps(asked uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS
$$ SELECT EXISTS (SELECT 1 FROM public.joined_patients() j WHERE j.patient = asked AND j.person <> asked) $$;

CREATE OR REPLACE FUNCTION own_patients(category text) RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
  SELECT COALESCE(array_agg(DISTINCT whose.patient_id), '{}') FROM (
    SELECT unnest(public.records_of(a.patient_id)) AS patient_id FROM public.patient_account a
    WHERE a.user_id = public.acting_user() AND public.acting_site('patient') IS NOT NULL
      AND NOT public.account_sleeps(a.patient_id)
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
