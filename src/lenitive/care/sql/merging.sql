-- One person, two records: which belong together, what a site may read of them, and who may join them.
-- care/persons.py, duplicates.py and sharing.py say the same.

-- Every record that is joined with another, whose person it is, and since when the last of them was joined. Ids alone.
CREATE FUNCTION joined_patients() RETURNS TABLE (patient uuid, person uuid, since timestamptz) LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH RECURSIVE live AS (
    SELECT m.other_id AS patient, m.patient_id AS kept, m.at FROM public.patient_merge m
    WHERE NOT EXISTS (SELECT 1 FROM public.patient_merge_end e WHERE e.merge_id = m.id)
  ), upward AS (
    SELECT l.patient, l.kept AS person FROM live l
    UNION SELECT u.patient, l.kept FROM upward u JOIN live l ON l.patient = u.person
  ), rooted AS (
    SELECT u.patient, u.person FROM upward u WHERE NOT EXISTS (SELECT 1 FROM live l WHERE l.patient = u.person)
  ), whole AS (
    SELECT r.patient, r.person FROM rooted r UNION SELECT r.person, r.person FROM rooted r
  )
  SELECT w.patient, w.person,
    (SELECT max(l.at) FROM rooted r JOIN live l ON l.patient = r.patient WHERE r.person = w.person)
  FROM whole w
$$;

-- This record and all that are joined with it.
CREATE FUNCTION records_of(asked uuid) RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
  SELECT array_agg(DISTINCT id) FROM (
    SELECT asked AS id UNION
    SELECT j.patient FROM public.joined_patients() j
    WHERE j.person = (SELECT own.person FROM public.joined_patients() own WHERE own.patient = asked)) together
$$;

-- Only whole people are joined: the other one is no part of somebody, and neither is the one who is kept. One at a time.
CREATE FUNCTION patient_merge_of_whole_people() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(123929);
  IF EXISTS (
    SELECT 1 FROM public.patient_merge m WHERE m.other_id IN (NEW.other_id, NEW.patient_id)
      AND NOT EXISTS (SELECT 1 FROM public.patient_merge_end e WHERE e.merge_id = m.id)
  ) THEN
    RAISE EXCEPTION 'one of the two records belongs to another person already'
      USING ERRCODE = '23514', CONSTRAINT = 'patient_merge_of_whole_people';
  END IF;
  IF (SELECT count(DISTINCT p.is_demonstration) FROM public.patient p WHERE p.id IN (NEW.other_id, NEW.patient_id)) > 1
  THEN
    RAISE EXCEPTION 'a made-up person and a real one'
      USING ERRCODE = '23514', CONSTRAINT = 'patient_merge_sites_apart';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER patient_merge_of_whole_people BEFORE INSERT ON patient_merge
FOR EACH ROW EXECUTE FUNCTION patient_merge_of_whole_people();

-- Whoever was born on this day, at every site, for the question whether two records are one person's: duplicates.py
-- compares names and returns which facts match, never what they are. A birth date that was corrected does not count.
CREATE FUNCTION born_on_day(asked date) RETURNS TABLE (
  patient uuid, names text[], telephones text[], sites text[], is_demonstration boolean
) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT p.id,
    ARRAY(SELECT DISTINCT name FROM public.patient_identity i, unnest(ARRAY[i.legal_name, i.preferred_name]) name
      WHERE i.patient_id = p.id),
    ARRAY(SELECT DISTINCT t.telephone FROM public.patient_contact t WHERE t.patient_id = p.id),
    ARRAY(SELECT DISTINCT r.to_site FROM public.care_relation r WHERE r.patient_id = p.id ORDER BY 1),
    p.is_demonstration
  FROM public.patient p
  WHERE public.registering_site() IS NOT NULL AND EXISTS (
    SELECT 1 FROM public.patient_identity i WHERE i.patient_id = p.id AND i.born_on = asked
      AND NOT EXISTS (SELECT 1 FROM public.patient_identity later WHERE later.in_place_of_id = i.id))
  ORDER BY p.id
$$;

