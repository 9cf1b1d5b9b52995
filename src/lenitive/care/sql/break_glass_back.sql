-- Takes break-glass away again: policies as second_lock.sql and sharing.sql have them.
DROP POLICY seen ON emergency_end;
DROP POLICY written ON emergency_end;
ALTER TABLE emergency_end DISABLE ROW LEVEL SECURITY;
ALTER POLICY seen ON patient USING (
  site = (SELECT reading_site('identity')) OR id = ANY ((SELECT readable_patients('identity'))::uuid[]));
ALTER POLICY seen ON patient_identity USING (
  site = (SELECT reading_site('identity')) OR patient_id = ANY ((SELECT readable_patients('identity'))::uuid[]));
ALTER POLICY seen ON patient_contact USING (
  site = (SELECT reading_site('contact')) OR patient_id = ANY ((SELECT readable_patients('contact'))::uuid[]));
ALTER POLICY seen ON consent USING (
  site = (SELECT reading_site('identity')) OR to_site = (SELECT reading_site('identity'))
  OR patient_id = ANY ((SELECT readable_patients('identity'))::uuid[]));
ALTER POLICY seen ON referral USING (
  site = (SELECT reading_site('identity')) OR patient_id = ANY ((SELECT readable_patients('identity'))::uuid[]));
ALTER POLICY written ON patient_identity WITH CHECK (
  site = (SELECT registering_site()) AND EXISTS (SELECT 1 FROM patient p WHERE p.id = patient_id));
ALTER POLICY written ON patient_name WITH CHECK (
  site = (SELECT registering_site()) AND EXISTS (SELECT 1 FROM patient p WHERE p.id = patient_id));
ALTER POLICY written ON patient_contact WITH CHECK (
  site = (SELECT registering_site()) AND EXISTS (SELECT 1 FROM patient p WHERE p.id = patient_id));
ALTER POLICY written ON care_relation WITH CHECK (
  site = (SELECT registering_site()) AND EXISTS (SELECT 1 FROM patient p WHERE p.id = patient_id));
ALTER POLICY written ON consent WITH CHECK (
  site = (SELECT registering_site()) AND EXISTS (SELECT 1 FROM patient p WHERE p.id = patient_id));
ALTER POLICY written ON consent_end WITH CHECK (
  site = (SELECT registering_site())
  AND EXISTS (SELECT 1 FROM consent c WHERE c.id = consent_id AND c.patient_id = consent_end.patient_id));
ALTER POLICY written ON referral WITH CHECK (
  site = (SELECT acting_site('prescriber', 'nurse', 'pharmacist'))
  AND EXISTS (SELECT 1 FROM patient p WHERE p.id = patient_id));
ALTER POLICY written ON referral_taken WITH CHECK (
  site = (SELECT registering_site()) AND EXISTS (
    SELECT 1 FROM referral r WHERE r.id = referral_id AND r.to_site = referral_taken.site AND r.patient_id = referral_taken.patient_id));
CREATE OR REPLACE FUNCTION in_emergency(asked uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
  SELECT EXISTS (
    SELECT 1 FROM public.emergency_access a
    WHERE a.patient = asked AND a.user_id = public.acting_user() AND a.role = current_setting('lenitive.role', true)
      AND a.site = public.acting_site('prescriber', 'nurse', 'pharmacist')
      AND a.opened_at <= public.lenitive_now() AND a.until > public.lenitive_now()
  )
$$;
DROP FUNCTION exact_patients(text, text, date);
DROP FUNCTION may_write_about(uuid);
DROP FUNCTION open_patients(text);
