-- People whom a patient lets see her record for her. Each reads the categories of a live proxy, in the role of a caregiver
-- that counts now; a proxy that has ended, or whose last day is over, opens nothing.
CREATE FUNCTION proxy_is_live(asked uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
  SELECT EXISTS (
    SELECT 1 FROM public.proxy p WHERE p.id = asked
      AND p.at <= public.lenitive_now() AND (p.until_at IS NULL OR p.until_at > public.lenitive_now())
      AND NOT EXISTS (SELECT 1 FROM public.proxy_end e WHERE e.proxy_id = p.id))
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

-- The newest code counts for each person it is for: the patient, or one whom she has named.
CREATE OR REPLACE FUNCTION code_is_open(asked uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
  SELECT EXISTS (
    SELECT 1 FROM public.sign_up_code c
    WHERE c.id = asked AND c.expires_at > public.lenitive_now()
      AND (c.proxy_id IS NULL OR public.proxy_is_live(c.proxy_id))
      AND NOT EXISTS (SELECT 1 FROM public.sign_up_use u WHERE u.code_id = c.id)
      AND NOT EXISTS (SELECT 1 FROM public.sign_up_code n WHERE n.patient_id = c.patient_id
                      AND n.proxy_id IS NOT DISTINCT FROM c.proxy_id AND n.id > c.id)
      AND (SELECT count(*) FROM public.sign_up_try t WHERE t.code_id = c.id AND NOT t.is_right) < 5)
$$;

CREATE OR REPLACE FUNCTION signing_up(asked uuid) RETURNS TABLE (name text, is_made_up boolean) LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT COALESCE((SELECT x.name FROM public.proxy x WHERE x.id = c.proxy_id), i.legal_name)::text, p.is_demonstration
  FROM public.sign_up_code c
  JOIN public.patient p ON p.id = c.patient_id
  JOIN LATERAL (SELECT n.legal_name FROM public.patient_identity n
                WHERE n.patient_id = c.patient_id ORDER BY n.id DESC LIMIT 1) i ON true
  WHERE c.id = asked AND public.is_system() AND public.code_is_open(c.id)
$$;

-- Whose record the acting user may open to others: her own, as the patient herself.
CREATE FUNCTION my_patient() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
  SELECT a.patient_id FROM public.patient_account a
  WHERE a.user_id = public.acting_user() AND public.acting_site('patient') IS NOT NULL
$$;

ALTER TABLE proxy_account ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON proxy_account FOR SELECT TO lenitive_app USING (
  user_id = (SELECT acting_user()) OR (SELECT is_system()));
CREATE POLICY written ON proxy_account FOR INSERT TO lenitive_app WITH CHECK ((SELECT is_system()));

ALTER TABLE proxy ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON proxy FOR SELECT TO lenitive_app USING (
  patient_id = (SELECT my_patient()) OR site = (SELECT reading_site('identity'))
  OR EXISTS (SELECT 1 FROM proxy_account c WHERE c.proxy_id = proxy.id) OR (SELECT is_system()));
CREATE POLICY written ON proxy FOR INSERT TO lenitive_app WITH CHECK (
  (site = '' AND patient_id = (SELECT my_patient()) AND by_user = (SELECT acting_user()))
  OR (site = (SELECT registering_site()) AND may_write_about(patient_id)));

ALTER TABLE proxy_end ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON proxy_end FOR SELECT TO lenitive_app USING (
  EXISTS (SELECT 1 FROM proxy p WHERE p.id = proxy_id));
CREATE POLICY written ON proxy_end FOR INSERT TO lenitive_app WITH CHECK (
  EXISTS (SELECT 1 FROM proxy p WHERE p.id = proxy_id AND p.patient_id = proxy_end.patient_id)
  AND ((site = '' AND patient_id = (SELECT my_patient()) AND by_user = (SELECT acting_user()))
       OR (site = (SELECT registering_site()) AND may_write_about(patient_id))));

GRANT INSERT (proxy_id) ON sign_up_code TO lenitive_app;

-- A code for somebody who acts for a patient is for one of hers.
ALTER POLICY written ON sign_up_code WITH CHECK (
  site = (SELECT registering_site()) AND may_write_about(patient_id) AND (proxy_id IS NULL OR EXISTS (
    SELECT 1 FROM proxy p WHERE p.id = proxy_id AND p.patient_id = sign_up_code.patient_id)));

-- The code of somebody whom she names is made by the patient herself, or by staff beside her.
CREATE POLICY own_written ON sign_up_code FOR INSERT TO lenitive_app WITH CHECK (
  site = '' AND patient_id = (SELECT my_patient()) AND by_user = (SELECT acting_user())
  AND EXISTS (SELECT 1 FROM proxy p WHERE p.id = proxy_id AND p.patient_id = sign_up_code.patient_id));
CREATE POLICY own ON sign_up_code FOR SELECT TO lenitive_app USING (
  site = '' AND patient_id = (SELECT my_patient()) AND proxy_id IS NOT NULL);
