-- Break-glass: a record is read for an hour by whoever opened it, in the role and at the site in which she did, and
-- nothing is written about it. care/visible.py says the same.

-- Whose record the acting user has open now, if her role reads this category. Messages stay closed.
CREATE FUNCTION open_patients(category text) RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
  SELECT COALESCE(array_agg(DISTINCT a.patient), '{}') FROM public.emergency_access a
  WHERE $1 <> 'messages' AND a.user_id = public.acting_user() AND a.role = current_setting('lenitive.role', true)
    AND a.site = public.acting_site('prescriber', 'nurse', 'pharmacist') AND a.site = public.reading_site($1)
    AND a.opened_at <= public.lenitive_now() AND a.until > public.lenitive_now()
    AND NOT EXISTS (SELECT 1 FROM public.emergency_end e WHERE e.access_id = a.id)
$$;

CREATE OR REPLACE FUNCTION in_emergency(asked uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS
$$ SELECT asked = ANY (public.open_patients('identity')) $$;

-- Whether somebody may be written about at the site: by what the site wrote or is shared, never by an emergency.
CREATE FUNCTION may_write_about(asked uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
  SELECT EXISTS (
    SELECT 1 FROM public.patient p WHERE p.id = asked
      AND (p.site = public.reading_site('identity') OR p.id = ANY (public.readable_patients('identity'))))
$$;

-- The people with this card number, or with this name and birth date, wherever they are registered: ids alone, and to
-- those alone who may break the glass. Empty where nothing was given.
CREATE FUNCTION exact_patients(card text, sorted_name text, born date) RETURNS uuid[] LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT COALESCE(array_agg(DISTINCT p.id), '{}') FROM public.patient p
  WHERE public.acting_site('prescriber', 'nurse', 'pharmacist') IS NOT NULL AND CASE
    WHEN card <> '' THEN p.card_number = card
    ELSE sorted_name <> '' AND EXISTS (
      SELECT 1 FROM public.patient_identity i
      WHERE i.patient_id = p.id AND i.sort_name = sorted_name AND i.born_on = born) END
$$;

ALTER POLICY seen ON patient USING (
  site = (SELECT reading_site('identity')) OR id = ANY ((SELECT readable_patients('identity'))::uuid[])
  OR id = ANY ((SELECT open_patients('identity'))::uuid[]));
ALTER POLICY seen ON patient_identity USING (
  site = (SELECT reading_site('identity')) OR patient_id = ANY ((SELECT readable_patients('identity'))::uuid[])
  OR patient_id = ANY ((SELECT open_patients('identity'))::uuid[]));
ALTER POLICY seen ON patient_contact USING (
  site = (SELECT reading_site('contact')) OR patient_id = ANY ((SELECT readable_patients('contact'))::uuid[])
  OR patient_id = ANY ((SELECT open_patients('contact'))::uuid[]));
ALTER POLICY seen ON consent USING (
  site = (SELECT reading_site('identity')) OR to_site = (SELECT reading_site('identity'))
  OR patient_id = ANY ((SELECT readable_patients('identity'))::uuid[])
  OR patient_id = ANY ((SELECT open_patients('identity'))::uuid[]));
ALTER POLICY seen ON referral USING (
  site = (SELECT reading_site('identity')) OR patient_id = ANY ((SELECT readable_patients('identity'))::uuid[])
  OR patient_id = ANY ((SELECT open_patients('identity'))::uuid[]));

ALTER POLICY written ON patient_identity WITH CHECK (
  site = (SELECT registering_site()) AND may_write_about(patient_id));
ALTER POLICY written ON patient_name WITH CHECK (
  site = (SELECT registering_site()) AND may_write_about(patient_id));
ALTER POLICY written ON patient_contact WITH CHECK (
  site = (SELECT registering_site()) AND may_write_about(patient_id));
ALTER POLICY written ON care_relation WITH CHECK (
  site = (SELECT registering_site()) AND may_write_about(patient_id));
ALTER POLICY written ON consent WITH CHECK (
  site = (SELECT registering_site()) AND may_write_about(patient_id));
ALTER POLICY written ON consent_end WITH CHECK (
  site = (SELECT registering_site()) AND may_write_about(patient_id)
  AND EXISTS (SELECT 1 FROM consent c WHERE c.id = consent_id AND c.patient_id = consent_end.patient_id));
ALTER POLICY written ON referral WITH CHECK (
  site = (SELECT acting_site('prescriber', 'nurse', 'pharmacist')) AND may_write_about(patient_id));
ALTER POLICY written ON referral_taken WITH CHECK (
  site = (SELECT registering_site()) AND may_write_about(patient_id) AND EXISTS (
    SELECT 1 FROM referral r
    WHERE r.id = referral_id AND r.to_site = referral_taken.site AND r.patient_id = referral_taken.patient_id));

ALTER TABLE emergency_end ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON emergency_end FOR SELECT TO lenitive_app USING (
  EXISTS (SELECT 1 FROM emergency_access a WHERE a.id = access_id));
CREATE POLICY written ON emergency_end FOR INSERT TO lenitive_app WITH CHECK (
  EXISTS (SELECT 1 FROM emergency_access a WHERE a.id = access_id AND a.user_id = (SELECT acting_user())));