-- What a person shares with a site is not widened when her records are joined: of two consents the narrower counts,
-- until she has been asked again. A consent that she gave since then is about all of her records.
CREATE OR REPLACE FUNCTION readable_patients(category text) RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
  WITH here AS MATERIALIZED (SELECT public.reading_site($1) AS site),
  joined AS MATERIALIZED (SELECT * FROM public.joined_patients()),
  related AS MATERIALIZED (
    SELECT DISTINCT r.patient_id AS patient FROM here JOIN public.care_relation r ON r.to_site = here.site
    WHERE r.because IN ('referred', 'order_sent')),
  agreed AS MATERIALIZED (
    SELECT c.patient_id AS patient, c.at FROM here JOIN public.consent c ON c.to_site = here.site
    WHERE c.kind = 'sharing' AND $1 = ANY (c.categories)
      AND c.at <= public.lenitive_now() AND (c.until_at IS NULL OR c.until_at > public.lenitive_now())
      AND NOT EXISTS (SELECT 1 FROM public.consent_end e WHERE e.consent_id = c.id)),
  asked_again AS MATERIALIZED (
    SELECT DISTINCT j.person FROM joined j JOIN agreed a ON a.patient = j.patient AND a.at > j.since
    WHERE EXISTS (SELECT 1 FROM joined k JOIN related r ON r.patient = k.patient WHERE k.person = j.person)),
  narrower AS MATERIALIZED (
    SELECT DISTINCT j.patient FROM joined j JOIN joined twin ON twin.person = j.person AND twin.patient <> j.patient
    JOIN here ON true JOIN public.consent c ON c.patient_id = twin.patient
    WHERE c.kind = 'sharing' AND c.to_site = here.site AND c.at <= j.since
      AND NOT EXISTS (SELECT 1 FROM agreed a WHERE a.patient = twin.patient))
  SELECT COALESCE(array_agg(DISTINCT opened.patient), '{}') FROM (
    SELECT r.patient FROM related r JOIN agreed a USING (patient)
    WHERE r.patient NOT IN (SELECT n.patient FROM narrower n)
    UNION
    SELECT j.patient FROM joined j JOIN asked_again USING (person)
    UNION
    SELECT r.patient FROM related r, here WHERE $1 = 'identity' AND (
      EXISTS (SELECT 1 FROM public.patient_identity i WHERE i.patient_id = r.patient AND i.site = here.site)
      OR EXISTS (SELECT 1 FROM public.patient_contact t WHERE t.patient_id = r.patient AND t.site = here.site)
      OR EXISTS (SELECT 1 FROM public.referral_taken t WHERE t.patient_id = r.patient AND t.site = here.site))
  ) opened
$$;

-- An emergency opens all records of the person.
CREATE OR REPLACE FUNCTION open_patients(category text) RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
  SELECT COALESCE(array_agg(DISTINCT together.id), '{}')
  FROM public.emergency_access a, unnest(public.records_of(a.patient)) AS together(id)
  WHERE $1 <> 'messages' AND a.user_id = public.acting_user() AND a.role = current_setting('lenitive.role', true)
    AND a.site = public.acting_site('prescriber', 'nurse', 'pharmacist') AND a.site = public.reading_site($1)
    AND a.opened_at <= public.lenitive_now() AND a.until > public.lenitive_now()
    AND NOT EXISTS (SELECT 1 FROM public.emergency_end e WHERE e.access_id = a.id)
$$;

-- A row about two records is read by staff where either of them is: it says something of somebody else, too. Only sites that may write about one of the two write it.
ALTER TABLE patient_merge ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON patient_merge FOR SELECT TO lenitive_app USING (
  site = (SELECT reading_site('identity')) OR ((SELECT reading_site('identity')) IS NOT NULL
  AND EXISTS (SELECT 1 FROM patient p WHERE p.id IN (patient_merge.patient_id, patient_merge.other_id))));
CREATE POLICY written ON patient_merge FOR INSERT TO lenitive_app WITH CHECK (
  site = (SELECT acting_site('prescriber', 'nurse', 'pharmacist'))
  AND (may_write_about(patient_id) OR may_write_about(other_id)));

ALTER TABLE patient_merge_end ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON patient_merge_end FOR SELECT TO lenitive_app USING (
  EXISTS (SELECT 1 FROM patient_merge m WHERE m.id = merge_id));
CREATE POLICY written ON patient_merge_end FOR INSERT TO lenitive_app WITH CHECK (
  site = (SELECT acting_site('prescriber', 'nurse', 'pharmacist')) AND EXISTS (
    SELECT 1 FROM patient_merge m WHERE m.id = merge_id AND m.patient_id = patient_merge_end.patient_id
      AND (may_write_about(m.patient_id) OR may_write_about(m.other_id))));

ALTER TABLE duplicate_answer ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON duplicate_answer FOR SELECT TO lenitive_app USING (
  site = (SELECT reading_site('identity')) OR ((SELECT reading_site('identity')) IS NOT NULL
  AND EXISTS (SELECT 1 FROM patient p WHERE p.id IN (duplicate_answer.patient_id, duplicate_answer.other_id))));
CREATE POLICY written ON duplicate_answer FOR INSERT TO lenitive_app WITH CHECK (
  site = (SELECT registering_site()) AND (may_write_about(patient_id) OR may_write_about(other_id)));
