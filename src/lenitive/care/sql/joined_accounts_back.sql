-- Each account opens one record again, as proxies.sql has it.
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
DROP FUNCTION account_sleeps(uuid);
