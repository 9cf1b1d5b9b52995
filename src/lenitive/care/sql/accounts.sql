-- Patients sign in: whose account is whose, what somebody reads of herself, and the codes by which she gets in.

-- Whose record of a category is the acting user's own. Her role counts now, and her account says whose it is.
CREATE FUNCTION own_patients(category text) RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
  SELECT COALESCE(array_agg(a.patient_id), '{}') FROM public.patient_account a
  WHERE a.user_id = public.acting_user() AND public.acting_site('patient') IS NOT NULL
$$;

-- Her own rows, beside what the policies `seen` let staff read.
CREATE POLICY own ON patient FOR SELECT TO lenitive_app USING (
  id = ANY ((SELECT own_patients('identity'))::uuid[]));
CREATE POLICY own ON patient_identity FOR SELECT TO lenitive_app USING (
  patient_id = ANY ((SELECT own_patients('identity'))::uuid[]));
CREATE POLICY own ON patient_contact FOR SELECT TO lenitive_app USING (
  patient_id = ANY ((SELECT own_patients('contact'))::uuid[]));
CREATE POLICY own ON care_relation FOR SELECT TO lenitive_app USING (
  patient_id = ANY ((SELECT own_patients('identity'))::uuid[]));
CREATE POLICY own ON consent FOR SELECT TO lenitive_app USING (
  patient_id = ANY ((SELECT own_patients('identity'))::uuid[]));
CREATE POLICY own ON consent_text FOR SELECT TO lenitive_app USING (
  EXISTS (SELECT 1 FROM consent c WHERE c.text_id = consent_text.id));
CREATE POLICY own ON referral FOR SELECT TO lenitive_app USING (
  patient_id = ANY ((SELECT own_patients('identity'))::uuid[]));

-- Whether a row says how this person is reached, in the record of this site.
CREATE FUNCTION is_contact_of(asked uuid, patient uuid, site text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS
$$ SELECT EXISTS (SELECT 1 FROM public.patient_contact c WHERE c.id = $1 AND c.patient_id = $2 AND c.site = $3) $$;

-- She corrects how she is reached, in the record of each site that has it, and takes her own consents back.
CREATE POLICY own_written ON patient_contact FOR INSERT TO lenitive_app WITH CHECK (
  (SELECT acting_site('patient')) IS NOT NULL AND patient_id = ANY ((SELECT own_patients('contact'))::uuid[])
  AND by_user = (SELECT acting_user()) AND is_contact_of(in_place_of_id, patient_id, site));
CREATE POLICY own_written ON consent_end FOR INSERT TO lenitive_app WITH CHECK (
  (SELECT acting_site('patient')) IS NOT NULL AND patient_id = ANY ((SELECT own_patients('identity'))::uuid[])
  AND by_user = (SELECT acting_user()) AND site = ''
  AND EXISTS (SELECT 1 FROM consent c WHERE c.id = consent_id AND c.patient_id = consent_end.patient_id));

ALTER TABLE patient_account ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON patient_account FOR SELECT TO lenitive_app USING (
  user_id = (SELECT acting_user()) OR (SELECT is_system()) OR EXISTS (SELECT 1 FROM patient p WHERE p.id = patient_id));
CREATE POLICY written ON patient_account FOR INSERT TO lenitive_app WITH CHECK ((SELECT is_system()));

ALTER TABLE sign_up_code ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON sign_up_code FOR SELECT TO lenitive_app USING (
  site = (SELECT reading_site('identity')) OR (SELECT is_system()));
CREATE POLICY written ON sign_up_code FOR INSERT TO lenitive_app WITH CHECK (
  site = (SELECT registering_site()) AND may_write_about(patient_id));

ALTER TABLE sign_up_try ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON sign_up_try FOR SELECT TO lenitive_app USING (
  (SELECT is_system()) OR EXISTS (SELECT 1 FROM sign_up_code c WHERE c.id = code_id));
CREATE POLICY written ON sign_up_try FOR INSERT TO lenitive_app WITH CHECK ((SELECT is_system()));

ALTER TABLE sign_up_use ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON sign_up_use FOR SELECT TO lenitive_app USING (
  (SELECT is_system()) OR EXISTS (SELECT 1 FROM sign_up_code c WHERE c.id = code_id));
CREATE POLICY written ON sign_up_use FOR INSERT TO lenitive_app WITH CHECK ((SELECT is_system()));

-- Whether a code still opens something: not used, not too old, not tried wrong five times, and the newest of its kind.
CREATE FUNCTION code_is_open(asked uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
  SELECT EXISTS (
    SELECT 1 FROM public.sign_up_code c
    WHERE c.id = asked AND c.expires_at > public.lenitive_now()
      AND NOT EXISTS (SELECT 1 FROM public.sign_up_use u WHERE u.code_id = c.id)
      AND NOT EXISTS (SELECT 1 FROM public.sign_up_code n WHERE n.patient_id = c.patient_id AND n.id > c.id)
      AND (SELECT count(*) FROM public.sign_up_try t WHERE t.code_id = c.id AND NOT t.is_right) < 5)
$$;

-- What the sign-up page learns of a code and a birth date: whose, and whether both are right. The row of the code is
-- locked until the try is written, so that tries at the same moment are counted one after another.
CREATE FUNCTION entered_code(given bytea, born date) RETURNS TABLE (code uuid, patient uuid, is_right boolean)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT public.is_system() THEN
    RETURN;
  END IF;
  PERFORM 1 FROM public.sign_up_code c WHERE c.fingerprint = given FOR UPDATE;
  RETURN QUERY
    SELECT c.id, c.patient_id, COALESCE((
      SELECT i.born_on = born FROM public.patient_identity i
      WHERE i.patient_id = c.patient_id ORDER BY i.id DESC LIMIT 1), false)
    FROM public.sign_up_code c WHERE c.fingerprint = given AND public.code_is_open(c.id);
END
$$;

-- For whom an open code is, for the account that it makes: the name, and whether the person is made up.
CREATE FUNCTION signing_up(asked uuid) RETURNS TABLE (name text, is_made_up boolean) LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT i.legal_name::text, p.is_demonstration
  FROM public.sign_up_code c
  JOIN public.patient p ON p.id = c.patient_id
  JOIN LATERAL (SELECT n.legal_name FROM public.patient_identity n
                WHERE n.patient_id = c.patient_id ORDER BY n.id DESC LIMIT 1) i ON true
  WHERE c.id = asked AND public.is_system() AND public.code_is_open(c.id)
$$;
