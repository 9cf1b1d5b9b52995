-- Whose rows of a category the acting user may read beyond what her site wrote: care/sharing.py, once more.
CREATE OR REPLACE FUNCTION readable_patients(category text) RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
  WITH here AS MATERIALIZED (SELECT public.reading_site($1) AS site)
  SELECT COALESCE(array_agg(DISTINCT r.patient_id), '{}')
  FROM here JOIN public.care_relation r ON r.to_site = here.site AND r.because IN ('referred', 'order_sent')
  WHERE EXISTS (
    SELECT 1 FROM public.consent c
    WHERE c.patient_id = r.patient_id AND c.kind = 'sharing' AND c.to_site = here.site AND $1 = ANY (c.categories)
      AND c.at <= public.lenitive_now() AND (c.until_at IS NULL OR c.until_at > public.lenitive_now())
      AND NOT EXISTS (SELECT 1 FROM public.consent_end e WHERE e.consent_id = c.id))
  OR ($1 = 'identity' AND (
    EXISTS (SELECT 1 FROM public.patient_identity i WHERE i.patient_id = r.patient_id AND i.site = here.site)
    OR EXISTS (SELECT 1 FROM public.patient_contact t WHERE t.patient_id = r.patient_id AND t.site = here.site)
    OR EXISTS (SELECT 1 FROM public.referral_taken t WHERE t.patient_id = r.patient_id AND t.site = here.site)))
$$;

-- A site has to know that somebody was sent to it, and that she shares with it: an id, and nothing of her.
ALTER POLICY seen ON care_relation USING (
  site = (SELECT reading_site('identity')) OR to_site = (SELECT reading_site('identity'))
  OR patient_id = ANY ((SELECT readable_patients('identity'))::uuid[]));

-- Texts say nothing of anybody; still, only those who care for people read and keep them.
ALTER TABLE consent_text ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON consent_text FOR SELECT TO lenitive_app USING ((SELECT reading_site('identity')) IS NOT NULL);
CREATE POLICY written ON consent_text FOR INSERT TO lenitive_app WITH CHECK (
  (SELECT registering_site()) IS NOT NULL);

ALTER TABLE consent ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON consent FOR SELECT TO lenitive_app USING (
  site = (SELECT reading_site('identity')) OR to_site = (SELECT reading_site('identity'))
  OR patient_id = ANY ((SELECT readable_patients('identity'))::uuid[]));
CREATE POLICY written ON consent FOR INSERT TO lenitive_app WITH CHECK (
  site = (SELECT registering_site()) AND EXISTS (SELECT 1 FROM patient p WHERE p.id = patient_id));

ALTER TABLE consent_end ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON consent_end FOR SELECT TO lenitive_app USING (
  EXISTS (SELECT 1 FROM consent c WHERE c.id = consent_id));
CREATE POLICY written ON consent_end FOR INSERT TO lenitive_app WITH CHECK (
  site = (SELECT registering_site())
  AND EXISTS (SELECT 1 FROM consent c WHERE c.id = consent_id AND c.patient_id = consent_end.patient_id));

ALTER TABLE referral ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON referral FOR SELECT TO lenitive_app USING (
  site = (SELECT reading_site('identity')) OR patient_id = ANY ((SELECT readable_patients('identity'))::uuid[]));
CREATE POLICY written ON referral FOR INSERT TO lenitive_app WITH CHECK (
  site = (SELECT acting_site('prescriber', 'nurse', 'pharmacist'))
  AND EXISTS (SELECT 1 FROM patient p WHERE p.id = patient_id));

ALTER TABLE referral_taken ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON referral_taken FOR SELECT TO lenitive_app USING (
  site = (SELECT reading_site('identity')) OR EXISTS (SELECT 1 FROM referral r WHERE r.id = referral_id));
CREATE POLICY written ON referral_taken FOR INSERT TO lenitive_app WITH CHECK (
  site = (SELECT registering_site()) AND EXISTS (
    SELECT 1 FROM referral r WHERE r.id = referral_id AND r.to_site = referral_taken.site AND r.patient_id = referral_taken.patient_id));
