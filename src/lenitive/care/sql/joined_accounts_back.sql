-- Each account opens one record again, as proxies.sql has it.
ALTER POLICY seen ON proxy USING (
  patient_id = (SELECT my_patient()) OR site = (SELECT reading_site('identity'))
  OR EXISTS (SELECT 1 FROM proxy_account c WHERE c.proxy_id = proxy.id) OR (SELECT is_system()));
ALTER POLICY written ON proxy_end WITH CHECK (
  EXISTS (SELECT 1 FROM proxy p WHERE p.id = proxy_id AND p.patient_id = proxy_end.patient_id)
  AND ((site = '' AND patient_id = (SELECT my_patient()) AND by_user = (SELECT acting_user()))
       OR (site = (SELECT registering_site()) AND may_write_about(patient_id))));
CREATE OR REPLACE FUNCTION my_patient() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
  SELECT a.patient_id FROM public.patient_account a
  WHERE a.user_id = public.acting_user() AND public.acting_site('patient') IS NOT NULL
$$;
CREATE OR REPLACE FUNCTION own_patients(category text) RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
  SELECT COALESCE(array_agg(DISTINCT whose.patient_id), '{}') FROM (
    SELECT a.patient_id FROM public.patient_account a
    WHERE a.user_id = public.acting_user() AND public.acting_site('patient') IS NOT NULL
    UNION ALL
    SELECT p.patient_id FROM public.proxy p JOIN public.proxy_account c ON c.proxy_id = p.id
    WHERE c.user_id = public.acting_user() AND public.acting_site('caregiver') IS NOT NULL
      AND $1 = ANY (p.categories) AND public.proxy_is_live(p.id)) whose
$$;
DROP FUNCTION my_records();
DROP FUNCTION account_sleeps(uuid);
