-- Nobody's records are joined again: readable_patients and open_patients as sharing.sql and break_glass.sql have them.
DROP POLICY seen ON duplicate_answer;
DROP POLICY written ON duplicate_answer;
ALTER TABLE duplicate_answer DISABLE ROW LEVEL SECURITY;
DROP POLICY seen ON patient_merge_end;
DROP POLICY written ON patient_merge_end;
ALTER TABLE patient_merge_end DISABLE ROW LEVEL SECURITY;
DROP POLICY seen ON patient_merge;
DROP POLICY written ON patient_merge;
ALTER TABLE patient_merge DISABLE ROW LEVEL SECURITY;
CREATE OR REPLACE FUNCTION open_patients(category text) RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
  SELECT COALESCE(array_agg(DISTINCT a.patient), '{}') FROM public.emergency_access a
  WHERE $1 <> 'messages' AND a.user_id = public.acting_user() AND a.role = current_setting('lenitive.role', true)
    AND a.site = public.acting_site('prescriber', 'nurse', 'pharmacist') AND a.site = public.reading_site($1)
    AND a.opened_at <= public.lenitive_now() AND a.until > public.lenitive_now()
    AND NOT EXISTS (SELECT 1 FROM public.emergency_end e WHERE e.access_id = a.id)
$$;
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
DROP FUNCTION born_on_day(date);
DROP TRIGGER patient_merge_of_whole_people ON patient_merge;
DROP FUNCTION patient_merge_of_whole_people();
DROP FUNCTION records_of(uuid);
DROP FUNCTION joined_patients();
