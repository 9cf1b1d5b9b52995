-- Links every line of the audit that is not linked yet, in the order of their transactions; how many there were.
-- The app may call this and has no other way to write a link. A line that commits late is linked by a later call.
CREATE OR REPLACE FUNCTION seal_audit() RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  here text := (SELECT system_identifier::text FROM pg_control_system());
  settled bigint;  -- an earlier seal linked every line up to this one that was not rolled back
  settling bigint;  -- this one does
  highest bigint;
  upcoming xid8;
  last_number bigint;
  last_hash bytea;
  first_number bigint;
  one record;
BEGIN
  PERFORM pg_advisory_xact_lock(123928);
  SELECT s.settled INTO settled FROM public.audit_seal s ORDER BY s.id DESC LIMIT 1;
  settled := COALESCE(settled, 0);
  -- Whoever wrote before that seal has ended by now. The minute: a transaction has the number of its line a moment
  -- before it has a number of its own.
  SELECT s.highest_line INTO settling FROM public.audit_seal s
  WHERE s.cluster = here AND s.upcoming <= pg_snapshot_xmin(pg_current_snapshot())
    AND s.sealed_at < clock_timestamp() - interval '1 minute'
  ORDER BY s.id DESC LIMIT 1;
  SELECT l.number, l.hash INTO last_number, last_hash FROM public.audit_link l ORDER BY l.number DESC LIMIT 1;
  last_number := COALESCE(last_number, 0);
  last_hash := COALESCE(last_hash, sha256(''));
  first_number := last_number;
  SELECT COALESCE(max(e.id), 0), pg_snapshot_xmax(pg_current_snapshot()) INTO highest, upcoming
  FROM public.audit_entry e;
  FOR one IN
    SELECT e.id, LINE AS line FROM public.audit_entry e
    WHERE e.id > settled AND e.id <= highest
      AND NOT EXISTS (SELECT FROM public.audit_link l WHERE l.entry = e.id)
    ORDER BY e.transaction, e.id
  LOOP
    last_number := last_number + 1;
    last_hash := sha256(last_hash || convert_to(one.line, 'UTF8'));
    INSERT INTO public.audit_link (number, entry, hash) VALUES (last_number, one.id, last_hash);
  END LOOP;
  IF last_number > first_number THEN
    INSERT INTO public.audit_seal (sealed_at, cluster, upcoming, highest_line, settled, number, hash)
    VALUES (clock_timestamp(), here, upcoming, highest, GREATEST(settled, settling), last_number, last_hash);
  END IF;
  RETURN last_number - first_number;
END
$$;
REVOKE ALL ON FUNCTION seal_audit() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION seal_audit() TO lenitive_app;
