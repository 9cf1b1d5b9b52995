-- Who looked at her record: the one way in which a patient reads lines of the audit, those about herself and no others.
-- A line that was written while somebody had her record open in an emergency carries the reason that was given for it.
CREATE FUNCTION lines_about_me(below bigint, most integer)
RETURNS TABLE (id bigint, at timestamptz, by_name text, acting_as text, site text, verb text, thing_kind text,
               outcome text, reason_code text, words text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH me AS MATERIALIZED (
    SELECT unnest(public.own_patients('identity')) AS patient WHERE public.acting_site('patient') IS NOT NULL),
  found AS (
    (SELECT e.* FROM me JOIN public.audit_entry e ON e.patient = me.patient
     WHERE e.id < below AND e.by_user IS DISTINCT FROM public.acting_user() ORDER BY e.id DESC LIMIT most)
    UNION
    (SELECT e.* FROM me JOIN public.audit_entry e ON e.thing_kind = 'patient' AND e.thing_ids @> ARRAY[me.patient]
     WHERE e.id < below AND e.by_user IS DISTINCT FROM public.acting_user() ORDER BY e.id DESC LIMIT most)
  )
  SELECT f.id, f.at, f.by_name::text, f.acting_as::text, f.site::text, f.verb::text, f.thing_kind::text,
         f.outcome::text, COALESCE(a.reason_code, '')::text, COALESCE(a.words, '')
  FROM found f LEFT JOIN LATERAL (
    SELECT x.reason_code, x.words FROM public.emergency_access x
    WHERE x.patient IN (SELECT me.patient FROM me) AND x.user_id = f.by_user AND x.site = f.site
      AND x.role = f.acting_as AND f.at BETWEEN x.opened_at AND x.until
      AND NOT EXISTS (SELECT 1 FROM public.emergency_end n WHERE n.access_id = x.id AND n.at < f.at)
    ORDER BY x.opened_at DESC LIMIT 1) a ON true
  ORDER BY f.id DESC LIMIT most
$$;
