-- Nobody sees a record for somebody else again: functions as accounts.sql has them.
DROP POLICY own ON sign_up_code;
DROP POLICY own_written ON sign_up_code;
ALTER POLICY written ON sign_up_code WITH CHECK (
  site = (SELECT registering_site()) AND may_write_about(patient_id));
DROP POLICY seen ON proxy_end;
DROP POLICY written ON proxy_end;
ALTER TABLE proxy_end DISABLE ROW LEVEL SECURITY;
DROP POLICY seen ON proxy;
DROP POLICY written ON proxy;
ALTER TABLE proxy DISABLE ROW LEVEL SECURITY;
DROP POLICY seen ON proxy_account;
DROP POLICY written ON proxy_account;
ALTER TABLE proxy_account DISABLE ROW LEVEL SECURITY;
DROP FUNCTION my_patient();
CREATE OR REPLACE FUNCTION signing_up(asked uuid) RETURNS TABLE (name text, is_made_up boolean) LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT i.legal_name::text, p.is_demonstration
  FROM public.sign_up_code c
  JOIN public.patient p ON p.id = c.patient_id
  JOIN LATERAL (SELECT n.legal_name FROM public.patient_identity n
                WHERE n.patient_id = c.patient_id ORDER BY n.id DESC LIMIT 1) i ON true
  WHERE c.id = asked AND public.is_system() AND public.code_is_open(c.id)
$$;
CREATE OR REPLACE FUNCTION code_is_open(asked uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
  SELECT EXISTS (
    SELECT 1 FROM public.sign_up_code c
    WHERE c.id = asked AND c.expires_at > public.lenitive_now()
      AND NOT EXISTS (SELECT 1 FROM public.sign_up_use u WHERE u.code_id = c.id)
      AND NOT EXISTS (SELECT 1 FROM public.sign_up_code n WHERE n.patient_id = c.patient_id AND n.id > c.id)
      AND (SELECT count(*) FROM public.sign_up_try t WHERE t.code_id = c.id AND NOT t.is_right) < 5)
$$;
CREATE OR REPLACE FUNCTION own_patients(category text) RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
  SELECT COALESCE(array_agg(a.patient_id), '{}') FROM public.patient_account a
  WHERE a.user_id = public.acting_user() AND public.acting_site('patient') IS NOT NULL
$$;
DROP FUNCTION proxy_is_live(uuid);
