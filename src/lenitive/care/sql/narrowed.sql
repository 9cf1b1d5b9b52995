-- What a live consent to share does not open, though it names it: two records of the person were joined, and the other
-- one shares less with the same site, until she has been asked again. readable_patients says the same of one category.
-- Whoever calls it names the consents, and learns of them alone.
CREATE FUNCTION narrowed_consents(asked uuid[]) RETURNS TABLE (consent uuid, closed text[]) LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH joined AS MATERIALIZED (SELECT * FROM public.joined_patients()),
  sharing AS MATERIALIZED (
    SELECT c.id, c.patient_id, c.to_site, c.categories, c.at, j.person, j.since,
      c.at <= public.lenitive_now() AND (c.until_at IS NULL OR c.until_at > public.lenitive_now())
        AND NOT EXISTS (SELECT 1 FROM public.consent_end e WHERE e.consent_id = c.id) AS is_live
    FROM joined j JOIN public.consent c ON c.patient_id = j.patient WHERE c.kind = 'sharing')
  SELECT c.id, array_agg(category ORDER BY category)
  FROM sharing c, unnest(c.categories) AS category
  WHERE c.id = ANY (asked) AND c.is_live
    AND NOT EXISTS (
      SELECT 1 FROM sharing s WHERE s.person = c.person AND s.to_site = c.to_site AND s.is_live AND s.at > s.since
        AND category = ANY (s.categories))
    AND EXISTS (
      SELECT 1 FROM sharing t WHERE t.person = c.person AND t.patient_id <> c.patient_id AND t.to_site = c.to_site
        AND t.at <= t.since AND NOT EXISTS (
          SELECT 1 FROM sharing l WHERE l.patient_id = t.patient_id AND l.to_site = c.to_site AND l.is_live
            AND category = ANY (l.categories)))
  GROUP BY c.id
$$;
