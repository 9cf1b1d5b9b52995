--
-- PostgreSQL database dump
--

\restrict HK179TDKFRPMFxnQbNcFd5Yg7CPAdBffvXhC9uJwV25d3SqSSgJhYuQOCxfUuad

-- Dumped from database version 18.4
-- Dumped by pg_dump version 18.4

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: procrastinate_job_event_type; Type: TYPE; Schema: public; Owner: lenitive_owner
--

CREATE TYPE public.procrastinate_job_event_type AS ENUM (
    'deferred',
    'started',
    'deferred_for_retry',
    'failed',
    'succeeded',
    'cancelled',
    'abort_requested',
    'aborted',
    'scheduled',
    'retried'
);


ALTER TYPE public.procrastinate_job_event_type OWNER TO lenitive_owner;

--
-- Name: procrastinate_job_status; Type: TYPE; Schema: public; Owner: lenitive_owner
--

CREATE TYPE public.procrastinate_job_status AS ENUM (
    'todo',
    'doing',
    'succeeded',
    'failed',
    'cancelled',
    'aborting',
    'aborted'
);


ALTER TYPE public.procrastinate_job_status OWNER TO lenitive_owner;

--
-- Name: procrastinate_job_to_defer_v1; Type: TYPE; Schema: public; Owner: lenitive_owner
--

CREATE TYPE public.procrastinate_job_to_defer_v1 AS (
	queue_name character varying,
	task_name character varying,
	priority integer,
	lock text,
	queueing_lock text,
	args jsonb,
	scheduled_at timestamp with time zone
);


ALTER TYPE public.procrastinate_job_to_defer_v1 OWNER TO lenitive_owner;

--
-- Name: account_sleeps(uuid); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.account_sleeps(asked uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public'
    AS $$
  SELECT EXISTS (
    SELECT 1 FROM public.joined_patients() mine JOIN public.joined_patients() twin USING (person)
    JOIN public.patient_account a ON a.patient_id = twin.patient
    WHERE mine.patient = asked AND twin.patient <> asked
      AND (twin.patient = person OR (asked <> person AND twin.patient < asked)))
$$;


ALTER FUNCTION public.account_sleeps(asked uuid) OWNER TO lenitive_owner;

--
-- Name: acting_site(text[]); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.acting_site(VARIADIC roles text[]) RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public'
    AS $$
  SELECT g.site::text FROM public.role_grant g
  WHERE g.user_id = public.acting_user()
    AND g.role = current_setting('lenitive.role', true) AND g.role = ANY (roles)
    AND g.site = current_setting('lenitive.site', true)
    AND g.granted_at <= public.lenitive_now() AND (g.until IS NULL OR g.until > public.lenitive_now())
    AND (NOT g.needs_confirmation OR EXISTS (SELECT 1 FROM public.grant_confirmation c WHERE c.grant_id = g.id))
    AND NOT EXISTS (SELECT 1 FROM public.grant_end e WHERE e.grant_id = g.id)
  LIMIT 1
$$;


ALTER FUNCTION public.acting_site(VARIADIC roles text[]) OWNER TO lenitive_owner;

--
-- Name: acting_user(); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.acting_user() RETURNS bigint
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog'
    AS $$ SELECT NULLIF(current_setting('lenitive.user', true), '')::bigint $$;


ALTER FUNCTION public.acting_user() OWNER TO lenitive_owner;

--
-- Name: born_on_day(date); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.born_on_day(asked date) RETURNS TABLE(patient uuid, names text[], telephones text[], sites text[], is_demonstration boolean)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public'
    AS $$
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


ALTER FUNCTION public.born_on_day(asked date) OWNER TO lenitive_owner;

--
-- Name: code_is_open(uuid); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.code_is_open(asked uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public'
    AS $$
  SELECT EXISTS (
    SELECT 1 FROM public.sign_up_code c
    WHERE c.id = asked AND c.expires_at > public.lenitive_now()
      AND (c.proxy_id IS NULL OR public.proxy_is_live(c.proxy_id))
      AND NOT EXISTS (SELECT 1 FROM public.sign_up_use u WHERE u.code_id = c.id)
      AND NOT EXISTS (SELECT 1 FROM public.sign_up_code n WHERE n.patient_id = c.patient_id
                      AND n.proxy_id IS NOT DISTINCT FROM c.proxy_id AND n.id > c.id)
      AND (SELECT count(*) FROM public.sign_up_try t WHERE t.code_id = c.id AND NOT t.is_right) < 5)
$$;


ALTER FUNCTION public.code_is_open(asked uuid) OWNER TO lenitive_owner;

--
-- Name: discrepancy_is_computed(); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.discrepancy_is_computed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
BEGIN
  SELECT counted_units - book_units INTO NEW.difference_units FROM public.stock_count WHERE id = NEW.count_id;
  IF NEW.difference_units IS NULL OR NEW.difference_units = 0 THEN
    RAISE EXCEPTION 'no difference' USING ERRCODE = '23514', CONSTRAINT = 'discrepancy_is_a_difference';
  END IF;
  RETURN NEW;
END
$$;


ALTER FUNCTION public.discrepancy_is_computed() OWNER TO lenitive_owner;

--
-- Name: emergency_review_matches(); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.emergency_review_matches() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public'
    AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM public.emergency_access a WHERE a.id = NEW.access_id AND a.user_id = NEW.user_id) THEN
    RAISE EXCEPTION 'a review names the access''s own person'
      USING ERRCODE = '23514', CONSTRAINT = 'emergency_review_matches';
  END IF;
  RETURN NEW;
END
$$;


ALTER FUNCTION public.emergency_review_matches() OWNER TO lenitive_owner;

--
-- Name: entered_code(bytea, date); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.entered_code(given bytea, born date) RETURNS TABLE(code uuid, patient uuid, is_right boolean)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public'
    AS $$
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


ALTER FUNCTION public.entered_code(given bytea, born date) OWNER TO lenitive_owner;

--
-- Name: exact_patients(text, text, date); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.exact_patients(card text, sorted_name text, born date) RETURNS uuid[]
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public'
    AS $$
  SELECT COALESCE(array_agg(DISTINCT p.id), '{}') FROM public.patient p
  WHERE public.acting_site('prescriber', 'nurse', 'pharmacist') IS NOT NULL AND CASE
    WHEN card <> '' THEN p.card_number = card
    ELSE sorted_name <> '' AND EXISTS (
      SELECT 1 FROM public.patient_identity i
      WHERE i.patient_id = p.id AND i.sort_name = sorted_name AND i.born_on = born) END
$$;


ALTER FUNCTION public.exact_patients(card text, sorted_name text, born date) OWNER TO lenitive_owner;

--
-- Name: grant_confirmation_matches(); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.grant_confirmation_matches() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public'
    AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM public.role_grant g WHERE g.id = NEW.grant_id AND g.user_id = NEW.user_id
      AND g.granted_by_id IS NOT DISTINCT FROM NEW.granted_by_id AND g.needs_confirmation
  ) THEN
    RAISE EXCEPTION 'a confirmation names the grant''s own people'
      USING ERRCODE = '23514', CONSTRAINT = 'grant_confirmation_matches';
  END IF;
  RETURN NEW;
END
$$;


ALTER FUNCTION public.grant_confirmation_matches() OWNER TO lenitive_owner;

--
-- Name: holds_elsewhere(bigint, text); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.holds_elsewhere(asked bigint, here text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public'
    AS $$
  SELECT EXISTS (
    SELECT 1 FROM public.role_grant g
    WHERE g.user_id = asked AND g.site <> here AND (g.until IS NULL OR g.until > public.lenitive_now())
      AND NOT EXISTS (SELECT 1 FROM public.grant_end e WHERE e.grant_id = g.id)
      AND public.acting_site('site_administrator') = here
  )
$$;


ALTER FUNCTION public.holds_elsewhere(asked bigint, here text) OWNER TO lenitive_owner;

--
-- Name: in_emergency(uuid); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.in_emergency(asked uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public'
    AS $$ SELECT asked = ANY (public.open_patients('identity')) $$;


ALTER FUNCTION public.in_emergency(asked uuid) OWNER TO lenitive_owner;

--
-- Name: inventory_is_whole(); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.inventory_is_whole() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
BEGIN
  IF (SELECT count(*) FROM public.stock_count WHERE inventory_id = NEW.id) <> NEW.line_count THEN
    RAISE EXCEPTION 'inventory refused' USING ERRCODE = '23514', CONSTRAINT = 'inventory_is_whole';
  END IF;
  RETURN NULL;
END
$$;


ALTER FUNCTION public.inventory_is_whole() OWNER TO lenitive_owner;

--
-- Name: is_about(regclass, uuid, uuid); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.is_about(kind regclass, asked uuid, whose uuid) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public'
    AS $_$
DECLARE found boolean;
BEGIN
  EXECUTE format('SELECT EXISTS (SELECT 1 FROM %s WHERE id = $1 AND patient_id = $2)', kind) INTO found USING asked, whose;
  RETURN found;
END
$_$;


ALTER FUNCTION public.is_about(kind regclass, asked uuid, whose uuid) OWNER TO lenitive_owner;

--
-- Name: is_contact_of(uuid, uuid, text); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.is_contact_of(asked uuid, patient uuid, site text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public'
    AS $_$ SELECT EXISTS (SELECT 1 FROM public.patient_contact c WHERE c.id = $1 AND c.patient_id = $2 AND c.site = $3) $_$;


ALTER FUNCTION public.is_contact_of(asked uuid, patient uuid, site text) OWNER TO lenitive_owner;

--
-- Name: is_system(); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.is_system() RETURNS boolean
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'public'
    AS $$ SELECT COALESCE(public.acting_user() < 0, false) $$;


ALTER FUNCTION public.is_system() OWNER TO lenitive_owner;

--
-- Name: joined_patients(); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.joined_patients() RETURNS TABLE(patient uuid, person uuid, since timestamp with time zone)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public'
    AS $$
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


ALTER FUNCTION public.joined_patients() OWNER TO lenitive_owner;

--
-- Name: ledger_entry_stands(); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.ledger_entry_stands() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
DECLARE
  its_lot record;
  its_movement record;
  broken text;
BEGIN
  SELECT kind, is_controlled, site INTO its_lot FROM public.lot WHERE id = NEW.lot_id;
  SELECT kind, entry_count INTO its_movement FROM public.movement WHERE id = NEW.movement_id;
  broken := CASE
    WHEN its_lot.kind IS NULL OR its_movement.kind IS NULL THEN 'ledger_entry_has_lot_and_movement'
    WHEN its_lot.kind || ':' || NEW.account <> ALL (ARRAY['finished:adjustment', 'finished:destroyed', 'finished:loss', 'finished:made', 'finished:patient', 'finished:quarantine', 'finished:shelf', 'finished:waste', 'received:adjustment', 'received:batch', 'received:bench', 'received:destroyed', 'received:loss', 'received:other_store', 'received:quarantine', 'received:supplier', 'received:vault', 'received:waste']) THEN 'ledger_entry_account_of_its_lot'
    WHEN its_movement.kind || ':' || NEW.account || CASE WHEN NEW.units > 0 THEN '+' ELSE '-' END
      <> ALL (ARRAY['batch:batch+', 'batch:bench-', 'batch:loss+', 'batch:made-', 'batch:quarantine+', 'batch:shelf+', 'batch:waste+', 'destruction:destroyed+', 'destruction:quarantine-', 'destruction:shelf-', 'destruction:vault-', 'destruction:waste-', 'fill:patient+', 'fill:shelf-', 'loss:bench-', 'loss:loss+', 'loss:quarantine-', 'loss:shelf-', 'loss:vault-', 'loss:waste-', 'opening:adjustment-', 'opening:vault+', 'put_back:bench-', 'put_back:patient-', 'put_back:shelf+', 'put_back:vault+', 'quarantine:bench-', 'quarantine:quarantine+', 'quarantine:shelf-', 'quarantine:vault-', 'receipt:quarantine+', 'receipt:supplier-', 'release:quarantine-', 'release:shelf+', 'release:vault+', 'return:quarantine-', 'return:supplier+', 'return:vault-', 'settlement:adjustment+', 'settlement:adjustment-', 'settlement:bench+', 'settlement:bench-', 'settlement:loss+', 'settlement:quarantine+', 'settlement:quarantine-', 'settlement:shelf+', 'settlement:shelf-', 'settlement:vault+', 'settlement:vault-', 'settlement:waste+', 'settlement:waste-', 'transfer:other_store+', 'transfer:other_store-', 'transfer:vault+', 'transfer:vault-', 'waste:bench-', 'waste:quarantine-', 'waste:shelf-', 'waste:vault-', 'waste:waste+', 'weighing:bench+', 'weighing:vault-']) THEN 'ledger_entry_flow_is_known'
    WHEN (SELECT count(*) FROM public.ledger_entry WHERE movement_id = NEW.movement_id) > its_movement.entry_count
      THEN 'movement_is_closed'
    WHEN its_lot.is_controlled
      AND NOT EXISTS (SELECT FROM public.inventory WHERE site = its_lot.site AND kind = 'initial')
      THEN 'ledger_book_is_open'
    WHEN NEW.container_id IS NOT NULL
      AND NOT EXISTS (SELECT FROM public.container WHERE id = NEW.container_id AND lot_id = NEW.lot_id)
      THEN 'ledger_entry_container_of_its_lot'
    WHEN NEW.units > 0 AND its_movement.kind IN ('weighing', 'fill')
      AND 'released' IS DISTINCT FROM
        (SELECT state FROM public.lot_state WHERE lot_id = NEW.lot_id ORDER BY id DESC LIMIT 1)
      THEN 'ledger_entry_lot_is_released'
  END;
  IF broken IS NOT NULL THEN
    RAISE EXCEPTION 'entry refused: %', broken USING ERRCODE = '23514', CONSTRAINT = broken;
  END IF;
  -- Update first: an INSERT that meets a conflict would be checked as if the balance began at zero.
  UPDATE public.ledger_balance SET units = units + NEW.units WHERE lot_id = NEW.lot_id AND account = NEW.account;
  IF NOT FOUND THEN
    INSERT INTO public.ledger_balance AS b (lot_id, account, units) VALUES (NEW.lot_id, NEW.account, NEW.units)
    ON CONFLICT (lot_id, account) DO UPDATE SET units = b.units + EXCLUDED.units;
  END IF;
  RETURN NULL;
END
$$;


ALTER FUNCTION public.ledger_entry_stands() OWNER TO lenitive_owner;

--
-- Name: lenitive_now(); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.lenitive_now() RETURNS timestamp with time zone
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog'
    AS $$ SELECT COALESCE(NULLIF(current_setting('lenitive.at', true), '')::timestamptz, now()) $$;


ALTER FUNCTION public.lenitive_now() OWNER TO lenitive_owner;

--
-- Name: lines_about_me(bigint, integer); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.lines_about_me(below bigint, most integer) RETURNS TABLE(id bigint, at timestamp with time zone, by_name text, acting_as text, site text, verb text, thing_kind text, outcome text, reason_code text, words text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public'
    AS $$
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


ALTER FUNCTION public.lines_about_me(below bigint, most integer) OWNER TO lenitive_owner;

--
-- Name: lot_content_stands(); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.lot_content_stands() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM public.movement WHERE id = NEW.movement_id AND kind = 'batch')
    OR EXISTS (SELECT FROM public.ledger_link WHERE movement_id = NEW.movement_id)
    OR NOT EXISTS (SELECT FROM public.lot WHERE id = NEW.finished_id AND kind = 'finished')
    OR NOT EXISTS (SELECT FROM public.lot WHERE id = NEW.received_id AND kind = 'received') THEN
    RAISE EXCEPTION 'content refused' USING ERRCODE = '23514', CONSTRAINT = 'lot_content_is_fixed_when_made';
  END IF;
  RETURN NULL;
END
$$;


ALTER FUNCTION public.lot_content_stands() OWNER TO lenitive_owner;

--
-- Name: lot_state_moves(); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.lot_state_moves() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
DECLARE
  newest record;
  broken text;
BEGIN
  PERFORM 1 FROM public.lot WHERE id = NEW.lot_id FOR NO KEY UPDATE;  -- one after the other
  SELECT id, state, recorded_at INTO newest FROM public.lot_state WHERE lot_id = NEW.lot_id ORDER BY id DESC LIMIT 1;
  broken := CASE
    WHEN COALESCE(newest.state, '') || ':' || NEW.state <> ALL (ARRAY[':quarantined', ':released', 'quarantined:released', 'quarantined:used_up', 'quarantined:expired', 'quarantined:recalled', 'quarantined:destroyed', 'released:quarantined', 'released:used_up', 'released:expired', 'released:recalled', 'released:destroyed', 'used_up:released', 'used_up:recalled', 'expired:recalled', 'expired:destroyed', 'recalled:destroyed']) THEN 'lot_state_move_is_allowed'
    WHEN newest.state = 'quarantined' AND NEW.state = 'released'
      AND (SELECT count(DISTINCT by_user) FROM public.lot_check
           WHERE lot_id = NEW.lot_id AND passed AND recorded_at >= newest.recorded_at) < 2
      THEN 'lot_state_release_is_checked_by_two'
  END;
  IF broken IS NOT NULL THEN
    RAISE EXCEPTION 'state refused: %', broken USING ERRCODE = '23514', CONSTRAINT = broken;
  END IF;
  RETURN NEW;
END
$$;


ALTER FUNCTION public.lot_state_moves() OWNER TO lenitive_owner;

--
-- Name: may_write_about(uuid); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.may_write_about(asked uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public'
    AS $$
  SELECT EXISTS (
    SELECT 1 FROM public.patient p WHERE p.id = asked
      AND (p.site = public.reading_site('identity') OR p.id = ANY (public.readable_patients('identity'))))
$$;


ALTER FUNCTION public.may_write_about(asked uuid) OWNER TO lenitive_owner;

--
-- Name: movement_closes(); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.movement_closes() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
DECLARE
  broken text;
  its_site text;
  content text;
  last_link record;
BEGIN
  broken := CASE
    WHEN (SELECT count(*) FROM public.ledger_entry WHERE movement_id = NEW.id) <> NEW.entry_count
      THEN 'movement_is_whole'
    WHEN EXISTS (SELECT FROM public.ledger_entry WHERE movement_id = NEW.id GROUP BY lot_id HAVING sum(units) <> 0)
      THEN 'movement_sums_to_zero'
    WHEN NEW.witness_user IS NULL AND NEW.kind = ANY (ARRAY['destruction', 'loss', 'opening', 'settlement', 'transfer', 'waste']) AND EXISTS (
      SELECT FROM public.ledger_entry e JOIN public.lot l ON l.id = e.lot_id
      WHERE e.movement_id = NEW.id AND l.is_controlled) THEN 'movement_of_controlled_is_witnessed'
    WHEN NEW.kind = 'batch' AND EXISTS (
      SELECT FROM public.ledger_entry e JOIN public.lot l ON l.id = e.lot_id
      WHERE e.movement_id = NEW.id AND e.account = 'batch' AND l.is_controlled
      GROUP BY e.lot_id HAVING sum(e.units) IS DISTINCT FROM (
        SELECT sum(c.held_units) FROM public.lot_content c WHERE c.movement_id = NEW.id AND c.received_id = e.lot_id))
      THEN 'batch_contents_are_what_went_in'
    WHEN EXISTS (
      SELECT FROM public.lot_content c WHERE c.movement_id = NEW.id AND c.of_units IS DISTINCT FROM (
        SELECT -sum(e.units) FROM public.ledger_entry e
        WHERE e.movement_id = NEW.id AND e.lot_id = c.finished_id AND e.account = 'made'))
      THEN 'batch_contents_are_of_all_that_was_made'
  END;
  IF broken IS NOT NULL THEN
    RAISE EXCEPTION 'movement refused: %', broken USING ERRCODE = '23514', CONSTRAINT = broken;
  END IF;
  SELECT json_build_array(m.id, m.site, m.kind, m.entry_count, to_char(m.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), to_char(m.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), m.by_user, m.by_name, m.by_role, m.witness_user, m.witness_name, m.witness_role, m.second_witness_user, m.second_witness_name, m.second_witness_role, m.reason, m.document, m.supplier_id, (
    SELECT json_agg(json_build_array(e.id, e.account, e.units, e.container_id, l.id, l.site, l.kind, l.number, l.ingredient, l.form, l.unit, l.is_controlled, l.base_numerator, l.base_denominator, l.maker, l.maker_number, l.expires_on) ORDER BY e.id)
    FROM public.ledger_entry e JOIN public.lot l ON l.id = e.lot_id WHERE e.movement_id = m.id
  ), (
    SELECT json_agg(json_build_array(c.finished_id, c.received_id, c.held_units, c.of_units) ORDER BY c.id)
    FROM public.lot_content c WHERE c.movement_id = m.id
  ))::text INTO content FROM public.movement m WHERE m.id = NEW.id;
  FOR its_site IN
    SELECT DISTINCT l.site FROM public.ledger_entry e JOIN public.lot l ON l.id = e.lot_id
    WHERE e.movement_id = NEW.id ORDER BY l.site
  LOOP
    PERFORM 1 FROM public.ledger_chain WHERE site = its_site FOR UPDATE;
    IF NOT FOUND THEN
      INSERT INTO public.ledger_chain (site) VALUES (its_site) ON CONFLICT DO NOTHING;
      PERFORM 1 FROM public.ledger_chain WHERE site = its_site FOR UPDATE;
    END IF;
    SELECT l.number, l.hash INTO last_link FROM public.ledger_link l
    WHERE l.site = its_site ORDER BY l.number DESC LIMIT 1;
    INSERT INTO public.ledger_link (site, number, movement_id, linked_at, hash) VALUES (
      its_site, COALESCE(last_link.number, 0) + 1, NEW.id, clock_timestamp(),
      sha256(COALESCE(last_link.hash, sha256(convert_to(its_site, 'UTF8'))) || convert_to(content, 'UTF8')));
  END LOOP;
  RETURN NULL;
END
$$;


ALTER FUNCTION public.movement_closes() OWNER TO lenitive_owner;

--
-- Name: my_patient(); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.my_patient() RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public'
    AS $$
  SELECT a.patient_id FROM public.patient_account a
  WHERE a.user_id = public.acting_user() AND public.acting_site('patient') IS NOT NULL
    AND NOT public.account_sleeps(a.patient_id)
$$;


ALTER FUNCTION public.my_patient() OWNER TO lenitive_owner;

--
-- Name: my_records(); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.my_records() RETURNS uuid[]
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public'
    AS $$
  SELECT COALESCE(array_agg(DISTINCT opened.id), '{}')
  FROM public.patient_account a
  CROSS JOIN LATERAL (
    SELECT a.patient_id AS id
    UNION ALL
    SELECT twin.patient FROM public.joined_patients() mine JOIN public.joined_patients() twin USING (person)
    WHERE mine.patient = a.patient_id AND EXISTS (
      SELECT 1 FROM public.sign_up_use u WHERE u.user_id = a.user_id AND u.used_at > mine.since)) opened
  WHERE a.user_id = public.acting_user() AND public.acting_site('patient') IS NOT NULL
    AND NOT public.account_sleeps(a.patient_id)
$$;


ALTER FUNCTION public.my_records() OWNER TO lenitive_owner;

--
-- Name: narrowed_consents(uuid[]); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.narrowed_consents(asked uuid[]) RETURNS TABLE(consent uuid, closed text[])
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public'
    AS $$
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


ALTER FUNCTION public.narrowed_consents(asked uuid[]) OWNER TO lenitive_owner;

--
-- Name: open_patients(text); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.open_patients(category text) RETURNS uuid[]
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public'
    AS $_$
  SELECT COALESCE(array_agg(DISTINCT together.id), '{}')
  FROM public.emergency_access a, unnest(public.records_of(a.patient)) AS together(id)
  WHERE $1 <> 'messages' AND a.user_id = public.acting_user() AND a.role = current_setting('lenitive.role', true)
    AND a.site = public.acting_site('prescriber', 'nurse', 'pharmacist') AND a.site = public.reading_site($1)
    AND a.opened_at <= public.lenitive_now() AND a.until > public.lenitive_now()
    AND NOT EXISTS (SELECT 1 FROM public.emergency_end e WHERE e.access_id = a.id)
$_$;


ALTER FUNCTION public.open_patients(category text) OWNER TO lenitive_owner;

--
-- Name: own_patients(text); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.own_patients(category text) RETURNS uuid[]
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public'
    AS $_$
  SELECT COALESCE(array_agg(DISTINCT whose.patient_id), '{}') FROM (
    SELECT unnest(public.my_records()) AS patient_id
    UNION ALL
    SELECT p.patient_id FROM public.proxy p JOIN public.proxy_account c ON c.proxy_id = p.id
    WHERE c.user_id = public.acting_user() AND public.acting_site('caregiver') IS NOT NULL
      AND $1 = ANY (p.categories) AND public.proxy_is_live(p.id)) whose
$_$;


ALTER FUNCTION public.own_patients(category text) OWNER TO lenitive_owner;

--
-- Name: patient_merge_of_whole_people(); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.patient_merge_of_whole_people() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public'
    AS $$
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


ALTER FUNCTION public.patient_merge_of_whole_people() OWNER TO lenitive_owner;

--
-- Name: procrastinate_cancel_job_v1(bigint, boolean, boolean); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.procrastinate_cancel_job_v1(job_id bigint, abort boolean, delete_job boolean) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
BEGIN
    IF delete_job THEN
        DELETE FROM procrastinate_jobs
        WHERE id = job_id AND status = 'todo'
        RETURNING id INTO _job_id;
    END IF;
    IF _job_id IS NULL THEN
        IF abort THEN
            UPDATE procrastinate_jobs
            SET abort_requested = true,
                status = CASE status
                    WHEN 'todo' THEN 'cancelled'::procrastinate_job_status ELSE status
                END
            WHERE id = job_id AND status IN ('todo', 'doing')
            RETURNING id INTO _job_id;
        ELSE
            UPDATE procrastinate_jobs
            SET status = 'cancelled'::procrastinate_job_status
            WHERE id = job_id AND status = 'todo'
            RETURNING id INTO _job_id;
        END IF;
    END IF;
    RETURN _job_id;
END;
$$;


ALTER FUNCTION public.procrastinate_cancel_job_v1(job_id bigint, abort boolean, delete_job boolean) OWNER TO lenitive_owner;

--
-- Name: procrastinate_defer_jobs_v1(public.procrastinate_job_to_defer_v1[]); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.procrastinate_defer_jobs_v1(jobs public.procrastinate_job_to_defer_v1[]) RETURNS bigint[]
    LANGUAGE plpgsql
    AS $$
DECLARE
    job_ids bigint[];
BEGIN
    WITH inserted_jobs AS (
        INSERT INTO procrastinate_jobs (queue_name, task_name, priority, lock, queueing_lock, args, scheduled_at)
        SELECT (job).queue_name,
               (job).task_name,
               (job).priority,
               (job).lock,
               (job).queueing_lock,
               (job).args,
               (job).scheduled_at
        FROM unnest(jobs) AS job
        RETURNING id
    )
    SELECT array_agg(id) FROM inserted_jobs INTO job_ids;

    RETURN job_ids;
END;
$$;


ALTER FUNCTION public.procrastinate_defer_jobs_v1(jobs public.procrastinate_job_to_defer_v1[]) OWNER TO lenitive_owner;

--
-- Name: procrastinate_defer_periodic_job_v2(character varying, character varying, character varying, character varying, integer, character varying, bigint, jsonb); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.procrastinate_defer_periodic_job_v2(_queue_name character varying, _lock character varying, _queueing_lock character varying, _task_name character varying, _priority integer, _periodic_id character varying, _defer_timestamp bigint, _args jsonb) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
DECLARE
	_job_id bigint;
	_defer_id bigint;
BEGIN
    INSERT
        INTO procrastinate_periodic_defers (task_name, periodic_id, defer_timestamp)
        VALUES (_task_name, _periodic_id, _defer_timestamp)
        ON CONFLICT DO NOTHING
        RETURNING id into _defer_id;

    IF _defer_id IS NULL THEN
        RETURN NULL;
    END IF;

    UPDATE procrastinate_periodic_defers
        SET job_id = (
            SELECT COALESCE((
                SELECT unnest(procrastinate_defer_jobs_v1(
                    ARRAY[
                        ROW(
                            _queue_name,
                            _task_name,
                            _priority,
                            _lock,
                            _queueing_lock,
                            _args,
                            NULL::timestamptz
                        )
                    ]::procrastinate_job_to_defer_v1[]
                ))
            ), NULL)
        )
        WHERE id = _defer_id
        RETURNING job_id INTO _job_id;

    DELETE
        FROM procrastinate_periodic_defers
        USING (
            SELECT id
            FROM procrastinate_periodic_defers
            WHERE procrastinate_periodic_defers.task_name = _task_name
            AND procrastinate_periodic_defers.periodic_id = _periodic_id
            AND procrastinate_periodic_defers.defer_timestamp < _defer_timestamp
            ORDER BY id
            FOR UPDATE
        ) to_delete
        WHERE procrastinate_periodic_defers.id = to_delete.id;

    RETURN _job_id;
END;
$$;


ALTER FUNCTION public.procrastinate_defer_periodic_job_v2(_queue_name character varying, _lock character varying, _queueing_lock character varying, _task_name character varying, _priority integer, _periodic_id character varying, _defer_timestamp bigint, _args jsonb) OWNER TO lenitive_owner;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: procrastinate_jobs; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.procrastinate_jobs (
    id bigint NOT NULL,
    queue_name character varying(128) NOT NULL,
    task_name character varying(128) NOT NULL,
    lock text,
    args jsonb DEFAULT '{}'::jsonb NOT NULL,
    status public.procrastinate_job_status DEFAULT 'todo'::public.procrastinate_job_status NOT NULL,
    scheduled_at timestamp with time zone,
    attempts integer DEFAULT 0 NOT NULL,
    queueing_lock text,
    priority integer DEFAULT 0 NOT NULL,
    abort_requested boolean DEFAULT false NOT NULL,
    worker_id bigint,
    CONSTRAINT check_not_todo_abort_requested CHECK ((NOT ((status = 'todo'::public.procrastinate_job_status) AND (abort_requested = true))))
);


ALTER TABLE public.procrastinate_jobs OWNER TO lenitive_owner;

--
-- Name: procrastinate_fetch_job_v2(character varying[], bigint); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.procrastinate_fetch_job_v2(target_queue_names character varying[], p_worker_id bigint) RETURNS public.procrastinate_jobs
    LANGUAGE plpgsql
    AS $$
DECLARE
	found_jobs procrastinate_jobs;
BEGIN
    WITH candidate AS (
        SELECT jobs.*
            FROM procrastinate_jobs AS jobs
            WHERE
                -- reject the job if its lock has earlier or higher priority jobs
                NOT EXISTS (
                    SELECT 1
                        FROM procrastinate_jobs AS other_jobs
                        WHERE
                            jobs.lock IS NOT NULL
                            AND other_jobs.lock = jobs.lock
                            AND (
                                -- job with same lock is already running
                                other_jobs.status = 'doing'
                                OR
                                -- job with same lock is waiting and has higher priority (or same priority but was queued first)
                                (
                                    other_jobs.status = 'todo'
                                    AND (
                                        other_jobs.priority > jobs.priority
                                        OR (
                                        other_jobs.priority = jobs.priority
                                        AND other_jobs.id < jobs.id
                                        )
                                    )
                                )
                            )
                )
                AND jobs.status = 'todo'
                AND (target_queue_names IS NULL OR jobs.queue_name = ANY( target_queue_names ))
                AND (jobs.scheduled_at IS NULL OR jobs.scheduled_at <= now())
            ORDER BY jobs.priority DESC, jobs.id ASC LIMIT 1
            FOR UPDATE OF jobs SKIP LOCKED
    )
    UPDATE procrastinate_jobs
        SET status = 'doing', worker_id = p_worker_id
        FROM candidate
        WHERE procrastinate_jobs.id = candidate.id
        RETURNING procrastinate_jobs.* INTO found_jobs;

 RETURN found_jobs;
END;
$$;


ALTER FUNCTION public.procrastinate_fetch_job_v2(target_queue_names character varying[], p_worker_id bigint) OWNER TO lenitive_owner;

--
-- Name: procrastinate_finish_job_v1(bigint, public.procrastinate_job_status, boolean); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.procrastinate_finish_job_v1(job_id bigint, end_status public.procrastinate_job_status, delete_job boolean) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
BEGIN
    IF end_status NOT IN ('succeeded', 'failed', 'aborted') THEN
        RAISE 'End status should be either "succeeded", "failed" or "aborted" (job id: %)', job_id;
    END IF;
    IF delete_job THEN
        DELETE FROM procrastinate_jobs
        WHERE id = job_id AND status IN ('todo', 'doing')
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = end_status,
            abort_requested = false,
            attempts = CASE status
                WHEN 'doing' THEN attempts + 1 ELSE attempts
            END
        WHERE id = job_id AND status IN ('todo', 'doing')
        RETURNING id INTO _job_id;
    END IF;
    IF _job_id IS NULL THEN
        RAISE 'Job was not found or not in "doing" or "todo" status (job id: %)', job_id;
    END IF;
END;
$$;


ALTER FUNCTION public.procrastinate_finish_job_v1(job_id bigint, end_status public.procrastinate_job_status, delete_job boolean) OWNER TO lenitive_owner;

--
-- Name: procrastinate_notify_queue_abort_job_v1(); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.procrastinate_notify_queue_abort_job_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    payload TEXT;
BEGIN
    SELECT json_build_object('type', 'abort_job_requested', 'job_id', NEW.id)::text INTO payload;
	PERFORM pg_notify('procrastinate_queue_v1#' || NEW.queue_name, payload);
	PERFORM pg_notify('procrastinate_any_queue_v1', payload);
	RETURN NEW;
END;
$$;


ALTER FUNCTION public.procrastinate_notify_queue_abort_job_v1() OWNER TO lenitive_owner;

--
-- Name: procrastinate_notify_queue_job_inserted_v1(); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.procrastinate_notify_queue_job_inserted_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    payload TEXT;
BEGIN
    SELECT json_build_object('type', 'job_inserted', 'job_id', NEW.id)::text INTO payload;
	PERFORM pg_notify('procrastinate_queue_v1#' || NEW.queue_name, payload);
	PERFORM pg_notify('procrastinate_any_queue_v1', payload);
	RETURN NEW;
END;
$$;


ALTER FUNCTION public.procrastinate_notify_queue_job_inserted_v1() OWNER TO lenitive_owner;

--
-- Name: procrastinate_prune_stalled_workers_v1(double precision); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.procrastinate_prune_stalled_workers_v1(seconds_since_heartbeat double precision) RETURNS TABLE(worker_id bigint)
    LANGUAGE plpgsql
    AS $$
BEGIN
    RETURN QUERY
    DELETE FROM procrastinate_workers
    WHERE last_heartbeat < NOW() - (seconds_since_heartbeat || 'SECOND')::INTERVAL
    RETURNING procrastinate_workers.id;
END;
$$;


ALTER FUNCTION public.procrastinate_prune_stalled_workers_v1(seconds_since_heartbeat double precision) OWNER TO lenitive_owner;

--
-- Name: procrastinate_register_worker_v1(); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.procrastinate_register_worker_v1() RETURNS TABLE(worker_id bigint)
    LANGUAGE plpgsql
    AS $$
BEGIN
    RETURN QUERY
    INSERT INTO procrastinate_workers DEFAULT VALUES
    RETURNING procrastinate_workers.id;
END;
$$;


ALTER FUNCTION public.procrastinate_register_worker_v1() OWNER TO lenitive_owner;

--
-- Name: procrastinate_retry_job_v1(bigint, timestamp with time zone, integer, character varying, character varying); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.procrastinate_retry_job_v1(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
    _abort_requested boolean;
BEGIN
    SELECT abort_requested FROM procrastinate_jobs
    WHERE id = job_id AND status = 'doing'
    FOR UPDATE
    INTO _abort_requested;
    IF _abort_requested THEN
        UPDATE procrastinate_jobs
        SET status = 'failed'::procrastinate_job_status
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = 'todo'::procrastinate_job_status,
            attempts = attempts + 1,
            scheduled_at = retry_at,
            priority = COALESCE(new_priority, priority),
            queue_name = COALESCE(new_queue_name, queue_name),
            lock = COALESCE(new_lock, lock)
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    END IF;

    IF _job_id IS NULL THEN
        RAISE 'Job was not found or not in "doing" status (job id: %)', job_id;
    END IF;
END;
$$;


ALTER FUNCTION public.procrastinate_retry_job_v1(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) OWNER TO lenitive_owner;

--
-- Name: procrastinate_retry_job_v2(bigint, timestamp with time zone, integer, character varying, character varying); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.procrastinate_retry_job_v2(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
    _abort_requested boolean;
    _current_status procrastinate_job_status;
BEGIN
    SELECT status, abort_requested FROM procrastinate_jobs
    WHERE id = job_id AND status IN ('doing', 'failed')
    FOR UPDATE
    INTO _current_status, _abort_requested;
    IF _current_status = 'doing' AND _abort_requested THEN
        UPDATE procrastinate_jobs
        SET status = 'failed'::procrastinate_job_status
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = 'todo'::procrastinate_job_status,
            attempts = attempts + 1,
            scheduled_at = retry_at,
            priority = COALESCE(new_priority, priority),
            queue_name = COALESCE(new_queue_name, queue_name),
            lock = COALESCE(new_lock, lock)
        WHERE id = job_id AND status IN ('doing', 'failed')
        RETURNING id INTO _job_id;
    END IF;

    IF _job_id IS NULL THEN
        RAISE 'Job was not found or has an invalid status to retry (job id: %)', job_id;
    END IF;

END;
$$;


ALTER FUNCTION public.procrastinate_retry_job_v2(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) OWNER TO lenitive_owner;

--
-- Name: procrastinate_trigger_abort_requested_events_procedure_v1(); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.procrastinate_trigger_abort_requested_events_procedure_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type)
        VALUES (NEW.id, 'abort_requested'::procrastinate_job_event_type);
    RETURN NEW;
END;
$$;


ALTER FUNCTION public.procrastinate_trigger_abort_requested_events_procedure_v1() OWNER TO lenitive_owner;

--
-- Name: procrastinate_trigger_function_scheduled_events_v1(); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.procrastinate_trigger_function_scheduled_events_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type, at)
        VALUES (NEW.id, 'scheduled'::procrastinate_job_event_type, NEW.scheduled_at);

	RETURN NEW;
END;
$$;


ALTER FUNCTION public.procrastinate_trigger_function_scheduled_events_v1() OWNER TO lenitive_owner;

--
-- Name: procrastinate_trigger_function_status_events_insert_v1(); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.procrastinate_trigger_function_status_events_insert_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type)
        VALUES (NEW.id, 'deferred'::procrastinate_job_event_type);
	RETURN NEW;
END;
$$;


ALTER FUNCTION public.procrastinate_trigger_function_status_events_insert_v1() OWNER TO lenitive_owner;

--
-- Name: procrastinate_trigger_function_status_events_update_v1(); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.procrastinate_trigger_function_status_events_update_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    WITH t AS (
        SELECT CASE
            WHEN OLD.status = 'todo'::procrastinate_job_status
                AND NEW.status = 'doing'::procrastinate_job_status
                THEN 'started'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'todo'::procrastinate_job_status
                THEN 'deferred_for_retry'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'failed'::procrastinate_job_status
                THEN 'failed'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'succeeded'::procrastinate_job_status
                THEN 'succeeded'::procrastinate_job_event_type
            WHEN OLD.status = 'todo'::procrastinate_job_status
                AND (
                    NEW.status = 'cancelled'::procrastinate_job_status
                    OR NEW.status = 'failed'::procrastinate_job_status
                    OR NEW.status = 'succeeded'::procrastinate_job_status
                )
                THEN 'cancelled'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'aborted'::procrastinate_job_status
                THEN 'aborted'::procrastinate_job_event_type
            WHEN OLD.status = 'failed'::procrastinate_job_status
                AND NEW.status = 'todo'::procrastinate_job_status
                THEN 'retried'::procrastinate_job_event_type
            ELSE NULL
        END as event_type
    )
    INSERT INTO procrastinate_events(job_id, type)
        SELECT NEW.id, t.event_type
        FROM t
        WHERE t.event_type IS NOT NULL;
	RETURN NEW;
END;
$$;


ALTER FUNCTION public.procrastinate_trigger_function_status_events_update_v1() OWNER TO lenitive_owner;

--
-- Name: procrastinate_unlink_periodic_defers_v1(); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.procrastinate_unlink_periodic_defers_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE procrastinate_periodic_defers
    SET job_id = NULL
    WHERE job_id = OLD.id;
    RETURN OLD;
END;
$$;


ALTER FUNCTION public.procrastinate_unlink_periodic_defers_v1() OWNER TO lenitive_owner;

--
-- Name: procrastinate_unregister_worker_v1(bigint); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.procrastinate_unregister_worker_v1(worker_id bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    DELETE FROM procrastinate_workers
    WHERE id = worker_id;
END;
$$;


ALTER FUNCTION public.procrastinate_unregister_worker_v1(worker_id bigint) OWNER TO lenitive_owner;

--
-- Name: procrastinate_update_heartbeat_v1(bigint); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.procrastinate_update_heartbeat_v1(worker_id bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE procrastinate_workers
    SET last_heartbeat = NOW()
    WHERE id = worker_id;
END;
$$;


ALTER FUNCTION public.procrastinate_update_heartbeat_v1(worker_id bigint) OWNER TO lenitive_owner;

--
-- Name: proxy_is_live(uuid); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.proxy_is_live(asked uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public'
    AS $$
  SELECT EXISTS (
    SELECT 1 FROM public.proxy p WHERE p.id = asked
      AND p.at <= public.lenitive_now() AND (p.until_at IS NULL OR p.until_at > public.lenitive_now())
      AND NOT EXISTS (SELECT 1 FROM public.proxy_end e WHERE e.proxy_id = p.id))
$$;


ALTER FUNCTION public.proxy_is_live(asked uuid) OWNER TO lenitive_owner;

--
-- Name: readable_patients(text); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.readable_patients(category text) RETURNS uuid[]
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public'
    AS $_$
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
$_$;


ALTER FUNCTION public.readable_patients(category text) OWNER TO lenitive_owner;

--
-- Name: reading_site(text); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.reading_site(category text) RETURNS text
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'public'
    AS $$
  SELECT CASE category
    WHEN 'identity' THEN acting_site('prescriber', 'nurse', 'front_desk', 'pharmacist', 'technician')
    WHEN 'contact' THEN acting_site('prescriber', 'nurse', 'front_desk', 'pharmacist', 'technician')
    WHEN 'schedule' THEN acting_site('prescriber', 'nurse', 'front_desk')
    WHEN 'medicines' THEN acting_site('prescriber', 'nurse', 'pharmacist')
    WHEN 'readings' THEN acting_site('prescriber', 'nurse', 'pharmacist')
    WHEN 'assessment' THEN acting_site('prescriber', 'nurse')
    WHEN 'scores' THEN acting_site('prescriber', 'nurse')
    WHEN 'decision' THEN acting_site('prescriber', 'nurse', 'pharmacist')
    WHEN 'plan' THEN acting_site('prescriber', 'nurse')
    WHEN 'order' THEN acting_site('prescriber', 'nurse', 'pharmacist', 'technician')
    WHEN 'fills' THEN acting_site('prescriber', 'nurse', 'pharmacist', 'technician')
    WHEN 'messages' THEN acting_site('prescriber', 'nurse', 'pharmacist')
    WHEN 'review' THEN acting_site('prescriber', 'pharmacist')
  END
$$;


ALTER FUNCTION public.reading_site(category text) OWNER TO lenitive_owner;

--
-- Name: recording_site(); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.recording_site() RETURNS text
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'public'
    AS $$ SELECT acting_site('prescriber', 'nurse') $$;


ALTER FUNCTION public.recording_site() OWNER TO lenitive_owner;

--
-- Name: records_of(uuid); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.records_of(asked uuid) RETURNS uuid[]
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public'
    AS $$
  SELECT array_agg(DISTINCT id) FROM (
    SELECT asked AS id UNION
    SELECT j.patient FROM public.joined_patients() j
    WHERE j.person = (SELECT own.person FROM public.joined_patients() own WHERE own.patient = asked)) together
$$;


ALTER FUNCTION public.records_of(asked uuid) OWNER TO lenitive_owner;

--
-- Name: refuse_change(); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog'
    AS $$
BEGIN
  RAISE EXCEPTION '% on % refused: this table only grows', TG_OP, TG_TABLE_NAME USING ERRCODE = '23001';
END
$$;


ALTER FUNCTION public.refuse_change() OWNER TO lenitive_owner;

--
-- Name: registering_site(); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.registering_site() RETURNS text
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'public'
    AS $$ SELECT acting_site('prescriber', 'nurse', 'front_desk', 'pharmacist', 'technician') $$;


ALTER FUNCTION public.registering_site() OWNER TO lenitive_owner;

--
-- Name: role_grant_apart(); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.role_grant_apart() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public'
    AS $$
DECLARE
  oversight CONSTANT text[] := ARRAY['site_administrator', 'auditor', 'privacy_reviewer'];
  own CONSTANT text[] := ARRAY['patient', 'caregiver'];
BEGIN
  PERFORM 1 FROM public.people_user WHERE id = NEW.user_id FOR UPDATE;  -- one grant to a person at a time
  IF EXISTS (
    SELECT 1 FROM public.role_grant g
    WHERE g.user_id = NEW.user_id AND g.site = NEW.site AND g.id <> NEW.id
      AND (g.role = ANY (oversight)) <> (NEW.role = ANY (oversight))
      AND (g.until IS NULL OR g.until > NEW.granted_at)
      AND NOT EXISTS (SELECT 1 FROM public.grant_end e WHERE e.grant_id = g.id)
  ) THEN
    RAISE EXCEPTION 'a role of oversight beside a clinical role at one site'
      USING ERRCODE = '23514', CONSTRAINT = 'role_grant_apart';
  END IF;
  IF EXISTS (
    SELECT 1 FROM public.role_grant g
    WHERE g.user_id = NEW.user_id AND g.id <> NEW.id AND (g.role = ANY (own)) <> (NEW.role = ANY (own))
  ) THEN
    RAISE EXCEPTION 'an account of a patient beside a role at a site'
      USING ERRCODE = '23514', CONSTRAINT = 'role_grant_own_apart';
  END IF;
  RETURN NEW;
END
$$;


ALTER FUNCTION public.role_grant_apart() OWNER TO lenitive_owner;

--
-- Name: seal_audit(); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.seal_audit() RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
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
    SELECT e.id, json_build_array(e.id, e.transaction::text, to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), to_char(e.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), e.by_user, e.by_name, e.acting_as, e.site, e.verb, e.thing_kind, e.thing_ids, e.patient, e.outcome, e.reason_codes, e.request)::text AS line FROM public.audit_entry e
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


ALTER FUNCTION public.seal_audit() OWNER TO lenitive_owner;

--
-- Name: signing_up(uuid); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.signing_up(asked uuid) RETURNS TABLE(name text, is_made_up boolean)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public'
    AS $$
  SELECT COALESCE((SELECT x.name FROM public.proxy x WHERE x.id = c.proxy_id), i.legal_name)::text, p.is_demonstration
  FROM public.sign_up_code c
  JOIN public.patient p ON p.id = c.patient_id
  JOIN LATERAL (SELECT n.legal_name FROM public.patient_identity n
                WHERE n.patient_id = c.patient_id ORDER BY n.id DESC LIMIT 1) i ON true
  WHERE c.id = asked AND public.is_system() AND public.code_is_open(c.id)
$$;


ALTER FUNCTION public.signing_up(asked uuid) OWNER TO lenitive_owner;

--
-- Name: stock_count_reads_the_book(); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.stock_count_reads_the_book() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
BEGIN
  SELECT units INTO NEW.book_units FROM public.ledger_balance
  WHERE lot_id = NEW.lot_id AND account = NEW.account FOR UPDATE;
  NEW.book_units := COALESCE(NEW.book_units, 0);
  IF NEW.witness_user IS NULL AND (SELECT is_controlled FROM public.lot WHERE id = NEW.lot_id) THEN
    RAISE EXCEPTION 'count refused' USING ERRCODE = '23514', CONSTRAINT = 'stock_count_of_controlled_is_witnessed';
  END IF;
  RETURN NEW;
END
$$;


ALTER FUNCTION public.stock_count_reads_the_book() OWNER TO lenitive_owner;

--
-- Name: stock_count_shows_its_difference(); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.stock_count_shows_its_difference() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
BEGIN
  IF NEW.counted_units <> NEW.book_units
    AND NOT EXISTS (SELECT FROM public.discrepancy WHERE count_id = NEW.id) THEN
    RAISE EXCEPTION 'count refused' USING ERRCODE = '23514', CONSTRAINT = 'stock_count_shows_its_difference';
  END IF;
  IF (SELECT count(*) FROM public.stock_count WHERE inventory_id = NEW.inventory_id)
    <> (SELECT line_count FROM public.inventory WHERE id = NEW.inventory_id) THEN
    RAISE EXCEPTION 'inventory is closed' USING ERRCODE = '23514', CONSTRAINT = 'inventory_is_whole';
  END IF;
  RETURN NULL;
END
$$;


ALTER FUNCTION public.stock_count_shows_its_difference() OWNER TO lenitive_owner;

--
-- Name: account_closing; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.account_closing (
    id uuid NOT NULL,
    site character varying(60) NOT NULL,
    closed_at timestamp with time zone NOT NULL,
    because character varying(500) NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    closed_by_id bigint NOT NULL,
    user_id bigint NOT NULL,
    CONSTRAINT account_closing_not_of_herself CHECK ((NOT (closed_by_id = user_id)))
);


ALTER TABLE public.account_closing OWNER TO lenitive_owner;

--
-- Name: account_emailaddress; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.account_emailaddress (
    id integer NOT NULL,
    email character varying(254) NOT NULL,
    verified boolean NOT NULL,
    "primary" boolean NOT NULL,
    user_id bigint NOT NULL
);


ALTER TABLE public.account_emailaddress OWNER TO lenitive_owner;

--
-- Name: account_emailaddress_id_seq; Type: SEQUENCE; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.account_emailaddress ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.account_emailaddress_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: account_emailconfirmation; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.account_emailconfirmation (
    id integer NOT NULL,
    created timestamp with time zone NOT NULL,
    sent timestamp with time zone,
    key character varying(64) NOT NULL,
    email_address_id integer NOT NULL
);


ALTER TABLE public.account_emailconfirmation OWNER TO lenitive_owner;

--
-- Name: account_emailconfirmation_id_seq; Type: SEQUENCE; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.account_emailconfirmation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.account_emailconfirmation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: allergy; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.allergy (
    id uuid NOT NULL,
    site character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    by_user bigint NOT NULL,
    by_name character varying(200) NOT NULL,
    by_role character varying(40) NOT NULL,
    "group" character varying(20) NOT NULL,
    "to" character varying(200) NOT NULL,
    reaction character varying(500) NOT NULL,
    answered_on date NOT NULL,
    patient_id uuid NOT NULL,
    CONSTRAINT allergy_group_is_known CHECK ((("group")::text = ANY ((ARRAY['none'::character varying, 'ketamine'::character varying, 'nsaid'::character varying, 'local_anesthetic'::character varying, 'other'::character varying])::text[]))),
    CONSTRAINT allergy_says_to_what CHECK ((((("group")::text = 'none'::text) AND ((reaction)::text = ''::text) AND (("to")::text = ''::text)) OR ((NOT (("group")::text = 'none'::text)) AND (NOT (("to")::text = ''::text)))))
);


ALTER TABLE public.allergy OWNER TO lenitive_owner;

--
-- Name: allergy_end; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.allergy_end (
    id uuid NOT NULL,
    site character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    by_user bigint NOT NULL,
    by_name character varying(200) NOT NULL,
    by_role character varying(40) NOT NULL,
    because character varying(500) NOT NULL,
    allergy_id uuid NOT NULL,
    patient_id uuid NOT NULL,
    CONSTRAINT allergy_end_says_why CHECK ((NOT ((because)::text = ''::text)))
);


ALTER TABLE public.allergy_end OWNER TO lenitive_owner;

--
-- Name: assessment; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.assessment (
    id uuid NOT NULL,
    site character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    by_user bigint NOT NULL,
    by_name character varying(200) NOT NULL,
    by_role character varying(40) NOT NULL,
    patient_id uuid NOT NULL
);


ALTER TABLE public.assessment OWNER TO lenitive_owner;

--
-- Name: assessment_end; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.assessment_end (
    id uuid NOT NULL,
    site character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    by_user bigint NOT NULL,
    by_name character varying(200) NOT NULL,
    by_role character varying(40) NOT NULL,
    assessment_id uuid NOT NULL,
    patient_id uuid NOT NULL
);


ALTER TABLE public.assessment_end OWNER TO lenitive_owner;

--
-- Name: audit_entry; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.audit_entry (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    transaction xid8 DEFAULT pg_current_xact_id() NOT NULL,
    by_user bigint,
    by_name character varying(200) NOT NULL,
    acting_as character varying(40) NOT NULL,
    site character varying(60) NOT NULL,
    verb character varying(80) NOT NULL,
    thing_kind character varying(60) NOT NULL,
    thing_ids uuid[] NOT NULL,
    patient uuid,
    outcome character varying(10) NOT NULL,
    reason_codes character varying(80)[] NOT NULL,
    request uuid,
    CONSTRAINT audit_entry_no_has_a_reason CHECK ((((outcome)::text = ANY ((ARRAY['done'::character varying, 'viewed'::character varying])::text[])) OR (NOT (reason_codes = '{}'::character varying(80)[])))),
    CONSTRAINT audit_entry_outcome_is_known CHECK (((outcome)::text = ANY ((ARRAY['done'::character varying, 'refused'::character varying, 'denied'::character varying, 'viewed'::character varying])::text[])))
);


ALTER TABLE public.audit_entry OWNER TO lenitive_owner;

--
-- Name: audit_entry_id_seq; Type: SEQUENCE; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.audit_entry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.audit_entry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: audit_link; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.audit_link (
    number bigint NOT NULL,
    entry bigint NOT NULL,
    hash bytea NOT NULL
);


ALTER TABLE public.audit_link OWNER TO lenitive_owner;

--
-- Name: audit_seal; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.audit_seal (
    id bigint NOT NULL,
    sealed_at timestamp with time zone NOT NULL,
    cluster character varying(20) NOT NULL,
    upcoming xid8 NOT NULL,
    highest_line bigint NOT NULL,
    settled bigint NOT NULL,
    number bigint NOT NULL,
    hash bytea NOT NULL
);


ALTER TABLE public.audit_seal OWNER TO lenitive_owner;

--
-- Name: audit_seal_id_seq; Type: SEQUENCE; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.audit_seal ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.audit_seal_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: auth_group; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.auth_group (
    id integer NOT NULL,
    name character varying(150) NOT NULL
);


ALTER TABLE public.auth_group OWNER TO lenitive_owner;

--
-- Name: auth_group_id_seq; Type: SEQUENCE; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.auth_group ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: auth_group_permissions; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.auth_group_permissions (
    id bigint NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL
);


ALTER TABLE public.auth_group_permissions OWNER TO lenitive_owner;

--
-- Name: auth_group_permissions_id_seq; Type: SEQUENCE; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.auth_group_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: auth_permission; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.auth_permission (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    content_type_id integer NOT NULL,
    codename character varying(100) NOT NULL
);


ALTER TABLE public.auth_permission OWNER TO lenitive_owner;

--
-- Name: auth_permission_id_seq; Type: SEQUENCE; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.auth_permission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_permission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: care_relation; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.care_relation (
    id uuid NOT NULL,
    site character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    by_user bigint NOT NULL,
    by_name character varying(200) NOT NULL,
    by_role character varying(40) NOT NULL,
    to_site character varying(60) NOT NULL,
    because character varying(20) NOT NULL,
    until_at timestamp with time zone,
    patient_id uuid NOT NULL,
    CONSTRAINT care_relation_because_is_known CHECK (((because)::text = ANY ((ARRAY['registered'::character varying, 'referred'::character varying, 'order_sent'::character varying, 'break_glass'::character varying])::text[]))),
    CONSTRAINT care_relation_ends_after_it_began CHECK (((until_at IS NULL) OR (until_at > at)))
);


ALTER TABLE public.care_relation OWNER TO lenitive_owner;

--
-- Name: change_outcome; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.change_outcome (
    id uuid NOT NULL,
    site character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    by_user bigint NOT NULL,
    by_name character varying(200) NOT NULL,
    by_role character varying(40) NOT NULL,
    outcome character varying(20) NOT NULL,
    words character varying(2000) NOT NULL,
    change_id uuid NOT NULL,
    patient_id uuid NOT NULL,
    CONSTRAINT change_outcome_outcome_is_known CHECK (((outcome)::text = ANY ((ARRAY['goes_on'::character varying, 'changed'::character varying, 'stopped'::character varying, 'not_reached'::character varying])::text[]))),
    CONSTRAINT change_outcome_says_what CHECK ((NOT ((words)::text = ''::text)))
);


ALTER TABLE public.change_outcome OWNER TO lenitive_owner;

--
-- Name: client_request; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.client_request (
    id bigint NOT NULL,
    by_user bigint NOT NULL,
    verb character varying(80) NOT NULL,
    key uuid NOT NULL,
    body_sha256 bytea NOT NULL,
    answer jsonb,
    asked_at timestamp with time zone NOT NULL
);


ALTER TABLE public.client_request OWNER TO lenitive_owner;

--
-- Name: client_request_id_seq; Type: SEQUENCE; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.client_request ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.client_request_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: condition; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.condition (
    id uuid NOT NULL,
    site character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    by_user bigint NOT NULL,
    by_name character varying(200) NOT NULL,
    by_role character varying(40) NOT NULL,
    fact character varying(30) NOT NULL,
    "values" character varying(30)[] NOT NULL,
    words character varying(500) NOT NULL,
    answered_on date NOT NULL,
    patient_id uuid NOT NULL,
    CONSTRAINT condition_says_what CHECK (((((fact)::text = 'other'::text) AND ("values" = '{}'::character varying(30)[]) AND (NOT ((words)::text = ''::text))) OR ((NOT ((fact)::text = 'other'::text)) AND (NOT ("values" = '{}'::character varying(30)[])))))
);


ALTER TABLE public.condition OWNER TO lenitive_owner;

--
-- Name: condition_end; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.condition_end (
    id uuid NOT NULL,
    site character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    by_user bigint NOT NULL,
    by_name character varying(200) NOT NULL,
    by_role character varying(40) NOT NULL,
    ended_on date NOT NULL,
    because character varying(500) NOT NULL,
    condition_id uuid NOT NULL,
    patient_id uuid NOT NULL
);


ALTER TABLE public.condition_end OWNER TO lenitive_owner;

--
-- Name: consent; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.consent (
    id uuid NOT NULL,
    site character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    by_user bigint NOT NULL,
    by_name character varying(200) NOT NULL,
    by_role character varying(40) NOT NULL,
    kind character varying(30) NOT NULL,
    route character varying(20) NOT NULL,
    to_site character varying(60) NOT NULL,
    categories character varying(20)[] NOT NULL,
    purposes character varying(20)[] NOT NULL,
    until_at timestamp with time zone,
    patient_id uuid NOT NULL,
    text_id uuid CONSTRAINT consent_text_id_not_null1 NOT NULL,
    CONSTRAINT consent_ends_after_it_began CHECK (((until_at IS NULL) OR (until_at > at))),
    CONSTRAINT consent_kind_is_known CHECK (((kind)::text = ANY ((ARRAY['treatment_off_label'::character varying, 'clinic_session'::character varying, 'texts'::character varying, 'sharing'::character varying, 'research'::character varying])::text[]))),
    CONSTRAINT consent_sharing_is_with_another CHECK (((NOT ((kind)::text = 'sharing'::text)) OR (NOT ((to_site)::text = (site)::text)))),
    CONSTRAINT consent_sharing_says_with_whom CHECK (((((kind)::text = 'sharing'::text) AND (NOT ((to_site)::text = ''::text)) AND (NOT (categories = '{}'::character varying(20)[]))) OR ((NOT ((kind)::text = 'sharing'::text)) AND (categories = '{}'::character varying(20)[]) AND ((to_site)::text = ''::text))))
);


ALTER TABLE public.consent OWNER TO lenitive_owner;

--
-- Name: consent_end; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.consent_end (
    id uuid NOT NULL,
    site character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    by_user bigint NOT NULL,
    by_name character varying(200) NOT NULL,
    by_role character varying(40) NOT NULL,
    words character varying(500) NOT NULL,
    consent_id uuid NOT NULL,
    patient_id uuid NOT NULL
);


ALTER TABLE public.consent_end OWNER TO lenitive_owner;

--
-- Name: consent_text; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.consent_text (
    id uuid NOT NULL,
    kind character varying(30) NOT NULL,
    route character varying(20) NOT NULL,
    version smallint NOT NULL,
    language character varying(2) NOT NULL,
    text text NOT NULL,
    sha256 bytea NOT NULL,
    CONSTRAINT consent_text_version_check CHECK ((version >= 0))
);


ALTER TABLE public.consent_text OWNER TO lenitive_owner;

--
-- Name: container; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.container (
    id uuid NOT NULL,
    site character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    by_user bigint NOT NULL,
    by_name character varying(200) NOT NULL,
    by_role character varying(40) NOT NULL,
    code character varying(30) NOT NULL,
    tare_mcg bigint,
    came_units bigint NOT NULL,
    lot_id uuid NOT NULL,
    CONSTRAINT container_holds_something CHECK ((came_units > 0)),
    CONSTRAINT container_tare_is_above_zero CHECK (((tare_mcg IS NULL) OR (tare_mcg > 0)))
);


ALTER TABLE public.container OWNER TO lenitive_owner;

--
-- Name: decision_override; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.decision_override (
    id uuid NOT NULL,
    site character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    by_user bigint NOT NULL,
    by_name character varying(200) NOT NULL,
    by_role character varying(40) NOT NULL,
    stop character varying(80) NOT NULL,
    reason_code character varying(40) NOT NULL,
    words character varying(2000) NOT NULL,
    patient_id uuid NOT NULL,
    decision_id uuid NOT NULL,
    CONSTRAINT decision_override_says_why CHECK ((NOT ((words)::text = ''::text)))
);


ALTER TABLE public.decision_override OWNER TO lenitive_owner;

--
-- Name: discrepancy; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.discrepancy (
    id uuid NOT NULL,
    site character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    by_user bigint NOT NULL,
    by_name character varying(200) NOT NULL,
    by_role character varying(40) NOT NULL,
    difference_units bigint DEFAULT 0 NOT NULL,
    alert character varying(10) NOT NULL,
    count_id uuid NOT NULL,
    CONSTRAINT discrepancy_alert_is_known CHECK (((alert)::text = ANY ((ARRAY['none'::character varying, 'look'::character varying, 'report'::character varying])::text[])))
);


ALTER TABLE public.discrepancy OWNER TO lenitive_owner;

--
-- Name: django_content_type; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.django_content_type (
    id integer NOT NULL,
    app_label character varying(100) NOT NULL,
    model character varying(100) NOT NULL
);


ALTER TABLE public.django_content_type OWNER TO lenitive_owner;

--
-- Name: django_content_type_id_seq; Type: SEQUENCE; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.django_content_type ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_content_type_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: django_migrations; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.django_migrations (
    id bigint NOT NULL,
    app character varying(255) NOT NULL,
    name character varying(255) NOT NULL,
    applied timestamp with time zone NOT NULL
);


ALTER TABLE public.django_migrations OWNER TO lenitive_owner;

--
-- Name: django_migrations_id_seq; Type: SEQUENCE; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.django_migrations ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_migrations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: django_session; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.django_session (
    session_key character varying(40) NOT NULL,
    session_data text NOT NULL,
    expire_date timestamp with time zone NOT NULL
);


ALTER TABLE public.django_session OWNER TO lenitive_owner;

--
-- Name: due_job; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.due_job (
    id uuid NOT NULL,
    job character varying(120) NOT NULL,
    thing uuid NOT NULL,
    due_at timestamp with time zone NOT NULL,
    planned_at timestamp with time zone NOT NULL,
    queued_at timestamp with time zone,
    CONSTRAINT due_job_not_early CHECK (((queued_at IS NULL) OR (queued_at >= due_at)))
);


ALTER TABLE public.due_job OWNER TO lenitive_owner;

--
-- Name: duplicate_answer; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.duplicate_answer (
    id uuid NOT NULL,
    site character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    by_user bigint NOT NULL,
    by_name character varying(200) NOT NULL,
    by_role character varying(40) NOT NULL,
    is_same boolean NOT NULL,
    may_be_joined boolean NOT NULL,
    facts character varying(20)[] NOT NULL,
    reason character varying(500) NOT NULL,
    other_id uuid NOT NULL,
    patient_id uuid NOT NULL,
    CONSTRAINT duplicate_answer_of_two CHECK ((NOT (patient_id = other_id))),
    CONSTRAINT duplicate_answer_says_why CHECK ((NOT ((reason)::text = ''::text)))
);


ALTER TABLE public.duplicate_answer OWNER TO lenitive_owner;

--
-- Name: emergency_access; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.emergency_access (
    id uuid NOT NULL,
    role character varying(40) NOT NULL,
    site character varying(60) NOT NULL,
    patient uuid NOT NULL,
    reason_code character varying(40) NOT NULL,
    words text NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    until timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    user_id bigint NOT NULL,
    CONSTRAINT emergency_access_has_a_reason CHECK (((NOT ((reason_code)::text = ''::text)) AND (NOT (words = ''::text)))),
    CONSTRAINT emergency_access_lasts_an_hour_at_most CHECK (((until > opened_at) AND (until <= (opened_at + '01:00:00'::interval)))),
    CONSTRAINT emergency_access_words_fit CHECK ((char_length(words) <= 10000))
);


ALTER TABLE public.emergency_access OWNER TO lenitive_owner;

--
-- Name: emergency_end; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.emergency_end (
    id uuid NOT NULL,
    site character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    by_user bigint NOT NULL,
    by_name character varying(200) NOT NULL,
    by_role character varying(40) NOT NULL,
    patient uuid NOT NULL,
    access_id uuid NOT NULL
);


ALTER TABLE public.emergency_end OWNER TO lenitive_owner;

--
-- Name: emergency_review; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.emergency_review (
    access_id uuid NOT NULL,
    outcome character varying(20) NOT NULL,
    words text NOT NULL,
    reviewed_at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    reviewed_by_id bigint NOT NULL,
    user_id bigint NOT NULL,
    CONSTRAINT emergency_review_by_another CHECK ((NOT (reviewed_by_id = user_id))),
    CONSTRAINT emergency_review_has_words CHECK ((NOT (words = ''::text))),
    CONSTRAINT emergency_review_outcome_is_known CHECK (((outcome)::text = ANY ((ARRAY['justified'::character varying, 'not_justified'::character varying, 'cannot_tell'::character varying])::text[]))),
    CONSTRAINT emergency_review_words_fit CHECK ((char_length(words) <= 10000))
);


ALTER TABLE public.emergency_review OWNER TO lenitive_owner;

--
-- Name: grant_confirmation; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.grant_confirmation (
    grant_id uuid NOT NULL,
    confirmed_at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    confirmed_by_id bigint NOT NULL,
    granted_by_id bigint,
    user_id bigint NOT NULL,
    CONSTRAINT grant_confirmation_by_another CHECK (((granted_by_id IS NULL) OR (NOT ((confirmed_by_id = granted_by_id) AND (granted_by_id IS NOT NULL))))),
    CONSTRAINT grant_confirmation_not_of_herself CHECK ((NOT (confirmed_by_id = user_id)))
);


ALTER TABLE public.grant_confirmation OWNER TO lenitive_owner;

--
-- Name: grant_end; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.grant_end (
    grant_id uuid NOT NULL,
    ended_at timestamp with time zone NOT NULL,
    because character varying(500) NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    ended_by_id bigint
);


ALTER TABLE public.grant_end OWNER TO lenitive_owner;

--
-- Name: instrument_answers; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.instrument_answers (
    id uuid NOT NULL,
    site character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    by_user bigint NOT NULL,
    by_name character varying(200) NOT NULL,
    by_role character varying(40) NOT NULL,
    instrument character varying(30) NOT NULL,
    language character varying(2) NOT NULL,
    answers jsonb NOT NULL,
    entered character varying(40) NOT NULL,
    score character varying(40) NOT NULL,
    is_urgent boolean NOT NULL,
    assessment_id uuid NOT NULL,
    patient_id uuid NOT NULL
);


ALTER TABLE public.instrument_answers OWNER TO lenitive_owner;

--
-- Name: inventory; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.inventory (
    id uuid NOT NULL,
    site character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    by_user bigint NOT NULL,
    by_name character varying(200) NOT NULL,
    by_role character varying(40) NOT NULL,
    witness_user bigint,
    witness_name character varying(200) NOT NULL,
    witness_role character varying(40) NOT NULL,
    kind character varying(30) NOT NULL,
    taken_on date NOT NULL,
    moment character varying(10) NOT NULL,
    line_count smallint NOT NULL,
    note text NOT NULL,
    CONSTRAINT inventory_is_by_two CHECK ((witness_user IS NOT NULL)),
    CONSTRAINT inventory_kind_is_known CHECK (((kind)::text = ANY ((ARRAY['initial'::character varying, 'biennial'::character varying, 'pharmacist_in_charge'::character varying, 'newly_scheduled'::character varying])::text[]))),
    CONSTRAINT inventory_lines_are_counted CHECK ((line_count >= 0)),
    CONSTRAINT inventory_moment_is_known CHECK (((moment)::text = ANY ((ARRAY['open'::character varying, 'close'::character varying])::text[]))),
    CONSTRAINT inventory_witness_is_another CHECK (((witness_user IS NULL) OR (NOT ((witness_user = by_user) AND (witness_user IS NOT NULL)))))
);


ALTER TABLE public.inventory OWNER TO lenitive_owner;

--
-- Name: invitation; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.invitation (
    id uuid NOT NULL,
    site character varying(60) NOT NULL,
    link_sha256 bytea NOT NULL,
    invited_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    invited_by_id bigint,
    user_id bigint NOT NULL
);


ALTER TABLE public.invitation OWNER TO lenitive_owner;

--
-- Name: invitation_use; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.invitation_use (
    invitation_id uuid NOT NULL,
    used_at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL
);


ALTER TABLE public.invitation_use OWNER TO lenitive_owner;

--
-- Name: ledger_balance; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.ledger_balance (
    account character varying(20) NOT NULL,
    units bigint NOT NULL,
    lot_id uuid NOT NULL,
    CONSTRAINT ledger_balance_account_is_known CHECK (((account)::text = ANY ((ARRAY['supplier'::character varying, 'quarantine'::character varying, 'vault'::character varying, 'bench'::character varying, 'batch'::character varying, 'made'::character varying, 'shelf'::character varying, 'patient'::character varying, 'waste'::character varying, 'loss'::character varying, 'destroyed'::character varying, 'other_store'::character varying, 'adjustment'::character varying])::text[]))),
    CONSTRAINT ledger_balance_not_below_zero CHECK (((NOT ((account)::text = ANY ((ARRAY['quarantine'::character varying, 'vault'::character varying, 'bench'::character varying, 'batch'::character varying, 'shelf'::character varying, 'patient'::character varying, 'waste'::character varying, 'loss'::character varying, 'destroyed'::character varying])::text[]))) OR (units >= 0)))
);


ALTER TABLE public.ledger_balance OWNER TO lenitive_owner;

--
-- Name: ledger_chain; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.ledger_chain (
    site character varying(60) NOT NULL
);


ALTER TABLE public.ledger_chain OWNER TO lenitive_owner;

--
-- Name: ledger_entry; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.ledger_entry (
    id bigint NOT NULL,
    account character varying(20) NOT NULL,
    units bigint NOT NULL,
    container_id uuid,
    lot_id uuid NOT NULL,
    movement_id uuid NOT NULL,
    CONSTRAINT ledger_entry_account_is_known CHECK (((account)::text = ANY ((ARRAY['supplier'::character varying, 'quarantine'::character varying, 'vault'::character varying, 'bench'::character varying, 'batch'::character varying, 'made'::character varying, 'shelf'::character varying, 'patient'::character varying, 'waste'::character varying, 'loss'::character varying, 'destroyed'::character varying, 'other_store'::character varying, 'adjustment'::character varying])::text[]))),
    CONSTRAINT ledger_entry_moves_something CHECK ((NOT (units = 0)))
);


ALTER TABLE public.ledger_entry OWNER TO lenitive_owner;

--
-- Name: ledger_entry_id_seq; Type: SEQUENCE; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.ledger_entry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.ledger_entry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: ledger_link; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.ledger_link (
    id bigint NOT NULL,
    site character varying(60) NOT NULL,
    number bigint NOT NULL,
    linked_at timestamp with time zone NOT NULL,
    hash bytea NOT NULL,
    movement_id uuid NOT NULL
);


ALTER TABLE public.ledger_link OWNER TO lenitive_owner;

--
-- Name: ledger_link_id_seq; Type: SEQUENCE; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.ledger_link ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.ledger_link_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: loss_report; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.loss_report (
    id uuid NOT NULL,
    site character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    by_user bigint NOT NULL,
    by_name character varying(200) NOT NULL,
    by_role character varying(40) NOT NULL,
    witness_user bigint,
    witness_name character varying(200) NOT NULL,
    witness_role character varying(40) NOT NULL,
    kind character varying(30) NOT NULL,
    found_at timestamp with time zone NOT NULL,
    description text NOT NULL,
    notice_due_on date,
    form_due_on date,
    movement_id uuid NOT NULL,
    CONSTRAINT loss_report_has_its_clock CHECK ((((kind)::text = 'spill_or_breakage'::text) OR ((form_due_on IS NOT NULL) AND (notice_due_on IS NOT NULL)))),
    CONSTRAINT loss_report_kind_is_known CHECK (((kind)::text = ANY ((ARRAY['theft'::character varying, 'significant_loss'::character varying, 'spill_or_breakage'::character varying])::text[]))),
    CONSTRAINT loss_report_was_found_before CHECK ((found_at <= at)),
    CONSTRAINT loss_report_witness_is_another CHECK (((witness_user IS NULL) OR (NOT ((witness_user = by_user) AND (witness_user IS NOT NULL)))))
);


ALTER TABLE public.loss_report OWNER TO lenitive_owner;

--
-- Name: loss_step; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.loss_step (
    id uuid NOT NULL,
    site character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    by_user bigint NOT NULL,
    by_name character varying(200) NOT NULL,
    by_role character varying(40) NOT NULL,
    kind character varying(10) NOT NULL,
    sent_on date NOT NULL,
    reference character varying(120) NOT NULL,
    loss_id uuid NOT NULL,
    CONSTRAINT loss_step_kind_is_known CHECK (((kind)::text = ANY ((ARRAY['notice'::character varying, 'form'::character varying])::text[])))
);


ALTER TABLE public.loss_step OWNER TO lenitive_owner;

--
-- Name: lot; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.lot (
    id uuid NOT NULL,
    site character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    by_user bigint NOT NULL,
    by_name character varying(200) NOT NULL,
    by_role character varying(40) NOT NULL,
    kind character varying(20) NOT NULL,
    number character varying(20) NOT NULL,
    ingredient character varying(120) NOT NULL,
    form character varying(120) NOT NULL,
    unit character varying(10) NOT NULL,
    is_controlled boolean NOT NULL,
    schedule character varying(10) NOT NULL,
    base_numerator bigint,
    base_denominator bigint,
    maker character varying(200) NOT NULL,
    maker_number character varying(80) NOT NULL,
    expires_on date,
    certificate jsonb NOT NULL,
    came_from_id uuid,
    CONSTRAINT lot_base_is_whole CHECK ((((base_denominator > 0) AND (base_numerator > 0)) OR ((base_denominator IS NULL) AND (base_numerator IS NULL)))),
    CONSTRAINT lot_controlled_has_a_schedule CHECK (((is_controlled AND (NOT ((schedule)::text = ''::text))) OR ((NOT is_controlled) AND ((schedule)::text = ''::text)))),
    CONSTRAINT lot_controlled_has_its_base CHECK (((NOT is_controlled) OR ((kind)::text = 'finished'::text) OR ((base_denominator > 0) AND (base_numerator > 0) AND ((kind)::text = 'received'::text)))),
    CONSTRAINT lot_kind_is_known CHECK (((kind)::text = ANY ((ARRAY['received'::character varying, 'finished'::character varying])::text[]))),
    CONSTRAINT lot_unit_is_known CHECK (((unit)::text = ANY ((ARRAY['mcg'::character varying, 'nL'::character varying, 'piece'::character varying])::text[])))
);


ALTER TABLE public.lot OWNER TO lenitive_owner;

--
-- Name: lot_check; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.lot_check (
    id uuid NOT NULL,
    site character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    by_user bigint NOT NULL,
    by_name character varying(200) NOT NULL,
    by_role character varying(40) NOT NULL,
    what character varying(20) NOT NULL,
    passed boolean NOT NULL,
    note text NOT NULL,
    lot_id uuid NOT NULL,
    container_id uuid,
    CONSTRAINT lot_check_failure_has_a_note CHECK ((passed OR (NOT (note = ''::text)))),
    CONSTRAINT lot_check_label_is_of_a_container CHECK ((((container_id IS NOT NULL) AND ((what)::text = 'label'::text)) OR ((NOT ((what)::text = 'label'::text)) AND (container_id IS NULL)))),
    CONSTRAINT lot_check_what_is_known CHECK (((what)::text = ANY ((ARRAY['certificate'::character varying, 'label'::character varying])::text[])))
);


ALTER TABLE public.lot_check OWNER TO lenitive_owner;

--
-- Name: lot_content; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.lot_content (
    id bigint NOT NULL,
    held_units bigint NOT NULL,
    of_units bigint NOT NULL,
    finished_id uuid NOT NULL,
    received_id uuid NOT NULL,
    movement_id uuid NOT NULL,
    CONSTRAINT lot_content_is_something CHECK (((held_units > 0) AND (of_units > 0)))
);


ALTER TABLE public.lot_content OWNER TO lenitive_owner;

--
-- Name: lot_content_id_seq; Type: SEQUENCE; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.lot_content ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.lot_content_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: lot_state; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.lot_state (
    id bigint NOT NULL,
    state character varying(20) NOT NULL,
    reason text NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    by_user bigint NOT NULL,
    by_name character varying(200) NOT NULL,
    by_role character varying(40) NOT NULL,
    lot_id uuid NOT NULL,
    CONSTRAINT lot_state_state_is_known CHECK (((state)::text = ANY ((ARRAY['quarantined'::character varying, 'released'::character varying, 'used_up'::character varying, 'expired'::character varying, 'recalled'::character varying, 'destroyed'::character varying])::text[])))
);


ALTER TABLE public.lot_state OWNER TO lenitive_owner;

--
-- Name: lot_state_id_seq; Type: SEQUENCE; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.lot_state ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.lot_state_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: medicine; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.medicine (
    id uuid NOT NULL,
    site character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    by_user bigint NOT NULL,
    by_name character varying(200) NOT NULL,
    by_role character varying(40) NOT NULL,
    name character varying(200) NOT NULL,
    known_as character varying(200) NOT NULL,
    dose character varying(200) NOT NULL,
    from_on date,
    until_on date,
    patient_id uuid NOT NULL,
    CONSTRAINT medicine_ends_after_it_began CHECK (((from_on IS NULL) OR (until_on IS NULL) OR (until_on >= from_on))),
    CONSTRAINT medicine_has_a_name CHECK ((NOT ((name)::text = ''::text)))
);


ALTER TABLE public.medicine OWNER TO lenitive_owner;

--
-- Name: medicine_stop; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.medicine_stop (
    id uuid NOT NULL,
    site character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    by_user bigint NOT NULL,
    by_name character varying(200) NOT NULL,
    by_role character varying(40) NOT NULL,
    until_on date NOT NULL,
    because character varying(500) NOT NULL,
    medicine_id uuid NOT NULL,
    patient_id uuid NOT NULL
);


ALTER TABLE public.medicine_stop OWNER TO lenitive_owner;

--
-- Name: mfa_authenticator; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.mfa_authenticator (
    id bigint NOT NULL,
    type character varying(20) NOT NULL,
    data jsonb NOT NULL,
    user_id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    last_used_at timestamp with time zone
);


ALTER TABLE public.mfa_authenticator OWNER TO lenitive_owner;

--
-- Name: mfa_authenticator_id_seq; Type: SEQUENCE; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.mfa_authenticator ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.mfa_authenticator_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: movement; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.movement (
    id uuid NOT NULL,
    site character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    by_user bigint NOT NULL,
    by_name character varying(200) NOT NULL,
    by_role character varying(40) NOT NULL,
    witness_user bigint,
    witness_name character varying(200) NOT NULL,
    witness_role character varying(40) NOT NULL,
    kind character varying(20) NOT NULL,
    entry_count smallint NOT NULL,
    second_witness_user bigint,
    second_witness_name character varying(200) NOT NULL,
    second_witness_role character varying(40) NOT NULL,
    reason text NOT NULL,
    document character varying(200) NOT NULL,
    supplier_id uuid,
    CONSTRAINT movement_destruction_has_two_witnesses CHECK (((NOT ((kind)::text = 'destruction'::text)) OR (second_witness_user IS NOT NULL))),
    CONSTRAINT movement_has_its_reason CHECK (((NOT ((kind)::text = ANY ((ARRAY['waste'::character varying, 'destruction'::character varying, 'loss'::character varying, 'settlement'::character varying])::text[]))) OR (NOT (reason = ''::text)))),
    CONSTRAINT movement_has_two_entries CHECK ((entry_count >= 2)),
    CONSTRAINT movement_kind_is_known CHECK (((kind)::text = ANY ((ARRAY['opening'::character varying, 'receipt'::character varying, 'release'::character varying, 'quarantine'::character varying, 'weighing'::character varying, 'put_back'::character varying, 'batch'::character varying, 'fill'::character varying, 'waste'::character varying, 'destruction'::character varying, 'return'::character varying, 'transfer'::character varying, 'loss'::character varying, 'settlement'::character varying])::text[]))),
    CONSTRAINT movement_of_goods_names_the_supplier CHECK (((NOT ((kind)::text = ANY ((ARRAY['receipt'::character varying, 'return'::character varying])::text[]))) OR (supplier_id IS NOT NULL))),
    CONSTRAINT movement_second_witness_is_another CHECK (((second_witness_user IS NULL) OR ((witness_user IS NOT NULL) AND (NOT ((second_witness_user = by_user) AND (second_witness_user IS NOT NULL))) AND (NOT ((second_witness_user = witness_user) AND (second_witness_user IS NOT NULL) AND (witness_user IS NOT NULL)))))),
    CONSTRAINT movement_witness_is_another CHECK (((witness_user IS NULL) OR (NOT ((witness_user = by_user) AND (witness_user IS NOT NULL)))))
);


ALTER TABLE public.movement OWNER TO lenitive_owner;

--
-- Name: number_series; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.number_series (
    site character varying(60) NOT NULL,
    kind character varying(20) NOT NULL,
    last bigint NOT NULL
);


ALTER TABLE public.number_series OWNER TO lenitive_owner;

--
-- Name: outgoing_mail; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.outgoing_mail (
    id uuid NOT NULL,
    "to" character varying(254) NOT NULL,
    subject character varying(200) NOT NULL,
    text text NOT NULL,
    queued_at timestamp with time zone NOT NULL,
    sent_at timestamp with time zone
);


ALTER TABLE public.outgoing_mail OWNER TO lenitive_owner;

--
-- Name: patient; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.patient (
    id uuid NOT NULL,
    site character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    by_user bigint NOT NULL,
    by_name character varying(200) NOT NULL,
    by_role character varying(40) NOT NULL,
    card_number character varying(11) NOT NULL,
    is_demonstration boolean NOT NULL
);


ALTER TABLE public.patient OWNER TO lenitive_owner;

--
-- Name: patient_account; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.patient_account (
    id uuid NOT NULL,
    site character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    by_user bigint NOT NULL,
    by_name character varying(200) NOT NULL,
    by_role character varying(40) NOT NULL,
    patient_id uuid NOT NULL,
    user_id bigint NOT NULL
);


ALTER TABLE public.patient_account OWNER TO lenitive_owner;

--
-- Name: patient_contact; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.patient_contact (
    id uuid NOT NULL,
    site character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    by_user bigint NOT NULL,
    by_name character varying(200) NOT NULL,
    by_role character varying(40) NOT NULL,
    telephone character varying(20) NOT NULL,
    email character varying(254) NOT NULL,
    address character varying(500) NOT NULL,
    in_place_of_id uuid,
    patient_id uuid NOT NULL
);


ALTER TABLE public.patient_contact OWNER TO lenitive_owner;

--
-- Name: patient_identity; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.patient_identity (
    id uuid NOT NULL,
    site character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    by_user bigint NOT NULL,
    by_name character varying(200) NOT NULL,
    by_role character varying(40) NOT NULL,
    legal_name character varying(200) NOT NULL,
    preferred_name character varying(200) NOT NULL,
    born_on date NOT NULL,
    sex character varying(10) NOT NULL,
    language character varying(2) NOT NULL,
    because character varying(500) NOT NULL,
    sort_name character varying(200) NOT NULL,
    in_place_of_id uuid,
    patient_id uuid NOT NULL,
    CONSTRAINT patient_identity_born_in_living_memory CHECK ((born_on >= '1900-01-01'::date)),
    CONSTRAINT patient_identity_correction_says_why CHECK (((((because)::text = ''::text) AND (in_place_of_id IS NULL)) OR ((in_place_of_id IS NOT NULL) AND (NOT ((because)::text = ''::text))))),
    CONSTRAINT patient_identity_has_a_name CHECK ((NOT ((legal_name)::text = ''::text))),
    CONSTRAINT patient_identity_language_is_known CHECK (((language)::text = ANY ((ARRAY['en'::character varying, 'es'::character varying])::text[]))),
    CONSTRAINT patient_identity_sex_is_known CHECK (((sex)::text = ANY ((ARRAY[''::character varying, 'female'::character varying, 'male'::character varying, 'x'::character varying])::text[])))
);


ALTER TABLE public.patient_identity OWNER TO lenitive_owner;

--
-- Name: patient_merge; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.patient_merge (
    id uuid NOT NULL,
    site character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    by_user bigint NOT NULL,
    by_name character varying(200) NOT NULL,
    by_role character varying(40) NOT NULL,
    identifiers character varying(20)[] NOT NULL,
    reason character varying(500) NOT NULL,
    other_id uuid NOT NULL,
    patient_id uuid NOT NULL,
    CONSTRAINT patient_merge_of_two CHECK ((NOT (patient_id = other_id))),
    CONSTRAINT patient_merge_says_why CHECK ((NOT ((reason)::text = ''::text))),
    CONSTRAINT patient_merge_two_identifiers CHECK ((
CASE
    WHEN (identifiers IS NULL) THEN NULL::integer
    ELSE COALESCE(array_length(identifiers, 1), 0)
END >= 2))
);


ALTER TABLE public.patient_merge OWNER TO lenitive_owner;

--
-- Name: patient_merge_end; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.patient_merge_end (
    id uuid NOT NULL,
    site character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    by_user bigint NOT NULL,
    by_name character varying(200) NOT NULL,
    by_role character varying(40) NOT NULL,
    reason character varying(500) NOT NULL,
    merge_id uuid NOT NULL,
    patient_id uuid NOT NULL,
    CONSTRAINT patient_merge_end_says_why CHECK ((NOT ((reason)::text = ''::text)))
);


ALTER TABLE public.patient_merge_end OWNER TO lenitive_owner;

--
-- Name: patient_name; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.patient_name (
    id bigint NOT NULL,
    site character varying(60) NOT NULL,
    word character varying(200) NOT NULL,
    sound character varying(200) NOT NULL,
    identity_id uuid NOT NULL,
    patient_id uuid NOT NULL
);


ALTER TABLE public.patient_name OWNER TO lenitive_owner;

--
-- Name: patient_name_id_seq; Type: SEQUENCE; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.patient_name ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.patient_name_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: people_user; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.people_user (
    password character varying(128) NOT NULL,
    last_login timestamp with time zone,
    id bigint NOT NULL,
    email character varying(254) NOT NULL,
    name character varying(200) NOT NULL,
    is_active boolean NOT NULL,
    is_demonstration boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    signed_out_at timestamp with time zone,
    CONSTRAINT people_user_email_is_small CHECK (((email)::text = lower((email)::text))),
    CONSTRAINT people_user_has_a_name CHECK ((NOT ((name)::text = ''::text)))
);


ALTER TABLE public.people_user OWNER TO lenitive_owner;

--
-- Name: people_user_id_seq; Type: SEQUENCE; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.people_user ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.people_user_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: procrastinate_events; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.procrastinate_events (
    id bigint NOT NULL,
    job_id bigint NOT NULL,
    type public.procrastinate_job_event_type,
    at timestamp with time zone DEFAULT now()
);


ALTER TABLE public.procrastinate_events OWNER TO lenitive_owner;

--
-- Name: procrastinate_events_id_seq; Type: SEQUENCE; Schema: public; Owner: lenitive_owner
--

CREATE SEQUENCE public.procrastinate_events_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER SEQUENCE public.procrastinate_events_id_seq OWNER TO lenitive_owner;

--
-- Name: procrastinate_events_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: lenitive_owner
--

ALTER SEQUENCE public.procrastinate_events_id_seq OWNED BY public.procrastinate_events.id;


--
-- Name: procrastinate_jobs_id_seq; Type: SEQUENCE; Schema: public; Owner: lenitive_owner
--

CREATE SEQUENCE public.procrastinate_jobs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER SEQUENCE public.procrastinate_jobs_id_seq OWNER TO lenitive_owner;

--
-- Name: procrastinate_jobs_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: lenitive_owner
--

ALTER SEQUENCE public.procrastinate_jobs_id_seq OWNED BY public.procrastinate_jobs.id;


--
-- Name: procrastinate_periodic_defers; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.procrastinate_periodic_defers (
    id bigint NOT NULL,
    task_name character varying(128) NOT NULL,
    defer_timestamp bigint,
    job_id bigint,
    periodic_id character varying(128) DEFAULT ''::character varying NOT NULL
);


ALTER TABLE public.procrastinate_periodic_defers OWNER TO lenitive_owner;

--
-- Name: procrastinate_periodic_defers_id_seq; Type: SEQUENCE; Schema: public; Owner: lenitive_owner
--

CREATE SEQUENCE public.procrastinate_periodic_defers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER SEQUENCE public.procrastinate_periodic_defers_id_seq OWNER TO lenitive_owner;

--
-- Name: procrastinate_periodic_defers_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: lenitive_owner
--

ALTER SEQUENCE public.procrastinate_periodic_defers_id_seq OWNED BY public.procrastinate_periodic_defers.id;


--
-- Name: procrastinate_workers; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.procrastinate_workers (
    id bigint NOT NULL,
    last_heartbeat timestamp with time zone DEFAULT now() NOT NULL
);


ALTER TABLE public.procrastinate_workers OWNER TO lenitive_owner;

--
-- Name: procrastinate_workers_id_seq; Type: SEQUENCE; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.procrastinate_workers ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.procrastinate_workers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: proxy; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.proxy (
    id uuid NOT NULL,
    site character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    by_user bigint NOT NULL,
    by_name character varying(200) NOT NULL,
    by_role character varying(40) NOT NULL,
    name character varying(200) NOT NULL,
    categories character varying(20)[] NOT NULL,
    until_at timestamp with time zone,
    patient_id uuid NOT NULL,
    CONSTRAINT proxy_ends_after_it_began CHECK (((until_at IS NULL) OR (until_at > at))),
    CONSTRAINT proxy_has_a_name CHECK ((NOT ((name)::text = ''::text))),
    CONSTRAINT proxy_reads_something CHECK ((NOT (categories = '{}'::character varying(20)[])))
);


ALTER TABLE public.proxy OWNER TO lenitive_owner;

--
-- Name: proxy_account; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.proxy_account (
    id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    proxy_id uuid NOT NULL,
    user_id bigint NOT NULL
);


ALTER TABLE public.proxy_account OWNER TO lenitive_owner;

--
-- Name: proxy_end; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.proxy_end (
    id uuid NOT NULL,
    site character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    by_user bigint NOT NULL,
    by_name character varying(200) NOT NULL,
    by_role character varying(40) NOT NULL,
    patient_id uuid NOT NULL,
    proxy_id uuid NOT NULL
);


ALTER TABLE public.proxy_end OWNER TO lenitive_owner;

--
-- Name: public_key; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.public_key (
    id uuid NOT NULL,
    purpose character varying(20) NOT NULL,
    public bytea NOT NULL,
    begun_at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    CONSTRAINT public_key_purpose_is_known CHECK (((purpose)::text = ANY ((ARRAY['signing'::character varying, 'heads'::character varying])::text[])))
);


ALTER TABLE public.public_key OWNER TO lenitive_owner;

--
-- Name: reading; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.reading (
    id uuid NOT NULL,
    site character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    by_user bigint NOT NULL,
    by_name character varying(200) NOT NULL,
    by_role character varying(40) NOT NULL,
    kind character varying(20) NOT NULL,
    number numeric(8,3),
    second_number numeric(8,3),
    unit character varying(8) NOT NULL,
    taken_at timestamp with time zone NOT NULL,
    is_confirmed boolean NOT NULL,
    because character varying(500) NOT NULL,
    in_place_of_id uuid,
    patient_id uuid NOT NULL,
    CONSTRAINT reading_correction_says_why CHECK (((((because)::text = ''::text) AND (in_place_of_id IS NULL)) OR ((in_place_of_id IS NOT NULL) AND (NOT ((because)::text = ''::text))))),
    CONSTRAINT reading_has_its_numbers CHECK (((((kind)::text = 'blood_pressure'::text) AND (number IS NOT NULL) AND (second_number IS NOT NULL)) OR ((NOT ((kind)::text = 'blood_pressure'::text)) AND (number IS NOT NULL) AND (second_number IS NULL)) OR ((in_place_of_id IS NOT NULL) AND (number IS NULL) AND (second_number IS NULL)))),
    CONSTRAINT reading_kind_is_known CHECK (((kind)::text = ANY ((ARRAY['blood_pressure'::character varying, 'pulse'::character varying, 'saturation'::character varying, 'weight'::character varying, 'height'::character varying, 'temperature'::character varying])::text[])))
);


ALTER TABLE public.reading OWNER TO lenitive_owner;

--
-- Name: receipt; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.receipt (
    id uuid NOT NULL,
    site character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    by_user bigint NOT NULL,
    by_name character varying(200) NOT NULL,
    by_role character varying(40) NOT NULL,
    invoice_number character varying(80) NOT NULL,
    invoice_on date NOT NULL,
    received_on date NOT NULL,
    supplier_id uuid NOT NULL,
    CONSTRAINT receipt_has_an_invoice CHECK ((NOT ((invoice_number)::text = ''::text)))
);


ALTER TABLE public.receipt OWNER TO lenitive_owner;

--
-- Name: receipt_line; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.receipt_line (
    id bigint NOT NULL,
    ingredient character varying(120) NOT NULL,
    unit character varying(10) NOT NULL,
    ordered_units bigint NOT NULL,
    came_units bigint NOT NULL,
    fault character varying(10) NOT NULL,
    note text NOT NULL,
    lot_id uuid,
    receipt_id uuid NOT NULL,
    CONSTRAINT receipt_line_difference_has_a_fault CHECK (((NOT ((fault)::text = 'none'::text)) OR (came_units = ordered_units))),
    CONSTRAINT receipt_line_fault_has_a_note CHECK ((((fault)::text = 'none'::text) OR (NOT (note = ''::text)))),
    CONSTRAINT receipt_line_fault_is_known CHECK (((fault)::text = ANY ((ARRAY['none'::character varying, 'short'::character varying, 'over'::character varying, 'damaged'::character varying, 'wrong'::character varying])::text[]))),
    CONSTRAINT receipt_line_is_not_below_zero CHECK (((came_units >= 0) AND (ordered_units >= 0))),
    CONSTRAINT receipt_line_unit_is_known CHECK (((unit)::text = ANY ((ARRAY['mcg'::character varying, 'nL'::character varying, 'piece'::character varying])::text[])))
);


ALTER TABLE public.receipt_line OWNER TO lenitive_owner;

--
-- Name: receipt_line_id_seq; Type: SEQUENCE; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.receipt_line ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.receipt_line_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: referral; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.referral (
    id uuid NOT NULL,
    site character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    by_user bigint NOT NULL,
    by_name character varying(200) NOT NULL,
    by_role character varying(40) NOT NULL,
    to_site character varying(60) NOT NULL,
    categories character varying(20)[] NOT NULL,
    reason character varying(2000) NOT NULL,
    patient_id uuid NOT NULL,
    CONSTRAINT referral_says_why CHECK ((NOT ((reason)::text = ''::text))),
    CONSTRAINT referral_to_another_site CHECK ((NOT ((to_site)::text = (site)::text)))
);


ALTER TABLE public.referral OWNER TO lenitive_owner;

--
-- Name: referral_taken; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.referral_taken (
    id uuid NOT NULL,
    site character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    by_user bigint NOT NULL,
    by_name character varying(200) NOT NULL,
    by_role character varying(40) NOT NULL,
    patient_id uuid NOT NULL,
    referral_id uuid NOT NULL
);


ALTER TABLE public.referral_taken OWNER TO lenitive_owner;

--
-- Name: registration; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.registration (
    id uuid NOT NULL,
    site character varying(60) NOT NULL,
    kind character varying(20) NOT NULL,
    number character varying(30) NOT NULL,
    expires_on date NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    entered_by_id bigint,
    user_id bigint NOT NULL,
    CONSTRAINT registration_kind_is_known CHECK (((kind)::text = ANY ((ARRAY['dea'::character varying, 'state_license'::character varying])::text[])))
);


ALTER TABLE public.registration OWNER TO lenitive_owner;

--
-- Name: reorder_level; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.reorder_level (
    id uuid NOT NULL,
    site character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    by_user bigint NOT NULL,
    by_name character varying(200) NOT NULL,
    by_role character varying(40) NOT NULL,
    form character varying(120) NOT NULL,
    unit character varying(10) NOT NULL,
    units bigint NOT NULL,
    CONSTRAINT reorder_level_not_below_zero CHECK ((units >= 0)),
    CONSTRAINT reorder_level_unit_is_known CHECK (((unit)::text = ANY ((ARRAY['mcg'::character varying, 'nL'::character varying, 'piece'::character varying])::text[])))
);


ALTER TABLE public.reorder_level OWNER TO lenitive_owner;

--
-- Name: role_grant; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.role_grant (
    id uuid NOT NULL,
    role character varying(40) NOT NULL,
    site character varying(60) NOT NULL,
    granted_at timestamp with time zone NOT NULL,
    until timestamp with time zone,
    needs_confirmation boolean NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    granted_by_id bigint,
    user_id bigint NOT NULL,
    CONSTRAINT role_grant_not_to_herself CHECK (((granted_by_id IS NULL) OR (NOT ((granted_by_id = user_id) AND (granted_by_id IS NOT NULL))))),
    CONSTRAINT role_grant_own_is_at_no_site CHECK (((((role)::text = ANY ((ARRAY['patient'::character varying, 'caregiver'::character varying])::text[])) AND ((site)::text = ''::text)) OR ((NOT ((role)::text = ANY ((ARRAY['patient'::character varying, 'caregiver'::character varying])::text[]))) AND (NOT ((site)::text = ''::text))))),
    CONSTRAINT role_grant_role_is_known CHECK (((role)::text = ANY ((ARRAY['patient'::character varying, 'caregiver'::character varying, 'prescriber'::character varying, 'nurse'::character varying, 'front_desk'::character varying, 'pharmacist'::character varying, 'technician'::character varying, 'site_administrator'::character varying, 'auditor'::character varying, 'privacy_reviewer'::character varying])::text[])))
);


ALTER TABLE public.role_grant OWNER TO lenitive_owner;

--
-- Name: run_event; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.run_event (
    id uuid NOT NULL,
    run uuid NOT NULL,
    node character varying(120) NOT NULL,
    kind character varying(20) NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    CONSTRAINT run_event_kind_is_known CHECK (((kind)::text = ANY ((ARRAY['started'::character varying, 'stopped'::character varying, 'broke_off'::character varying])::text[])))
);


ALTER TABLE public.run_event OWNER TO lenitive_owner;

--
-- Name: settlement; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.settlement (
    id uuid NOT NULL,
    site character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    by_user bigint NOT NULL,
    by_name character varying(200) NOT NULL,
    by_role character varying(40) NOT NULL,
    witness_user bigint,
    witness_name character varying(200) NOT NULL,
    witness_role character varying(40) NOT NULL,
    cause character varying(20) NOT NULL,
    explanation text NOT NULL,
    discrepancy_id uuid NOT NULL,
    movement_id uuid,
    CONSTRAINT settlement_cause_is_known CHECK (((cause)::text = ANY ((ARRAY['weighing_scatter'::character varying, 'not_recorded'::character varying, 'spilled'::character varying, 'miscounted'::character varying, 'unexplained'::character varying, 'reported_loss'::character varying])::text[]))),
    CONSTRAINT settlement_is_explained CHECK ((NOT (explanation = ''::text))),
    CONSTRAINT settlement_moves_unless_miscounted CHECK (((((cause)::text = 'miscounted'::text) AND (movement_id IS NULL)) OR ((NOT ((cause)::text = 'miscounted'::text)) AND (movement_id IS NOT NULL)))),
    CONSTRAINT settlement_witness_is_another CHECK (((witness_user IS NULL) OR (NOT ((witness_user = by_user) AND (witness_user IS NOT NULL)))))
);


ALTER TABLE public.settlement OWNER TO lenitive_owner;

--
-- Name: shared_count; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.shared_count (
    cache_key character varying(255) NOT NULL,
    value text NOT NULL,
    expires timestamp with time zone NOT NULL
);


ALTER TABLE public.shared_count OWNER TO lenitive_owner;

--
-- Name: sign_in; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.sign_in (
    id uuid NOT NULL,
    device character varying(60) NOT NULL,
    with_factor character varying(20) NOT NULL,
    began_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    user_id bigint NOT NULL
);


ALTER TABLE public.sign_in OWNER TO lenitive_owner;

--
-- Name: sign_up_code; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.sign_up_code (
    id uuid NOT NULL,
    site character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    by_user bigint NOT NULL,
    by_name character varying(200) NOT NULL,
    by_role character varying(40) NOT NULL,
    fingerprint bytea NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    patient_id uuid NOT NULL,
    proxy_id uuid,
    CONSTRAINT sign_up_code_lasts CHECK ((expires_at > at))
);


ALTER TABLE public.sign_up_code OWNER TO lenitive_owner;

--
-- Name: sign_up_try; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.sign_up_try (
    id uuid NOT NULL,
    patient uuid,
    is_right boolean NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    code_id uuid,
    CONSTRAINT sign_up_try_right_of_a_code CHECK (((NOT is_right) OR (code_id IS NOT NULL)))
);


ALTER TABLE public.sign_up_try OWNER TO lenitive_owner;

--
-- Name: sign_up_use; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.sign_up_use (
    code_id uuid NOT NULL,
    used_at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    user_id bigint NOT NULL
);


ALTER TABLE public.sign_up_use OWNER TO lenitive_owner;

--
-- Name: signature; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.signature (
    id uuid NOT NULL,
    thing_kind character varying(60) NOT NULL,
    thing uuid NOT NULL,
    patient uuid,
    meaning character varying(80) NOT NULL,
    content text NOT NULL,
    content_sha256 bytea NOT NULL,
    by_user bigint NOT NULL,
    by_name character varying(200) NOT NULL,
    acting_as character varying(40) NOT NULL,
    site character varying(60) NOT NULL,
    factor character varying(20) NOT NULL,
    factor_at timestamp with time zone NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    key uuid NOT NULL,
    signature bytea NOT NULL,
    CONSTRAINT signature_by_a_person CHECK ((by_user > 0))
);


ALTER TABLE public.signature OWNER TO lenitive_owner;

--
-- Name: site_check; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.site_check (
    id uuid NOT NULL,
    kind character varying(20) NOT NULL,
    node character varying(120) NOT NULL,
    at timestamp with time zone NOT NULL,
    problem_codes character varying(80)[] NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    CONSTRAINT site_check_kind_is_known CHECK (((kind)::text = ANY ((ARRAY['backup'::character varying, 'verification'::character varying])::text[])))
);


ALTER TABLE public.site_check OWNER TO lenitive_owner;

--
-- Name: stock_count; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.stock_count (
    id uuid NOT NULL,
    site character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    by_user bigint NOT NULL,
    by_name character varying(200) NOT NULL,
    by_role character varying(40) NOT NULL,
    witness_user bigint,
    witness_name character varying(200) NOT NULL,
    witness_role character varying(40) NOT NULL,
    account character varying(20) NOT NULL,
    counted_units bigint NOT NULL,
    book_units bigint DEFAULT 0 NOT NULL,
    inventory_id uuid,
    lot_id uuid NOT NULL,
    CONSTRAINT stock_count_account_is_known CHECK (((account)::text = ANY ((ARRAY['quarantine'::character varying, 'vault'::character varying, 'bench'::character varying, 'shelf'::character varying, 'waste'::character varying])::text[]))),
    CONSTRAINT stock_count_not_below_zero CHECK ((counted_units >= 0)),
    CONSTRAINT stock_count_witness_is_another CHECK (((witness_user IS NULL) OR (NOT ((witness_user = by_user) AND (witness_user IS NOT NULL)))))
);


ALTER TABLE public.stock_count OWNER TO lenitive_owner;

--
-- Name: suitability_change; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.suitability_change (
    id uuid NOT NULL,
    site character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    by_user bigint NOT NULL,
    by_name character varying(200) NOT NULL,
    by_role character varying(40) NOT NULL,
    found jsonb NOT NULL,
    news jsonb NOT NULL,
    is_stop boolean NOT NULL,
    decision_id uuid NOT NULL,
    patient_id uuid NOT NULL
);


ALTER TABLE public.suitability_change OWNER TO lenitive_owner;

--
-- Name: supplier; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.supplier (
    id uuid NOT NULL,
    site character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    by_user bigint NOT NULL,
    by_name character varying(200) NOT NULL,
    by_role character varying(40) NOT NULL,
    kind character varying(30) NOT NULL,
    name character varying(200) NOT NULL,
    address character varying(500) NOT NULL,
    telephone character varying(20) NOT NULL,
    registration character varying(9) NOT NULL,
    registration_expires_on date,
    in_place_of_id uuid,
    CONSTRAINT supplier_has_name_and_address CHECK (((NOT ((name)::text = ''::text)) AND (NOT ((address)::text = ''::text)))),
    CONSTRAINT supplier_kind_is_known CHECK (((kind)::text = ANY ((ARRAY['supplier'::character varying, 'reverse_distributor'::character varying])::text[])))
);


ALTER TABLE public.supplier OWNER TO lenitive_owner;

--
-- Name: transfer; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.transfer (
    id uuid NOT NULL,
    site character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    by_user bigint NOT NULL,
    by_name character varying(200) NOT NULL,
    by_role character varying(40) NOT NULL,
    to_site character varying(60) NOT NULL,
    units bigint NOT NULL,
    document character varying(200) NOT NULL,
    controlled_share_ppm integer,
    all_share_ppm integer,
    lot_id uuid NOT NULL,
    CONSTRAINT transfer_has_an_invoice CHECK ((NOT ((document)::text = ''::text))),
    CONSTRAINT transfer_is_to_another CHECK ((NOT ((to_site)::text = (site)::text))),
    CONSTRAINT transfer_moves_something CHECK ((units > 0))
);


ALTER TABLE public.transfer OWNER TO lenitive_owner;

--
-- Name: transfer_end; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.transfer_end (
    id uuid NOT NULL,
    site character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    by_user bigint NOT NULL,
    by_name character varying(200) NOT NULL,
    by_role character varying(40) NOT NULL,
    outcome character varying(20) NOT NULL,
    reason text NOT NULL,
    lot_id uuid,
    movement_id uuid,
    transfer_id uuid NOT NULL,
    CONSTRAINT transfer_end_is_whole CHECK ((((lot_id IS NOT NULL) AND (movement_id IS NOT NULL) AND ((outcome)::text = 'received'::text)) OR ((lot_id IS NULL) AND (movement_id IS NULL) AND ((outcome)::text = 'called_off'::text) AND (NOT (reason = ''::text))))),
    CONSTRAINT transfer_end_outcome_is_known CHECK (((outcome)::text = ANY ((ARRAY['received'::character varying, 'called_off'::character varying])::text[])))
);


ALTER TABLE public.transfer_end OWNER TO lenitive_owner;

--
-- Name: treatment_decision; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.treatment_decision (
    id uuid NOT NULL,
    site character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    by_user bigint NOT NULL,
    by_name character varying(200) NOT NULL,
    by_role character varying(40) NOT NULL,
    answer character varying(10) NOT NULL,
    routes character varying(20)[] NOT NULL,
    because character varying(2000) NOT NULL,
    wants character varying(2000) NOT NULL,
    stops character varying(80)[] NOT NULL,
    found jsonb NOT NULL,
    decided_on date NOT NULL,
    in_place_of_id uuid,
    patient_id uuid NOT NULL,
    CONSTRAINT treatment_decision_answer_is_known CHECK (((answer)::text = ANY ((ARRAY['yes'::character varying, 'not_now'::character varying, 'no'::character varying])::text[]))),
    CONSTRAINT treatment_decision_names_its_routes CHECK (((((answer)::text = 'yes'::text) AND (NOT (routes = '{}'::character varying(20)[]))) OR ((NOT ((answer)::text = 'yes'::text)) AND (routes = '{}'::character varying(20)[])))),
    CONSTRAINT treatment_decision_says_why CHECK (((NOT ((because)::text = ''::text)) AND (NOT ((wants)::text = ''::text))))
);


ALTER TABLE public.treatment_decision OWNER TO lenitive_owner;

--
-- Name: treatment_plan; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.treatment_plan (
    id uuid NOT NULL,
    site character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    by_user bigint NOT NULL,
    by_name character varying(200) NOT NULL,
    by_role character varying(40) NOT NULL,
    goal character varying(2000) NOT NULL,
    route character varying(20) NOT NULL,
    regimen jsonb NOT NULL,
    form character varying(60) NOT NULL,
    vehicle character varying(60) NOT NULL,
    actives jsonb NOT NULL,
    times character varying(5)[] NOT NULL,
    gap_h numeric(6,3),
    most_a_day smallint,
    monitoring character varying(2000) NOT NULL,
    stop_rule character varying(2000) NOT NULL,
    education character varying(2000) NOT NULL,
    expected character varying(300) NOT NULL,
    decision_id uuid NOT NULL,
    in_place_of_id uuid,
    patient_id uuid NOT NULL,
    CONSTRAINT treatment_plan_gap_above_zero CHECK (((gap_h IS NULL) OR (gap_h > (0)::numeric))),
    CONSTRAINT treatment_plan_most_a_day_check CHECK ((most_a_day >= 0)),
    CONSTRAINT treatment_plan_says_what_for CHECK (((NOT ((goal)::text = ''::text)) AND (NOT ((stop_rule)::text = ''::text))))
);


ALTER TABLE public.treatment_plan OWNER TO lenitive_owner;

--
-- Name: treatment_plan_acceptance; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.treatment_plan_acceptance (
    id uuid NOT NULL,
    site character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    by_user bigint NOT NULL,
    by_name character varying(200) NOT NULL,
    by_role character varying(40) NOT NULL,
    inputs jsonb NOT NULL,
    model character varying(60) NOT NULL,
    version character varying(60) NOT NULL,
    shown character varying(300) NOT NULL,
    summary jsonb NOT NULL,
    pictures jsonb NOT NULL,
    reasons jsonb NOT NULL,
    patient_id uuid NOT NULL,
    plan_id uuid NOT NULL,
    CONSTRAINT treatment_plan_acceptance_predicts_or_says_why CHECK (((((model)::text = ''::text) AND (NOT (reasons = '[]'::jsonb))) OR ((NOT ((model)::text = ''::text)) AND (reasons = '[]'::jsonb))))
);


ALTER TABLE public.treatment_plan_acceptance OWNER TO lenitive_owner;

--
-- Name: treatment_plan_end; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.treatment_plan_end (
    id uuid NOT NULL,
    site character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    by_user bigint NOT NULL,
    by_name character varying(200) NOT NULL,
    by_role character varying(40) NOT NULL,
    because character varying(500) NOT NULL,
    patient_id uuid NOT NULL,
    plan_id uuid NOT NULL,
    CONSTRAINT treatment_plan_end_says_why CHECK ((NOT ((because)::text = ''::text)))
);


ALTER TABLE public.treatment_plan_end OWNER TO lenitive_owner;

--
-- Name: urgent_outcome; Type: TABLE; Schema: public; Owner: lenitive_owner
--

CREATE TABLE public.urgent_outcome (
    id uuid NOT NULL,
    site character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    by_user bigint NOT NULL,
    by_name character varying(200) NOT NULL,
    by_role character varying(40) NOT NULL,
    outcome character varying(20) NOT NULL,
    words character varying(2000) NOT NULL,
    patient_id uuid NOT NULL,
    urgent_id uuid NOT NULL,
    CONSTRAINT urgent_outcome_outcome_is_known CHECK (((outcome)::text = ANY ((ARRAY['safe'::character varying, 'with_help'::character varying, 'emergency'::character varying, 'not_reached'::character varying])::text[]))),
    CONSTRAINT urgent_outcome_says_what CHECK ((NOT ((words)::text = ''::text)))
);


ALTER TABLE public.urgent_outcome OWNER TO lenitive_owner;

--
-- Name: procrastinate_events id; Type: DEFAULT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.procrastinate_events ALTER COLUMN id SET DEFAULT nextval('public.procrastinate_events_id_seq'::regclass);


--
-- Name: procrastinate_jobs id; Type: DEFAULT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.procrastinate_jobs ALTER COLUMN id SET DEFAULT nextval('public.procrastinate_jobs_id_seq'::regclass);


--
-- Name: procrastinate_periodic_defers id; Type: DEFAULT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.procrastinate_periodic_defers ALTER COLUMN id SET DEFAULT nextval('public.procrastinate_periodic_defers_id_seq'::regclass);


--
-- Data for Name: account_closing; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.account_closing (id, site, closed_at, because, recorded_at, closed_by_id, user_id) FROM stdin;
01a2321e-a980-7936-89ed-f59b922ad232	demo-south	2026-12-01 15:00:00+00	left the store	2026-12-01 06:05:54.019187+00	1	9
\.


--
-- Data for Name: account_emailaddress; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.account_emailaddress (id, email, verified, "primary", user_id) FROM stdin;
\.


--
-- Data for Name: account_emailconfirmation; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.account_emailconfirmation (id, created, sent, key, email_address_id) FROM stdin;
\.


--
-- Data for Name: allergy; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.allergy (id, site, at, recorded_at, by_user, by_name, by_role, "group", "to", reaction, answered_on, patient_id) FROM stdin;
01a2321e-a980-7936-89ed-f4ddd78dc3ca	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:46.68046+00	12	Nick Demonstration	nurse	none			2026-12-01	01a2321e-a980-7936-89ed-f4daa31ca9a0
01a2321e-a980-7936-89ed-f4e21155977c	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:47.002228+00	13	Wanda Demonstration	nurse	none			2026-12-01	01a2321e-a980-7936-89ed-f4df5d664a0f
01a2321e-a980-7936-89ed-f4f04b4cff99	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:47.468287+00	12	Nick Demonstration	nurse	none			2026-12-01	01a2321e-a980-7936-89ed-f4ec5058eb1c
01a2321e-a980-7936-89ed-f5024e669a06	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:48.012238+00	13	Wanda Demonstration	nurse	none			2026-12-01	01a2321e-a980-7936-89ed-f50000e128b0
01a2321e-a980-7936-89ed-f535c4819735	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:49.868945+00	12	Nick Demonstration	nurse	none			2026-12-01	01a2321e-a980-7936-89ed-f53190175b93
01a2321e-a980-7936-89ed-f53b75fb6429	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:50.209603+00	13	Wanda Demonstration	nurse	none			2026-12-01	01a2321e-a980-7936-89ed-f53816c43b0a
01a2321e-a980-7936-89ed-f546985d1de2	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:50.72229+00	12	Nick Demonstration	nurse	none			2026-12-01	01a2321e-a980-7936-89ed-f5451f89402b
01a2321e-a980-7936-89ed-f556032ab68f	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:51.276764+00	13	Wanda Demonstration	nurse	none			2026-12-01	01a2321e-a980-7936-89ed-f5531b5251bf
\.


--
-- Data for Name: allergy_end; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.allergy_end (id, site, at, recorded_at, by_user, by_name, by_role, because, allergy_id, patient_id) FROM stdin;
\.


--
-- Data for Name: assessment; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.assessment (id, site, at, recorded_at, by_user, by_name, by_role, patient_id) FROM stdin;
\.


--
-- Data for Name: assessment_end; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.assessment_end (id, site, at, recorded_at, by_user, by_name, by_role, assessment_id, patient_id) FROM stdin;
\.


--
-- Data for Name: audit_entry; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.audit_entry (id, at, recorded_at, transaction, by_user, by_name, acting_as, site, verb, thing_kind, thing_ids, patient, outcome, reason_codes, request) FROM stdin;
1	2026-12-01 15:00:00+00	2026-12-01 06:05:40.909002+00	58266	-4	operator at the machine	system		record.keys.begin	public_key	{01a2321e-a980-7936-89ed-f49abc87f027}	\N	done	{}	\N
2	2026-12-01 15:00:00+00	2026-12-01 06:05:40.914099+00	58268	-4	operator at the machine	system		record.keys.begin	public_key	{01a2321e-a980-7936-89ed-f49af03c0701}	\N	done	{}	\N
3	2026-12-01 15:00:00+00	2026-12-01 06:05:40.984452+00	58270	-4	operator at the machine	system		people.staff.invite	invitation	{01a2321e-a980-7936-89ed-f49b4af31672}	\N	done	{}	\N
4	2026-12-01 15:00:00+00	2026-12-01 06:05:40.994975+00	58272	-4	operator at the machine	system		people.staff.invite	invitation	{01a2321e-a980-7936-89ed-f49cd17a285a}	\N	done	{}	\N
5	2026-12-01 15:00:00+00	2026-12-01 06:05:41.003885+00	58274	-4	operator at the machine	system		people.staff.invite	invitation	{01a2321e-a980-7936-89ed-f49cf4ea6215}	\N	done	{}	\N
6	2026-12-01 15:00:00+00	2026-12-01 06:05:41.014054+00	58276	-4	operator at the machine	system		people.staff.invite	invitation	{01a2321e-a980-7936-89ed-f49f2654b55a}	\N	done	{}	\N
7	2026-12-01 15:00:00+00	2026-12-01 06:05:41.023322+00	58278	-4	operator at the machine	system		people.staff.invite	invitation	{01a2321e-a980-7936-89ed-f4a021677419}	\N	done	{}	\N
8	2026-12-01 15:00:00+00	2026-12-01 06:05:41.032459+00	58280	-4	operator at the machine	system		people.staff.invite	invitation	{01a2321e-a980-7936-89ed-f4a1d613dc77}	\N	done	{}	\N
9	2026-12-01 15:00:00+00	2026-12-01 06:05:41.044496+00	58282	-4	operator at the machine	system		people.staff.invite	invitation	{01a2321e-a980-7936-89ed-f4a3a8c5b0e8}	\N	done	{}	\N
10	2026-12-01 15:00:00+00	2026-12-01 06:05:41.056934+00	58284	-4	operator at the machine	system		people.staff.invite	invitation	{01a2321e-a980-7936-89ed-f4a4f03d5c91}	\N	done	{}	\N
11	2026-12-01 15:00:00+00	2026-12-01 06:05:41.067779+00	58286	-4	operator at the machine	system		people.staff.invite	invitation	{01a2321e-a980-7936-89ed-f4a5e3e41d4b}	\N	done	{}	\N
12	2026-12-01 15:00:00+00	2026-12-01 06:05:41.076998+00	58288	-4	operator at the machine	system		people.staff.invite	invitation	{01a2321e-a980-7936-89ed-f4a8245ddf22}	\N	done	{}	\N
13	2026-12-01 15:00:00+00	2026-12-01 06:05:41.086925+00	58290	-4	operator at the machine	system		people.staff.invite	invitation	{01a2321e-a980-7936-89ed-f4a9bb299c53}	\N	done	{}	\N
14	2026-12-01 15:00:00+00	2026-12-01 06:05:41.0961+00	58292	-4	operator at the machine	system		people.staff.invite	invitation	{01a2321e-a980-7936-89ed-f4aa355148cf}	\N	done	{}	\N
15	2026-12-01 15:00:00+00	2026-12-01 06:05:41.110673+00	58294	1	Rosa Demonstration	site_administrator	demo-north	people.staff.invite	invitation	{01a2321e-a980-7936-89ed-f4aad38f9d05}	\N	done	{}	\N
16	2026-12-01 15:00:00+00	2026-12-01 06:05:41.121836+00	58296	2	Walter Demonstration	site_administrator	demo-north	people.roles.confirm	grant_confirmation	{01a2321e-a980-7936-89ed-f4aa90187a42}	\N	done	{}	\N
17	2026-12-01 15:00:00+00	2026-12-01 06:05:41.133499+00	58298	1	Rosa Demonstration	site_administrator	demo-south	people.staff.invite	invitation	{01a2321e-a980-7936-89ed-f4abf2f5f119}	\N	done	{}	\N
18	2026-12-01 15:00:00+00	2026-12-01 06:05:41.143431+00	58300	2	Walter Demonstration	site_administrator	demo-south	people.roles.confirm	grant_confirmation	{01a2321e-a980-7936-89ed-f4ab56f5f940}	\N	done	{}	\N
19	2026-12-01 15:00:00+00	2026-12-01 06:05:41.155002+00	58302	1	Rosa Demonstration	site_administrator	demo-east	people.staff.invite	invitation	{01a2321e-a980-7936-89ed-f4ae3e878f58}	\N	done	{}	\N
20	2026-12-01 15:00:00+00	2026-12-01 06:05:41.166027+00	58304	2	Walter Demonstration	site_administrator	demo-east	people.roles.confirm	grant_confirmation	{01a2321e-a980-7936-89ed-f4ada16814aa}	\N	done	{}	\N
21	2026-12-01 15:00:00+00	2026-12-01 06:05:41.17746+00	58306	1	Rosa Demonstration	site_administrator	demo-west	people.staff.invite	invitation	{01a2321e-a980-7936-89ed-f4aec6463349}	\N	done	{}	\N
22	2026-12-01 15:00:00+00	2026-12-01 06:05:41.186926+00	58308	2	Walter Demonstration	site_administrator	demo-west	people.roles.confirm	grant_confirmation	{01a2321e-a980-7936-89ed-f4aebc4e0116}	\N	done	{}	\N
23	2026-12-01 15:00:00+00	2026-12-01 06:05:41.197337+00	58310	1	Rosa Demonstration	site_administrator	demo-north	people.staff.invite	invitation	{01a2321e-a980-7936-89ed-f4b008d5114e}	\N	done	{}	\N
24	2026-12-01 15:00:00+00	2026-12-01 06:05:41.206979+00	58312	2	Walter Demonstration	site_administrator	demo-north	people.roles.confirm	grant_confirmation	{01a2321e-a980-7936-89ed-f4af1eac5afc}	\N	done	{}	\N
25	2026-12-01 15:00:00+00	2026-12-01 06:05:41.217189+00	58314	1	Rosa Demonstration	site_administrator	demo-north	people.staff.invite	invitation	{01a2321e-a980-7936-89ed-f4b1ea5ff4c8}	\N	done	{}	\N
26	2026-12-01 15:00:00+00	2026-12-01 06:05:41.22858+00	58316	2	Walter Demonstration	site_administrator	demo-north	people.roles.confirm	grant_confirmation	{01a2321e-a980-7936-89ed-f4b14858113f}	\N	done	{}	\N
27	2026-12-01 15:00:00+00	2026-12-01 06:05:41.2391+00	58318	1	Rosa Demonstration	site_administrator	demo-south	people.staff.invite	invitation	{01a2321e-a980-7936-89ed-f4b396b8dc9a}	\N	done	{}	\N
28	2026-12-01 15:00:00+00	2026-12-01 06:05:41.248704+00	58320	2	Walter Demonstration	site_administrator	demo-south	people.roles.confirm	grant_confirmation	{01a2321e-a980-7936-89ed-f4b308ea6c3c}	\N	done	{}	\N
29	2026-12-01 15:00:00+00	2026-12-01 06:05:41.259168+00	58322	1	Rosa Demonstration	site_administrator	demo-south	people.staff.invite	invitation	{01a2321e-a980-7936-89ed-f4b5469e62cb}	\N	done	{}	\N
30	2026-12-01 15:00:00+00	2026-12-01 06:05:41.269346+00	58324	2	Walter Demonstration	site_administrator	demo-south	people.roles.confirm	grant_confirmation	{01a2321e-a980-7936-89ed-f4b48c45e37e}	\N	done	{}	\N
31	2026-12-01 15:00:00+00	2026-12-01 06:05:41.285923+00	58326	1	Rosa Demonstration	site_administrator	demo-north	people.staff.invite	invitation	{01a2321e-a980-7936-89ed-f4b5fe02befc}	\N	done	{}	\N
32	2026-12-01 15:00:00+00	2026-12-01 06:05:41.298983+00	58328	1	Rosa Demonstration	site_administrator	demo-south	people.staff.invite	invitation	{01a2321e-a980-7936-89ed-f4b73de439a8}	\N	done	{}	\N
33	2026-12-01 15:00:00+00	2026-12-01 06:05:41.312856+00	58330	1	Rosa Demonstration	site_administrator	demo-east	people.staff.invite	invitation	{01a2321e-a980-7936-89ed-f4b8d7d54364}	\N	done	{}	\N
34	2026-12-01 15:00:00+00	2026-12-01 06:05:41.319854+00	58332	1	Rosa Demonstration	site_administrator	demo-east	people.registrations.record	registration	{01a2321e-a980-7936-89ed-f4b9aaf523da}	\N	done	{}	\N
35	2026-12-01 15:00:00+00	2026-12-01 06:05:41.331898+00	58334	2	Walter Demonstration	site_administrator	demo-east	people.roles.confirm	grant_confirmation	{01a2321e-a980-7936-89ed-f4b829c7066f}	\N	done	{}	\N
36	2026-12-01 15:00:00+00	2026-12-01 06:05:41.346133+00	58336	1	Rosa Demonstration	site_administrator	demo-west	people.staff.invite	invitation	{01a2321e-a980-7936-89ed-f4bb50219a18}	\N	done	{}	\N
37	2026-12-01 15:00:00+00	2026-12-01 06:05:41.352154+00	58338	1	Rosa Demonstration	site_administrator	demo-west	people.registrations.record	registration	{01a2321e-a980-7936-89ed-f4bcad996682}	\N	done	{}	\N
38	2026-12-01 15:00:00+00	2026-12-01 06:05:41.363688+00	58340	2	Walter Demonstration	site_administrator	demo-west	people.roles.confirm	grant_confirmation	{01a2321e-a980-7936-89ed-f4ba55955992}	\N	done	{}	\N
39	2026-12-01 15:00:00+00	2026-12-01 06:05:41.374915+00	58342	1	Rosa Demonstration	site_administrator	demo-east	people.staff.invite	invitation	{01a2321e-a980-7936-89ed-f4bd728c0123}	\N	done	{}	\N
40	2026-12-01 15:00:00+00	2026-12-01 06:05:41.389627+00	58345	1	Rosa Demonstration	site_administrator	demo-west	people.staff.invite	invitation	{01a2321e-a980-7936-89ed-f4beddcb27cf}	\N	done	{}	\N
41	2026-12-01 15:00:00+00	2026-12-01 06:05:41.408195+00	58347	1	Rosa Demonstration	site_administrator	demo-east	people.staff.invite	invitation	{01a2321e-a980-7936-89ed-f4bff7b22c46}	\N	done	{}	\N
42	2026-12-01 15:00:00+00	2026-12-01 06:05:41.437671+00	58349	1	Rosa Demonstration	site_administrator	demo-west	people.staff.invite	invitation	{01a2321e-a980-7936-89ed-f4c1a9071501}	\N	done	{}	\N
43	2026-12-01 15:00:00+00	2026-12-01 06:05:45.375414+00	58461	5	Nora Demonstration	pharmacist	demo-north	care.patients.register	patient	{01a2321e-a980-7936-89ed-f4c2e9fb768e}	\N	done	{}	\N
44	2026-12-01 15:00:00+00	2026-12-01 06:05:45.421137+00	58464	7	Sam Demonstration	pharmacist	demo-south	care.patients.register	patient	{01a2321e-a980-7936-89ed-f4c4a341de2b}	\N	done	{}	\N
45	2026-12-01 15:00:00+00	2026-12-01 06:05:45.465425+00	58466	12	Nick Demonstration	nurse	demo-east	care.patients.register	patient	{01a2321e-a980-7936-89ed-f4c70ce14d99}	\N	done	{}	\N
46	2026-12-01 15:00:00+00	2026-12-01 06:05:45.641278+00	58469	13	Wanda Demonstration	nurse	demo-west	care.patients.register	patient	{01a2321e-a980-7936-89ed-f4c87d13f8ed}	\N	done	{}	\N
47	2026-12-01 15:00:00+00	2026-12-01 06:05:45.684754+00	58471	5	Nora Demonstration	pharmacist	demo-north	care.patients.register	patient	{01a2321e-a980-7936-89ed-f4ca5d7a9bf7}	\N	done	{}	\N
48	2026-12-01 15:00:00+00	2026-12-01 06:05:45.741928+00	58474	7	Sam Demonstration	pharmacist	demo-south	care.patients.register	patient	{01a2321e-a980-7936-89ed-f4cce4a2c636}	\N	done	{}	\N
49	2026-12-01 15:00:00+00	2026-12-01 06:05:45.827517+00	58476	12	Nick Demonstration	nurse	demo-east	care.patients.register	patient	{01a2321e-a980-7936-89ed-f4cfc39fbc0a}	\N	done	{}	\N
50	2026-12-01 15:00:00+00	2026-12-01 06:05:46.004047+00	58479	12	Nick Demonstration	nurse	demo-east	care.readings.record	reading	{01a2321e-a980-7936-89ed-f4d1ef1bda10}	01a2321e-a980-7936-89ed-f4cfc39fbc0a	done	{}	\N
51	2026-12-01 15:00:00+00	2026-12-01 06:05:46.026629+00	58483	13	Wanda Demonstration	nurse	demo-west	care.patients.register	patient	{01a2321e-a980-7936-89ed-f4d28cef44bc}	\N	done	{}	\N
52	2026-12-01 15:00:00+00	2026-12-01 06:05:46.122736+00	58485	13	Wanda Demonstration	nurse	demo-west	care.readings.record	reading	{01a2321e-a980-7936-89ed-f4d46e137fc2}	01a2321e-a980-7936-89ed-f4d28cef44bc	done	{}	\N
53	2026-12-01 15:00:00+00	2026-12-01 06:05:46.138084+00	58489	5	Nora Demonstration	pharmacist	demo-north	care.patients.register	patient	{01a2321e-a980-7936-89ed-f4d4bfdeecc4}	\N	done	{}	\N
54	2026-12-01 15:00:00+00	2026-12-01 06:05:46.186049+00	58491	5	Nora Demonstration	pharmacist	demo-north	care.consents.give	consent	{01a2321e-a980-7936-89ed-f4d7d5733f79}	01a2321e-a980-7936-89ed-f4d4bfdeecc4	done	{}	\N
55	2026-12-01 15:00:00+00	2026-12-01 06:05:46.201887+00	58493	7	Sam Demonstration	pharmacist	demo-south	care.patients.register	patient	{01a2321e-a980-7936-89ed-f4d8a9c1e3fe}	\N	done	{}	\N
56	2026-12-01 15:00:00+00	2026-12-01 06:05:46.25637+00	58495	7	Sam Demonstration	pharmacist	demo-south	care.consents.give	consent	{01a2321e-a980-7936-89ed-f4da7f95eead}	01a2321e-a980-7936-89ed-f4d8a9c1e3fe	done	{}	\N
57	2026-12-01 15:00:00+00	2026-12-01 06:05:46.292517+00	58497	12	Nick Demonstration	nurse	demo-east	care.patients.register	patient	{01a2321e-a980-7936-89ed-f4daa31ca9a0}	\N	done	{}	\N
58	2026-12-01 15:00:00+00	2026-12-01 06:05:46.422949+00	58499	12	Nick Demonstration	nurse	demo-east	care.readings.record	reading	{01a2321e-a980-7936-89ed-f4dc2b8b9634}	01a2321e-a980-7936-89ed-f4daa31ca9a0	done	{}	\N
59	2026-12-01 15:00:00+00	2026-12-01 06:05:46.648108+00	58503	12	Nick Demonstration	nurse	demo-east	care.medicines.add	medicine	{01a2321e-a980-7936-89ed-f4dce668e3d0}	01a2321e-a980-7936-89ed-f4daa31ca9a0	done	{}	\N
60	2026-12-01 15:00:00+00	2026-12-01 06:05:46.73068+00	58508	12	Nick Demonstration	nurse	demo-east	care.allergies.note	allergy	{01a2321e-a980-7936-89ed-f4ddd78dc3ca}	01a2321e-a980-7936-89ed-f4daa31ca9a0	done	{}	\N
61	2026-12-01 15:00:00+00	2026-12-01 06:05:46.772203+00	58512	12	Nick Demonstration	nurse	demo-east	care.consents.give	consent	{01a2321e-a980-7936-89ed-f4df338e8a71}	01a2321e-a980-7936-89ed-f4daa31ca9a0	done	{}	\N
62	2026-12-01 15:00:00+00	2026-12-01 06:05:46.793551+00	58514	13	Wanda Demonstration	nurse	demo-west	care.patients.register	patient	{01a2321e-a980-7936-89ed-f4df5d664a0f}	\N	done	{}	\N
63	2026-12-01 15:00:00+00	2026-12-01 06:05:46.892241+00	58516	13	Wanda Demonstration	nurse	demo-west	care.readings.record	reading	{01a2321e-a980-7936-89ed-f4e140f55e8f}	01a2321e-a980-7936-89ed-f4df5d664a0f	done	{}	\N
64	2026-12-01 15:00:00+00	2026-12-01 06:05:46.963457+00	58520	13	Wanda Demonstration	nurse	demo-west	care.medicines.add	medicine	{01a2321e-a980-7936-89ed-f4e1a1444326}	01a2321e-a980-7936-89ed-f4df5d664a0f	done	{}	\N
65	2026-12-01 15:00:00+00	2026-12-01 06:05:47.04446+00	58524	13	Wanda Demonstration	nurse	demo-west	care.allergies.note	allergy	{01a2321e-a980-7936-89ed-f4e21155977c}	01a2321e-a980-7936-89ed-f4df5d664a0f	done	{}	\N
66	2026-12-01 15:00:00+00	2026-12-01 06:05:47.079413+00	58526	13	Wanda Demonstration	nurse	demo-west	care.consents.give	consent	{01a2321e-a980-7936-89ed-f4e2b4054d9e}	01a2321e-a980-7936-89ed-f4df5d664a0f	done	{}	\N
67	2026-12-01 15:00:00+00	2026-12-01 06:05:47.09617+00	58528	5	Nora Demonstration	pharmacist	demo-north	care.patients.register	patient	{01a2321e-a980-7936-89ed-f4e3a12c60ce}	\N	done	{}	\N
68	2026-12-01 15:00:00+00	2026-12-01 06:05:47.126918+00	58530	5	Nora Demonstration	pharmacist	demo-north	care.consents.give	consent	{01a2321e-a980-7936-89ed-f4e5e47ae6a7}	01a2321e-a980-7936-89ed-f4e3a12c60ce	done	{}	\N
69	2026-12-01 15:00:00+00	2026-12-01 06:05:47.156869+00	58532	5	Nora Demonstration	pharmacist	demo-north	care.consents.give	consent	{01a2321e-a980-7936-89ed-f4e7a97959e2}	01a2321e-a980-7936-89ed-f4e3a12c60ce	done	{}	\N
70	2026-12-01 15:00:00+00	2026-12-01 06:05:47.173491+00	58534	7	Sam Demonstration	pharmacist	demo-south	care.patients.register	patient	{01a2321e-a980-7936-89ed-f4e81e47162b}	\N	done	{}	\N
71	2026-12-01 15:00:00+00	2026-12-01 06:05:47.211547+00	58536	7	Sam Demonstration	pharmacist	demo-south	care.consents.give	consent	{01a2321e-a980-7936-89ed-f4eaf5c30a78}	01a2321e-a980-7936-89ed-f4e81e47162b	done	{}	\N
72	2026-12-01 15:00:00+00	2026-12-01 06:05:47.248436+00	58540	7	Sam Demonstration	pharmacist	demo-south	care.consents.give	consent	{01a2321e-a980-7936-89ed-f4ebb8f1bbf4}	01a2321e-a980-7936-89ed-f4e81e47162b	done	{}	\N
73	2026-12-01 15:00:00+00	2026-12-01 06:05:47.262161+00	58542	12	Nick Demonstration	nurse	demo-east	care.patients.register	patient	{01a2321e-a980-7936-89ed-f4ec5058eb1c}	\N	done	{}	\N
74	2026-12-01 15:00:00+00	2026-12-01 06:05:47.350008+00	58544	12	Nick Demonstration	nurse	demo-east	care.readings.record	reading	{01a2321e-a980-7936-89ed-f4eefd3430a6}	01a2321e-a980-7936-89ed-f4ec5058eb1c	done	{}	\N
75	2026-12-01 15:00:00+00	2026-12-01 06:05:47.425221+00	58546	12	Nick Demonstration	nurse	demo-east	care.medicines.add	medicine	{01a2321e-a980-7936-89ed-f4efc22561ae}	01a2321e-a980-7936-89ed-f4ec5058eb1c	done	{}	\N
76	2026-12-01 15:00:00+00	2026-12-01 06:05:47.51946+00	58548	12	Nick Demonstration	nurse	demo-east	care.allergies.note	allergy	{01a2321e-a980-7936-89ed-f4f04b4cff99}	01a2321e-a980-7936-89ed-f4ec5058eb1c	done	{}	\N
77	2026-12-01 15:00:00+00	2026-12-01 06:05:47.655703+00	58551	12	Nick Demonstration	nurse	demo-east	care.conditions.note	condition	{01a2321e-a980-7936-89ed-f4fdface24c7}	01a2321e-a980-7936-89ed-f4ec5058eb1c	done	{}	\N
78	2026-12-01 15:00:00+00	2026-12-01 06:05:47.691913+00	58556	12	Nick Demonstration	nurse	demo-east	care.consents.give	consent	{01a2321e-a980-7936-89ed-f4fe88af552f}	01a2321e-a980-7936-89ed-f4ec5058eb1c	done	{}	\N
79	2026-12-01 15:00:00+00	2026-12-01 06:05:47.739455+00	58558	12	Nick Demonstration	nurse	demo-east	care.consents.give	consent	{01a2321e-a980-7936-89ed-f4ff35553a6f}	01a2321e-a980-7936-89ed-f4ec5058eb1c	done	{}	\N
80	2026-12-01 15:00:00+00	2026-12-01 06:05:47.755382+00	58560	13	Wanda Demonstration	nurse	demo-west	care.patients.register	patient	{01a2321e-a980-7936-89ed-f50000e128b0}	\N	done	{}	\N
81	2026-12-01 15:00:00+00	2026-12-01 06:05:47.859222+00	58562	13	Wanda Demonstration	nurse	demo-west	care.readings.record	reading	{01a2321e-a980-7936-89ed-f501e96c3a57}	01a2321e-a980-7936-89ed-f50000e128b0	done	{}	\N
82	2026-12-01 15:00:00+00	2026-12-01 06:05:47.969934+00	58564	13	Wanda Demonstration	nurse	demo-west	care.medicines.add	medicine	{01a2321e-a980-7936-89ed-f50224b50110}	01a2321e-a980-7936-89ed-f50000e128b0	done	{}	\N
83	2026-12-01 15:00:00+00	2026-12-01 06:05:48.070529+00	58566	13	Wanda Demonstration	nurse	demo-west	care.allergies.note	allergy	{01a2321e-a980-7936-89ed-f5024e669a06}	01a2321e-a980-7936-89ed-f50000e128b0	done	{}	\N
84	2026-12-01 15:00:00+00	2026-12-01 06:05:48.187133+00	58568	13	Wanda Demonstration	nurse	demo-west	care.conditions.note	condition	{01a2321e-a980-7936-89ed-f50eb9f15a3b}	01a2321e-a980-7936-89ed-f50000e128b0	done	{}	\N
85	2026-12-01 15:00:00+00	2026-12-01 06:05:48.234905+00	58570	13	Wanda Demonstration	nurse	demo-west	care.consents.give	consent	{01a2321e-a980-7936-89ed-f50f21606f4a}	01a2321e-a980-7936-89ed-f50000e128b0	done	{}	\N
86	2026-12-01 15:00:00+00	2026-12-01 06:05:48.278233+00	58572	13	Wanda Demonstration	nurse	demo-west	care.consents.give	consent	{01a2321e-a980-7936-89ed-f50ff551d88b}	01a2321e-a980-7936-89ed-f50000e128b0	done	{}	\N
87	2026-12-01 15:00:00+00	2026-12-01 06:05:48.298116+00	58574	5	Nora Demonstration	pharmacist	demo-north	care.patients.register	patient	{01a2321e-a980-7936-89ed-f510517f5b56}	\N	done	{}	\N
88	2026-12-01 15:00:00+00	2026-12-01 06:05:48.340762+00	58576	5	Nora Demonstration	pharmacist	demo-north	care.consents.give	consent	{01a2321e-a980-7936-89ed-f51336ffa23c}	01a2321e-a980-7936-89ed-f510517f5b56	done	{}	\N
89	2026-12-01 15:00:00+00	2026-12-01 06:05:48.383601+00	58578	5	Nora Demonstration	pharmacist	demo-north	care.consents.give	consent	{01a2321e-a980-7936-89ed-f514dcb54866}	01a2321e-a980-7936-89ed-f510517f5b56	done	{}	\N
90	2026-12-01 15:00:00+00	2026-12-01 06:05:48.403885+00	58580	5	Nora Demonstration	pharmacist	demo-north	care.consents.withdraw	consent_end	{01a2321e-a980-7936-89ed-f5159d009dfc}	01a2321e-a980-7936-89ed-f510517f5b56	done	{}	\N
91	2026-12-01 15:00:00+00	2026-12-01 06:05:48.422526+00	58582	7	Sam Demonstration	pharmacist	demo-south	care.patients.register	patient	{01a2321e-a980-7936-89ed-f51645cca50b}	\N	done	{}	\N
92	2026-12-01 15:00:00+00	2026-12-01 06:05:48.461287+00	58584	7	Sam Demonstration	pharmacist	demo-south	care.consents.give	consent	{01a2321e-a980-7936-89ed-f5176ff2e550}	01a2321e-a980-7936-89ed-f51645cca50b	done	{}	\N
93	2026-12-01 15:00:00+00	2026-12-01 06:05:48.500837+00	58586	7	Sam Demonstration	pharmacist	demo-south	care.consents.give	consent	{01a2321e-a980-7936-89ed-f518d5b61227}	01a2321e-a980-7936-89ed-f51645cca50b	done	{}	\N
94	2026-12-01 15:00:00+00	2026-12-01 06:05:48.520023+00	58588	7	Sam Demonstration	pharmacist	demo-south	care.consents.withdraw	consent_end	{01a2321e-a980-7936-89ed-f51965ef54a6}	01a2321e-a980-7936-89ed-f51645cca50b	done	{}	\N
95	2026-12-01 15:00:00+00	2026-12-01 06:05:48.547967+00	58590	12	Nick Demonstration	nurse	demo-east	care.patients.register	patient	{01a2321e-a980-7936-89ed-f519988f7cb1}	\N	done	{}	\N
96	2026-12-01 15:00:00+00	2026-12-01 06:05:48.591393+00	58592	12	Nick Demonstration	nurse	demo-east	care.consents.give	consent	{01a2321e-a980-7936-89ed-f51bbd96e105}	01a2321e-a980-7936-89ed-f519988f7cb1	done	{}	\N
97	2026-12-01 15:00:00+00	2026-12-01 06:05:48.635637+00	58595	12	Nick Demonstration	nurse	demo-east	care.consents.give	consent	{01a2321e-a980-7936-89ed-f51c0920e9ce}	01a2321e-a980-7936-89ed-f519988f7cb1	done	{}	\N
98	2026-12-01 15:00:00+00	2026-12-01 06:05:48.660142+00	58597	12	Nick Demonstration	nurse	demo-east	care.consents.withdraw	consent_end	{01a2321e-a980-7936-89ed-f51c7c05488c}	01a2321e-a980-7936-89ed-f519988f7cb1	done	{}	\N
99	2026-12-01 15:00:00+00	2026-12-01 06:05:48.678659+00	58599	13	Wanda Demonstration	nurse	demo-west	care.patients.register	patient	{01a2321e-a980-7936-89ed-f51c93442d6b}	\N	done	{}	\N
100	2026-12-01 15:00:00+00	2026-12-01 06:05:48.7224+00	58601	13	Wanda Demonstration	nurse	demo-west	care.consents.give	consent	{01a2321e-a980-7936-89ed-f51f0c6876aa}	01a2321e-a980-7936-89ed-f51c93442d6b	done	{}	\N
101	2026-12-01 15:00:00+00	2026-12-01 06:05:48.7683+00	58604	13	Wanda Demonstration	nurse	demo-west	care.consents.give	consent	{01a2321e-a980-7936-89ed-f51f5f04fc76}	01a2321e-a980-7936-89ed-f51c93442d6b	done	{}	\N
102	2026-12-01 15:00:00+00	2026-12-01 06:05:48.788016+00	58606	13	Wanda Demonstration	nurse	demo-west	care.consents.withdraw	consent_end	{01a2321e-a980-7936-89ed-f51ff46ffa97}	01a2321e-a980-7936-89ed-f51c93442d6b	done	{}	\N
103	2026-12-01 15:00:00+00	2026-12-01 06:05:48.807098+00	58609	5	Nora Demonstration	pharmacist	demo-north	care.patients.register	patient	{01a2321e-a980-7936-89ed-f520bf2f9067}	\N	done	{}	\N
104	2026-12-01 15:00:00+00	2026-12-01 06:05:48.914224+00	58611	5	Nora Demonstration	pharmacist	demo-north	care.patients.correct	patient_identity	{01a2321e-a980-7936-89ed-f5220eb2dd5a}	01a2321e-a980-7936-89ed-f520bf2f9067	done	{}	\N
105	2026-12-01 15:00:00+00	2026-12-01 06:05:48.933761+00	58613	7	Sam Demonstration	pharmacist	demo-south	care.patients.register	patient	{01a2321e-a980-7936-89ed-f522384481b2}	\N	done	{}	\N
106	2026-12-01 15:00:00+00	2026-12-01 06:05:49.020714+00	58615	7	Sam Demonstration	pharmacist	demo-south	care.patients.correct	patient_identity	{01a2321e-a980-7936-89ed-f52405db141f}	01a2321e-a980-7936-89ed-f522384481b2	done	{}	\N
107	2026-12-01 15:00:00+00	2026-12-01 06:05:49.039397+00	58617	12	Nick Demonstration	nurse	demo-east	care.patients.register	patient	{01a2321e-a980-7936-89ed-f5247e04f7b3}	\N	done	{}	\N
108	2026-12-01 15:00:00+00	2026-12-01 06:05:49.152967+00	58620	12	Nick Demonstration	nurse	demo-east	care.readings.record	reading	{01a2321e-a980-7936-89ed-f5261660213f}	01a2321e-a980-7936-89ed-f5247e04f7b3	done	{}	\N
109	2026-12-01 15:00:00+00	2026-12-01 06:05:49.248511+00	58625	12	Nick Demonstration	nurse	demo-east	care.patients.correct	patient_identity	{01a2321e-a980-7936-89ed-f5268d4611b8}	01a2321e-a980-7936-89ed-f5247e04f7b3	done	{}	\N
110	2026-12-01 15:00:00+00	2026-12-01 06:05:49.26595+00	58627	13	Wanda Demonstration	nurse	demo-west	care.patients.register	patient	{01a2321e-a980-7936-89ed-f52773348323}	\N	done	{}	\N
111	2026-12-01 15:00:00+00	2026-12-01 06:05:49.349686+00	58629	13	Wanda Demonstration	nurse	demo-west	care.readings.record	reading	{01a2321e-a980-7936-89ed-f52a9010254d}	01a2321e-a980-7936-89ed-f52773348323	done	{}	\N
112	2026-12-01 15:00:00+00	2026-12-01 06:05:49.441174+00	58631	13	Wanda Demonstration	nurse	demo-west	care.patients.correct	patient_identity	{01a2321e-a980-7936-89ed-f52b13462a41}	01a2321e-a980-7936-89ed-f52773348323	done	{}	\N
113	2026-12-01 15:00:00+00	2026-12-01 06:05:49.461702+00	58633	5	Nora Demonstration	pharmacist	demo-north	care.patients.register	patient	{01a2321e-a980-7936-89ed-f52b47092835}	\N	done	{}	\N
114	2026-12-01 15:00:00+00	2026-12-01 06:05:49.504667+00	58635	5	Nora Demonstration	pharmacist	demo-north	care.referrals.refer	referral	{01a2321e-a980-7936-89ed-f52d6c6e198b}	01a2321e-a980-7936-89ed-f52b47092835	done	{}	\N
115	2026-12-01 15:00:00+00	2026-12-01 06:05:49.522911+00	58637	7	Sam Demonstration	pharmacist	demo-south	care.patients.register	patient	{01a2321e-a980-7936-89ed-f52eaa2421a7}	\N	done	{}	\N
116	2026-12-01 15:00:00+00	2026-12-01 06:05:49.565779+00	58639	7	Sam Demonstration	pharmacist	demo-south	care.referrals.refer	referral	{01a2321e-a980-7936-89ed-f5305180877c}	01a2321e-a980-7936-89ed-f52eaa2421a7	done	{}	\N
117	2026-12-01 15:00:00+00	2026-12-01 06:05:49.583943+00	58641	12	Nick Demonstration	nurse	demo-east	care.patients.register	patient	{01a2321e-a980-7936-89ed-f53190175b93}	\N	done	{}	\N
118	2026-12-01 15:00:00+00	2026-12-01 06:05:49.702722+00	58643	12	Nick Demonstration	nurse	demo-east	care.readings.record	reading	{01a2321e-a980-7936-89ed-f534199207d0}	01a2321e-a980-7936-89ed-f53190175b93	done	{}	\N
119	2026-12-01 15:00:00+00	2026-12-01 06:05:49.82129+00	58645	12	Nick Demonstration	nurse	demo-east	care.medicines.add	medicine	{01a2321e-a980-7936-89ed-f534e98fb95a}	01a2321e-a980-7936-89ed-f53190175b93	done	{}	\N
120	2026-12-01 15:00:00+00	2026-12-01 06:05:49.922209+00	58647	12	Nick Demonstration	nurse	demo-east	care.allergies.note	allergy	{01a2321e-a980-7936-89ed-f535c4819735}	01a2321e-a980-7936-89ed-f53190175b93	done	{}	\N
121	2026-12-01 15:00:00+00	2026-12-01 06:05:49.961835+00	58649	12	Nick Demonstration	nurse	demo-east	care.referrals.refer	referral	{01a2321e-a980-7936-89ed-f5368c151f2a}	01a2321e-a980-7936-89ed-f53190175b93	done	{}	\N
122	2026-12-01 15:00:00+00	2026-12-01 06:05:49.979811+00	58651	13	Wanda Demonstration	nurse	demo-west	care.patients.register	patient	{01a2321e-a980-7936-89ed-f53816c43b0a}	\N	done	{}	\N
123	2026-12-01 15:00:00+00	2026-12-01 06:05:50.078042+00	58653	13	Wanda Demonstration	nurse	demo-west	care.readings.record	reading	{01a2321e-a980-7936-89ed-f53a3e0cd738}	01a2321e-a980-7936-89ed-f53816c43b0a	done	{}	\N
124	2026-12-01 15:00:00+00	2026-12-01 06:05:50.168613+00	58655	13	Wanda Demonstration	nurse	demo-west	care.medicines.add	medicine	{01a2321e-a980-7936-89ed-f53ae3b858fe}	01a2321e-a980-7936-89ed-f53816c43b0a	done	{}	\N
125	2026-12-01 15:00:00+00	2026-12-01 06:05:50.2542+00	58657	13	Wanda Demonstration	nurse	demo-west	care.allergies.note	allergy	{01a2321e-a980-7936-89ed-f53b75fb6429}	01a2321e-a980-7936-89ed-f53816c43b0a	done	{}	\N
126	2026-12-01 15:00:00+00	2026-12-01 06:05:50.282221+00	58659	13	Wanda Demonstration	nurse	demo-west	care.referrals.refer	referral	{01a2321e-a980-7936-89ed-f53bd1044534}	01a2321e-a980-7936-89ed-f53816c43b0a	done	{}	\N
127	2026-12-01 15:00:00+00	2026-12-01 06:05:50.29815+00	58661	5	Nora Demonstration	pharmacist	demo-north	care.patients.register	patient	{01a2321e-a980-7936-89ed-f53c58a94f71}	\N	done	{}	\N
128	2026-12-01 15:00:00+00	2026-12-01 06:05:50.329324+00	58663	5	Nora Demonstration	pharmacist	demo-north	care.referrals.refer	referral	{01a2321e-a980-7936-89ed-f53ee9ddc0ed}	01a2321e-a980-7936-89ed-f53c58a94f71	done	{}	\N
129	2026-12-01 15:00:00+00	2026-12-01 06:05:50.363432+00	58665	5	Nora Demonstration	pharmacist	demo-north	care.consents.give	consent	{01a2321e-a980-7936-89ed-f540e78b6fd0}	01a2321e-a980-7936-89ed-f53c58a94f71	done	{}	\N
130	2026-12-01 15:00:00+00	2026-12-01 06:05:50.379877+00	58667	7	Sam Demonstration	pharmacist	demo-south	care.patients.register	patient	{01a2321e-a980-7936-89ed-f541b9806743}	\N	done	{}	\N
131	2026-12-01 15:00:00+00	2026-12-01 06:05:50.419796+00	58669	7	Sam Demonstration	pharmacist	demo-south	care.referrals.refer	referral	{01a2321e-a980-7936-89ed-f54484d6fb11}	01a2321e-a980-7936-89ed-f541b9806743	done	{}	\N
132	2026-12-01 15:00:00+00	2026-12-01 06:05:50.460637+00	58671	7	Sam Demonstration	pharmacist	demo-south	care.consents.give	consent	{01a2321e-a980-7936-89ed-f544fd8ff164}	01a2321e-a980-7936-89ed-f541b9806743	done	{}	\N
133	2026-12-01 15:00:00+00	2026-12-01 06:05:50.480586+00	58673	12	Nick Demonstration	nurse	demo-east	care.patients.register	patient	{01a2321e-a980-7936-89ed-f5451f89402b}	\N	done	{}	\N
134	2026-12-01 15:00:00+00	2026-12-01 06:05:50.590606+00	58675	12	Nick Demonstration	nurse	demo-east	care.readings.record	reading	{01a2321e-a980-7936-89ed-f546079c5ca3}	01a2321e-a980-7936-89ed-f5451f89402b	done	{}	\N
135	2026-12-01 15:00:00+00	2026-12-01 06:05:50.680787+00	58677	12	Nick Demonstration	nurse	demo-east	care.medicines.add	medicine	{01a2321e-a980-7936-89ed-f54633fd723e}	01a2321e-a980-7936-89ed-f5451f89402b	done	{}	\N
136	2026-12-01 15:00:00+00	2026-12-01 06:05:50.768126+00	58679	12	Nick Demonstration	nurse	demo-east	care.allergies.note	allergy	{01a2321e-a980-7936-89ed-f546985d1de2}	01a2321e-a980-7936-89ed-f5451f89402b	done	{}	\N
137	2026-12-01 15:00:00+00	2026-12-01 06:05:50.875506+00	58681	12	Nick Demonstration	nurse	demo-east	care.conditions.note	condition	{01a2321e-a980-7936-89ed-f55217b78bf1}	01a2321e-a980-7936-89ed-f5451f89402b	done	{}	\N
138	2026-12-01 15:00:00+00	2026-12-01 06:05:50.913727+00	58683	12	Nick Demonstration	nurse	demo-east	care.referrals.refer	referral	{01a2321e-a980-7936-89ed-f5522e1459fb}	01a2321e-a980-7936-89ed-f5451f89402b	done	{}	\N
139	2026-12-01 15:00:00+00	2026-12-01 06:05:50.950113+00	58685	12	Nick Demonstration	nurse	demo-east	care.consents.give	consent	{01a2321e-a980-7936-89ed-f552e54e396f}	01a2321e-a980-7936-89ed-f5451f89402b	done	{}	\N
140	2026-12-01 15:00:00+00	2026-12-01 06:05:50.968778+00	58687	13	Wanda Demonstration	nurse	demo-west	care.patients.register	patient	{01a2321e-a980-7936-89ed-f5531b5251bf}	\N	done	{}	\N
141	2026-12-01 15:00:00+00	2026-12-01 06:05:51.085346+00	58689	13	Wanda Demonstration	nurse	demo-west	care.readings.record	reading	{01a2321e-a980-7936-89ed-f55582927bdf}	01a2321e-a980-7936-89ed-f5531b5251bf	done	{}	\N
142	2026-12-01 15:00:00+00	2026-12-01 06:05:51.237581+00	58691	13	Wanda Demonstration	nurse	demo-west	care.medicines.add	medicine	{01a2321e-a980-7936-89ed-f555ae8dc855}	01a2321e-a980-7936-89ed-f5531b5251bf	done	{}	\N
143	2026-12-01 15:00:00+00	2026-12-01 06:05:51.337214+00	58693	13	Wanda Demonstration	nurse	demo-west	care.allergies.note	allergy	{01a2321e-a980-7936-89ed-f556032ab68f}	01a2321e-a980-7936-89ed-f5531b5251bf	done	{}	\N
144	2026-12-01 15:00:00+00	2026-12-01 06:05:51.457445+00	58695	13	Wanda Demonstration	nurse	demo-west	care.conditions.note	condition	{01a2321e-a980-7936-89ed-f562f60c8170}	01a2321e-a980-7936-89ed-f5531b5251bf	done	{}	\N
145	2026-12-01 15:00:00+00	2026-12-01 06:05:51.500257+00	58697	13	Wanda Demonstration	nurse	demo-west	care.referrals.refer	referral	{01a2321e-a980-7936-89ed-f562fad47cd6}	01a2321e-a980-7936-89ed-f5531b5251bf	done	{}	\N
146	2026-12-01 15:00:00+00	2026-12-01 06:05:51.542481+00	58699	13	Wanda Demonstration	nurse	demo-west	care.consents.give	consent	{01a2321e-a980-7936-89ed-f563484026ce}	01a2321e-a980-7936-89ed-f5531b5251bf	done	{}	\N
147	2026-12-01 15:00:00+00	2026-12-01 06:05:51.563557+00	58701	5	Nora Demonstration	pharmacist	demo-north	care.patients.register	patient	{01a2321e-a980-7936-89ed-f564327f62a6}	\N	done	{}	\N
148	2026-12-01 15:00:00+00	2026-12-01 06:05:51.605829+00	58703	5	Nora Demonstration	pharmacist	demo-north	care.consents.give	consent	{01a2321e-a980-7936-89ed-f56610749809}	01a2321e-a980-7936-89ed-f564327f62a6	done	{}	\N
149	2026-12-01 15:00:00+00	2026-12-01 06:05:51.646486+00	58705	5	Nora Demonstration	pharmacist	demo-north	care.referrals.refer	referral	{01a2321e-a980-7936-89ed-f5665273e043}	01a2321e-a980-7936-89ed-f564327f62a6	done	{}	\N
150	2026-12-01 15:00:00+00	2026-12-01 06:05:51.689139+00	58707	5	Nora Demonstration	pharmacist	demo-north	care.consents.give	consent	{01a2321e-a980-7936-89ed-f5670608f735}	01a2321e-a980-7936-89ed-f564327f62a6	done	{}	\N
151	2026-12-01 15:00:00+00	2026-12-01 06:05:51.71548+00	58709	7	Sam Demonstration	pharmacist	demo-south	care.referrals.take_up	referral_taken	{01a2321e-a980-7936-89ed-f567a092c1e3}	01a2321e-a980-7936-89ed-f564327f62a6	done	{}	\N
152	2026-12-01 15:00:00+00	2026-12-01 06:05:51.736267+00	58711	7	Sam Demonstration	pharmacist	demo-south	care.patients.register	patient	{01a2321e-a980-7936-89ed-f5683795bb2f}	\N	done	{}	\N
153	2026-12-01 15:00:00+00	2026-12-01 06:05:51.776571+00	58713	7	Sam Demonstration	pharmacist	demo-south	care.consents.give	consent	{01a2321e-a980-7936-89ed-f569a1cc239f}	01a2321e-a980-7936-89ed-f5683795bb2f	done	{}	\N
154	2026-12-01 15:00:00+00	2026-12-01 06:05:51.816373+00	58715	7	Sam Demonstration	pharmacist	demo-south	care.referrals.refer	referral	{01a2321e-a980-7936-89ed-f56a49da46f1}	01a2321e-a980-7936-89ed-f5683795bb2f	done	{}	\N
155	2026-12-01 15:00:00+00	2026-12-01 06:05:51.860633+00	58717	7	Sam Demonstration	pharmacist	demo-south	care.consents.give	consent	{01a2321e-a980-7936-89ed-f56b5b3a7b03}	01a2321e-a980-7936-89ed-f5683795bb2f	done	{}	\N
156	2026-12-01 15:00:00+00	2026-12-01 06:05:51.885581+00	58719	12	Nick Demonstration	nurse	demo-east	care.referrals.take_up	referral_taken	{01a2321e-a980-7936-89ed-f56be9fb59f3}	01a2321e-a980-7936-89ed-f5683795bb2f	done	{}	\N
157	2026-12-01 15:00:00+00	2026-12-01 06:05:51.905707+00	58721	12	Nick Demonstration	nurse	demo-east	care.patients.register	patient	{01a2321e-a980-7936-89ed-f56bfc0de021}	\N	done	{}	\N
158	2026-12-01 15:00:00+00	2026-12-01 06:05:51.947818+00	58723	12	Nick Demonstration	nurse	demo-east	care.consents.give	consent	{01a2321e-a980-7936-89ed-f56db26cc9b6}	01a2321e-a980-7936-89ed-f56bfc0de021	done	{}	\N
159	2026-12-01 15:00:00+00	2026-12-01 06:05:51.982765+00	58725	12	Nick Demonstration	nurse	demo-east	care.referrals.refer	referral	{01a2321e-a980-7936-89ed-f56e6583a5dd}	01a2321e-a980-7936-89ed-f56bfc0de021	done	{}	\N
160	2026-12-01 15:00:00+00	2026-12-01 06:05:52.020506+00	58727	12	Nick Demonstration	nurse	demo-east	care.consents.give	consent	{01a2321e-a980-7936-89ed-f56f59e97f89}	01a2321e-a980-7936-89ed-f56bfc0de021	done	{}	\N
161	2026-12-01 15:00:00+00	2026-12-01 06:05:52.037327+00	58729	13	Wanda Demonstration	nurse	demo-west	care.referrals.take_up	referral_taken	{01a2321e-a980-7936-89ed-f56fc652b405}	01a2321e-a980-7936-89ed-f56bfc0de021	done	{}	\N
162	2026-12-01 15:00:00+00	2026-12-01 06:05:52.054399+00	58731	13	Wanda Demonstration	nurse	demo-west	care.patients.register	patient	{01a2321e-a980-7936-89ed-f5703c07933d}	\N	done	{}	\N
163	2026-12-01 15:00:00+00	2026-12-01 06:05:52.087581+00	58733	13	Wanda Demonstration	nurse	demo-west	care.consents.give	consent	{01a2321e-a980-7936-89ed-f5739a5958c4}	01a2321e-a980-7936-89ed-f5703c07933d	done	{}	\N
164	2026-12-01 15:00:00+00	2026-12-01 06:05:52.140202+00	58735	13	Wanda Demonstration	nurse	demo-west	care.referrals.refer	referral	{01a2321e-a980-7936-89ed-f573c3a248d2}	01a2321e-a980-7936-89ed-f5703c07933d	done	{}	\N
165	2026-12-01 15:00:00+00	2026-12-01 06:05:52.168778+00	58737	13	Wanda Demonstration	nurse	demo-west	care.consents.give	consent	{01a2321e-a980-7936-89ed-f574530e2b6c}	01a2321e-a980-7936-89ed-f5703c07933d	done	{}	\N
166	2026-12-01 15:00:00+00	2026-12-01 06:05:52.187822+00	58739	5	Nora Demonstration	pharmacist	demo-north	care.referrals.take_up	referral_taken	{01a2321e-a980-7936-89ed-f57544260e7c}	01a2321e-a980-7936-89ed-f5703c07933d	done	{}	\N
167	2026-12-01 15:00:00+00	2026-12-01 06:05:52.203346+00	58741	5	Nora Demonstration	pharmacist	demo-north	care.patients.register	patient	{01a2321e-a980-7936-89ed-f575a8db1276}	\N	done	{}	\N
168	2026-12-01 15:00:00+00	2026-12-01 06:05:52.233501+00	58743	5	Nora Demonstration	pharmacist	demo-north	care.consents.give	consent	{01a2321e-a980-7936-89ed-f577a1633530}	01a2321e-a980-7936-89ed-f575a8db1276	done	{}	\N
169	2026-12-01 15:00:00+00	2026-12-01 06:05:52.261746+00	58745	5	Nora Demonstration	pharmacist	demo-north	care.referrals.refer	referral	{01a2321e-a980-7936-89ed-f5782b370bbc}	01a2321e-a980-7936-89ed-f575a8db1276	done	{}	\N
170	2026-12-01 15:00:00+00	2026-12-01 06:05:52.292216+00	58747	5	Nora Demonstration	pharmacist	demo-north	care.consents.give	consent	{01a2321e-a980-7936-89ed-f578f087f16f}	01a2321e-a980-7936-89ed-f575a8db1276	done	{}	\N
171	2026-12-01 15:00:00+00	2026-12-01 06:05:52.308844+00	58749	7	Sam Demonstration	pharmacist	demo-south	care.referrals.take_up	referral_taken	{01a2321e-a980-7936-89ed-f579960560d6}	01a2321e-a980-7936-89ed-f575a8db1276	done	{}	\N
172	2026-12-01 15:00:00+00	2026-12-01 06:05:52.321632+00	58751	5	Nora Demonstration	pharmacist	demo-north	care.consents.withdraw	consent_end	{01a2321e-a980-7936-89ed-f57a89150ab3}	01a2321e-a980-7936-89ed-f575a8db1276	done	{}	\N
173	2026-12-01 15:00:00+00	2026-12-01 06:05:52.335067+00	58753	7	Sam Demonstration	pharmacist	demo-south	care.patients.register	patient	{01a2321e-a980-7936-89ed-f57b165bf166}	\N	done	{}	\N
174	2026-12-01 15:00:00+00	2026-12-01 06:05:52.361079+00	58755	7	Sam Demonstration	pharmacist	demo-south	care.consents.give	consent	{01a2321e-a980-7936-89ed-f57cdadddd4a}	01a2321e-a980-7936-89ed-f57b165bf166	done	{}	\N
175	2026-12-01 15:00:00+00	2026-12-01 06:05:52.388485+00	58757	7	Sam Demonstration	pharmacist	demo-south	care.referrals.refer	referral	{01a2321e-a980-7936-89ed-f57daeb24b17}	01a2321e-a980-7936-89ed-f57b165bf166	done	{}	\N
176	2026-12-01 15:00:00+00	2026-12-01 06:05:52.418083+00	58759	7	Sam Demonstration	pharmacist	demo-south	care.consents.give	consent	{01a2321e-a980-7936-89ed-f57eec742096}	01a2321e-a980-7936-89ed-f57b165bf166	done	{}	\N
177	2026-12-01 15:00:00+00	2026-12-01 06:05:52.436383+00	58761	12	Nick Demonstration	nurse	demo-east	care.referrals.take_up	referral_taken	{01a2321e-a980-7936-89ed-f57f300c68da}	01a2321e-a980-7936-89ed-f57b165bf166	done	{}	\N
178	2026-12-01 15:00:00+00	2026-12-01 06:05:52.451783+00	58763	7	Sam Demonstration	pharmacist	demo-south	care.consents.withdraw	consent_end	{01a2321e-a980-7936-89ed-f5800533a1ca}	01a2321e-a980-7936-89ed-f57b165bf166	done	{}	\N
179	2026-12-01 15:00:00+00	2026-12-01 06:05:52.466471+00	58765	12	Nick Demonstration	nurse	demo-east	care.patients.register	patient	{01a2321e-a980-7936-89ed-f5809d66237c}	\N	done	{}	\N
180	2026-12-01 15:00:00+00	2026-12-01 06:05:52.539028+00	58767	12	Nick Demonstration	nurse	demo-east	care.readings.record	reading	{01a2321e-a980-7936-89ed-f58205e0d443}	01a2321e-a980-7936-89ed-f5809d66237c	done	{}	\N
181	2026-12-01 15:00:00+00	2026-12-01 06:05:52.56349+00	58769	12	Nick Demonstration	nurse	demo-east	care.consents.give	consent	{01a2321e-a980-7936-89ed-f582f625d5a3}	01a2321e-a980-7936-89ed-f5809d66237c	done	{}	\N
182	2026-12-01 15:00:00+00	2026-12-01 06:05:52.588729+00	58771	12	Nick Demonstration	nurse	demo-east	care.referrals.refer	referral	{01a2321e-a980-7936-89ed-f58397061d08}	01a2321e-a980-7936-89ed-f5809d66237c	done	{}	\N
183	2026-12-01 15:00:00+00	2026-12-01 06:05:52.619701+00	58773	12	Nick Demonstration	nurse	demo-east	care.consents.give	consent	{01a2321e-a980-7936-89ed-f584c8bda407}	01a2321e-a980-7936-89ed-f5809d66237c	done	{}	\N
184	2026-12-01 15:00:00+00	2026-12-01 06:05:52.637899+00	58775	13	Wanda Demonstration	nurse	demo-west	care.referrals.take_up	referral_taken	{01a2321e-a980-7936-89ed-f585696a2654}	01a2321e-a980-7936-89ed-f5809d66237c	done	{}	\N
185	2026-12-01 15:00:00+00	2026-12-01 06:05:52.652227+00	58777	12	Nick Demonstration	nurse	demo-east	care.consents.withdraw	consent_end	{01a2321e-a980-7936-89ed-f5857902c33b}	01a2321e-a980-7936-89ed-f5809d66237c	done	{}	\N
186	2026-12-01 15:00:00+00	2026-12-01 06:05:52.668095+00	58779	13	Wanda Demonstration	nurse	demo-west	care.patients.register	patient	{01a2321e-a980-7936-89ed-f58594c295eb}	\N	done	{}	\N
187	2026-12-01 15:00:00+00	2026-12-01 06:05:52.753756+00	58781	13	Wanda Demonstration	nurse	demo-west	care.readings.record	reading	{01a2321e-a980-7936-89ed-f5883b9cda0b}	01a2321e-a980-7936-89ed-f58594c295eb	done	{}	\N
188	2026-12-01 15:00:00+00	2026-12-01 06:05:52.791299+00	58783	13	Wanda Demonstration	nurse	demo-west	care.consents.give	consent	{01a2321e-a980-7936-89ed-f588e2761d2c}	01a2321e-a980-7936-89ed-f58594c295eb	done	{}	\N
189	2026-12-01 15:00:00+00	2026-12-01 06:05:52.830951+00	58785	13	Wanda Demonstration	nurse	demo-west	care.referrals.refer	referral	{01a2321e-a980-7936-89ed-f589b9370969}	01a2321e-a980-7936-89ed-f58594c295eb	done	{}	\N
190	2026-12-01 15:00:00+00	2026-12-01 06:05:52.867624+00	58787	13	Wanda Demonstration	nurse	demo-west	care.consents.give	consent	{01a2321e-a980-7936-89ed-f58a9c7c9bac}	01a2321e-a980-7936-89ed-f58594c295eb	done	{}	\N
191	2026-12-01 15:00:00+00	2026-12-01 06:05:52.888598+00	58789	5	Nora Demonstration	pharmacist	demo-north	care.referrals.take_up	referral_taken	{01a2321e-a980-7936-89ed-f58aa9209cee}	01a2321e-a980-7936-89ed-f58594c295eb	done	{}	\N
192	2026-12-01 15:00:00+00	2026-12-01 06:05:52.905417+00	58791	13	Wanda Demonstration	nurse	demo-west	care.consents.withdraw	consent_end	{01a2321e-a980-7936-89ed-f58b97a326b6}	01a2321e-a980-7936-89ed-f58594c295eb	done	{}	\N
193	2026-12-01 15:00:00+00	2026-12-01 06:05:52.949535+00	58793	12	Nick Demonstration	nurse	demo-east	care.sign_ups.make_code	sign_up_code	{01a2321e-a980-7936-89ed-f58c5e1fedcc}	01a2321e-a980-7936-89ed-f56bfc0de021	done	{}	\N
194	2026-12-01 15:00:00+00	2026-12-01 06:05:52.956351+00	58795	-5	sign-in page	system		care.sign_ups.enter_code	sign_up_try	{01a2321e-a980-7936-89ed-f58cb156e3a9}	01a2321e-a980-7936-89ed-f56bfc0de021	done	{}	\N
195	2026-12-01 15:00:00+00	2026-12-01 06:05:52.974221+00	58797	-5	sign-in page	system		care.sign_ups.sign_up	patient_account	{01a2321e-a980-7936-89ed-f58d0a263bca}	01a2321e-a980-7936-89ed-f56bfc0de021	done	{}	\N
196	2026-12-01 15:00:00+00	2026-12-01 06:05:52.998743+00	58799	15	Lupe Chen Demonstration	patient		care.proxies.name	proxy	{01a2321e-a980-7936-89ed-f58dd0236afc}	01a2321e-a980-7936-89ed-f56bfc0de021	done	{}	\N
197	2026-12-01 15:00:00+00	2026-12-01 06:05:53.010346+00	58801	15	Lupe Chen Demonstration	patient		care.proxies.name	proxy	{01a2321e-a980-7936-89ed-f58df1d79772}	01a2321e-a980-7936-89ed-f56bfc0de021	done	{}	\N
198	2026-12-01 15:00:00+00	2026-12-01 06:05:53.02104+00	58803	15	Lupe Chen Demonstration	patient		care.proxies.name	proxy	{01a2321e-a980-7936-89ed-f58f49d73a53}	01a2321e-a980-7936-89ed-f56bfc0de021	done	{}	\N
199	2026-12-01 15:00:00+00	2026-12-01 06:05:53.026581+00	58805	-5	sign-in page	system		care.sign_ups.enter_code	sign_up_try	{01a2321e-a980-7936-89ed-f58fec0ae271}	01a2321e-a980-7936-89ed-f56bfc0de021	done	{}	\N
200	2026-12-01 15:00:00+00	2026-12-01 06:05:53.03926+00	58807	-5	sign-in page	system		care.sign_ups.sign_up	proxy_account	{01a2321e-a980-7936-89ed-f58ff246204a}	\N	done	{}	\N
201	2026-12-01 15:00:00+00	2026-12-01 06:05:53.049978+00	58809	15	Lupe Chen Demonstration	patient		care.proxies.end	proxy_end	{01a2321e-a980-7936-89ed-f59096903a8c}	01a2321e-a980-7936-89ed-f56bfc0de021	done	{}	\N
202	2026-12-01 15:00:00+00	2026-12-01 06:05:53.083984+00	58811	12	Nick Demonstration	nurse	demo-east	care.sign_ups.make_code	sign_up_code	{01a2321e-a980-7936-89ed-f5911e5a84f5}	01a2321e-a980-7936-89ed-f5809d66237c	done	{}	\N
203	2026-12-01 15:00:00+00	2026-12-01 06:05:53.088807+00	58813	-5	sign-in page	system		care.sign_ups.enter_code	sign_up_try	{01a2321e-a980-7936-89ed-f5913708faba}	01a2321e-a980-7936-89ed-f5809d66237c	done	{}	\N
204	2026-12-01 15:00:00+00	2026-12-01 06:05:53.100772+00	58815	-5	sign-in page	system		care.sign_ups.sign_up	patient_account	{01a2321e-a980-7936-89ed-f591cab03ef9}	01a2321e-a980-7936-89ed-f5809d66237c	done	{}	\N
205	2026-12-01 15:00:00+00	2026-12-01 06:05:53.550917+00	58821	12	Nick Demonstration	nurse	demo-east	care.sign_ups.make_code	sign_up_code	{01a2321e-a980-7936-89ed-f59331ffab6f}	01a2321e-a980-7936-89ed-f4cfc39fbc0a	done	{}	\N
206	2026-12-01 15:00:00+00	2026-12-01 06:05:53.598465+00	58823	12	Nick Demonstration	nurse	demo-east	care.patients.register	patient	{01a2321e-a980-7936-89ed-f5937ca547c9}	\N	done	{}	\N
207	2026-12-01 15:00:00+00	2026-12-01 06:05:53.670428+00	58825	12	Nick Demonstration	nurse	demo-east	care.merging.merge	patient_merge	{01a2321e-a980-7936-89ed-f5949f22a6e7}	01a2321e-a980-7936-89ed-f519988f7cb1	done	{}	\N
208	2026-12-01 15:00:00+00	2026-12-01 06:05:53.671459+00	58825	12	Nick Demonstration	nurse	demo-east	care.merging.merge	patient_merge	{01a2321e-a980-7936-89ed-f5949f22a6e7}	01a2321e-a980-7936-89ed-f5937ca547c9	done	{}	\N
209	2026-12-01 15:00:00+00	2026-12-01 06:05:53.722823+00	58827	13	Wanda Demonstration	nurse	demo-west	care.patients.register	patient	{01a2321e-a980-7936-89ed-f5951e634aa4}	\N	done	{}	\N
210	2026-12-01 15:00:00+00	2026-12-01 06:05:53.819798+00	58829	13	Wanda Demonstration	nurse	demo-west	care.merging.merge	patient_merge	{01a2321e-a980-7936-89ed-f596ad75a645}	01a2321e-a980-7936-89ed-f50000e128b0	done	{}	\N
211	2026-12-01 15:00:00+00	2026-12-01 06:05:53.820956+00	58829	13	Wanda Demonstration	nurse	demo-west	care.merging.merge	patient_merge	{01a2321e-a980-7936-89ed-f596ad75a645}	01a2321e-a980-7936-89ed-f5951e634aa4	done	{}	\N
212	2026-12-01 15:00:00+00	2026-12-01 06:05:53.896477+00	58831	13	Wanda Demonstration	nurse	demo-west	care.merging.undo_merge	patient_merge_end	{01a2321e-a980-7936-89ed-f5974d6e7952}	01a2321e-a980-7936-89ed-f50000e128b0	done	{}	\N
213	2026-12-01 15:00:00+00	2026-12-01 06:05:53.897364+00	58831	13	Wanda Demonstration	nurse	demo-west	care.merging.undo_merge	patient_merge_end	{01a2321e-a980-7936-89ed-f5974d6e7952}	01a2321e-a980-7936-89ed-f5951e634aa4	done	{}	\N
214	2026-12-01 15:00:00+00	2026-12-01 06:05:53.944895+00	58833	7	Sam Demonstration	pharmacist	demo-south	care.patients.register	patient	{01a2321e-a980-7936-89ed-f597ff4a7632}	\N	done	{}	\N
215	2026-12-01 15:00:00+00	2026-12-01 06:05:53.963605+00	58835	13	Wanda Demonstration	nurse	demo-west	care.emergencies.break_glass	emergency_access	{01a2321e-a980-7936-89ed-f59a387b3f54}	01a2321e-a980-7936-89ed-f4ec5058eb1c	done	{}	\N
216	2026-12-01 15:00:00+00	2026-12-01 06:05:53.973491+00	58837	13	Wanda Demonstration	nurse	demo-west	care.emergencies.close	emergency_end	{01a2321e-a980-7936-89ed-f59a50f3dab2}	01a2321e-a980-7936-89ed-f4ec5058eb1c	done	{}	\N
217	2026-12-01 15:00:00+00	2026-12-01 06:05:53.986574+00	58839	3	Priya Demonstration	privacy_reviewer	demo-west	people.emergencies.review	emergency_review	{01a2321e-a980-7936-89ed-f59a387b3f54}	\N	done	{}	\N
218	2026-12-01 15:00:00+00	2026-12-01 06:05:53.997333+00	58841	5	Nora Demonstration	pharmacist	demo-north	care.emergencies.break_glass	emergency_access	{01a2321e-a980-7936-89ed-f59b0079229a}	01a2321e-a980-7936-89ed-f53190175b93	done	{}	\N
219	2026-12-01 15:00:00+00	2026-12-01 06:05:54.021761+00	58843	1	Rosa Demonstration	site_administrator	demo-south	people.closings.close	account_closing	{01a2321e-a980-7936-89ed-f59b922ad232}	\N	done	{}	\N
\.


--
-- Data for Name: audit_link; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.audit_link (number, entry, hash) FROM stdin;
1	1	\\xc5c34fa117a6d123ceb1ce6a394c5db32213ca02981b2e4f41be36fb30ca7a3b
2	2	\\x9159dcd3371966478c8ae23ef8541c8d766b9c9e62a4b144bf7b2bd442b28c6c
3	3	\\x5aa4a317a80fbd26561dfd72c41dad8ef41f92dac5268ed0ef840fc62c027c4b
4	4	\\x94f9fb891abba392ab23033e9c1dca99ca433cc06ec6e21893b3f3188032935e
5	5	\\xef64c24f0efc51e1f7027f241769abc2664f2cee7b6ab99a23ed122fa9377752
6	6	\\x47532ad2489f8f44113a3c8cfa3cb9f60bf4cc6a578d47cf2b683874c1c6a35a
7	7	\\xabeada9b210de5bb91888d8d79421cf8375dfa00d7ecf15e65aaa338e525a751
8	8	\\xf09bec015f9f589efe7eb3707b8ef7427eaefb3e152c85161e1c5edf685c57b7
9	9	\\x377f283854caf28600c259033c3a0764b02a76944e1df3e514d27ea43daeb644
10	10	\\x645b256349d2f0053bd380cdf5ecbd916811cdcf7b3733d2a1db817ba0ad47bd
11	11	\\xd138b7e08a894caf6cdca10b5f9238e58c95cf571a0235076eabd8cc83dc4ddc
12	12	\\x79984d1f199888a4a75b9a8fbe69d341ae991414cf71b4c49bfa633950b223af
13	13	\\xdd41eaa9624489c49555a83069aed183a8fbcf185e48a824af2cd1cdef49a046
14	14	\\x0dd8d6e6e9bd6b52ad2ca36bad38135719fb5f5fafd2f87e7781d7f83f47f0db
15	15	\\x9bfc876262060cfa44f5223236e2eaeeee324c8ada66ec94d2904fec7630125c
16	16	\\x3e8ab311ec36dc318c134e26e30394420ce1b885c36f0b2454a90964bce43773
17	17	\\xa4834ec2a1fc9da65e2025699b802522c116ab6cb255c9b71e56b6cf96066579
18	18	\\x02548fd6253947e00cf250cb4f5fee33ac91e3e50edbbf1d4cb60a65f2e8fe64
19	19	\\xaea21b274d3713aec4516f2ad86b354583a90680da2face598e7dd5ffa5eaea2
20	20	\\x4581930931ec8fce6fe53d3b9d25e14dc21bec7f8069e4ec3d6ff244062d66cd
21	21	\\xcaba192525019579acd801a7a4eaf19b4eb58335f8753bdbc482429867a293f4
22	22	\\x5c36ae4fdf8e61ef340239b7f02e16cc229c96db72884b0190bc8ff07832058a
23	23	\\xd941b0ed4b3e1ac5ecbbbb09752df8fcb26f1bcbb83f73842110301fb0d228b4
24	24	\\xf1a7a5fa38bb4cea614b6fc8fa6f7d3f55d9fea90d41344b8e5a9f13ad2ca84f
25	25	\\x0fb7659f18777ea16021b1c9fdd891110d47655929ff04246de414ba330a7473
26	26	\\x90ceef60cf78b9c0a9d056ae3d9cba2964ba03c11326654a6beb92df03e244f7
27	27	\\x26d82ba5ba7cf58510285b70a17b13f60a68ab25a23d8e63656ead8c0bb6c437
28	28	\\x5e633cd5c45dec23a7870db97f8440a87e15134fdb2f8d7392c0985fb8aa0b53
29	29	\\x9217b1bc5fea3b2051ff960fb963640f731b8eeb8ac176f41c9136e5b3e06830
30	30	\\xca79ab475de616a15d84a6fbc2a2fd40d73050654f3a34023fc87498f4eb0054
31	31	\\x552fe2a4697af09e3ec2c122c204833bf48a88a87bc8703d5d0b879159b6453c
32	32	\\x1e0a85d4d97ee1a4a720c8971436833e346466037d45eeaa15aee68d33f84344
33	33	\\xd0eef56bd5291c7d1eeb6388e14799ee7e11e0767a1b93c9653caf8f8b35d8f4
34	34	\\x326efbcdcd127be5c886f71ccab674d0ad3c5297022c85e1cdae8aad1bf1eec8
35	35	\\x3069d8a95bd4918cc4c5c012443bcce513346bdba8fbd6cf6cc0b2b6d9242148
36	36	\\xe9b8a2206fce073291d8881a0cbed8409ea101559d312195abe9e40de49655c4
37	37	\\x4cd8f97b45dae9c3736d944f0196331d5b48c26be9da6057e078a6b44638c583
38	38	\\x30ab1983f185a6362f13b871182606fa403f29a24a4b0d6ab5587cd3a17b4cc8
39	39	\\x495e917a08fb845fb03f00e3714afe951d034429f3add32f8df65724e824767b
40	40	\\x793ac55c6b9664f3c39b35f4bac9e9e09f6c45dd75f0ac8447c30bbc99c63342
41	41	\\x21e464f7b87f2a91d1acef80f96bb9dac8f8ed1bc2222550f3763d1ec247c8df
42	42	\\x410718564c9970550943bfd1e30e1b8643a7a3d0e750aca29b3224ccd90e722d
43	43	\\xafcff204ff423a4a44264f4b729805d128e2c60c53e241e0b7ee46bb38730e51
44	44	\\x9cd3aa328fb9294879918be453c8c81dbc598c0b87cc300633523730167e5f2e
45	45	\\x57f7b311a2cbbde97d90c8444fd6ee44d7f562d57131b1ea74d9b799b280abcb
46	46	\\xf8d274178d5cdcbb7b8373f85619d1d5fda4dc7b0ab8a5131eca0446cca5f68b
47	47	\\xbe8666d1bad181dd37e40f1831b9d8d714aa19ce2e88510738407293a4cb478b
48	48	\\x2f95cbd0892d910c71ef734470b70e2815827543ed5de2299dfb85d1e78fbbd6
49	49	\\xd4140151ac01bc65932808f4af66044812da8b2340378289cf1d92a2923da946
50	50	\\x55656d151798d968028f4a229a1224315d48e8b4184086347767e0f0be323348
51	51	\\x92d66b54917f4190f55896065bd5bcf3153978e7c918b818331ace98812d3c21
52	52	\\xe7e334e3e5a0201a8a4ee7bcb6a5a1de4056d8a060179125a8de1fa02b69d554
53	53	\\xc15c953f4516b04dcf079ed157b03aa7736c5f4fce240b97bdc43b545eccf411
54	54	\\xf5b96f9f44688227d1081d1cb9f98102691063cb01f63f11647c56752f82af5c
55	55	\\xcf02f3b161398884423d23de4f97381ae8b821fca15934c6c264833ba41ca66a
56	56	\\xfdcd13c58584363f79c4bf7bf61b60576527203ce39c704b6c6e1da3e4dfdd65
57	57	\\x82120ad73f9f51e5e3def1e4dc0495adc929eaef191ce0e7d4141df329977704
58	58	\\x38d9c0e4d7af5777028e669691144002515f84e02ef09ce0aaa6ea87a22f1894
59	59	\\x8cbe341343f32bfb4612b40ff4df24d4b9e43ca2f8e797a9c5fd1c4d2a88aae1
60	60	\\x18d172b2d1ad156984cf1e8d2d4e16ed72a7ffa5b8f807cf7c6f9ced1488be5e
61	61	\\xa262c50557fb97944debaf6bb3d6d6eafeb4b4495317a2cddb83b47909c43ab5
62	62	\\xaa4211dc27e6d88431c2820694beb3790b2a096a30814c9c40f30093e06bf4f7
63	63	\\x1b8e3b6f39ad45ec6ba6c368deaec21f911e2a0548e41f31ff66f6a2ccac1da8
64	64	\\xdc88539420b31b34ce5f2bf6ae00fda92f52037f6382fb90b894c54d0acb394c
65	65	\\xb5fc5951050be3a549a4656983c10476edcf25c1c85852943dcc765944813cd8
66	66	\\x7700a2f13634ec16e638fe5f07647ce37a15c40c33e24c73c09692363d72d599
67	67	\\x142d6aad5540262cb460c457af149d5a64f02eee8a30c2d5e81fc90be4780b3f
68	68	\\xc6068d529c584aa61459152af9dcdf3ba918bf8f9abdaf5953df4068385ddd78
69	69	\\x61272ae862c6e2190a8efbd56775d896c174d24793694bfdf9fce355e4133b99
70	70	\\x426c92e127b643837dc2c2e725c60d6448d5d11ce5b4ee58634397da363bdb90
71	71	\\xcd8adb69f1bf995e248715f74222d42b1b3a9a6a95fa8093f19e15130f03da26
72	72	\\x4ac115afefbb8b50f2b6aa340665d752af3802e944d5bc3c2292a9f6fbefc1a5
73	73	\\x4e6dc044adce7f5b523e0a1202234074395d0d00a06f0635db8cb7fa025c2bd5
74	74	\\x0fa8fbaaef30bda05bd7fe92b169f0a260ccf540b6023c1b8872c3af0a7fbc73
75	75	\\x79ec9661072b1c8f20cc190818b5dea277e0826bbc0ef2dc274c2c78fc7b47a8
76	76	\\xde6cadb2194d413ba2486cc82b39ee11c19dc1a52892ccaab711490c4a883230
77	77	\\xfc0ec880ed8230bc4c2a6c1ca17fb98265f02f309cb6ffbb582353d96b39a954
78	78	\\x401f9020f8d89d25b0100f926afd41604ea4a7d4ee794a46cf845cf23f7a0081
79	79	\\x50962816b8f2712e94b5714248ad01b479bf92a3cc8a9961fbf4dacb45811e3e
80	80	\\xa5c34997effac23fef1128495d612079ec45ae7795f0754fa36d208d778788c3
81	81	\\xa1f4d7bea63001519de8fe9e0bdd0d6b6573b94d57f587d839dffbe4015010e7
82	82	\\xd962d1e0cddc1dc081307e452ba9c1e31702053b5db1ced3ada854299ad9c552
83	83	\\xb1d3f8977598b88a38d596e50f4740647b1c7b20cec42b6ac6ad411beda1d5b0
84	84	\\xfbe3bbc6ad1f53c6bcac44cc9423b22224838b7cffcec98b5019fc855bdeee3e
85	85	\\xc071bd05733af8e286bd637ce4ab0ec13a51ea4a6b587eaa8e9f69fcb3acdc85
86	86	\\xcd8cd68f261933279701421ce6d26363d2913b0ccc0d47efd4f3bec4ee9f2a75
87	87	\\x77bb0ccca9f6fbbeaa1e89a568af53915813b1ddeb1547464758248a026262d5
88	88	\\x1b4e733747d45f4dfd8bbea4cd51e666f9a91ff0fd763719d98ec6cbe30b2539
89	89	\\x9d90f027a69728c1f85e36937bd65ad1ea181a9ad528bd95628ad498dcd450a5
90	90	\\xd26674b56fca1d594700691cf5a4682f0612b70647455f851ceea28139efdffd
91	91	\\xeeada17c534758667bb0d1854e92b7bae5a17b4f4f0129459b2b06cf272f277a
92	92	\\x6eb267ee2dd7ea8a6690e2c59c32e09d3c2916f1abb7f64aad8e193cacc96732
93	93	\\x2237b6f1730b2217883ff22600625270f95a14ba1832bd50f7d13ab06851f79b
94	94	\\xb9b6e669e05d97737b9ea716512b8bc804eaf1513756ab75f77c5d81b703fc2a
95	95	\\xba2b967a0ee5e085ca121467c29689d3c7fdca52f0a16a2cd9d47859e8a78559
96	96	\\x26a47d76e5a6606bf067d09846d7f63e22202840e8efbb214049ddc182520086
97	97	\\x6499a4bcffbd35d96e160baeedc8367c1a563ddaddbecf71b0ace936f47acc51
98	98	\\x50e28bb046ae579febccb1ae95b0fac302cc82fe9e5c71e3db69d3d4bef9b470
99	99	\\x793f945c085c68e80a7095536f2273b0da6e3db3340e3f3e81b9e031aeae9cf2
100	100	\\xe0ed98c207e68b9e731ca62aa7edf1ff9510ecb0bf1b69f5c225c1da89a11b92
101	101	\\xdf7f62499d9e7488d3915f3564bfc18d6c245b0ef3a7e916027f81a788a8ad36
102	102	\\xdedb56cb3283a8dc91f084f022558ad0aa151eca1cc92044331f3f1f75fde8da
103	103	\\x4e68cd261fcca6bddc290782f35defbb9a2623b0abc86e0bb0c8446d34958003
104	104	\\x63fea892b4800ca25784127e15287bddff8d059355357bebb859cf6549b486d2
105	105	\\xf1fefa2cfd2a790e04439b1c4eec6f1caeb3a908e0c8dc498ff57464787af925
106	106	\\xf043618b445fe6f9dda34c57a9229788b814583bb3324f2a4b2c69e087f19c2e
107	107	\\x876dddd843ff7439abcbe7fa219924513d448bfe15a6b2bd80a31bf5351d0509
108	108	\\x38c759cf21b01a14a7529a7f7e9f92e0909d1bc4bfb6e84da6eb457d1b119b05
109	109	\\xd48189bf497e8c7f35d8e1c317c7f4dc1f64309d7c2a8b4e73ea9fd6a3ca225a
110	110	\\x032629480e2cb8f9a9c5961fc16f81dd5afdbc2ae5bb777d9b0a25e93adce5e6
111	111	\\x29042944d481dcd8f1b9ad91aa7e00e35230020634bb67778112133b557393b7
112	112	\\xb7c695939745acb17743abbd9d88c245c0f8b8a91053f64b80400f59f70288ca
113	113	\\x2215f263cd49019149c97a3c606a69139f7fe372c8c61f044396f6293f5f8966
114	114	\\x7fac31fc39f42a2cb89da1f1963ac0cfb002178c70ad18729f3561f192483819
115	115	\\x3c84b55ec8ca6dca64c1cf6d2f2eaa7abd82edc6feaf231abb2578c7cd86990a
116	116	\\x5d182a40dff8c99379746753a85a98fda08e264d5c38b0f09ee3c18145e77e85
117	117	\\x7b0e762a67ab776b185077fe15da2882acc7676c111cb6cc92e1700260ca004d
118	118	\\x97937f60bf3ebb8996107e4ddc62063f1abba82c0656e03717918ba6fb6949e8
119	119	\\x467acce0b9c25c1921965f8d3e82a4d6fe0fb6a1505082b01c667b94d72471e3
120	120	\\x6aae2f8ba203b43247cac8306986ea7640e2cd2f2fbf49cef8a70e16ce30bcce
121	121	\\xe81ccef6a5e9d35c08ebc54b18f7f63ca19737c747dedfae01b35ae6cd28f5a3
122	122	\\x5fb5533fe98a7e9d521f1017628c1e6f1a8db2f4de46c33f38ae1c962b704d10
123	123	\\xbd431ca41329d2e7bf00152d8dc2d075270f3c5945f11cb95fbbe91f6c4d29a9
124	124	\\x3cb230f40534db5c412aefd946c1080b4dca71b2cd3f9774debe67026be54d94
125	125	\\xc55106ced953e63b73394a8a123ff38943ca9d9d1f27382b4687526305365f97
126	126	\\x24f30f9a5b2f1625a83576bcd1e43c34f9b3e86f452bac15858fcf26dd1a3153
127	127	\\x7ae9cf9b4864c63cfee1bf08050fa36bd4d9fca193aebe5c0cecda75f19878ff
128	128	\\x96be449adbbde758726c88cfc1f173fe5cb955daaeaa9caacc9e8efa84247a1c
129	129	\\xeaa16d6c36ad0f769f86b4ad618b52d0767d02d24b47fd07ae724104a4584118
130	130	\\xfae0b999d826054422dc7df62f641f8d160e704649878fd64e9a7efc81efb4f7
131	131	\\x2268be6e16ed206c7bffd263ee447199903020bd8bd6c90bea25325551336192
132	132	\\x6af78e17eee947479f7694f5cdeec8302508953ede7ef91c68d6ca5c8ed9ab81
133	133	\\xdfa311b12feb943a615bdee034c5c9498fbce8b9ebf88941e9a7668fdb399de1
134	134	\\x9915e36bcac3405bb0829913fa68defa3b48b3392bd9181812b700e170af11c1
135	135	\\xa26df98bf24db7e2106a03829649f7a8d9b435a548ff9fa01b86ae07738b0957
136	136	\\x7d95bc13e9ca1cb85d7a4fd103de746165064f8be3bb7a80da78d0e12d744d0c
137	137	\\xa5608ea36ea2dcfb346cfc2e0adf0ed567c6d99590aaeafffaa342b60a909a74
138	138	\\xada5df902d25a4e460f2f1c4b8b143552dbbfc541d20004c940a73af773d9e40
139	139	\\x3e9f45b29d4647669c84b4214722e3ed6a62cb707ca335dd074c7e01c0244d2b
140	140	\\xb8cdd51aece9c143f380a0de7a48742058f28f099c75a1e825aa9e4cc1364217
141	141	\\x3ec000c0786e35217bf7b8daa6f16768419f5d9272fc4994561ee7b173f72d2e
142	142	\\xf51592fcccde5b854742a7de4c0dbaa4dc40daa4306c3e912d23fb2b592aed8a
143	143	\\x7f0be07133b61e157432aa961fa1694347475bd3ab189a238b161a6223813c7d
144	144	\\x32f99f346dcb1ae7421b802d8898ede6c8d3ef913169716283d293a1768abbd7
145	145	\\x0029394f9101143b67f8a4d7f995cecd1aeeace51879817a7b956b4cfd729fdb
146	146	\\x40e0b7f7cb561f311be91284fc791e0f0cec78d431bdb082e4a1099b2d88dcb4
147	147	\\xfe174d5d5efa57b7b0036c6128119efc28d0c79c57cd654c55b346b79e862c24
148	148	\\x3f92ca189a91f7299187db8b16ea877e59ade4fb5117b0a27e097cb1cdfac8cc
149	149	\\x44b4d852249120dc4ba6485a13d30e1ff622e0a7ab50d3a478f48c56af9e2bcf
150	150	\\x735c19ab64d845139736f6510ef27a7a6df10df0640c754005bff2d6936c57ab
151	151	\\x3e57c534c7f44342970245dc0d9fbee934a6556e8918f65a097c155f00f201b5
152	152	\\xd6172b093d528fe5293f11c1f6842813d8e73ef1397ad88b0bd1e8925bcda491
153	153	\\xde88a48e30073377f570c44961d52c90ae278d1da623f96ed7cbf93eae5e353f
154	154	\\x65156ea30db931431af49f53de7648829e50bc99dc277f545a155cb97c41a2bb
155	155	\\x585c276d5b9fc8e7b84c532c906e4159b35c0d59b535e0164694cb67200e5d6f
156	156	\\x9c6a8e70ebe195b6bd906a8c6ef77b5dcc26e39dafd5d00c3b359f42d53bd76c
157	157	\\x777c338949298a629d96948a88aa66150eba2b56c1fea25837860cacbd4d8ba3
158	158	\\xff25391b6fc5066a55cb3c2571fe58c4c251a2467cf76be47818a2d659991efa
159	159	\\x44b2d80936c389d9f093adcf8a6010b84d7d3f09db1fd58d14e90ef8d74c9925
160	160	\\xee40a10c60a8740cc2794df299e807e83ceea1c57925936892349686d36dab86
161	161	\\xc0dce5467a5750075504085525e8b38b413b77d8898539e5079236233230a9c9
162	162	\\x3f326f3d83711eca8f688b8cb142a326a5c9f7b3748c367ae92d28b21139eeb5
163	163	\\x73e93cfa0b278b52cea1224a699e6dc6accaeba7e06fa2c3246f317569e2c050
164	164	\\x63d71b1db054eed6c9aaf2354a5522193206a13bfae4ab000a4417bde12e44b2
165	165	\\xee5c37d17035bd0b7bfd2d76318a976d3d54e0551dedd41841b4e058df9ba448
166	166	\\x2ae1fada89f1bd1063ccc9763d7bfd926be327de11768d942da868380e29a5b9
167	167	\\x1f1af13b1f9c06042ea7d9b310055dd40fb22472157d4611b08dde8f0d1ef17c
168	168	\\xedf93f716989f96d57f10b3d606b0b085a62d8750f42ee45a57e5c133d0acd5f
169	169	\\x299c708dfed1f59038bb109d896e1fe473126f0aefe927f12212c92069d373e9
170	170	\\xe6faa42227164ae0af6ea03f9f8690cbd20138a61bc47e07220c4a3567b91e1d
171	171	\\xb17827cf9f5e11216ca3d3196f32d205cee3688dd390497099a45363885e6aa2
172	172	\\x9c3c6d41f7c83129d3be2a0a60469e5e533e43683694452b7d6d2855a428fb11
173	173	\\x6413461e69fdf471d5c22c04e3e88584e1d41a35e090c3d7ed4baa23a790162f
174	174	\\xf5ca5e224c407ae5237fed138ebb5cbd91620e5670df5250b54e9aca1208c2f6
175	175	\\x03d3819a3a0271c5045dd83afe97f58dc013f0ccb7eb292f3740b2c1031b6035
176	176	\\x2dfd849ba699e6215503e82c3dfde8cf44c7c2d2945973685867e0ae6c9c5297
177	177	\\x375f61c332064f1dcc4ffdda62e26a4f92d13e247868ffa7e5c6a4af49e5e822
178	178	\\x4eff03620780853caeb46fa301d5878bbc45c2435a95261534dcd3186cf074d7
179	179	\\x760867cf9a75df3fc832023be41353d7ada05219b7254135ba7866ff9d90c562
180	180	\\x48f5b0727210278bd909d83e7ebee14bb8e8f757f539ea5c1cfad38c178e0635
181	181	\\x089bb780504907422c141266310f0f937236996a719a3ed5b06e1416cd1a2889
182	182	\\xb2b8e551ac57b0e10f9a8a6c31d2b3d25b21d8f4bf0d6e168821c78cd839c171
183	183	\\x23e54f3dcfd3825dce25c1f2f7a0c06442612deecc420335fa4810538d8a73ef
184	184	\\x744c037fb86445d3155dc7750a11fb5e50eebadbafe4a8ef2bfebd35ec16157c
185	185	\\x2fa09dd272c1b656440c47a8b6d9c569893d926d5b34019049ecbe87d1ba74f9
186	186	\\x4ca73c3f1e1149669cbf72ef50feb8d9d0251b3c1bf9621641d5c6bdf1f1fd21
187	187	\\xbaa3151f0b5a70295177ae1dd79985da067c00abb6a1eefa85e8ae4d435ad25e
188	188	\\x90e677e0daddc758e78fb35439b327f11d8e6bea9efeb84b7b58abd231abe563
189	189	\\x460b54f0517be339158b3c8afb0f0b2973d69ae91687a723017d588e3e692026
190	190	\\xcdaa85401ef265d089b27dee513a4b0deccdcc586ed003cb469127bd563898ef
191	191	\\x8cab0aee79209280f38f91fddae5c7a66524e55ae4ffc81eea6bea35f72a0978
192	192	\\x89100e6c77e70bd06a879077358a74a8d197656791d41883877f623fdd0ca2f3
193	193	\\x97b65085298a9737789a6ada2986bafde3ae3693fb8a68c2825c5ffb64f7776b
194	194	\\x22484d152a589b2926979dfd5a79156d8c3366da42317d8fadeb7a2b96de8813
195	195	\\x0fc92adbaffadaf46597e75e95164e1dca2b9036ce916aadf10775e2ccde8851
196	196	\\x35e35288cdf64c9ecbc70220b8618c9fd288220afe4b72becf95124a1b44eb73
197	197	\\xddb2fbddf2233b0f721559dd40890ee8020e1beef1faa74bdb06990605fc40b5
198	198	\\x45eab56e3db5114114b72d6f630a83831cbb7eb69e3a32ae2b468d87fa507392
199	199	\\xbb8cf71844e7b34037de419589393754508a12bb6c5f269c2fd00db0540b9cee
200	200	\\xbf10157c2c302b3dae333be6fdf1c716ce4e63f12fd9244d6da0ae018cefc1ec
201	201	\\x3da7b10e96aafee7fe444c930b753abc6044067e8aa8e9cba7cf3883e404cd89
202	202	\\x1e52c8735c50bc81dea0087bcdbbd9fe961809ac2a84a9b9b540223c33f4e049
203	203	\\xfabb9757b9473fc9c79d6a07df1b48819d32a8659c30be0b777d762a262ef42c
204	204	\\xdabd4fe4e0d6815c2bc483f6898b948a58ccdc148af9f41c73772e1a47f3713b
205	205	\\x0402d2b6e48d98840ca0ee6584f3db0184dd4fa2b8c48dd15f8c30d5a2963587
206	206	\\x9e1ece2f6a69dddc829474b74fa6a02ab0e5fd7de165659b9fcf3afecd9d9d67
207	207	\\xd43800da144a4483ce44b58e2201268bc81b10255c980825f88f5a30f83ca7e4
208	208	\\xeb158957c8cb71f96a218a2a0df2166edec9b4d4d4d5beb431f1a0ed3698fc9b
209	209	\\x67427a97222c7e9f93631e1f5b99410628dad010230a5de4af5497b4d339233a
210	210	\\xa3407f94b3cb77d18bd2d77c016f6d51fbafcdda7fa2e4af528dd3fc247b886e
211	211	\\x7e4618c08c1a6262a62da6d199255ea320c5ed0f7d147ed7b894759c571d8518
212	212	\\xd583f2c56e6ed4fd4ea4d4fa90afba06d24d6dc16a9aad9d1e2ffe9e93540d49
213	213	\\xeae0cfe46fe0d74a93d7ad89ad61c57f40a7ca86602ee39c58e66b3d2d6430c3
214	214	\\xcff8515a015e6f8aabf0ae7ae3e4188239fafb95e4dd59c44135727acc2cad4f
215	215	\\xbdc8c27d94461ace2bcbf3036f8b50c2837fa27c255650c59a8e115d9b8f8205
216	216	\\x4e10e9d664fa88ef792b88c57fcf823b8af725dade17f0da81351980eab6d07d
217	217	\\x60e2d6c3b8a4d9353ef3e96db92c32dba58c1a4d757e4e8bd022599bb8c26f3c
218	218	\\xf90487eaf9e9a0863648e335dd73c0744f74a5919657a6b315af9ae11aedc632
219	219	\\x1d9f9b42704823e0d4aa8d84f73e9b6f289f97b291c331c55eb80bfafe28d40c
\.


--
-- Data for Name: audit_seal; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.audit_seal (id, sealed_at, cluster, upcoming, highest_line, settled, number, hash) FROM stdin;
1	2026-12-01 06:05:54.039942+00	7714188623073542310	58846	219	0	219	\\x1d9f9b42704823e0d4aa8d84f73e9b6f289f97b291c331c55eb80bfafe28d40c
\.


--
-- Data for Name: auth_group; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.auth_group (id, name) FROM stdin;
\.


--
-- Data for Name: auth_group_permissions; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.auth_group_permissions (id, group_id, permission_id) FROM stdin;
\.


--
-- Data for Name: auth_permission; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.auth_permission (id, name, content_type_id, codename) FROM stdin;
1	Can add procrastinate event	1	add_procrastinateevent
2	Can change procrastinate event	1	change_procrastinateevent
3	Can delete procrastinate event	1	delete_procrastinateevent
4	Can view procrastinate event	1	view_procrastinateevent
5	Can add procrastinate job	2	add_procrastinatejob
6	Can change procrastinate job	2	change_procrastinatejob
7	Can delete procrastinate job	2	delete_procrastinatejob
8	Can view procrastinate job	2	view_procrastinatejob
9	Can add procrastinate periodic defer	3	add_procrastinateperiodicdefer
10	Can change procrastinate periodic defer	3	change_procrastinateperiodicdefer
11	Can delete procrastinate periodic defer	3	delete_procrastinateperiodicdefer
12	Can view procrastinate periodic defer	3	view_procrastinateperiodicdefer
13	Can add procrastinate worker	4	add_procrastinateworker
14	Can change procrastinate worker	4	change_procrastinateworker
15	Can delete procrastinate worker	4	delete_procrastinateworker
16	Can view procrastinate worker	4	view_procrastinateworker
17	Can add audit entry	5	add_auditentry
18	Can change audit entry	5	change_auditentry
19	Can delete audit entry	5	delete_auditentry
20	Can view audit entry	5	view_auditentry
21	Can add client request	6	add_clientrequest
22	Can change client request	6	change_clientrequest
23	Can delete client request	6	delete_clientrequest
24	Can view client request	6	view_clientrequest
25	Can add public key	7	add_publickey
26	Can change public key	7	change_publickey
27	Can delete public key	7	delete_publickey
28	Can view public key	7	view_publickey
29	Can add audit link	8	add_auditlink
30	Can change audit link	8	change_auditlink
31	Can delete audit link	8	delete_auditlink
32	Can view audit link	8	view_auditlink
33	Can add audit seal	9	add_auditseal
34	Can change audit seal	9	change_auditseal
35	Can delete audit seal	9	delete_auditseal
36	Can view audit seal	9	view_auditseal
37	Can add due job	10	add_duejob
38	Can change due job	10	change_duejob
39	Can delete due job	10	delete_duejob
40	Can view due job	10	view_duejob
41	Can add run event	11	add_runevent
42	Can change run event	11	change_runevent
43	Can delete run event	11	delete_runevent
44	Can view run event	11	view_runevent
45	Can add signature	12	add_signature
46	Can change signature	12	change_signature
47	Can delete signature	12	delete_signature
48	Can view signature	12	view_signature
49	Can add site check	13	add_sitecheck
50	Can change site check	13	change_sitecheck
51	Can delete site check	13	delete_sitecheck
52	Can view site check	13	view_sitecheck
53	Can add invitation	14	add_invitation
54	Can change invitation	14	change_invitation
55	Can delete invitation	14	delete_invitation
56	Can view invitation	14	view_invitation
57	Can add user	15	add_user
58	Can change user	15	change_user
59	Can delete user	15	delete_user
60	Can view user	15	view_user
61	Can add role grant	16	add_rolegrant
62	Can change role grant	16	change_rolegrant
63	Can delete role grant	16	delete_rolegrant
64	Can view role grant	16	view_rolegrant
65	Can add invitation use	17	add_invitationuse
66	Can change invitation use	17	change_invitationuse
67	Can delete invitation use	17	delete_invitationuse
68	Can view invitation use	17	view_invitationuse
69	Can add outgoing mail	18	add_outgoingmail
70	Can change outgoing mail	18	change_outgoingmail
71	Can delete outgoing mail	18	delete_outgoingmail
72	Can view outgoing mail	18	view_outgoingmail
73	Can add registration	19	add_registration
74	Can change registration	19	change_registration
75	Can delete registration	19	delete_registration
76	Can view registration	19	view_registration
77	Can add grant confirmation	20	add_grantconfirmation
78	Can change grant confirmation	20	change_grantconfirmation
79	Can delete grant confirmation	20	delete_grantconfirmation
80	Can view grant confirmation	20	view_grantconfirmation
81	Can add grant end	21	add_grantend
82	Can change grant end	21	change_grantend
83	Can delete grant end	21	delete_grantend
84	Can view grant end	21	view_grantend
85	Can add sign in	22	add_signin
86	Can change sign in	22	change_signin
87	Can delete sign in	22	delete_signin
88	Can view sign in	22	view_signin
89	Can add account closing	23	add_accountclosing
90	Can change account closing	23	change_accountclosing
91	Can delete account closing	23	delete_accountclosing
92	Can view account closing	23	view_accountclosing
93	Can add emergency access	24	add_emergencyaccess
94	Can change emergency access	24	change_emergencyaccess
95	Can delete emergency access	24	delete_emergencyaccess
96	Can view emergency access	24	view_emergencyaccess
97	Can add emergency review	25	add_emergencyreview
98	Can change emergency review	25	change_emergencyreview
99	Can delete emergency review	25	delete_emergencyreview
100	Can view emergency review	25	view_emergencyreview
101	Can add patient	26	add_patient
102	Can change patient	26	change_patient
103	Can delete patient	26	delete_patient
104	Can view patient	26	view_patient
105	Can add patient identity	27	add_patientidentity
106	Can change patient identity	27	change_patientidentity
107	Can delete patient identity	27	delete_patientidentity
108	Can view patient identity	27	view_patientidentity
109	Can add patient name	28	add_patientname
110	Can change patient name	28	change_patientname
111	Can delete patient name	28	delete_patientname
112	Can view patient name	28	view_patientname
113	Can add care relation	29	add_carerelation
114	Can change care relation	29	change_carerelation
115	Can delete care relation	29	delete_carerelation
116	Can view care relation	29	view_carerelation
117	Can add patient contact	30	add_patientcontact
118	Can change patient contact	30	change_patientcontact
119	Can delete patient contact	30	delete_patientcontact
120	Can view patient contact	30	view_patientcontact
121	Can add consent	31	add_consent
122	Can change consent	31	change_consent
123	Can delete consent	31	delete_consent
124	Can view consent	31	view_consent
125	Can add consent end	32	add_consentend
126	Can change consent end	32	change_consentend
127	Can delete consent end	32	delete_consentend
128	Can view consent end	32	view_consentend
129	Can add consent text	33	add_consenttext
130	Can change consent text	33	change_consenttext
131	Can delete consent text	33	delete_consenttext
132	Can view consent text	33	view_consenttext
133	Can add referral	34	add_referral
134	Can change referral	34	change_referral
135	Can delete referral	34	delete_referral
136	Can view referral	34	view_referral
137	Can add referral taken	35	add_referraltaken
138	Can change referral taken	35	change_referraltaken
139	Can delete referral taken	35	delete_referraltaken
140	Can view referral taken	35	view_referraltaken
141	Can add emergency end	36	add_emergencyend
142	Can change emergency end	36	change_emergencyend
143	Can delete emergency end	36	delete_emergencyend
144	Can view emergency end	36	view_emergencyend
145	Can add patient merge	37	add_patientmerge
146	Can change patient merge	37	change_patientmerge
147	Can delete patient merge	37	delete_patientmerge
148	Can view patient merge	37	view_patientmerge
149	Can add patient merge end	38	add_patientmergeend
150	Can change patient merge end	38	change_patientmergeend
151	Can delete patient merge end	38	delete_patientmergeend
152	Can view patient merge end	38	view_patientmergeend
153	Can add duplicate answer	39	add_duplicateanswer
154	Can change duplicate answer	39	change_duplicateanswer
155	Can delete duplicate answer	39	delete_duplicateanswer
156	Can view duplicate answer	39	view_duplicateanswer
157	Can add sign up code	40	add_signupcode
158	Can change sign up code	40	change_signupcode
159	Can delete sign up code	40	delete_signupcode
160	Can view sign up code	40	view_signupcode
161	Can add patient account	41	add_patientaccount
162	Can change patient account	41	change_patientaccount
163	Can delete patient account	41	delete_patientaccount
164	Can view patient account	41	view_patientaccount
165	Can add sign up try	42	add_signuptry
166	Can change sign up try	42	change_signuptry
167	Can delete sign up try	42	delete_signuptry
168	Can view sign up try	42	view_signuptry
169	Can add sign up use	43	add_signupuse
170	Can change sign up use	43	change_signupuse
171	Can delete sign up use	43	delete_signupuse
172	Can view sign up use	43	view_signupuse
173	Can add proxy	44	add_proxy
174	Can change proxy	44	change_proxy
175	Can delete proxy	44	delete_proxy
176	Can view proxy	44	view_proxy
177	Can add proxy account	45	add_proxyaccount
178	Can change proxy account	45	change_proxyaccount
179	Can delete proxy account	45	delete_proxyaccount
180	Can view proxy account	45	view_proxyaccount
181	Can add proxy end	46	add_proxyend
182	Can change proxy end	46	change_proxyend
183	Can delete proxy end	46	delete_proxyend
184	Can view proxy end	46	view_proxyend
185	Can add patient reading	47	add_patientreading
186	Can change patient reading	47	change_patientreading
187	Can delete patient reading	47	delete_patientreading
188	Can view patient reading	47	view_patientreading
189	Can add patient allergy	48	add_patientallergy
190	Can change patient allergy	48	change_patientallergy
191	Can delete patient allergy	48	delete_patientallergy
192	Can view patient allergy	48	view_patientallergy
193	Can add allergy end	49	add_allergyend
194	Can change allergy end	49	change_allergyend
195	Can delete allergy end	49	delete_allergyend
196	Can view allergy end	49	view_allergyend
197	Can add patient condition	50	add_patientcondition
198	Can change patient condition	50	change_patientcondition
199	Can delete patient condition	50	delete_patientcondition
200	Can view patient condition	50	view_patientcondition
201	Can add condition end	51	add_conditionend
202	Can change condition end	51	change_conditionend
203	Can delete condition end	51	delete_conditionend
204	Can view condition end	51	view_conditionend
205	Can add patient medicine	52	add_patientmedicine
206	Can change patient medicine	52	change_patientmedicine
207	Can delete patient medicine	52	delete_patientmedicine
208	Can view patient medicine	52	view_patientmedicine
209	Can add medicine stop	53	add_medicinestop
210	Can change medicine stop	53	change_medicinestop
211	Can delete medicine stop	53	delete_medicinestop
212	Can view medicine stop	53	view_medicinestop
213	Can add treatment decision	54	add_treatmentdecision
214	Can change treatment decision	54	change_treatmentdecision
215	Can delete treatment decision	54	delete_treatmentdecision
216	Can view treatment decision	54	view_treatmentdecision
217	Can add decision override	55	add_decisionoverride
218	Can change decision override	55	change_decisionoverride
219	Can delete decision override	55	delete_decisionoverride
220	Can view decision override	55	view_decisionoverride
221	Can add assessment	56	add_assessment
222	Can change assessment	56	change_assessment
223	Can delete assessment	56	delete_assessment
224	Can view assessment	56	view_assessment
225	Can add assessment end	57	add_assessmentend
226	Can change assessment end	57	change_assessmentend
227	Can delete assessment end	57	delete_assessmentend
228	Can view assessment end	57	view_assessmentend
229	Can add instrument answers	58	add_instrumentanswers
230	Can change instrument answers	58	change_instrumentanswers
231	Can delete instrument answers	58	delete_instrumentanswers
232	Can view instrument answers	58	view_instrumentanswers
233	Can add urgent outcome	59	add_urgentoutcome
234	Can change urgent outcome	59	change_urgentoutcome
235	Can delete urgent outcome	59	delete_urgentoutcome
236	Can view urgent outcome	59	view_urgentoutcome
237	Can add treatment plan	60	add_treatmentplan
238	Can change treatment plan	60	change_treatmentplan
239	Can delete treatment plan	60	delete_treatmentplan
240	Can view treatment plan	60	view_treatmentplan
241	Can add treatment plan acceptance	61	add_treatmentplanacceptance
242	Can change treatment plan acceptance	61	change_treatmentplanacceptance
243	Can delete treatment plan acceptance	61	delete_treatmentplanacceptance
244	Can view treatment plan acceptance	61	view_treatmentplanacceptance
245	Can add treatment plan end	62	add_treatmentplanend
246	Can change treatment plan end	62	change_treatmentplanend
247	Can delete treatment plan end	62	delete_treatmentplanend
248	Can view treatment plan end	62	view_treatmentplanend
249	Can add suitability change	63	add_suitabilitychange
250	Can change suitability change	63	change_suitabilitychange
251	Can delete suitability change	63	delete_suitabilitychange
252	Can view suitability change	63	view_suitabilitychange
253	Can add change outcome	64	add_changeoutcome
254	Can change change outcome	64	change_changeoutcome
255	Can delete change outcome	64	delete_changeoutcome
256	Can view change outcome	64	view_changeoutcome
257	Can add number series	65	add_numberseries
258	Can change number series	65	change_numberseries
259	Can delete number series	65	delete_numberseries
260	Can view number series	65	view_numberseries
261	Can add reorder level	66	add_reorderlevel
262	Can change reorder level	66	change_reorderlevel
263	Can delete reorder level	66	delete_reorderlevel
264	Can view reorder level	66	view_reorderlevel
265	Can add stock lot	67	add_stocklot
266	Can change stock lot	67	change_stocklot
267	Can delete stock lot	67	delete_stocklot
268	Can view stock lot	67	view_stocklot
269	Can add lot state	68	add_lotstate
270	Can change lot state	68	change_lotstate
271	Can delete lot state	68	delete_lotstate
272	Can view lot state	68	view_lotstate
273	Can add supplier	69	add_supplier
274	Can change supplier	69	change_supplier
275	Can delete supplier	69	delete_supplier
276	Can view supplier	69	view_supplier
277	Can add lot container	70	add_lotcontainer
278	Can change lot container	70	change_lotcontainer
279	Can delete lot container	70	delete_lotcontainer
280	Can view lot container	70	view_lotcontainer
281	Can add lot check	71	add_lotcheck
282	Can change lot check	71	change_lotcheck
283	Can delete lot check	71	delete_lotcheck
284	Can view lot check	71	view_lotcheck
285	Can add receipt	72	add_receipt
286	Can change receipt	72	change_receipt
287	Can delete receipt	72	delete_receipt
288	Can view receipt	72	view_receipt
289	Can add receipt line	73	add_receiptline
290	Can change receipt line	73	change_receiptline
291	Can delete receipt line	73	delete_receiptline
292	Can view receipt line	73	view_receiptline
293	Can add ledger chain	74	add_ledgerchain
294	Can change ledger chain	74	change_ledgerchain
295	Can delete ledger chain	74	delete_ledgerchain
296	Can view ledger chain	74	view_ledgerchain
297	Can add movement	75	add_movement
298	Can change movement	75	change_movement
299	Can delete movement	75	delete_movement
300	Can view movement	75	view_movement
301	Can add lot content	76	add_lotcontent
302	Can change lot content	76	change_lotcontent
303	Can delete lot content	76	delete_lotcontent
304	Can view lot content	76	view_lotcontent
305	Can add ledger link	77	add_ledgerlink
306	Can change ledger link	77	change_ledgerlink
307	Can delete ledger link	77	delete_ledgerlink
308	Can view ledger link	77	view_ledgerlink
309	Can add ledger entry	78	add_ledgerentry
310	Can change ledger entry	78	change_ledgerentry
311	Can delete ledger entry	78	delete_ledgerentry
312	Can view ledger entry	78	view_ledgerentry
313	Can add ledger balance	79	add_ledgerbalance
314	Can change ledger balance	79	change_ledgerbalance
315	Can delete ledger balance	79	delete_ledgerbalance
316	Can view ledger balance	79	view_ledgerbalance
317	Can add inventory	80	add_inventory
318	Can change inventory	80	change_inventory
319	Can delete inventory	80	delete_inventory
320	Can view inventory	80	view_inventory
321	Can add stock count	81	add_stockcount
322	Can change stock count	81	change_stockcount
323	Can delete stock count	81	delete_stockcount
324	Can view stock count	81	view_stockcount
325	Can add discrepancy	82	add_discrepancy
326	Can change discrepancy	82	change_discrepancy
327	Can delete discrepancy	82	delete_discrepancy
328	Can view discrepancy	82	view_discrepancy
329	Can add settlement	83	add_settlement
330	Can change settlement	83	change_settlement
331	Can delete settlement	83	delete_settlement
332	Can view settlement	83	view_settlement
333	Can add loss report	84	add_lossreport
334	Can change loss report	84	change_lossreport
335	Can delete loss report	84	delete_lossreport
336	Can view loss report	84	view_lossreport
337	Can add loss step	85	add_lossstep
338	Can change loss step	85	change_lossstep
339	Can delete loss step	85	delete_lossstep
340	Can view loss step	85	view_lossstep
341	Can add transfer	86	add_transfer
342	Can change transfer	86	change_transfer
343	Can delete transfer	86	delete_transfer
344	Can view transfer	86	view_transfer
345	Can add transfer end	87	add_transferend
346	Can change transfer end	87	change_transferend
347	Can delete transfer end	87	delete_transferend
348	Can view transfer end	87	view_transferend
349	Can add permission	88	add_permission
350	Can change permission	88	change_permission
351	Can delete permission	88	delete_permission
352	Can view permission	88	view_permission
353	Can add group	89	add_group
354	Can change group	89	change_group
355	Can delete group	89	delete_group
356	Can view group	89	view_group
357	Can add content type	90	add_contenttype
358	Can change content type	90	change_contenttype
359	Can delete content type	90	delete_contenttype
360	Can view content type	90	view_contenttype
361	Can add session	91	add_session
362	Can change session	91	change_session
363	Can delete session	91	delete_session
364	Can view session	91	view_session
365	Can add email address	92	add_emailaddress
366	Can change email address	92	change_emailaddress
367	Can delete email address	92	delete_emailaddress
368	Can view email address	92	view_emailaddress
369	Can add email confirmation	93	add_emailconfirmation
370	Can change email confirmation	93	change_emailconfirmation
371	Can delete email confirmation	93	delete_emailconfirmation
372	Can view email confirmation	93	view_emailconfirmation
373	Can add authenticator	94	add_authenticator
374	Can change authenticator	94	change_authenticator
375	Can delete authenticator	94	delete_authenticator
376	Can view authenticator	94	view_authenticator
\.


--
-- Data for Name: care_relation; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.care_relation (id, site, at, recorded_at, by_user, by_name, by_role, to_site, because, until_at, patient_id) FROM stdin;
01a2321e-a980-7936-89ed-f4c32bf5974f	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:45.355575+00	5	Nora Demonstration	pharmacist	demo-north	registered	\N	01a2321e-a980-7936-89ed-f4c2e9fb768e
01a2321e-a980-7936-89ed-f4c58b30e0af	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:45.386163+00	7	Sam Demonstration	pharmacist	demo-south	registered	\N	01a2321e-a980-7936-89ed-f4c4a341de2b
01a2321e-a980-7936-89ed-f4c7441c2066	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:45.460755+00	12	Nick Demonstration	nurse	demo-east	registered	\N	01a2321e-a980-7936-89ed-f4c70ce14d99
01a2321e-a980-7936-89ed-f4c91da39422	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:45.605949+00	13	Wanda Demonstration	nurse	demo-west	registered	\N	01a2321e-a980-7936-89ed-f4c87d13f8ed
01a2321e-a980-7936-89ed-f4cb45d1695a	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:45.679773+00	5	Nora Demonstration	pharmacist	demo-north	registered	\N	01a2321e-a980-7936-89ed-f4ca5d7a9bf7
01a2321e-a980-7936-89ed-f4cd0517e34e	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:45.721693+00	7	Sam Demonstration	pharmacist	demo-south	registered	\N	01a2321e-a980-7936-89ed-f4cce4a2c636
01a2321e-a980-7936-89ed-f4d074f31b9b	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:45.816798+00	12	Nick Demonstration	nurse	demo-east	registered	\N	01a2321e-a980-7936-89ed-f4cfc39fbc0a
01a2321e-a980-7936-89ed-f4d2e61d2453	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:46.019722+00	13	Wanda Demonstration	nurse	demo-west	registered	\N	01a2321e-a980-7936-89ed-f4d28cef44bc
01a2321e-a980-7936-89ed-f4d549a5436c	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:46.133973+00	5	Nora Demonstration	pharmacist	demo-north	registered	\N	01a2321e-a980-7936-89ed-f4d4bfdeecc4
01a2321e-a980-7936-89ed-f4d920ff9e1e	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:46.197378+00	7	Sam Demonstration	pharmacist	demo-south	registered	\N	01a2321e-a980-7936-89ed-f4d8a9c1e3fe
01a2321e-a980-7936-89ed-f4db6fe37c41	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:46.28016+00	12	Nick Demonstration	nurse	demo-east	registered	\N	01a2321e-a980-7936-89ed-f4daa31ca9a0
01a2321e-a980-7936-89ed-f4e01ca99a59	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:46.786681+00	13	Wanda Demonstration	nurse	demo-west	registered	\N	01a2321e-a980-7936-89ed-f4df5d664a0f
01a2321e-a980-7936-89ed-f4e40c67ace8	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:47.09157+00	5	Nora Demonstration	pharmacist	demo-north	registered	\N	01a2321e-a980-7936-89ed-f4e3a12c60ce
01a2321e-a980-7936-89ed-f4e82e564ff1	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:47.168283+00	7	Sam Demonstration	pharmacist	demo-south	registered	\N	01a2321e-a980-7936-89ed-f4e81e47162b
01a2321e-a980-7936-89ed-f4ed1c782463	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:47.257724+00	12	Nick Demonstration	nurse	demo-east	registered	\N	01a2321e-a980-7936-89ed-f4ec5058eb1c
01a2321e-a980-7936-89ed-f5008ea22e98	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:47.750868+00	13	Wanda Demonstration	nurse	demo-west	registered	\N	01a2321e-a980-7936-89ed-f50000e128b0
01a2321e-a980-7936-89ed-f51136ee8e0d	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:48.292081+00	5	Nora Demonstration	pharmacist	demo-north	registered	\N	01a2321e-a980-7936-89ed-f510517f5b56
01a2321e-a980-7936-89ed-f516c8b4ae1a	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:48.416728+00	7	Sam Demonstration	pharmacist	demo-south	registered	\N	01a2321e-a980-7936-89ed-f51645cca50b
01a2321e-a980-7936-89ed-f51a5c6a1a40	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:48.541245+00	12	Nick Demonstration	nurse	demo-east	registered	\N	01a2321e-a980-7936-89ed-f519988f7cb1
01a2321e-a980-7936-89ed-f51cfb7c3f15	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:48.672943+00	13	Wanda Demonstration	nurse	demo-west	registered	\N	01a2321e-a980-7936-89ed-f51c93442d6b
01a2321e-a980-7936-89ed-f521172d13cc	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:48.801141+00	5	Nora Demonstration	pharmacist	demo-north	registered	\N	01a2321e-a980-7936-89ed-f520bf2f9067
01a2321e-a980-7936-89ed-f522397ebb53	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:48.927766+00	7	Sam Demonstration	pharmacist	demo-south	registered	\N	01a2321e-a980-7936-89ed-f522384481b2
01a2321e-a980-7936-89ed-f5254b155d33	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:49.033688+00	12	Nick Demonstration	nurse	demo-east	registered	\N	01a2321e-a980-7936-89ed-f5247e04f7b3
01a2321e-a980-7936-89ed-f5285314fd8c	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:49.26083+00	13	Wanda Demonstration	nurse	demo-west	registered	\N	01a2321e-a980-7936-89ed-f52773348323
01a2321e-a980-7936-89ed-f52b9780a782	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:49.455512+00	5	Nora Demonstration	pharmacist	demo-north	registered	\N	01a2321e-a980-7936-89ed-f52b47092835
01a2321e-a980-7936-89ed-f52db574bacd	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:49.503092+00	5	Nora Demonstration	pharmacist	demo-south	referred	\N	01a2321e-a980-7936-89ed-f52b47092835
01a2321e-a980-7936-89ed-f52ed92f7142	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:49.517305+00	7	Sam Demonstration	pharmacist	demo-south	registered	\N	01a2321e-a980-7936-89ed-f52eaa2421a7
01a2321e-a980-7936-89ed-f530d705c224	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:49.564116+00	7	Sam Demonstration	pharmacist	demo-east	referred	\N	01a2321e-a980-7936-89ed-f52eaa2421a7
01a2321e-a980-7936-89ed-f5319844e37a	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:49.578843+00	12	Nick Demonstration	nurse	demo-east	registered	\N	01a2321e-a980-7936-89ed-f53190175b93
01a2321e-a980-7936-89ed-f53783a038ba	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:49.960319+00	12	Nick Demonstration	nurse	demo-west	referred	\N	01a2321e-a980-7936-89ed-f53190175b93
01a2321e-a980-7936-89ed-f5383ede494e	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:49.974652+00	13	Wanda Demonstration	nurse	demo-west	registered	\N	01a2321e-a980-7936-89ed-f53816c43b0a
01a2321e-a980-7936-89ed-f53c2b83dc43	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:50.280752+00	13	Wanda Demonstration	nurse	demo-north	referred	\N	01a2321e-a980-7936-89ed-f53816c43b0a
01a2321e-a980-7936-89ed-f53d097795ea	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:50.292473+00	5	Nora Demonstration	pharmacist	demo-north	registered	\N	01a2321e-a980-7936-89ed-f53c58a94f71
01a2321e-a980-7936-89ed-f53fe5a4337f	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:50.327861+00	5	Nora Demonstration	pharmacist	demo-south	referred	\N	01a2321e-a980-7936-89ed-f53c58a94f71
01a2321e-a980-7936-89ed-f5428fc2d434	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:50.375243+00	7	Sam Demonstration	pharmacist	demo-south	registered	\N	01a2321e-a980-7936-89ed-f541b9806743
01a2321e-a980-7936-89ed-f544ed500f0d	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:50.4178+00	7	Sam Demonstration	pharmacist	demo-east	referred	\N	01a2321e-a980-7936-89ed-f541b9806743
01a2321e-a980-7936-89ed-f5455c099c9b	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:50.474332+00	12	Nick Demonstration	nurse	demo-east	registered	\N	01a2321e-a980-7936-89ed-f5451f89402b
01a2321e-a980-7936-89ed-f5528fb39010	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:50.912188+00	12	Nick Demonstration	nurse	demo-west	referred	\N	01a2321e-a980-7936-89ed-f5451f89402b
01a2321e-a980-7936-89ed-f5538c14aa8d	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:50.962829+00	13	Wanda Demonstration	nurse	demo-west	registered	\N	01a2321e-a980-7936-89ed-f5531b5251bf
01a2321e-a980-7936-89ed-f56303e68f72	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:51.498211+00	13	Wanda Demonstration	nurse	demo-north	referred	\N	01a2321e-a980-7936-89ed-f5531b5251bf
01a2321e-a980-7936-89ed-f564f7564908	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:51.557423+00	5	Nora Demonstration	pharmacist	demo-north	registered	\N	01a2321e-a980-7936-89ed-f564327f62a6
01a2321e-a980-7936-89ed-f5667cafeaea	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:51.644508+00	5	Nora Demonstration	pharmacist	demo-south	referred	\N	01a2321e-a980-7936-89ed-f564327f62a6
01a2321e-a980-7936-89ed-f569155db09d	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:51.730008+00	7	Sam Demonstration	pharmacist	demo-south	registered	\N	01a2321e-a980-7936-89ed-f5683795bb2f
01a2321e-a980-7936-89ed-f56ae1195a9b	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:51.814822+00	7	Sam Demonstration	pharmacist	demo-east	referred	\N	01a2321e-a980-7936-89ed-f5683795bb2f
01a2321e-a980-7936-89ed-f56c807d8315	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:51.899773+00	12	Nick Demonstration	nurse	demo-east	registered	\N	01a2321e-a980-7936-89ed-f56bfc0de021
01a2321e-a980-7936-89ed-f56e68ff3f35	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:51.980974+00	12	Nick Demonstration	nurse	demo-west	referred	\N	01a2321e-a980-7936-89ed-f56bfc0de021
01a2321e-a980-7936-89ed-f5712f21b451	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:52.048506+00	13	Wanda Demonstration	nurse	demo-west	registered	\N	01a2321e-a980-7936-89ed-f5703c07933d
01a2321e-a980-7936-89ed-f57429d3e5e8	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:52.13872+00	13	Wanda Demonstration	nurse	demo-north	referred	\N	01a2321e-a980-7936-89ed-f5703c07933d
01a2321e-a980-7936-89ed-f576691d3f48	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:52.198696+00	5	Nora Demonstration	pharmacist	demo-north	registered	\N	01a2321e-a980-7936-89ed-f575a8db1276
01a2321e-a980-7936-89ed-f5783f783b3b	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:52.260619+00	5	Nora Demonstration	pharmacist	demo-south	referred	\N	01a2321e-a980-7936-89ed-f575a8db1276
01a2321e-a980-7936-89ed-f57bc7dc612f	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:52.331229+00	7	Sam Demonstration	pharmacist	demo-south	registered	\N	01a2321e-a980-7936-89ed-f57b165bf166
01a2321e-a980-7936-89ed-f57e9c77ab1c	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:52.386388+00	7	Sam Demonstration	pharmacist	demo-east	referred	\N	01a2321e-a980-7936-89ed-f57b165bf166
01a2321e-a980-7936-89ed-f581101fea51	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:52.46176+00	12	Nick Demonstration	nurse	demo-east	registered	\N	01a2321e-a980-7936-89ed-f5809d66237c
01a2321e-a980-7936-89ed-f5841effa237	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:52.587462+00	12	Nick Demonstration	nurse	demo-west	referred	\N	01a2321e-a980-7936-89ed-f5809d66237c
01a2321e-a980-7936-89ed-f585c2a6ddab	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:52.663152+00	13	Wanda Demonstration	nurse	demo-west	registered	\N	01a2321e-a980-7936-89ed-f58594c295eb
01a2321e-a980-7936-89ed-f589f7dd073f	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:52.828786+00	13	Wanda Demonstration	nurse	demo-north	referred	\N	01a2321e-a980-7936-89ed-f58594c295eb
01a2321e-a980-7936-89ed-f5938cc1c9bf	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:53.590419+00	12	Nick Demonstration	nurse	demo-east	registered	\N	01a2321e-a980-7936-89ed-f5937ca547c9
01a2321e-a980-7936-89ed-f595359fa60c	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:53.715632+00	13	Wanda Demonstration	nurse	demo-west	registered	\N	01a2321e-a980-7936-89ed-f5951e634aa4
01a2321e-a980-7936-89ed-f5984269eed9	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:53.937226+00	7	Sam Demonstration	pharmacist	demo-south	registered	\N	01a2321e-a980-7936-89ed-f597ff4a7632
\.


--
-- Data for Name: change_outcome; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.change_outcome (id, site, at, recorded_at, by_user, by_name, by_role, outcome, words, change_id, patient_id) FROM stdin;
\.


--
-- Data for Name: client_request; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.client_request (id, by_user, verb, key, body_sha256, answer, asked_at) FROM stdin;
\.


--
-- Data for Name: condition; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.condition (id, site, at, recorded_at, by_user, by_name, by_role, fact, "values", words, answered_on, patient_id) FROM stdin;
01a2321e-a980-7936-89ed-f4f0f3454462	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:47.588187+00	12	Nick Demonstration	nurse	pregnancy	{pregnant}		2026-12-01	01a2321e-a980-7936-89ed-f4ec5058eb1c
01a2321e-a980-7936-89ed-f4f1102a10f0	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:47.589734+00	12	Nick Demonstration	nurse	vessels	{none}		2026-12-01	01a2321e-a980-7936-89ed-f4ec5058eb1c
01a2321e-a980-7936-89ed-f4f1dd14651d	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:47.590658+00	12	Nick Demonstration	nurse	heart	{none}		2026-12-01	01a2321e-a980-7936-89ed-f4ec5058eb1c
01a2321e-a980-7936-89ed-f4f2cb6a10c2	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:47.591592+00	12	Nick Demonstration	nurse	psychosis	{none}		2026-12-01	01a2321e-a980-7936-89ed-f4ec5058eb1c
01a2321e-a980-7936-89ed-f4f3b7b40091	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:47.592446+00	12	Nick Demonstration	nurse	liver	{none}		2026-12-01	01a2321e-a980-7936-89ed-f4ec5058eb1c
01a2321e-a980-7936-89ed-f4f44b848edd	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:47.593347+00	12	Nick Demonstration	nurse	substances	{none}		2026-12-01	01a2321e-a980-7936-89ed-f4ec5058eb1c
01a2321e-a980-7936-89ed-f4f53adc4393	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:47.594281+00	12	Nick Demonstration	nurse	bladder	{none}		2026-12-01	01a2321e-a980-7936-89ed-f4ec5058eb1c
01a2321e-a980-7936-89ed-f4f5f490f701	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:47.594993+00	12	Nick Demonstration	nurse	head_pressure	{none}		2026-12-01	01a2321e-a980-7936-89ed-f4ec5058eb1c
01a2321e-a980-7936-89ed-f4f6eb63013c	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:47.595765+00	12	Nick Demonstration	nurse	eye_pressure	{none}		2026-12-01	01a2321e-a980-7936-89ed-f4ec5058eb1c
01a2321e-a980-7936-89ed-f4f6f0ba234f	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:47.596489+00	12	Nick Demonstration	nurse	thyroid	{none}		2026-12-01	01a2321e-a980-7936-89ed-f4ec5058eb1c
01a2321e-a980-7936-89ed-f4f786f21c42	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:47.597484+00	12	Nick Demonstration	nurse	breathing	{none}		2026-12-01	01a2321e-a980-7936-89ed-f4ec5058eb1c
01a2321e-a980-7936-89ed-f4f79833def3	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:47.598301+00	12	Nick Demonstration	nurse	seizures	{none}		2026-12-01	01a2321e-a980-7936-89ed-f4ec5058eb1c
01a2321e-a980-7936-89ed-f4f835efd156	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:47.599076+00	12	Nick Demonstration	nurse	porphyria	{none}		2026-12-01	01a2321e-a980-7936-89ed-f4ec5058eb1c
01a2321e-a980-7936-89ed-f4f85a6b82f7	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:47.599797+00	12	Nick Demonstration	nurse	thinking	{none}		2026-12-01	01a2321e-a980-7936-89ed-f4ec5058eb1c
01a2321e-a980-7936-89ed-f4f89c32287f	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:47.600521+00	12	Nick Demonstration	nurse	kidneys	{none}		2026-12-01	01a2321e-a980-7936-89ed-f4ec5058eb1c
01a2321e-a980-7936-89ed-f4f91477fcb1	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:47.601194+00	12	Nick Demonstration	nurse	bleeding	{none}		2026-12-01	01a2321e-a980-7936-89ed-f4ec5058eb1c
01a2321e-a980-7936-89ed-f4f9fa3ab9a8	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:47.601946+00	12	Nick Demonstration	nurse	skin	{intact}		2026-12-01	01a2321e-a980-7936-89ed-f4ec5058eb1c
01a2321e-a980-7936-89ed-f4fa6260ba88	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:47.602657+00	12	Nick Demonstration	nurse	covered	{none}		2026-12-01	01a2321e-a980-7936-89ed-f4ec5058eb1c
01a2321e-a980-7936-89ed-f4fb26bb716e	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:47.603307+00	12	Nick Demonstration	nurse	serotonin	{none}		2026-12-01	01a2321e-a980-7936-89ed-f4ec5058eb1c
01a2321e-a980-7936-89ed-f4fb672e7834	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:47.604062+00	12	Nick Demonstration	nurse	other_ketamine	{none}		2026-12-01	01a2321e-a980-7936-89ed-f4ec5058eb1c
01a2321e-a980-7936-89ed-f4fc074da03a	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:47.604753+00	12	Nick Demonstration	nurse	children	{none}		2026-12-01	01a2321e-a980-7936-89ed-f4ec5058eb1c
01a2321e-a980-7936-89ed-f4fcb641c647	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:47.605464+00	12	Nick Demonstration	nurse	driving	{none}		2026-12-01	01a2321e-a980-7936-89ed-f4ec5058eb1c
01a2321e-a980-7936-89ed-f4fd22c007fa	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:47.606176+00	12	Nick Demonstration	nurse	escort	{someone}		2026-12-01	01a2321e-a980-7936-89ed-f4ec5058eb1c
01a2321e-a980-7936-89ed-f4fdface24c7	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:47.606874+00	12	Nick Demonstration	nurse	pain	{back}		2026-12-01	01a2321e-a980-7936-89ed-f4ec5058eb1c
01a2321e-a980-7936-89ed-f5030cf614ca	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:48.11673+00	13	Wanda Demonstration	nurse	pregnancy	{none}		2026-12-01	01a2321e-a980-7936-89ed-f50000e128b0
01a2321e-a980-7936-89ed-f50310f280e0	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:48.118009+00	13	Wanda Demonstration	nurse	vessels	{none}		2026-12-01	01a2321e-a980-7936-89ed-f50000e128b0
01a2321e-a980-7936-89ed-f503efe1c653	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:48.118846+00	13	Wanda Demonstration	nurse	heart	{none}		2026-12-01	01a2321e-a980-7936-89ed-f50000e128b0
01a2321e-a980-7936-89ed-f5042aabb443	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:48.119496+00	13	Wanda Demonstration	nurse	psychosis	{none}		2026-12-01	01a2321e-a980-7936-89ed-f50000e128b0
01a2321e-a980-7936-89ed-f504e69707b6	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:48.120148+00	13	Wanda Demonstration	nurse	liver	{none}		2026-12-01	01a2321e-a980-7936-89ed-f50000e128b0
01a2321e-a980-7936-89ed-f50572730af0	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:48.120815+00	13	Wanda Demonstration	nurse	substances	{none}		2026-12-01	01a2321e-a980-7936-89ed-f50000e128b0
01a2321e-a980-7936-89ed-f5059837789d	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:48.121494+00	13	Wanda Demonstration	nurse	bladder	{none}		2026-12-01	01a2321e-a980-7936-89ed-f50000e128b0
01a2321e-a980-7936-89ed-f5062b90828f	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:48.122241+00	13	Wanda Demonstration	nurse	head_pressure	{none}		2026-12-01	01a2321e-a980-7936-89ed-f50000e128b0
01a2321e-a980-7936-89ed-f5064b712c38	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:48.122985+00	13	Wanda Demonstration	nurse	eye_pressure	{none}		2026-12-01	01a2321e-a980-7936-89ed-f50000e128b0
01a2321e-a980-7936-89ed-f506c2fa0663	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:48.123726+00	13	Wanda Demonstration	nurse	thyroid	{none}		2026-12-01	01a2321e-a980-7936-89ed-f50000e128b0
01a2321e-a980-7936-89ed-f507262ca24f	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:48.124479+00	13	Wanda Demonstration	nurse	breathing	{none}		2026-12-01	01a2321e-a980-7936-89ed-f50000e128b0
01a2321e-a980-7936-89ed-f507f0c3bf85	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:48.125199+00	13	Wanda Demonstration	nurse	seizures	{none}		2026-12-01	01a2321e-a980-7936-89ed-f50000e128b0
01a2321e-a980-7936-89ed-f508b30a2e09	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:48.125986+00	13	Wanda Demonstration	nurse	porphyria	{none}		2026-12-01	01a2321e-a980-7936-89ed-f50000e128b0
01a2321e-a980-7936-89ed-f50995a6231b	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:48.126685+00	13	Wanda Demonstration	nurse	thinking	{none}		2026-12-01	01a2321e-a980-7936-89ed-f50000e128b0
01a2321e-a980-7936-89ed-f50a2a87f011	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:48.127342+00	13	Wanda Demonstration	nurse	kidneys	{none}		2026-12-01	01a2321e-a980-7936-89ed-f50000e128b0
01a2321e-a980-7936-89ed-f50ab43429ca	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:48.127995+00	13	Wanda Demonstration	nurse	bleeding	{none}		2026-12-01	01a2321e-a980-7936-89ed-f50000e128b0
01a2321e-a980-7936-89ed-f50b0a37c1fa	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:48.128734+00	13	Wanda Demonstration	nurse	skin	{intact}		2026-12-01	01a2321e-a980-7936-89ed-f50000e128b0
01a2321e-a980-7936-89ed-f50b7250b8ba	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:48.129432+00	13	Wanda Demonstration	nurse	covered	{none}		2026-12-01	01a2321e-a980-7936-89ed-f50000e128b0
01a2321e-a980-7936-89ed-f50c08ff6d93	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:48.130203+00	13	Wanda Demonstration	nurse	serotonin	{none}		2026-12-01	01a2321e-a980-7936-89ed-f50000e128b0
01a2321e-a980-7936-89ed-f50caa709d87	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:48.130881+00	13	Wanda Demonstration	nurse	other_ketamine	{none}		2026-12-01	01a2321e-a980-7936-89ed-f50000e128b0
01a2321e-a980-7936-89ed-f50d0a666bcf	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:48.131596+00	13	Wanda Demonstration	nurse	children	{none}		2026-12-01	01a2321e-a980-7936-89ed-f50000e128b0
01a2321e-a980-7936-89ed-f50dadc09f9a	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:48.132311+00	13	Wanda Demonstration	nurse	driving	{none}		2026-12-01	01a2321e-a980-7936-89ed-f50000e128b0
01a2321e-a980-7936-89ed-f50e800af879	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:48.133001+00	13	Wanda Demonstration	nurse	escort	{someone}		2026-12-01	01a2321e-a980-7936-89ed-f50000e128b0
01a2321e-a980-7936-89ed-f50eb9f15a3b	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:48.133696+00	13	Wanda Demonstration	nurse	pain	{fibromyalgia}		2026-12-01	01a2321e-a980-7936-89ed-f50000e128b0
01a2321e-a980-7936-89ed-f546c7aca79a	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:50.80511+00	12	Nick Demonstration	nurse	pregnancy	{none}		2026-12-01	01a2321e-a980-7936-89ed-f5451f89402b
01a2321e-a980-7936-89ed-f546cafce26c	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:50.806492+00	12	Nick Demonstration	nurse	vessels	{none}		2026-12-01	01a2321e-a980-7936-89ed-f5451f89402b
01a2321e-a980-7936-89ed-f5471c5c983e	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:50.807363+00	12	Nick Demonstration	nurse	heart	{stable}		2026-12-01	01a2321e-a980-7936-89ed-f5451f89402b
01a2321e-a980-7936-89ed-f547c1c6d309	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:50.808229+00	12	Nick Demonstration	nurse	psychosis	{none}		2026-12-01	01a2321e-a980-7936-89ed-f5451f89402b
01a2321e-a980-7936-89ed-f5487710116c	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:50.80912+00	12	Nick Demonstration	nurse	liver	{none}		2026-12-01	01a2321e-a980-7936-89ed-f5451f89402b
01a2321e-a980-7936-89ed-f54926730bec	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:50.809976+00	12	Nick Demonstration	nurse	substances	{none}		2026-12-01	01a2321e-a980-7936-89ed-f5451f89402b
01a2321e-a980-7936-89ed-f549e2c4f01c	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:50.810698+00	12	Nick Demonstration	nurse	bladder	{none}		2026-12-01	01a2321e-a980-7936-89ed-f5451f89402b
01a2321e-a980-7936-89ed-f54ad8857df3	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:50.81154+00	12	Nick Demonstration	nurse	head_pressure	{none}		2026-12-01	01a2321e-a980-7936-89ed-f5451f89402b
01a2321e-a980-7936-89ed-f54ae22c8be7	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:50.812365+00	12	Nick Demonstration	nurse	eye_pressure	{none}		2026-12-01	01a2321e-a980-7936-89ed-f5451f89402b
01a2321e-a980-7936-89ed-f54b2b294f0f	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:50.813235+00	12	Nick Demonstration	nurse	thyroid	{none}		2026-12-01	01a2321e-a980-7936-89ed-f5451f89402b
01a2321e-a980-7936-89ed-f54c08f37617	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:50.814169+00	12	Nick Demonstration	nurse	breathing	{none}		2026-12-01	01a2321e-a980-7936-89ed-f5451f89402b
01a2321e-a980-7936-89ed-f54c736be955	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:50.814962+00	12	Nick Demonstration	nurse	seizures	{none}		2026-12-01	01a2321e-a980-7936-89ed-f5451f89402b
01a2321e-a980-7936-89ed-f54c79826fab	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:50.815685+00	12	Nick Demonstration	nurse	porphyria	{none}		2026-12-01	01a2321e-a980-7936-89ed-f5451f89402b
01a2321e-a980-7936-89ed-f54d6270bd04	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:50.816388+00	12	Nick Demonstration	nurse	thinking	{none}		2026-12-01	01a2321e-a980-7936-89ed-f5451f89402b
01a2321e-a980-7936-89ed-f54dbee9de0e	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:50.817176+00	12	Nick Demonstration	nurse	kidneys	{none}		2026-12-01	01a2321e-a980-7936-89ed-f5451f89402b
01a2321e-a980-7936-89ed-f54e3e6ee30d	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:50.818013+00	12	Nick Demonstration	nurse	bleeding	{none}		2026-12-01	01a2321e-a980-7936-89ed-f5451f89402b
01a2321e-a980-7936-89ed-f54eedec801f	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:50.818806+00	12	Nick Demonstration	nurse	skin	{intact}		2026-12-01	01a2321e-a980-7936-89ed-f5451f89402b
01a2321e-a980-7936-89ed-f54f575e9d49	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:50.819517+00	12	Nick Demonstration	nurse	covered	{none}		2026-12-01	01a2321e-a980-7936-89ed-f5451f89402b
01a2321e-a980-7936-89ed-f54fecb28784	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:50.820295+00	12	Nick Demonstration	nurse	serotonin	{none}		2026-12-01	01a2321e-a980-7936-89ed-f5451f89402b
01a2321e-a980-7936-89ed-f5506338c064	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:50.821088+00	12	Nick Demonstration	nurse	other_ketamine	{none}		2026-12-01	01a2321e-a980-7936-89ed-f5451f89402b
01a2321e-a980-7936-89ed-f550b441ae5a	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:50.821874+00	12	Nick Demonstration	nurse	children	{none}		2026-12-01	01a2321e-a980-7936-89ed-f5451f89402b
01a2321e-a980-7936-89ed-f550f6443e05	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:50.822618+00	12	Nick Demonstration	nurse	driving	{none}		2026-12-01	01a2321e-a980-7936-89ed-f5451f89402b
01a2321e-a980-7936-89ed-f551788eec05	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:50.823302+00	12	Nick Demonstration	nurse	escort	{someone}		2026-12-01	01a2321e-a980-7936-89ed-f5451f89402b
01a2321e-a980-7936-89ed-f55217b78bf1	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:50.82401+00	12	Nick Demonstration	nurse	pain	{back}		2026-12-01	01a2321e-a980-7936-89ed-f5451f89402b
01a2321e-a980-7936-89ed-f556b94aef9d	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:51.379687+00	13	Wanda Demonstration	nurse	pregnancy	{none}		2026-12-01	01a2321e-a980-7936-89ed-f5531b5251bf
01a2321e-a980-7936-89ed-f556d3fac861	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:51.381234+00	13	Wanda Demonstration	nurse	vessels	{none}		2026-12-01	01a2321e-a980-7936-89ed-f5531b5251bf
01a2321e-a980-7936-89ed-f5576878f351	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:51.382496+00	13	Wanda Demonstration	nurse	heart	{none}		2026-12-01	01a2321e-a980-7936-89ed-f5531b5251bf
01a2321e-a980-7936-89ed-f557f6c671a7	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:51.383588+00	13	Wanda Demonstration	nurse	psychosis	{none}		2026-12-01	01a2321e-a980-7936-89ed-f5531b5251bf
01a2321e-a980-7936-89ed-f558f098719b	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:51.384664+00	13	Wanda Demonstration	nurse	liver	{severe}		2026-12-01	01a2321e-a980-7936-89ed-f5531b5251bf
01a2321e-a980-7936-89ed-f559925d8013	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:51.385661+00	13	Wanda Demonstration	nurse	substances	{none}		2026-12-01	01a2321e-a980-7936-89ed-f5531b5251bf
01a2321e-a980-7936-89ed-f559c18d13d5	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:51.386788+00	13	Wanda Demonstration	nurse	bladder	{none}		2026-12-01	01a2321e-a980-7936-89ed-f5531b5251bf
01a2321e-a980-7936-89ed-f55a59bca3d1	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:51.387935+00	13	Wanda Demonstration	nurse	head_pressure	{none}		2026-12-01	01a2321e-a980-7936-89ed-f5531b5251bf
01a2321e-a980-7936-89ed-f55ae8567b4d	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:51.389012+00	13	Wanda Demonstration	nurse	eye_pressure	{none}		2026-12-01	01a2321e-a980-7936-89ed-f5531b5251bf
01a2321e-a980-7936-89ed-f55bc86ef90e	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:51.39003+00	13	Wanda Demonstration	nurse	thyroid	{none}		2026-12-01	01a2321e-a980-7936-89ed-f5531b5251bf
01a2321e-a980-7936-89ed-f55c90b8990c	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:51.390889+00	13	Wanda Demonstration	nurse	breathing	{none}		2026-12-01	01a2321e-a980-7936-89ed-f5531b5251bf
01a2321e-a980-7936-89ed-f55cd470305e	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:51.391646+00	13	Wanda Demonstration	nurse	seizures	{none}		2026-12-01	01a2321e-a980-7936-89ed-f5531b5251bf
01a2321e-a980-7936-89ed-f55d199054e8	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:51.392372+00	13	Wanda Demonstration	nurse	porphyria	{none}		2026-12-01	01a2321e-a980-7936-89ed-f5531b5251bf
01a2321e-a980-7936-89ed-f55d6c005713	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:51.393079+00	13	Wanda Demonstration	nurse	thinking	{none}		2026-12-01	01a2321e-a980-7936-89ed-f5531b5251bf
01a2321e-a980-7936-89ed-f55ddca42009	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:51.393771+00	13	Wanda Demonstration	nurse	kidneys	{none}		2026-12-01	01a2321e-a980-7936-89ed-f5531b5251bf
01a2321e-a980-7936-89ed-f55e8eff65e0	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:51.394539+00	13	Wanda Demonstration	nurse	bleeding	{none}		2026-12-01	01a2321e-a980-7936-89ed-f5531b5251bf
01a2321e-a980-7936-89ed-f55ed91b194e	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:51.395314+00	13	Wanda Demonstration	nurse	skin	{intact}		2026-12-01	01a2321e-a980-7936-89ed-f5531b5251bf
01a2321e-a980-7936-89ed-f55eee74d6fc	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:51.396091+00	13	Wanda Demonstration	nurse	covered	{none}		2026-12-01	01a2321e-a980-7936-89ed-f5531b5251bf
01a2321e-a980-7936-89ed-f55fd59d0043	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:51.396927+00	13	Wanda Demonstration	nurse	serotonin	{none}		2026-12-01	01a2321e-a980-7936-89ed-f5531b5251bf
01a2321e-a980-7936-89ed-f56056f540db	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:51.397739+00	13	Wanda Demonstration	nurse	other_ketamine	{none}		2026-12-01	01a2321e-a980-7936-89ed-f5531b5251bf
01a2321e-a980-7936-89ed-f56149c366e7	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:51.398641+00	13	Wanda Demonstration	nurse	children	{none}		2026-12-01	01a2321e-a980-7936-89ed-f5531b5251bf
01a2321e-a980-7936-89ed-f5620ceccfdb	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:51.399539+00	13	Wanda Demonstration	nurse	driving	{none}		2026-12-01	01a2321e-a980-7936-89ed-f5531b5251bf
01a2321e-a980-7936-89ed-f562241bc66e	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:51.400384+00	13	Wanda Demonstration	nurse	escort	{someone}		2026-12-01	01a2321e-a980-7936-89ed-f5531b5251bf
01a2321e-a980-7936-89ed-f562f60c8170	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:51.401376+00	13	Wanda Demonstration	nurse	pain	{fibromyalgia}		2026-12-01	01a2321e-a980-7936-89ed-f5531b5251bf
\.


--
-- Data for Name: condition_end; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.condition_end (id, site, at, recorded_at, by_user, by_name, by_role, ended_on, because, condition_id, patient_id) FROM stdin;
\.


--
-- Data for Name: consent; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.consent (id, site, at, recorded_at, by_user, by_name, by_role, kind, route, to_site, categories, purposes, until_at, patient_id, text_id) FROM stdin;
01a2321e-a980-7936-89ed-f4d7d5733f79	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:46.183464+00	5	Nora Demonstration	pharmacist	treatment_off_label	iv		{}	{}	\N	01a2321e-a980-7936-89ed-f4d4bfdeecc4	01a2321e-a980-7936-89ed-f4d71993f6ba
01a2321e-a980-7936-89ed-f4da7f95eead	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:46.252521+00	7	Sam Demonstration	pharmacist	treatment_off_label	nasal		{}	{}	\N	01a2321e-a980-7936-89ed-f4d8a9c1e3fe	01a2321e-a980-7936-89ed-f4da34e2ec69
01a2321e-a980-7936-89ed-f4df338e8a71	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:46.770021+00	12	Nick Demonstration	nurse	treatment_off_label	oral		{}	{}	\N	01a2321e-a980-7936-89ed-f4daa31ca9a0	01a2321e-a980-7936-89ed-f4de3d141c2c
01a2321e-a980-7936-89ed-f4e2b4054d9e	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:47.077494+00	13	Wanda Demonstration	nurse	treatment_off_label	topical		{}	{}	\N	01a2321e-a980-7936-89ed-f4df5d664a0f	01a2321e-a980-7936-89ed-f4e289371782
01a2321e-a980-7936-89ed-f4e5e47ae6a7	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:47.125392+00	5	Nora Demonstration	pharmacist	treatment_off_label	iv		{}	{}	\N	01a2321e-a980-7936-89ed-f4e3a12c60ce	01a2321e-a980-7936-89ed-f4d71993f6ba
01a2321e-a980-7936-89ed-f4e7a97959e2	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:47.155415+00	5	Nora Demonstration	pharmacist	texts			{}	{ready}	\N	01a2321e-a980-7936-89ed-f4e3a12c60ce	01a2321e-a980-7936-89ed-f4e6e38e212e
01a2321e-a980-7936-89ed-f4eaf5c30a78	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:47.210172+00	7	Sam Demonstration	pharmacist	treatment_off_label	nasal		{}	{}	\N	01a2321e-a980-7936-89ed-f4e81e47162b	01a2321e-a980-7936-89ed-f4ea14d4b4af
01a2321e-a980-7936-89ed-f4ebb8f1bbf4	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:47.247154+00	7	Sam Demonstration	pharmacist	texts			{}	{ready}	\N	01a2321e-a980-7936-89ed-f4e81e47162b	01a2321e-a980-7936-89ed-f4eba85f72dd
01a2321e-a980-7936-89ed-f4fe88af552f	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:47.690576+00	12	Nick Demonstration	nurse	treatment_off_label	oral		{}	{}	\N	01a2321e-a980-7936-89ed-f4ec5058eb1c	01a2321e-a980-7936-89ed-f4fdfbec32ca
01a2321e-a980-7936-89ed-f4ff35553a6f	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:47.737624+00	12	Nick Demonstration	nurse	texts			{}	{ready}	\N	01a2321e-a980-7936-89ed-f4ec5058eb1c	01a2321e-a980-7936-89ed-f4e6e38e212e
01a2321e-a980-7936-89ed-f50f21606f4a	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:48.232671+00	13	Wanda Demonstration	nurse	treatment_off_label	topical		{}	{}	\N	01a2321e-a980-7936-89ed-f50000e128b0	01a2321e-a980-7936-89ed-f4e289371782
01a2321e-a980-7936-89ed-f50ff551d88b	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:48.276467+00	13	Wanda Demonstration	nurse	texts			{}	{ready}	\N	01a2321e-a980-7936-89ed-f50000e128b0	01a2321e-a980-7936-89ed-f4e6e38e212e
01a2321e-a980-7936-89ed-f51336ffa23c	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:48.338871+00	5	Nora Demonstration	pharmacist	treatment_off_label	iv		{}	{}	\N	01a2321e-a980-7936-89ed-f510517f5b56	01a2321e-a980-7936-89ed-f51271f5d205
01a2321e-a980-7936-89ed-f514dcb54866	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:48.381664+00	5	Nora Demonstration	pharmacist	research			{}	{}	\N	01a2321e-a980-7936-89ed-f510517f5b56	01a2321e-a980-7936-89ed-f514099ca57e
01a2321e-a980-7936-89ed-f5176ff2e550	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:48.459725+00	7	Sam Demonstration	pharmacist	treatment_off_label	nasal		{}	{}	\N	01a2321e-a980-7936-89ed-f51645cca50b	01a2321e-a980-7936-89ed-f4da34e2ec69
01a2321e-a980-7936-89ed-f518d5b61227	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:48.499233+00	7	Sam Demonstration	pharmacist	research			{}	{}	\N	01a2321e-a980-7936-89ed-f51645cca50b	01a2321e-a980-7936-89ed-f517fc628337
01a2321e-a980-7936-89ed-f51bbd96e105	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:48.589916+00	12	Nick Demonstration	nurse	treatment_off_label	oral		{}	{}	\N	01a2321e-a980-7936-89ed-f519988f7cb1	01a2321e-a980-7936-89ed-f4fdfbec32ca
01a2321e-a980-7936-89ed-f51c0920e9ce	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:48.633598+00	12	Nick Demonstration	nurse	research			{}	{}	\N	01a2321e-a980-7936-89ed-f519988f7cb1	01a2321e-a980-7936-89ed-f517fc628337
01a2321e-a980-7936-89ed-f51f0c6876aa	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:48.720474+00	13	Wanda Demonstration	nurse	treatment_off_label	topical		{}	{}	\N	01a2321e-a980-7936-89ed-f51c93442d6b	01a2321e-a980-7936-89ed-f51e87483442
01a2321e-a980-7936-89ed-f51f5f04fc76	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:48.766284+00	13	Wanda Demonstration	nurse	research			{}	{}	\N	01a2321e-a980-7936-89ed-f51c93442d6b	01a2321e-a980-7936-89ed-f514099ca57e
01a2321e-a980-7936-89ed-f540e78b6fd0	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:50.361807+00	5	Nora Demonstration	pharmacist	sharing		demo-south	{contact,identity,medicines}	{}	2027-12-02 07:00:00+00	01a2321e-a980-7936-89ed-f53c58a94f71	01a2321e-a980-7936-89ed-f53ff9ae2649
01a2321e-a980-7936-89ed-f544fd8ff164	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:50.45878+00	7	Sam Demonstration	pharmacist	sharing		demo-east	{contact,identity,medicines}	{}	2027-12-02 07:00:00+00	01a2321e-a980-7936-89ed-f541b9806743	01a2321e-a980-7936-89ed-f53ff9ae2649
01a2321e-a980-7936-89ed-f552e54e396f	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:50.948181+00	12	Nick Demonstration	nurse	sharing		demo-west	{contact,identity,medicines}	{}	2027-12-02 07:00:00+00	01a2321e-a980-7936-89ed-f5451f89402b	01a2321e-a980-7936-89ed-f53ff9ae2649
01a2321e-a980-7936-89ed-f563484026ce	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:51.540421+00	13	Wanda Demonstration	nurse	sharing		demo-north	{contact,identity,medicines}	{}	2027-12-02 07:00:00+00	01a2321e-a980-7936-89ed-f5531b5251bf	01a2321e-a980-7936-89ed-f53ff9ae2649
01a2321e-a980-7936-89ed-f56610749809	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:51.604016+00	5	Nora Demonstration	pharmacist	treatment_off_label	iv		{}	{}	\N	01a2321e-a980-7936-89ed-f564327f62a6	01a2321e-a980-7936-89ed-f4d71993f6ba
01a2321e-a980-7936-89ed-f5670608f735	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:51.6866+00	5	Nora Demonstration	pharmacist	sharing		demo-south	{contact,identity,medicines}	{}	2027-12-02 07:00:00+00	01a2321e-a980-7936-89ed-f564327f62a6	01a2321e-a980-7936-89ed-f53ff9ae2649
01a2321e-a980-7936-89ed-f569a1cc239f	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:51.774616+00	7	Sam Demonstration	pharmacist	treatment_off_label	nasal		{}	{}	\N	01a2321e-a980-7936-89ed-f5683795bb2f	01a2321e-a980-7936-89ed-f4da34e2ec69
01a2321e-a980-7936-89ed-f56b5b3a7b03	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:51.85861+00	7	Sam Demonstration	pharmacist	sharing		demo-east	{contact,identity,medicines}	{}	2027-12-02 07:00:00+00	01a2321e-a980-7936-89ed-f5683795bb2f	01a2321e-a980-7936-89ed-f53ff9ae2649
01a2321e-a980-7936-89ed-f56db26cc9b6	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:51.946107+00	12	Nick Demonstration	nurse	treatment_off_label	oral		{}	{}	\N	01a2321e-a980-7936-89ed-f56bfc0de021	01a2321e-a980-7936-89ed-f4de3d141c2c
01a2321e-a980-7936-89ed-f56f59e97f89	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:52.019159+00	12	Nick Demonstration	nurse	sharing		demo-west	{contact,identity,medicines}	{}	2027-12-02 07:00:00+00	01a2321e-a980-7936-89ed-f56bfc0de021	01a2321e-a980-7936-89ed-f53ff9ae2649
01a2321e-a980-7936-89ed-f5739a5958c4	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:52.086058+00	13	Wanda Demonstration	nurse	treatment_off_label	topical		{}	{}	\N	01a2321e-a980-7936-89ed-f5703c07933d	01a2321e-a980-7936-89ed-f4e289371782
01a2321e-a980-7936-89ed-f574530e2b6c	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:52.167098+00	13	Wanda Demonstration	nurse	sharing		demo-north	{contact,identity,medicines}	{}	2027-12-02 07:00:00+00	01a2321e-a980-7936-89ed-f5703c07933d	01a2321e-a980-7936-89ed-f53ff9ae2649
01a2321e-a980-7936-89ed-f577a1633530	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:52.232089+00	5	Nora Demonstration	pharmacist	treatment_off_label	iv		{}	{}	\N	01a2321e-a980-7936-89ed-f575a8db1276	01a2321e-a980-7936-89ed-f4d71993f6ba
01a2321e-a980-7936-89ed-f578f087f16f	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:52.290536+00	5	Nora Demonstration	pharmacist	sharing		demo-south	{contact,identity,medicines}	{}	2027-12-02 07:00:00+00	01a2321e-a980-7936-89ed-f575a8db1276	01a2321e-a980-7936-89ed-f53ff9ae2649
01a2321e-a980-7936-89ed-f57cdadddd4a	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:52.359618+00	7	Sam Demonstration	pharmacist	treatment_off_label	nasal		{}	{}	\N	01a2321e-a980-7936-89ed-f57b165bf166	01a2321e-a980-7936-89ed-f4ea14d4b4af
01a2321e-a980-7936-89ed-f57eec742096	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:52.415972+00	7	Sam Demonstration	pharmacist	sharing		demo-east	{contact,identity,medicines}	{}	2027-12-02 07:00:00+00	01a2321e-a980-7936-89ed-f57b165bf166	01a2321e-a980-7936-89ed-f53ff9ae2649
01a2321e-a980-7936-89ed-f582f625d5a3	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:52.562172+00	12	Nick Demonstration	nurse	treatment_off_label	oral		{}	{}	\N	01a2321e-a980-7936-89ed-f5809d66237c	01a2321e-a980-7936-89ed-f4fdfbec32ca
01a2321e-a980-7936-89ed-f584c8bda407	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:52.617439+00	12	Nick Demonstration	nurse	sharing		demo-west	{contact,identity,medicines}	{}	2027-12-02 07:00:00+00	01a2321e-a980-7936-89ed-f5809d66237c	01a2321e-a980-7936-89ed-f53ff9ae2649
01a2321e-a980-7936-89ed-f588e2761d2c	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:52.789137+00	13	Wanda Demonstration	nurse	treatment_off_label	topical		{}	{}	\N	01a2321e-a980-7936-89ed-f58594c295eb	01a2321e-a980-7936-89ed-f4e289371782
01a2321e-a980-7936-89ed-f58a9c7c9bac	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:52.865715+00	13	Wanda Demonstration	nurse	sharing		demo-north	{contact,identity,medicines}	{}	2027-12-02 07:00:00+00	01a2321e-a980-7936-89ed-f58594c295eb	01a2321e-a980-7936-89ed-f53ff9ae2649
\.


--
-- Data for Name: consent_end; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.consent_end (id, site, at, recorded_at, by_user, by_name, by_role, words, consent_id, patient_id) FROM stdin;
01a2321e-a980-7936-89ed-f5159d009dfc	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:48.401163+00	5	Nora Demonstration	pharmacist	Changed their mind.	01a2321e-a980-7936-89ed-f514dcb54866	01a2321e-a980-7936-89ed-f510517f5b56
01a2321e-a980-7936-89ed-f51965ef54a6	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:48.51756+00	7	Sam Demonstration	pharmacist	Changed their mind.	01a2321e-a980-7936-89ed-f518d5b61227	01a2321e-a980-7936-89ed-f51645cca50b
01a2321e-a980-7936-89ed-f51c7c05488c	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:48.657362+00	12	Nick Demonstration	nurse	Changed their mind.	01a2321e-a980-7936-89ed-f51c0920e9ce	01a2321e-a980-7936-89ed-f519988f7cb1
01a2321e-a980-7936-89ed-f51ff46ffa97	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:48.785711+00	13	Wanda Demonstration	nurse	Changed their mind.	01a2321e-a980-7936-89ed-f51f5f04fc76	01a2321e-a980-7936-89ed-f51c93442d6b
01a2321e-a980-7936-89ed-f57a89150ab3	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:52.320069+00	5	Nora Demonstration	pharmacist		01a2321e-a980-7936-89ed-f578f087f16f	01a2321e-a980-7936-89ed-f575a8db1276
01a2321e-a980-7936-89ed-f5800533a1ca	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:52.450198+00	7	Sam Demonstration	pharmacist		01a2321e-a980-7936-89ed-f57eec742096	01a2321e-a980-7936-89ed-f57b165bf166
01a2321e-a980-7936-89ed-f5857902c33b	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:52.650209+00	12	Nick Demonstration	nurse		01a2321e-a980-7936-89ed-f584c8bda407	01a2321e-a980-7936-89ed-f5809d66237c
01a2321e-a980-7936-89ed-f58b97a326b6	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:52.903206+00	13	Wanda Demonstration	nurse		01a2321e-a980-7936-89ed-f58a9c7c9bac	01a2321e-a980-7936-89ed-f58594c295eb
\.


--
-- Data for Name: consent_text; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.consent_text (id, kind, route, version, language, text, sha256) FROM stdin;
01a2321e-a980-7936-89ed-f4d71993f6ba	treatment_off_label	iv	1	en	Ketamine for pain, into a vein or muscle\nThe FDA has approved ketamine to put people to sleep for surgery. It has not approved it for pain. Your prescriber may still use it when they believe it can help you.\nIt may help you, or it may not. How much it helps and for how long is different for each person.\nWhile it works you may feel detached, dizzy, sleepy or sick to your stomach, and your blood pressure may go up. Someone stays with you and checks on you until this has passed.\nYour breathing can slow down. The risk is higher with opioids, alcohol, or medicines for sleep or anxiety, so tell us everything you take.\nUsed again and again, ketamine can harm the bladder and the liver. Call us if it hurts to pee, if you see blood in it, or if your skin or eyes turn yellow.\nIt can be misused, and some people come to crave it. That is why it is counted and watched closely.\nYou can say no, and you can stop at any time. Your other care goes on either way.	\\x0988d9df9faeb19efa6117729edc264460e9bfc3271f5999c5e6e754d5016d40
01a2321e-a980-7936-89ed-f4da34e2ec69	treatment_off_label	nasal	1	en	Ketamine for pain, through the nose\nA pharmacy makes this spray for you. The FDA has not approved it, for pain or for anything else. In February 2022 it warned that people were seriously harmed by ketamine nasal sprays that pharmacies had made.\nThese sprays can be strong, and a bottle may not give the same amount every time. Use only what you were told to use.\nIt may help you, or it may not. How much it helps and for how long is different for each person.\nYou may feel detached, dizzy, sleepy or sick to your stomach. Your blood pressure may go up, and your breathing can slow down. The risk is higher with opioids, alcohol, or medicines for sleep or anxiety.\nUsed again and again, ketamine can harm the bladder. It can be misused, and some people come to crave it.\nYou can say no, and you can stop at any time. Your other care goes on either way.	\\x57402be0e91dc00b63b1462f5f63bb80d3f53e21b35338b0bcc0a688f73d838b
01a2321e-a980-7936-89ed-f4de3d141c2c	treatment_off_label	oral	1	es	Ketamina para el dolor, por la boca o debajo de la lengua\nUna farmacia prepara esta medicina para usted. La FDA no la ha aprobado. En octubre de 2023 advirtió sobre la ketamina que preparan las farmacias, también para tomar por la boca, cuando se usa para problemas de salud mental. Se lo decimos porque la medicina es la misma.\nLa FDA habló de abuso, problemas para pensar o del ánimo, presión más alta, respiración lenta y daño a la vejiga. Dijo que el riesgo es mayor en casa, sin nadie que le cuide.\nPuede ayudarle o no. Cuánto ayuda y por cuánto tiempo es distinto en cada persona.\nLas primeras veces, tenga a alguien a su lado. No maneje hasta el día siguiente, después de dormir. No la tome con alcohol, y díganos si toma opioides o medicinas para dormir o para los nervios.\nGuárdela bajo llave. Una dosis para usted puede matar a un niño.\nPuede decir que no y puede dejarla cuando quiera. Sus otros cuidados siguen igual.	\\xf86a5efd60b16fc6b06e981a0b54047600aead8496078b8acb48b48b6308de54
01a2321e-a980-7936-89ed-f4e289371782	treatment_off_label	topical	1	en	Ketamine for pain, on the skin\nA pharmacy makes this cream for you. The FDA has not tested or approved it.\nIt may help you, or it may not. How much it helps is different for each person.\nUse it only where and as often as you were told, never on broken skin, and wash your hands afterward unless they are what hurts.\nKeep it away from children and pets. Small children became very ill from creams like this.\nYou can say no, and you can stop at any time. Your other care goes on either way.	\\x5e9534bf9989d79272f6d64bcf9cc6aaa97cae31d4486253af44c8936902765f
01a2321e-a980-7936-89ed-f4e6e38e212e	texts		1	en	Text messages from us\nWe send only the messages you choose below. No medicine, illness or body part is ever in them.\nText messages are not private. Anyone who sees your phone can read them.\nNo one reads replies. In an emergency call 911. You can stop the messages at any time.	\\xaa7addd28534dde1a3b1f43737aa5bef7e4b5ef8a7ba96b4dbc33591b4985397
01a2321e-a980-7936-89ed-f4ea14d4b4af	treatment_off_label	nasal	1	es	Ketamina para el dolor, por la nariz\nUna farmacia prepara este rociador para usted. La FDA no lo ha aprobado, ni para el dolor ni para otra cosa. En febrero de 2022 advirtió de daños graves con rociadores nasales de ketamina preparados en farmacias.\nEstos rociadores pueden ser muy concentrados, y el frasco puede no dar siempre la misma cantidad. Use solo lo que le indicaron.\nPuede ayudarle o no. Cuánto ayuda y por cuánto tiempo es distinto en cada persona.\nPuede sentir mareo, sueño, náuseas o como si todo pasara de lejos. Le puede subir la presión, y la respiración puede hacerse más lenta. El riesgo es mayor con opioides, alcohol o medicinas para dormir o para los nervios.\nCon el uso repetido, la ketamina puede dañar la vejiga. Se puede abusar de ella, y hay personas que llegan a necesitarla.\nPuede decir que no y puede dejarla cuando quiera. Sus otros cuidados siguen igual.	\\x622fe4a1769dad39580e0de0920d30363cb08a5ec5c9f6dfc377ab061caed295
01a2321e-a980-7936-89ed-f4eba85f72dd	texts		1	es	Mensajes de texto de parte nuestra\nSolo enviamos los mensajes que usted elija abajo. Nunca mencionan una medicina, una enfermedad ni una parte del cuerpo.\nLos mensajes de texto no son privados. Los puede leer cualquiera que vea su teléfono.\nNadie lee las respuestas. En una emergencia llame al 911. Puede dejar de recibirlos cuando quiera.	\\x5743e96e85125ef1d0d1e3b85dc4d2e28f21d0f4555283b50245c7512a3b8d3b
01a2321e-a980-7936-89ed-f4fdfbec32ca	treatment_off_label	oral	1	en	Ketamine for pain, by mouth or under the tongue\nA pharmacy makes this medicine for you. The FDA has not approved it. In October 2023 it warned about ketamine that pharmacies make, also to take by mouth, used for mental health problems. We tell you about it because the medicine is the same.\nThe FDA named misuse, trouble with thinking or mood, higher blood pressure, slow breathing, and harm to the bladder. It said that the risk is higher at home, with no one watching.\nIt may help you, or it may not. How much it helps and for how long is different for each person.\nHave someone with you the first times. Do not drive until the next day, after you have slept. Take nothing with alcohol, and tell us about opioids and medicines for sleep or anxiety.\nKeep it locked away. A dose for you can kill a child.\nYou can say no, and you can stop at any time. Your other care goes on either way.	\\x3ef5227147326c0dcc135ade4ed8b814138008ea59e7823794f96ec37a3479a3
01a2321e-a980-7936-89ed-f51271f5d205	treatment_off_label	iv	1	es	Ketamina para el dolor, en la vena o el músculo\nLa FDA aprobó la ketamina para dormir a la gente en una cirugía. No la aprobó para el dolor. Aun así, quien le receta puede usarla si cree que le puede ayudar.\nPuede ayudarle o no. Cuánto ayuda y por cuánto tiempo es distinto en cada persona.\nMientras hace efecto, puede sentir mareo, sueño, náuseas o como si todo pasara de lejos, y le puede subir la presión. Alguien se queda con usted y le revisa hasta que se le pase.\nLa respiración puede hacerse más lenta. El riesgo es mayor con opioides, alcohol o medicinas para dormir o para los nervios. Díganos todo lo que toma.\nCon el uso repetido, la ketamina puede dañar la vejiga y el hígado. Llámenos si le duele al orinar, si ve sangre en la orina, o si la piel o los ojos se le ponen amarillos.\nSe puede abusar de ella, y hay personas que llegan a necesitarla. Por eso se cuenta y se vigila con cuidado.\nPuede decir que no y puede dejarla cuando quiera. Sus otros cuidados siguen igual.	\\x7a6fddf852e25a75be12047c15bf827e2ececed899879084830982ae43f279d0
01a2321e-a980-7936-89ed-f514099ca57e	research		1	es	Ayudar a la investigación\nLos datos de su tratamiento se pueden usar para aprender qué funciona, sin su nombre, fecha de nacimiento, dirección ni teléfono.\nUsted decide. Su atención es la misma de cualquier modo, y puede retirarlo cuando quiera. Lo que ya se usó no se puede sacar.	\\x4c519171c7eb1154c38150f4ffe0893b2308ddf4a383b8c7506b459872eefa3d
01a2321e-a980-7936-89ed-f517fc628337	research		1	en	Helping research\nFacts about your treatment may be used to learn what works, without your name, birth date, address or telephone.\nIt is up to you. Your care is the same either way, and you can take it back at any time. What was used before cannot be taken out again.	\\xd7138b4fdf1880f56d28a16398bdf05aaa4b3f19880da516e9ccbc3cb42076c1
01a2321e-a980-7936-89ed-f51e87483442	treatment_off_label	topical	1	es	Ketamina para el dolor, sobre la piel\nUna farmacia prepara esta crema para usted. La FDA no la ha probado ni aprobado.\nPuede ayudarle o no. Cuánto ayuda es distinto en cada persona.\nÚsela solo donde y cuantas veces le indicaron, nunca en piel abierta, y lávese las manos después, a menos que le duelan las manos.\nGuárdela lejos de los niños y las mascotas. Hubo niños pequeños que enfermaron gravemente con cremas como esta.\nPuede decir que no y puede dejarla cuando quiera. Sus otros cuidados siguen igual.	\\x4e030586ed91bfe43fb790dfddd035a4c70da0044e3e74cd1f3ac8deb9e09a58
01a2321e-a980-7936-89ed-f53ff9ae2649	sharing		1	en	Sharing your record with another site\nYou choose which clinic or store may read your record, which parts of it, and until when.\nEveryone who looks at your record is written down, and you can ask us who did.\nYou can take it back at any time, and they stop seeing it right away. They keep what they wrote themselves, a prescription that was already sent, and what the law makes a pharmacy keep.	\\xc1de2a2b7583a8210de4f6742332cd50b053c0a9a717cff33a9269ce3ca71070
\.


--
-- Data for Name: container; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.container (id, site, at, recorded_at, by_user, by_name, by_role, code, tare_mcg, came_units, lot_id) FROM stdin;
\.


--
-- Data for Name: decision_override; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.decision_override (id, site, at, recorded_at, by_user, by_name, by_role, stop, reason_code, words, patient_id, decision_id) FROM stdin;
\.


--
-- Data for Name: discrepancy; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.discrepancy (id, site, at, recorded_at, by_user, by_name, by_role, difference_units, alert, count_id) FROM stdin;
\.


--
-- Data for Name: django_content_type; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.django_content_type (id, app_label, model) FROM stdin;
1	procrastinate	procrastinateevent
2	procrastinate	procrastinatejob
3	procrastinate	procrastinateperiodicdefer
4	procrastinate	procrastinateworker
5	record	auditentry
6	record	clientrequest
7	record	publickey
8	record	auditlink
9	record	auditseal
10	record	duejob
11	record	runevent
12	record	signature
13	record	sitecheck
14	people	invitation
15	people	user
16	people	rolegrant
17	people	invitationuse
18	people	outgoingmail
19	people	registration
20	people	grantconfirmation
21	people	grantend
22	people	signin
23	people	accountclosing
24	people	emergencyaccess
25	people	emergencyreview
26	care	patient
27	care	patientidentity
28	care	patientname
29	care	carerelation
30	care	patientcontact
31	care	consent
32	care	consentend
33	care	consenttext
34	care	referral
35	care	referraltaken
36	care	emergencyend
37	care	patientmerge
38	care	patientmergeend
39	care	duplicateanswer
40	care	signupcode
41	care	patientaccount
42	care	signuptry
43	care	signupuse
44	care	proxy
45	care	proxyaccount
46	care	proxyend
47	care	patientreading
48	care	patientallergy
49	care	allergyend
50	care	patientcondition
51	care	conditionend
52	care	patientmedicine
53	care	medicinestop
54	care	treatmentdecision
55	care	decisionoverride
56	care	assessment
57	care	assessmentend
58	care	instrumentanswers
59	care	urgentoutcome
60	care	treatmentplan
61	care	treatmentplanacceptance
62	care	treatmentplanend
63	care	suitabilitychange
64	care	changeoutcome
65	pharmacy	numberseries
66	pharmacy	reorderlevel
67	pharmacy	stocklot
68	pharmacy	lotstate
69	pharmacy	supplier
70	pharmacy	lotcontainer
71	pharmacy	lotcheck
72	pharmacy	receipt
73	pharmacy	receiptline
74	pharmacy	ledgerchain
75	pharmacy	movement
76	pharmacy	lotcontent
77	pharmacy	ledgerlink
78	pharmacy	ledgerentry
79	pharmacy	ledgerbalance
80	pharmacy	inventory
81	pharmacy	stockcount
82	pharmacy	discrepancy
83	pharmacy	settlement
84	pharmacy	lossreport
85	pharmacy	lossstep
86	pharmacy	transfer
87	pharmacy	transferend
88	auth	permission
89	auth	group
90	contenttypes	contenttype
91	sessions	session
92	account	emailaddress
93	account	emailconfirmation
94	mfa	authenticator
\.


--
-- Data for Name: django_migrations; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.django_migrations (id, app, name, applied) FROM stdin;
1	record	0001_audit_and_client_requests	2026-12-01 05:32:29.241912+00
2	people	0001_users_roles_and_invitations	2026-12-01 05:32:29.490558+00
3	account	0001_initial	2026-12-01 05:32:29.55047+00
4	account	0002_email_max_length	2026-12-01 05:32:29.579961+00
5	account	0003_alter_emailaddress_create_unique_verified_email	2026-12-01 05:32:29.652591+00
6	account	0004_alter_emailaddress_drop_unique_email	2026-12-01 05:32:29.713059+00
7	account	0005_emailaddress_idx_upper_email	2026-12-01 05:32:29.737707+00
8	account	0006_emailaddress_lower	2026-12-01 05:32:29.779429+00
9	account	0007_emailaddress_idx_email	2026-12-01 05:32:29.835135+00
10	account	0008_emailaddress_unique_primary_email_fixup	2026-12-01 05:32:29.86733+00
11	account	0009_emailaddress_unique_primary_email	2026-12-01 05:32:29.89972+00
12	contenttypes	0001_initial	2026-12-01 05:32:29.916718+00
13	contenttypes	0002_remove_content_type_name	2026-12-01 05:32:29.970159+00
14	auth	0001_initial	2026-12-01 05:32:30.092074+00
15	auth	0002_alter_permission_name_max_length	2026-12-01 05:32:30.10489+00
16	auth	0003_alter_user_email_max_length	2026-12-01 05:32:30.119927+00
17	auth	0004_alter_user_username_opts	2026-12-01 05:32:30.140715+00
18	auth	0005_alter_user_last_login_null	2026-12-01 05:32:30.16576+00
19	auth	0006_require_contenttypes_0002	2026-12-01 05:32:30.202414+00
20	auth	0007_alter_validators_add_error_messages	2026-12-01 05:32:30.232395+00
21	auth	0008_alter_user_username_max_length	2026-12-01 05:32:30.256074+00
22	auth	0009_alter_user_last_name_max_length	2026-12-01 05:32:30.287594+00
23	auth	0010_alter_group_name_max_length	2026-12-01 05:32:30.310597+00
24	auth	0011_update_proxy_permissions	2026-12-01 05:32:30.339399+00
25	auth	0012_alter_user_first_name_max_length	2026-12-01 05:32:30.349658+00
26	record	0002_public_keys	2026-12-01 05:32:30.370126+00
27	record	0003_chain_of_the_audit	2026-12-01 05:32:30.405621+00
28	record	0004_jobs_that_are_due_and_runs	2026-12-01 05:32:30.434153+00
29	record	0005_signatures	2026-12-01 05:32:30.462155+00
30	people	0002_sign_ins_in_the_audit	2026-12-01 05:32:30.468185+00
31	people	0003_sign_ins_that_were_ended	2026-12-01 05:32:30.493888+00
32	people	0004_sign_ins_one_by_one	2026-12-01 05:32:30.526344+00
33	people	0005_closed_accounts	2026-12-01 05:32:30.574295+00
34	people	0006_emergency_access	2026-12-01 05:32:30.662255+00
35	people	0007_signatures_behind_the_second_lock	2026-12-01 05:32:30.667741+00
36	people	0008_own_roles_at_no_site	2026-12-01 05:32:30.903624+00
37	care	0001_patients	2026-12-01 05:32:31.190242+00
38	care	0002_consents_and_referrals	2026-12-01 05:32:31.590237+00
39	care	0003_break_glass	2026-12-01 05:32:31.639098+00
40	care	0004_merging	2026-12-01 05:32:31.938367+00
41	care	0005_patient_accounts	2026-12-01 05:32:32.540325+00
42	care	0006_proxies	2026-12-01 05:32:33.0551+00
43	care	0007_joined_accounts	2026-12-01 05:32:33.063479+00
44	care	0010_readings	2026-12-01 05:32:33.151393+00
45	care	0011_medicines_allergies_and_conditions	2026-12-01 05:32:33.939204+00
46	care	0012_decisions	2026-12-01 05:32:34.702888+00
47	care	0013_assessments	2026-12-01 05:32:35.810598+00
48	care	0014_consents_that_joining_narrowed	2026-12-01 05:32:35.824496+00
49	care	0015_treatment_plans	2026-12-01 05:32:36.331496+00
50	care	0022_changes	2026-12-01 05:32:37.029224+00
51	care	0019_proxies_known_to_staff	2026-12-01 05:32:37.034154+00
52	mfa	0001_initial	2026-12-01 05:32:37.179945+00
53	mfa	0002_authenticator_timestamps	2026-12-01 05:32:37.207814+00
54	mfa	0003_authenticator_type_uniq	2026-12-01 05:32:37.241551+00
55	pharmacy	0001_suppliers_and_lots	2026-12-01 05:32:37.362971+00
56	pharmacy	0002_receipts	2026-12-01 05:32:37.681102+00
57	pharmacy	0003_ledger	2026-12-01 05:32:38.510245+00
58	pharmacy	0004_counts	2026-12-01 05:32:38.878582+00
59	pharmacy	0005_transfers_and_losses	2026-12-01 05:32:40.178313+00
60	pharmacy	0006_law_of_ledger_and_stock	2026-12-01 05:32:40.190728+00
61	procrastinate	0001_initial	2026-12-01 05:32:40.22651+00
62	procrastinate	0002_drop_started_at_column	2026-12-01 05:32:40.238899+00
63	procrastinate	0003_drop_started_at_column	2026-12-01 05:32:40.245107+00
64	procrastinate	0004_drop_procrastinate_version_table	2026-12-01 05:32:40.259301+00
65	procrastinate	0005_fix_procrastinate_fetch_job	2026-12-01 05:32:40.270437+00
66	procrastinate	0006_fix_trigger_status_events_insert	2026-12-01 05:32:40.282272+00
67	procrastinate	0007_add_queueing_lock_column	2026-12-01 05:32:40.295703+00
68	procrastinate	0008_close_fetch_job_race_condition	2026-12-01 05:32:40.312483+00
69	procrastinate	0009_add_defer_job_function	2026-12-01 05:32:40.330852+00
70	procrastinate	0010_add_procrastinate_periodic_defers	2026-12-01 05:32:40.347088+00
71	procrastinate	0011_add_foreign_key_index	2026-12-01 05:32:40.363343+00
72	procrastinate	0012_add_locks_to_periodic_defer	2026-12-01 05:32:40.380308+00
73	procrastinate	0013_fix_procrastinate_defer_periodic_job	2026-12-01 05:32:40.394947+00
74	procrastinate	0014_add_finish_job_and_retry_job_functions	2026-12-01 05:32:40.406763+00
75	procrastinate	0015_add_trigger_on_job_deletion	2026-12-01 05:32:40.420067+00
76	procrastinate	0016_delete_finished_jobs	2026-12-01 05:32:40.435166+00
77	procrastinate	0017_add_checks_to_finish_job	2026-12-01 05:32:40.439144+00
78	procrastinate	0018_add_checks_to_retry_job	2026-12-01 05:32:40.450733+00
79	procrastinate	0019_fix_finish_job_compat_issue	2026-12-01 05:32:40.455836+00
80	procrastinate	0020_add_index_on_procrastinate_jobs	2026-12-01 05:32:40.467328+00
81	procrastinate	0021_add_kwargs_to_defer_periodic_job	2026-12-01 05:32:40.482367+00
82	procrastinate	0022_null_locks_excluded	2026-12-01 05:32:40.488625+00
83	procrastinate	0023_remove_old_finish_job_function	2026-12-01 05:32:40.50273+00
84	procrastinate	0024_job_id_bigint	2026-12-01 05:32:40.529484+00
85	procrastinate	0025_add_models	2026-12-01 05:32:40.560733+00
86	procrastinate	0026_add_job_priority	2026-12-01 05:32:40.589616+00
87	procrastinate	0027_add_periodic_job_priority	2026-12-01 05:32:40.611159+00
88	procrastinate	0028_add_cancel_states	2026-12-01 05:32:40.645452+00
89	procrastinate	0029_add_additional_params_to_retry_job	2026-12-01 05:32:40.667858+00
90	procrastinate	0030_alter_procrastinateevent_options	2026-12-01 05:32:40.683209+00
91	procrastinate	0031_add_indexes_for_fetch_job	2026-12-01 05:32:40.698017+00
92	procrastinate	0032_pre_cancel_notification	2026-12-01 05:32:40.722079+00
93	procrastinate	0033_post_cancel_notification	2026-12-01 05:32:40.776628+00
94	procrastinate	0034_pre_add_heartbeat	2026-12-01 05:32:40.819014+00
95	procrastinate	0035_post_add_heartbeat	2026-12-01 05:32:40.835328+00
96	procrastinate	0036_add_worker_model	2026-12-01 05:32:40.867342+00
97	procrastinate	0037_pre_batch_defer_jobs	2026-12-01 05:32:40.879733+00
98	procrastinate	0038_post_batch_defer_jobs	2026-12-01 05:32:40.898734+00
99	procrastinate	0039_pre_priority_lock_fetch_job	2026-12-01 05:32:40.914426+00
100	procrastinate	0040_pre_retry_failed_job	2026-12-01 05:32:40.926858+00
101	procrastinate	0041_post_retry_failed_job	2026-12-01 05:32:40.938821+00
102	record	0006_lists_of_patients_in_the_audit	2026-12-01 05:32:40.961266+00
103	record	0007_checks_of_the_site	2026-12-01 05:32:40.989644+00
104	sessions	0001_initial	2026-12-01 05:32:41.013363+00
\.


--
-- Data for Name: django_session; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.django_session (session_key, session_data, expire_date) FROM stdin;
\.


--
-- Data for Name: due_job; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.due_job (id, job, thing, due_at, planned_at, queued_at) FROM stdin;
\.


--
-- Data for Name: duplicate_answer; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.duplicate_answer (id, site, at, recorded_at, by_user, by_name, by_role, is_same, may_be_joined, facts, reason, other_id, patient_id) FROM stdin;
01a2321e-a980-7936-89ed-f5948c0fc1e9	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:53.59626+00	12	Nick Demonstration	nurse	t	t	{"birth date",telephone,name}	Showed both cards. (Demonstration)	01a2321e-a980-7936-89ed-f519988f7cb1	01a2321e-a980-7936-89ed-f5937ca547c9
01a2321e-a980-7936-89ed-f59658ac52fa	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:53.721216+00	13	Wanda Demonstration	nurse	t	t	{"birth date",telephone,name}	Showed both cards. (Demonstration)	01a2321e-a980-7936-89ed-f50000e128b0	01a2321e-a980-7936-89ed-f5951e634aa4
01a2321e-a980-7936-89ed-f597c5202b3f	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:53.894622+00	13	Wanda Demonstration	nurse	f	t	{"birth date",telephone}	Twins: born the same day, one telephone. (Demonstration)	01a2321e-a980-7936-89ed-f5951e634aa4	01a2321e-a980-7936-89ed-f50000e128b0
01a2321e-a980-7936-89ed-f59a3060e23e	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:53.943075+00	7	Sam Demonstration	pharmacist	t	t	{"birth date",telephone,name}	Showed both cards. (Demonstration)	01a2321e-a980-7936-89ed-f4e3a12c60ce	01a2321e-a980-7936-89ed-f597ff4a7632
\.


--
-- Data for Name: emergency_access; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.emergency_access (id, role, site, patient, reason_code, words, opened_at, until, recorded_at, user_id) FROM stdin;
01a2321e-a980-7936-89ed-f59a387b3f54	nurse	demo-west	01a2321e-a980-7936-89ed-f4ec5058eb1c	danger	Brought in by ambulance. (Demonstration)	2026-12-01 15:00:00+00	2026-12-01 16:00:00+00	2026-12-01 06:05:53.961472+00	13
01a2321e-a980-7936-89ed-f59b0079229a	pharmacist	demo-north	01a2321e-a980-7936-89ed-f53190175b93	asked_by_person	Is at the counter; the clinic is closed. (Demonstration)	2026-12-01 15:00:00+00	2026-12-01 16:00:00+00	2026-12-01 06:05:53.995573+00	5
01a2321e-a980-7936-89ed-f59cbe30ff74	pharmacist	demo-north	01a2321e-a980-7936-89ed-f59c62f47f1a	no_one_to_ask	Unconscious, alone.	2026-12-01 15:00:00+00	2026-12-01 16:00:00+00	2026-12-01 06:05:54.032054+00	5
\.


--
-- Data for Name: emergency_end; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.emergency_end (id, site, at, recorded_at, by_user, by_name, by_role, patient, access_id) FROM stdin;
01a2321e-a980-7936-89ed-f59a50f3dab2	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:53.97163+00	13	Wanda Demonstration	nurse	01a2321e-a980-7936-89ed-f4ec5058eb1c	01a2321e-a980-7936-89ed-f59a387b3f54
\.


--
-- Data for Name: emergency_review; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.emergency_review (access_id, outcome, words, reviewed_at, recorded_at, reviewed_by_id, user_id) FROM stdin;
01a2321e-a980-7936-89ed-f59a387b3f54	justified	The ambulance's sheet names the time. (Demonstration)	2026-12-01 15:00:00+00	2026-12-01 06:05:53.984418+00	3	13
\.


--
-- Data for Name: grant_confirmation; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.grant_confirmation (grant_id, confirmed_at, recorded_at, confirmed_by_id, granted_by_id, user_id) FROM stdin;
01a2321e-a980-7936-89ed-f4aa90187a42	2026-12-01 15:00:00+00	2026-12-01 06:05:41.120109+00	2	1	4
01a2321e-a980-7936-89ed-f4ab56f5f940	2026-12-01 15:00:00+00	2026-12-01 06:05:41.142081+00	2	1	4
01a2321e-a980-7936-89ed-f4ada16814aa	2026-12-01 15:00:00+00	2026-12-01 06:05:41.164548+00	2	1	4
01a2321e-a980-7936-89ed-f4aebc4e0116	2026-12-01 15:00:00+00	2026-12-01 06:05:41.18572+00	2	1	4
01a2321e-a980-7936-89ed-f4af1eac5afc	2026-12-01 15:00:00+00	2026-12-01 06:05:41.205764+00	2	1	5
01a2321e-a980-7936-89ed-f4b14858113f	2026-12-01 15:00:00+00	2026-12-01 06:05:41.227339+00	2	1	6
01a2321e-a980-7936-89ed-f4b308ea6c3c	2026-12-01 15:00:00+00	2026-12-01 06:05:41.247555+00	2	1	6
01a2321e-a980-7936-89ed-f4b48c45e37e	2026-12-01 15:00:00+00	2026-12-01 06:05:41.267957+00	2	1	7
01a2321e-a980-7936-89ed-f4b829c7066f	2026-12-01 15:00:00+00	2026-12-01 06:05:41.330766+00	2	1	10
01a2321e-a980-7936-89ed-f4ba55955992	2026-12-01 15:00:00+00	2026-12-01 06:05:41.362454+00	2	1	11
\.


--
-- Data for Name: grant_end; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.grant_end (grant_id, ended_at, because, recorded_at, ended_by_id) FROM stdin;
01a2321e-a980-7936-89ed-f4b67e1a84b9	2026-12-01 15:00:00+00	left the store	2026-12-01 06:05:54.016445+00	1
\.


--
-- Data for Name: instrument_answers; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.instrument_answers (id, site, at, recorded_at, by_user, by_name, by_role, instrument, language, answers, entered, score, is_urgent, assessment_id, patient_id) FROM stdin;
\.


--
-- Data for Name: inventory; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.inventory (id, site, at, recorded_at, by_user, by_name, by_role, witness_user, witness_name, witness_role, kind, taken_on, moment, line_count, note) FROM stdin;
\.


--
-- Data for Name: invitation; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.invitation (id, site, link_sha256, invited_at, expires_at, recorded_at, invited_by_id, user_id) FROM stdin;
01a2321e-a980-7936-89ed-f49b4af31672	demo-north	\\x9865abd704b77300eaeaa74d861c9578e2c70687343651f66edbc7164a9db817	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-12-01 06:05:40.978976+00	\N	1
01a2321e-a980-7936-89ed-f49cd17a285a	demo-south	\\x316aa33194bb553de3253c0ccb120b01a9d988fd1d126fedef6ecaabe44a33fa	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-12-01 06:05:40.993013+00	\N	1
01a2321e-a980-7936-89ed-f49cf4ea6215	demo-east	\\x8ef66c69089cefcf6a07454da0cb0c6a6c506370e24466c7e7d0f6037bb60ff8	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-12-01 06:05:41.001951+00	\N	1
01a2321e-a980-7936-89ed-f49f2654b55a	demo-west	\\x9b5411b432a7a573dfb475d21735f6b0ce26a4c0635b7ce7c84999f789981671	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-12-01 06:05:41.012108+00	\N	1
01a2321e-a980-7936-89ed-f4a021677419	demo-north	\\x7efa3fb64e6a96db8075fb2c239c6134d56583c2f5ae5a30ee057cbefa9acafe	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-12-01 06:05:41.021315+00	\N	2
01a2321e-a980-7936-89ed-f4a1d613dc77	demo-south	\\xdf6d0878911bc3ade7720c939f5537587fc9f0f725a5265c023feb21e15dc06d	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-12-01 06:05:41.030616+00	\N	2
01a2321e-a980-7936-89ed-f4a3a8c5b0e8	demo-east	\\xc8f6906109bb25075075bbb29ffc26e665bab22f50ce463e01b6c7b27d44489f	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-12-01 06:05:41.041683+00	\N	2
01a2321e-a980-7936-89ed-f4a4f03d5c91	demo-west	\\xc855a5667865f487e708daf5892862e87496ad8c69198f98983f486faefe6b90	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-12-01 06:05:41.054591+00	\N	2
01a2321e-a980-7936-89ed-f4a5e3e41d4b	demo-north	\\x144136fd89c047d0a63846117210f5f1fb316f0c2a7c1571ebd9498147a9244a	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-12-01 06:05:41.065948+00	\N	3
01a2321e-a980-7936-89ed-f4a8245ddf22	demo-south	\\x50178327795ddfa724bbb186d28c4d3f0f74f5e5555dfb4c3fe2c08912deb9e9	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-12-01 06:05:41.075326+00	\N	3
01a2321e-a980-7936-89ed-f4a9bb299c53	demo-east	\\x8e19aec923b8a181fa4bda565ea29c6c4b66b383b7b0a9a00f99294b2494b200	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-12-01 06:05:41.084906+00	\N	3
01a2321e-a980-7936-89ed-f4aa355148cf	demo-west	\\x82addb4f2f561759ca2f71fce9a65ee8de207c581a4b95bc2081379bad5ce758	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-12-01 06:05:41.09427+00	\N	3
01a2321e-a980-7936-89ed-f4aad38f9d05	demo-north	\\x7f6d8cd4e488d775542f46de2b5224e49efefff663f53886c511ef46518d03c8	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-12-01 06:05:41.108656+00	1	4
01a2321e-a980-7936-89ed-f4abf2f5f119	demo-south	\\xc5b6f002bc96a421d5a653d578a85bb456f2f12fd3b69111e04a02d98bfd5b43	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-12-01 06:05:41.131628+00	1	4
01a2321e-a980-7936-89ed-f4ae3e878f58	demo-east	\\x75ff9587e938fdd7a44bfe3fc714aae7de995f4916d6f56ab3779e4381613db6	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-12-01 06:05:41.152963+00	1	4
01a2321e-a980-7936-89ed-f4aec6463349	demo-west	\\x9fd6933a7825c78d17771f5455eed9945bb92257bd8097d27c6d44976b4a4f41	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-12-01 06:05:41.175499+00	1	4
01a2321e-a980-7936-89ed-f4b008d5114e	demo-north	\\x125511c7c5fcb9b440793a6501f603dd9460c9b7a34a0c963df6b5c1efb2eaf8	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-12-01 06:05:41.195417+00	1	5
01a2321e-a980-7936-89ed-f4b1ea5ff4c8	demo-north	\\x0476029962ec6b483b940b6f748d25486cad08bd7916496a1221e42267c682e8	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-12-01 06:05:41.215416+00	1	6
01a2321e-a980-7936-89ed-f4b396b8dc9a	demo-south	\\xbff6b2696d8f26dee3085bbee1a0eb157c323b12a85af5f5512a5815f606a92c	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-12-01 06:05:41.23719+00	1	6
01a2321e-a980-7936-89ed-f4b5469e62cb	demo-south	\\xd7faf1d8ffc759e4737a893b1ae3f380401f878a0fe6a805f2f54c0b6f727d60	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-12-01 06:05:41.257304+00	1	7
01a2321e-a980-7936-89ed-f4b5fe02befc	demo-north	\\x485c672b62cc729a80cf8248653debacd7b86efca9dbb55e64688e1ee29cc694	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-12-01 06:05:41.283849+00	1	8
01a2321e-a980-7936-89ed-f4b73de439a8	demo-south	\\x69536805c345cd70a4a363afdacb5f7fd5570031ff29a3949f3ef52ac8da9fdd	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-12-01 06:05:41.297072+00	1	9
01a2321e-a980-7936-89ed-f4b8d7d54364	demo-east	\\xd6439e7d616c3d0f905d0213075c3164fef78291751f95bbd05d6ef5c8364b6c	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-12-01 06:05:41.310708+00	1	10
01a2321e-a980-7936-89ed-f4bb50219a18	demo-west	\\xb931e7e4a417ce54f38ff4e634e0d5fbe5e2d0a133a836da03230b2257082157	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-12-01 06:05:41.344158+00	1	11
01a2321e-a980-7936-89ed-f4bd728c0123	demo-east	\\x5307ad116e52ef447d6d9103f53cb3c80289849e176ab2dc91be5bf18127b2e3	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-12-01 06:05:41.373067+00	1	12
01a2321e-a980-7936-89ed-f4beddcb27cf	demo-west	\\x99f66591bc82aa9bb8347dc7e9f71651c35cbc08ae5467df24591e8094070645	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-12-01 06:05:41.387748+00	1	13
01a2321e-a980-7936-89ed-f4bff7b22c46	demo-east	\\xb15ac3dca6e5ffe640710a74f76a26ca5d03ffe9d90322335c6916adb45d9162	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-12-01 06:05:41.405939+00	1	14
01a2321e-a980-7936-89ed-f4c1a9071501	demo-west	\\x76e01726dcf0da4456b34db9b235eab47b05585e0edd12e53c46ba7758eb009a	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-12-01 06:05:41.435604+00	1	14
\.


--
-- Data for Name: invitation_use; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.invitation_use (invitation_id, used_at, recorded_at) FROM stdin;
01a2321e-a980-7936-89ed-f49b4af31672	2026-12-01 15:00:00+00	2026-12-01 06:05:41.599484+00
01a2321e-a980-7936-89ed-f49cd17a285a	2026-12-01 15:00:00+00	2026-12-01 06:05:41.600223+00
01a2321e-a980-7936-89ed-f49cf4ea6215	2026-12-01 15:00:00+00	2026-12-01 06:05:41.60075+00
01a2321e-a980-7936-89ed-f49f2654b55a	2026-12-01 15:00:00+00	2026-12-01 06:05:41.601189+00
01a2321e-a980-7936-89ed-f4a021677419	2026-12-01 15:00:00+00	2026-12-01 06:05:41.735164+00
01a2321e-a980-7936-89ed-f4a1d613dc77	2026-12-01 15:00:00+00	2026-12-01 06:05:41.737423+00
01a2321e-a980-7936-89ed-f4a3a8c5b0e8	2026-12-01 15:00:00+00	2026-12-01 06:05:41.738214+00
01a2321e-a980-7936-89ed-f4a4f03d5c91	2026-12-01 15:00:00+00	2026-12-01 06:05:41.73902+00
01a2321e-a980-7936-89ed-f4a5e3e41d4b	2026-12-01 15:00:00+00	2026-12-01 06:05:41.891847+00
01a2321e-a980-7936-89ed-f4a8245ddf22	2026-12-01 15:00:00+00	2026-12-01 06:05:41.892394+00
01a2321e-a980-7936-89ed-f4a9bb299c53	2026-12-01 15:00:00+00	2026-12-01 06:05:41.892871+00
01a2321e-a980-7936-89ed-f4aa355148cf	2026-12-01 15:00:00+00	2026-12-01 06:05:41.893337+00
01a2321e-a980-7936-89ed-f4aad38f9d05	2026-12-01 15:00:00+00	2026-12-01 06:05:42.096677+00
01a2321e-a980-7936-89ed-f4abf2f5f119	2026-12-01 15:00:00+00	2026-12-01 06:05:42.09744+00
01a2321e-a980-7936-89ed-f4ae3e878f58	2026-12-01 15:00:00+00	2026-12-01 06:05:42.098178+00
01a2321e-a980-7936-89ed-f4aec6463349	2026-12-01 15:00:00+00	2026-12-01 06:05:42.098862+00
01a2321e-a980-7936-89ed-f4b008d5114e	2026-12-01 15:00:00+00	2026-12-01 06:05:42.325171+00
01a2321e-a980-7936-89ed-f4b1ea5ff4c8	2026-12-01 15:00:00+00	2026-12-01 06:05:42.568237+00
01a2321e-a980-7936-89ed-f4b396b8dc9a	2026-12-01 15:00:00+00	2026-12-01 06:05:42.569078+00
01a2321e-a980-7936-89ed-f4b5469e62cb	2026-12-01 15:00:00+00	2026-12-01 06:05:42.755657+00
01a2321e-a980-7936-89ed-f4b5fe02befc	2026-12-01 15:00:00+00	2026-12-01 06:05:42.983591+00
01a2321e-a980-7936-89ed-f4b73de439a8	2026-12-01 15:00:00+00	2026-12-01 06:05:43.128481+00
01a2321e-a980-7936-89ed-f4b8d7d54364	2026-12-01 15:00:00+00	2026-12-01 06:05:43.320843+00
01a2321e-a980-7936-89ed-f4bb50219a18	2026-12-01 15:00:00+00	2026-12-01 06:05:43.546798+00
01a2321e-a980-7936-89ed-f4bd728c0123	2026-12-01 15:00:00+00	2026-12-01 06:05:43.774294+00
01a2321e-a980-7936-89ed-f4beddcb27cf	2026-12-01 15:00:00+00	2026-12-01 06:05:44.006716+00
01a2321e-a980-7936-89ed-f4bff7b22c46	2026-12-01 15:00:00+00	2026-12-01 06:05:44.230785+00
01a2321e-a980-7936-89ed-f4c1a9071501	2026-12-01 15:00:00+00	2026-12-01 06:05:44.231566+00
\.


--
-- Data for Name: ledger_balance; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.ledger_balance (account, units, lot_id) FROM stdin;
\.


--
-- Data for Name: ledger_chain; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.ledger_chain (site) FROM stdin;
\.


--
-- Data for Name: ledger_entry; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.ledger_entry (id, account, units, container_id, lot_id, movement_id) FROM stdin;
\.


--
-- Data for Name: ledger_link; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.ledger_link (id, site, number, linked_at, hash, movement_id) FROM stdin;
\.


--
-- Data for Name: loss_report; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.loss_report (id, site, at, recorded_at, by_user, by_name, by_role, witness_user, witness_name, witness_role, kind, found_at, description, notice_due_on, form_due_on, movement_id) FROM stdin;
\.


--
-- Data for Name: loss_step; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.loss_step (id, site, at, recorded_at, by_user, by_name, by_role, kind, sent_on, reference, loss_id) FROM stdin;
\.


--
-- Data for Name: lot; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.lot (id, site, at, recorded_at, by_user, by_name, by_role, kind, number, ingredient, form, unit, is_controlled, schedule, base_numerator, base_denominator, maker, maker_number, expires_on, certificate, came_from_id) FROM stdin;
\.


--
-- Data for Name: lot_check; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.lot_check (id, site, at, recorded_at, by_user, by_name, by_role, what, passed, note, lot_id, container_id) FROM stdin;
\.


--
-- Data for Name: lot_content; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.lot_content (id, held_units, of_units, finished_id, received_id, movement_id) FROM stdin;
\.


--
-- Data for Name: lot_state; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.lot_state (id, state, reason, at, recorded_at, by_user, by_name, by_role, lot_id) FROM stdin;
\.


--
-- Data for Name: medicine; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.medicine (id, site, at, recorded_at, by_user, by_name, by_role, name, known_as, dose, from_on, until_on, patient_id) FROM stdin;
01a2321e-a980-7936-89ed-f4dce668e3d0	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:46.518355+00	12	Nick Demonstration	nurse	gabapentin	gabapentin	once a day	\N	\N	01a2321e-a980-7936-89ed-f4daa31ca9a0
01a2321e-a980-7936-89ed-f4e1a1444326	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:46.924436+00	13	Wanda Demonstration	nurse	clarithromycin	clarithromycin	once a day	\N	\N	01a2321e-a980-7936-89ed-f4df5d664a0f
01a2321e-a980-7936-89ed-f4efc22561ae	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:47.384977+00	12	Nick Demonstration	nurse	sertraline	sertraline	once a day	\N	\N	01a2321e-a980-7936-89ed-f4ec5058eb1c
01a2321e-a980-7936-89ed-f50224b50110	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:47.909516+00	13	Wanda Demonstration	nurse	gabapentin	gabapentin	once a day	\N	\N	01a2321e-a980-7936-89ed-f50000e128b0
01a2321e-a980-7936-89ed-f534e98fb95a	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:49.761526+00	12	Nick Demonstration	nurse	clarithromycin	clarithromycin	once a day	\N	\N	01a2321e-a980-7936-89ed-f53190175b93
01a2321e-a980-7936-89ed-f53ae3b858fe	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:50.115541+00	13	Wanda Demonstration	nurse	Percocet	oxycodone	once a day	\N	\N	01a2321e-a980-7936-89ed-f53816c43b0a
01a2321e-a980-7936-89ed-f54633fd723e	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:50.635052+00	12	Nick Demonstration	nurse	gabapentin	gabapentin	once a day	\N	\N	01a2321e-a980-7936-89ed-f5451f89402b
01a2321e-a980-7936-89ed-f555ae8dc855	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:51.11649+00	13	Wanda Demonstration	nurse	clarithromycin	clarithromycin	once a day	\N	\N	01a2321e-a980-7936-89ed-f5531b5251bf
\.


--
-- Data for Name: medicine_stop; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.medicine_stop (id, site, at, recorded_at, by_user, by_name, by_role, until_on, because, medicine_id, patient_id) FROM stdin;
\.


--
-- Data for Name: mfa_authenticator; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.mfa_authenticator (id, type, data, user_id, created_at, last_used_at) FROM stdin;
1	totp	{"secret": "gAAAAABrDmO108zPnhYYPNHNlKH5gytxlkx2-UqDjwR1eYO-2Ue7rraHqngW2f_AD9axTAslsz7sgzzpvgMU-v98PXIXaXLeqSD9onoeJe4sBXp4yfe7cVL9vIshEO5SAB9mzoYZWUtv"}	1	2026-12-01 06:05:41.592818+00	\N
2	recovery_codes	{"seed": "gAAAAABrDmO1Wd76_zhlb18kNuJ48YJHkQOLSZKPUcqEvlUjIoAOctXC6c7GoSNGLq4TAtioj9uGis7zKXI9TsqyEa1z8auNim9pRRTNJKkejAaI_w_3B41AnoC32Evyos-v4TkDIqEAWqksR7EfZp2nFpjpaiScHyTUSbgTxyRRjCYrZK71xigxRiwVlUCp4p6rg7GJSXBK", "used_mask": 0}	1	2026-12-01 06:05:41.595821+00	\N
3	totp	{"secret": "gAAAAABrDmO1mp8_4t9vN753-ahk_UO00lLqF9vMY1TW2GJP_ahOHjX9w_XZhPE7aVG64Y3kM8Ya8RTSL7SddJdK3E7FiGMgBOAfd5bCvX6zTIY7br9NPNNB11dIcJYPO77m9eC9cxYK"}	2	2026-12-01 06:05:41.728763+00	\N
4	recovery_codes	{"seed": "gAAAAABrDmO1JQ5Lg4iKI71TVMF9fLVe-2QMrNANoISrRbmZRI9WAL6D77N5uwzZGbdE5FGc8SOO9Uw2xrlvBun8xxshe5JVSVvKYpHRIWcSI9VX1X2gecS7nGupkRBlMnH5qAaeEJFi4XtGLhndURb7Gxu_EdymMRYhGXwMicsxx3CUAi7J1XSpF8na4PR8256Txht3lGB1", "used_mask": 0}	2	2026-12-01 06:05:41.731998+00	\N
5	totp	{"secret": "gAAAAABrDmO1fSTKwEBt7BEgI24c2ZXQcoaQoyRybP8Hd9SHX8WrlnsSEQSKnn3oKRk_2gcx3-1nvhRhG9dTUyabd1fLIVB9QXJgJNQg4692KK0lJcSQ_r1y96ZItDrlh7qnYHzP79Kk"}	3	2026-12-01 06:05:41.887062+00	\N
6	recovery_codes	{"seed": "gAAAAABrDmO1d66zLU_rNubVupJMfTijYEEh9dnuPDmDpXp4gO6RmaobgQTws1ulGngAaiGOQGBoPtrKAHhaHWfAxe-_nscrdflAO6gyZHLgm75lJnscQey_5kKO3sM74G2GhxS8kBgT73mkmK-tlRjinpb7bg_SJxCcJH1OoR28ZsBbFIhWAVl979bxyLgx3C7QCL9m6ntA", "used_mask": 0}	3	2026-12-01 06:05:41.889404+00	\N
7	totp	{"secret": "gAAAAABrDmO28Zw3XfwXdTMo_iwF7M0-l2NgE5DeCt58ppW0m01uOXY82BbgsVR013L_z-Vs8yERhcwe7mS79ENnXit5JEpoLNj4M4kXIDUMAlyPMy4L8nflnHLrHM3SJoYrpyFKMUUS"}	4	2026-12-01 06:05:42.09036+00	\N
8	recovery_codes	{"seed": "gAAAAABrDmO2qk8hFULyYc4Q5NyFkToGFQdvJPkcRfg5EzNW2iFuMLeCMm3XUR37y05owrw1CZ0447f-7r6QaxbivUmY2_fte8ccitoOqfIKLQ430OelUUx920ZmPLerAE4_U6qyzdWzglnCiTRf6HTvX0uF8PMaCCmxavZ3ysI7JX6EKynZhMt15ukbJtHwXXx4YJszLqWj", "used_mask": 0}	4	2026-12-01 06:05:42.093646+00	\N
9	totp	{"secret": "gAAAAABrDmO2IjBwpw1gjFkdRUlYKCagb-qJuZXDkH6-t_ZMmACVHGYM-PNDen1iH7VTU4A-smBREuiQKAn8Mw8UhvmNjnTlHK2OfFeifV6VmBznMIoblyAoEkc0yTPKxFe73mxbgFfI"}	5	2026-12-01 06:05:42.310811+00	\N
10	recovery_codes	{"seed": "gAAAAABrDmO2k6zUe26CipnQRCqOHb9NkcVDaVZWmhA7zBvo-Rwe0-IuNdYlnOmhDY4d0HCeFX3LdMNXuEkUUEJ7-ECx7XpXjfIGx49Zy95YUY0vUmXsjzAzbFXn9b6E2UWg27ULNRfILD5i3p4dKAfy8WSfhI562DW_8e1yPjmdi4JnhyjAlLGvzBamU1kzrgbpGTPs1Dtr", "used_mask": 0}	5	2026-12-01 06:05:42.319199+00	\N
11	totp	{"secret": "gAAAAABrDmO2oD7-A2OjHsCMAXHbJojht-PDuLeXEUiMwVDPeFsEWQMXLp80WBZ4ZlOU_qV2l0TKabNW6USTyF-mmkZGvGws1MD9C6I1aUg0J0pjuS9M2yE2nulTvGjcujVwFzUSxL8K"}	6	2026-12-01 06:05:42.555532+00	\N
12	recovery_codes	{"seed": "gAAAAABrDmO2Ye8D13qFVf5_YqAHvTH_ooLx_E5RPBYDuuI0SatUdkFMp-FebvUWmdGSkHtcLkmY54ENaCXJ1jwWhSSsGiKG9har6K-Zvar95ilQ63caBFTkJ7jkuSq2oWpO91MaqCtyuTSfcfZBS4H0q_fybCrw-P_DiMgixnqr6AbTwRwysIWO1FmiTWCXYlth-0XLoA6o", "used_mask": 0}	6	2026-12-01 06:05:42.562101+00	\N
13	totp	{"secret": "gAAAAABrDmO23AavjBnqUtrYNVGhAJJ42-Rlli8_ZAHE_jusr-0po2UelXGUeL88JiYGnBfK7gLlAnNoyanJVWye6wBgj4Z1Ppby5973vJA7GNvtkD92F3J_zXZoah9akt5dfZGhd-fG"}	7	2026-12-01 06:05:42.749816+00	\N
14	recovery_codes	{"seed": "gAAAAABrDmO21g4NaXiDWLi8KYQRvd24BOkYYGsEmwDuokGLjo2sgSdF2avtR9XsC1wDxyGErnXuVxBaZEjG6MsxtusUxKQzoteYVlUElSt_MhZfr901aQWom0rc3m9MpKgm72NDNJKoMG9CwQh4lwgug-DLGh-1xYbA8yDg5aVFizLAlhg9KeeFDAZ54jojSNvXNQFB2Uc1", "used_mask": 0}	7	2026-12-01 06:05:42.752284+00	\N
15	totp	{"secret": "gAAAAABrDmO2Esrlsm_ybsBumwYIQyQPiCNFgnK9_-QZWI0CIZK6WFALRKAn4qe0y8AB-OasgR4t69sJwl_YW2oc72pQpwwnUFYrEaHNrnJdtsCCF-5bIp3jitKWADoj_I8T45oej0zo"}	8	2026-12-01 06:05:42.975638+00	\N
16	recovery_codes	{"seed": "gAAAAABrDmO2i_t4SBL3tzcWNMnsSSI7TeNBf5uNynDbIcGogtdtbhuc8bHD-P3Ldr-zVzAUHMdKahtW0mWVjwCqWCkVxpT-kbfDgveR5VyQdXDaN7fH1DoQOfyzyEfq2Q3Ci2rrfdhhusoQUW92tfZmJ_en-zFXQDNwqhfPAZOzmRvfDIwJmlPMe-jTAhFsgOOC3x81trZe", "used_mask": 0}	8	2026-12-01 06:05:42.979795+00	\N
17	totp	{"secret": "gAAAAABrDmO3Xt3guojH6Yhu8XSnNSai8_Ju6QEQKIoNLwjPgLVPPel8I4PdmyGs5Bhaz_sdaXT9iQgb2vHrA1vwDGEW3PA9lLatsCnIBsySEf0X-IXQeLhIFChJ2t533CAKfLMD8Z4v"}	9	2026-12-01 06:05:43.123834+00	\N
18	recovery_codes	{"seed": "gAAAAABrDmO3sSBFzBB8824_W7vTbnBorIeUDOY_JzS4hEu5lVPsFhsddjKzwcornS2OcsCt5IguWmOTX8V1tMrinEI0FcJfMPYk35Ap8aQOezQT0sR788bKEvZffaqtLVmdC4OMCVghBwnwEFOlL0vbnFn7a8ZYoLGAJsqNlZIgSwVKJptqHjU_1MbpcLPYN_CskOWlwRRI", "used_mask": 0}	9	2026-12-01 06:05:43.126374+00	\N
19	totp	{"secret": "gAAAAABrDmO35McqpuZmtRTbFW4WRZIEKuWzrBQNZnjGG69W5RGvVeP5eA6NCpdxtmtfEs8_LurFFZgjHDsQTPlGKvv158W6RKxnGM64iaDbhj4gLgwPXwo87IsmlMPcM9Xn92gJp1Ap"}	10	2026-12-01 06:05:43.312243+00	\N
20	recovery_codes	{"seed": "gAAAAABrDmO340uKIPKpxc9PGizJTYJVwiIP-XAqfibgDiowOdBeo5nXqEzhh94bDsf8Hf-Hrb-LQl67E_2HDJKaWjdNHY74pGYxB7m3p04OxYtcZJY5wzaDnVEwM3P37HlOc_50R5dlnoW74YtRG3kX7TFK5aglyjtpu-hJaydzygLVVQdedaUAV-FsIZB5y2br5CctFlrz", "used_mask": 0}	10	2026-12-01 06:05:43.314607+00	\N
21	totp	{"secret": "gAAAAABrDmO3wzWtFB-03f60c_R0KhVcZgjj5ctsFZfK5smtoc9oSJFmN4YlqHRP_vIPLAr5pW9Sykjqkd372VZa5-QTjF7DYTae-YpJeWGxW1ftaF-g0aDPoWtXo4FUdqSo9ddz4hDW"}	11	2026-12-01 06:05:43.54321+00	\N
22	recovery_codes	{"seed": "gAAAAABrDmO3ItHRm5UB5ZDDzprs1zt4GUAZCUaKKL4rQDLenx5jBw7YGLLjY42egrMUElADJEmL6rWfu-oOh0odpBhyiR426Zleg4DayXLM0GusEn82da_DuLleq9ClFAtj7QjDMg4Q4Gm8Mm4-S2FjvoQVKgQ95_doxvNAGuClpFVbANDNLiaBJ8HHEiZb3yMXt9VzEOIM", "used_mask": 0}	11	2026-12-01 06:05:43.54497+00	\N
23	totp	{"secret": "gAAAAABrDmO3tzslkhE3vJ4lhbwprRWJiDdh7xdjljwTD8bbAgEtJJB3__MfP6EE_MCOm8JoArL8wvnKutk8ZS_mEdvItlVsUJL1xFq6DI-kwHFqo-hSyLwV7TaZSVeaSNOMOBXjRnOM"}	12	2026-12-01 06:05:43.769831+00	\N
24	recovery_codes	{"seed": "gAAAAABrDmO3x6EF8SkjGPE0GakffFfvipuhilmQr4ysYeTQBtp3i2xDZ2bTXpzh2k5DnDxVSfsuYyXc-dm4mZImxTm8_jcHFJub17OmBNLYXExJsfDTAB7GdLXIMfjMk4YVGmj-a8k7zsHYqrvk2Y-ODsLLnO6hjaWSttVA8ts_JoQkh5yIEePlYodw8Gvl5pIgCJa34f6j", "used_mask": 0}	12	2026-12-01 06:05:43.772086+00	\N
25	totp	{"secret": "gAAAAABrDmO4N7rl8A1F4bUfSHosNPtxoI_U0LVNkP74SGTQbc40eM3WRmryhgO4yWoXwJ-JvAi1QRFUQRP09GvEU2LC2489rOR2Kag3787DrQknPp1RIJJBkXx25FCpj6DU-nl7OSOF"}	13	2026-12-01 06:05:44.001709+00	\N
26	recovery_codes	{"seed": "gAAAAABrDmO4egy9TqavHjV4Clfptqh2wM0S8YhlB2vQRuv37Q7H4SOl3x_F-Y0gZU8kg6QqzbIJEx6cNswAoS52OsXOXNGZurm8S_sp2gZqmp05vBYIJZ9fo4GlBs0UUzKZxJmEtt9uL4fFP-t0yV4-yhIZwjj2qOwZImn8eTCpwPc1PZcUn214mQdBs1GbOpJ5ulLe4jkH", "used_mask": 0}	13	2026-12-01 06:05:44.004399+00	\N
27	totp	{"secret": "gAAAAABrDmO4DeJQ_bnP7vBtFMGZ_zxWa6DUXGQvb07pgoanhpQqYzPJBX_96Pxf7LBXkdI1E-PwiiuP5GCP3ENLZPA8t2bIiWNV7CSwMGSB-IZjwItNzBi6O507kfvdfso6BKqhl4DA"}	14	2026-12-01 06:05:44.220059+00	\N
28	recovery_codes	{"seed": "gAAAAABrDmO4ZKcUOhOLYQgKCb_qoW8XJcv7HKS58DjlzNcoUjmfH1Qk6lhbo0vpZ1SwHkoWmSy4xB-2ftpw8SLKQHuom65lIsnJgPzeUSi1d-6Egkof_o2jUmDDc2XRSY5lEHzgc4PaGWUAnGvxI4d-XXCJaGV6T4VV8dsRrhJCnj4jFPhmS7j_t9gEK93VTAY0jpYH_DeP", "used_mask": 0}	14	2026-12-01 06:05:44.222264+00	\N
29	totp	{"secret": "gAAAAABrDmPB6i6uAAQNDVVmAFYwRsTZhtH0bjSOvpa2OZsUs0bhnqNsybji1oGyVA_6Bu14bFpbiIZPsO6lNubyn3Q2OsYVP6OZdsHvNG5hcVmS9KkSmj-L8v2CyS_Art4KqDTHiVtT"}	15	2026-12-01 06:05:53.232484+00	\N
30	recovery_codes	{"seed": "gAAAAABrDmPBkvTyso-wHyYVf_UXkh2PlJvxcpU_mLSBJ-nUgm57_4xmC488E8Jme7flc8NbBRyalMBChtzPV8aZOGWmaUYolmk2vYy-fwM7Wd9OgJSMhEF9afWD_Lq6awXOTOdEUog4Jo-wYT-KJ3uj5RpMpXBMFU3fi_Frb0ymlO_MQ0B-CWyMZPPpLo8_munYaTgOqg3Y", "used_mask": 0}	15	2026-12-01 06:05:53.234978+00	\N
31	totp	{"secret": "gAAAAABrDmPBWWHuhET2ZtrU8wL08DwYjoHAnkwGWXqfjK8R7nOTr1N-Cux8BTR1Db_nzIj2E6JfFf1QHuHQA34XkED52DueXEmm2Lsabcxue1LvHCAssy6nI5JZ-thQ1LaibZvXtwr2"}	16	2026-12-01 06:05:53.372383+00	\N
32	recovery_codes	{"seed": "gAAAAABrDmPBeXDVgIZHxj6FIJf7qFFyKAko0vPbyFaqdp4ks-EYEdTNRMmA9WQq0jsNg0rkQoZscn0Cm9PA38xirsPjV-o0Wy2VfmHeU6pRK27HHVJoSizivamDW9DuzJn8rYop3g5Rgl3rhuo86POYuW4sJRvC8paC__ZmYaTY36tZeZzydzroXk4jCK7KKbvz1bv_qjn3", "used_mask": 0}	16	2026-12-01 06:05:53.374708+00	\N
33	totp	{"secret": "gAAAAABrDmPB5Dh4gnAHjSRMdhvYw2BPlUbhAcIF_h9RaY_5V8vK1I42AEs5Nnn-wcm8ct_Y0VjaeemzRSxFjjJLjxO-WPlbMb-AO_mVOTS8xXQyYgidUBKPBV043xEcWK0mWLmS7LQD"}	17	2026-12-01 06:05:53.519115+00	\N
34	recovery_codes	{"seed": "gAAAAABrDmPBYflY30IVXTfYyU9arMPHYNwlcz7N08Sl9fTwstQrFMHEbkaWRYkPMthQZL0fNtGou_h_nc1sbtGOUgEUY2e76n-q5iVhiKaw-lUTMSXYhISnOJI2_l0HDYaTC-u6bzDd2-icdq8pg-_5EesogYlH1WITYGb7FojUWi9AZHrCNvuNfREHjBYMJlrL68lMmsiC", "used_mask": 0}	17	2026-12-01 06:05:53.521454+00	\N
\.


--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.movement (id, site, at, recorded_at, by_user, by_name, by_role, witness_user, witness_name, witness_role, kind, entry_count, second_witness_user, second_witness_name, second_witness_role, reason, document, supplier_id) FROM stdin;
\.


--
-- Data for Name: number_series; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.number_series (site, kind, last) FROM stdin;
\.


--
-- Data for Name: outgoing_mail; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.outgoing_mail (id, "to", subject, text, queued_at, sent_at) FROM stdin;
01a2321e-a980-7936-89ed-f49bcf391307	rosa@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration North. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=KEAXDT9olPdVQFdMf08T_smedvjehhfvpaWwFjE1WsA\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-7936-89ed-f49cdad0af67	rosa@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration South. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=B8q922t4QaM_Btd6VINH-M6Twd8BAZ2K3DA1s5fj4pw\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-7936-89ed-f49dbc0aab7c	rosa@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration East Clinic. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=UpuEVAUag6XGbvPgiQGRxICstDuvtAJxGlNa4s3SV2E\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-7936-89ed-f49f55b1daea	rosa@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration West Clinic. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=31qvnHxxfsoLlY_TVKTGQbFoPDqXgzTkUIOv5Rr6jaM\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-7936-89ed-f4a1026b654b	walter@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration North. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=a5EmnKAE_VqH8waKoKk8rqIdyDHxNG6C0f48h5GSAkI\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-7936-89ed-f4a28972da7f	walter@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration South. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=8xlqCWoYEQca4OFUqPDc06_cLHiUWSrn3wjptSvSafg\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-7936-89ed-f4a4244b6fa0	walter@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration East Clinic. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=AoIby_18Rue3E7XfmOrPX1yJxfhOHD5GBG7W7x8w0Y4\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-7936-89ed-f4a510ec70cc	walter@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration West Clinic. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=XnasIt-VHNZmVNRPAUjtBBVMzk_JwupFBflLxa5VjhA\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-7936-89ed-f4a6bb1c14d8	priya@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration North. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=sAuheedxrHSbD1oeAsM5OeAW7L-udaPyE_IGgAeQmcg\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-7936-89ed-f4a8cc6e490e	priya@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration South. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=O5fh8LuDLPhy_qs3P4K8GsPxmwaakXMkMjzKzFufW7k\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-7936-89ed-f4a9e6c910ec	priya@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration East Clinic. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=GJJDPn-NPpVz_ipi90m8CIMCoGK2pYiCPqwGDqIRgTQ\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-7936-89ed-f4aa7ce39783	priya@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration West Clinic. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=Cqpz4LZ1VYrRP1uJtArNYdUMEnKBdUjRehZzQrIJMAU\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-7936-89ed-f4ab4856c197	omar@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration North. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=ItETmi9u09aAaUBKLCpggCav21sDHtkaO8V2BiV2UN8\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-7936-89ed-f4ace5992502	omar@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration South. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=zowfvUTmR2wo_6w9yfM1lfZ4iNIrDcie8A93-NWdN34\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-7936-89ed-f4ae909b7fd0	omar@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration East Clinic. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=hEU2p7QYdVUFBR3NRfeUoFp-TTGvEQXZ4l071nExaqg\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-7936-89ed-f4aed25db4cf	omar@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration West Clinic. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=AspT4fXI1Cpzc6RYt1qhYsm7WpIIdZFnK4rCp9Wl8WM\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-7936-89ed-f4b0aa89692d	nora@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration North. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=G3t3UiBRaltXphoq_FqbVgf8ttekMrb9P329SW-7xGQ\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-7936-89ed-f4b2d5b585a7	felix@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration North. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=5FeISjTUtgUCJgECr7kN49B48BGiChGMahNKm7Nk-Yc\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-7936-89ed-f4b3e1a091ec	felix@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration South. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=0YTMpVVpjN8jVglf8kdaCZ_AgqnAYtWYAR0fLikNLL0\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-7936-89ed-f4b58d12b40a	sam@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration South. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=tRxdwFnifVeKbXUWxhY7KFTiip4d9ZINzpn0yywfxGY\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-7936-89ed-f4b647183668	tess@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration North. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=0XNzBN4XXIEFg3vFe1rk-box0gG0dWVdbRyDVdkYAsE\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-7936-89ed-f4b793afb73b	ugo@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration South. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=xuVCCEXwWVFm60MToShI5dZpoLZgnEmplbPULDgNmNU\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-7936-89ed-f4b996656563	eva@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration East Clinic. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=AYXqnHK3-DMcg3llj1nygXxX7iXN4Hwcc9TBQA-Gzok\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-7936-89ed-f4bbf8762e71	will@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration West Clinic. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=LTafK7d5gn8dMF0FKab6Qd9LhFKek4ubiyhKiXjG_X8\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-7936-89ed-f4be1cab6371	nick@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration East Clinic. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=Hscq5d8TQC-5H8UqOnYBQVx7HHbu-ccGuBBnULmk4w8\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-7936-89ed-f4bf0668e7a1	wanda@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration West Clinic. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=Ovi8XKMzbbUPsR1yxac5_2mKMzNuLVJ8tlrG9DM9hbc\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-7936-89ed-f4c0a2ade7ec	dina@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration East Clinic. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=CZskDwcXUgIjfYJIrP6d0VkO1Q7Oqlynk4Y_CZDiJ_M\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-7936-89ed-f4c2451de33a	dina@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration West Clinic. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=dEnwbqM0stgnGWl9sH2wLuYRMFLmhV7Yw5xQerwwJvM\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
\.


--
-- Data for Name: patient; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.patient (id, site, at, recorded_at, by_user, by_name, by_role, card_number, is_demonstration) FROM stdin;
01a2321e-a980-7936-89ed-f4c2e9fb768e	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:45.354138+00	5	Nora Demonstration	pharmacist	000-674-382	t
01a2321e-a980-7936-89ed-f4c4a341de2b	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:45.385383+00	7	Sam Demonstration	pharmacist	996-417-846	t
01a2321e-a980-7936-89ed-f4c70ce14d99	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:45.460101+00	12	Nick Demonstration	nurse	647-785-419	t
01a2321e-a980-7936-89ed-f4c87d13f8ed	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:45.591175+00	13	Wanda Demonstration	nurse	733-562-011	t
01a2321e-a980-7936-89ed-f4ca5d7a9bf7	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:45.678949+00	5	Nora Demonstration	pharmacist	141-773-366	t
01a2321e-a980-7936-89ed-f4cce4a2c636	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:45.719192+00	7	Sam Demonstration	pharmacist	878-080-944	t
01a2321e-a980-7936-89ed-f4cfc39fbc0a	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:45.815607+00	12	Nick Demonstration	nurse	034-876-219	t
01a2321e-a980-7936-89ed-f4d28cef44bc	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:46.019115+00	13	Wanda Demonstration	nurse	007-307-432	t
01a2321e-a980-7936-89ed-f4d4bfdeecc4	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:46.133132+00	5	Nora Demonstration	pharmacist	225-741-438	t
01a2321e-a980-7936-89ed-f4d8a9c1e3fe	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:46.196772+00	7	Sam Demonstration	pharmacist	284-955-226	t
01a2321e-a980-7936-89ed-f4daa31ca9a0	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:46.278201+00	12	Nick Demonstration	nurse	289-184-228	t
01a2321e-a980-7936-89ed-f4df5d664a0f	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:46.785506+00	13	Wanda Demonstration	nurse	039-236-997	t
01a2321e-a980-7936-89ed-f4e3a12c60ce	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:47.09068+00	5	Nora Demonstration	pharmacist	816-577-373	t
01a2321e-a980-7936-89ed-f4e81e47162b	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:47.16742+00	7	Sam Demonstration	pharmacist	762-099-133	t
01a2321e-a980-7936-89ed-f4ec5058eb1c	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:47.257048+00	12	Nick Demonstration	nurse	659-336-101	t
01a2321e-a980-7936-89ed-f50000e128b0	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:47.750141+00	13	Wanda Demonstration	nurse	097-474-894	t
01a2321e-a980-7936-89ed-f510517f5b56	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:48.291084+00	5	Nora Demonstration	pharmacist	559-510-110	t
01a2321e-a980-7936-89ed-f51645cca50b	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:48.415738+00	7	Sam Demonstration	pharmacist	527-044-416	t
01a2321e-a980-7936-89ed-f519988f7cb1	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:48.540189+00	12	Nick Demonstration	nurse	586-679-003	t
01a2321e-a980-7936-89ed-f51c93442d6b	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:48.672008+00	13	Wanda Demonstration	nurse	884-407-529	t
01a2321e-a980-7936-89ed-f520bf2f9067	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:48.800335+00	5	Nora Demonstration	pharmacist	013-872-445	t
01a2321e-a980-7936-89ed-f522384481b2	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:48.926793+00	7	Sam Demonstration	pharmacist	978-505-568	t
01a2321e-a980-7936-89ed-f5247e04f7b3	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:49.032706+00	12	Nick Demonstration	nurse	539-850-842	t
01a2321e-a980-7936-89ed-f52773348323	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:49.260001+00	13	Wanda Demonstration	nurse	340-609-478	t
01a2321e-a980-7936-89ed-f52b47092835	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:49.454523+00	5	Nora Demonstration	pharmacist	973-023-351	t
01a2321e-a980-7936-89ed-f52eaa2421a7	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:49.516427+00	7	Sam Demonstration	pharmacist	265-081-372	t
01a2321e-a980-7936-89ed-f53190175b93	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:49.577813+00	12	Nick Demonstration	nurse	248-931-941	t
01a2321e-a980-7936-89ed-f53816c43b0a	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:49.97367+00	13	Wanda Demonstration	nurse	495-038-374	t
01a2321e-a980-7936-89ed-f53c58a94f71	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:50.291747+00	5	Nora Demonstration	pharmacist	842-324-071	t
01a2321e-a980-7936-89ed-f541b9806743	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:50.37436+00	7	Sam Demonstration	pharmacist	563-365-014	t
01a2321e-a980-7936-89ed-f5451f89402b	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:50.473363+00	12	Nick Demonstration	nurse	386-319-297	t
01a2321e-a980-7936-89ed-f5531b5251bf	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:50.961886+00	13	Wanda Demonstration	nurse	221-987-365	t
01a2321e-a980-7936-89ed-f564327f62a6	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:51.556474+00	5	Nora Demonstration	pharmacist	466-884-202	t
01a2321e-a980-7936-89ed-f5683795bb2f	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:51.728971+00	7	Sam Demonstration	pharmacist	741-338-925	t
01a2321e-a980-7936-89ed-f56bfc0de021	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:51.898859+00	12	Nick Demonstration	nurse	058-187-600	t
01a2321e-a980-7936-89ed-f5703c07933d	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:52.04748+00	13	Wanda Demonstration	nurse	467-542-957	t
01a2321e-a980-7936-89ed-f575a8db1276	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:52.19781+00	5	Nora Demonstration	pharmacist	448-625-277	t
01a2321e-a980-7936-89ed-f57b165bf166	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:52.330615+00	7	Sam Demonstration	pharmacist	807-366-117	t
01a2321e-a980-7936-89ed-f5809d66237c	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:52.461019+00	12	Nick Demonstration	nurse	425-675-212	t
01a2321e-a980-7936-89ed-f58594c295eb	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:52.662389+00	13	Wanda Demonstration	nurse	664-500-105	t
01a2321e-a980-7936-89ed-f5937ca547c9	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:53.588919+00	12	Nick Demonstration	nurse	289-067-118	t
01a2321e-a980-7936-89ed-f5951e634aa4	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:53.714409+00	13	Wanda Demonstration	nurse	251-588-794	t
01a2321e-a980-7936-89ed-f597ff4a7632	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:53.935807+00	7	Sam Demonstration	pharmacist	579-174-525	t
\.


--
-- Data for Name: patient_account; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.patient_account (id, site, at, recorded_at, by_user, by_name, by_role, patient_id, user_id) FROM stdin;
01a2321e-a980-7936-89ed-f58d0a263bca		2026-12-01 15:00:00+00	2026-12-01 06:05:52.969806+00	-5	sign-in page	system	01a2321e-a980-7936-89ed-f56bfc0de021	15
01a2321e-a980-7936-89ed-f591cab03ef9		2026-12-01 15:00:00+00	2026-12-01 06:05:53.097454+00	-5	sign-in page	system	01a2321e-a980-7936-89ed-f5809d66237c	17
\.


--
-- Data for Name: patient_contact; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.patient_contact (id, site, at, recorded_at, by_user, by_name, by_role, telephone, email, address, in_place_of_id, patient_id) FROM stdin;
01a2321e-a980-7936-89ed-f4c479df7f20	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:45.372157+00	5	Nora Demonstration	pharmacist	303-555-0140	person0@example.org	100 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7936-89ed-f4c2e9fb768e
01a2321e-a980-7936-89ed-f4c67ff72299	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:45.419262+00	7	Sam Demonstration	pharmacist	303-555-0141	person1@example.org	101 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7936-89ed-f4c4a341de2b
01a2321e-a980-7936-89ed-f4c81cfcc41a	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:45.464113+00	12	Nick Demonstration	nurse	303-555-0142	person2@example.org	102 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7936-89ed-f4c70ce14d99
01a2321e-a980-7936-89ed-f4ca076e4aa4	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:45.62624+00	13	Wanda Demonstration	nurse	303-555-0143	person3@example.org	103 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7936-89ed-f4c87d13f8ed
01a2321e-a980-7936-89ed-f4cc567f17d4	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:45.683312+00	5	Nora Demonstration	pharmacist	303-555-0144	person4@example.org	104 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7936-89ed-f4ca5d7a9bf7
01a2321e-a980-7936-89ed-f4cef796f9a1	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:45.738788+00	7	Sam Demonstration	pharmacist				\N	01a2321e-a980-7936-89ed-f4cce4a2c636
01a2321e-a980-7936-89ed-f4d12cafe3e1	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:45.825918+00	12	Nick Demonstration	nurse	303-555-0146	person6@example.org	106 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7936-89ed-f4cfc39fbc0a
01a2321e-a980-7936-89ed-f4d3a660e7c5	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:46.021975+00	13	Wanda Demonstration	nurse	303-555-0147	person7@example.org	107 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7936-89ed-f4d28cef44bc
01a2321e-a980-7936-89ed-f4d64195c13c	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:46.137046+00	5	Nora Demonstration	pharmacist	303-555-0148	person8@example.org	108 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7936-89ed-f4d4bfdeecc4
01a2321e-a980-7936-89ed-f4da2af4f2f0	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:46.200566+00	7	Sam Demonstration	pharmacist	303-555-0149	person9@example.org	109 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7936-89ed-f4d8a9c1e3fe
01a2321e-a980-7936-89ed-f4dc24bf51bc	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:46.290154+00	12	Nick Demonstration	nurse	303-555-0150	person10@example.org	110 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7936-89ed-f4daa31ca9a0
01a2321e-a980-7936-89ed-f4e0f10fdeef	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:46.792008+00	13	Wanda Demonstration	nurse	303-555-0151	person11@example.org	111 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7936-89ed-f4df5d664a0f
01a2321e-a980-7936-89ed-f4e513e2b367	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:47.095036+00	5	Nora Demonstration	pharmacist	303-555-0152	person12@example.org	112 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7936-89ed-f4e3a12c60ce
01a2321e-a980-7936-89ed-f4e94640a06d	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:47.172377+00	7	Sam Demonstration	pharmacist				\N	01a2321e-a980-7936-89ed-f4e81e47162b
01a2321e-a980-7936-89ed-f4ee3cef1d7f	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:47.260664+00	12	Nick Demonstration	nurse	303-555-0154	person14@example.org	114 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7936-89ed-f4ec5058eb1c
01a2321e-a980-7936-89ed-f501a35a0454	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:47.75416+00	13	Wanda Demonstration	nurse	303-555-0155	person15@example.org	115 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7936-89ed-f50000e128b0
01a2321e-a980-7936-89ed-f51217e08c84	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:48.296512+00	5	Nora Demonstration	pharmacist	303-555-0156	person16@example.org	116 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7936-89ed-f510517f5b56
01a2321e-a980-7936-89ed-f5176acc6a86	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:48.42101+00	7	Sam Demonstration	pharmacist	303-555-0157	person17@example.org	117 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7936-89ed-f51645cca50b
01a2321e-a980-7936-89ed-f51b64f824ea	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:48.546323+00	12	Nick Demonstration	nurse	303-555-0158	person18@example.org	118 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7936-89ed-f519988f7cb1
01a2321e-a980-7936-89ed-f51dd7140b83	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:48.676893+00	13	Wanda Demonstration	nurse	303-555-0159	person19@example.org	119 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7936-89ed-f51c93442d6b
01a2321e-a980-7936-89ed-f52147b7430a	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:48.805688+00	5	Nora Demonstration	pharmacist	303-555-0160	person20@example.org	120 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7936-89ed-f520bf2f9067
01a2321e-a980-7936-89ed-f52371e75058	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:48.931942+00	7	Sam Demonstration	pharmacist				\N	01a2321e-a980-7936-89ed-f522384481b2
01a2321e-a980-7936-89ed-f5261389a28b	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:49.037713+00	12	Nick Demonstration	nurse	303-555-0162	person22@example.org	122 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7936-89ed-f5247e04f7b3
01a2321e-a980-7936-89ed-f529c1c8066b	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:49.264479+00	13	Wanda Demonstration	nurse	303-555-0163	person23@example.org	123 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7936-89ed-f52773348323
01a2321e-a980-7936-89ed-f52c8c840a0c	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:49.46019+00	5	Nora Demonstration	pharmacist	303-555-0164	person24@example.org	124 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7936-89ed-f52b47092835
01a2321e-a980-7936-89ed-f5301760071b	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:49.521366+00	7	Sam Demonstration	pharmacist	303-555-0165	person25@example.org	125 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7936-89ed-f52eaa2421a7
01a2321e-a980-7936-89ed-f5331a2476f3	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:49.582598+00	12	Nick Demonstration	nurse	303-555-0166	person26@example.org	126 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7936-89ed-f53190175b93
01a2321e-a980-7936-89ed-f539690fce85	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:49.978407+00	13	Wanda Demonstration	nurse	303-555-0167	person27@example.org	127 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7936-89ed-f53816c43b0a
01a2321e-a980-7936-89ed-f53eb2f9d852	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:50.296529+00	5	Nora Demonstration	pharmacist	303-555-0168	person28@example.org	128 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7936-89ed-f53c58a94f71
01a2321e-a980-7936-89ed-f543f8473d55	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:50.378428+00	7	Sam Demonstration	pharmacist				\N	01a2321e-a980-7936-89ed-f541b9806743
01a2321e-a980-7936-89ed-f545e622aae8	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:50.478841+00	12	Nick Demonstration	nurse	303-555-0170	person30@example.org	130 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7936-89ed-f5451f89402b
01a2321e-a980-7936-89ed-f55534bdd9a5	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:50.967037+00	13	Wanda Demonstration	nurse	303-555-0171	person31@example.org	131 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7936-89ed-f5531b5251bf
01a2321e-a980-7936-89ed-f565e30636e0	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:51.561807+00	5	Nora Demonstration	pharmacist	303-555-0172	person32@example.org	132 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7936-89ed-f564327f62a6
01a2321e-a980-7936-89ed-f56970681466	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:51.734389+00	7	Sam Demonstration	pharmacist	303-555-0173	person33@example.org	133 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7936-89ed-f5683795bb2f
01a2321e-a980-7936-89ed-f56daa08eee5	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:51.903879+00	12	Nick Demonstration	nurse	303-555-0174	person34@example.org	134 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7936-89ed-f56bfc0de021
01a2321e-a980-7936-89ed-f572afb48ebb	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:52.052754+00	13	Wanda Demonstration	nurse	303-555-0175	person35@example.org	135 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7936-89ed-f5703c07933d
01a2321e-a980-7936-89ed-f5773f249d04	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:52.202031+00	5	Nora Demonstration	pharmacist	303-555-0176	person36@example.org	136 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7936-89ed-f575a8db1276
01a2321e-a980-7936-89ed-f57c4f5646c3	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:52.33396+00	7	Sam Demonstration	pharmacist				\N	01a2321e-a980-7936-89ed-f57b165bf166
01a2321e-a980-7936-89ed-f581324ccd4f	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:52.465094+00	12	Nick Demonstration	nurse	303-555-0178	person38@example.org	138 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7936-89ed-f5809d66237c
01a2321e-a980-7936-89ed-f5879ead984c	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:52.666683+00	13	Wanda Demonstration	nurse	303-555-0179	person39@example.org	139 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7936-89ed-f58594c295eb
01a2321e-a980-7936-89ed-f59463468973	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:53.595089+00	12	Nick Demonstration	nurse	303-555-0158	person18@example.org	118 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7936-89ed-f5937ca547c9
01a2321e-a980-7936-89ed-f595b331bdc9	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:53.719975+00	13	Wanda Demonstration	nurse	303-555-0155	person15@example.org	115 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7936-89ed-f5951e634aa4
01a2321e-a980-7936-89ed-f59968208d0b	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:53.9421+00	7	Sam Demonstration	pharmacist	303-555-0152	person12@example.org	112 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7936-89ed-f597ff4a7632
\.


--
-- Data for Name: patient_identity; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.patient_identity (id, site, at, recorded_at, by_user, by_name, by_role, legal_name, preferred_name, born_on, sex, language, because, sort_name, in_place_of_id, patient_id) FROM stdin;
01a2321e-a980-7936-89ed-f4c3e8288118	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:45.358855+00	5	Nora Demonstration	pharmacist	Ann Ortiz Demonstration	Annie	1938-01-01	female	en		demonstration ann ortiz	\N	01a2321e-a980-7936-89ed-f4c2e9fb768e
01a2321e-a980-7936-89ed-f4c5b1aa97c2	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:45.393932+00	7	Sam Demonstration	pharmacist	José Ortiz Demonstration		1939-02-02	male	es		demonstration jose ortiz	\N	01a2321e-a980-7936-89ed-f4c4a341de2b
01a2321e-a980-7936-89ed-f4c7d94b571e	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:45.461556+00	12	Nick Demonstration	nurse	Maria Ortiz Demonstration		1940-03-03	x	en		demonstration maria ortiz	\N	01a2321e-a980-7936-89ed-f4c70ce14d99
01a2321e-a980-7936-89ed-f4c9702fc4b0	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:45.609486+00	13	Wanda Demonstration	nurse	Bo Ortiz Demonstration		1941-04-04		en		demonstration bo ortiz	\N	01a2321e-a980-7936-89ed-f4c87d13f8ed
01a2321e-a980-7936-89ed-f4cb84f73f25	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:45.680571+00	5	Nora Demonstration	pharmacist	Lupe Ortiz Demonstration		1942-05-05	female	es		demonstration lupe ortiz	\N	01a2321e-a980-7936-89ed-f4ca5d7a9bf7
01a2321e-a980-7936-89ed-f4ce01d72766	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:45.722914+00	7	Sam Demonstration	pharmacist	Grace Ortiz Demonstration		1943-06-06	male	en		demonstration grace ortiz	\N	01a2321e-a980-7936-89ed-f4cce4a2c636
01a2321e-a980-7936-89ed-f4d0d3b5e830	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:45.821935+00	12	Nick Demonstration	nurse	Omari Ortiz Demonstration		1944-07-07	x	en		demonstration omari ortiz	\N	01a2321e-a980-7936-89ed-f4cfc39fbc0a
01a2321e-a980-7936-89ed-f4d2eef0c7ee	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:46.020345+00	13	Wanda Demonstration	nurse	Suharto Demonstration		1945-08-08		es		demonstration suharto	\N	01a2321e-a980-7936-89ed-f4d28cef44bc
01a2321e-a980-7936-89ed-f4d5518645e2	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:46.134714+00	5	Nora Demonstration	pharmacist	Ruth Ortiz Demonstration		1946-09-09	female	en		demonstration ruth ortiz	\N	01a2321e-a980-7936-89ed-f4d4bfdeecc4
01a2321e-a980-7936-89ed-f4d9c763c80c	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:46.198092+00	7	Sam Demonstration	pharmacist	Ivan Ortiz Demonstration		1947-10-10	male	en		demonstration ivan ortiz	\N	01a2321e-a980-7936-89ed-f4d8a9c1e3fe
01a2321e-a980-7936-89ed-f4dbea1e480b	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:46.282766+00	12	Nick Demonstration	nurse	Ann Peña Demonstration	Annie	1948-11-11	x	es		demonstration ann pena	\N	01a2321e-a980-7936-89ed-f4daa31ca9a0
01a2321e-a980-7936-89ed-f4e0ce860d22	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:46.788026+00	13	Wanda Demonstration	nurse	José Peña Demonstration		1949-12-12		en		demonstration jose pena	\N	01a2321e-a980-7936-89ed-f4df5d664a0f
01a2321e-a980-7936-89ed-f4e427c03331	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:47.092454+00	5	Nora Demonstration	pharmacist	Maria Peña Demonstration		1950-01-13	female	en		demonstration maria pena	\N	01a2321e-a980-7936-89ed-f4e3a12c60ce
01a2321e-a980-7936-89ed-f4e90e2cfe19	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:47.169353+00	7	Sam Demonstration	pharmacist	Wolfeschlegelsteinhausenbergerdorff-Krage Demonstration		1951-02-14	male	es		demonstration wolfeschlegelsteinhausenbergerdorff krage	\N	01a2321e-a980-7936-89ed-f4e81e47162b
01a2321e-a980-7936-89ed-f4edeff44f93	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:47.258661+00	12	Nick Demonstration	nurse	Lupe Peña Demonstration		1952-03-15	x	en		demonstration lupe pena	\N	01a2321e-a980-7936-89ed-f4ec5058eb1c
01a2321e-a980-7936-89ed-f5016bc96ebb	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:47.751659+00	13	Wanda Demonstration	nurse	Grace Peña Demonstration		1953-04-16		en		demonstration grace pena	\N	01a2321e-a980-7936-89ed-f50000e128b0
01a2321e-a980-7936-89ed-f511d083e628	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:48.293151+00	5	Nora Demonstration	pharmacist	Omari Peña Demonstration		1954-05-17	female	es		demonstration omari pena	\N	01a2321e-a980-7936-89ed-f510517f5b56
01a2321e-a980-7936-89ed-f516d12a89be	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:48.417785+00	7	Sam Demonstration	pharmacist	Wen Peña Demonstration		1955-06-18	male	en		demonstration wen pena	\N	01a2321e-a980-7936-89ed-f51645cca50b
01a2321e-a980-7936-89ed-f51aeee357a0	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:48.542533+00	12	Nick Demonstration	nurse	Ruth Peña Demonstration		1956-07-19	x	en		demonstration ruth pena	\N	01a2321e-a980-7936-89ed-f519988f7cb1
01a2321e-a980-7936-89ed-f51dd63933f9	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:48.673986+00	13	Wanda Demonstration	nurse	Ivan Peña Demonstration		1957-08-20		es		demonstration ivan pena	\N	01a2321e-a980-7936-89ed-f51c93442d6b
01a2321e-a980-7936-89ed-f5211f0a306d	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:48.802097+00	5	Nora Demonstration	pharmacist	Ann Lindqvist Demonstration	Annie	1958-09-21	female	en		demonstration ann lindqvist	\N	01a2321e-a980-7936-89ed-f520bf2f9067
01a2321e-a980-7936-89ed-f5220eb2dd5a	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:48.87668+00	5	Nora Demonstration	pharmacist	Ann Rivera Demonstration		1958-09-21	female	en	Married. (Demonstration)	demonstration ann rivera	01a2321e-a980-7936-89ed-f5211f0a306d	01a2321e-a980-7936-89ed-f520bf2f9067
01a2321e-a980-7936-89ed-f5232e6d6246	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:48.928867+00	7	Sam Demonstration	pharmacist	José Lindqvist Demonstration		1959-10-22	male	en		demonstration jose lindqvist	\N	01a2321e-a980-7936-89ed-f522384481b2
01a2321e-a980-7936-89ed-f52405db141f	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:48.987522+00	7	Sam Demonstration	pharmacist	José Rivera Demonstration		1959-10-22	male	en	Married. (Demonstration)	demonstration jose rivera	01a2321e-a980-7936-89ed-f5232e6d6246	01a2321e-a980-7936-89ed-f522384481b2
01a2321e-a980-7936-89ed-f525edca06be	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:49.034724+00	12	Nick Demonstration	nurse	Maria Lindqvist Demonstration		1960-11-23	x	es		demonstration maria lindqvist	\N	01a2321e-a980-7936-89ed-f5247e04f7b3
01a2321e-a980-7936-89ed-f5268d4611b8	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:49.213701+00	12	Nick Demonstration	nurse	Maria Rivera Demonstration		1960-11-23	x	es	Married. (Demonstration)	demonstration maria rivera	01a2321e-a980-7936-89ed-f525edca06be	01a2321e-a980-7936-89ed-f5247e04f7b3
01a2321e-a980-7936-89ed-f529388c2f43	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:49.261696+00	13	Wanda Demonstration	nurse	Bo Lindqvist Demonstration		1961-12-24		en		demonstration bo lindqvist	\N	01a2321e-a980-7936-89ed-f52773348323
01a2321e-a980-7936-89ed-f52b13462a41	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:49.403613+00	13	Wanda Demonstration	nurse	Bo Rivera Demonstration		1961-12-24		en	Married. (Demonstration)	demonstration bo rivera	01a2321e-a980-7936-89ed-f529388c2f43	01a2321e-a980-7936-89ed-f52773348323
01a2321e-a980-7936-89ed-f52bce15023a	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:49.456654+00	5	Nora Demonstration	pharmacist	Lupe Lindqvist Demonstration		1962-01-25	female	en		demonstration lupe lindqvist	\N	01a2321e-a980-7936-89ed-f52b47092835
01a2321e-a980-7936-89ed-f52f22b4a122	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:49.518329+00	7	Sam Demonstration	pharmacist	Grace Lindqvist Demonstration		1963-02-26	male	es		demonstration grace lindqvist	\N	01a2321e-a980-7936-89ed-f52eaa2421a7
01a2321e-a980-7936-89ed-f5328e076de7	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:49.579809+00	12	Nick Demonstration	nurse	Omari Lindqvist Demonstration		1964-03-27	x	en		demonstration omari lindqvist	\N	01a2321e-a980-7936-89ed-f53190175b93
01a2321e-a980-7936-89ed-f5391c6a780a	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:49.975507+00	13	Wanda Demonstration	nurse	Wen Lindqvist Demonstration		1965-04-28		en		demonstration wen lindqvist	\N	01a2321e-a980-7936-89ed-f53816c43b0a
01a2321e-a980-7936-89ed-f53dc77461da	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:50.293364+00	5	Nora Demonstration	pharmacist	Ruth Lindqvist Demonstration		1966-05-01	female	es		demonstration ruth lindqvist	\N	01a2321e-a980-7936-89ed-f53c58a94f71
01a2321e-a980-7936-89ed-f54337205f17	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:50.376162+00	7	Sam Demonstration	pharmacist	Ivan Lindqvist Demonstration		1967-06-02	male	en		demonstration ivan lindqvist	\N	01a2321e-a980-7936-89ed-f541b9806743
01a2321e-a980-7936-89ed-f545805a07bf	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:50.475296+00	12	Nick Demonstration	nurse	Ann Chen Demonstration	Annie	1968-07-03	x	en		demonstration ann chen	\N	01a2321e-a980-7936-89ed-f5451f89402b
01a2321e-a980-7936-89ed-f55435cdb01d	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:50.963806+00	13	Wanda Demonstration	nurse	José Chen Demonstration		1969-08-04		es		demonstration jose chen	\N	01a2321e-a980-7936-89ed-f5531b5251bf
01a2321e-a980-7936-89ed-f565c4a78b7a	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:51.558491+00	5	Nora Demonstration	pharmacist	Maria Chen Demonstration		1970-09-05	female	en		demonstration maria chen	\N	01a2321e-a980-7936-89ed-f564327f62a6
01a2321e-a980-7936-89ed-f56960c8b792	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:51.731086+00	7	Sam Demonstration	pharmacist	Bo Chen Demonstration		1971-10-06	male	en		demonstration bo chen	\N	01a2321e-a980-7936-89ed-f5683795bb2f
01a2321e-a980-7936-89ed-f56d09af953a	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:51.900725+00	12	Nick Demonstration	nurse	Lupe Chen Demonstration		1972-11-07	x	es		demonstration lupe chen	\N	01a2321e-a980-7936-89ed-f56bfc0de021
01a2321e-a980-7936-89ed-f5720eac8faa	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:52.04945+00	13	Wanda Demonstration	nurse	Grace Chen Demonstration		1973-12-08		en		demonstration grace chen	\N	01a2321e-a980-7936-89ed-f5703c07933d
01a2321e-a980-7936-89ed-f576bc0503f7	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:52.199503+00	5	Nora Demonstration	pharmacist	Omari Chen Demonstration		1974-01-09	female	en		demonstration omari chen	\N	01a2321e-a980-7936-89ed-f575a8db1276
01a2321e-a980-7936-89ed-f57bf680e15a	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:52.331893+00	7	Sam Demonstration	pharmacist	Wen Chen Demonstration		1975-02-10	male	es		demonstration wen chen	\N	01a2321e-a980-7936-89ed-f57b165bf166
01a2321e-a980-7936-89ed-f581322b42ac	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:52.462616+00	12	Nick Demonstration	nurse	Ruth Chen Demonstration		1976-03-11	x	en		demonstration ruth chen	\N	01a2321e-a980-7936-89ed-f5809d66237c
01a2321e-a980-7936-89ed-f586c26ee28f	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:52.663975+00	13	Wanda Demonstration	nurse	Ivan Chen Demonstration		1977-04-12		en		demonstration ivan chen	\N	01a2321e-a980-7936-89ed-f58594c295eb
01a2321e-a980-7936-89ed-f5938faf4a4b	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:53.591702+00	12	Nick Demonstration	nurse	Ruth Peña Demonstration		1956-07-19	x	en		demonstration ruth pena	\N	01a2321e-a980-7936-89ed-f5937ca547c9
01a2321e-a980-7936-89ed-f5956d13c1ff	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:53.71674+00	13	Wanda Demonstration	nurse	Grace Peña Demonstration		1953-04-16		en		demonstration grace pena	\N	01a2321e-a980-7936-89ed-f5951e634aa4
01a2321e-a980-7936-89ed-f598b07f9f4a	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:53.938631+00	7	Sam Demonstration	pharmacist	Maria Peña Demonstration		1950-01-13	female	en		demonstration maria pena	\N	01a2321e-a980-7936-89ed-f597ff4a7632
\.


--
-- Data for Name: patient_merge; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.patient_merge (id, site, at, recorded_at, by_user, by_name, by_role, identifiers, reason, other_id, patient_id) FROM stdin;
01a2321e-a980-7936-89ed-f5949f22a6e7	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:53.66683+00	12	Nick Demonstration	nurse	{"birth date",telephone}	Showed both cards. (Demonstration)	01a2321e-a980-7936-89ed-f5937ca547c9	01a2321e-a980-7936-89ed-f519988f7cb1
01a2321e-a980-7936-89ed-f596ad75a645	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:53.817059+00	13	Wanda Demonstration	nurse	{"birth date",telephone}	Twins: born the same day, one telephone. (Demonstration)	01a2321e-a980-7936-89ed-f5951e634aa4	01a2321e-a980-7936-89ed-f50000e128b0
\.


--
-- Data for Name: patient_merge_end; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.patient_merge_end (id, site, at, recorded_at, by_user, by_name, by_role, reason, merge_id, patient_id) FROM stdin;
01a2321e-a980-7936-89ed-f5974d6e7952	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:53.892669+00	13	Wanda Demonstration	nurse	Twins: born the same day, one telephone. (Demonstration)	01a2321e-a980-7936-89ed-f596ad75a645	01a2321e-a980-7936-89ed-f50000e128b0
\.


--
-- Data for Name: patient_name; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.patient_name (id, site, word, sound, identity_id, patient_id) FROM stdin;
1	demo-north	ann	an	01a2321e-a980-7936-89ed-f4c3e8288118	01a2321e-a980-7936-89ed-f4c2e9fb768e
2	demo-north	ortiz	orts	01a2321e-a980-7936-89ed-f4c3e8288118	01a2321e-a980-7936-89ed-f4c2e9fb768e
3	demo-north	demonstration	dmnstrtn	01a2321e-a980-7936-89ed-f4c3e8288118	01a2321e-a980-7936-89ed-f4c2e9fb768e
4	demo-north	annie	an	01a2321e-a980-7936-89ed-f4c3e8288118	01a2321e-a980-7936-89ed-f4c2e9fb768e
5	demo-south	jose	gs	01a2321e-a980-7936-89ed-f4c5b1aa97c2	01a2321e-a980-7936-89ed-f4c4a341de2b
6	demo-south	ortiz	orts	01a2321e-a980-7936-89ed-f4c5b1aa97c2	01a2321e-a980-7936-89ed-f4c4a341de2b
7	demo-south	demonstration	dmnstrtn	01a2321e-a980-7936-89ed-f4c5b1aa97c2	01a2321e-a980-7936-89ed-f4c4a341de2b
8	demo-east	maria	mr	01a2321e-a980-7936-89ed-f4c7d94b571e	01a2321e-a980-7936-89ed-f4c70ce14d99
9	demo-east	ortiz	orts	01a2321e-a980-7936-89ed-f4c7d94b571e	01a2321e-a980-7936-89ed-f4c70ce14d99
10	demo-east	demonstration	dmnstrtn	01a2321e-a980-7936-89ed-f4c7d94b571e	01a2321e-a980-7936-89ed-f4c70ce14d99
11	demo-west	bo	b	01a2321e-a980-7936-89ed-f4c9702fc4b0	01a2321e-a980-7936-89ed-f4c87d13f8ed
12	demo-west	ortiz	orts	01a2321e-a980-7936-89ed-f4c9702fc4b0	01a2321e-a980-7936-89ed-f4c87d13f8ed
13	demo-west	demonstration	dmnstrtn	01a2321e-a980-7936-89ed-f4c9702fc4b0	01a2321e-a980-7936-89ed-f4c87d13f8ed
14	demo-north	lupe	lp	01a2321e-a980-7936-89ed-f4cb84f73f25	01a2321e-a980-7936-89ed-f4ca5d7a9bf7
15	demo-north	ortiz	orts	01a2321e-a980-7936-89ed-f4cb84f73f25	01a2321e-a980-7936-89ed-f4ca5d7a9bf7
16	demo-north	demonstration	dmnstrtn	01a2321e-a980-7936-89ed-f4cb84f73f25	01a2321e-a980-7936-89ed-f4ca5d7a9bf7
17	demo-south	grace	grs	01a2321e-a980-7936-89ed-f4ce01d72766	01a2321e-a980-7936-89ed-f4cce4a2c636
18	demo-south	ortiz	orts	01a2321e-a980-7936-89ed-f4ce01d72766	01a2321e-a980-7936-89ed-f4cce4a2c636
19	demo-south	demonstration	dmnstrtn	01a2321e-a980-7936-89ed-f4ce01d72766	01a2321e-a980-7936-89ed-f4cce4a2c636
20	demo-east	omari	omr	01a2321e-a980-7936-89ed-f4d0d3b5e830	01a2321e-a980-7936-89ed-f4cfc39fbc0a
21	demo-east	ortiz	orts	01a2321e-a980-7936-89ed-f4d0d3b5e830	01a2321e-a980-7936-89ed-f4cfc39fbc0a
22	demo-east	demonstration	dmnstrtn	01a2321e-a980-7936-89ed-f4d0d3b5e830	01a2321e-a980-7936-89ed-f4cfc39fbc0a
23	demo-west	suharto	srt	01a2321e-a980-7936-89ed-f4d2eef0c7ee	01a2321e-a980-7936-89ed-f4d28cef44bc
24	demo-west	demonstration	dmnstrtn	01a2321e-a980-7936-89ed-f4d2eef0c7ee	01a2321e-a980-7936-89ed-f4d28cef44bc
25	demo-north	ruth	rt	01a2321e-a980-7936-89ed-f4d5518645e2	01a2321e-a980-7936-89ed-f4d4bfdeecc4
26	demo-north	ortiz	orts	01a2321e-a980-7936-89ed-f4d5518645e2	01a2321e-a980-7936-89ed-f4d4bfdeecc4
27	demo-north	demonstration	dmnstrtn	01a2321e-a980-7936-89ed-f4d5518645e2	01a2321e-a980-7936-89ed-f4d4bfdeecc4
28	demo-south	ivan	ibn	01a2321e-a980-7936-89ed-f4d9c763c80c	01a2321e-a980-7936-89ed-f4d8a9c1e3fe
29	demo-south	ortiz	orts	01a2321e-a980-7936-89ed-f4d9c763c80c	01a2321e-a980-7936-89ed-f4d8a9c1e3fe
30	demo-south	demonstration	dmnstrtn	01a2321e-a980-7936-89ed-f4d9c763c80c	01a2321e-a980-7936-89ed-f4d8a9c1e3fe
31	demo-east	ann	an	01a2321e-a980-7936-89ed-f4dbea1e480b	01a2321e-a980-7936-89ed-f4daa31ca9a0
32	demo-east	pena	pn	01a2321e-a980-7936-89ed-f4dbea1e480b	01a2321e-a980-7936-89ed-f4daa31ca9a0
33	demo-east	demonstration	dmnstrtn	01a2321e-a980-7936-89ed-f4dbea1e480b	01a2321e-a980-7936-89ed-f4daa31ca9a0
34	demo-east	annie	an	01a2321e-a980-7936-89ed-f4dbea1e480b	01a2321e-a980-7936-89ed-f4daa31ca9a0
35	demo-west	jose	gs	01a2321e-a980-7936-89ed-f4e0ce860d22	01a2321e-a980-7936-89ed-f4df5d664a0f
36	demo-west	pena	pn	01a2321e-a980-7936-89ed-f4e0ce860d22	01a2321e-a980-7936-89ed-f4df5d664a0f
37	demo-west	demonstration	dmnstrtn	01a2321e-a980-7936-89ed-f4e0ce860d22	01a2321e-a980-7936-89ed-f4df5d664a0f
38	demo-north	maria	mr	01a2321e-a980-7936-89ed-f4e427c03331	01a2321e-a980-7936-89ed-f4e3a12c60ce
39	demo-north	pena	pn	01a2321e-a980-7936-89ed-f4e427c03331	01a2321e-a980-7936-89ed-f4e3a12c60ce
40	demo-north	demonstration	dmnstrtn	01a2321e-a980-7936-89ed-f4e427c03331	01a2321e-a980-7936-89ed-f4e3a12c60ce
41	demo-south	wolfeschlegelsteinhausenbergerdorff	blfsxlglstnsnbrgrdrf	01a2321e-a980-7936-89ed-f4e90e2cfe19	01a2321e-a980-7936-89ed-f4e81e47162b
42	demo-south	krage	krg	01a2321e-a980-7936-89ed-f4e90e2cfe19	01a2321e-a980-7936-89ed-f4e81e47162b
43	demo-south	demonstration	dmnstrtn	01a2321e-a980-7936-89ed-f4e90e2cfe19	01a2321e-a980-7936-89ed-f4e81e47162b
44	demo-east	lupe	lp	01a2321e-a980-7936-89ed-f4edeff44f93	01a2321e-a980-7936-89ed-f4ec5058eb1c
45	demo-east	pena	pn	01a2321e-a980-7936-89ed-f4edeff44f93	01a2321e-a980-7936-89ed-f4ec5058eb1c
46	demo-east	demonstration	dmnstrtn	01a2321e-a980-7936-89ed-f4edeff44f93	01a2321e-a980-7936-89ed-f4ec5058eb1c
47	demo-west	grace	grs	01a2321e-a980-7936-89ed-f5016bc96ebb	01a2321e-a980-7936-89ed-f50000e128b0
48	demo-west	pena	pn	01a2321e-a980-7936-89ed-f5016bc96ebb	01a2321e-a980-7936-89ed-f50000e128b0
49	demo-west	demonstration	dmnstrtn	01a2321e-a980-7936-89ed-f5016bc96ebb	01a2321e-a980-7936-89ed-f50000e128b0
50	demo-north	omari	omr	01a2321e-a980-7936-89ed-f511d083e628	01a2321e-a980-7936-89ed-f510517f5b56
51	demo-north	pena	pn	01a2321e-a980-7936-89ed-f511d083e628	01a2321e-a980-7936-89ed-f510517f5b56
52	demo-north	demonstration	dmnstrtn	01a2321e-a980-7936-89ed-f511d083e628	01a2321e-a980-7936-89ed-f510517f5b56
53	demo-south	wen	bn	01a2321e-a980-7936-89ed-f516d12a89be	01a2321e-a980-7936-89ed-f51645cca50b
54	demo-south	pena	pn	01a2321e-a980-7936-89ed-f516d12a89be	01a2321e-a980-7936-89ed-f51645cca50b
55	demo-south	demonstration	dmnstrtn	01a2321e-a980-7936-89ed-f516d12a89be	01a2321e-a980-7936-89ed-f51645cca50b
56	demo-east	ruth	rt	01a2321e-a980-7936-89ed-f51aeee357a0	01a2321e-a980-7936-89ed-f519988f7cb1
57	demo-east	pena	pn	01a2321e-a980-7936-89ed-f51aeee357a0	01a2321e-a980-7936-89ed-f519988f7cb1
58	demo-east	demonstration	dmnstrtn	01a2321e-a980-7936-89ed-f51aeee357a0	01a2321e-a980-7936-89ed-f519988f7cb1
59	demo-west	ivan	ibn	01a2321e-a980-7936-89ed-f51dd63933f9	01a2321e-a980-7936-89ed-f51c93442d6b
60	demo-west	pena	pn	01a2321e-a980-7936-89ed-f51dd63933f9	01a2321e-a980-7936-89ed-f51c93442d6b
61	demo-west	demonstration	dmnstrtn	01a2321e-a980-7936-89ed-f51dd63933f9	01a2321e-a980-7936-89ed-f51c93442d6b
62	demo-north	ann	an	01a2321e-a980-7936-89ed-f5211f0a306d	01a2321e-a980-7936-89ed-f520bf2f9067
63	demo-north	lindqvist	lndkst	01a2321e-a980-7936-89ed-f5211f0a306d	01a2321e-a980-7936-89ed-f520bf2f9067
64	demo-north	demonstration	dmnstrtn	01a2321e-a980-7936-89ed-f5211f0a306d	01a2321e-a980-7936-89ed-f520bf2f9067
65	demo-north	annie	an	01a2321e-a980-7936-89ed-f5211f0a306d	01a2321e-a980-7936-89ed-f520bf2f9067
66	demo-north	ann	an	01a2321e-a980-7936-89ed-f5220eb2dd5a	01a2321e-a980-7936-89ed-f520bf2f9067
67	demo-north	rivera	rbr	01a2321e-a980-7936-89ed-f5220eb2dd5a	01a2321e-a980-7936-89ed-f520bf2f9067
68	demo-north	demonstration	dmnstrtn	01a2321e-a980-7936-89ed-f5220eb2dd5a	01a2321e-a980-7936-89ed-f520bf2f9067
69	demo-south	jose	gs	01a2321e-a980-7936-89ed-f5232e6d6246	01a2321e-a980-7936-89ed-f522384481b2
70	demo-south	lindqvist	lndkst	01a2321e-a980-7936-89ed-f5232e6d6246	01a2321e-a980-7936-89ed-f522384481b2
71	demo-south	demonstration	dmnstrtn	01a2321e-a980-7936-89ed-f5232e6d6246	01a2321e-a980-7936-89ed-f522384481b2
72	demo-south	jose	gs	01a2321e-a980-7936-89ed-f52405db141f	01a2321e-a980-7936-89ed-f522384481b2
73	demo-south	rivera	rbr	01a2321e-a980-7936-89ed-f52405db141f	01a2321e-a980-7936-89ed-f522384481b2
74	demo-south	demonstration	dmnstrtn	01a2321e-a980-7936-89ed-f52405db141f	01a2321e-a980-7936-89ed-f522384481b2
75	demo-east	maria	mr	01a2321e-a980-7936-89ed-f525edca06be	01a2321e-a980-7936-89ed-f5247e04f7b3
76	demo-east	lindqvist	lndkst	01a2321e-a980-7936-89ed-f525edca06be	01a2321e-a980-7936-89ed-f5247e04f7b3
77	demo-east	demonstration	dmnstrtn	01a2321e-a980-7936-89ed-f525edca06be	01a2321e-a980-7936-89ed-f5247e04f7b3
78	demo-east	maria	mr	01a2321e-a980-7936-89ed-f5268d4611b8	01a2321e-a980-7936-89ed-f5247e04f7b3
79	demo-east	rivera	rbr	01a2321e-a980-7936-89ed-f5268d4611b8	01a2321e-a980-7936-89ed-f5247e04f7b3
80	demo-east	demonstration	dmnstrtn	01a2321e-a980-7936-89ed-f5268d4611b8	01a2321e-a980-7936-89ed-f5247e04f7b3
81	demo-west	bo	b	01a2321e-a980-7936-89ed-f529388c2f43	01a2321e-a980-7936-89ed-f52773348323
82	demo-west	lindqvist	lndkst	01a2321e-a980-7936-89ed-f529388c2f43	01a2321e-a980-7936-89ed-f52773348323
83	demo-west	demonstration	dmnstrtn	01a2321e-a980-7936-89ed-f529388c2f43	01a2321e-a980-7936-89ed-f52773348323
84	demo-west	bo	b	01a2321e-a980-7936-89ed-f52b13462a41	01a2321e-a980-7936-89ed-f52773348323
85	demo-west	rivera	rbr	01a2321e-a980-7936-89ed-f52b13462a41	01a2321e-a980-7936-89ed-f52773348323
86	demo-west	demonstration	dmnstrtn	01a2321e-a980-7936-89ed-f52b13462a41	01a2321e-a980-7936-89ed-f52773348323
87	demo-north	lupe	lp	01a2321e-a980-7936-89ed-f52bce15023a	01a2321e-a980-7936-89ed-f52b47092835
88	demo-north	lindqvist	lndkst	01a2321e-a980-7936-89ed-f52bce15023a	01a2321e-a980-7936-89ed-f52b47092835
89	demo-north	demonstration	dmnstrtn	01a2321e-a980-7936-89ed-f52bce15023a	01a2321e-a980-7936-89ed-f52b47092835
90	demo-south	grace	grs	01a2321e-a980-7936-89ed-f52f22b4a122	01a2321e-a980-7936-89ed-f52eaa2421a7
91	demo-south	lindqvist	lndkst	01a2321e-a980-7936-89ed-f52f22b4a122	01a2321e-a980-7936-89ed-f52eaa2421a7
92	demo-south	demonstration	dmnstrtn	01a2321e-a980-7936-89ed-f52f22b4a122	01a2321e-a980-7936-89ed-f52eaa2421a7
93	demo-east	omari	omr	01a2321e-a980-7936-89ed-f5328e076de7	01a2321e-a980-7936-89ed-f53190175b93
94	demo-east	lindqvist	lndkst	01a2321e-a980-7936-89ed-f5328e076de7	01a2321e-a980-7936-89ed-f53190175b93
95	demo-east	demonstration	dmnstrtn	01a2321e-a980-7936-89ed-f5328e076de7	01a2321e-a980-7936-89ed-f53190175b93
96	demo-west	wen	bn	01a2321e-a980-7936-89ed-f5391c6a780a	01a2321e-a980-7936-89ed-f53816c43b0a
97	demo-west	lindqvist	lndkst	01a2321e-a980-7936-89ed-f5391c6a780a	01a2321e-a980-7936-89ed-f53816c43b0a
98	demo-west	demonstration	dmnstrtn	01a2321e-a980-7936-89ed-f5391c6a780a	01a2321e-a980-7936-89ed-f53816c43b0a
99	demo-north	ruth	rt	01a2321e-a980-7936-89ed-f53dc77461da	01a2321e-a980-7936-89ed-f53c58a94f71
100	demo-north	lindqvist	lndkst	01a2321e-a980-7936-89ed-f53dc77461da	01a2321e-a980-7936-89ed-f53c58a94f71
101	demo-north	demonstration	dmnstrtn	01a2321e-a980-7936-89ed-f53dc77461da	01a2321e-a980-7936-89ed-f53c58a94f71
102	demo-south	ivan	ibn	01a2321e-a980-7936-89ed-f54337205f17	01a2321e-a980-7936-89ed-f541b9806743
103	demo-south	lindqvist	lndkst	01a2321e-a980-7936-89ed-f54337205f17	01a2321e-a980-7936-89ed-f541b9806743
104	demo-south	demonstration	dmnstrtn	01a2321e-a980-7936-89ed-f54337205f17	01a2321e-a980-7936-89ed-f541b9806743
105	demo-east	ann	an	01a2321e-a980-7936-89ed-f545805a07bf	01a2321e-a980-7936-89ed-f5451f89402b
106	demo-east	chen	xn	01a2321e-a980-7936-89ed-f545805a07bf	01a2321e-a980-7936-89ed-f5451f89402b
107	demo-east	demonstration	dmnstrtn	01a2321e-a980-7936-89ed-f545805a07bf	01a2321e-a980-7936-89ed-f5451f89402b
108	demo-east	annie	an	01a2321e-a980-7936-89ed-f545805a07bf	01a2321e-a980-7936-89ed-f5451f89402b
109	demo-west	jose	gs	01a2321e-a980-7936-89ed-f55435cdb01d	01a2321e-a980-7936-89ed-f5531b5251bf
110	demo-west	chen	xn	01a2321e-a980-7936-89ed-f55435cdb01d	01a2321e-a980-7936-89ed-f5531b5251bf
111	demo-west	demonstration	dmnstrtn	01a2321e-a980-7936-89ed-f55435cdb01d	01a2321e-a980-7936-89ed-f5531b5251bf
112	demo-north	maria	mr	01a2321e-a980-7936-89ed-f565c4a78b7a	01a2321e-a980-7936-89ed-f564327f62a6
113	demo-north	chen	xn	01a2321e-a980-7936-89ed-f565c4a78b7a	01a2321e-a980-7936-89ed-f564327f62a6
114	demo-north	demonstration	dmnstrtn	01a2321e-a980-7936-89ed-f565c4a78b7a	01a2321e-a980-7936-89ed-f564327f62a6
115	demo-south	bo	b	01a2321e-a980-7936-89ed-f56960c8b792	01a2321e-a980-7936-89ed-f5683795bb2f
116	demo-south	chen	xn	01a2321e-a980-7936-89ed-f56960c8b792	01a2321e-a980-7936-89ed-f5683795bb2f
117	demo-south	demonstration	dmnstrtn	01a2321e-a980-7936-89ed-f56960c8b792	01a2321e-a980-7936-89ed-f5683795bb2f
118	demo-east	lupe	lp	01a2321e-a980-7936-89ed-f56d09af953a	01a2321e-a980-7936-89ed-f56bfc0de021
119	demo-east	chen	xn	01a2321e-a980-7936-89ed-f56d09af953a	01a2321e-a980-7936-89ed-f56bfc0de021
120	demo-east	demonstration	dmnstrtn	01a2321e-a980-7936-89ed-f56d09af953a	01a2321e-a980-7936-89ed-f56bfc0de021
121	demo-west	grace	grs	01a2321e-a980-7936-89ed-f5720eac8faa	01a2321e-a980-7936-89ed-f5703c07933d
122	demo-west	chen	xn	01a2321e-a980-7936-89ed-f5720eac8faa	01a2321e-a980-7936-89ed-f5703c07933d
123	demo-west	demonstration	dmnstrtn	01a2321e-a980-7936-89ed-f5720eac8faa	01a2321e-a980-7936-89ed-f5703c07933d
124	demo-north	omari	omr	01a2321e-a980-7936-89ed-f576bc0503f7	01a2321e-a980-7936-89ed-f575a8db1276
125	demo-north	chen	xn	01a2321e-a980-7936-89ed-f576bc0503f7	01a2321e-a980-7936-89ed-f575a8db1276
126	demo-north	demonstration	dmnstrtn	01a2321e-a980-7936-89ed-f576bc0503f7	01a2321e-a980-7936-89ed-f575a8db1276
127	demo-south	wen	bn	01a2321e-a980-7936-89ed-f57bf680e15a	01a2321e-a980-7936-89ed-f57b165bf166
128	demo-south	chen	xn	01a2321e-a980-7936-89ed-f57bf680e15a	01a2321e-a980-7936-89ed-f57b165bf166
129	demo-south	demonstration	dmnstrtn	01a2321e-a980-7936-89ed-f57bf680e15a	01a2321e-a980-7936-89ed-f57b165bf166
130	demo-east	ruth	rt	01a2321e-a980-7936-89ed-f581322b42ac	01a2321e-a980-7936-89ed-f5809d66237c
131	demo-east	chen	xn	01a2321e-a980-7936-89ed-f581322b42ac	01a2321e-a980-7936-89ed-f5809d66237c
132	demo-east	demonstration	dmnstrtn	01a2321e-a980-7936-89ed-f581322b42ac	01a2321e-a980-7936-89ed-f5809d66237c
133	demo-west	ivan	ibn	01a2321e-a980-7936-89ed-f586c26ee28f	01a2321e-a980-7936-89ed-f58594c295eb
134	demo-west	chen	xn	01a2321e-a980-7936-89ed-f586c26ee28f	01a2321e-a980-7936-89ed-f58594c295eb
135	demo-west	demonstration	dmnstrtn	01a2321e-a980-7936-89ed-f586c26ee28f	01a2321e-a980-7936-89ed-f58594c295eb
136	demo-east	ruth	rt	01a2321e-a980-7936-89ed-f5938faf4a4b	01a2321e-a980-7936-89ed-f5937ca547c9
137	demo-east	pena	pn	01a2321e-a980-7936-89ed-f5938faf4a4b	01a2321e-a980-7936-89ed-f5937ca547c9
138	demo-east	demonstration	dmnstrtn	01a2321e-a980-7936-89ed-f5938faf4a4b	01a2321e-a980-7936-89ed-f5937ca547c9
139	demo-west	grace	grs	01a2321e-a980-7936-89ed-f5956d13c1ff	01a2321e-a980-7936-89ed-f5951e634aa4
140	demo-west	pena	pn	01a2321e-a980-7936-89ed-f5956d13c1ff	01a2321e-a980-7936-89ed-f5951e634aa4
141	demo-west	demonstration	dmnstrtn	01a2321e-a980-7936-89ed-f5956d13c1ff	01a2321e-a980-7936-89ed-f5951e634aa4
142	demo-south	maria	mr	01a2321e-a980-7936-89ed-f598b07f9f4a	01a2321e-a980-7936-89ed-f597ff4a7632
143	demo-south	pena	pn	01a2321e-a980-7936-89ed-f598b07f9f4a	01a2321e-a980-7936-89ed-f597ff4a7632
144	demo-south	demonstration	dmnstrtn	01a2321e-a980-7936-89ed-f598b07f9f4a	01a2321e-a980-7936-89ed-f597ff4a7632
\.


--
-- Data for Name: people_user; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.people_user (password, last_login, id, email, name, is_active, is_demonstration, created_at, signed_out_at) FROM stdin;
argon2$argon2id$v=19$m=102400,t=2,p=8$M0JkQ0hKV3kxNk5MQWwwb052cGlQVA$Gkyht8tPnU1NHgL1x/6Qwg9Sqtmq8AgaH6nOzbfDdhk	\N	1	rosa@example.org	Rosa Demonstration	t	t	2026-12-01 15:00:00+00	\N
argon2$argon2id$v=19$m=102400,t=2,p=8$ZU5YblBrQVh1RmdxR1VFMEt5Uzd6Ug$XB5cBN+eTsMxe8+NS0/WGUkJ4TIamZ28oeozkZiDNVA	\N	2	walter@example.org	Walter Demonstration	t	t	2026-12-01 15:00:00+00	\N
argon2$argon2id$v=19$m=102400,t=2,p=8$dGc4RnBZaFRmcGtxTnY0czVqdFB4ZQ$2HaAiSrQz6c5cMrCgK+EaeQKwEFrWjGNeJYlhb1GU7I	\N	3	priya@example.org	Priya Demonstration	t	t	2026-12-01 15:00:00+00	\N
argon2$argon2id$v=19$m=102400,t=2,p=8$VFluaTR0RGp2bjRzdEFKVjVoaHJoVg$Y4/1ujJEJtYE+mPTTmdD8rmJ3GTvCZpdZI5xmx1wBJE	\N	4	omar@example.org	Omar Demonstration	t	t	2026-12-01 15:00:00+00	\N
argon2$argon2id$v=19$m=102400,t=2,p=8$anhFdHlZNVhoTEc2TXo2bkVMc0NCSw$lh5arPMOJvzLb9tKCFxjR8HrgHrI5ztCAnAC93LofQI	\N	5	nora@example.org	Nora Demonstration	t	t	2026-12-01 15:00:00+00	\N
argon2$argon2id$v=19$m=102400,t=2,p=8$aGhlWmEwNUNlRTcxdm9Cd2V6d0VOSw$v5gw4NyfWmgV82AlqwrdFQ/8g8yp48M3xY4Ip6TJmmo	\N	6	felix@example.org	Felix Demonstration	t	t	2026-12-01 15:00:00+00	\N
argon2$argon2id$v=19$m=102400,t=2,p=8$ZmdGa1hOc1RFZ0U1alNvOUZvMUpUQw$w6cTyPwOOmBMqs+mDtqUY/+LrGk8ByjcWWM9ps7zGZw	\N	7	sam@example.org	Sam Demonstration	t	t	2026-12-01 15:00:00+00	\N
argon2$argon2id$v=19$m=102400,t=2,p=8$RDZ1d1ZNU3lKMjR2R1dFVTNKcnpiSw$qy6V9TZEt8cBnfacLGVJYdcsynolGcbgK2bc6LRxcFs	\N	8	tess@example.org	Tess Demonstration	t	t	2026-12-01 15:00:00+00	\N
argon2$argon2id$v=19$m=102400,t=2,p=8$ZkZwd1hjckVmb0d0N3JSSzlONlFkTg$ld94bWzTc0dIhBeqsYEMGGE0Ar/W8t6UXzjnwGVwqhg	\N	10	eva@example.org	Eva Demonstration	t	t	2026-12-01 15:00:00+00	\N
argon2$argon2id$v=19$m=102400,t=2,p=8$cTdMOFkwNnBRYUYxOTg4UWtaakV0YQ$ZKUWM/+mi2ShQIjoekv1F8o7d0lHbnLQJhDGDo7qh9I	\N	11	will@example.org	Will Demonstration	t	t	2026-12-01 15:00:00+00	\N
argon2$argon2id$v=19$m=102400,t=2,p=8$VVF3Q005VFVGTXUzcG9QV0d2NWNLWA$FnUTTZKAJ6Og9iCOz9cdHaruk7AbO4vAU4J2D4kTHNI	\N	12	nick@example.org	Nick Demonstration	t	t	2026-12-01 15:00:00+00	\N
argon2$argon2id$v=19$m=102400,t=2,p=8$ODRCNGVYZnJaUlFmN2ZyWUxOdWxaeQ$w3ZqG4W+vNSgvDCJQJLKhvXGHHtgtBr0Oivlsh7JS6Q	\N	13	wanda@example.org	Wanda Demonstration	t	t	2026-12-01 15:00:00+00	\N
argon2$argon2id$v=19$m=102400,t=2,p=8$c01vNUVjcmI2TUh0eVdST25xaUtqMg$R5fhLvPSYcKWbI7tan7wj4abFj73evZr9ZBTUVeWbtE	\N	14	dina@example.org	Dina Demonstration	t	t	2026-12-01 15:00:00+00	\N
argon2$argon2id$v=19$m=102400,t=2,p=8$d1JSYzIzcWtLNTFUdVZPVUpTbWZQZg$Ks5yEIKDK2IoZpWRrSa1snZATX3BnD5/a0iq5d0I9LY	\N	15	lupe@example.org	Lupe Chen Demonstration	t	t	2026-12-01 15:00:00+00	2026-12-01 15:00:00+00
argon2$argon2id$v=19$m=102400,t=2,p=8$dDV6V3VxeG9OaTZ4bWFZalJESzJEWg$iOqLBqtKMzxhL7DO7q21c/bHtRduXJsvmiN3sr/TY2g	\N	16	lou@example.org	Lou Demonstration	t	t	2026-12-01 15:00:00+00	2026-12-01 15:00:00+00
argon2$argon2id$v=19$m=102400,t=2,p=8$UWR3S25kNEs1a0hZNWlJTTVIbHY2Vg$aAzn10hzy6rpRSAemxU+QZ2kw4WjOtl60LnIkjX4CA4	\N	17	ruth@example.org	Ruth Chen Demonstration	t	t	2026-12-01 15:00:00+00	2026-12-01 15:00:00+00
argon2$argon2id$v=19$m=102400,t=2,p=8$UmlOUFdCcnlHWTJ0OTl1WE00T0lPOQ$LgurJ+UR94H9iYfcF2lySVfgOlrxb+UaXYwj0nB3Qtc	\N	9	ugo@example.org	Ugo Demonstration	f	t	2026-12-01 15:00:00+00	2026-12-01 15:00:00+00
\.


--
-- Data for Name: procrastinate_events; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.procrastinate_events (id, job_id, type, at) FROM stdin;
1	1	deferred	2026-12-01 06:05:40.945501+00
2	2	deferred	2026-12-01 06:05:40.989036+00
3	3	deferred	2026-12-01 06:05:40.998542+00
4	4	deferred	2026-12-01 06:05:41.007689+00
5	5	deferred	2026-12-01 06:05:41.01803+00
6	6	deferred	2026-12-01 06:05:41.027187+00
7	7	deferred	2026-12-01 06:05:41.036982+00
8	8	deferred	2026-12-01 06:05:41.050085+00
9	9	deferred	2026-12-01 06:05:41.06143+00
10	10	deferred	2026-12-01 06:05:41.071904+00
11	11	deferred	2026-12-01 06:05:41.081309+00
12	12	deferred	2026-12-01 06:05:41.090878+00
13	13	deferred	2026-12-01 06:05:41.102782+00
14	14	deferred	2026-12-01 06:05:41.126621+00
15	15	deferred	2026-12-01 06:05:41.148078+00
16	16	deferred	2026-12-01 06:05:41.170806+00
17	17	deferred	2026-12-01 06:05:41.191248+00
18	18	deferred	2026-12-01 06:05:41.211232+00
19	19	deferred	2026-12-01 06:05:41.232872+00
20	20	deferred	2026-12-01 06:05:41.253061+00
21	21	deferred	2026-12-01 06:05:41.279322+00
22	22	deferred	2026-12-01 06:05:41.292639+00
23	23	deferred	2026-12-01 06:05:41.305397+00
24	24	deferred	2026-12-01 06:05:41.337834+00
25	25	deferred	2026-12-01 06:05:41.36849+00
26	26	deferred	2026-12-01 06:05:41.383196+00
27	27	deferred	2026-12-01 06:05:41.400283+00
28	28	deferred	2026-12-01 06:05:41.43019+00
\.


--
-- Data for Name: procrastinate_jobs; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.procrastinate_jobs (id, queue_name, task_name, lock, args, status, scheduled_at, attempts, queueing_lock, priority, abort_requested, worker_id) FROM stdin;
1	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-7936-89ed-f49bcf391307"}	todo	\N	0	\N	0	f	\N
2	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-7936-89ed-f49cdad0af67"}	todo	\N	0	\N	0	f	\N
3	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-7936-89ed-f49dbc0aab7c"}	todo	\N	0	\N	0	f	\N
4	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-7936-89ed-f49f55b1daea"}	todo	\N	0	\N	0	f	\N
5	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-7936-89ed-f4a1026b654b"}	todo	\N	0	\N	0	f	\N
6	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-7936-89ed-f4a28972da7f"}	todo	\N	0	\N	0	f	\N
7	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-7936-89ed-f4a4244b6fa0"}	todo	\N	0	\N	0	f	\N
8	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-7936-89ed-f4a510ec70cc"}	todo	\N	0	\N	0	f	\N
9	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-7936-89ed-f4a6bb1c14d8"}	todo	\N	0	\N	0	f	\N
10	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-7936-89ed-f4a8cc6e490e"}	todo	\N	0	\N	0	f	\N
11	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-7936-89ed-f4a9e6c910ec"}	todo	\N	0	\N	0	f	\N
12	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-7936-89ed-f4aa7ce39783"}	todo	\N	0	\N	0	f	\N
13	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-7936-89ed-f4ab4856c197"}	todo	\N	0	\N	0	f	\N
14	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-7936-89ed-f4ace5992502"}	todo	\N	0	\N	0	f	\N
15	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-7936-89ed-f4ae909b7fd0"}	todo	\N	0	\N	0	f	\N
16	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-7936-89ed-f4aed25db4cf"}	todo	\N	0	\N	0	f	\N
17	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-7936-89ed-f4b0aa89692d"}	todo	\N	0	\N	0	f	\N
18	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-7936-89ed-f4b2d5b585a7"}	todo	\N	0	\N	0	f	\N
19	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-7936-89ed-f4b3e1a091ec"}	todo	\N	0	\N	0	f	\N
20	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-7936-89ed-f4b58d12b40a"}	todo	\N	0	\N	0	f	\N
21	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-7936-89ed-f4b647183668"}	todo	\N	0	\N	0	f	\N
22	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-7936-89ed-f4b793afb73b"}	todo	\N	0	\N	0	f	\N
23	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-7936-89ed-f4b996656563"}	todo	\N	0	\N	0	f	\N
24	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-7936-89ed-f4bbf8762e71"}	todo	\N	0	\N	0	f	\N
25	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-7936-89ed-f4be1cab6371"}	todo	\N	0	\N	0	f	\N
26	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-7936-89ed-f4bf0668e7a1"}	todo	\N	0	\N	0	f	\N
27	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-7936-89ed-f4c0a2ade7ec"}	todo	\N	0	\N	0	f	\N
28	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-7936-89ed-f4c2451de33a"}	todo	\N	0	\N	0	f	\N
\.


--
-- Data for Name: procrastinate_periodic_defers; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.procrastinate_periodic_defers (id, task_name, defer_timestamp, job_id, periodic_id) FROM stdin;
\.


--
-- Data for Name: procrastinate_workers; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.procrastinate_workers (id, last_heartbeat) FROM stdin;
\.


--
-- Data for Name: proxy; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.proxy (id, site, at, recorded_at, by_user, by_name, by_role, name, categories, until_at, patient_id) FROM stdin;
01a2321e-a980-7936-89ed-f58dd0236afc		2026-12-01 15:00:00+00	2026-12-01 06:05:52.994148+00	15	Lupe Chen Demonstration	patient	Lou Demonstration	{contact,identity}	\N	01a2321e-a980-7936-89ed-f56bfc0de021
01a2321e-a980-7936-89ed-f58df1d79772		2026-12-01 15:00:00+00	2026-12-01 06:05:53.005771+00	15	Lupe Chen Demonstration	patient	Mel Demonstration	{contact,identity}	\N	01a2321e-a980-7936-89ed-f56bfc0de021
01a2321e-a980-7936-89ed-f58f49d73a53		2026-12-01 15:00:00+00	2026-12-01 06:05:53.016993+00	15	Lupe Chen Demonstration	patient	Kim Demonstration	{contact,identity}	\N	01a2321e-a980-7936-89ed-f56bfc0de021
\.


--
-- Data for Name: proxy_account; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.proxy_account (id, at, recorded_at, proxy_id, user_id) FROM stdin;
01a2321e-a980-7936-89ed-f58ff246204a	2026-12-01 15:00:00+00	2026-12-01 06:05:53.036487+00	01a2321e-a980-7936-89ed-f58dd0236afc	16
\.


--
-- Data for Name: proxy_end; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.proxy_end (id, site, at, recorded_at, by_user, by_name, by_role, patient_id, proxy_id) FROM stdin;
01a2321e-a980-7936-89ed-f59096903a8c		2026-12-01 15:00:00+00	2026-12-01 06:05:53.047348+00	15	Lupe Chen Demonstration	patient	01a2321e-a980-7936-89ed-f56bfc0de021	01a2321e-a980-7936-89ed-f58df1d79772
\.


--
-- Data for Name: public_key; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.public_key (id, purpose, public, begun_at, recorded_at) FROM stdin;
01a2321e-a980-7936-89ed-f49abc87f027	signing	\\x89e265b5b1cf31e11feb2d2f6cb0e80ce17bf66cd24e14b9f8bac9a4fcccf88e	2026-12-01 15:00:00+00	2026-12-01 06:05:40.90681+00
01a2321e-a980-7936-89ed-f49af03c0701	heads	\\x3ea097d7bc3551ca60c09718371bab2704f01af8ce24f55452caec4fb41b0a9c	2026-12-01 15:00:00+00	2026-12-01 06:05:40.91327+00
\.


--
-- Data for Name: reading; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.reading (id, site, at, recorded_at, by_user, by_name, by_role, kind, number, second_number, unit, taken_at, is_confirmed, because, in_place_of_id, patient_id) FROM stdin;
01a2321e-a980-7936-89ed-f4d1ef1bda10	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:45.933081+00	12	Nick Demonstration	nurse	blood_pressure	144.000	88.000	mmHg	2026-12-01 15:00:00+00	f		\N	01a2321e-a980-7936-89ed-f4cfc39fbc0a
01a2321e-a980-7936-89ed-f4d46e137fc2	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:46.079039+00	13	Wanda Demonstration	nurse	blood_pressure	151.000	92.000	mmHg	2026-12-01 15:00:00+00	f		\N	01a2321e-a980-7936-89ed-f4d28cef44bc
01a2321e-a980-7936-89ed-f4dc2b8b9634	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:46.366788+00	12	Nick Demonstration	nurse	blood_pressure	144.000	88.000	mmHg	2026-12-01 15:00:00+00	f		\N	01a2321e-a980-7936-89ed-f4daa31ca9a0
01a2321e-a980-7936-89ed-f4e140f55e8f	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:46.844216+00	13	Wanda Demonstration	nurse	blood_pressure	151.000	92.000	mmHg	2026-12-01 15:00:00+00	f		\N	01a2321e-a980-7936-89ed-f4df5d664a0f
01a2321e-a980-7936-89ed-f4eefd3430a6	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:47.307608+00	12	Nick Demonstration	nurse	blood_pressure	144.000	88.000	mmHg	2026-12-01 15:00:00+00	f		\N	01a2321e-a980-7936-89ed-f4ec5058eb1c
01a2321e-a980-7936-89ed-f501e96c3a57	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:47.805083+00	13	Wanda Demonstration	nurse	blood_pressure	151.000	92.000	mmHg	2026-12-01 15:00:00+00	f		\N	01a2321e-a980-7936-89ed-f50000e128b0
01a2321e-a980-7936-89ed-f5261660213f	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:49.091246+00	12	Nick Demonstration	nurse	blood_pressure	144.000	88.000	mmHg	2026-12-01 15:00:00+00	f		\N	01a2321e-a980-7936-89ed-f5247e04f7b3
01a2321e-a980-7936-89ed-f52a9010254d	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:49.309339+00	13	Wanda Demonstration	nurse	blood_pressure	151.000	92.000	mmHg	2026-12-01 15:00:00+00	f		\N	01a2321e-a980-7936-89ed-f52773348323
01a2321e-a980-7936-89ed-f534199207d0	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:49.64509+00	12	Nick Demonstration	nurse	blood_pressure	144.000	88.000	mmHg	2026-12-01 15:00:00+00	f		\N	01a2321e-a980-7936-89ed-f53190175b93
01a2321e-a980-7936-89ed-f53a3e0cd738	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:50.033468+00	13	Wanda Demonstration	nurse	blood_pressure	151.000	92.000	mmHg	2026-12-01 15:00:00+00	f		\N	01a2321e-a980-7936-89ed-f53816c43b0a
01a2321e-a980-7936-89ed-f546079c5ca3	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:50.537218+00	12	Nick Demonstration	nurse	blood_pressure	144.000	88.000	mmHg	2026-12-01 15:00:00+00	f		\N	01a2321e-a980-7936-89ed-f5451f89402b
01a2321e-a980-7936-89ed-f55582927bdf	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:51.029923+00	13	Wanda Demonstration	nurse	blood_pressure	151.000	92.000	mmHg	2026-12-01 15:00:00+00	f		\N	01a2321e-a980-7936-89ed-f5531b5251bf
01a2321e-a980-7936-89ed-f58205e0d443	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:52.503667+00	12	Nick Demonstration	nurse	blood_pressure	144.000	88.000	mmHg	2026-12-01 15:00:00+00	f		\N	01a2321e-a980-7936-89ed-f5809d66237c
01a2321e-a980-7936-89ed-f5883b9cda0b	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:52.708369+00	13	Wanda Demonstration	nurse	blood_pressure	151.000	92.000	mmHg	2026-12-01 15:00:00+00	f		\N	01a2321e-a980-7936-89ed-f58594c295eb
\.


--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.receipt (id, site, at, recorded_at, by_user, by_name, by_role, invoice_number, invoice_on, received_on, supplier_id) FROM stdin;
\.


--
-- Data for Name: receipt_line; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.receipt_line (id, ingredient, unit, ordered_units, came_units, fault, note, lot_id, receipt_id) FROM stdin;
\.


--
-- Data for Name: referral; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.referral (id, site, at, recorded_at, by_user, by_name, by_role, to_site, categories, reason, patient_id) FROM stdin;
01a2321e-a980-7936-89ed-f52d6c6e198b	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:49.501474+00	5	Nora Demonstration	pharmacist	demo-south	{contact,identity,medicines}	Could this help? (Demonstration)	01a2321e-a980-7936-89ed-f52b47092835
01a2321e-a980-7936-89ed-f5305180877c	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:49.562865+00	7	Sam Demonstration	pharmacist	demo-east	{contact,identity,medicines}	Could this help? (Demonstration)	01a2321e-a980-7936-89ed-f52eaa2421a7
01a2321e-a980-7936-89ed-f5368c151f2a	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:49.959111+00	12	Nick Demonstration	nurse	demo-west	{contact,identity,medicines}	Could this help? (Demonstration)	01a2321e-a980-7936-89ed-f53190175b93
01a2321e-a980-7936-89ed-f53bd1044534	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:50.279838+00	13	Wanda Demonstration	nurse	demo-north	{contact,identity,medicines}	Could this help? (Demonstration)	01a2321e-a980-7936-89ed-f53816c43b0a
01a2321e-a980-7936-89ed-f53ee9ddc0ed	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:50.326917+00	5	Nora Demonstration	pharmacist	demo-south	{contact,identity,medicines}	Could this help? (Demonstration)	01a2321e-a980-7936-89ed-f53c58a94f71
01a2321e-a980-7936-89ed-f54484d6fb11	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:50.416407+00	7	Sam Demonstration	pharmacist	demo-east	{contact,identity,medicines}	Could this help? (Demonstration)	01a2321e-a980-7936-89ed-f541b9806743
01a2321e-a980-7936-89ed-f5522e1459fb	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:50.911018+00	12	Nick Demonstration	nurse	demo-west	{contact,identity,medicines}	Could this help? (Demonstration)	01a2321e-a980-7936-89ed-f5451f89402b
01a2321e-a980-7936-89ed-f562fad47cd6	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:51.496795+00	13	Wanda Demonstration	nurse	demo-north	{contact,identity,medicines}	Could this help? (Demonstration)	01a2321e-a980-7936-89ed-f5531b5251bf
01a2321e-a980-7936-89ed-f5665273e043	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:51.643171+00	5	Nora Demonstration	pharmacist	demo-south	{contact,identity,medicines}	Could this help? (Demonstration)	01a2321e-a980-7936-89ed-f564327f62a6
01a2321e-a980-7936-89ed-f56a49da46f1	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:51.813501+00	7	Sam Demonstration	pharmacist	demo-east	{contact,identity,medicines}	Could this help? (Demonstration)	01a2321e-a980-7936-89ed-f5683795bb2f
01a2321e-a980-7936-89ed-f56e6583a5dd	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:51.979679+00	12	Nick Demonstration	nurse	demo-west	{contact,identity,medicines}	Could this help? (Demonstration)	01a2321e-a980-7936-89ed-f56bfc0de021
01a2321e-a980-7936-89ed-f573c3a248d2	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:52.137598+00	13	Wanda Demonstration	nurse	demo-north	{contact,identity,medicines}	Could this help? (Demonstration)	01a2321e-a980-7936-89ed-f5703c07933d
01a2321e-a980-7936-89ed-f5782b370bbc	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:52.259872+00	5	Nora Demonstration	pharmacist	demo-south	{contact,identity,medicines}	Could this help? (Demonstration)	01a2321e-a980-7936-89ed-f575a8db1276
01a2321e-a980-7936-89ed-f57daeb24b17	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:52.385364+00	7	Sam Demonstration	pharmacist	demo-east	{contact,identity,medicines}	Could this help? (Demonstration)	01a2321e-a980-7936-89ed-f57b165bf166
01a2321e-a980-7936-89ed-f58397061d08	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:52.586566+00	12	Nick Demonstration	nurse	demo-west	{contact,identity,medicines}	Could this help? (Demonstration)	01a2321e-a980-7936-89ed-f5809d66237c
01a2321e-a980-7936-89ed-f589b9370969	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:52.825913+00	13	Wanda Demonstration	nurse	demo-north	{contact,identity,medicines}	Could this help? (Demonstration)	01a2321e-a980-7936-89ed-f58594c295eb
\.


--
-- Data for Name: referral_taken; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.referral_taken (id, site, at, recorded_at, by_user, by_name, by_role, patient_id, referral_id) FROM stdin;
01a2321e-a980-7936-89ed-f567a092c1e3	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:51.711319+00	7	Sam Demonstration	pharmacist	01a2321e-a980-7936-89ed-f564327f62a6	01a2321e-a980-7936-89ed-f5665273e043
01a2321e-a980-7936-89ed-f56be9fb59f3	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:51.882193+00	12	Nick Demonstration	nurse	01a2321e-a980-7936-89ed-f5683795bb2f	01a2321e-a980-7936-89ed-f56a49da46f1
01a2321e-a980-7936-89ed-f56fc652b405	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:52.035035+00	13	Wanda Demonstration	nurse	01a2321e-a980-7936-89ed-f56bfc0de021	01a2321e-a980-7936-89ed-f56e6583a5dd
01a2321e-a980-7936-89ed-f57544260e7c	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:52.185216+00	5	Nora Demonstration	pharmacist	01a2321e-a980-7936-89ed-f5703c07933d	01a2321e-a980-7936-89ed-f573c3a248d2
01a2321e-a980-7936-89ed-f579960560d6	demo-south	2026-12-01 15:00:00+00	2026-12-01 06:05:52.306484+00	7	Sam Demonstration	pharmacist	01a2321e-a980-7936-89ed-f575a8db1276	01a2321e-a980-7936-89ed-f5782b370bbc
01a2321e-a980-7936-89ed-f57f300c68da	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:52.433918+00	12	Nick Demonstration	nurse	01a2321e-a980-7936-89ed-f57b165bf166	01a2321e-a980-7936-89ed-f57daeb24b17
01a2321e-a980-7936-89ed-f585696a2654	demo-west	2026-12-01 15:00:00+00	2026-12-01 06:05:52.635543+00	13	Wanda Demonstration	nurse	01a2321e-a980-7936-89ed-f5809d66237c	01a2321e-a980-7936-89ed-f58397061d08
01a2321e-a980-7936-89ed-f58aa9209cee	demo-north	2026-12-01 15:00:00+00	2026-12-01 06:05:52.886096+00	5	Nora Demonstration	pharmacist	01a2321e-a980-7936-89ed-f58594c295eb	01a2321e-a980-7936-89ed-f589b9370969
\.


--
-- Data for Name: registration; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.registration (id, site, kind, number, expires_on, entered_at, recorded_at, entered_by_id, user_id) FROM stdin;
01a2321e-a980-7936-89ed-f4b9aaf523da	demo-east	dea	ZD1234563	2029-05-19	2026-12-01 15:00:00+00	2026-12-01 06:05:41.318217+00	1	10
01a2321e-a980-7936-89ed-f4bcad996682	demo-west	dea	ZD2345672	2029-05-19	2026-12-01 15:00:00+00	2026-12-01 06:05:41.351263+00	1	11
\.


--
-- Data for Name: reorder_level; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.reorder_level (id, site, at, recorded_at, by_user, by_name, by_role, form, unit, units) FROM stdin;
\.


--
-- Data for Name: role_grant; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.role_grant (id, role, site, granted_at, until, needs_confirmation, recorded_at, granted_by_id, user_id) FROM stdin;
01a2321e-a980-7936-89ed-f49b2908aad6	site_administrator	demo-north	2026-12-01 15:00:00+00	\N	f	2026-12-01 06:05:40.975592+00	\N	1
01a2321e-a980-7936-89ed-f49c3bc75668	site_administrator	demo-south	2026-12-01 15:00:00+00	\N	f	2026-12-01 06:05:40.991176+00	\N	1
01a2321e-a980-7936-89ed-f49ce34cc8d9	site_administrator	demo-east	2026-12-01 15:00:00+00	\N	f	2026-12-01 06:05:41.00049+00	\N	1
01a2321e-a980-7936-89ed-f49e2fe3164f	site_administrator	demo-west	2026-12-01 15:00:00+00	\N	f	2026-12-01 06:05:41.01012+00	\N	1
01a2321e-a980-7936-89ed-f49f69aad639	site_administrator	demo-north	2026-12-01 15:00:00+00	\N	f	2026-12-01 06:05:41.020413+00	\N	2
01a2321e-a980-7936-89ed-f4a189821d05	site_administrator	demo-south	2026-12-01 15:00:00+00	\N	f	2026-12-01 06:05:41.029202+00	\N	2
01a2321e-a980-7936-89ed-f4a2a9d829bc	site_administrator	demo-east	2026-12-01 15:00:00+00	\N	f	2026-12-01 06:05:41.039947+00	\N	2
01a2321e-a980-7936-89ed-f4a4b37b185e	site_administrator	demo-west	2026-12-01 15:00:00+00	\N	f	2026-12-01 06:05:41.052805+00	\N	2
01a2321e-a980-7936-89ed-f4a540cf0f5f	privacy_reviewer	demo-north	2026-12-01 15:00:00+00	\N	f	2026-12-01 06:05:41.065046+00	\N	3
01a2321e-a980-7936-89ed-f4a730aa87ae	privacy_reviewer	demo-south	2026-12-01 15:00:00+00	\N	f	2026-12-01 06:05:41.074039+00	\N	3
01a2321e-a980-7936-89ed-f4a96e7c3585	privacy_reviewer	demo-east	2026-12-01 15:00:00+00	\N	f	2026-12-01 06:05:41.083617+00	\N	3
01a2321e-a980-7936-89ed-f4a9e8eef9c8	privacy_reviewer	demo-west	2026-12-01 15:00:00+00	\N	f	2026-12-01 06:05:41.092927+00	\N	3
01a2321e-a980-7936-89ed-f4aa90187a42	auditor	demo-north	2026-12-01 15:00:00+00	\N	t	2026-12-01 06:05:41.107872+00	1	4
01a2321e-a980-7936-89ed-f4ab56f5f940	auditor	demo-south	2026-12-01 15:00:00+00	\N	t	2026-12-01 06:05:41.130264+00	1	4
01a2321e-a980-7936-89ed-f4ada16814aa	auditor	demo-east	2026-12-01 15:00:00+00	\N	t	2026-12-01 06:05:41.151551+00	1	4
01a2321e-a980-7936-89ed-f4aebc4e0116	auditor	demo-west	2026-12-01 15:00:00+00	\N	t	2026-12-01 06:05:41.174106+00	1	4
01a2321e-a980-7936-89ed-f4af1eac5afc	pharmacist	demo-north	2026-12-01 15:00:00+00	\N	t	2026-12-01 06:05:41.194748+00	1	5
01a2321e-a980-7936-89ed-f4b14858113f	pharmacist	demo-north	2026-12-01 15:00:00+00	\N	t	2026-12-01 06:05:41.214761+00	1	6
01a2321e-a980-7936-89ed-f4b308ea6c3c	pharmacist	demo-south	2026-12-01 15:00:00+00	\N	t	2026-12-01 06:05:41.235956+00	1	6
01a2321e-a980-7936-89ed-f4b48c45e37e	pharmacist	demo-south	2026-12-01 15:00:00+00	\N	t	2026-12-01 06:05:41.256635+00	1	7
01a2321e-a980-7936-89ed-f4b5c4161307	technician	demo-north	2026-12-01 15:00:00+00	\N	f	2026-12-01 06:05:41.28314+00	1	8
01a2321e-a980-7936-89ed-f4b67e1a84b9	technician	demo-south	2026-12-01 15:00:00+00	\N	f	2026-12-01 06:05:41.296384+00	1	9
01a2321e-a980-7936-89ed-f4b829c7066f	prescriber	demo-east	2026-12-01 15:00:00+00	\N	t	2026-12-01 06:05:41.309973+00	1	10
01a2321e-a980-7936-89ed-f4ba55955992	prescriber	demo-west	2026-12-01 15:00:00+00	\N	t	2026-12-01 06:05:41.343386+00	1	11
01a2321e-a980-7936-89ed-f4bd292f6565	nurse	demo-east	2026-12-01 15:00:00+00	\N	f	2026-12-01 06:05:41.372142+00	1	12
01a2321e-a980-7936-89ed-f4be9192f7ef	nurse	demo-west	2026-12-01 15:00:00+00	\N	f	2026-12-01 06:05:41.386996+00	1	13
01a2321e-a980-7936-89ed-f4bf84c0a19a	front_desk	demo-east	2026-12-01 15:00:00+00	\N	f	2026-12-01 06:05:41.405002+00	1	14
01a2321e-a980-7936-89ed-f4c16b4b942d	front_desk	demo-west	2026-12-01 15:00:00+00	\N	f	2026-12-01 06:05:41.434111+00	1	14
01a2321e-a980-7936-89ed-f58d7706aa72	patient		2026-12-01 15:00:00+00	\N	f	2026-12-01 06:05:52.972215+00	\N	15
01a2321e-a980-7936-89ed-f5901767d5b9	caregiver		2026-12-01 15:00:00+00	\N	f	2026-12-01 06:05:53.037407+00	\N	16
01a2321e-a980-7936-89ed-f592bd855cda	patient		2026-12-01 15:00:00+00	\N	f	2026-12-01 06:05:53.09934+00	\N	17
\.


--
-- Data for Name: run_event; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.run_event (id, run, node, kind, at, recorded_at) FROM stdin;
\.


--
-- Data for Name: settlement; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.settlement (id, site, at, recorded_at, by_user, by_name, by_role, witness_user, witness_name, witness_role, cause, explanation, discrepancy_id, movement_id) FROM stdin;
\.


--
-- Data for Name: shared_count; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.shared_count (cache_key, value, expires) FROM stdin;
\.


--
-- Data for Name: sign_in; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.sign_in (id, device, with_factor, began_at, used_at, ended_at, user_id) FROM stdin;
\.


--
-- Data for Name: sign_up_code; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.sign_up_code (id, site, at, recorded_at, by_user, by_name, by_role, fingerprint, expires_at, patient_id, proxy_id) FROM stdin;
01a2321e-a980-7936-89ed-f58c5e1fedcc	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:52.945406+00	12	Nick Demonstration	nurse	\\x61f0b883b8cd4804360d1fa30a78d12525a21558a5588b04e611aa055ca7ca8c	2026-12-04 15:00:00+00	01a2321e-a980-7936-89ed-f56bfc0de021	\N
01a2321e-a980-7936-89ed-f58def9ccfc1		2026-12-01 15:00:00+00	2026-12-01 06:05:52.996017+00	15	Lupe Chen Demonstration	patient	\\xb9e32630743f4abc41b565687f486a4b2e272caeaa04cb56e2302cccd8a68a8e	2026-12-04 15:00:00+00	01a2321e-a980-7936-89ed-f56bfc0de021	01a2321e-a980-7936-89ed-f58dd0236afc
01a2321e-a980-7936-89ed-f58ec57c2787		2026-12-01 15:00:00+00	2026-12-01 06:05:53.007373+00	15	Lupe Chen Demonstration	patient	\\x9275f8893917019109a8664b0a5bd5e561d6a5f6fe752e83b2b9880a6ae03b9a	2026-12-04 15:00:00+00	01a2321e-a980-7936-89ed-f56bfc0de021	01a2321e-a980-7936-89ed-f58df1d79772
01a2321e-a980-7936-89ed-f58fd5ff199b		2026-12-01 15:00:00+00	2026-12-01 06:05:53.018498+00	15	Lupe Chen Demonstration	patient	\\xd0616991def82574b0ab6ff757df98d233fcb943c83777e50eb846df655d3e1e	2026-12-04 15:00:00+00	01a2321e-a980-7936-89ed-f56bfc0de021	01a2321e-a980-7936-89ed-f58f49d73a53
01a2321e-a980-7936-89ed-f5911e5a84f5	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:53.081538+00	12	Nick Demonstration	nurse	\\x52d118543371fbb404d94377e45f54d8aacabbd92856f6b65463d553fbc0a7bd	2026-12-04 15:00:00+00	01a2321e-a980-7936-89ed-f5809d66237c	\N
01a2321e-a980-7936-89ed-f59331ffab6f	demo-east	2026-12-01 15:00:00+00	2026-12-01 06:05:53.548966+00	12	Nick Demonstration	nurse	\\xb5741893c5e71b10bb765fb37c3fd5e72382d8730d1552b472051b88fbc3bf16	2026-12-04 15:00:00+00	01a2321e-a980-7936-89ed-f4cfc39fbc0a	\N
\.


--
-- Data for Name: sign_up_try; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.sign_up_try (id, patient, is_right, at, recorded_at, code_id) FROM stdin;
01a2321e-a980-7936-89ed-f58cb156e3a9	01a2321e-a980-7936-89ed-f56bfc0de021	t	2026-12-01 15:00:00+00	2026-12-01 06:05:52.954399+00	01a2321e-a980-7936-89ed-f58c5e1fedcc
01a2321e-a980-7936-89ed-f58fec0ae271	01a2321e-a980-7936-89ed-f56bfc0de021	t	2026-12-01 15:00:00+00	2026-12-01 06:05:53.025015+00	01a2321e-a980-7936-89ed-f58def9ccfc1
01a2321e-a980-7936-89ed-f5913708faba	01a2321e-a980-7936-89ed-f5809d66237c	t	2026-12-01 15:00:00+00	2026-12-01 06:05:53.087233+00	01a2321e-a980-7936-89ed-f5911e5a84f5
\.


--
-- Data for Name: sign_up_use; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.sign_up_use (code_id, used_at, recorded_at, user_id) FROM stdin;
01a2321e-a980-7936-89ed-f58c5e1fedcc	2026-12-01 15:00:00+00	2026-12-01 06:05:52.968643+00	15
01a2321e-a980-7936-89ed-f58def9ccfc1	2026-12-01 15:00:00+00	2026-12-01 06:05:53.035556+00	16
01a2321e-a980-7936-89ed-f5911e5a84f5	2026-12-01 15:00:00+00	2026-12-01 06:05:53.096759+00	17
\.


--
-- Data for Name: signature; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.signature (id, thing_kind, thing, patient, meaning, content, content_sha256, by_user, by_name, acting_as, site, factor, factor_at, at, recorded_at, key, signature) FROM stdin;
\.


--
-- Data for Name: site_check; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.site_check (id, kind, node, at, problem_codes, recorded_at) FROM stdin;
\.


--
-- Data for Name: stock_count; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.stock_count (id, site, at, recorded_at, by_user, by_name, by_role, witness_user, witness_name, witness_role, account, counted_units, book_units, inventory_id, lot_id) FROM stdin;
\.


--
-- Data for Name: suitability_change; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.suitability_change (id, site, at, recorded_at, by_user, by_name, by_role, found, news, is_stop, decision_id, patient_id) FROM stdin;
\.


--
-- Data for Name: supplier; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.supplier (id, site, at, recorded_at, by_user, by_name, by_role, kind, name, address, telephone, registration, registration_expires_on, in_place_of_id) FROM stdin;
\.


--
-- Data for Name: transfer; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.transfer (id, site, at, recorded_at, by_user, by_name, by_role, to_site, units, document, controlled_share_ppm, all_share_ppm, lot_id) FROM stdin;
\.


--
-- Data for Name: transfer_end; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.transfer_end (id, site, at, recorded_at, by_user, by_name, by_role, outcome, reason, lot_id, movement_id, transfer_id) FROM stdin;
\.


--
-- Data for Name: treatment_decision; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.treatment_decision (id, site, at, recorded_at, by_user, by_name, by_role, answer, routes, because, wants, stops, found, decided_on, in_place_of_id, patient_id) FROM stdin;
\.


--
-- Data for Name: treatment_plan; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.treatment_plan (id, site, at, recorded_at, by_user, by_name, by_role, goal, route, regimen, form, vehicle, actives, times, gap_h, most_a_day, monitoring, stop_rule, education, expected, decision_id, in_place_of_id, patient_id) FROM stdin;
\.


--
-- Data for Name: treatment_plan_acceptance; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.treatment_plan_acceptance (id, site, at, recorded_at, by_user, by_name, by_role, inputs, model, version, shown, summary, pictures, reasons, patient_id, plan_id) FROM stdin;
\.


--
-- Data for Name: treatment_plan_end; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.treatment_plan_end (id, site, at, recorded_at, by_user, by_name, by_role, because, patient_id, plan_id) FROM stdin;
\.


--
-- Data for Name: urgent_outcome; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.urgent_outcome (id, site, at, recorded_at, by_user, by_name, by_role, outcome, words, patient_id, urgent_id) FROM stdin;
\.


--
-- Name: account_emailaddress_id_seq; Type: SEQUENCE SET; Schema: public; Owner: lenitive_owner
--

SELECT pg_catalog.setval('public.account_emailaddress_id_seq', 1, false);


--
-- Name: account_emailconfirmation_id_seq; Type: SEQUENCE SET; Schema: public; Owner: lenitive_owner
--

SELECT pg_catalog.setval('public.account_emailconfirmation_id_seq', 1, false);


--
-- Name: audit_entry_id_seq; Type: SEQUENCE SET; Schema: public; Owner: lenitive_owner
--

SELECT pg_catalog.setval('public.audit_entry_id_seq', 219, true);


--
-- Name: audit_seal_id_seq; Type: SEQUENCE SET; Schema: public; Owner: lenitive_owner
--

SELECT pg_catalog.setval('public.audit_seal_id_seq', 1, true);


--
-- Name: auth_group_id_seq; Type: SEQUENCE SET; Schema: public; Owner: lenitive_owner
--

SELECT pg_catalog.setval('public.auth_group_id_seq', 1, false);


--
-- Name: auth_group_permissions_id_seq; Type: SEQUENCE SET; Schema: public; Owner: lenitive_owner
--

SELECT pg_catalog.setval('public.auth_group_permissions_id_seq', 1, false);


--
-- Name: auth_permission_id_seq; Type: SEQUENCE SET; Schema: public; Owner: lenitive_owner
--

SELECT pg_catalog.setval('public.auth_permission_id_seq', 376, true);


--
-- Name: client_request_id_seq; Type: SEQUENCE SET; Schema: public; Owner: lenitive_owner
--

SELECT pg_catalog.setval('public.client_request_id_seq', 1, false);


--
-- Name: django_content_type_id_seq; Type: SEQUENCE SET; Schema: public; Owner: lenitive_owner
--

SELECT pg_catalog.setval('public.django_content_type_id_seq', 94, true);


--
-- Name: django_migrations_id_seq; Type: SEQUENCE SET; Schema: public; Owner: lenitive_owner
--

SELECT pg_catalog.setval('public.django_migrations_id_seq', 104, true);


--
-- Name: ledger_entry_id_seq; Type: SEQUENCE SET; Schema: public; Owner: lenitive_owner
--

SELECT pg_catalog.setval('public.ledger_entry_id_seq', 1, false);


--
-- Name: ledger_link_id_seq; Type: SEQUENCE SET; Schema: public; Owner: lenitive_owner
--

SELECT pg_catalog.setval('public.ledger_link_id_seq', 1, false);


--
-- Name: lot_content_id_seq; Type: SEQUENCE SET; Schema: public; Owner: lenitive_owner
--

SELECT pg_catalog.setval('public.lot_content_id_seq', 1, false);


--
-- Name: lot_state_id_seq; Type: SEQUENCE SET; Schema: public; Owner: lenitive_owner
--

SELECT pg_catalog.setval('public.lot_state_id_seq', 1, false);


--
-- Name: mfa_authenticator_id_seq; Type: SEQUENCE SET; Schema: public; Owner: lenitive_owner
--

SELECT pg_catalog.setval('public.mfa_authenticator_id_seq', 34, true);


--
-- Name: patient_name_id_seq; Type: SEQUENCE SET; Schema: public; Owner: lenitive_owner
--

SELECT pg_catalog.setval('public.patient_name_id_seq', 144, true);


--
-- Name: people_user_id_seq; Type: SEQUENCE SET; Schema: public; Owner: lenitive_owner
--

SELECT pg_catalog.setval('public.people_user_id_seq', 17, true);


--
-- Name: procrastinate_events_id_seq; Type: SEQUENCE SET; Schema: public; Owner: lenitive_owner
--

SELECT pg_catalog.setval('public.procrastinate_events_id_seq', 28, true);


--
-- Name: procrastinate_jobs_id_seq; Type: SEQUENCE SET; Schema: public; Owner: lenitive_owner
--

SELECT pg_catalog.setval('public.procrastinate_jobs_id_seq', 28, true);


--
-- Name: procrastinate_periodic_defers_id_seq; Type: SEQUENCE SET; Schema: public; Owner: lenitive_owner
--

SELECT pg_catalog.setval('public.procrastinate_periodic_defers_id_seq', 1, false);


--
-- Name: procrastinate_workers_id_seq; Type: SEQUENCE SET; Schema: public; Owner: lenitive_owner
--

SELECT pg_catalog.setval('public.procrastinate_workers_id_seq', 1, false);


--
-- Name: receipt_line_id_seq; Type: SEQUENCE SET; Schema: public; Owner: lenitive_owner
--

SELECT pg_catalog.setval('public.receipt_line_id_seq', 1, false);


--
-- Name: account_closing account_closing_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.account_closing
    ADD CONSTRAINT account_closing_pkey PRIMARY KEY (id);


--
-- Name: account_emailaddress account_emailaddress_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_pkey PRIMARY KEY (id);


--
-- Name: account_emailaddress account_emailaddress_user_id_email_987c8728_uniq; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_email_987c8728_uniq UNIQUE (user_id, email);


--
-- Name: account_emailconfirmation account_emailconfirmation_key_key; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_key_key UNIQUE (key);


--
-- Name: account_emailconfirmation account_emailconfirmation_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_pkey PRIMARY KEY (id);


--
-- Name: allergy_end allergy_end_allergy_id_key; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.allergy_end
    ADD CONSTRAINT allergy_end_allergy_id_key UNIQUE (allergy_id);


--
-- Name: allergy_end allergy_end_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.allergy_end
    ADD CONSTRAINT allergy_end_pkey PRIMARY KEY (id);


--
-- Name: allergy allergy_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.allergy
    ADD CONSTRAINT allergy_pkey PRIMARY KEY (id);


--
-- Name: assessment_end assessment_end_assessment_id_key; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.assessment_end
    ADD CONSTRAINT assessment_end_assessment_id_key UNIQUE (assessment_id);


--
-- Name: assessment_end assessment_end_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.assessment_end
    ADD CONSTRAINT assessment_end_pkey PRIMARY KEY (id);


--
-- Name: assessment assessment_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.assessment
    ADD CONSTRAINT assessment_pkey PRIMARY KEY (id);


--
-- Name: audit_entry audit_entry_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.audit_entry
    ADD CONSTRAINT audit_entry_pkey PRIMARY KEY (id);


--
-- Name: audit_link audit_link_entry_key; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.audit_link
    ADD CONSTRAINT audit_link_entry_key UNIQUE (entry);


--
-- Name: audit_link audit_link_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.audit_link
    ADD CONSTRAINT audit_link_pkey PRIMARY KEY (number);


--
-- Name: audit_seal audit_seal_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.audit_seal
    ADD CONSTRAINT audit_seal_pkey PRIMARY KEY (id);


--
-- Name: auth_group auth_group_name_key; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_name_key UNIQUE (name);


--
-- Name: auth_group_permissions auth_group_permissions_group_id_permission_id_0cd325b0_uniq; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_permission_id_0cd325b0_uniq UNIQUE (group_id, permission_id);


--
-- Name: auth_group_permissions auth_group_permissions_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_pkey PRIMARY KEY (id);


--
-- Name: auth_group auth_group_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_pkey PRIMARY KEY (id);


--
-- Name: auth_permission auth_permission_content_type_id_codename_01ab375a_uniq; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_codename_01ab375a_uniq UNIQUE (content_type_id, codename);


--
-- Name: auth_permission auth_permission_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_pkey PRIMARY KEY (id);


--
-- Name: care_relation care_relation_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.care_relation
    ADD CONSTRAINT care_relation_pkey PRIMARY KEY (id);


--
-- Name: change_outcome change_outcome_change_id_key; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.change_outcome
    ADD CONSTRAINT change_outcome_change_id_key UNIQUE (change_id);


--
-- Name: change_outcome change_outcome_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.change_outcome
    ADD CONSTRAINT change_outcome_pkey PRIMARY KEY (id);


--
-- Name: client_request client_request_once; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.client_request
    ADD CONSTRAINT client_request_once UNIQUE (by_user, verb, key);


--
-- Name: client_request client_request_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.client_request
    ADD CONSTRAINT client_request_pkey PRIMARY KEY (id);


--
-- Name: condition_end condition_end_condition_id_key; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.condition_end
    ADD CONSTRAINT condition_end_condition_id_key UNIQUE (condition_id);


--
-- Name: condition_end condition_end_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.condition_end
    ADD CONSTRAINT condition_end_pkey PRIMARY KEY (id);


--
-- Name: condition condition_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.condition
    ADD CONSTRAINT condition_pkey PRIMARY KEY (id);


--
-- Name: consent_end consent_end_consent_id_key; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.consent_end
    ADD CONSTRAINT consent_end_consent_id_key UNIQUE (consent_id);


--
-- Name: consent_end consent_end_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.consent_end
    ADD CONSTRAINT consent_end_pkey PRIMARY KEY (id);


--
-- Name: consent consent_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.consent
    ADD CONSTRAINT consent_pkey PRIMARY KEY (id);


--
-- Name: consent_text consent_text_once; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.consent_text
    ADD CONSTRAINT consent_text_once UNIQUE (kind, route, language, sha256);


--
-- Name: consent_text consent_text_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.consent_text
    ADD CONSTRAINT consent_text_pkey PRIMARY KEY (id);


--
-- Name: container container_code_key; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.container
    ADD CONSTRAINT container_code_key UNIQUE (code);


--
-- Name: container container_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.container
    ADD CONSTRAINT container_pkey PRIMARY KEY (id);


--
-- Name: decision_override decision_override_once; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.decision_override
    ADD CONSTRAINT decision_override_once UNIQUE (decision_id, stop);


--
-- Name: decision_override decision_override_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.decision_override
    ADD CONSTRAINT decision_override_pkey PRIMARY KEY (id);


--
-- Name: discrepancy discrepancy_count_id_key; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.discrepancy
    ADD CONSTRAINT discrepancy_count_id_key UNIQUE (count_id);


--
-- Name: discrepancy discrepancy_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.discrepancy
    ADD CONSTRAINT discrepancy_pkey PRIMARY KEY (id);


--
-- Name: django_content_type django_content_type_app_label_model_76bd3d3b_uniq; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_app_label_model_76bd3d3b_uniq UNIQUE (app_label, model);


--
-- Name: django_content_type django_content_type_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_pkey PRIMARY KEY (id);


--
-- Name: django_migrations django_migrations_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.django_migrations
    ADD CONSTRAINT django_migrations_pkey PRIMARY KEY (id);


--
-- Name: django_session django_session_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.django_session
    ADD CONSTRAINT django_session_pkey PRIMARY KEY (session_key);


--
-- Name: due_job due_job_once; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.due_job
    ADD CONSTRAINT due_job_once UNIQUE (job, thing, due_at);


--
-- Name: due_job due_job_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.due_job
    ADD CONSTRAINT due_job_pkey PRIMARY KEY (id);


--
-- Name: duplicate_answer duplicate_answer_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.duplicate_answer
    ADD CONSTRAINT duplicate_answer_pkey PRIMARY KEY (id);


--
-- Name: emergency_access emergency_access_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.emergency_access
    ADD CONSTRAINT emergency_access_pkey PRIMARY KEY (id);


--
-- Name: emergency_end emergency_end_access_id_key; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.emergency_end
    ADD CONSTRAINT emergency_end_access_id_key UNIQUE (access_id);


--
-- Name: emergency_end emergency_end_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.emergency_end
    ADD CONSTRAINT emergency_end_pkey PRIMARY KEY (id);


--
-- Name: emergency_review emergency_review_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.emergency_review
    ADD CONSTRAINT emergency_review_pkey PRIMARY KEY (access_id);


--
-- Name: grant_confirmation grant_confirmation_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.grant_confirmation
    ADD CONSTRAINT grant_confirmation_pkey PRIMARY KEY (grant_id);


--
-- Name: grant_end grant_end_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.grant_end
    ADD CONSTRAINT grant_end_pkey PRIMARY KEY (grant_id);


--
-- Name: instrument_answers instrument_answers_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.instrument_answers
    ADD CONSTRAINT instrument_answers_pkey PRIMARY KEY (id);


--
-- Name: inventory inventory_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.inventory
    ADD CONSTRAINT inventory_pkey PRIMARY KEY (id);


--
-- Name: invitation invitation_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT invitation_pkey PRIMARY KEY (id);


--
-- Name: invitation_use invitation_use_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.invitation_use
    ADD CONSTRAINT invitation_use_pkey PRIMARY KEY (invitation_id);


--
-- Name: ledger_balance ledger_balance_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.ledger_balance
    ADD CONSTRAINT ledger_balance_pkey PRIMARY KEY (lot_id, account);


--
-- Name: ledger_chain ledger_chain_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.ledger_chain
    ADD CONSTRAINT ledger_chain_pkey PRIMARY KEY (site);


--
-- Name: ledger_entry ledger_entry_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.ledger_entry
    ADD CONSTRAINT ledger_entry_pkey PRIMARY KEY (id);


--
-- Name: ledger_link ledger_link_movement_once; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.ledger_link
    ADD CONSTRAINT ledger_link_movement_once UNIQUE (site, movement_id);


--
-- Name: ledger_link ledger_link_number_once; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.ledger_link
    ADD CONSTRAINT ledger_link_number_once UNIQUE (site, number);


--
-- Name: ledger_link ledger_link_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.ledger_link
    ADD CONSTRAINT ledger_link_pkey PRIMARY KEY (id);


--
-- Name: loss_report loss_report_movement_id_key; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.loss_report
    ADD CONSTRAINT loss_report_movement_id_key UNIQUE (movement_id);


--
-- Name: loss_report loss_report_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.loss_report
    ADD CONSTRAINT loss_report_pkey PRIMARY KEY (id);


--
-- Name: loss_step loss_step_once; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.loss_step
    ADD CONSTRAINT loss_step_once UNIQUE (loss_id, kind);


--
-- Name: loss_step loss_step_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.loss_step
    ADD CONSTRAINT loss_step_pkey PRIMARY KEY (id);


--
-- Name: lot_check lot_check_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.lot_check
    ADD CONSTRAINT lot_check_pkey PRIMARY KEY (id);


--
-- Name: lot_content lot_content_once; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.lot_content
    ADD CONSTRAINT lot_content_once UNIQUE (finished_id, received_id);


--
-- Name: lot_content lot_content_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.lot_content
    ADD CONSTRAINT lot_content_pkey PRIMARY KEY (id);


--
-- Name: lot lot_number_once; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.lot
    ADD CONSTRAINT lot_number_once UNIQUE (site, number);


--
-- Name: lot lot_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.lot
    ADD CONSTRAINT lot_pkey PRIMARY KEY (id);


--
-- Name: lot_state lot_state_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.lot_state
    ADD CONSTRAINT lot_state_pkey PRIMARY KEY (id);


--
-- Name: medicine medicine_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.medicine
    ADD CONSTRAINT medicine_pkey PRIMARY KEY (id);


--
-- Name: medicine_stop medicine_stop_medicine_id_key; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.medicine_stop
    ADD CONSTRAINT medicine_stop_medicine_id_key UNIQUE (medicine_id);


--
-- Name: medicine_stop medicine_stop_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.medicine_stop
    ADD CONSTRAINT medicine_stop_pkey PRIMARY KEY (id);


--
-- Name: mfa_authenticator mfa_authenticator_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_pkey PRIMARY KEY (id);


--
-- Name: movement movement_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.movement
    ADD CONSTRAINT movement_pkey PRIMARY KEY (id);


--
-- Name: number_series number_series_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.number_series
    ADD CONSTRAINT number_series_pkey PRIMARY KEY (site, kind);


--
-- Name: outgoing_mail outgoing_mail_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.outgoing_mail
    ADD CONSTRAINT outgoing_mail_pkey PRIMARY KEY (id);


--
-- Name: patient_account patient_account_patient_id_key; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.patient_account
    ADD CONSTRAINT patient_account_patient_id_key UNIQUE (patient_id);


--
-- Name: patient_account patient_account_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.patient_account
    ADD CONSTRAINT patient_account_pkey PRIMARY KEY (id);


--
-- Name: patient_account patient_account_user_id_key; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.patient_account
    ADD CONSTRAINT patient_account_user_id_key UNIQUE (user_id);


--
-- Name: patient patient_card_number_key; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.patient
    ADD CONSTRAINT patient_card_number_key UNIQUE (card_number);


--
-- Name: patient_contact patient_contact_corrected_once; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.patient_contact
    ADD CONSTRAINT patient_contact_corrected_once UNIQUE (in_place_of_id, site);


--
-- Name: patient_contact patient_contact_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.patient_contact
    ADD CONSTRAINT patient_contact_pkey PRIMARY KEY (id);


--
-- Name: patient_identity patient_identity_corrected_once; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.patient_identity
    ADD CONSTRAINT patient_identity_corrected_once UNIQUE (in_place_of_id, site);


--
-- Name: patient_identity patient_identity_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.patient_identity
    ADD CONSTRAINT patient_identity_pkey PRIMARY KEY (id);


--
-- Name: patient_merge_end patient_merge_end_merge_id_key; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.patient_merge_end
    ADD CONSTRAINT patient_merge_end_merge_id_key UNIQUE (merge_id);


--
-- Name: patient_merge_end patient_merge_end_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.patient_merge_end
    ADD CONSTRAINT patient_merge_end_pkey PRIMARY KEY (id);


--
-- Name: patient_merge patient_merge_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.patient_merge
    ADD CONSTRAINT patient_merge_pkey PRIMARY KEY (id);


--
-- Name: patient_name patient_name_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.patient_name
    ADD CONSTRAINT patient_name_pkey PRIMARY KEY (id);


--
-- Name: patient patient_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.patient
    ADD CONSTRAINT patient_pkey PRIMARY KEY (id);


--
-- Name: people_user people_user_email_key; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.people_user
    ADD CONSTRAINT people_user_email_key UNIQUE (email);


--
-- Name: people_user people_user_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.people_user
    ADD CONSTRAINT people_user_pkey PRIMARY KEY (id);


--
-- Name: procrastinate_events procrastinate_events_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.procrastinate_events
    ADD CONSTRAINT procrastinate_events_pkey PRIMARY KEY (id);


--
-- Name: procrastinate_jobs procrastinate_jobs_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.procrastinate_jobs
    ADD CONSTRAINT procrastinate_jobs_pkey PRIMARY KEY (id);


--
-- Name: procrastinate_periodic_defers procrastinate_periodic_defers_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_pkey PRIMARY KEY (id);


--
-- Name: procrastinate_periodic_defers procrastinate_periodic_defers_unique; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_unique UNIQUE (task_name, periodic_id, defer_timestamp);


--
-- Name: procrastinate_workers procrastinate_workers_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.procrastinate_workers
    ADD CONSTRAINT procrastinate_workers_pkey PRIMARY KEY (id);


--
-- Name: proxy_account proxy_account_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.proxy_account
    ADD CONSTRAINT proxy_account_pkey PRIMARY KEY (id);


--
-- Name: proxy_account proxy_account_proxy_id_key; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.proxy_account
    ADD CONSTRAINT proxy_account_proxy_id_key UNIQUE (proxy_id);


--
-- Name: proxy_end proxy_end_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.proxy_end
    ADD CONSTRAINT proxy_end_pkey PRIMARY KEY (id);


--
-- Name: proxy_end proxy_end_proxy_id_key; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.proxy_end
    ADD CONSTRAINT proxy_end_proxy_id_key UNIQUE (proxy_id);


--
-- Name: proxy proxy_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.proxy
    ADD CONSTRAINT proxy_pkey PRIMARY KEY (id);


--
-- Name: public_key public_key_once; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.public_key
    ADD CONSTRAINT public_key_once UNIQUE (public);


--
-- Name: public_key public_key_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.public_key
    ADD CONSTRAINT public_key_pkey PRIMARY KEY (id);


--
-- Name: reading reading_corrected_once; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.reading
    ADD CONSTRAINT reading_corrected_once UNIQUE (in_place_of_id, site);


--
-- Name: reading reading_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.reading
    ADD CONSTRAINT reading_pkey PRIMARY KEY (id);


--
-- Name: receipt receipt_invoice_once; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.receipt
    ADD CONSTRAINT receipt_invoice_once UNIQUE (site, supplier_id, invoice_number);


--
-- Name: receipt_line receipt_line_lot_id_key; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.receipt_line
    ADD CONSTRAINT receipt_line_lot_id_key UNIQUE (lot_id);


--
-- Name: receipt_line receipt_line_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.receipt_line
    ADD CONSTRAINT receipt_line_pkey PRIMARY KEY (id);


--
-- Name: receipt receipt_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.receipt
    ADD CONSTRAINT receipt_pkey PRIMARY KEY (id);


--
-- Name: referral referral_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.referral
    ADD CONSTRAINT referral_pkey PRIMARY KEY (id);


--
-- Name: referral_taken referral_taken_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.referral_taken
    ADD CONSTRAINT referral_taken_pkey PRIMARY KEY (id);


--
-- Name: referral_taken referral_taken_referral_id_key; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.referral_taken
    ADD CONSTRAINT referral_taken_referral_id_key UNIQUE (referral_id);


--
-- Name: registration registration_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.registration
    ADD CONSTRAINT registration_pkey PRIMARY KEY (id);


--
-- Name: reorder_level reorder_level_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.reorder_level
    ADD CONSTRAINT reorder_level_pkey PRIMARY KEY (id);


--
-- Name: role_grant role_grant_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.role_grant
    ADD CONSTRAINT role_grant_pkey PRIMARY KEY (id);


--
-- Name: run_event run_event_once; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.run_event
    ADD CONSTRAINT run_event_once UNIQUE (run, kind);


--
-- Name: run_event run_event_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.run_event
    ADD CONSTRAINT run_event_pkey PRIMARY KEY (id);


--
-- Name: settlement settlement_discrepancy_id_key; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.settlement
    ADD CONSTRAINT settlement_discrepancy_id_key UNIQUE (discrepancy_id);


--
-- Name: settlement settlement_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.settlement
    ADD CONSTRAINT settlement_pkey PRIMARY KEY (id);


--
-- Name: shared_count shared_count_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.shared_count
    ADD CONSTRAINT shared_count_pkey PRIMARY KEY (cache_key);


--
-- Name: sign_in sign_in_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.sign_in
    ADD CONSTRAINT sign_in_pkey PRIMARY KEY (id);


--
-- Name: sign_up_code sign_up_code_drawn_once; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.sign_up_code
    ADD CONSTRAINT sign_up_code_drawn_once UNIQUE (fingerprint);


--
-- Name: sign_up_code sign_up_code_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.sign_up_code
    ADD CONSTRAINT sign_up_code_pkey PRIMARY KEY (id);


--
-- Name: sign_up_try sign_up_try_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.sign_up_try
    ADD CONSTRAINT sign_up_try_pkey PRIMARY KEY (id);


--
-- Name: sign_up_use sign_up_use_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.sign_up_use
    ADD CONSTRAINT sign_up_use_pkey PRIMARY KEY (code_id);


--
-- Name: signature signature_once; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.signature
    ADD CONSTRAINT signature_once UNIQUE (thing_kind, thing, meaning, by_user, content_sha256);


--
-- Name: signature signature_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.signature
    ADD CONSTRAINT signature_pkey PRIMARY KEY (id);


--
-- Name: site_check site_check_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.site_check
    ADD CONSTRAINT site_check_pkey PRIMARY KEY (id);


--
-- Name: stock_count stock_count_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.stock_count
    ADD CONSTRAINT stock_count_pkey PRIMARY KEY (id);


--
-- Name: suitability_change suitability_change_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.suitability_change
    ADD CONSTRAINT suitability_change_pkey PRIMARY KEY (id);


--
-- Name: supplier supplier_in_place_of_id_key; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.supplier
    ADD CONSTRAINT supplier_in_place_of_id_key UNIQUE (in_place_of_id);


--
-- Name: supplier supplier_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.supplier
    ADD CONSTRAINT supplier_pkey PRIMARY KEY (id);


--
-- Name: transfer_end transfer_end_lot_id_key; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.transfer_end
    ADD CONSTRAINT transfer_end_lot_id_key UNIQUE (lot_id);


--
-- Name: transfer_end transfer_end_movement_id_key; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.transfer_end
    ADD CONSTRAINT transfer_end_movement_id_key UNIQUE (movement_id);


--
-- Name: transfer_end transfer_end_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.transfer_end
    ADD CONSTRAINT transfer_end_pkey PRIMARY KEY (id);


--
-- Name: transfer_end transfer_end_transfer_id_key; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.transfer_end
    ADD CONSTRAINT transfer_end_transfer_id_key UNIQUE (transfer_id);


--
-- Name: transfer transfer_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.transfer
    ADD CONSTRAINT transfer_pkey PRIMARY KEY (id);


--
-- Name: treatment_decision treatment_decision_once; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.treatment_decision
    ADD CONSTRAINT treatment_decision_once UNIQUE (in_place_of_id, site);


--
-- Name: treatment_decision treatment_decision_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.treatment_decision
    ADD CONSTRAINT treatment_decision_pkey PRIMARY KEY (id);


--
-- Name: treatment_plan_acceptance treatment_plan_acceptance_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.treatment_plan_acceptance
    ADD CONSTRAINT treatment_plan_acceptance_pkey PRIMARY KEY (id);


--
-- Name: treatment_plan_acceptance treatment_plan_acceptance_plan_id_key; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.treatment_plan_acceptance
    ADD CONSTRAINT treatment_plan_acceptance_plan_id_key UNIQUE (plan_id);


--
-- Name: treatment_plan treatment_plan_changed_once; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.treatment_plan
    ADD CONSTRAINT treatment_plan_changed_once UNIQUE (in_place_of_id, site);


--
-- Name: treatment_plan_end treatment_plan_end_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.treatment_plan_end
    ADD CONSTRAINT treatment_plan_end_pkey PRIMARY KEY (id);


--
-- Name: treatment_plan_end treatment_plan_end_plan_id_key; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.treatment_plan_end
    ADD CONSTRAINT treatment_plan_end_plan_id_key UNIQUE (plan_id);


--
-- Name: treatment_plan treatment_plan_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.treatment_plan
    ADD CONSTRAINT treatment_plan_pkey PRIMARY KEY (id);


--
-- Name: urgent_outcome urgent_outcome_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.urgent_outcome
    ADD CONSTRAINT urgent_outcome_pkey PRIMARY KEY (id);


--
-- Name: urgent_outcome urgent_outcome_urgent_id_key; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.urgent_outcome
    ADD CONSTRAINT urgent_outcome_urgent_id_key UNIQUE (urgent_id);


--
-- Name: account_closing_closed_by_id_2526ec64; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX account_closing_closed_by_id_2526ec64 ON public.account_closing USING btree (closed_by_id);


--
-- Name: account_closing_newest; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX account_closing_newest ON public.account_closing USING btree (user_id, closed_at DESC);


--
-- Name: account_closing_user_id_2b7fcbc6; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX account_closing_user_id_2b7fcbc6 ON public.account_closing USING btree (user_id);


--
-- Name: account_emailaddress_email_03be32b2; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX account_emailaddress_email_03be32b2 ON public.account_emailaddress USING btree (email);


--
-- Name: account_emailaddress_email_03be32b2_like; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX account_emailaddress_email_03be32b2_like ON public.account_emailaddress USING btree (email varchar_pattern_ops);


--
-- Name: account_emailaddress_user_id_2c513194; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX account_emailaddress_user_id_2c513194 ON public.account_emailaddress USING btree (user_id);


--
-- Name: account_emailconfirmation_email_address_id_5b7f8c58; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX account_emailconfirmation_email_address_id_5b7f8c58 ON public.account_emailconfirmation USING btree (email_address_id);


--
-- Name: account_emailconfirmation_key_f43612bd_like; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX account_emailconfirmation_key_f43612bd_like ON public.account_emailconfirmation USING btree (key varchar_pattern_ops);


--
-- Name: allergy_end_patient_id_32494bae; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX allergy_end_patient_id_32494bae ON public.allergy_end USING btree (patient_id);


--
-- Name: allergy_of_a_patient; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX allergy_of_a_patient ON public.allergy USING btree (patient_id, id DESC);


--
-- Name: allergy_patient_id_44f359cc; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX allergy_patient_id_44f359cc ON public.allergy USING btree (patient_id);


--
-- Name: answers_of_a_patient; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX answers_of_a_patient ON public.instrument_answers USING btree (patient_id, id DESC);


--
-- Name: answers_of_an_assessment; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX answers_of_an_assessment ON public.instrument_answers USING btree (assessment_id, instrument, id DESC);


--
-- Name: answers_that_are_urgent; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX answers_that_are_urgent ON public.instrument_answers USING btree (site) WHERE is_urgent;


--
-- Name: assessment_end_patient_id_55ae4f77; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX assessment_end_patient_id_55ae4f77 ON public.assessment_end USING btree (patient_id);


--
-- Name: assessment_of_a_patient; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX assessment_of_a_patient ON public.assessment USING btree (patient_id, id DESC);


--
-- Name: assessment_patient_id_43bf99f2; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX assessment_patient_id_43bf99f2 ON public.assessment USING btree (patient_id);


--
-- Name: audit_entry_by_patient; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX audit_entry_by_patient ON public.audit_entry USING btree (patient, id);


--
-- Name: audit_entry_by_site; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX audit_entry_by_site ON public.audit_entry USING btree (site, id);


--
-- Name: audit_entry_lists; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX audit_entry_lists ON public.audit_entry USING gin (thing_ids) WHERE ((thing_kind)::text = 'patient'::text);


--
-- Name: auth_group_name_a6ea08ec_like; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX auth_group_name_a6ea08ec_like ON public.auth_group USING btree (name varchar_pattern_ops);


--
-- Name: auth_group_permissions_group_id_b120cbf9; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX auth_group_permissions_group_id_b120cbf9 ON public.auth_group_permissions USING btree (group_id);


--
-- Name: auth_group_permissions_permission_id_84c5c92e; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX auth_group_permissions_permission_id_84c5c92e ON public.auth_group_permissions USING btree (permission_id);


--
-- Name: auth_permission_content_type_id_2f476e4b; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX auth_permission_content_type_id_2f476e4b ON public.auth_permission USING btree (content_type_id);


--
-- Name: care_relation_of_a_patient; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX care_relation_of_a_patient ON public.care_relation USING btree (patient_id, to_site);


--
-- Name: care_relation_of_a_site; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX care_relation_of_a_site ON public.care_relation USING btree (to_site, because);


--
-- Name: care_relation_patient_id_4c649224; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX care_relation_patient_id_4c649224 ON public.care_relation USING btree (patient_id);


--
-- Name: change_outcome_patient_id_9a71f550; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX change_outcome_patient_id_9a71f550 ON public.change_outcome USING btree (patient_id);


--
-- Name: changes_of_a_decision; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX changes_of_a_decision ON public.suitability_change USING btree (decision_id, id DESC);


--
-- Name: changes_with_news; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX changes_with_news ON public.suitability_change USING btree (site) WHERE (NOT (news = '[]'::jsonb));


--
-- Name: client_request_by_age; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX client_request_by_age ON public.client_request USING btree (asked_at);


--
-- Name: condition_end_patient_id_ab6e02f2; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX condition_end_patient_id_ab6e02f2 ON public.condition_end USING btree (patient_id);


--
-- Name: condition_of_a_patient; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX condition_of_a_patient ON public.condition USING btree (patient_id, fact, id DESC);


--
-- Name: condition_patient_id_5d86aff9; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX condition_patient_id_5d86aff9 ON public.condition USING btree (patient_id);


--
-- Name: consent_end_patient_id_f241e1c4; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX consent_end_patient_id_f241e1c4 ON public.consent_end USING btree (patient_id);


--
-- Name: consent_of_a_patient; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX consent_of_a_patient ON public.consent USING btree (patient_id, id DESC);


--
-- Name: consent_patient_id_5eb6bc8c; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX consent_patient_id_5eb6bc8c ON public.consent USING btree (patient_id);


--
-- Name: consent_text_id_d2f58d68; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX consent_text_id_d2f58d68 ON public.consent USING btree (text_id);


--
-- Name: consent_to_a_site; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX consent_to_a_site ON public.consent USING btree (to_site, patient_id) WHERE ((kind)::text = 'sharing'::text);


--
-- Name: container_code_e7630bf8_like; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX container_code_e7630bf8_like ON public.container USING btree (code varchar_pattern_ops);


--
-- Name: container_lot_id_4e1ad517; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX container_lot_id_4e1ad517 ON public.container USING btree (lot_id);


--
-- Name: decision_of_a_patient; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX decision_of_a_patient ON public.treatment_decision USING btree (patient_id, id DESC);


--
-- Name: decision_override_decision_id_52eba5ec; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX decision_override_decision_id_52eba5ec ON public.decision_override USING btree (decision_id);


--
-- Name: decision_override_patient_id_8b2ed62c; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX decision_override_patient_id_8b2ed62c ON public.decision_override USING btree (patient_id);


--
-- Name: django_session_expire_date_a5c62663; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX django_session_expire_date_a5c62663 ON public.django_session USING btree (expire_date);


--
-- Name: django_session_session_key_c0390e0f_like; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX django_session_session_key_c0390e0f_like ON public.django_session USING btree (session_key varchar_pattern_ops);


--
-- Name: due_job_waiting; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX due_job_waiting ON public.due_job USING btree (due_at) WHERE (queued_at IS NULL);


--
-- Name: duplicate_answer_of_a_patient; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX duplicate_answer_of_a_patient ON public.duplicate_answer USING btree (patient_id, id DESC);


--
-- Name: duplicate_answer_of_the_other; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX duplicate_answer_of_the_other ON public.duplicate_answer USING btree (other_id, id DESC);


--
-- Name: duplicate_answer_other_id_6ee724cd; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX duplicate_answer_other_id_6ee724cd ON public.duplicate_answer USING btree (other_id);


--
-- Name: duplicate_answer_patient_id_ba3c2380; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX duplicate_answer_patient_id_ba3c2380 ON public.duplicate_answer USING btree (patient_id);


--
-- Name: emergency_access_of_a_site; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX emergency_access_of_a_site ON public.emergency_access USING btree (site, opened_at);


--
-- Name: emergency_access_of_somebody; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX emergency_access_of_somebody ON public.emergency_access USING btree (user_id, opened_at);


--
-- Name: emergency_access_user_id_f068c82f; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX emergency_access_user_id_f068c82f ON public.emergency_access USING btree (user_id);


--
-- Name: emergency_review_reviewed_by_id_a255eae4; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX emergency_review_reviewed_by_id_a255eae4 ON public.emergency_review USING btree (reviewed_by_id);


--
-- Name: emergency_review_user_id_64bc493a; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX emergency_review_user_id_64bc493a ON public.emergency_review USING btree (user_id);


--
-- Name: grant_confirmation_confirmed_by_id_d0f83030; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX grant_confirmation_confirmed_by_id_d0f83030 ON public.grant_confirmation USING btree (confirmed_by_id);


--
-- Name: grant_confirmation_granted_by_id_dd5884e1; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX grant_confirmation_granted_by_id_dd5884e1 ON public.grant_confirmation USING btree (granted_by_id);


--
-- Name: grant_confirmation_user_id_35f5093b; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX grant_confirmation_user_id_35f5093b ON public.grant_confirmation USING btree (user_id);


--
-- Name: grant_end_ended_by_id_7ac69731; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX grant_end_ended_by_id_7ac69731 ON public.grant_end USING btree (ended_by_id);


--
-- Name: idx_procrastinate_jobs_worker_not_null; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX idx_procrastinate_jobs_worker_not_null ON public.procrastinate_jobs USING btree (worker_id) WHERE ((worker_id IS NOT NULL) AND (status = 'doing'::public.procrastinate_job_status));


--
-- Name: idx_procrastinate_workers_last_heartbeat; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX idx_procrastinate_workers_last_heartbeat ON public.procrastinate_workers USING btree (last_heartbeat);


--
-- Name: instrument_answers_assessment_id_853392cf; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX instrument_answers_assessment_id_853392cf ON public.instrument_answers USING btree (assessment_id);


--
-- Name: instrument_answers_patient_id_0740b4f3; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX instrument_answers_patient_id_0740b4f3 ON public.instrument_answers USING btree (patient_id);


--
-- Name: inventory_initial_once; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE UNIQUE INDEX inventory_initial_once ON public.inventory USING btree (site) WHERE ((kind)::text = 'initial'::text);


--
-- Name: invitation_by_link; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX invitation_by_link ON public.invitation USING btree (link_sha256);


--
-- Name: invitation_invited_by_id_023fed2d; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX invitation_invited_by_id_023fed2d ON public.invitation USING btree (invited_by_id);


--
-- Name: invitation_user_id_c99ffa1e; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX invitation_user_id_c99ffa1e ON public.invitation USING btree (user_id);


--
-- Name: ledger_chain_site_6a9fe054_like; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX ledger_chain_site_6a9fe054_like ON public.ledger_chain USING btree (site varchar_pattern_ops);


--
-- Name: ledger_entry_by_lot; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX ledger_entry_by_lot ON public.ledger_entry USING btree (lot_id, account, id);


--
-- Name: ledger_entry_container_id_68ae708f; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX ledger_entry_container_id_68ae708f ON public.ledger_entry USING btree (container_id);


--
-- Name: ledger_entry_movement_id_bfc2a622; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX ledger_entry_movement_id_bfc2a622 ON public.ledger_entry USING btree (movement_id);


--
-- Name: ledger_link_movement_id_1cc616ff; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX ledger_link_movement_id_1cc616ff ON public.ledger_link USING btree (movement_id);


--
-- Name: loss_step_loss_id_5d3422d2; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX loss_step_loss_id_5d3422d2 ON public.loss_step USING btree (loss_id);


--
-- Name: lot_by_ingredient; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX lot_by_ingredient ON public.lot USING btree (site, ingredient, expires_on);


--
-- Name: lot_came_from_id_1e8b05ac; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX lot_came_from_id_1e8b05ac ON public.lot USING btree (came_from_id);


--
-- Name: lot_check_container_id_4ff9a9f8; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX lot_check_container_id_4ff9a9f8 ON public.lot_check USING btree (container_id);


--
-- Name: lot_check_lot_id_bc71716e; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX lot_check_lot_id_bc71716e ON public.lot_check USING btree (lot_id);


--
-- Name: lot_content_finished_id_57ebfa2a; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX lot_content_finished_id_57ebfa2a ON public.lot_content USING btree (finished_id);


--
-- Name: lot_content_movement_id_b7b86c13; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX lot_content_movement_id_b7b86c13 ON public.lot_content USING btree (movement_id);


--
-- Name: lot_content_received_id_253fc2e7; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX lot_content_received_id_253fc2e7 ON public.lot_content USING btree (received_id);


--
-- Name: lot_state_lot_id_18e19044; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX lot_state_lot_id_18e19044 ON public.lot_state USING btree (lot_id);


--
-- Name: lot_state_newest; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX lot_state_newest ON public.lot_state USING btree (lot_id, id DESC);


--
-- Name: medicine_of_a_patient; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX medicine_of_a_patient ON public.medicine USING btree (patient_id, known_as);


--
-- Name: medicine_patient_id_78e69e1a; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX medicine_patient_id_78e69e1a ON public.medicine USING btree (patient_id);


--
-- Name: medicine_stop_patient_id_e38e88e5; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX medicine_stop_patient_id_e38e88e5 ON public.medicine_stop USING btree (patient_id);


--
-- Name: mfa_authenticator_user_id_0c3a50c0; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX mfa_authenticator_user_id_0c3a50c0 ON public.mfa_authenticator USING btree (user_id);


--
-- Name: movement_by_site; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX movement_by_site ON public.movement USING btree (site, at DESC);


--
-- Name: movement_supplier_id_589ef693; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX movement_supplier_id_589ef693 ON public.movement USING btree (supplier_id);


--
-- Name: patient_by_site; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX patient_by_site ON public.patient USING btree (site, id);


--
-- Name: patient_card_number_0c7b6cb8_like; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX patient_card_number_0c7b6cb8_like ON public.patient USING btree (card_number varchar_pattern_ops);


--
-- Name: patient_contact_begins_once; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE UNIQUE INDEX patient_contact_begins_once ON public.patient_contact USING btree (patient_id, site) WHERE (in_place_of_id IS NULL);


--
-- Name: patient_contact_by_telephone; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX patient_contact_by_telephone ON public.patient_contact USING btree (telephone);


--
-- Name: patient_contact_in_place_of_id_3d5c6d80; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX patient_contact_in_place_of_id_3d5c6d80 ON public.patient_contact USING btree (in_place_of_id);


--
-- Name: patient_contact_newest; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX patient_contact_newest ON public.patient_contact USING btree (patient_id, id DESC);


--
-- Name: patient_contact_patient_id_73e63702; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX patient_contact_patient_id_73e63702 ON public.patient_contact USING btree (patient_id);


--
-- Name: patient_identity_begins_once; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE UNIQUE INDEX patient_identity_begins_once ON public.patient_identity USING btree (patient_id) WHERE (in_place_of_id IS NULL);


--
-- Name: patient_identity_by_birth; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX patient_identity_by_birth ON public.patient_identity USING btree (born_on);


--
-- Name: patient_identity_by_name; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX patient_identity_by_name ON public.patient_identity USING btree (site, sort_name, id);


--
-- Name: patient_identity_in_place_of_id_e380e641; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX patient_identity_in_place_of_id_e380e641 ON public.patient_identity USING btree (in_place_of_id);


--
-- Name: patient_identity_newest; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX patient_identity_newest ON public.patient_identity USING btree (patient_id, id DESC);


--
-- Name: patient_identity_patient_id_f91352d2; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX patient_identity_patient_id_f91352d2 ON public.patient_identity USING btree (patient_id);


--
-- Name: patient_merge_end_patient_id_68aa3c3e; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX patient_merge_end_patient_id_68aa3c3e ON public.patient_merge_end USING btree (patient_id);


--
-- Name: patient_merge_of_a_patient; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX patient_merge_of_a_patient ON public.patient_merge USING btree (patient_id);


--
-- Name: patient_merge_of_the_other; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX patient_merge_of_the_other ON public.patient_merge USING btree (other_id);


--
-- Name: patient_merge_other_id_cefee94c; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX patient_merge_other_id_cefee94c ON public.patient_merge USING btree (other_id);


--
-- Name: patient_merge_patient_id_06fd9cb2; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX patient_merge_patient_id_06fd9cb2 ON public.patient_merge USING btree (patient_id);


--
-- Name: patient_name_by_sound; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX patient_name_by_sound ON public.patient_name USING btree (sound, patient_id);


--
-- Name: patient_name_by_word; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX patient_name_by_word ON public.patient_name USING btree (word, patient_id);


--
-- Name: patient_name_identity_id_64fa9c4a; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX patient_name_identity_id_64fa9c4a ON public.patient_name USING btree (identity_id);


--
-- Name: patient_name_patient_id_5c604835; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX patient_name_patient_id_5c604835 ON public.patient_name USING btree (patient_id);


--
-- Name: people_user_email_1f424fe4_like; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX people_user_email_1f424fe4_like ON public.people_user USING btree (email varchar_pattern_ops);


--
-- Name: plan_of_a_patient; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX plan_of_a_patient ON public.treatment_plan USING btree (patient_id, id DESC);


--
-- Name: procrastinate_events_job_id_fkey_v1; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX procrastinate_events_job_id_fkey_v1 ON public.procrastinate_events USING btree (job_id);


--
-- Name: procrastinate_jobs_id_lock_idx_v1; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX procrastinate_jobs_id_lock_idx_v1 ON public.procrastinate_jobs USING btree (id, lock) WHERE (status = ANY (ARRAY['todo'::public.procrastinate_job_status, 'doing'::public.procrastinate_job_status]));


--
-- Name: procrastinate_jobs_lock_idx_v1; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE UNIQUE INDEX procrastinate_jobs_lock_idx_v1 ON public.procrastinate_jobs USING btree (lock) WHERE (status = 'doing'::public.procrastinate_job_status);


--
-- Name: procrastinate_jobs_priority_idx_v1; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX procrastinate_jobs_priority_idx_v1 ON public.procrastinate_jobs USING btree (priority DESC, id) WHERE (status = 'todo'::public.procrastinate_job_status);


--
-- Name: procrastinate_jobs_queue_name_idx_v1; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX procrastinate_jobs_queue_name_idx_v1 ON public.procrastinate_jobs USING btree (queue_name);


--
-- Name: procrastinate_jobs_queueing_lock_idx_v1; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE UNIQUE INDEX procrastinate_jobs_queueing_lock_idx_v1 ON public.procrastinate_jobs USING btree (queueing_lock) WHERE (status = 'todo'::public.procrastinate_job_status);


--
-- Name: procrastinate_periodic_defers_job_id_fkey_v1; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX procrastinate_periodic_defers_job_id_fkey_v1 ON public.procrastinate_periodic_defers USING btree (job_id);


--
-- Name: proxy_account_user_id_7ddbd3a9; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX proxy_account_user_id_7ddbd3a9 ON public.proxy_account USING btree (user_id);


--
-- Name: proxy_end_patient_id_82098d92; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX proxy_end_patient_id_82098d92 ON public.proxy_end USING btree (patient_id);


--
-- Name: proxy_of_a_patient; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX proxy_of_a_patient ON public.proxy USING btree (patient_id, id DESC);


--
-- Name: proxy_patient_id_c8f915b1; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX proxy_patient_id_c8f915b1 ON public.proxy USING btree (patient_id);


--
-- Name: public_key_by_purpose; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX public_key_by_purpose ON public.public_key USING btree (purpose, id);


--
-- Name: reading_in_place_of_id_591b44ea; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX reading_in_place_of_id_591b44ea ON public.reading USING btree (in_place_of_id);


--
-- Name: reading_of_a_patient; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX reading_of_a_patient ON public.reading USING btree (patient_id, taken_at DESC);


--
-- Name: reading_patient_id_e589998e; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX reading_patient_id_e589998e ON public.reading USING btree (patient_id);


--
-- Name: receipt_line_receipt_id_6332b0f6; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX receipt_line_receipt_id_6332b0f6 ON public.receipt_line USING btree (receipt_id);


--
-- Name: receipt_supplier_id_47ba6079; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX receipt_supplier_id_47ba6079 ON public.receipt USING btree (supplier_id);


--
-- Name: referral_of_a_patient; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX referral_of_a_patient ON public.referral USING btree (patient_id, id DESC);


--
-- Name: referral_patient_id_77738fbe; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX referral_patient_id_77738fbe ON public.referral USING btree (patient_id);


--
-- Name: referral_taken_patient_id_74bdc2ff; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX referral_taken_patient_id_74bdc2ff ON public.referral_taken USING btree (patient_id);


--
-- Name: referral_to_a_site; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX referral_to_a_site ON public.referral USING btree (to_site, id DESC);


--
-- Name: registration_entered_by_id_d1180aba; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX registration_entered_by_id_d1180aba ON public.registration USING btree (entered_by_id);


--
-- Name: registration_newest; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX registration_newest ON public.registration USING btree (user_id, kind, entered_at DESC);


--
-- Name: registration_user_id_99fc0ecd; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX registration_user_id_99fc0ecd ON public.registration USING btree (user_id);


--
-- Name: reorder_level_newest; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX reorder_level_newest ON public.reorder_level USING btree (site, form, at DESC);


--
-- Name: role_grant_by_site; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX role_grant_by_site ON public.role_grant USING btree (site, role);


--
-- Name: role_grant_granted_by_id_0da1782b; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX role_grant_granted_by_id_0da1782b ON public.role_grant USING btree (granted_by_id);


--
-- Name: role_grant_user_id_c973f189; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX role_grant_user_id_c973f189 ON public.role_grant USING btree (user_id);


--
-- Name: run_event_by_node; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX run_event_by_node ON public.run_event USING btree (node, id);


--
-- Name: settlement_movement_id_f2974f47; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX settlement_movement_id_f2974f47 ON public.settlement USING btree (movement_id);


--
-- Name: shared_count_expires; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX shared_count_expires ON public.shared_count USING btree (expires);


--
-- Name: sign_in_of_an_account; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX sign_in_of_an_account ON public.sign_in USING btree (user_id, began_at DESC);


--
-- Name: sign_in_user_id_26218422; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX sign_in_user_id_26218422 ON public.sign_in USING btree (user_id);


--
-- Name: sign_up_code_newest; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX sign_up_code_newest ON public.sign_up_code USING btree (patient_id, id DESC);


--
-- Name: sign_up_code_patient_id_379a92fa; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX sign_up_code_patient_id_379a92fa ON public.sign_up_code USING btree (patient_id);


--
-- Name: sign_up_code_proxy_id_bf8179cc; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX sign_up_code_proxy_id_bf8179cc ON public.sign_up_code USING btree (proxy_id);


--
-- Name: sign_up_try_code_id_4177789a; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX sign_up_try_code_id_4177789a ON public.sign_up_try USING btree (code_id);


--
-- Name: sign_up_use_user_id_8ec6b966; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX sign_up_use_user_id_8ec6b966 ON public.sign_up_use USING btree (user_id);


--
-- Name: signature_key_755abeb8; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX signature_key_755abeb8 ON public.signature USING btree (key);


--
-- Name: signature_of_a_thing; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX signature_of_a_thing ON public.signature USING btree (thing_kind, thing);


--
-- Name: site_check_newest; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX site_check_newest ON public.site_check USING btree (kind, at DESC);


--
-- Name: stock_count_inventory_id_f0489ce4; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX stock_count_inventory_id_f0489ce4 ON public.stock_count USING btree (inventory_id);


--
-- Name: stock_count_lot_id_cc83ac3a; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX stock_count_lot_id_cc83ac3a ON public.stock_count USING btree (lot_id);


--
-- Name: stock_count_newest; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX stock_count_newest ON public.stock_count USING btree (lot_id, account, at DESC);


--
-- Name: suitability_change_decision_id_0de46f2d; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX suitability_change_decision_id_0de46f2d ON public.suitability_change USING btree (decision_id);


--
-- Name: suitability_change_patient_id_8c58a2fd; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX suitability_change_patient_id_8c58a2fd ON public.suitability_change USING btree (patient_id);


--
-- Name: supplier_by_name; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX supplier_by_name ON public.supplier USING btree (site, name);


--
-- Name: transfer_lot_id_45b240fe; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX transfer_lot_id_45b240fe ON public.transfer USING btree (lot_id);


--
-- Name: treatment_decision_begins_once; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE UNIQUE INDEX treatment_decision_begins_once ON public.treatment_decision USING btree (patient_id, site) WHERE (in_place_of_id IS NULL);


--
-- Name: treatment_decision_in_place_of_id_c9df960d; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX treatment_decision_in_place_of_id_c9df960d ON public.treatment_decision USING btree (in_place_of_id);


--
-- Name: treatment_decision_patient_id_73000b34; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX treatment_decision_patient_id_73000b34 ON public.treatment_decision USING btree (patient_id);


--
-- Name: treatment_plan_acceptance_patient_id_b92af5bd; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX treatment_plan_acceptance_patient_id_b92af5bd ON public.treatment_plan_acceptance USING btree (patient_id);


--
-- Name: treatment_plan_decision_id_f75444ae; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX treatment_plan_decision_id_f75444ae ON public.treatment_plan USING btree (decision_id);


--
-- Name: treatment_plan_end_patient_id_5c72d2c0; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX treatment_plan_end_patient_id_5c72d2c0 ON public.treatment_plan_end USING btree (patient_id);


--
-- Name: treatment_plan_in_place_of_id_3a41d8f8; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX treatment_plan_in_place_of_id_3a41d8f8 ON public.treatment_plan USING btree (in_place_of_id);


--
-- Name: treatment_plan_patient_id_7937045b; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX treatment_plan_patient_id_7937045b ON public.treatment_plan USING btree (patient_id);


--
-- Name: unique_authenticator_type; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE UNIQUE INDEX unique_authenticator_type ON public.mfa_authenticator USING btree (user_id, type) WHERE ((type)::text = ANY ((ARRAY['totp'::character varying, 'recovery_codes'::character varying])::text[]));


--
-- Name: unique_primary_email; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE UNIQUE INDEX unique_primary_email ON public.account_emailaddress USING btree (user_id, "primary") WHERE "primary";


--
-- Name: unique_verified_email; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE UNIQUE INDEX unique_verified_email ON public.account_emailaddress USING btree (email) WHERE verified;


--
-- Name: urgent_outcome_patient_id_c05862a4; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX urgent_outcome_patient_id_c05862a4 ON public.urgent_outcome USING btree (patient_id);


--
-- Name: discrepancy discrepancy_is_computed; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER discrepancy_is_computed BEFORE INSERT ON public.discrepancy FOR EACH ROW EXECUTE FUNCTION public.discrepancy_is_computed();

ALTER TABLE public.discrepancy ENABLE ALWAYS TRIGGER discrepancy_is_computed;


--
-- Name: emergency_review emergency_review_matches; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER emergency_review_matches BEFORE INSERT ON public.emergency_review FOR EACH ROW EXECUTE FUNCTION public.emergency_review_matches();


--
-- Name: grant_confirmation grant_confirmation_matches; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER grant_confirmation_matches BEFORE INSERT ON public.grant_confirmation FOR EACH ROW EXECUTE FUNCTION public.grant_confirmation_matches();


--
-- Name: inventory inventory_is_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE CONSTRAINT TRIGGER inventory_is_whole AFTER INSERT ON public.inventory DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.inventory_is_whole();

ALTER TABLE public.inventory ENABLE ALWAYS TRIGGER inventory_is_whole;


--
-- Name: ledger_entry ledger_entry_stands; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER ledger_entry_stands AFTER INSERT ON public.ledger_entry FOR EACH ROW EXECUTE FUNCTION public.ledger_entry_stands();

ALTER TABLE public.ledger_entry ENABLE ALWAYS TRIGGER ledger_entry_stands;


--
-- Name: lot_content lot_content_stands; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER lot_content_stands AFTER INSERT ON public.lot_content FOR EACH ROW EXECUTE FUNCTION public.lot_content_stands();

ALTER TABLE public.lot_content ENABLE ALWAYS TRIGGER lot_content_stands;


--
-- Name: lot_state lot_state_moves; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER lot_state_moves BEFORE INSERT ON public.lot_state FOR EACH ROW EXECUTE FUNCTION public.lot_state_moves();

ALTER TABLE public.lot_state ENABLE ALWAYS TRIGGER lot_state_moves;


--
-- Name: movement movement_closes; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE CONSTRAINT TRIGGER movement_closes AFTER INSERT ON public.movement DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.movement_closes();

ALTER TABLE public.movement ENABLE ALWAYS TRIGGER movement_closes;


--
-- Name: account_closing only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.account_closing FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.account_closing ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: allergy only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.allergy FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.allergy ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: allergy_end only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.allergy_end FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.allergy_end ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: assessment only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.assessment FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.assessment ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: assessment_end only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.assessment_end FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.assessment_end ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: audit_entry only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.audit_entry FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.audit_entry ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: audit_link only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.audit_link FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.audit_link ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: audit_seal only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.audit_seal FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.audit_seal ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: care_relation only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.care_relation FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.care_relation ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: change_outcome only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.change_outcome FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.change_outcome ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: condition only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.condition FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.condition ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: condition_end only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.condition_end FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.condition_end ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: consent only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.consent FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.consent ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: consent_end only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.consent_end FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.consent_end ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: consent_text only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.consent_text FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.consent_text ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: container only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.container FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.container ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: decision_override only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.decision_override FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.decision_override ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: discrepancy only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.discrepancy FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.discrepancy ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: duplicate_answer only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.duplicate_answer FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.duplicate_answer ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: emergency_access only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.emergency_access FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.emergency_access ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: emergency_end only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.emergency_end FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.emergency_end ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: emergency_review only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.emergency_review FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.emergency_review ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: grant_confirmation only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.grant_confirmation FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.grant_confirmation ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: grant_end only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.grant_end FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.grant_end ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: instrument_answers only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.instrument_answers FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.instrument_answers ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: inventory only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.inventory FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.inventory ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: invitation only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.invitation FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.invitation ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: invitation_use only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.invitation_use FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.invitation_use ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: ledger_entry only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.ledger_entry FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.ledger_entry ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: ledger_link only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.ledger_link FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.ledger_link ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: loss_report only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.loss_report FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.loss_report ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: loss_step only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.loss_step FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.loss_step ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: lot only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.lot FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.lot ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: lot_check only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.lot_check FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.lot_check ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: lot_content only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.lot_content FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.lot_content ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: lot_state only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.lot_state FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.lot_state ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: medicine only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.medicine FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.medicine ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: medicine_stop only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.medicine_stop FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.medicine_stop ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: movement only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.movement FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.movement ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: patient only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.patient FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.patient ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: patient_account only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.patient_account FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.patient_account ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: patient_contact only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.patient_contact FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.patient_contact ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: patient_identity only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.patient_identity FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.patient_identity ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: patient_merge only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.patient_merge FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.patient_merge ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: patient_merge_end only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.patient_merge_end FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.patient_merge_end ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: patient_name only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.patient_name FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.patient_name ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: proxy only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.proxy FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.proxy ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: proxy_account only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.proxy_account FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.proxy_account ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: proxy_end only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.proxy_end FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.proxy_end ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: public_key only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.public_key FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.public_key ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: reading only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.reading FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.reading ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: receipt only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.receipt FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.receipt ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: receipt_line only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.receipt_line FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.receipt_line ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: referral only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.referral FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.referral ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: referral_taken only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.referral_taken FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.referral_taken ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: registration only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.registration FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.registration ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: reorder_level only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.reorder_level FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.reorder_level ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: role_grant only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.role_grant FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.role_grant ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: run_event only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.run_event FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.run_event ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: settlement only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.settlement FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.settlement ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: sign_up_code only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.sign_up_code FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.sign_up_code ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: sign_up_try only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.sign_up_try FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.sign_up_try ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: sign_up_use only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.sign_up_use FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.sign_up_use ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: signature only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.signature FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.signature ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: site_check only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.site_check FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.site_check ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: stock_count only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.stock_count FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.stock_count ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: suitability_change only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.suitability_change FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.suitability_change ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: supplier only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.supplier FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.supplier ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: transfer only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.transfer FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.transfer ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: transfer_end only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.transfer_end FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.transfer_end ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: treatment_decision only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.treatment_decision FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.treatment_decision ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: treatment_plan only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.treatment_plan FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.treatment_plan ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: treatment_plan_acceptance only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.treatment_plan_acceptance FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.treatment_plan_acceptance ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: treatment_plan_end only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.treatment_plan_end FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.treatment_plan_end ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: urgent_outcome only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.urgent_outcome FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.urgent_outcome ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: account_closing only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.account_closing FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.account_closing ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: allergy only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.allergy FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.allergy ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: allergy_end only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.allergy_end FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.allergy_end ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: assessment only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.assessment FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.assessment ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: assessment_end only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.assessment_end FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.assessment_end ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: audit_entry only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.audit_entry FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.audit_entry ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: audit_link only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.audit_link FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.audit_link ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: audit_seal only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.audit_seal FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.audit_seal ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: care_relation only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.care_relation FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.care_relation ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: change_outcome only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.change_outcome FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.change_outcome ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: condition only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.condition FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.condition ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: condition_end only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.condition_end FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.condition_end ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: consent only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.consent FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.consent ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: consent_end only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.consent_end FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.consent_end ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: consent_text only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.consent_text FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.consent_text ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: container only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.container FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.container ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: decision_override only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.decision_override FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.decision_override ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: discrepancy only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.discrepancy FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.discrepancy ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: duplicate_answer only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.duplicate_answer FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.duplicate_answer ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: emergency_access only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.emergency_access FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.emergency_access ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: emergency_end only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.emergency_end FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.emergency_end ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: emergency_review only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.emergency_review FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.emergency_review ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: grant_confirmation only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.grant_confirmation FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.grant_confirmation ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: grant_end only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.grant_end FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.grant_end ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: instrument_answers only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.instrument_answers FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.instrument_answers ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: inventory only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.inventory FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.inventory ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: invitation only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.invitation FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.invitation ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: invitation_use only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.invitation_use FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.invitation_use ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: ledger_entry only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.ledger_entry FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.ledger_entry ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: ledger_link only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.ledger_link FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.ledger_link ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: loss_report only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.loss_report FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.loss_report ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: loss_step only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.loss_step FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.loss_step ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: lot only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.lot FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.lot ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: lot_check only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.lot_check FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.lot_check ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: lot_content only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.lot_content FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.lot_content ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: lot_state only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.lot_state FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.lot_state ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: medicine only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.medicine FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.medicine ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: medicine_stop only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.medicine_stop FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.medicine_stop ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: movement only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.movement FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.movement ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: patient only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.patient FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.patient ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: patient_account only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.patient_account FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.patient_account ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: patient_contact only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.patient_contact FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.patient_contact ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: patient_identity only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.patient_identity FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.patient_identity ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: patient_merge only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.patient_merge FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.patient_merge ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: patient_merge_end only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.patient_merge_end FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.patient_merge_end ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: patient_name only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.patient_name FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.patient_name ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: proxy only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.proxy FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.proxy ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: proxy_account only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.proxy_account FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.proxy_account ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: proxy_end only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.proxy_end FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.proxy_end ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: public_key only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.public_key FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.public_key ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: reading only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.reading FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.reading ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: receipt only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.receipt FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.receipt ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: receipt_line only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.receipt_line FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.receipt_line ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: referral only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.referral FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.referral ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: referral_taken only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.referral_taken FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.referral_taken ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: registration only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.registration FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.registration ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: reorder_level only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.reorder_level FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.reorder_level ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: role_grant only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.role_grant FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.role_grant ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: run_event only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.run_event FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.run_event ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: settlement only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.settlement FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.settlement ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: sign_up_code only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.sign_up_code FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.sign_up_code ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: sign_up_try only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.sign_up_try FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.sign_up_try ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: sign_up_use only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.sign_up_use FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.sign_up_use ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: signature only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.signature FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.signature ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: site_check only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.site_check FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.site_check ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: stock_count only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.stock_count FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.stock_count ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: suitability_change only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.suitability_change FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.suitability_change ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: supplier only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.supplier FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.supplier ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: transfer only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.transfer FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.transfer ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: transfer_end only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.transfer_end FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.transfer_end ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: treatment_decision only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.treatment_decision FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.treatment_decision ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: treatment_plan only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.treatment_plan FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.treatment_plan ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: treatment_plan_acceptance only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.treatment_plan_acceptance FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.treatment_plan_acceptance ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: treatment_plan_end only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.treatment_plan_end FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.treatment_plan_end ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: urgent_outcome only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.urgent_outcome FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.urgent_outcome ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: patient_merge patient_merge_of_whole_people; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER patient_merge_of_whole_people BEFORE INSERT ON public.patient_merge FOR EACH ROW EXECUTE FUNCTION public.patient_merge_of_whole_people();


--
-- Name: procrastinate_jobs procrastinate_jobs_notify_queue_job_aborted_v1; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER procrastinate_jobs_notify_queue_job_aborted_v1 AFTER UPDATE OF abort_requested ON public.procrastinate_jobs FOR EACH ROW WHEN (((old.abort_requested = false) AND (new.abort_requested = true) AND (new.status = 'doing'::public.procrastinate_job_status))) EXECUTE FUNCTION public.procrastinate_notify_queue_abort_job_v1();


--
-- Name: procrastinate_jobs procrastinate_jobs_notify_queue_job_inserted_v1; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER procrastinate_jobs_notify_queue_job_inserted_v1 AFTER INSERT ON public.procrastinate_jobs FOR EACH ROW WHEN ((new.status = 'todo'::public.procrastinate_job_status)) EXECUTE FUNCTION public.procrastinate_notify_queue_job_inserted_v1();


--
-- Name: procrastinate_jobs procrastinate_trigger_abort_requested_events_v1; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER procrastinate_trigger_abort_requested_events_v1 AFTER UPDATE OF abort_requested ON public.procrastinate_jobs FOR EACH ROW WHEN ((new.abort_requested = true)) EXECUTE FUNCTION public.procrastinate_trigger_abort_requested_events_procedure_v1();


--
-- Name: procrastinate_jobs procrastinate_trigger_delete_jobs_v1; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER procrastinate_trigger_delete_jobs_v1 BEFORE DELETE ON public.procrastinate_jobs FOR EACH ROW EXECUTE FUNCTION public.procrastinate_unlink_periodic_defers_v1();


--
-- Name: procrastinate_jobs procrastinate_trigger_scheduled_events_v1; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER procrastinate_trigger_scheduled_events_v1 AFTER INSERT OR UPDATE ON public.procrastinate_jobs FOR EACH ROW WHEN (((new.scheduled_at IS NOT NULL) AND (new.status = 'todo'::public.procrastinate_job_status))) EXECUTE FUNCTION public.procrastinate_trigger_function_scheduled_events_v1();


--
-- Name: procrastinate_jobs procrastinate_trigger_status_events_insert_v1; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER procrastinate_trigger_status_events_insert_v1 AFTER INSERT ON public.procrastinate_jobs FOR EACH ROW WHEN ((new.status = 'todo'::public.procrastinate_job_status)) EXECUTE FUNCTION public.procrastinate_trigger_function_status_events_insert_v1();


--
-- Name: procrastinate_jobs procrastinate_trigger_status_events_update_v1; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER procrastinate_trigger_status_events_update_v1 AFTER UPDATE OF status ON public.procrastinate_jobs FOR EACH ROW EXECUTE FUNCTION public.procrastinate_trigger_function_status_events_update_v1();


--
-- Name: role_grant role_grant_apart; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER role_grant_apart BEFORE INSERT ON public.role_grant FOR EACH ROW EXECUTE FUNCTION public.role_grant_apart();


--
-- Name: stock_count stock_count_reads_the_book; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER stock_count_reads_the_book BEFORE INSERT ON public.stock_count FOR EACH ROW EXECUTE FUNCTION public.stock_count_reads_the_book();

ALTER TABLE public.stock_count ENABLE ALWAYS TRIGGER stock_count_reads_the_book;


--
-- Name: stock_count stock_count_shows_its_difference; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE CONSTRAINT TRIGGER stock_count_shows_its_difference AFTER INSERT ON public.stock_count DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.stock_count_shows_its_difference();

ALTER TABLE public.stock_count ENABLE ALWAYS TRIGGER stock_count_shows_its_difference;


--
-- Name: account_closing account_closing_closed_by_id_2526ec64_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.account_closing
    ADD CONSTRAINT account_closing_closed_by_id_2526ec64_fk_people_user_id FOREIGN KEY (closed_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: account_closing account_closing_user_id_2b7fcbc6_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.account_closing
    ADD CONSTRAINT account_closing_user_id_2b7fcbc6_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: account_emailaddress account_emailaddress_user_id_2c513194_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_2c513194_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: account_emailconfirmation account_emailconfirm_email_address_id_5b7f8c58_fk_account_e; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirm_email_address_id_5b7f8c58_fk_account_e FOREIGN KEY (email_address_id) REFERENCES public.account_emailaddress(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: allergy_end allergy_end_allergy_id_e48e1080_fk_allergy_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.allergy_end
    ADD CONSTRAINT allergy_end_allergy_id_e48e1080_fk_allergy_id FOREIGN KEY (allergy_id) REFERENCES public.allergy(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: allergy_end allergy_end_patient_id_32494bae_fk_patient_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.allergy_end
    ADD CONSTRAINT allergy_end_patient_id_32494bae_fk_patient_id FOREIGN KEY (patient_id) REFERENCES public.patient(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: allergy allergy_patient_id_44f359cc_fk_patient_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.allergy
    ADD CONSTRAINT allergy_patient_id_44f359cc_fk_patient_id FOREIGN KEY (patient_id) REFERENCES public.patient(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: assessment_end assessment_end_assessment_id_f08562b6_fk_assessment_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.assessment_end
    ADD CONSTRAINT assessment_end_assessment_id_f08562b6_fk_assessment_id FOREIGN KEY (assessment_id) REFERENCES public.assessment(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: assessment_end assessment_end_patient_id_55ae4f77_fk_patient_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.assessment_end
    ADD CONSTRAINT assessment_end_patient_id_55ae4f77_fk_patient_id FOREIGN KEY (patient_id) REFERENCES public.patient(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: assessment assessment_patient_id_43bf99f2_fk_patient_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.assessment
    ADD CONSTRAINT assessment_patient_id_43bf99f2_fk_patient_id FOREIGN KEY (patient_id) REFERENCES public.patient(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: auth_group_permissions auth_group_permissio_permission_id_84c5c92e_fk_auth_perm; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissio_permission_id_84c5c92e_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: auth_group_permissions auth_group_permissions_group_id_b120cbf9_fk_auth_group_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_b120cbf9_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: auth_permission auth_permission_content_type_id_2f476e4b_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_2f476e4b_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: care_relation care_relation_patient_id_4c649224_fk_patient_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.care_relation
    ADD CONSTRAINT care_relation_patient_id_4c649224_fk_patient_id FOREIGN KEY (patient_id) REFERENCES public.patient(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: change_outcome change_outcome_change_id_f6a263bb_fk_suitability_change_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.change_outcome
    ADD CONSTRAINT change_outcome_change_id_f6a263bb_fk_suitability_change_id FOREIGN KEY (change_id) REFERENCES public.suitability_change(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: change_outcome change_outcome_patient_id_9a71f550_fk_patient_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.change_outcome
    ADD CONSTRAINT change_outcome_patient_id_9a71f550_fk_patient_id FOREIGN KEY (patient_id) REFERENCES public.patient(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: condition_end condition_end_condition_id_b5893e01_fk_condition_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.condition_end
    ADD CONSTRAINT condition_end_condition_id_b5893e01_fk_condition_id FOREIGN KEY (condition_id) REFERENCES public.condition(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: condition_end condition_end_patient_id_ab6e02f2_fk_patient_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.condition_end
    ADD CONSTRAINT condition_end_patient_id_ab6e02f2_fk_patient_id FOREIGN KEY (patient_id) REFERENCES public.patient(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: condition condition_patient_id_5d86aff9_fk_patient_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.condition
    ADD CONSTRAINT condition_patient_id_5d86aff9_fk_patient_id FOREIGN KEY (patient_id) REFERENCES public.patient(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: consent_end consent_end_consent_id_2a5b1604_fk_consent_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.consent_end
    ADD CONSTRAINT consent_end_consent_id_2a5b1604_fk_consent_id FOREIGN KEY (consent_id) REFERENCES public.consent(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: consent_end consent_end_patient_id_f241e1c4_fk_patient_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.consent_end
    ADD CONSTRAINT consent_end_patient_id_f241e1c4_fk_patient_id FOREIGN KEY (patient_id) REFERENCES public.patient(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: consent consent_patient_id_5eb6bc8c_fk_patient_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.consent
    ADD CONSTRAINT consent_patient_id_5eb6bc8c_fk_patient_id FOREIGN KEY (patient_id) REFERENCES public.patient(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: consent consent_text_id_d2f58d68_fk_consent_text_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.consent
    ADD CONSTRAINT consent_text_id_d2f58d68_fk_consent_text_id FOREIGN KEY (text_id) REFERENCES public.consent_text(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: container container_lot_id_4e1ad517_fk_lot_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.container
    ADD CONSTRAINT container_lot_id_4e1ad517_fk_lot_id FOREIGN KEY (lot_id) REFERENCES public.lot(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: decision_override decision_override_decision_id_52eba5ec_fk_treatment_decision_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.decision_override
    ADD CONSTRAINT decision_override_decision_id_52eba5ec_fk_treatment_decision_id FOREIGN KEY (decision_id) REFERENCES public.treatment_decision(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: decision_override decision_override_patient_id_8b2ed62c_fk_patient_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.decision_override
    ADD CONSTRAINT decision_override_patient_id_8b2ed62c_fk_patient_id FOREIGN KEY (patient_id) REFERENCES public.patient(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: discrepancy discrepancy_count_id_c663a049_fk_stock_count_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.discrepancy
    ADD CONSTRAINT discrepancy_count_id_c663a049_fk_stock_count_id FOREIGN KEY (count_id) REFERENCES public.stock_count(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: duplicate_answer duplicate_answer_other_id_6ee724cd_fk_patient_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.duplicate_answer
    ADD CONSTRAINT duplicate_answer_other_id_6ee724cd_fk_patient_id FOREIGN KEY (other_id) REFERENCES public.patient(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: duplicate_answer duplicate_answer_patient_id_ba3c2380_fk_patient_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.duplicate_answer
    ADD CONSTRAINT duplicate_answer_patient_id_ba3c2380_fk_patient_id FOREIGN KEY (patient_id) REFERENCES public.patient(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: emergency_access emergency_access_user_id_f068c82f_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.emergency_access
    ADD CONSTRAINT emergency_access_user_id_f068c82f_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: emergency_end emergency_end_access_id_9002c4c9_fk_emergency_access_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.emergency_end
    ADD CONSTRAINT emergency_end_access_id_9002c4c9_fk_emergency_access_id FOREIGN KEY (access_id) REFERENCES public.emergency_access(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: emergency_review emergency_review_access_id_7d606008_fk_emergency_access_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.emergency_review
    ADD CONSTRAINT emergency_review_access_id_7d606008_fk_emergency_access_id FOREIGN KEY (access_id) REFERENCES public.emergency_access(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: emergency_review emergency_review_reviewed_by_id_a255eae4_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.emergency_review
    ADD CONSTRAINT emergency_review_reviewed_by_id_a255eae4_fk_people_user_id FOREIGN KEY (reviewed_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: emergency_review emergency_review_user_id_64bc493a_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.emergency_review
    ADD CONSTRAINT emergency_review_user_id_64bc493a_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: grant_confirmation grant_confirmation_confirmed_by_id_d0f83030_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.grant_confirmation
    ADD CONSTRAINT grant_confirmation_confirmed_by_id_d0f83030_fk_people_user_id FOREIGN KEY (confirmed_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: grant_confirmation grant_confirmation_grant_id_813aa93d_fk_role_grant_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.grant_confirmation
    ADD CONSTRAINT grant_confirmation_grant_id_813aa93d_fk_role_grant_id FOREIGN KEY (grant_id) REFERENCES public.role_grant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: grant_confirmation grant_confirmation_granted_by_id_dd5884e1_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.grant_confirmation
    ADD CONSTRAINT grant_confirmation_granted_by_id_dd5884e1_fk_people_user_id FOREIGN KEY (granted_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: grant_confirmation grant_confirmation_user_id_35f5093b_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.grant_confirmation
    ADD CONSTRAINT grant_confirmation_user_id_35f5093b_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: grant_end grant_end_ended_by_id_7ac69731_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.grant_end
    ADD CONSTRAINT grant_end_ended_by_id_7ac69731_fk_people_user_id FOREIGN KEY (ended_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: grant_end grant_end_grant_id_4756351c_fk_role_grant_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.grant_end
    ADD CONSTRAINT grant_end_grant_id_4756351c_fk_role_grant_id FOREIGN KEY (grant_id) REFERENCES public.role_grant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: instrument_answers instrument_answers_assessment_id_853392cf_fk_assessment_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.instrument_answers
    ADD CONSTRAINT instrument_answers_assessment_id_853392cf_fk_assessment_id FOREIGN KEY (assessment_id) REFERENCES public.assessment(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: instrument_answers instrument_answers_patient_id_0740b4f3_fk_patient_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.instrument_answers
    ADD CONSTRAINT instrument_answers_patient_id_0740b4f3_fk_patient_id FOREIGN KEY (patient_id) REFERENCES public.patient(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: invitation invitation_invited_by_id_023fed2d_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT invitation_invited_by_id_023fed2d_fk_people_user_id FOREIGN KEY (invited_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: invitation_use invitation_use_invitation_id_8b96258a_fk_invitation_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.invitation_use
    ADD CONSTRAINT invitation_use_invitation_id_8b96258a_fk_invitation_id FOREIGN KEY (invitation_id) REFERENCES public.invitation(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: invitation invitation_user_id_c99ffa1e_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT invitation_user_id_c99ffa1e_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: ledger_balance ledger_balance_lot_id_e2f03d3f_fk_lot_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.ledger_balance
    ADD CONSTRAINT ledger_balance_lot_id_e2f03d3f_fk_lot_id FOREIGN KEY (lot_id) REFERENCES public.lot(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: ledger_entry ledger_entry_container_id_68ae708f_fk_container_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.ledger_entry
    ADD CONSTRAINT ledger_entry_container_id_68ae708f_fk_container_id FOREIGN KEY (container_id) REFERENCES public.container(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: ledger_entry ledger_entry_lot_id_cbe56c67_fk_lot_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.ledger_entry
    ADD CONSTRAINT ledger_entry_lot_id_cbe56c67_fk_lot_id FOREIGN KEY (lot_id) REFERENCES public.lot(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: ledger_entry ledger_entry_movement_id_bfc2a622_fk_movement_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.ledger_entry
    ADD CONSTRAINT ledger_entry_movement_id_bfc2a622_fk_movement_id FOREIGN KEY (movement_id) REFERENCES public.movement(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: ledger_link ledger_link_movement_id_1cc616ff_fk_movement_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.ledger_link
    ADD CONSTRAINT ledger_link_movement_id_1cc616ff_fk_movement_id FOREIGN KEY (movement_id) REFERENCES public.movement(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: loss_report loss_report_movement_id_e9fe7b7a_fk_movement_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.loss_report
    ADD CONSTRAINT loss_report_movement_id_e9fe7b7a_fk_movement_id FOREIGN KEY (movement_id) REFERENCES public.movement(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: loss_step loss_step_loss_id_5d3422d2_fk_loss_report_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.loss_step
    ADD CONSTRAINT loss_step_loss_id_5d3422d2_fk_loss_report_id FOREIGN KEY (loss_id) REFERENCES public.loss_report(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: lot lot_came_from_id_1e8b05ac_fk_lot_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.lot
    ADD CONSTRAINT lot_came_from_id_1e8b05ac_fk_lot_id FOREIGN KEY (came_from_id) REFERENCES public.lot(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: lot_check lot_check_container_id_4ff9a9f8_fk_container_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.lot_check
    ADD CONSTRAINT lot_check_container_id_4ff9a9f8_fk_container_id FOREIGN KEY (container_id) REFERENCES public.container(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: lot_check lot_check_lot_id_bc71716e_fk_lot_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.lot_check
    ADD CONSTRAINT lot_check_lot_id_bc71716e_fk_lot_id FOREIGN KEY (lot_id) REFERENCES public.lot(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: lot_content lot_content_finished_id_57ebfa2a_fk_lot_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.lot_content
    ADD CONSTRAINT lot_content_finished_id_57ebfa2a_fk_lot_id FOREIGN KEY (finished_id) REFERENCES public.lot(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: lot_content lot_content_movement_id_b7b86c13_fk_movement_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.lot_content
    ADD CONSTRAINT lot_content_movement_id_b7b86c13_fk_movement_id FOREIGN KEY (movement_id) REFERENCES public.movement(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: lot_content lot_content_received_id_253fc2e7_fk_lot_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.lot_content
    ADD CONSTRAINT lot_content_received_id_253fc2e7_fk_lot_id FOREIGN KEY (received_id) REFERENCES public.lot(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: lot_state lot_state_lot_id_18e19044_fk_lot_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.lot_state
    ADD CONSTRAINT lot_state_lot_id_18e19044_fk_lot_id FOREIGN KEY (lot_id) REFERENCES public.lot(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: medicine medicine_patient_id_78e69e1a_fk_patient_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.medicine
    ADD CONSTRAINT medicine_patient_id_78e69e1a_fk_patient_id FOREIGN KEY (patient_id) REFERENCES public.patient(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: medicine_stop medicine_stop_medicine_id_900f9b73_fk_medicine_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.medicine_stop
    ADD CONSTRAINT medicine_stop_medicine_id_900f9b73_fk_medicine_id FOREIGN KEY (medicine_id) REFERENCES public.medicine(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: medicine_stop medicine_stop_patient_id_e38e88e5_fk_patient_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.medicine_stop
    ADD CONSTRAINT medicine_stop_patient_id_e38e88e5_fk_patient_id FOREIGN KEY (patient_id) REFERENCES public.patient(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: mfa_authenticator mfa_authenticator_user_id_0c3a50c0_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_user_id_0c3a50c0_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: movement movement_supplier_id_589ef693_fk_supplier_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.movement
    ADD CONSTRAINT movement_supplier_id_589ef693_fk_supplier_id FOREIGN KEY (supplier_id) REFERENCES public.supplier(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: patient_account patient_account_patient_id_4b39a9f1_fk_patient_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.patient_account
    ADD CONSTRAINT patient_account_patient_id_4b39a9f1_fk_patient_id FOREIGN KEY (patient_id) REFERENCES public.patient(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: patient_account patient_account_user_id_14632914_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.patient_account
    ADD CONSTRAINT patient_account_user_id_14632914_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: patient_contact patient_contact_in_place_of_id_3d5c6d80_fk_patient_contact_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.patient_contact
    ADD CONSTRAINT patient_contact_in_place_of_id_3d5c6d80_fk_patient_contact_id FOREIGN KEY (in_place_of_id) REFERENCES public.patient_contact(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: patient_contact patient_contact_patient_id_73e63702_fk_patient_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.patient_contact
    ADD CONSTRAINT patient_contact_patient_id_73e63702_fk_patient_id FOREIGN KEY (patient_id) REFERENCES public.patient(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: patient_identity patient_identity_in_place_of_id_e380e641_fk_patient_identity_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.patient_identity
    ADD CONSTRAINT patient_identity_in_place_of_id_e380e641_fk_patient_identity_id FOREIGN KEY (in_place_of_id) REFERENCES public.patient_identity(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: patient_identity patient_identity_patient_id_f91352d2_fk_patient_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.patient_identity
    ADD CONSTRAINT patient_identity_patient_id_f91352d2_fk_patient_id FOREIGN KEY (patient_id) REFERENCES public.patient(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: patient_merge_end patient_merge_end_merge_id_1ae42b48_fk_patient_merge_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.patient_merge_end
    ADD CONSTRAINT patient_merge_end_merge_id_1ae42b48_fk_patient_merge_id FOREIGN KEY (merge_id) REFERENCES public.patient_merge(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: patient_merge_end patient_merge_end_patient_id_68aa3c3e_fk_patient_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.patient_merge_end
    ADD CONSTRAINT patient_merge_end_patient_id_68aa3c3e_fk_patient_id FOREIGN KEY (patient_id) REFERENCES public.patient(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: patient_merge patient_merge_other_id_cefee94c_fk_patient_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.patient_merge
    ADD CONSTRAINT patient_merge_other_id_cefee94c_fk_patient_id FOREIGN KEY (other_id) REFERENCES public.patient(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: patient_merge patient_merge_patient_id_06fd9cb2_fk_patient_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.patient_merge
    ADD CONSTRAINT patient_merge_patient_id_06fd9cb2_fk_patient_id FOREIGN KEY (patient_id) REFERENCES public.patient(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: patient_name patient_name_identity_id_64fa9c4a_fk_patient_identity_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.patient_name
    ADD CONSTRAINT patient_name_identity_id_64fa9c4a_fk_patient_identity_id FOREIGN KEY (identity_id) REFERENCES public.patient_identity(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: patient_name patient_name_patient_id_5c604835_fk_patient_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.patient_name
    ADD CONSTRAINT patient_name_patient_id_5c604835_fk_patient_id FOREIGN KEY (patient_id) REFERENCES public.patient(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: procrastinate_events procrastinate_events_job_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.procrastinate_events
    ADD CONSTRAINT procrastinate_events_job_id_fkey FOREIGN KEY (job_id) REFERENCES public.procrastinate_jobs(id) ON DELETE CASCADE;


--
-- Name: procrastinate_jobs procrastinate_jobs_worker_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.procrastinate_jobs
    ADD CONSTRAINT procrastinate_jobs_worker_id_fkey FOREIGN KEY (worker_id) REFERENCES public.procrastinate_workers(id) ON DELETE SET NULL;


--
-- Name: procrastinate_periodic_defers procrastinate_periodic_defers_job_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_job_id_fkey FOREIGN KEY (job_id) REFERENCES public.procrastinate_jobs(id);


--
-- Name: proxy_account proxy_account_proxy_id_b4e2699c_fk_proxy_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.proxy_account
    ADD CONSTRAINT proxy_account_proxy_id_b4e2699c_fk_proxy_id FOREIGN KEY (proxy_id) REFERENCES public.proxy(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: proxy_account proxy_account_user_id_7ddbd3a9_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.proxy_account
    ADD CONSTRAINT proxy_account_user_id_7ddbd3a9_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: proxy_end proxy_end_patient_id_82098d92_fk_patient_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.proxy_end
    ADD CONSTRAINT proxy_end_patient_id_82098d92_fk_patient_id FOREIGN KEY (patient_id) REFERENCES public.patient(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: proxy_end proxy_end_proxy_id_5309ed9d_fk_proxy_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.proxy_end
    ADD CONSTRAINT proxy_end_proxy_id_5309ed9d_fk_proxy_id FOREIGN KEY (proxy_id) REFERENCES public.proxy(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: proxy proxy_patient_id_c8f915b1_fk_patient_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.proxy
    ADD CONSTRAINT proxy_patient_id_c8f915b1_fk_patient_id FOREIGN KEY (patient_id) REFERENCES public.patient(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: reading reading_in_place_of_id_591b44ea_fk_reading_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.reading
    ADD CONSTRAINT reading_in_place_of_id_591b44ea_fk_reading_id FOREIGN KEY (in_place_of_id) REFERENCES public.reading(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: reading reading_patient_id_e589998e_fk_patient_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.reading
    ADD CONSTRAINT reading_patient_id_e589998e_fk_patient_id FOREIGN KEY (patient_id) REFERENCES public.patient(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: receipt_line receipt_line_lot_id_35612fc6_fk_lot_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.receipt_line
    ADD CONSTRAINT receipt_line_lot_id_35612fc6_fk_lot_id FOREIGN KEY (lot_id) REFERENCES public.lot(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: receipt_line receipt_line_receipt_id_6332b0f6_fk_receipt_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.receipt_line
    ADD CONSTRAINT receipt_line_receipt_id_6332b0f6_fk_receipt_id FOREIGN KEY (receipt_id) REFERENCES public.receipt(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: receipt receipt_supplier_id_47ba6079_fk_supplier_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.receipt
    ADD CONSTRAINT receipt_supplier_id_47ba6079_fk_supplier_id FOREIGN KEY (supplier_id) REFERENCES public.supplier(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referral referral_patient_id_77738fbe_fk_patient_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.referral
    ADD CONSTRAINT referral_patient_id_77738fbe_fk_patient_id FOREIGN KEY (patient_id) REFERENCES public.patient(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referral_taken referral_taken_patient_id_74bdc2ff_fk_patient_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.referral_taken
    ADD CONSTRAINT referral_taken_patient_id_74bdc2ff_fk_patient_id FOREIGN KEY (patient_id) REFERENCES public.patient(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: referral_taken referral_taken_referral_id_91393e71_fk_referral_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.referral_taken
    ADD CONSTRAINT referral_taken_referral_id_91393e71_fk_referral_id FOREIGN KEY (referral_id) REFERENCES public.referral(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: registration registration_entered_by_id_d1180aba_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.registration
    ADD CONSTRAINT registration_entered_by_id_d1180aba_fk_people_user_id FOREIGN KEY (entered_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: registration registration_user_id_99fc0ecd_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.registration
    ADD CONSTRAINT registration_user_id_99fc0ecd_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: role_grant role_grant_granted_by_id_0da1782b_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.role_grant
    ADD CONSTRAINT role_grant_granted_by_id_0da1782b_fk_people_user_id FOREIGN KEY (granted_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: role_grant role_grant_user_id_c973f189_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.role_grant
    ADD CONSTRAINT role_grant_user_id_c973f189_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: settlement settlement_discrepancy_id_dfc9a570_fk_discrepancy_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.settlement
    ADD CONSTRAINT settlement_discrepancy_id_dfc9a570_fk_discrepancy_id FOREIGN KEY (discrepancy_id) REFERENCES public.discrepancy(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: settlement settlement_movement_id_f2974f47_fk_movement_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.settlement
    ADD CONSTRAINT settlement_movement_id_f2974f47_fk_movement_id FOREIGN KEY (movement_id) REFERENCES public.movement(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: sign_in sign_in_user_id_26218422_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.sign_in
    ADD CONSTRAINT sign_in_user_id_26218422_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: sign_up_code sign_up_code_patient_id_379a92fa_fk_patient_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.sign_up_code
    ADD CONSTRAINT sign_up_code_patient_id_379a92fa_fk_patient_id FOREIGN KEY (patient_id) REFERENCES public.patient(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: sign_up_code sign_up_code_proxy_id_bf8179cc_fk_proxy_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.sign_up_code
    ADD CONSTRAINT sign_up_code_proxy_id_bf8179cc_fk_proxy_id FOREIGN KEY (proxy_id) REFERENCES public.proxy(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: sign_up_try sign_up_try_code_id_4177789a_fk_sign_up_code_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.sign_up_try
    ADD CONSTRAINT sign_up_try_code_id_4177789a_fk_sign_up_code_id FOREIGN KEY (code_id) REFERENCES public.sign_up_code(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: sign_up_use sign_up_use_code_id_ed251f1c_fk_sign_up_code_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.sign_up_use
    ADD CONSTRAINT sign_up_use_code_id_ed251f1c_fk_sign_up_code_id FOREIGN KEY (code_id) REFERENCES public.sign_up_code(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: sign_up_use sign_up_use_user_id_8ec6b966_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.sign_up_use
    ADD CONSTRAINT sign_up_use_user_id_8ec6b966_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: signature signature_key_755abeb8_fk_public_key_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.signature
    ADD CONSTRAINT signature_key_755abeb8_fk_public_key_id FOREIGN KEY (key) REFERENCES public.public_key(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: stock_count stock_count_inventory_id_f0489ce4_fk_inventory_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.stock_count
    ADD CONSTRAINT stock_count_inventory_id_f0489ce4_fk_inventory_id FOREIGN KEY (inventory_id) REFERENCES public.inventory(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: stock_count stock_count_lot_id_cc83ac3a_fk_lot_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.stock_count
    ADD CONSTRAINT stock_count_lot_id_cc83ac3a_fk_lot_id FOREIGN KEY (lot_id) REFERENCES public.lot(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: suitability_change suitability_change_decision_id_0de46f2d_fk_treatment; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.suitability_change
    ADD CONSTRAINT suitability_change_decision_id_0de46f2d_fk_treatment FOREIGN KEY (decision_id) REFERENCES public.treatment_decision(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: suitability_change suitability_change_patient_id_8c58a2fd_fk_patient_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.suitability_change
    ADD CONSTRAINT suitability_change_patient_id_8c58a2fd_fk_patient_id FOREIGN KEY (patient_id) REFERENCES public.patient(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: supplier supplier_in_place_of_id_54f41fcc_fk_supplier_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.supplier
    ADD CONSTRAINT supplier_in_place_of_id_54f41fcc_fk_supplier_id FOREIGN KEY (in_place_of_id) REFERENCES public.supplier(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: transfer_end transfer_end_lot_id_8121a14b_fk_lot_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.transfer_end
    ADD CONSTRAINT transfer_end_lot_id_8121a14b_fk_lot_id FOREIGN KEY (lot_id) REFERENCES public.lot(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: transfer_end transfer_end_movement_id_2e014715_fk_movement_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.transfer_end
    ADD CONSTRAINT transfer_end_movement_id_2e014715_fk_movement_id FOREIGN KEY (movement_id) REFERENCES public.movement(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: transfer_end transfer_end_transfer_id_ae3f73d8_fk_transfer_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.transfer_end
    ADD CONSTRAINT transfer_end_transfer_id_ae3f73d8_fk_transfer_id FOREIGN KEY (transfer_id) REFERENCES public.transfer(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: transfer transfer_lot_id_45b240fe_fk_lot_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.transfer
    ADD CONSTRAINT transfer_lot_id_45b240fe_fk_lot_id FOREIGN KEY (lot_id) REFERENCES public.lot(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: treatment_decision treatment_decision_in_place_of_id_c9df960d_fk_treatment; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.treatment_decision
    ADD CONSTRAINT treatment_decision_in_place_of_id_c9df960d_fk_treatment FOREIGN KEY (in_place_of_id) REFERENCES public.treatment_decision(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: treatment_decision treatment_decision_patient_id_73000b34_fk_patient_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.treatment_decision
    ADD CONSTRAINT treatment_decision_patient_id_73000b34_fk_patient_id FOREIGN KEY (patient_id) REFERENCES public.patient(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: treatment_plan_acceptance treatment_plan_acceptance_patient_id_b92af5bd_fk_patient_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.treatment_plan_acceptance
    ADD CONSTRAINT treatment_plan_acceptance_patient_id_b92af5bd_fk_patient_id FOREIGN KEY (patient_id) REFERENCES public.patient(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: treatment_plan_acceptance treatment_plan_acceptance_plan_id_26ac06ac_fk_treatment_plan_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.treatment_plan_acceptance
    ADD CONSTRAINT treatment_plan_acceptance_plan_id_26ac06ac_fk_treatment_plan_id FOREIGN KEY (plan_id) REFERENCES public.treatment_plan(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: treatment_plan treatment_plan_decision_id_f75444ae_fk_treatment_decision_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.treatment_plan
    ADD CONSTRAINT treatment_plan_decision_id_f75444ae_fk_treatment_decision_id FOREIGN KEY (decision_id) REFERENCES public.treatment_decision(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: treatment_plan_end treatment_plan_end_patient_id_5c72d2c0_fk_patient_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.treatment_plan_end
    ADD CONSTRAINT treatment_plan_end_patient_id_5c72d2c0_fk_patient_id FOREIGN KEY (patient_id) REFERENCES public.patient(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: treatment_plan_end treatment_plan_end_plan_id_de47f8f6_fk_treatment_plan_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.treatment_plan_end
    ADD CONSTRAINT treatment_plan_end_plan_id_de47f8f6_fk_treatment_plan_id FOREIGN KEY (plan_id) REFERENCES public.treatment_plan(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: treatment_plan treatment_plan_in_place_of_id_3a41d8f8_fk_treatment_plan_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.treatment_plan
    ADD CONSTRAINT treatment_plan_in_place_of_id_3a41d8f8_fk_treatment_plan_id FOREIGN KEY (in_place_of_id) REFERENCES public.treatment_plan(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: treatment_plan treatment_plan_patient_id_7937045b_fk_patient_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.treatment_plan
    ADD CONSTRAINT treatment_plan_patient_id_7937045b_fk_patient_id FOREIGN KEY (patient_id) REFERENCES public.patient(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: urgent_outcome urgent_outcome_patient_id_c05862a4_fk_patient_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.urgent_outcome
    ADD CONSTRAINT urgent_outcome_patient_id_c05862a4_fk_patient_id FOREIGN KEY (patient_id) REFERENCES public.patient(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: urgent_outcome urgent_outcome_urgent_id_0e94e6a9_fk_instrument_answers_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.urgent_outcome
    ADD CONSTRAINT urgent_outcome_urgent_id_0e94e6a9_fk_instrument_answers_id FOREIGN KEY (urgent_id) REFERENCES public.instrument_answers(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: account_closing; Type: ROW SECURITY; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.account_closing ENABLE ROW LEVEL SECURITY;

--
-- Name: allergy; Type: ROW SECURITY; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.allergy ENABLE ROW LEVEL SECURITY;

--
-- Name: allergy_end; Type: ROW SECURITY; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.allergy_end ENABLE ROW LEVEL SECURITY;

--
-- Name: assessment; Type: ROW SECURITY; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.assessment ENABLE ROW LEVEL SECURITY;

--
-- Name: assessment_end; Type: ROW SECURITY; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.assessment_end ENABLE ROW LEVEL SECURITY;

--
-- Name: audit_entry; Type: ROW SECURITY; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.audit_entry ENABLE ROW LEVEL SECURITY;

--
-- Name: care_relation; Type: ROW SECURITY; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.care_relation ENABLE ROW LEVEL SECURITY;

--
-- Name: change_outcome; Type: ROW SECURITY; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.change_outcome ENABLE ROW LEVEL SECURITY;

--
-- Name: condition; Type: ROW SECURITY; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.condition ENABLE ROW LEVEL SECURITY;

--
-- Name: condition_end; Type: ROW SECURITY; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.condition_end ENABLE ROW LEVEL SECURITY;

--
-- Name: consent; Type: ROW SECURITY; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.consent ENABLE ROW LEVEL SECURITY;

--
-- Name: consent_end; Type: ROW SECURITY; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.consent_end ENABLE ROW LEVEL SECURITY;

--
-- Name: consent_text; Type: ROW SECURITY; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.consent_text ENABLE ROW LEVEL SECURITY;

--
-- Name: decision_override; Type: ROW SECURITY; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.decision_override ENABLE ROW LEVEL SECURITY;

--
-- Name: duplicate_answer; Type: ROW SECURITY; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.duplicate_answer ENABLE ROW LEVEL SECURITY;

--
-- Name: emergency_access; Type: ROW SECURITY; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.emergency_access ENABLE ROW LEVEL SECURITY;

--
-- Name: emergency_end; Type: ROW SECURITY; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.emergency_end ENABLE ROW LEVEL SECURITY;

--
-- Name: emergency_review; Type: ROW SECURITY; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.emergency_review ENABLE ROW LEVEL SECURITY;

--
-- Name: grant_confirmation; Type: ROW SECURITY; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.grant_confirmation ENABLE ROW LEVEL SECURITY;

--
-- Name: grant_end; Type: ROW SECURITY; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.grant_end ENABLE ROW LEVEL SECURITY;

--
-- Name: instrument_answers; Type: ROW SECURITY; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.instrument_answers ENABLE ROW LEVEL SECURITY;

--
-- Name: invitation; Type: ROW SECURITY; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.invitation ENABLE ROW LEVEL SECURITY;

--
-- Name: invitation_use; Type: ROW SECURITY; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.invitation_use ENABLE ROW LEVEL SECURITY;

--
-- Name: medicine; Type: ROW SECURITY; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.medicine ENABLE ROW LEVEL SECURITY;

--
-- Name: medicine_stop; Type: ROW SECURITY; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.medicine_stop ENABLE ROW LEVEL SECURITY;

--
-- Name: allergy own; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY own ON public.allergy FOR SELECT TO lenitive_app USING ((patient_id = ANY (( SELECT public.own_patients('medicines'::text) AS own_patients)::uuid[])));


--
-- Name: allergy_end own; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY own ON public.allergy_end FOR SELECT TO lenitive_app USING ((patient_id = ANY (( SELECT public.own_patients('medicines'::text) AS own_patients)::uuid[])));


--
-- Name: assessment own; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY own ON public.assessment FOR SELECT TO lenitive_app USING ((patient_id = ANY (( SELECT public.own_patients('assessment'::text) AS own_patients)::uuid[])));


--
-- Name: assessment_end own; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY own ON public.assessment_end FOR SELECT TO lenitive_app USING ((patient_id = ANY (( SELECT public.own_patients('assessment'::text) AS own_patients)::uuid[])));


--
-- Name: care_relation own; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY own ON public.care_relation FOR SELECT TO lenitive_app USING ((patient_id = ANY (( SELECT public.own_patients('identity'::text) AS own_patients)::uuid[])));


--
-- Name: change_outcome own; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY own ON public.change_outcome FOR SELECT TO lenitive_app USING ((patient_id = ANY (( SELECT public.own_patients('decision'::text) AS own_patients)::uuid[])));


--
-- Name: condition own; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY own ON public.condition FOR SELECT TO lenitive_app USING ((patient_id = ANY (( SELECT public.own_patients('medicines'::text) AS own_patients)::uuid[])));


--
-- Name: condition_end own; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY own ON public.condition_end FOR SELECT TO lenitive_app USING ((patient_id = ANY (( SELECT public.own_patients('medicines'::text) AS own_patients)::uuid[])));


--
-- Name: consent own; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY own ON public.consent FOR SELECT TO lenitive_app USING ((patient_id = ANY (( SELECT public.own_patients('identity'::text) AS own_patients)::uuid[])));


--
-- Name: consent_text own; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY own ON public.consent_text FOR SELECT TO lenitive_app USING ((EXISTS ( SELECT 1
   FROM public.consent c
  WHERE (c.text_id = consent_text.id))));


--
-- Name: decision_override own; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY own ON public.decision_override FOR SELECT TO lenitive_app USING ((patient_id = ANY (( SELECT public.own_patients('decision'::text) AS own_patients)::uuid[])));


--
-- Name: instrument_answers own; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY own ON public.instrument_answers FOR SELECT TO lenitive_app USING ((patient_id = ANY (( SELECT public.own_patients('scores'::text) AS own_patients)::uuid[])));


--
-- Name: medicine own; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY own ON public.medicine FOR SELECT TO lenitive_app USING ((patient_id = ANY (( SELECT public.own_patients('medicines'::text) AS own_patients)::uuid[])));


--
-- Name: medicine_stop own; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY own ON public.medicine_stop FOR SELECT TO lenitive_app USING ((patient_id = ANY (( SELECT public.own_patients('medicines'::text) AS own_patients)::uuid[])));


--
-- Name: patient own; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY own ON public.patient FOR SELECT TO lenitive_app USING ((id = ANY (( SELECT public.own_patients('identity'::text) AS own_patients)::uuid[])));


--
-- Name: patient_contact own; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY own ON public.patient_contact FOR SELECT TO lenitive_app USING ((patient_id = ANY (( SELECT public.own_patients('contact'::text) AS own_patients)::uuid[])));


--
-- Name: patient_identity own; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY own ON public.patient_identity FOR SELECT TO lenitive_app USING ((patient_id = ANY (( SELECT public.own_patients('identity'::text) AS own_patients)::uuid[])));


--
-- Name: reading own; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY own ON public.reading FOR SELECT TO lenitive_app USING ((patient_id = ANY (( SELECT public.own_patients('readings'::text) AS own_patients)::uuid[])));


--
-- Name: referral own; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY own ON public.referral FOR SELECT TO lenitive_app USING ((patient_id = ANY (( SELECT public.own_patients('identity'::text) AS own_patients)::uuid[])));


--
-- Name: sign_up_code own; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY own ON public.sign_up_code FOR SELECT TO lenitive_app USING ((((site)::text = ''::text) AND (patient_id = ( SELECT public.my_patient() AS my_patient)) AND (proxy_id IS NOT NULL)));


--
-- Name: suitability_change own; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY own ON public.suitability_change FOR SELECT TO lenitive_app USING ((patient_id = ANY (( SELECT public.own_patients('decision'::text) AS own_patients)::uuid[])));


--
-- Name: treatment_decision own; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY own ON public.treatment_decision FOR SELECT TO lenitive_app USING ((patient_id = ANY (( SELECT public.own_patients('decision'::text) AS own_patients)::uuid[])));


--
-- Name: treatment_plan own; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY own ON public.treatment_plan FOR SELECT TO lenitive_app USING ((patient_id = ANY (( SELECT public.own_patients('plan'::text) AS own_patients)::uuid[])));


--
-- Name: treatment_plan_acceptance own; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY own ON public.treatment_plan_acceptance FOR SELECT TO lenitive_app USING ((patient_id = ANY (( SELECT public.own_patients('plan'::text) AS own_patients)::uuid[])));


--
-- Name: treatment_plan_end own; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY own ON public.treatment_plan_end FOR SELECT TO lenitive_app USING ((patient_id = ANY (( SELECT public.own_patients('plan'::text) AS own_patients)::uuid[])));


--
-- Name: urgent_outcome own; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY own ON public.urgent_outcome FOR SELECT TO lenitive_app USING ((patient_id = ANY (( SELECT public.own_patients('scores'::text) AS own_patients)::uuid[])));


--
-- Name: consent_end own_written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY own_written ON public.consent_end FOR INSERT TO lenitive_app WITH CHECK (((( SELECT public.acting_site(VARIADIC ARRAY['patient'::text]) AS acting_site) IS NOT NULL) AND (patient_id = ANY (( SELECT public.own_patients('identity'::text) AS own_patients)::uuid[])) AND (by_user = ( SELECT public.acting_user() AS acting_user)) AND ((site)::text = ''::text) AND (EXISTS ( SELECT 1
   FROM public.consent c
  WHERE ((c.id = consent_end.consent_id) AND (c.patient_id = consent_end.patient_id))))));


--
-- Name: patient_contact own_written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY own_written ON public.patient_contact FOR INSERT TO lenitive_app WITH CHECK (((( SELECT public.acting_site(VARIADIC ARRAY['patient'::text]) AS acting_site) IS NOT NULL) AND (patient_id = ANY (( SELECT public.own_patients('contact'::text) AS own_patients)::uuid[])) AND (by_user = ( SELECT public.acting_user() AS acting_user)) AND public.is_contact_of(in_place_of_id, patient_id, (site)::text)));


--
-- Name: sign_up_code own_written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY own_written ON public.sign_up_code FOR INSERT TO lenitive_app WITH CHECK ((((site)::text = ''::text) AND (patient_id = ( SELECT public.my_patient() AS my_patient)) AND (by_user = ( SELECT public.acting_user() AS acting_user)) AND (EXISTS ( SELECT 1
   FROM public.proxy p
  WHERE ((p.id = sign_up_code.proxy_id) AND (p.patient_id = sign_up_code.patient_id))))));


--
-- Name: patient; Type: ROW SECURITY; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.patient ENABLE ROW LEVEL SECURITY;

--
-- Name: patient_account; Type: ROW SECURITY; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.patient_account ENABLE ROW LEVEL SECURITY;

--
-- Name: patient_contact; Type: ROW SECURITY; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.patient_contact ENABLE ROW LEVEL SECURITY;

--
-- Name: patient_identity; Type: ROW SECURITY; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.patient_identity ENABLE ROW LEVEL SECURITY;

--
-- Name: patient_merge; Type: ROW SECURITY; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.patient_merge ENABLE ROW LEVEL SECURITY;

--
-- Name: patient_merge_end; Type: ROW SECURITY; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.patient_merge_end ENABLE ROW LEVEL SECURITY;

--
-- Name: patient_name; Type: ROW SECURITY; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.patient_name ENABLE ROW LEVEL SECURITY;

--
-- Name: proxy; Type: ROW SECURITY; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.proxy ENABLE ROW LEVEL SECURITY;

--
-- Name: proxy_account; Type: ROW SECURITY; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.proxy_account ENABLE ROW LEVEL SECURITY;

--
-- Name: proxy_end; Type: ROW SECURITY; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.proxy_end ENABLE ROW LEVEL SECURITY;

--
-- Name: reading; Type: ROW SECURITY; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.reading ENABLE ROW LEVEL SECURITY;

--
-- Name: referral; Type: ROW SECURITY; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.referral ENABLE ROW LEVEL SECURITY;

--
-- Name: referral_taken; Type: ROW SECURITY; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.referral_taken ENABLE ROW LEVEL SECURITY;

--
-- Name: registration; Type: ROW SECURITY; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.registration ENABLE ROW LEVEL SECURITY;

--
-- Name: role_grant; Type: ROW SECURITY; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.role_grant ENABLE ROW LEVEL SECURITY;

--
-- Name: account_closing seen; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY seen ON public.account_closing FOR SELECT TO lenitive_app USING (((user_id = ( SELECT public.acting_user() AS acting_user)) OR ((site)::text = ( SELECT public.acting_site(VARIADIC ARRAY['site_administrator'::text, 'auditor'::text, 'privacy_reviewer'::text]) AS acting_site)) OR ( SELECT public.is_system() AS is_system)));


--
-- Name: allergy seen; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY seen ON public.allergy FOR SELECT TO lenitive_app USING ((((site)::text = ( SELECT public.reading_site('medicines'::text) AS reading_site)) OR (patient_id = ANY (( SELECT public.readable_patients('medicines'::text) AS readable_patients)::uuid[])) OR (patient_id = ANY (( SELECT public.open_patients('medicines'::text) AS open_patients)::uuid[]))));


--
-- Name: allergy_end seen; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY seen ON public.allergy_end FOR SELECT TO lenitive_app USING ((((site)::text = ( SELECT public.reading_site('medicines'::text) AS reading_site)) OR (patient_id = ANY (( SELECT public.readable_patients('medicines'::text) AS readable_patients)::uuid[])) OR (patient_id = ANY (( SELECT public.open_patients('medicines'::text) AS open_patients)::uuid[]))));


--
-- Name: assessment seen; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY seen ON public.assessment FOR SELECT TO lenitive_app USING ((((site)::text = ( SELECT public.reading_site('assessment'::text) AS reading_site)) OR (patient_id = ANY (( SELECT public.readable_patients('assessment'::text) AS readable_patients)::uuid[])) OR (patient_id = ANY (( SELECT public.open_patients('assessment'::text) AS open_patients)::uuid[]))));


--
-- Name: assessment_end seen; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY seen ON public.assessment_end FOR SELECT TO lenitive_app USING ((((site)::text = ( SELECT public.reading_site('assessment'::text) AS reading_site)) OR (patient_id = ANY (( SELECT public.readable_patients('assessment'::text) AS readable_patients)::uuid[])) OR (patient_id = ANY (( SELECT public.open_patients('assessment'::text) AS open_patients)::uuid[]))));


--
-- Name: audit_entry seen; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY seen ON public.audit_entry FOR SELECT TO lenitive_app USING (((transaction = pg_current_xact_id_if_assigned()) OR ((site)::text = ( SELECT public.acting_site(VARIADIC ARRAY['auditor'::text, 'privacy_reviewer'::text]) AS acting_site)) OR (((site)::text = ''::text) AND (( SELECT public.acting_site(VARIADIC ARRAY['auditor'::text, 'privacy_reviewer'::text]) AS acting_site) IS NOT NULL) AND ((by_user = '-5'::integer) OR (by_user IN ( SELECT g.user_id
   FROM public.role_grant g
  WHERE ((g.site)::text = ( SELECT public.acting_site(VARIADIC ARRAY['auditor'::text, 'privacy_reviewer'::text]) AS acting_site)))))) OR ( SELECT public.is_system() AS is_system)));


--
-- Name: care_relation seen; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY seen ON public.care_relation FOR SELECT TO lenitive_app USING ((((site)::text = ( SELECT public.reading_site('identity'::text) AS reading_site)) OR ((to_site)::text = ( SELECT public.reading_site('identity'::text) AS reading_site)) OR (patient_id = ANY (( SELECT public.readable_patients('identity'::text) AS readable_patients)::uuid[]))));


--
-- Name: change_outcome seen; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY seen ON public.change_outcome FOR SELECT TO lenitive_app USING ((((site)::text = ( SELECT public.reading_site('decision'::text) AS reading_site)) OR (patient_id = ANY (( SELECT public.readable_patients('decision'::text) AS readable_patients)::uuid[])) OR (patient_id = ANY (( SELECT public.open_patients('decision'::text) AS open_patients)::uuid[]))));


--
-- Name: condition seen; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY seen ON public.condition FOR SELECT TO lenitive_app USING ((((site)::text = ( SELECT public.reading_site('medicines'::text) AS reading_site)) OR (patient_id = ANY (( SELECT public.readable_patients('medicines'::text) AS readable_patients)::uuid[])) OR (patient_id = ANY (( SELECT public.open_patients('medicines'::text) AS open_patients)::uuid[]))));


--
-- Name: condition_end seen; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY seen ON public.condition_end FOR SELECT TO lenitive_app USING ((((site)::text = ( SELECT public.reading_site('medicines'::text) AS reading_site)) OR (patient_id = ANY (( SELECT public.readable_patients('medicines'::text) AS readable_patients)::uuid[])) OR (patient_id = ANY (( SELECT public.open_patients('medicines'::text) AS open_patients)::uuid[]))));


--
-- Name: consent seen; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY seen ON public.consent FOR SELECT TO lenitive_app USING ((((site)::text = ( SELECT public.reading_site('identity'::text) AS reading_site)) OR ((to_site)::text = ( SELECT public.reading_site('identity'::text) AS reading_site)) OR (patient_id = ANY (( SELECT public.readable_patients('identity'::text) AS readable_patients)::uuid[])) OR (patient_id = ANY (( SELECT public.open_patients('identity'::text) AS open_patients)::uuid[]))));


--
-- Name: consent_end seen; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY seen ON public.consent_end FOR SELECT TO lenitive_app USING ((EXISTS ( SELECT 1
   FROM public.consent c
  WHERE (c.id = consent_end.consent_id))));


--
-- Name: consent_text seen; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY seen ON public.consent_text FOR SELECT TO lenitive_app USING ((( SELECT public.reading_site('identity'::text) AS reading_site) IS NOT NULL));


--
-- Name: decision_override seen; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY seen ON public.decision_override FOR SELECT TO lenitive_app USING ((((site)::text = ( SELECT public.reading_site('decision'::text) AS reading_site)) OR (patient_id = ANY (( SELECT public.readable_patients('decision'::text) AS readable_patients)::uuid[])) OR (patient_id = ANY (( SELECT public.open_patients('decision'::text) AS open_patients)::uuid[]))));


--
-- Name: duplicate_answer seen; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY seen ON public.duplicate_answer FOR SELECT TO lenitive_app USING ((((site)::text = ( SELECT public.reading_site('identity'::text) AS reading_site)) OR ((( SELECT public.reading_site('identity'::text) AS reading_site) IS NOT NULL) AND (EXISTS ( SELECT 1
   FROM public.patient p
  WHERE (p.id = ANY (ARRAY[duplicate_answer.patient_id, duplicate_answer.other_id])))))));


--
-- Name: emergency_access seen; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY seen ON public.emergency_access FOR SELECT TO lenitive_app USING (((user_id = ( SELECT public.acting_user() AS acting_user)) OR ((site)::text = ( SELECT public.acting_site(VARIADIC ARRAY['privacy_reviewer'::text]) AS acting_site)) OR ( SELECT public.is_system() AS is_system)));


--
-- Name: emergency_end seen; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY seen ON public.emergency_end FOR SELECT TO lenitive_app USING ((EXISTS ( SELECT 1
   FROM public.emergency_access a
  WHERE (a.id = emergency_end.access_id))));


--
-- Name: emergency_review seen; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY seen ON public.emergency_review FOR SELECT TO lenitive_app USING ((EXISTS ( SELECT 1
   FROM public.emergency_access a
  WHERE (a.id = emergency_review.access_id))));


--
-- Name: grant_confirmation seen; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY seen ON public.grant_confirmation FOR SELECT TO lenitive_app USING ((EXISTS ( SELECT 1
   FROM public.role_grant g
  WHERE (g.id = grant_confirmation.grant_id))));


--
-- Name: grant_end seen; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY seen ON public.grant_end FOR SELECT TO lenitive_app USING ((EXISTS ( SELECT 1
   FROM public.role_grant g
  WHERE (g.id = grant_end.grant_id))));


--
-- Name: instrument_answers seen; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY seen ON public.instrument_answers FOR SELECT TO lenitive_app USING ((((site)::text = ( SELECT public.reading_site('scores'::text) AS reading_site)) OR (patient_id = ANY (( SELECT public.readable_patients('scores'::text) AS readable_patients)::uuid[])) OR (patient_id = ANY (( SELECT public.open_patients('scores'::text) AS open_patients)::uuid[]))));


--
-- Name: invitation seen; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY seen ON public.invitation FOR SELECT TO lenitive_app USING (((user_id = ( SELECT public.acting_user() AS acting_user)) OR ((site)::text = ( SELECT public.acting_site(VARIADIC ARRAY['site_administrator'::text]) AS acting_site)) OR ( SELECT public.is_system() AS is_system)));


--
-- Name: invitation_use seen; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY seen ON public.invitation_use FOR SELECT TO lenitive_app USING ((EXISTS ( SELECT 1
   FROM public.invitation i
  WHERE (i.id = invitation_use.invitation_id))));


--
-- Name: medicine seen; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY seen ON public.medicine FOR SELECT TO lenitive_app USING ((((site)::text = ( SELECT public.reading_site('medicines'::text) AS reading_site)) OR (patient_id = ANY (( SELECT public.readable_patients('medicines'::text) AS readable_patients)::uuid[])) OR (patient_id = ANY (( SELECT public.open_patients('medicines'::text) AS open_patients)::uuid[]))));


--
-- Name: medicine_stop seen; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY seen ON public.medicine_stop FOR SELECT TO lenitive_app USING ((((site)::text = ( SELECT public.reading_site('medicines'::text) AS reading_site)) OR (patient_id = ANY (( SELECT public.readable_patients('medicines'::text) AS readable_patients)::uuid[])) OR (patient_id = ANY (( SELECT public.open_patients('medicines'::text) AS open_patients)::uuid[]))));


--
-- Name: patient seen; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY seen ON public.patient FOR SELECT TO lenitive_app USING ((((site)::text = ( SELECT public.reading_site('identity'::text) AS reading_site)) OR (id = ANY (( SELECT public.readable_patients('identity'::text) AS readable_patients)::uuid[])) OR (id = ANY (( SELECT public.open_patients('identity'::text) AS open_patients)::uuid[]))));


--
-- Name: patient_account seen; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY seen ON public.patient_account FOR SELECT TO lenitive_app USING (((user_id = ( SELECT public.acting_user() AS acting_user)) OR ( SELECT public.is_system() AS is_system) OR (EXISTS ( SELECT 1
   FROM public.patient p
  WHERE (p.id = patient_account.patient_id)))));


--
-- Name: patient_contact seen; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY seen ON public.patient_contact FOR SELECT TO lenitive_app USING ((((site)::text = ( SELECT public.reading_site('contact'::text) AS reading_site)) OR (patient_id = ANY (( SELECT public.readable_patients('contact'::text) AS readable_patients)::uuid[])) OR (patient_id = ANY (( SELECT public.open_patients('contact'::text) AS open_patients)::uuid[]))));


--
-- Name: patient_identity seen; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY seen ON public.patient_identity FOR SELECT TO lenitive_app USING ((((site)::text = ( SELECT public.reading_site('identity'::text) AS reading_site)) OR (patient_id = ANY (( SELECT public.readable_patients('identity'::text) AS readable_patients)::uuid[])) OR (patient_id = ANY (( SELECT public.open_patients('identity'::text) AS open_patients)::uuid[]))));


--
-- Name: patient_merge seen; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY seen ON public.patient_merge FOR SELECT TO lenitive_app USING ((((site)::text = ( SELECT public.reading_site('identity'::text) AS reading_site)) OR ((( SELECT public.reading_site('identity'::text) AS reading_site) IS NOT NULL) AND (EXISTS ( SELECT 1
   FROM public.patient p
  WHERE (p.id = ANY (ARRAY[patient_merge.patient_id, patient_merge.other_id])))))));


--
-- Name: patient_merge_end seen; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY seen ON public.patient_merge_end FOR SELECT TO lenitive_app USING ((EXISTS ( SELECT 1
   FROM public.patient_merge m
  WHERE (m.id = patient_merge_end.merge_id))));


--
-- Name: patient_name seen; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY seen ON public.patient_name FOR SELECT TO lenitive_app USING ((((site)::text = ( SELECT public.reading_site('identity'::text) AS reading_site)) OR (patient_id = ANY (( SELECT public.readable_patients('identity'::text) AS readable_patients)::uuid[]))));


--
-- Name: proxy seen; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY seen ON public.proxy FOR SELECT TO lenitive_app USING (((patient_id = ANY (( SELECT public.my_records() AS my_records)::uuid[])) OR ((site)::text = ( SELECT public.reading_site('identity'::text) AS reading_site)) OR (((site)::text = ''::text) AND public.may_write_about(patient_id)) OR (EXISTS ( SELECT 1
   FROM public.proxy_account c
  WHERE (c.proxy_id = proxy.id))) OR ( SELECT public.is_system() AS is_system)));


--
-- Name: proxy_account seen; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY seen ON public.proxy_account FOR SELECT TO lenitive_app USING (((user_id = ( SELECT public.acting_user() AS acting_user)) OR ( SELECT public.is_system() AS is_system)));


--
-- Name: proxy_end seen; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY seen ON public.proxy_end FOR SELECT TO lenitive_app USING ((EXISTS ( SELECT 1
   FROM public.proxy p
  WHERE (p.id = proxy_end.proxy_id))));


--
-- Name: reading seen; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY seen ON public.reading FOR SELECT TO lenitive_app USING ((((site)::text = ( SELECT public.reading_site('readings'::text) AS reading_site)) OR (patient_id = ANY (( SELECT public.readable_patients('readings'::text) AS readable_patients)::uuid[])) OR (patient_id = ANY (( SELECT public.open_patients('readings'::text) AS open_patients)::uuid[]))));


--
-- Name: referral seen; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY seen ON public.referral FOR SELECT TO lenitive_app USING ((((site)::text = ( SELECT public.reading_site('identity'::text) AS reading_site)) OR (patient_id = ANY (( SELECT public.readable_patients('identity'::text) AS readable_patients)::uuid[])) OR (patient_id = ANY (( SELECT public.open_patients('identity'::text) AS open_patients)::uuid[]))));


--
-- Name: referral_taken seen; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY seen ON public.referral_taken FOR SELECT TO lenitive_app USING ((((site)::text = ( SELECT public.reading_site('identity'::text) AS reading_site)) OR (EXISTS ( SELECT 1
   FROM public.referral r
  WHERE (r.id = referral_taken.referral_id)))));


--
-- Name: registration seen; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY seen ON public.registration FOR SELECT TO lenitive_app USING (((user_id = ( SELECT public.acting_user() AS acting_user)) OR ((site)::text = ( SELECT public.acting_site(VARIADIC ARRAY['site_administrator'::text, 'auditor'::text, 'privacy_reviewer'::text]) AS acting_site)) OR ( SELECT public.is_system() AS is_system)));


--
-- Name: role_grant seen; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY seen ON public.role_grant FOR SELECT TO lenitive_app USING (((user_id = ( SELECT public.acting_user() AS acting_user)) OR ((site)::text = ( SELECT public.acting_site(VARIADIC ARRAY['site_administrator'::text, 'auditor'::text, 'privacy_reviewer'::text]) AS acting_site)) OR ( SELECT public.is_system() AS is_system)));


--
-- Name: sign_up_code seen; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY seen ON public.sign_up_code FOR SELECT TO lenitive_app USING ((((site)::text = ( SELECT public.reading_site('identity'::text) AS reading_site)) OR ( SELECT public.is_system() AS is_system)));


--
-- Name: sign_up_try seen; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY seen ON public.sign_up_try FOR SELECT TO lenitive_app USING ((( SELECT public.is_system() AS is_system) OR (EXISTS ( SELECT 1
   FROM public.sign_up_code c
  WHERE (c.id = sign_up_try.code_id)))));


--
-- Name: sign_up_use seen; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY seen ON public.sign_up_use FOR SELECT TO lenitive_app USING ((( SELECT public.is_system() AS is_system) OR (EXISTS ( SELECT 1
   FROM public.sign_up_code c
  WHERE (c.id = sign_up_use.code_id)))));


--
-- Name: signature seen; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY seen ON public.signature FOR SELECT TO lenitive_app USING (((by_user = ( SELECT public.acting_user() AS acting_user)) OR ((site)::text = ( SELECT public.acting_site(VARIADIC ARRAY['prescriber'::text, 'nurse'::text, 'pharmacist'::text, 'technician'::text]) AS acting_site)) OR ( SELECT public.is_system() AS is_system)));


--
-- Name: suitability_change seen; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY seen ON public.suitability_change FOR SELECT TO lenitive_app USING ((((site)::text = ( SELECT public.reading_site('decision'::text) AS reading_site)) OR (patient_id = ANY (( SELECT public.readable_patients('decision'::text) AS readable_patients)::uuid[])) OR (patient_id = ANY (( SELECT public.open_patients('decision'::text) AS open_patients)::uuid[]))));


--
-- Name: treatment_decision seen; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY seen ON public.treatment_decision FOR SELECT TO lenitive_app USING ((((site)::text = ( SELECT public.reading_site('decision'::text) AS reading_site)) OR (patient_id = ANY (( SELECT public.readable_patients('decision'::text) AS readable_patients)::uuid[])) OR (patient_id = ANY (( SELECT public.open_patients('decision'::text) AS open_patients)::uuid[]))));


--
-- Name: treatment_plan seen; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY seen ON public.treatment_plan FOR SELECT TO lenitive_app USING ((((site)::text = ( SELECT public.reading_site('plan'::text) AS reading_site)) OR (patient_id = ANY (( SELECT public.readable_patients('plan'::text) AS readable_patients)::uuid[])) OR (patient_id = ANY (( SELECT public.open_patients('plan'::text) AS open_patients)::uuid[]))));


--
-- Name: treatment_plan_acceptance seen; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY seen ON public.treatment_plan_acceptance FOR SELECT TO lenitive_app USING ((((site)::text = ( SELECT public.reading_site('plan'::text) AS reading_site)) OR (patient_id = ANY (( SELECT public.readable_patients('plan'::text) AS readable_patients)::uuid[])) OR (patient_id = ANY (( SELECT public.open_patients('plan'::text) AS open_patients)::uuid[]))));


--
-- Name: treatment_plan_end seen; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY seen ON public.treatment_plan_end FOR SELECT TO lenitive_app USING ((((site)::text = ( SELECT public.reading_site('plan'::text) AS reading_site)) OR (patient_id = ANY (( SELECT public.readable_patients('plan'::text) AS readable_patients)::uuid[])) OR (patient_id = ANY (( SELECT public.open_patients('plan'::text) AS open_patients)::uuid[]))));


--
-- Name: urgent_outcome seen; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY seen ON public.urgent_outcome FOR SELECT TO lenitive_app USING ((((site)::text = ( SELECT public.reading_site('scores'::text) AS reading_site)) OR (patient_id = ANY (( SELECT public.readable_patients('scores'::text) AS readable_patients)::uuid[])) OR (patient_id = ANY (( SELECT public.open_patients('scores'::text) AS open_patients)::uuid[]))));


--
-- Name: sign_up_code; Type: ROW SECURITY; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.sign_up_code ENABLE ROW LEVEL SECURITY;

--
-- Name: sign_up_try; Type: ROW SECURITY; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.sign_up_try ENABLE ROW LEVEL SECURITY;

--
-- Name: sign_up_use; Type: ROW SECURITY; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.sign_up_use ENABLE ROW LEVEL SECURITY;

--
-- Name: signature; Type: ROW SECURITY; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.signature ENABLE ROW LEVEL SECURITY;

--
-- Name: suitability_change; Type: ROW SECURITY; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.suitability_change ENABLE ROW LEVEL SECURITY;

--
-- Name: treatment_decision; Type: ROW SECURITY; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.treatment_decision ENABLE ROW LEVEL SECURITY;

--
-- Name: treatment_plan; Type: ROW SECURITY; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.treatment_plan ENABLE ROW LEVEL SECURITY;

--
-- Name: treatment_plan_acceptance; Type: ROW SECURITY; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.treatment_plan_acceptance ENABLE ROW LEVEL SECURITY;

--
-- Name: treatment_plan_end; Type: ROW SECURITY; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.treatment_plan_end ENABLE ROW LEVEL SECURITY;

--
-- Name: urgent_outcome; Type: ROW SECURITY; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.urgent_outcome ENABLE ROW LEVEL SECURITY;

--
-- Name: change_outcome with_its_change; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY with_its_change ON public.change_outcome FOR SELECT TO lenitive_app USING ((EXISTS ( SELECT 1
   FROM public.suitability_change c
  WHERE (c.id = change_outcome.change_id))));


--
-- Name: account_closing written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.account_closing FOR INSERT TO lenitive_app WITH CHECK ((((site)::text = ( SELECT public.acting_site(VARIADIC ARRAY['site_administrator'::text]) AS acting_site)) AND (closed_by_id = ( SELECT public.acting_user() AS acting_user))));


--
-- Name: allergy written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.allergy FOR INSERT TO lenitive_app WITH CHECK ((((site)::text = ( SELECT public.recording_site() AS recording_site)) AND public.may_write_about(patient_id) AND true));


--
-- Name: allergy_end written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.allergy_end FOR INSERT TO lenitive_app WITH CHECK ((((site)::text = ( SELECT public.recording_site() AS recording_site)) AND public.may_write_about(patient_id) AND ((allergy_id IS NULL) OR public.is_about('public.allergy'::regclass, allergy_id, patient_id))));


--
-- Name: assessment written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.assessment FOR INSERT TO lenitive_app WITH CHECK ((((site)::text = ( SELECT public.recording_site() AS recording_site)) AND public.may_write_about(patient_id) AND true));


--
-- Name: assessment_end written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.assessment_end FOR INSERT TO lenitive_app WITH CHECK ((((site)::text = ( SELECT public.recording_site() AS recording_site)) AND public.may_write_about(patient_id) AND ((assessment_id IS NULL) OR public.is_about('public.assessment'::regclass, assessment_id, patient_id))));


--
-- Name: audit_entry written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.audit_entry FOR INSERT TO lenitive_app WITH CHECK (true);


--
-- Name: care_relation written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.care_relation FOR INSERT TO lenitive_app WITH CHECK ((((site)::text = ( SELECT public.registering_site() AS registering_site)) AND public.may_write_about(patient_id)));


--
-- Name: change_outcome written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.change_outcome FOR INSERT TO lenitive_app WITH CHECK ((((site)::text = ( SELECT public.acting_site(VARIADIC ARRAY['prescriber'::text, 'pharmacist'::text]) AS acting_site)) AND public.may_write_about(patient_id) AND ((change_id IS NULL) OR public.is_about('public.suitability_change'::regclass, change_id, patient_id))));


--
-- Name: condition written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.condition FOR INSERT TO lenitive_app WITH CHECK ((((site)::text = ( SELECT public.recording_site() AS recording_site)) AND public.may_write_about(patient_id) AND true));


--
-- Name: condition_end written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.condition_end FOR INSERT TO lenitive_app WITH CHECK ((((site)::text = ( SELECT public.recording_site() AS recording_site)) AND public.may_write_about(patient_id) AND ((condition_id IS NULL) OR public.is_about('public.condition'::regclass, condition_id, patient_id))));


--
-- Name: consent written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.consent FOR INSERT TO lenitive_app WITH CHECK ((((site)::text = ( SELECT public.registering_site() AS registering_site)) AND public.may_write_about(patient_id)));


--
-- Name: consent_end written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.consent_end FOR INSERT TO lenitive_app WITH CHECK ((((site)::text = ( SELECT public.registering_site() AS registering_site)) AND public.may_write_about(patient_id) AND (EXISTS ( SELECT 1
   FROM public.consent c
  WHERE ((c.id = consent_end.consent_id) AND (c.patient_id = consent_end.patient_id))))));


--
-- Name: consent_text written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.consent_text FOR INSERT TO lenitive_app WITH CHECK ((( SELECT public.registering_site() AS registering_site) IS NOT NULL));


--
-- Name: decision_override written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.decision_override FOR INSERT TO lenitive_app WITH CHECK ((((site)::text = ( SELECT public.acting_site(VARIADIC ARRAY['prescriber'::text]) AS acting_site)) AND public.may_write_about(patient_id) AND ((decision_id IS NULL) OR public.is_about('public.treatment_decision'::regclass, decision_id, patient_id))));


--
-- Name: duplicate_answer written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.duplicate_answer FOR INSERT TO lenitive_app WITH CHECK ((((site)::text = ( SELECT public.registering_site() AS registering_site)) AND (public.may_write_about(patient_id) OR public.may_write_about(other_id))));


--
-- Name: emergency_access written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.emergency_access FOR INSERT TO lenitive_app WITH CHECK (((user_id = ( SELECT public.acting_user() AS acting_user)) AND ((role)::text = current_setting('lenitive.role'::text, true)) AND ((site)::text = ( SELECT public.acting_site(VARIADIC ARRAY['prescriber'::text, 'nurse'::text, 'pharmacist'::text]) AS acting_site))));


--
-- Name: emergency_end written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.emergency_end FOR INSERT TO lenitive_app WITH CHECK ((EXISTS ( SELECT 1
   FROM public.emergency_access a
  WHERE ((a.id = emergency_end.access_id) AND (a.user_id = ( SELECT public.acting_user() AS acting_user))))));


--
-- Name: emergency_review written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.emergency_review FOR INSERT TO lenitive_app WITH CHECK (((reviewed_by_id = ( SELECT public.acting_user() AS acting_user)) AND (EXISTS ( SELECT 1
   FROM public.emergency_access a
  WHERE ((a.id = emergency_review.access_id) AND ((a.site)::text = ( SELECT public.acting_site(VARIADIC ARRAY['privacy_reviewer'::text]) AS acting_site)))))));


--
-- Name: grant_confirmation written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.grant_confirmation FOR INSERT TO lenitive_app WITH CHECK ((EXISTS ( SELECT 1
   FROM public.role_grant g
  WHERE ((g.id = grant_confirmation.grant_id) AND ((g.site)::text = ( SELECT public.acting_site(VARIADIC ARRAY['site_administrator'::text, 'privacy_reviewer'::text]) AS acting_site))))));


--
-- Name: grant_end written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.grant_end FOR INSERT TO lenitive_app WITH CHECK ((( SELECT public.is_system() AS is_system) OR (EXISTS ( SELECT 1
   FROM public.role_grant g
  WHERE ((g.id = grant_end.grant_id) AND ((g.site)::text = ( SELECT public.acting_site(VARIADIC ARRAY['site_administrator'::text]) AS acting_site)))))));


--
-- Name: instrument_answers written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.instrument_answers FOR INSERT TO lenitive_app WITH CHECK ((((site)::text = ( SELECT public.recording_site() AS recording_site)) AND public.may_write_about(patient_id) AND ((assessment_id IS NULL) OR public.is_about('public.assessment'::regclass, assessment_id, patient_id))));


--
-- Name: invitation written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.invitation FOR INSERT TO lenitive_app WITH CHECK ((((site)::text = ( SELECT public.acting_site(VARIADIC ARRAY['site_administrator'::text]) AS acting_site)) OR ( SELECT public.is_system() AS is_system)));


--
-- Name: invitation_use written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.invitation_use FOR INSERT TO lenitive_app WITH CHECK (( SELECT public.is_system() AS is_system));


--
-- Name: medicine written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.medicine FOR INSERT TO lenitive_app WITH CHECK ((((site)::text = ( SELECT public.recording_site() AS recording_site)) AND public.may_write_about(patient_id) AND true));


--
-- Name: medicine_stop written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.medicine_stop FOR INSERT TO lenitive_app WITH CHECK ((((site)::text = ( SELECT public.recording_site() AS recording_site)) AND public.may_write_about(patient_id) AND ((medicine_id IS NULL) OR public.is_about('public.medicine'::regclass, medicine_id, patient_id))));


--
-- Name: patient written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.patient FOR INSERT TO lenitive_app WITH CHECK (((site)::text = ( SELECT public.registering_site() AS registering_site)));


--
-- Name: patient_account written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.patient_account FOR INSERT TO lenitive_app WITH CHECK (( SELECT public.is_system() AS is_system));


--
-- Name: patient_contact written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.patient_contact FOR INSERT TO lenitive_app WITH CHECK ((((site)::text = ( SELECT public.registering_site() AS registering_site)) AND public.may_write_about(patient_id)));


--
-- Name: patient_identity written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.patient_identity FOR INSERT TO lenitive_app WITH CHECK ((((site)::text = ( SELECT public.registering_site() AS registering_site)) AND public.may_write_about(patient_id)));


--
-- Name: patient_merge written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.patient_merge FOR INSERT TO lenitive_app WITH CHECK ((((site)::text = ( SELECT public.acting_site(VARIADIC ARRAY['prescriber'::text, 'nurse'::text, 'pharmacist'::text]) AS acting_site)) AND (public.may_write_about(patient_id) OR public.may_write_about(other_id))));


--
-- Name: patient_merge_end written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.patient_merge_end FOR INSERT TO lenitive_app WITH CHECK ((((site)::text = ( SELECT public.acting_site(VARIADIC ARRAY['prescriber'::text, 'nurse'::text, 'pharmacist'::text]) AS acting_site)) AND (EXISTS ( SELECT 1
   FROM public.patient_merge m
  WHERE ((m.id = patient_merge_end.merge_id) AND (m.patient_id = patient_merge_end.patient_id) AND (public.may_write_about(m.patient_id) OR public.may_write_about(m.other_id)))))));


--
-- Name: patient_name written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.patient_name FOR INSERT TO lenitive_app WITH CHECK ((((site)::text = ( SELECT public.registering_site() AS registering_site)) AND public.may_write_about(patient_id)));


--
-- Name: proxy written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.proxy FOR INSERT TO lenitive_app WITH CHECK (((((site)::text = ''::text) AND (patient_id = ( SELECT public.my_patient() AS my_patient)) AND (by_user = ( SELECT public.acting_user() AS acting_user))) OR (((site)::text = ( SELECT public.registering_site() AS registering_site)) AND public.may_write_about(patient_id))));


--
-- Name: proxy_account written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.proxy_account FOR INSERT TO lenitive_app WITH CHECK (( SELECT public.is_system() AS is_system));


--
-- Name: proxy_end written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.proxy_end FOR INSERT TO lenitive_app WITH CHECK (((EXISTS ( SELECT 1
   FROM public.proxy p
  WHERE ((p.id = proxy_end.proxy_id) AND (p.patient_id = proxy_end.patient_id)))) AND ((((site)::text = ''::text) AND (patient_id = ANY (( SELECT public.my_records() AS my_records)::uuid[])) AND (by_user = ( SELECT public.acting_user() AS acting_user))) OR (((site)::text = ( SELECT public.registering_site() AS registering_site)) AND public.may_write_about(patient_id)))));


--
-- Name: reading written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.reading FOR INSERT TO lenitive_app WITH CHECK ((((site)::text = ( SELECT public.recording_site() AS recording_site)) AND public.may_write_about(patient_id) AND ((in_place_of_id IS NULL) OR public.is_about('public.reading'::regclass, in_place_of_id, patient_id))));


--
-- Name: referral written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.referral FOR INSERT TO lenitive_app WITH CHECK ((((site)::text = ( SELECT public.acting_site(VARIADIC ARRAY['prescriber'::text, 'nurse'::text, 'pharmacist'::text]) AS acting_site)) AND public.may_write_about(patient_id)));


--
-- Name: referral_taken written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.referral_taken FOR INSERT TO lenitive_app WITH CHECK ((((site)::text = ( SELECT public.registering_site() AS registering_site)) AND public.may_write_about(patient_id) AND (EXISTS ( SELECT 1
   FROM public.referral r
  WHERE ((r.id = referral_taken.referral_id) AND ((r.to_site)::text = (referral_taken.site)::text) AND (r.patient_id = referral_taken.patient_id))))));


--
-- Name: registration written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.registration FOR INSERT TO lenitive_app WITH CHECK ((((site)::text = ( SELECT public.acting_site(VARIADIC ARRAY['site_administrator'::text]) AS acting_site)) OR ( SELECT public.is_system() AS is_system)));


--
-- Name: role_grant written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.role_grant FOR INSERT TO lenitive_app WITH CHECK ((((site)::text = ( SELECT public.acting_site(VARIADIC ARRAY['site_administrator'::text]) AS acting_site)) OR ( SELECT public.is_system() AS is_system)));


--
-- Name: sign_up_code written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.sign_up_code FOR INSERT TO lenitive_app WITH CHECK ((((site)::text = ( SELECT public.registering_site() AS registering_site)) AND public.may_write_about(patient_id) AND ((proxy_id IS NULL) OR (EXISTS ( SELECT 1
   FROM public.proxy p
  WHERE ((p.id = sign_up_code.proxy_id) AND (p.patient_id = sign_up_code.patient_id)))))));


--
-- Name: sign_up_try written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.sign_up_try FOR INSERT TO lenitive_app WITH CHECK (( SELECT public.is_system() AS is_system));


--
-- Name: sign_up_use written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.sign_up_use FOR INSERT TO lenitive_app WITH CHECK (( SELECT public.is_system() AS is_system));


--
-- Name: signature written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.signature FOR INSERT TO lenitive_app WITH CHECK ((by_user = ( SELECT public.acting_user() AS acting_user)));


--
-- Name: suitability_change written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.suitability_change FOR INSERT TO lenitive_app WITH CHECK ((((site)::text = ( SELECT public.recording_site() AS recording_site)) AND public.may_write_about(patient_id) AND ((decision_id IS NULL) OR public.is_about('public.treatment_decision'::regclass, decision_id, patient_id))));


--
-- Name: treatment_decision written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.treatment_decision FOR INSERT TO lenitive_app WITH CHECK ((((site)::text = ( SELECT public.acting_site(VARIADIC ARRAY['prescriber'::text]) AS acting_site)) AND public.may_write_about(patient_id) AND ((in_place_of_id IS NULL) OR public.is_about('public.treatment_decision'::regclass, in_place_of_id, patient_id))));


--
-- Name: treatment_plan written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.treatment_plan FOR INSERT TO lenitive_app WITH CHECK ((((site)::text = ( SELECT public.recording_site() AS recording_site)) AND public.may_write_about(patient_id) AND ((decision_id IS NULL) OR public.is_about('public.treatment_decision'::regclass, decision_id, patient_id)) AND ((in_place_of_id IS NULL) OR public.is_about('public.treatment_plan'::regclass, in_place_of_id, patient_id))));


--
-- Name: treatment_plan_acceptance written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.treatment_plan_acceptance FOR INSERT TO lenitive_app WITH CHECK ((((site)::text = ( SELECT public.acting_site(VARIADIC ARRAY['prescriber'::text]) AS acting_site)) AND public.may_write_about(patient_id) AND ((plan_id IS NULL) OR public.is_about('public.treatment_plan'::regclass, plan_id, patient_id))));


--
-- Name: treatment_plan_end written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.treatment_plan_end FOR INSERT TO lenitive_app WITH CHECK ((((site)::text = ( SELECT public.recording_site() AS recording_site)) AND public.may_write_about(patient_id) AND ((plan_id IS NULL) OR public.is_about('public.treatment_plan'::regclass, plan_id, patient_id))));


--
-- Name: urgent_outcome written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.urgent_outcome FOR INSERT TO lenitive_app WITH CHECK ((((site)::text = ( SELECT public.recording_site() AS recording_site)) AND public.may_write_about(patient_id) AND ((urgent_id IS NULL) OR public.is_about('public.instrument_answers'::regclass, urgent_id, patient_id))));


--
-- Name: SCHEMA public; Type: ACL; Schema: -; Owner: pg_database_owner
--

REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO lenitive_app;
GRANT USAGE ON SCHEMA public TO lenitive_backup;


--
-- Name: TABLE procrastinate_jobs; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.procrastinate_jobs TO lenitive_app;


--
-- Name: FUNCTION seal_audit(); Type: ACL; Schema: public; Owner: lenitive_owner
--

REVOKE ALL ON FUNCTION public.seal_audit() FROM PUBLIC;
GRANT ALL ON FUNCTION public.seal_audit() TO lenitive_app;


--
-- Name: TABLE account_closing; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.account_closing TO lenitive_app;


--
-- Name: COLUMN account_closing.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.account_closing TO lenitive_app;


--
-- Name: COLUMN account_closing.site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(site) ON TABLE public.account_closing TO lenitive_app;


--
-- Name: COLUMN account_closing.closed_at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(closed_at) ON TABLE public.account_closing TO lenitive_app;


--
-- Name: COLUMN account_closing.because; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(because) ON TABLE public.account_closing TO lenitive_app;


--
-- Name: COLUMN account_closing.closed_by_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(closed_by_id) ON TABLE public.account_closing TO lenitive_app;


--
-- Name: COLUMN account_closing.user_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(user_id) ON TABLE public.account_closing TO lenitive_app;


--
-- Name: TABLE account_emailaddress; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.account_emailaddress TO lenitive_app;


--
-- Name: SEQUENCE account_emailaddress_id_seq; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.account_emailaddress_id_seq TO lenitive_app;


--
-- Name: TABLE account_emailconfirmation; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.account_emailconfirmation TO lenitive_app;


--
-- Name: SEQUENCE account_emailconfirmation_id_seq; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.account_emailconfirmation_id_seq TO lenitive_app;


--
-- Name: TABLE allergy; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.allergy TO lenitive_app;


--
-- Name: COLUMN allergy.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.allergy TO lenitive_app;


--
-- Name: COLUMN allergy.site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(site) ON TABLE public.allergy TO lenitive_app;


--
-- Name: COLUMN allergy.at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(at) ON TABLE public.allergy TO lenitive_app;


--
-- Name: COLUMN allergy.by_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_user) ON TABLE public.allergy TO lenitive_app;


--
-- Name: COLUMN allergy.by_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_name) ON TABLE public.allergy TO lenitive_app;


--
-- Name: COLUMN allergy.by_role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_role) ON TABLE public.allergy TO lenitive_app;


--
-- Name: COLUMN allergy."group"; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT("group") ON TABLE public.allergy TO lenitive_app;


--
-- Name: COLUMN allergy."to"; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT("to") ON TABLE public.allergy TO lenitive_app;


--
-- Name: COLUMN allergy.reaction; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(reaction) ON TABLE public.allergy TO lenitive_app;


--
-- Name: COLUMN allergy.answered_on; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(answered_on) ON TABLE public.allergy TO lenitive_app;


--
-- Name: COLUMN allergy.patient_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(patient_id) ON TABLE public.allergy TO lenitive_app;


--
-- Name: TABLE allergy_end; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.allergy_end TO lenitive_app;


--
-- Name: COLUMN allergy_end.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.allergy_end TO lenitive_app;


--
-- Name: COLUMN allergy_end.site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(site) ON TABLE public.allergy_end TO lenitive_app;


--
-- Name: COLUMN allergy_end.at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(at) ON TABLE public.allergy_end TO lenitive_app;


--
-- Name: COLUMN allergy_end.by_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_user) ON TABLE public.allergy_end TO lenitive_app;


--
-- Name: COLUMN allergy_end.by_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_name) ON TABLE public.allergy_end TO lenitive_app;


--
-- Name: COLUMN allergy_end.by_role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_role) ON TABLE public.allergy_end TO lenitive_app;


--
-- Name: COLUMN allergy_end.because; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(because) ON TABLE public.allergy_end TO lenitive_app;


--
-- Name: COLUMN allergy_end.allergy_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(allergy_id) ON TABLE public.allergy_end TO lenitive_app;


--
-- Name: COLUMN allergy_end.patient_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(patient_id) ON TABLE public.allergy_end TO lenitive_app;


--
-- Name: TABLE assessment; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.assessment TO lenitive_app;


--
-- Name: COLUMN assessment.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.assessment TO lenitive_app;


--
-- Name: COLUMN assessment.site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(site) ON TABLE public.assessment TO lenitive_app;


--
-- Name: COLUMN assessment.at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(at) ON TABLE public.assessment TO lenitive_app;


--
-- Name: COLUMN assessment.by_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_user) ON TABLE public.assessment TO lenitive_app;


--
-- Name: COLUMN assessment.by_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_name) ON TABLE public.assessment TO lenitive_app;


--
-- Name: COLUMN assessment.by_role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_role) ON TABLE public.assessment TO lenitive_app;


--
-- Name: COLUMN assessment.patient_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(patient_id) ON TABLE public.assessment TO lenitive_app;


--
-- Name: TABLE assessment_end; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.assessment_end TO lenitive_app;


--
-- Name: COLUMN assessment_end.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.assessment_end TO lenitive_app;


--
-- Name: COLUMN assessment_end.site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(site) ON TABLE public.assessment_end TO lenitive_app;


--
-- Name: COLUMN assessment_end.at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(at) ON TABLE public.assessment_end TO lenitive_app;


--
-- Name: COLUMN assessment_end.by_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_user) ON TABLE public.assessment_end TO lenitive_app;


--
-- Name: COLUMN assessment_end.by_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_name) ON TABLE public.assessment_end TO lenitive_app;


--
-- Name: COLUMN assessment_end.by_role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_role) ON TABLE public.assessment_end TO lenitive_app;


--
-- Name: COLUMN assessment_end.assessment_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(assessment_id) ON TABLE public.assessment_end TO lenitive_app;


--
-- Name: COLUMN assessment_end.patient_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(patient_id) ON TABLE public.assessment_end TO lenitive_app;


--
-- Name: TABLE audit_entry; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.audit_entry TO lenitive_app;


--
-- Name: COLUMN audit_entry.at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(at) ON TABLE public.audit_entry TO lenitive_app;


--
-- Name: COLUMN audit_entry.by_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_user) ON TABLE public.audit_entry TO lenitive_app;


--
-- Name: COLUMN audit_entry.by_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_name) ON TABLE public.audit_entry TO lenitive_app;


--
-- Name: COLUMN audit_entry.acting_as; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(acting_as) ON TABLE public.audit_entry TO lenitive_app;


--
-- Name: COLUMN audit_entry.site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(site) ON TABLE public.audit_entry TO lenitive_app;


--
-- Name: COLUMN audit_entry.verb; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(verb) ON TABLE public.audit_entry TO lenitive_app;


--
-- Name: COLUMN audit_entry.thing_kind; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(thing_kind) ON TABLE public.audit_entry TO lenitive_app;


--
-- Name: COLUMN audit_entry.thing_ids; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(thing_ids) ON TABLE public.audit_entry TO lenitive_app;


--
-- Name: COLUMN audit_entry.patient; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(patient) ON TABLE public.audit_entry TO lenitive_app;


--
-- Name: COLUMN audit_entry.outcome; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(outcome) ON TABLE public.audit_entry TO lenitive_app;


--
-- Name: COLUMN audit_entry.reason_codes; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(reason_codes) ON TABLE public.audit_entry TO lenitive_app;


--
-- Name: COLUMN audit_entry.request; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(request) ON TABLE public.audit_entry TO lenitive_app;


--
-- Name: SEQUENCE audit_entry_id_seq; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.audit_entry_id_seq TO lenitive_app;


--
-- Name: TABLE audit_link; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.audit_link TO lenitive_app;


--
-- Name: TABLE audit_seal; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.audit_seal TO lenitive_app;


--
-- Name: SEQUENCE audit_seal_id_seq; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.audit_seal_id_seq TO lenitive_app;


--
-- Name: TABLE auth_group; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.auth_group TO lenitive_app;


--
-- Name: SEQUENCE auth_group_id_seq; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.auth_group_id_seq TO lenitive_app;


--
-- Name: TABLE auth_group_permissions; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.auth_group_permissions TO lenitive_app;


--
-- Name: SEQUENCE auth_group_permissions_id_seq; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.auth_group_permissions_id_seq TO lenitive_app;


--
-- Name: TABLE auth_permission; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.auth_permission TO lenitive_app;


--
-- Name: SEQUENCE auth_permission_id_seq; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.auth_permission_id_seq TO lenitive_app;


--
-- Name: TABLE care_relation; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.care_relation TO lenitive_app;


--
-- Name: COLUMN care_relation.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.care_relation TO lenitive_app;


--
-- Name: COLUMN care_relation.site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(site) ON TABLE public.care_relation TO lenitive_app;


--
-- Name: COLUMN care_relation.at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(at) ON TABLE public.care_relation TO lenitive_app;


--
-- Name: COLUMN care_relation.by_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_user) ON TABLE public.care_relation TO lenitive_app;


--
-- Name: COLUMN care_relation.by_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_name) ON TABLE public.care_relation TO lenitive_app;


--
-- Name: COLUMN care_relation.by_role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_role) ON TABLE public.care_relation TO lenitive_app;


--
-- Name: COLUMN care_relation.to_site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(to_site) ON TABLE public.care_relation TO lenitive_app;


--
-- Name: COLUMN care_relation.because; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(because) ON TABLE public.care_relation TO lenitive_app;


--
-- Name: COLUMN care_relation.until_at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(until_at) ON TABLE public.care_relation TO lenitive_app;


--
-- Name: COLUMN care_relation.patient_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(patient_id) ON TABLE public.care_relation TO lenitive_app;


--
-- Name: TABLE change_outcome; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.change_outcome TO lenitive_app;


--
-- Name: COLUMN change_outcome.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.change_outcome TO lenitive_app;


--
-- Name: COLUMN change_outcome.site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(site) ON TABLE public.change_outcome TO lenitive_app;


--
-- Name: COLUMN change_outcome.at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(at) ON TABLE public.change_outcome TO lenitive_app;


--
-- Name: COLUMN change_outcome.by_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_user) ON TABLE public.change_outcome TO lenitive_app;


--
-- Name: COLUMN change_outcome.by_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_name) ON TABLE public.change_outcome TO lenitive_app;


--
-- Name: COLUMN change_outcome.by_role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_role) ON TABLE public.change_outcome TO lenitive_app;


--
-- Name: COLUMN change_outcome.outcome; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(outcome) ON TABLE public.change_outcome TO lenitive_app;


--
-- Name: COLUMN change_outcome.words; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(words) ON TABLE public.change_outcome TO lenitive_app;


--
-- Name: COLUMN change_outcome.change_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(change_id) ON TABLE public.change_outcome TO lenitive_app;


--
-- Name: COLUMN change_outcome.patient_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(patient_id) ON TABLE public.change_outcome TO lenitive_app;


--
-- Name: TABLE client_request; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.client_request TO lenitive_app;


--
-- Name: SEQUENCE client_request_id_seq; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.client_request_id_seq TO lenitive_app;


--
-- Name: TABLE condition; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.condition TO lenitive_app;


--
-- Name: COLUMN condition.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.condition TO lenitive_app;


--
-- Name: COLUMN condition.site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(site) ON TABLE public.condition TO lenitive_app;


--
-- Name: COLUMN condition.at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(at) ON TABLE public.condition TO lenitive_app;


--
-- Name: COLUMN condition.by_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_user) ON TABLE public.condition TO lenitive_app;


--
-- Name: COLUMN condition.by_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_name) ON TABLE public.condition TO lenitive_app;


--
-- Name: COLUMN condition.by_role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_role) ON TABLE public.condition TO lenitive_app;


--
-- Name: COLUMN condition.fact; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(fact) ON TABLE public.condition TO lenitive_app;


--
-- Name: COLUMN condition."values"; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT("values") ON TABLE public.condition TO lenitive_app;


--
-- Name: COLUMN condition.words; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(words) ON TABLE public.condition TO lenitive_app;


--
-- Name: COLUMN condition.answered_on; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(answered_on) ON TABLE public.condition TO lenitive_app;


--
-- Name: COLUMN condition.patient_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(patient_id) ON TABLE public.condition TO lenitive_app;


--
-- Name: TABLE condition_end; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.condition_end TO lenitive_app;


--
-- Name: COLUMN condition_end.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.condition_end TO lenitive_app;


--
-- Name: COLUMN condition_end.site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(site) ON TABLE public.condition_end TO lenitive_app;


--
-- Name: COLUMN condition_end.at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(at) ON TABLE public.condition_end TO lenitive_app;


--
-- Name: COLUMN condition_end.by_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_user) ON TABLE public.condition_end TO lenitive_app;


--
-- Name: COLUMN condition_end.by_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_name) ON TABLE public.condition_end TO lenitive_app;


--
-- Name: COLUMN condition_end.by_role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_role) ON TABLE public.condition_end TO lenitive_app;


--
-- Name: COLUMN condition_end.ended_on; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(ended_on) ON TABLE public.condition_end TO lenitive_app;


--
-- Name: COLUMN condition_end.because; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(because) ON TABLE public.condition_end TO lenitive_app;


--
-- Name: COLUMN condition_end.condition_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(condition_id) ON TABLE public.condition_end TO lenitive_app;


--
-- Name: COLUMN condition_end.patient_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(patient_id) ON TABLE public.condition_end TO lenitive_app;


--
-- Name: TABLE consent; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.consent TO lenitive_app;


--
-- Name: COLUMN consent.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.consent TO lenitive_app;


--
-- Name: COLUMN consent.site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(site) ON TABLE public.consent TO lenitive_app;


--
-- Name: COLUMN consent.at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(at) ON TABLE public.consent TO lenitive_app;


--
-- Name: COLUMN consent.by_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_user) ON TABLE public.consent TO lenitive_app;


--
-- Name: COLUMN consent.by_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_name) ON TABLE public.consent TO lenitive_app;


--
-- Name: COLUMN consent.by_role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_role) ON TABLE public.consent TO lenitive_app;


--
-- Name: COLUMN consent.kind; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(kind) ON TABLE public.consent TO lenitive_app;


--
-- Name: COLUMN consent.route; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(route) ON TABLE public.consent TO lenitive_app;


--
-- Name: COLUMN consent.to_site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(to_site) ON TABLE public.consent TO lenitive_app;


--
-- Name: COLUMN consent.categories; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(categories) ON TABLE public.consent TO lenitive_app;


--
-- Name: COLUMN consent.purposes; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(purposes) ON TABLE public.consent TO lenitive_app;


--
-- Name: COLUMN consent.until_at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(until_at) ON TABLE public.consent TO lenitive_app;


--
-- Name: COLUMN consent.patient_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(patient_id) ON TABLE public.consent TO lenitive_app;


--
-- Name: COLUMN consent.text_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(text_id) ON TABLE public.consent TO lenitive_app;


--
-- Name: TABLE consent_end; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.consent_end TO lenitive_app;


--
-- Name: COLUMN consent_end.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.consent_end TO lenitive_app;


--
-- Name: COLUMN consent_end.site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(site) ON TABLE public.consent_end TO lenitive_app;


--
-- Name: COLUMN consent_end.at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(at) ON TABLE public.consent_end TO lenitive_app;


--
-- Name: COLUMN consent_end.by_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_user) ON TABLE public.consent_end TO lenitive_app;


--
-- Name: COLUMN consent_end.by_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_name) ON TABLE public.consent_end TO lenitive_app;


--
-- Name: COLUMN consent_end.by_role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_role) ON TABLE public.consent_end TO lenitive_app;


--
-- Name: COLUMN consent_end.words; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(words) ON TABLE public.consent_end TO lenitive_app;


--
-- Name: COLUMN consent_end.consent_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(consent_id) ON TABLE public.consent_end TO lenitive_app;


--
-- Name: COLUMN consent_end.patient_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(patient_id) ON TABLE public.consent_end TO lenitive_app;


--
-- Name: TABLE consent_text; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.consent_text TO lenitive_app;


--
-- Name: COLUMN consent_text.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.consent_text TO lenitive_app;


--
-- Name: COLUMN consent_text.kind; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(kind) ON TABLE public.consent_text TO lenitive_app;


--
-- Name: COLUMN consent_text.route; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(route) ON TABLE public.consent_text TO lenitive_app;


--
-- Name: COLUMN consent_text.version; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(version) ON TABLE public.consent_text TO lenitive_app;


--
-- Name: COLUMN consent_text.language; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(language) ON TABLE public.consent_text TO lenitive_app;


--
-- Name: COLUMN consent_text.text; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(text) ON TABLE public.consent_text TO lenitive_app;


--
-- Name: COLUMN consent_text.sha256; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(sha256) ON TABLE public.consent_text TO lenitive_app;


--
-- Name: TABLE container; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.container TO lenitive_app;


--
-- Name: COLUMN container.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.container TO lenitive_app;


--
-- Name: COLUMN container.site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(site) ON TABLE public.container TO lenitive_app;


--
-- Name: COLUMN container.at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(at) ON TABLE public.container TO lenitive_app;


--
-- Name: COLUMN container.by_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_user) ON TABLE public.container TO lenitive_app;


--
-- Name: COLUMN container.by_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_name) ON TABLE public.container TO lenitive_app;


--
-- Name: COLUMN container.by_role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_role) ON TABLE public.container TO lenitive_app;


--
-- Name: COLUMN container.code; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(code) ON TABLE public.container TO lenitive_app;


--
-- Name: COLUMN container.tare_mcg; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(tare_mcg) ON TABLE public.container TO lenitive_app;


--
-- Name: COLUMN container.came_units; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(came_units) ON TABLE public.container TO lenitive_app;


--
-- Name: COLUMN container.lot_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(lot_id) ON TABLE public.container TO lenitive_app;


--
-- Name: TABLE decision_override; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.decision_override TO lenitive_app;


--
-- Name: COLUMN decision_override.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.decision_override TO lenitive_app;


--
-- Name: COLUMN decision_override.site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(site) ON TABLE public.decision_override TO lenitive_app;


--
-- Name: COLUMN decision_override.at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(at) ON TABLE public.decision_override TO lenitive_app;


--
-- Name: COLUMN decision_override.by_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_user) ON TABLE public.decision_override TO lenitive_app;


--
-- Name: COLUMN decision_override.by_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_name) ON TABLE public.decision_override TO lenitive_app;


--
-- Name: COLUMN decision_override.by_role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_role) ON TABLE public.decision_override TO lenitive_app;


--
-- Name: COLUMN decision_override.stop; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(stop) ON TABLE public.decision_override TO lenitive_app;


--
-- Name: COLUMN decision_override.reason_code; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(reason_code) ON TABLE public.decision_override TO lenitive_app;


--
-- Name: COLUMN decision_override.words; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(words) ON TABLE public.decision_override TO lenitive_app;


--
-- Name: COLUMN decision_override.patient_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(patient_id) ON TABLE public.decision_override TO lenitive_app;


--
-- Name: COLUMN decision_override.decision_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(decision_id) ON TABLE public.decision_override TO lenitive_app;


--
-- Name: TABLE discrepancy; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.discrepancy TO lenitive_app;


--
-- Name: COLUMN discrepancy.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.discrepancy TO lenitive_app;


--
-- Name: COLUMN discrepancy.site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(site) ON TABLE public.discrepancy TO lenitive_app;


--
-- Name: COLUMN discrepancy.at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(at) ON TABLE public.discrepancy TO lenitive_app;


--
-- Name: COLUMN discrepancy.by_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_user) ON TABLE public.discrepancy TO lenitive_app;


--
-- Name: COLUMN discrepancy.by_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_name) ON TABLE public.discrepancy TO lenitive_app;


--
-- Name: COLUMN discrepancy.by_role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_role) ON TABLE public.discrepancy TO lenitive_app;


--
-- Name: COLUMN discrepancy.alert; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(alert) ON TABLE public.discrepancy TO lenitive_app;


--
-- Name: COLUMN discrepancy.count_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(count_id) ON TABLE public.discrepancy TO lenitive_app;


--
-- Name: TABLE django_content_type; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.django_content_type TO lenitive_app;


--
-- Name: SEQUENCE django_content_type_id_seq; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.django_content_type_id_seq TO lenitive_app;


--
-- Name: TABLE django_migrations; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.django_migrations TO lenitive_app;


--
-- Name: SEQUENCE django_migrations_id_seq; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.django_migrations_id_seq TO lenitive_app;


--
-- Name: TABLE django_session; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.django_session TO lenitive_app;


--
-- Name: TABLE due_job; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.due_job TO lenitive_app;


--
-- Name: TABLE duplicate_answer; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.duplicate_answer TO lenitive_app;


--
-- Name: COLUMN duplicate_answer.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.duplicate_answer TO lenitive_app;


--
-- Name: COLUMN duplicate_answer.site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(site) ON TABLE public.duplicate_answer TO lenitive_app;


--
-- Name: COLUMN duplicate_answer.at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(at) ON TABLE public.duplicate_answer TO lenitive_app;


--
-- Name: COLUMN duplicate_answer.by_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_user) ON TABLE public.duplicate_answer TO lenitive_app;


--
-- Name: COLUMN duplicate_answer.by_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_name) ON TABLE public.duplicate_answer TO lenitive_app;


--
-- Name: COLUMN duplicate_answer.by_role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_role) ON TABLE public.duplicate_answer TO lenitive_app;


--
-- Name: COLUMN duplicate_answer.is_same; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(is_same) ON TABLE public.duplicate_answer TO lenitive_app;


--
-- Name: COLUMN duplicate_answer.may_be_joined; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(may_be_joined) ON TABLE public.duplicate_answer TO lenitive_app;


--
-- Name: COLUMN duplicate_answer.facts; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(facts) ON TABLE public.duplicate_answer TO lenitive_app;


--
-- Name: COLUMN duplicate_answer.reason; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(reason) ON TABLE public.duplicate_answer TO lenitive_app;


--
-- Name: COLUMN duplicate_answer.other_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(other_id) ON TABLE public.duplicate_answer TO lenitive_app;


--
-- Name: COLUMN duplicate_answer.patient_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(patient_id) ON TABLE public.duplicate_answer TO lenitive_app;


--
-- Name: TABLE emergency_access; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.emergency_access TO lenitive_app;


--
-- Name: COLUMN emergency_access.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.emergency_access TO lenitive_app;


--
-- Name: COLUMN emergency_access.role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(role) ON TABLE public.emergency_access TO lenitive_app;


--
-- Name: COLUMN emergency_access.site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(site) ON TABLE public.emergency_access TO lenitive_app;


--
-- Name: COLUMN emergency_access.patient; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(patient) ON TABLE public.emergency_access TO lenitive_app;


--
-- Name: COLUMN emergency_access.reason_code; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(reason_code) ON TABLE public.emergency_access TO lenitive_app;


--
-- Name: COLUMN emergency_access.words; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(words) ON TABLE public.emergency_access TO lenitive_app;


--
-- Name: COLUMN emergency_access.opened_at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(opened_at) ON TABLE public.emergency_access TO lenitive_app;


--
-- Name: COLUMN emergency_access.until; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(until) ON TABLE public.emergency_access TO lenitive_app;


--
-- Name: COLUMN emergency_access.user_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(user_id) ON TABLE public.emergency_access TO lenitive_app;


--
-- Name: TABLE emergency_end; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.emergency_end TO lenitive_app;


--
-- Name: COLUMN emergency_end.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.emergency_end TO lenitive_app;


--
-- Name: COLUMN emergency_end.site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(site) ON TABLE public.emergency_end TO lenitive_app;


--
-- Name: COLUMN emergency_end.at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(at) ON TABLE public.emergency_end TO lenitive_app;


--
-- Name: COLUMN emergency_end.by_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_user) ON TABLE public.emergency_end TO lenitive_app;


--
-- Name: COLUMN emergency_end.by_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_name) ON TABLE public.emergency_end TO lenitive_app;


--
-- Name: COLUMN emergency_end.by_role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_role) ON TABLE public.emergency_end TO lenitive_app;


--
-- Name: COLUMN emergency_end.patient; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(patient) ON TABLE public.emergency_end TO lenitive_app;


--
-- Name: COLUMN emergency_end.access_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(access_id) ON TABLE public.emergency_end TO lenitive_app;


--
-- Name: TABLE emergency_review; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.emergency_review TO lenitive_app;


--
-- Name: COLUMN emergency_review.access_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(access_id) ON TABLE public.emergency_review TO lenitive_app;


--
-- Name: COLUMN emergency_review.outcome; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(outcome) ON TABLE public.emergency_review TO lenitive_app;


--
-- Name: COLUMN emergency_review.words; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(words) ON TABLE public.emergency_review TO lenitive_app;


--
-- Name: COLUMN emergency_review.reviewed_at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(reviewed_at) ON TABLE public.emergency_review TO lenitive_app;


--
-- Name: COLUMN emergency_review.reviewed_by_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(reviewed_by_id) ON TABLE public.emergency_review TO lenitive_app;


--
-- Name: COLUMN emergency_review.user_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(user_id) ON TABLE public.emergency_review TO lenitive_app;


--
-- Name: TABLE grant_confirmation; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.grant_confirmation TO lenitive_app;


--
-- Name: COLUMN grant_confirmation.grant_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(grant_id) ON TABLE public.grant_confirmation TO lenitive_app;


--
-- Name: COLUMN grant_confirmation.confirmed_at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(confirmed_at) ON TABLE public.grant_confirmation TO lenitive_app;


--
-- Name: COLUMN grant_confirmation.confirmed_by_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(confirmed_by_id) ON TABLE public.grant_confirmation TO lenitive_app;


--
-- Name: COLUMN grant_confirmation.granted_by_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(granted_by_id) ON TABLE public.grant_confirmation TO lenitive_app;


--
-- Name: COLUMN grant_confirmation.user_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(user_id) ON TABLE public.grant_confirmation TO lenitive_app;


--
-- Name: TABLE grant_end; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.grant_end TO lenitive_app;


--
-- Name: COLUMN grant_end.grant_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(grant_id) ON TABLE public.grant_end TO lenitive_app;


--
-- Name: COLUMN grant_end.ended_at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(ended_at) ON TABLE public.grant_end TO lenitive_app;


--
-- Name: COLUMN grant_end.because; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(because) ON TABLE public.grant_end TO lenitive_app;


--
-- Name: COLUMN grant_end.ended_by_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(ended_by_id) ON TABLE public.grant_end TO lenitive_app;


--
-- Name: TABLE instrument_answers; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.instrument_answers TO lenitive_app;


--
-- Name: COLUMN instrument_answers.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.instrument_answers TO lenitive_app;


--
-- Name: COLUMN instrument_answers.site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(site) ON TABLE public.instrument_answers TO lenitive_app;


--
-- Name: COLUMN instrument_answers.at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(at) ON TABLE public.instrument_answers TO lenitive_app;


--
-- Name: COLUMN instrument_answers.by_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_user) ON TABLE public.instrument_answers TO lenitive_app;


--
-- Name: COLUMN instrument_answers.by_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_name) ON TABLE public.instrument_answers TO lenitive_app;


--
-- Name: COLUMN instrument_answers.by_role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_role) ON TABLE public.instrument_answers TO lenitive_app;


--
-- Name: COLUMN instrument_answers.instrument; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(instrument) ON TABLE public.instrument_answers TO lenitive_app;


--
-- Name: COLUMN instrument_answers.language; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(language) ON TABLE public.instrument_answers TO lenitive_app;


--
-- Name: COLUMN instrument_answers.answers; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(answers) ON TABLE public.instrument_answers TO lenitive_app;


--
-- Name: COLUMN instrument_answers.entered; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(entered) ON TABLE public.instrument_answers TO lenitive_app;


--
-- Name: COLUMN instrument_answers.score; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(score) ON TABLE public.instrument_answers TO lenitive_app;


--
-- Name: COLUMN instrument_answers.is_urgent; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(is_urgent) ON TABLE public.instrument_answers TO lenitive_app;


--
-- Name: COLUMN instrument_answers.assessment_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(assessment_id) ON TABLE public.instrument_answers TO lenitive_app;


--
-- Name: COLUMN instrument_answers.patient_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(patient_id) ON TABLE public.instrument_answers TO lenitive_app;


--
-- Name: TABLE inventory; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.inventory TO lenitive_app;


--
-- Name: COLUMN inventory.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.inventory TO lenitive_app;


--
-- Name: COLUMN inventory.site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(site) ON TABLE public.inventory TO lenitive_app;


--
-- Name: COLUMN inventory.at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(at) ON TABLE public.inventory TO lenitive_app;


--
-- Name: COLUMN inventory.by_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_user) ON TABLE public.inventory TO lenitive_app;


--
-- Name: COLUMN inventory.by_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_name) ON TABLE public.inventory TO lenitive_app;


--
-- Name: COLUMN inventory.by_role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_role) ON TABLE public.inventory TO lenitive_app;


--
-- Name: COLUMN inventory.witness_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(witness_user) ON TABLE public.inventory TO lenitive_app;


--
-- Name: COLUMN inventory.witness_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(witness_name) ON TABLE public.inventory TO lenitive_app;


--
-- Name: COLUMN inventory.witness_role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(witness_role) ON TABLE public.inventory TO lenitive_app;


--
-- Name: COLUMN inventory.kind; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(kind) ON TABLE public.inventory TO lenitive_app;


--
-- Name: COLUMN inventory.taken_on; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(taken_on) ON TABLE public.inventory TO lenitive_app;


--
-- Name: COLUMN inventory.moment; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(moment) ON TABLE public.inventory TO lenitive_app;


--
-- Name: COLUMN inventory.line_count; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(line_count) ON TABLE public.inventory TO lenitive_app;


--
-- Name: COLUMN inventory.note; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(note) ON TABLE public.inventory TO lenitive_app;


--
-- Name: TABLE invitation; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.invitation TO lenitive_app;


--
-- Name: COLUMN invitation.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.invitation TO lenitive_app;


--
-- Name: COLUMN invitation.site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(site) ON TABLE public.invitation TO lenitive_app;


--
-- Name: COLUMN invitation.link_sha256; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(link_sha256) ON TABLE public.invitation TO lenitive_app;


--
-- Name: COLUMN invitation.invited_at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(invited_at) ON TABLE public.invitation TO lenitive_app;


--
-- Name: COLUMN invitation.expires_at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(expires_at) ON TABLE public.invitation TO lenitive_app;


--
-- Name: COLUMN invitation.invited_by_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(invited_by_id) ON TABLE public.invitation TO lenitive_app;


--
-- Name: COLUMN invitation.user_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(user_id) ON TABLE public.invitation TO lenitive_app;


--
-- Name: TABLE invitation_use; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.invitation_use TO lenitive_app;


--
-- Name: COLUMN invitation_use.invitation_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(invitation_id) ON TABLE public.invitation_use TO lenitive_app;


--
-- Name: COLUMN invitation_use.used_at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(used_at) ON TABLE public.invitation_use TO lenitive_app;


--
-- Name: TABLE ledger_balance; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.ledger_balance TO lenitive_app;


--
-- Name: TABLE ledger_chain; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.ledger_chain TO lenitive_app;


--
-- Name: TABLE ledger_entry; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.ledger_entry TO lenitive_app;


--
-- Name: COLUMN ledger_entry.account; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(account) ON TABLE public.ledger_entry TO lenitive_app;


--
-- Name: COLUMN ledger_entry.units; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(units) ON TABLE public.ledger_entry TO lenitive_app;


--
-- Name: COLUMN ledger_entry.container_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(container_id) ON TABLE public.ledger_entry TO lenitive_app;


--
-- Name: COLUMN ledger_entry.lot_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(lot_id) ON TABLE public.ledger_entry TO lenitive_app;


--
-- Name: COLUMN ledger_entry.movement_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(movement_id) ON TABLE public.ledger_entry TO lenitive_app;


--
-- Name: SEQUENCE ledger_entry_id_seq; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.ledger_entry_id_seq TO lenitive_app;


--
-- Name: TABLE ledger_link; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.ledger_link TO lenitive_app;


--
-- Name: SEQUENCE ledger_link_id_seq; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.ledger_link_id_seq TO lenitive_app;


--
-- Name: TABLE loss_report; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.loss_report TO lenitive_app;


--
-- Name: COLUMN loss_report.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.loss_report TO lenitive_app;


--
-- Name: COLUMN loss_report.site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(site) ON TABLE public.loss_report TO lenitive_app;


--
-- Name: COLUMN loss_report.at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(at) ON TABLE public.loss_report TO lenitive_app;


--
-- Name: COLUMN loss_report.by_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_user) ON TABLE public.loss_report TO lenitive_app;


--
-- Name: COLUMN loss_report.by_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_name) ON TABLE public.loss_report TO lenitive_app;


--
-- Name: COLUMN loss_report.by_role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_role) ON TABLE public.loss_report TO lenitive_app;


--
-- Name: COLUMN loss_report.witness_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(witness_user) ON TABLE public.loss_report TO lenitive_app;


--
-- Name: COLUMN loss_report.witness_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(witness_name) ON TABLE public.loss_report TO lenitive_app;


--
-- Name: COLUMN loss_report.witness_role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(witness_role) ON TABLE public.loss_report TO lenitive_app;


--
-- Name: COLUMN loss_report.kind; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(kind) ON TABLE public.loss_report TO lenitive_app;


--
-- Name: COLUMN loss_report.found_at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(found_at) ON TABLE public.loss_report TO lenitive_app;


--
-- Name: COLUMN loss_report.description; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(description) ON TABLE public.loss_report TO lenitive_app;


--
-- Name: COLUMN loss_report.notice_due_on; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(notice_due_on) ON TABLE public.loss_report TO lenitive_app;


--
-- Name: COLUMN loss_report.form_due_on; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(form_due_on) ON TABLE public.loss_report TO lenitive_app;


--
-- Name: COLUMN loss_report.movement_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(movement_id) ON TABLE public.loss_report TO lenitive_app;


--
-- Name: TABLE loss_step; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.loss_step TO lenitive_app;


--
-- Name: COLUMN loss_step.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.loss_step TO lenitive_app;


--
-- Name: COLUMN loss_step.site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(site) ON TABLE public.loss_step TO lenitive_app;


--
-- Name: COLUMN loss_step.at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(at) ON TABLE public.loss_step TO lenitive_app;


--
-- Name: COLUMN loss_step.by_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_user) ON TABLE public.loss_step TO lenitive_app;


--
-- Name: COLUMN loss_step.by_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_name) ON TABLE public.loss_step TO lenitive_app;


--
-- Name: COLUMN loss_step.by_role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_role) ON TABLE public.loss_step TO lenitive_app;


--
-- Name: COLUMN loss_step.kind; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(kind) ON TABLE public.loss_step TO lenitive_app;


--
-- Name: COLUMN loss_step.sent_on; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(sent_on) ON TABLE public.loss_step TO lenitive_app;


--
-- Name: COLUMN loss_step.reference; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(reference) ON TABLE public.loss_step TO lenitive_app;


--
-- Name: COLUMN loss_step.loss_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(loss_id) ON TABLE public.loss_step TO lenitive_app;


--
-- Name: TABLE lot; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.lot TO lenitive_app;


--
-- Name: COLUMN lot.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.lot TO lenitive_app;


--
-- Name: COLUMN lot.site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(site) ON TABLE public.lot TO lenitive_app;


--
-- Name: COLUMN lot.at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(at) ON TABLE public.lot TO lenitive_app;


--
-- Name: COLUMN lot.by_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_user) ON TABLE public.lot TO lenitive_app;


--
-- Name: COLUMN lot.by_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_name) ON TABLE public.lot TO lenitive_app;


--
-- Name: COLUMN lot.by_role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_role) ON TABLE public.lot TO lenitive_app;


--
-- Name: COLUMN lot.kind; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(kind) ON TABLE public.lot TO lenitive_app;


--
-- Name: COLUMN lot.number; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(number) ON TABLE public.lot TO lenitive_app;


--
-- Name: COLUMN lot.ingredient; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(ingredient) ON TABLE public.lot TO lenitive_app;


--
-- Name: COLUMN lot.form; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(form) ON TABLE public.lot TO lenitive_app;


--
-- Name: COLUMN lot.unit; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(unit) ON TABLE public.lot TO lenitive_app;


--
-- Name: COLUMN lot.is_controlled; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(is_controlled) ON TABLE public.lot TO lenitive_app;


--
-- Name: COLUMN lot.schedule; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(schedule) ON TABLE public.lot TO lenitive_app;


--
-- Name: COLUMN lot.base_numerator; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(base_numerator) ON TABLE public.lot TO lenitive_app;


--
-- Name: COLUMN lot.base_denominator; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(base_denominator) ON TABLE public.lot TO lenitive_app;


--
-- Name: COLUMN lot.maker; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(maker) ON TABLE public.lot TO lenitive_app;


--
-- Name: COLUMN lot.maker_number; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(maker_number) ON TABLE public.lot TO lenitive_app;


--
-- Name: COLUMN lot.expires_on; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(expires_on) ON TABLE public.lot TO lenitive_app;


--
-- Name: COLUMN lot.certificate; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(certificate) ON TABLE public.lot TO lenitive_app;


--
-- Name: COLUMN lot.came_from_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(came_from_id) ON TABLE public.lot TO lenitive_app;


--
-- Name: TABLE lot_check; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.lot_check TO lenitive_app;


--
-- Name: COLUMN lot_check.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.lot_check TO lenitive_app;


--
-- Name: COLUMN lot_check.site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(site) ON TABLE public.lot_check TO lenitive_app;


--
-- Name: COLUMN lot_check.at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(at) ON TABLE public.lot_check TO lenitive_app;


--
-- Name: COLUMN lot_check.by_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_user) ON TABLE public.lot_check TO lenitive_app;


--
-- Name: COLUMN lot_check.by_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_name) ON TABLE public.lot_check TO lenitive_app;


--
-- Name: COLUMN lot_check.by_role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_role) ON TABLE public.lot_check TO lenitive_app;


--
-- Name: COLUMN lot_check.what; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(what) ON TABLE public.lot_check TO lenitive_app;


--
-- Name: COLUMN lot_check.passed; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(passed) ON TABLE public.lot_check TO lenitive_app;


--
-- Name: COLUMN lot_check.note; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(note) ON TABLE public.lot_check TO lenitive_app;


--
-- Name: COLUMN lot_check.lot_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(lot_id) ON TABLE public.lot_check TO lenitive_app;


--
-- Name: COLUMN lot_check.container_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(container_id) ON TABLE public.lot_check TO lenitive_app;


--
-- Name: TABLE lot_content; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.lot_content TO lenitive_app;


--
-- Name: COLUMN lot_content.held_units; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(held_units) ON TABLE public.lot_content TO lenitive_app;


--
-- Name: COLUMN lot_content.of_units; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(of_units) ON TABLE public.lot_content TO lenitive_app;


--
-- Name: COLUMN lot_content.finished_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(finished_id) ON TABLE public.lot_content TO lenitive_app;


--
-- Name: COLUMN lot_content.received_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(received_id) ON TABLE public.lot_content TO lenitive_app;


--
-- Name: COLUMN lot_content.movement_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(movement_id) ON TABLE public.lot_content TO lenitive_app;


--
-- Name: SEQUENCE lot_content_id_seq; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.lot_content_id_seq TO lenitive_app;


--
-- Name: TABLE lot_state; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.lot_state TO lenitive_app;


--
-- Name: COLUMN lot_state.state; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(state) ON TABLE public.lot_state TO lenitive_app;


--
-- Name: COLUMN lot_state.reason; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(reason) ON TABLE public.lot_state TO lenitive_app;


--
-- Name: COLUMN lot_state.at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(at) ON TABLE public.lot_state TO lenitive_app;


--
-- Name: COLUMN lot_state.by_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_user) ON TABLE public.lot_state TO lenitive_app;


--
-- Name: COLUMN lot_state.by_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_name) ON TABLE public.lot_state TO lenitive_app;


--
-- Name: COLUMN lot_state.by_role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_role) ON TABLE public.lot_state TO lenitive_app;


--
-- Name: COLUMN lot_state.lot_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(lot_id) ON TABLE public.lot_state TO lenitive_app;


--
-- Name: SEQUENCE lot_state_id_seq; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.lot_state_id_seq TO lenitive_app;


--
-- Name: TABLE medicine; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.medicine TO lenitive_app;


--
-- Name: COLUMN medicine.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.medicine TO lenitive_app;


--
-- Name: COLUMN medicine.site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(site) ON TABLE public.medicine TO lenitive_app;


--
-- Name: COLUMN medicine.at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(at) ON TABLE public.medicine TO lenitive_app;


--
-- Name: COLUMN medicine.by_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_user) ON TABLE public.medicine TO lenitive_app;


--
-- Name: COLUMN medicine.by_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_name) ON TABLE public.medicine TO lenitive_app;


--
-- Name: COLUMN medicine.by_role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_role) ON TABLE public.medicine TO lenitive_app;


--
-- Name: COLUMN medicine.name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(name) ON TABLE public.medicine TO lenitive_app;


--
-- Name: COLUMN medicine.known_as; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(known_as) ON TABLE public.medicine TO lenitive_app;


--
-- Name: COLUMN medicine.dose; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(dose) ON TABLE public.medicine TO lenitive_app;


--
-- Name: COLUMN medicine.from_on; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(from_on) ON TABLE public.medicine TO lenitive_app;


--
-- Name: COLUMN medicine.until_on; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(until_on) ON TABLE public.medicine TO lenitive_app;


--
-- Name: COLUMN medicine.patient_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(patient_id) ON TABLE public.medicine TO lenitive_app;


--
-- Name: TABLE medicine_stop; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.medicine_stop TO lenitive_app;


--
-- Name: COLUMN medicine_stop.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.medicine_stop TO lenitive_app;


--
-- Name: COLUMN medicine_stop.site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(site) ON TABLE public.medicine_stop TO lenitive_app;


--
-- Name: COLUMN medicine_stop.at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(at) ON TABLE public.medicine_stop TO lenitive_app;


--
-- Name: COLUMN medicine_stop.by_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_user) ON TABLE public.medicine_stop TO lenitive_app;


--
-- Name: COLUMN medicine_stop.by_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_name) ON TABLE public.medicine_stop TO lenitive_app;


--
-- Name: COLUMN medicine_stop.by_role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_role) ON TABLE public.medicine_stop TO lenitive_app;


--
-- Name: COLUMN medicine_stop.until_on; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(until_on) ON TABLE public.medicine_stop TO lenitive_app;


--
-- Name: COLUMN medicine_stop.because; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(because) ON TABLE public.medicine_stop TO lenitive_app;


--
-- Name: COLUMN medicine_stop.medicine_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(medicine_id) ON TABLE public.medicine_stop TO lenitive_app;


--
-- Name: COLUMN medicine_stop.patient_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(patient_id) ON TABLE public.medicine_stop TO lenitive_app;


--
-- Name: TABLE mfa_authenticator; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.mfa_authenticator TO lenitive_app;


--
-- Name: SEQUENCE mfa_authenticator_id_seq; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.mfa_authenticator_id_seq TO lenitive_app;


--
-- Name: TABLE movement; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.movement TO lenitive_app;


--
-- Name: COLUMN movement.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.movement TO lenitive_app;


--
-- Name: COLUMN movement.site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(site) ON TABLE public.movement TO lenitive_app;


--
-- Name: COLUMN movement.at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(at) ON TABLE public.movement TO lenitive_app;


--
-- Name: COLUMN movement.by_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_user) ON TABLE public.movement TO lenitive_app;


--
-- Name: COLUMN movement.by_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_name) ON TABLE public.movement TO lenitive_app;


--
-- Name: COLUMN movement.by_role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_role) ON TABLE public.movement TO lenitive_app;


--
-- Name: COLUMN movement.witness_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(witness_user) ON TABLE public.movement TO lenitive_app;


--
-- Name: COLUMN movement.witness_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(witness_name) ON TABLE public.movement TO lenitive_app;


--
-- Name: COLUMN movement.witness_role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(witness_role) ON TABLE public.movement TO lenitive_app;


--
-- Name: COLUMN movement.kind; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(kind) ON TABLE public.movement TO lenitive_app;


--
-- Name: COLUMN movement.entry_count; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(entry_count) ON TABLE public.movement TO lenitive_app;


--
-- Name: COLUMN movement.second_witness_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(second_witness_user) ON TABLE public.movement TO lenitive_app;


--
-- Name: COLUMN movement.second_witness_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(second_witness_name) ON TABLE public.movement TO lenitive_app;


--
-- Name: COLUMN movement.second_witness_role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(second_witness_role) ON TABLE public.movement TO lenitive_app;


--
-- Name: COLUMN movement.reason; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(reason) ON TABLE public.movement TO lenitive_app;


--
-- Name: COLUMN movement.document; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(document) ON TABLE public.movement TO lenitive_app;


--
-- Name: COLUMN movement.supplier_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(supplier_id) ON TABLE public.movement TO lenitive_app;


--
-- Name: TABLE number_series; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.number_series TO lenitive_app;


--
-- Name: TABLE outgoing_mail; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.outgoing_mail TO lenitive_app;


--
-- Name: TABLE patient; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.patient TO lenitive_app;


--
-- Name: COLUMN patient.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.patient TO lenitive_app;


--
-- Name: COLUMN patient.site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(site) ON TABLE public.patient TO lenitive_app;


--
-- Name: COLUMN patient.at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(at) ON TABLE public.patient TO lenitive_app;


--
-- Name: COLUMN patient.by_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_user) ON TABLE public.patient TO lenitive_app;


--
-- Name: COLUMN patient.by_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_name) ON TABLE public.patient TO lenitive_app;


--
-- Name: COLUMN patient.by_role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_role) ON TABLE public.patient TO lenitive_app;


--
-- Name: COLUMN patient.card_number; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(card_number) ON TABLE public.patient TO lenitive_app;


--
-- Name: COLUMN patient.is_demonstration; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(is_demonstration) ON TABLE public.patient TO lenitive_app;


--
-- Name: TABLE patient_account; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.patient_account TO lenitive_app;


--
-- Name: COLUMN patient_account.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.patient_account TO lenitive_app;


--
-- Name: COLUMN patient_account.site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(site) ON TABLE public.patient_account TO lenitive_app;


--
-- Name: COLUMN patient_account.at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(at) ON TABLE public.patient_account TO lenitive_app;


--
-- Name: COLUMN patient_account.by_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_user) ON TABLE public.patient_account TO lenitive_app;


--
-- Name: COLUMN patient_account.by_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_name) ON TABLE public.patient_account TO lenitive_app;


--
-- Name: COLUMN patient_account.by_role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_role) ON TABLE public.patient_account TO lenitive_app;


--
-- Name: COLUMN patient_account.patient_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(patient_id) ON TABLE public.patient_account TO lenitive_app;


--
-- Name: COLUMN patient_account.user_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(user_id) ON TABLE public.patient_account TO lenitive_app;


--
-- Name: TABLE patient_contact; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.patient_contact TO lenitive_app;


--
-- Name: COLUMN patient_contact.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.patient_contact TO lenitive_app;


--
-- Name: COLUMN patient_contact.site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(site) ON TABLE public.patient_contact TO lenitive_app;


--
-- Name: COLUMN patient_contact.at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(at) ON TABLE public.patient_contact TO lenitive_app;


--
-- Name: COLUMN patient_contact.by_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_user) ON TABLE public.patient_contact TO lenitive_app;


--
-- Name: COLUMN patient_contact.by_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_name) ON TABLE public.patient_contact TO lenitive_app;


--
-- Name: COLUMN patient_contact.by_role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_role) ON TABLE public.patient_contact TO lenitive_app;


--
-- Name: COLUMN patient_contact.telephone; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(telephone) ON TABLE public.patient_contact TO lenitive_app;


--
-- Name: COLUMN patient_contact.email; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(email) ON TABLE public.patient_contact TO lenitive_app;


--
-- Name: COLUMN patient_contact.address; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(address) ON TABLE public.patient_contact TO lenitive_app;


--
-- Name: COLUMN patient_contact.in_place_of_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(in_place_of_id) ON TABLE public.patient_contact TO lenitive_app;


--
-- Name: COLUMN patient_contact.patient_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(patient_id) ON TABLE public.patient_contact TO lenitive_app;


--
-- Name: TABLE patient_identity; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.patient_identity TO lenitive_app;


--
-- Name: COLUMN patient_identity.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.patient_identity TO lenitive_app;


--
-- Name: COLUMN patient_identity.site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(site) ON TABLE public.patient_identity TO lenitive_app;


--
-- Name: COLUMN patient_identity.at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(at) ON TABLE public.patient_identity TO lenitive_app;


--
-- Name: COLUMN patient_identity.by_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_user) ON TABLE public.patient_identity TO lenitive_app;


--
-- Name: COLUMN patient_identity.by_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_name) ON TABLE public.patient_identity TO lenitive_app;


--
-- Name: COLUMN patient_identity.by_role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_role) ON TABLE public.patient_identity TO lenitive_app;


--
-- Name: COLUMN patient_identity.legal_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(legal_name) ON TABLE public.patient_identity TO lenitive_app;


--
-- Name: COLUMN patient_identity.preferred_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(preferred_name) ON TABLE public.patient_identity TO lenitive_app;


--
-- Name: COLUMN patient_identity.born_on; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(born_on) ON TABLE public.patient_identity TO lenitive_app;


--
-- Name: COLUMN patient_identity.sex; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(sex) ON TABLE public.patient_identity TO lenitive_app;


--
-- Name: COLUMN patient_identity.language; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(language) ON TABLE public.patient_identity TO lenitive_app;


--
-- Name: COLUMN patient_identity.because; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(because) ON TABLE public.patient_identity TO lenitive_app;


--
-- Name: COLUMN patient_identity.sort_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(sort_name) ON TABLE public.patient_identity TO lenitive_app;


--
-- Name: COLUMN patient_identity.in_place_of_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(in_place_of_id) ON TABLE public.patient_identity TO lenitive_app;


--
-- Name: COLUMN patient_identity.patient_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(patient_id) ON TABLE public.patient_identity TO lenitive_app;


--
-- Name: TABLE patient_merge; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.patient_merge TO lenitive_app;


--
-- Name: COLUMN patient_merge.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.patient_merge TO lenitive_app;


--
-- Name: COLUMN patient_merge.site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(site) ON TABLE public.patient_merge TO lenitive_app;


--
-- Name: COLUMN patient_merge.at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(at) ON TABLE public.patient_merge TO lenitive_app;


--
-- Name: COLUMN patient_merge.by_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_user) ON TABLE public.patient_merge TO lenitive_app;


--
-- Name: COLUMN patient_merge.by_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_name) ON TABLE public.patient_merge TO lenitive_app;


--
-- Name: COLUMN patient_merge.by_role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_role) ON TABLE public.patient_merge TO lenitive_app;


--
-- Name: COLUMN patient_merge.identifiers; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(identifiers) ON TABLE public.patient_merge TO lenitive_app;


--
-- Name: COLUMN patient_merge.reason; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(reason) ON TABLE public.patient_merge TO lenitive_app;


--
-- Name: COLUMN patient_merge.other_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(other_id) ON TABLE public.patient_merge TO lenitive_app;


--
-- Name: COLUMN patient_merge.patient_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(patient_id) ON TABLE public.patient_merge TO lenitive_app;


--
-- Name: TABLE patient_merge_end; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.patient_merge_end TO lenitive_app;


--
-- Name: COLUMN patient_merge_end.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.patient_merge_end TO lenitive_app;


--
-- Name: COLUMN patient_merge_end.site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(site) ON TABLE public.patient_merge_end TO lenitive_app;


--
-- Name: COLUMN patient_merge_end.at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(at) ON TABLE public.patient_merge_end TO lenitive_app;


--
-- Name: COLUMN patient_merge_end.by_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_user) ON TABLE public.patient_merge_end TO lenitive_app;


--
-- Name: COLUMN patient_merge_end.by_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_name) ON TABLE public.patient_merge_end TO lenitive_app;


--
-- Name: COLUMN patient_merge_end.by_role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_role) ON TABLE public.patient_merge_end TO lenitive_app;


--
-- Name: COLUMN patient_merge_end.reason; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(reason) ON TABLE public.patient_merge_end TO lenitive_app;


--
-- Name: COLUMN patient_merge_end.merge_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(merge_id) ON TABLE public.patient_merge_end TO lenitive_app;


--
-- Name: COLUMN patient_merge_end.patient_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(patient_id) ON TABLE public.patient_merge_end TO lenitive_app;


--
-- Name: TABLE patient_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.patient_name TO lenitive_app;


--
-- Name: COLUMN patient_name.site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(site) ON TABLE public.patient_name TO lenitive_app;


--
-- Name: COLUMN patient_name.word; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(word) ON TABLE public.patient_name TO lenitive_app;


--
-- Name: COLUMN patient_name.sound; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(sound) ON TABLE public.patient_name TO lenitive_app;


--
-- Name: COLUMN patient_name.identity_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(identity_id) ON TABLE public.patient_name TO lenitive_app;


--
-- Name: COLUMN patient_name.patient_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(patient_id) ON TABLE public.patient_name TO lenitive_app;


--
-- Name: SEQUENCE patient_name_id_seq; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.patient_name_id_seq TO lenitive_app;


--
-- Name: TABLE people_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.people_user TO lenitive_app;


--
-- Name: SEQUENCE people_user_id_seq; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.people_user_id_seq TO lenitive_app;


--
-- Name: TABLE procrastinate_events; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.procrastinate_events TO lenitive_app;


--
-- Name: SEQUENCE procrastinate_events_id_seq; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.procrastinate_events_id_seq TO lenitive_app;


--
-- Name: SEQUENCE procrastinate_jobs_id_seq; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.procrastinate_jobs_id_seq TO lenitive_app;


--
-- Name: TABLE procrastinate_periodic_defers; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.procrastinate_periodic_defers TO lenitive_app;


--
-- Name: SEQUENCE procrastinate_periodic_defers_id_seq; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.procrastinate_periodic_defers_id_seq TO lenitive_app;


--
-- Name: TABLE procrastinate_workers; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.procrastinate_workers TO lenitive_app;


--
-- Name: SEQUENCE procrastinate_workers_id_seq; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.procrastinate_workers_id_seq TO lenitive_app;


--
-- Name: TABLE proxy; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.proxy TO lenitive_app;


--
-- Name: COLUMN proxy.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.proxy TO lenitive_app;


--
-- Name: COLUMN proxy.site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(site) ON TABLE public.proxy TO lenitive_app;


--
-- Name: COLUMN proxy.at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(at) ON TABLE public.proxy TO lenitive_app;


--
-- Name: COLUMN proxy.by_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_user) ON TABLE public.proxy TO lenitive_app;


--
-- Name: COLUMN proxy.by_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_name) ON TABLE public.proxy TO lenitive_app;


--
-- Name: COLUMN proxy.by_role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_role) ON TABLE public.proxy TO lenitive_app;


--
-- Name: COLUMN proxy.name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(name) ON TABLE public.proxy TO lenitive_app;


--
-- Name: COLUMN proxy.categories; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(categories) ON TABLE public.proxy TO lenitive_app;


--
-- Name: COLUMN proxy.until_at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(until_at) ON TABLE public.proxy TO lenitive_app;


--
-- Name: COLUMN proxy.patient_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(patient_id) ON TABLE public.proxy TO lenitive_app;


--
-- Name: TABLE proxy_account; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.proxy_account TO lenitive_app;


--
-- Name: COLUMN proxy_account.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.proxy_account TO lenitive_app;


--
-- Name: COLUMN proxy_account.at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(at) ON TABLE public.proxy_account TO lenitive_app;


--
-- Name: COLUMN proxy_account.proxy_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(proxy_id) ON TABLE public.proxy_account TO lenitive_app;


--
-- Name: COLUMN proxy_account.user_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(user_id) ON TABLE public.proxy_account TO lenitive_app;


--
-- Name: TABLE proxy_end; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.proxy_end TO lenitive_app;


--
-- Name: COLUMN proxy_end.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.proxy_end TO lenitive_app;


--
-- Name: COLUMN proxy_end.site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(site) ON TABLE public.proxy_end TO lenitive_app;


--
-- Name: COLUMN proxy_end.at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(at) ON TABLE public.proxy_end TO lenitive_app;


--
-- Name: COLUMN proxy_end.by_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_user) ON TABLE public.proxy_end TO lenitive_app;


--
-- Name: COLUMN proxy_end.by_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_name) ON TABLE public.proxy_end TO lenitive_app;


--
-- Name: COLUMN proxy_end.by_role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_role) ON TABLE public.proxy_end TO lenitive_app;


--
-- Name: COLUMN proxy_end.patient_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(patient_id) ON TABLE public.proxy_end TO lenitive_app;


--
-- Name: COLUMN proxy_end.proxy_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(proxy_id) ON TABLE public.proxy_end TO lenitive_app;


--
-- Name: TABLE public_key; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.public_key TO lenitive_app;


--
-- Name: COLUMN public_key.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.public_key TO lenitive_app;


--
-- Name: COLUMN public_key.purpose; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(purpose) ON TABLE public.public_key TO lenitive_app;


--
-- Name: COLUMN public_key.public; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(public) ON TABLE public.public_key TO lenitive_app;


--
-- Name: COLUMN public_key.begun_at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(begun_at) ON TABLE public.public_key TO lenitive_app;


--
-- Name: TABLE reading; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.reading TO lenitive_app;


--
-- Name: COLUMN reading.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.reading TO lenitive_app;


--
-- Name: COLUMN reading.site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(site) ON TABLE public.reading TO lenitive_app;


--
-- Name: COLUMN reading.at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(at) ON TABLE public.reading TO lenitive_app;


--
-- Name: COLUMN reading.by_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_user) ON TABLE public.reading TO lenitive_app;


--
-- Name: COLUMN reading.by_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_name) ON TABLE public.reading TO lenitive_app;


--
-- Name: COLUMN reading.by_role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_role) ON TABLE public.reading TO lenitive_app;


--
-- Name: COLUMN reading.kind; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(kind) ON TABLE public.reading TO lenitive_app;


--
-- Name: COLUMN reading.number; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(number) ON TABLE public.reading TO lenitive_app;


--
-- Name: COLUMN reading.second_number; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(second_number) ON TABLE public.reading TO lenitive_app;


--
-- Name: COLUMN reading.unit; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(unit) ON TABLE public.reading TO lenitive_app;


--
-- Name: COLUMN reading.taken_at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(taken_at) ON TABLE public.reading TO lenitive_app;


--
-- Name: COLUMN reading.is_confirmed; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(is_confirmed) ON TABLE public.reading TO lenitive_app;


--
-- Name: COLUMN reading.because; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(because) ON TABLE public.reading TO lenitive_app;


--
-- Name: COLUMN reading.in_place_of_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(in_place_of_id) ON TABLE public.reading TO lenitive_app;


--
-- Name: COLUMN reading.patient_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(patient_id) ON TABLE public.reading TO lenitive_app;


--
-- Name: TABLE receipt; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.receipt TO lenitive_app;


--
-- Name: COLUMN receipt.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.receipt TO lenitive_app;


--
-- Name: COLUMN receipt.site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(site) ON TABLE public.receipt TO lenitive_app;


--
-- Name: COLUMN receipt.at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(at) ON TABLE public.receipt TO lenitive_app;


--
-- Name: COLUMN receipt.by_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_user) ON TABLE public.receipt TO lenitive_app;


--
-- Name: COLUMN receipt.by_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_name) ON TABLE public.receipt TO lenitive_app;


--
-- Name: COLUMN receipt.by_role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_role) ON TABLE public.receipt TO lenitive_app;


--
-- Name: COLUMN receipt.invoice_number; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(invoice_number) ON TABLE public.receipt TO lenitive_app;


--
-- Name: COLUMN receipt.invoice_on; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(invoice_on) ON TABLE public.receipt TO lenitive_app;


--
-- Name: COLUMN receipt.received_on; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(received_on) ON TABLE public.receipt TO lenitive_app;


--
-- Name: COLUMN receipt.supplier_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(supplier_id) ON TABLE public.receipt TO lenitive_app;


--
-- Name: TABLE receipt_line; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.receipt_line TO lenitive_app;


--
-- Name: COLUMN receipt_line.ingredient; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(ingredient) ON TABLE public.receipt_line TO lenitive_app;


--
-- Name: COLUMN receipt_line.unit; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(unit) ON TABLE public.receipt_line TO lenitive_app;


--
-- Name: COLUMN receipt_line.ordered_units; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(ordered_units) ON TABLE public.receipt_line TO lenitive_app;


--
-- Name: COLUMN receipt_line.came_units; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(came_units) ON TABLE public.receipt_line TO lenitive_app;


--
-- Name: COLUMN receipt_line.fault; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(fault) ON TABLE public.receipt_line TO lenitive_app;


--
-- Name: COLUMN receipt_line.note; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(note) ON TABLE public.receipt_line TO lenitive_app;


--
-- Name: COLUMN receipt_line.lot_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(lot_id) ON TABLE public.receipt_line TO lenitive_app;


--
-- Name: COLUMN receipt_line.receipt_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(receipt_id) ON TABLE public.receipt_line TO lenitive_app;


--
-- Name: SEQUENCE receipt_line_id_seq; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.receipt_line_id_seq TO lenitive_app;


--
-- Name: TABLE referral; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.referral TO lenitive_app;


--
-- Name: COLUMN referral.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.referral TO lenitive_app;


--
-- Name: COLUMN referral.site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(site) ON TABLE public.referral TO lenitive_app;


--
-- Name: COLUMN referral.at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(at) ON TABLE public.referral TO lenitive_app;


--
-- Name: COLUMN referral.by_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_user) ON TABLE public.referral TO lenitive_app;


--
-- Name: COLUMN referral.by_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_name) ON TABLE public.referral TO lenitive_app;


--
-- Name: COLUMN referral.by_role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_role) ON TABLE public.referral TO lenitive_app;


--
-- Name: COLUMN referral.to_site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(to_site) ON TABLE public.referral TO lenitive_app;


--
-- Name: COLUMN referral.categories; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(categories) ON TABLE public.referral TO lenitive_app;


--
-- Name: COLUMN referral.reason; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(reason) ON TABLE public.referral TO lenitive_app;


--
-- Name: COLUMN referral.patient_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(patient_id) ON TABLE public.referral TO lenitive_app;


--
-- Name: TABLE referral_taken; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.referral_taken TO lenitive_app;


--
-- Name: COLUMN referral_taken.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.referral_taken TO lenitive_app;


--
-- Name: COLUMN referral_taken.site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(site) ON TABLE public.referral_taken TO lenitive_app;


--
-- Name: COLUMN referral_taken.at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(at) ON TABLE public.referral_taken TO lenitive_app;


--
-- Name: COLUMN referral_taken.by_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_user) ON TABLE public.referral_taken TO lenitive_app;


--
-- Name: COLUMN referral_taken.by_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_name) ON TABLE public.referral_taken TO lenitive_app;


--
-- Name: COLUMN referral_taken.by_role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_role) ON TABLE public.referral_taken TO lenitive_app;


--
-- Name: COLUMN referral_taken.patient_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(patient_id) ON TABLE public.referral_taken TO lenitive_app;


--
-- Name: COLUMN referral_taken.referral_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(referral_id) ON TABLE public.referral_taken TO lenitive_app;


--
-- Name: TABLE registration; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.registration TO lenitive_app;


--
-- Name: COLUMN registration.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.registration TO lenitive_app;


--
-- Name: COLUMN registration.site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(site) ON TABLE public.registration TO lenitive_app;


--
-- Name: COLUMN registration.kind; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(kind) ON TABLE public.registration TO lenitive_app;


--
-- Name: COLUMN registration.number; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(number) ON TABLE public.registration TO lenitive_app;


--
-- Name: COLUMN registration.expires_on; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(expires_on) ON TABLE public.registration TO lenitive_app;


--
-- Name: COLUMN registration.entered_at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(entered_at) ON TABLE public.registration TO lenitive_app;


--
-- Name: COLUMN registration.entered_by_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(entered_by_id) ON TABLE public.registration TO lenitive_app;


--
-- Name: COLUMN registration.user_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(user_id) ON TABLE public.registration TO lenitive_app;


--
-- Name: TABLE reorder_level; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.reorder_level TO lenitive_app;


--
-- Name: COLUMN reorder_level.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.reorder_level TO lenitive_app;


--
-- Name: COLUMN reorder_level.site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(site) ON TABLE public.reorder_level TO lenitive_app;


--
-- Name: COLUMN reorder_level.at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(at) ON TABLE public.reorder_level TO lenitive_app;


--
-- Name: COLUMN reorder_level.by_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_user) ON TABLE public.reorder_level TO lenitive_app;


--
-- Name: COLUMN reorder_level.by_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_name) ON TABLE public.reorder_level TO lenitive_app;


--
-- Name: COLUMN reorder_level.by_role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_role) ON TABLE public.reorder_level TO lenitive_app;


--
-- Name: COLUMN reorder_level.form; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(form) ON TABLE public.reorder_level TO lenitive_app;


--
-- Name: COLUMN reorder_level.unit; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(unit) ON TABLE public.reorder_level TO lenitive_app;


--
-- Name: COLUMN reorder_level.units; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(units) ON TABLE public.reorder_level TO lenitive_app;


--
-- Name: TABLE role_grant; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.role_grant TO lenitive_app;


--
-- Name: COLUMN role_grant.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.role_grant TO lenitive_app;


--
-- Name: COLUMN role_grant.role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(role) ON TABLE public.role_grant TO lenitive_app;


--
-- Name: COLUMN role_grant.site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(site) ON TABLE public.role_grant TO lenitive_app;


--
-- Name: COLUMN role_grant.granted_at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(granted_at) ON TABLE public.role_grant TO lenitive_app;


--
-- Name: COLUMN role_grant.until; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(until) ON TABLE public.role_grant TO lenitive_app;


--
-- Name: COLUMN role_grant.needs_confirmation; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(needs_confirmation) ON TABLE public.role_grant TO lenitive_app;


--
-- Name: COLUMN role_grant.granted_by_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(granted_by_id) ON TABLE public.role_grant TO lenitive_app;


--
-- Name: COLUMN role_grant.user_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(user_id) ON TABLE public.role_grant TO lenitive_app;


--
-- Name: TABLE run_event; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.run_event TO lenitive_app;


--
-- Name: COLUMN run_event.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.run_event TO lenitive_app;


--
-- Name: COLUMN run_event.run; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(run) ON TABLE public.run_event TO lenitive_app;


--
-- Name: COLUMN run_event.node; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(node) ON TABLE public.run_event TO lenitive_app;


--
-- Name: COLUMN run_event.kind; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(kind) ON TABLE public.run_event TO lenitive_app;


--
-- Name: COLUMN run_event.at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(at) ON TABLE public.run_event TO lenitive_app;


--
-- Name: TABLE settlement; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.settlement TO lenitive_app;


--
-- Name: COLUMN settlement.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.settlement TO lenitive_app;


--
-- Name: COLUMN settlement.site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(site) ON TABLE public.settlement TO lenitive_app;


--
-- Name: COLUMN settlement.at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(at) ON TABLE public.settlement TO lenitive_app;


--
-- Name: COLUMN settlement.by_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_user) ON TABLE public.settlement TO lenitive_app;


--
-- Name: COLUMN settlement.by_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_name) ON TABLE public.settlement TO lenitive_app;


--
-- Name: COLUMN settlement.by_role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_role) ON TABLE public.settlement TO lenitive_app;


--
-- Name: COLUMN settlement.witness_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(witness_user) ON TABLE public.settlement TO lenitive_app;


--
-- Name: COLUMN settlement.witness_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(witness_name) ON TABLE public.settlement TO lenitive_app;


--
-- Name: COLUMN settlement.witness_role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(witness_role) ON TABLE public.settlement TO lenitive_app;


--
-- Name: COLUMN settlement.cause; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(cause) ON TABLE public.settlement TO lenitive_app;


--
-- Name: COLUMN settlement.explanation; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(explanation) ON TABLE public.settlement TO lenitive_app;


--
-- Name: COLUMN settlement.discrepancy_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(discrepancy_id) ON TABLE public.settlement TO lenitive_app;


--
-- Name: COLUMN settlement.movement_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(movement_id) ON TABLE public.settlement TO lenitive_app;


--
-- Name: TABLE shared_count; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.shared_count TO lenitive_app;


--
-- Name: TABLE sign_in; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.sign_in TO lenitive_app;


--
-- Name: TABLE sign_up_code; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.sign_up_code TO lenitive_app;


--
-- Name: COLUMN sign_up_code.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.sign_up_code TO lenitive_app;


--
-- Name: COLUMN sign_up_code.site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(site) ON TABLE public.sign_up_code TO lenitive_app;


--
-- Name: COLUMN sign_up_code.at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(at) ON TABLE public.sign_up_code TO lenitive_app;


--
-- Name: COLUMN sign_up_code.by_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_user) ON TABLE public.sign_up_code TO lenitive_app;


--
-- Name: COLUMN sign_up_code.by_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_name) ON TABLE public.sign_up_code TO lenitive_app;


--
-- Name: COLUMN sign_up_code.by_role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_role) ON TABLE public.sign_up_code TO lenitive_app;


--
-- Name: COLUMN sign_up_code.fingerprint; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(fingerprint) ON TABLE public.sign_up_code TO lenitive_app;


--
-- Name: COLUMN sign_up_code.expires_at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(expires_at) ON TABLE public.sign_up_code TO lenitive_app;


--
-- Name: COLUMN sign_up_code.patient_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(patient_id) ON TABLE public.sign_up_code TO lenitive_app;


--
-- Name: COLUMN sign_up_code.proxy_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(proxy_id) ON TABLE public.sign_up_code TO lenitive_app;


--
-- Name: TABLE sign_up_try; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.sign_up_try TO lenitive_app;


--
-- Name: COLUMN sign_up_try.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.sign_up_try TO lenitive_app;


--
-- Name: COLUMN sign_up_try.patient; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(patient) ON TABLE public.sign_up_try TO lenitive_app;


--
-- Name: COLUMN sign_up_try.is_right; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(is_right) ON TABLE public.sign_up_try TO lenitive_app;


--
-- Name: COLUMN sign_up_try.at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(at) ON TABLE public.sign_up_try TO lenitive_app;


--
-- Name: COLUMN sign_up_try.code_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(code_id) ON TABLE public.sign_up_try TO lenitive_app;


--
-- Name: TABLE sign_up_use; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.sign_up_use TO lenitive_app;


--
-- Name: COLUMN sign_up_use.code_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(code_id) ON TABLE public.sign_up_use TO lenitive_app;


--
-- Name: COLUMN sign_up_use.used_at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(used_at) ON TABLE public.sign_up_use TO lenitive_app;


--
-- Name: COLUMN sign_up_use.user_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(user_id) ON TABLE public.sign_up_use TO lenitive_app;


--
-- Name: TABLE signature; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.signature TO lenitive_app;


--
-- Name: COLUMN signature.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.signature TO lenitive_app;


--
-- Name: COLUMN signature.thing_kind; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(thing_kind) ON TABLE public.signature TO lenitive_app;


--
-- Name: COLUMN signature.thing; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(thing) ON TABLE public.signature TO lenitive_app;


--
-- Name: COLUMN signature.patient; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(patient) ON TABLE public.signature TO lenitive_app;


--
-- Name: COLUMN signature.meaning; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(meaning) ON TABLE public.signature TO lenitive_app;


--
-- Name: COLUMN signature.content; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(content) ON TABLE public.signature TO lenitive_app;


--
-- Name: COLUMN signature.content_sha256; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(content_sha256) ON TABLE public.signature TO lenitive_app;


--
-- Name: COLUMN signature.by_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_user) ON TABLE public.signature TO lenitive_app;


--
-- Name: COLUMN signature.by_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_name) ON TABLE public.signature TO lenitive_app;


--
-- Name: COLUMN signature.acting_as; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(acting_as) ON TABLE public.signature TO lenitive_app;


--
-- Name: COLUMN signature.site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(site) ON TABLE public.signature TO lenitive_app;


--
-- Name: COLUMN signature.factor; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(factor) ON TABLE public.signature TO lenitive_app;


--
-- Name: COLUMN signature.factor_at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(factor_at) ON TABLE public.signature TO lenitive_app;


--
-- Name: COLUMN signature.at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(at) ON TABLE public.signature TO lenitive_app;


--
-- Name: COLUMN signature.key; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(key) ON TABLE public.signature TO lenitive_app;


--
-- Name: COLUMN signature.signature; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(signature) ON TABLE public.signature TO lenitive_app;


--
-- Name: TABLE site_check; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.site_check TO lenitive_app;


--
-- Name: COLUMN site_check.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.site_check TO lenitive_app;


--
-- Name: COLUMN site_check.kind; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(kind) ON TABLE public.site_check TO lenitive_app;


--
-- Name: COLUMN site_check.node; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(node) ON TABLE public.site_check TO lenitive_app;


--
-- Name: COLUMN site_check.at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(at) ON TABLE public.site_check TO lenitive_app;


--
-- Name: COLUMN site_check.problem_codes; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(problem_codes) ON TABLE public.site_check TO lenitive_app;


--
-- Name: TABLE stock_count; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.stock_count TO lenitive_app;


--
-- Name: COLUMN stock_count.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.stock_count TO lenitive_app;


--
-- Name: COLUMN stock_count.site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(site) ON TABLE public.stock_count TO lenitive_app;


--
-- Name: COLUMN stock_count.at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(at) ON TABLE public.stock_count TO lenitive_app;


--
-- Name: COLUMN stock_count.by_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_user) ON TABLE public.stock_count TO lenitive_app;


--
-- Name: COLUMN stock_count.by_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_name) ON TABLE public.stock_count TO lenitive_app;


--
-- Name: COLUMN stock_count.by_role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_role) ON TABLE public.stock_count TO lenitive_app;


--
-- Name: COLUMN stock_count.witness_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(witness_user) ON TABLE public.stock_count TO lenitive_app;


--
-- Name: COLUMN stock_count.witness_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(witness_name) ON TABLE public.stock_count TO lenitive_app;


--
-- Name: COLUMN stock_count.witness_role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(witness_role) ON TABLE public.stock_count TO lenitive_app;


--
-- Name: COLUMN stock_count.account; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(account) ON TABLE public.stock_count TO lenitive_app;


--
-- Name: COLUMN stock_count.counted_units; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(counted_units) ON TABLE public.stock_count TO lenitive_app;


--
-- Name: COLUMN stock_count.inventory_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(inventory_id) ON TABLE public.stock_count TO lenitive_app;


--
-- Name: COLUMN stock_count.lot_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(lot_id) ON TABLE public.stock_count TO lenitive_app;


--
-- Name: TABLE suitability_change; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.suitability_change TO lenitive_app;


--
-- Name: COLUMN suitability_change.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.suitability_change TO lenitive_app;


--
-- Name: COLUMN suitability_change.site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(site) ON TABLE public.suitability_change TO lenitive_app;


--
-- Name: COLUMN suitability_change.at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(at) ON TABLE public.suitability_change TO lenitive_app;


--
-- Name: COLUMN suitability_change.by_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_user) ON TABLE public.suitability_change TO lenitive_app;


--
-- Name: COLUMN suitability_change.by_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_name) ON TABLE public.suitability_change TO lenitive_app;


--
-- Name: COLUMN suitability_change.by_role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_role) ON TABLE public.suitability_change TO lenitive_app;


--
-- Name: COLUMN suitability_change.found; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(found) ON TABLE public.suitability_change TO lenitive_app;


--
-- Name: COLUMN suitability_change.news; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(news) ON TABLE public.suitability_change TO lenitive_app;


--
-- Name: COLUMN suitability_change.is_stop; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(is_stop) ON TABLE public.suitability_change TO lenitive_app;


--
-- Name: COLUMN suitability_change.decision_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(decision_id) ON TABLE public.suitability_change TO lenitive_app;


--
-- Name: COLUMN suitability_change.patient_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(patient_id) ON TABLE public.suitability_change TO lenitive_app;


--
-- Name: TABLE supplier; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.supplier TO lenitive_app;


--
-- Name: COLUMN supplier.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.supplier TO lenitive_app;


--
-- Name: COLUMN supplier.site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(site) ON TABLE public.supplier TO lenitive_app;


--
-- Name: COLUMN supplier.at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(at) ON TABLE public.supplier TO lenitive_app;


--
-- Name: COLUMN supplier.by_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_user) ON TABLE public.supplier TO lenitive_app;


--
-- Name: COLUMN supplier.by_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_name) ON TABLE public.supplier TO lenitive_app;


--
-- Name: COLUMN supplier.by_role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_role) ON TABLE public.supplier TO lenitive_app;


--
-- Name: COLUMN supplier.kind; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(kind) ON TABLE public.supplier TO lenitive_app;


--
-- Name: COLUMN supplier.name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(name) ON TABLE public.supplier TO lenitive_app;


--
-- Name: COLUMN supplier.address; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(address) ON TABLE public.supplier TO lenitive_app;


--
-- Name: COLUMN supplier.telephone; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(telephone) ON TABLE public.supplier TO lenitive_app;


--
-- Name: COLUMN supplier.registration; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(registration) ON TABLE public.supplier TO lenitive_app;


--
-- Name: COLUMN supplier.registration_expires_on; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(registration_expires_on) ON TABLE public.supplier TO lenitive_app;


--
-- Name: COLUMN supplier.in_place_of_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(in_place_of_id) ON TABLE public.supplier TO lenitive_app;


--
-- Name: TABLE transfer; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.transfer TO lenitive_app;


--
-- Name: COLUMN transfer.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.transfer TO lenitive_app;


--
-- Name: COLUMN transfer.site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(site) ON TABLE public.transfer TO lenitive_app;


--
-- Name: COLUMN transfer.at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(at) ON TABLE public.transfer TO lenitive_app;


--
-- Name: COLUMN transfer.by_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_user) ON TABLE public.transfer TO lenitive_app;


--
-- Name: COLUMN transfer.by_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_name) ON TABLE public.transfer TO lenitive_app;


--
-- Name: COLUMN transfer.by_role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_role) ON TABLE public.transfer TO lenitive_app;


--
-- Name: COLUMN transfer.to_site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(to_site) ON TABLE public.transfer TO lenitive_app;


--
-- Name: COLUMN transfer.units; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(units) ON TABLE public.transfer TO lenitive_app;


--
-- Name: COLUMN transfer.document; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(document) ON TABLE public.transfer TO lenitive_app;


--
-- Name: COLUMN transfer.controlled_share_ppm; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(controlled_share_ppm) ON TABLE public.transfer TO lenitive_app;


--
-- Name: COLUMN transfer.all_share_ppm; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(all_share_ppm) ON TABLE public.transfer TO lenitive_app;


--
-- Name: COLUMN transfer.lot_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(lot_id) ON TABLE public.transfer TO lenitive_app;


--
-- Name: TABLE transfer_end; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.transfer_end TO lenitive_app;


--
-- Name: COLUMN transfer_end.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.transfer_end TO lenitive_app;


--
-- Name: COLUMN transfer_end.site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(site) ON TABLE public.transfer_end TO lenitive_app;


--
-- Name: COLUMN transfer_end.at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(at) ON TABLE public.transfer_end TO lenitive_app;


--
-- Name: COLUMN transfer_end.by_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_user) ON TABLE public.transfer_end TO lenitive_app;


--
-- Name: COLUMN transfer_end.by_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_name) ON TABLE public.transfer_end TO lenitive_app;


--
-- Name: COLUMN transfer_end.by_role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_role) ON TABLE public.transfer_end TO lenitive_app;


--
-- Name: COLUMN transfer_end.outcome; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(outcome) ON TABLE public.transfer_end TO lenitive_app;


--
-- Name: COLUMN transfer_end.reason; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(reason) ON TABLE public.transfer_end TO lenitive_app;


--
-- Name: COLUMN transfer_end.lot_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(lot_id) ON TABLE public.transfer_end TO lenitive_app;


--
-- Name: COLUMN transfer_end.movement_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(movement_id) ON TABLE public.transfer_end TO lenitive_app;


--
-- Name: COLUMN transfer_end.transfer_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(transfer_id) ON TABLE public.transfer_end TO lenitive_app;


--
-- Name: TABLE treatment_decision; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.treatment_decision TO lenitive_app;


--
-- Name: COLUMN treatment_decision.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.treatment_decision TO lenitive_app;


--
-- Name: COLUMN treatment_decision.site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(site) ON TABLE public.treatment_decision TO lenitive_app;


--
-- Name: COLUMN treatment_decision.at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(at) ON TABLE public.treatment_decision TO lenitive_app;


--
-- Name: COLUMN treatment_decision.by_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_user) ON TABLE public.treatment_decision TO lenitive_app;


--
-- Name: COLUMN treatment_decision.by_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_name) ON TABLE public.treatment_decision TO lenitive_app;


--
-- Name: COLUMN treatment_decision.by_role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_role) ON TABLE public.treatment_decision TO lenitive_app;


--
-- Name: COLUMN treatment_decision.answer; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(answer) ON TABLE public.treatment_decision TO lenitive_app;


--
-- Name: COLUMN treatment_decision.routes; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(routes) ON TABLE public.treatment_decision TO lenitive_app;


--
-- Name: COLUMN treatment_decision.because; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(because) ON TABLE public.treatment_decision TO lenitive_app;


--
-- Name: COLUMN treatment_decision.wants; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(wants) ON TABLE public.treatment_decision TO lenitive_app;


--
-- Name: COLUMN treatment_decision.stops; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(stops) ON TABLE public.treatment_decision TO lenitive_app;


--
-- Name: COLUMN treatment_decision.found; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(found) ON TABLE public.treatment_decision TO lenitive_app;


--
-- Name: COLUMN treatment_decision.decided_on; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(decided_on) ON TABLE public.treatment_decision TO lenitive_app;


--
-- Name: COLUMN treatment_decision.in_place_of_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(in_place_of_id) ON TABLE public.treatment_decision TO lenitive_app;


--
-- Name: COLUMN treatment_decision.patient_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(patient_id) ON TABLE public.treatment_decision TO lenitive_app;


--
-- Name: TABLE treatment_plan; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.treatment_plan TO lenitive_app;


--
-- Name: COLUMN treatment_plan.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.treatment_plan TO lenitive_app;


--
-- Name: COLUMN treatment_plan.site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(site) ON TABLE public.treatment_plan TO lenitive_app;


--
-- Name: COLUMN treatment_plan.at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(at) ON TABLE public.treatment_plan TO lenitive_app;


--
-- Name: COLUMN treatment_plan.by_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_user) ON TABLE public.treatment_plan TO lenitive_app;


--
-- Name: COLUMN treatment_plan.by_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_name) ON TABLE public.treatment_plan TO lenitive_app;


--
-- Name: COLUMN treatment_plan.by_role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_role) ON TABLE public.treatment_plan TO lenitive_app;


--
-- Name: COLUMN treatment_plan.goal; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(goal) ON TABLE public.treatment_plan TO lenitive_app;


--
-- Name: COLUMN treatment_plan.route; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(route) ON TABLE public.treatment_plan TO lenitive_app;


--
-- Name: COLUMN treatment_plan.regimen; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(regimen) ON TABLE public.treatment_plan TO lenitive_app;


--
-- Name: COLUMN treatment_plan.form; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(form) ON TABLE public.treatment_plan TO lenitive_app;


--
-- Name: COLUMN treatment_plan.vehicle; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(vehicle) ON TABLE public.treatment_plan TO lenitive_app;


--
-- Name: COLUMN treatment_plan.actives; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(actives) ON TABLE public.treatment_plan TO lenitive_app;


--
-- Name: COLUMN treatment_plan.times; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(times) ON TABLE public.treatment_plan TO lenitive_app;


--
-- Name: COLUMN treatment_plan.gap_h; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(gap_h) ON TABLE public.treatment_plan TO lenitive_app;


--
-- Name: COLUMN treatment_plan.most_a_day; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(most_a_day) ON TABLE public.treatment_plan TO lenitive_app;


--
-- Name: COLUMN treatment_plan.monitoring; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(monitoring) ON TABLE public.treatment_plan TO lenitive_app;


--
-- Name: COLUMN treatment_plan.stop_rule; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(stop_rule) ON TABLE public.treatment_plan TO lenitive_app;


--
-- Name: COLUMN treatment_plan.education; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(education) ON TABLE public.treatment_plan TO lenitive_app;


--
-- Name: COLUMN treatment_plan.expected; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(expected) ON TABLE public.treatment_plan TO lenitive_app;


--
-- Name: COLUMN treatment_plan.decision_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(decision_id) ON TABLE public.treatment_plan TO lenitive_app;


--
-- Name: COLUMN treatment_plan.in_place_of_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(in_place_of_id) ON TABLE public.treatment_plan TO lenitive_app;


--
-- Name: COLUMN treatment_plan.patient_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(patient_id) ON TABLE public.treatment_plan TO lenitive_app;


--
-- Name: TABLE treatment_plan_acceptance; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.treatment_plan_acceptance TO lenitive_app;


--
-- Name: COLUMN treatment_plan_acceptance.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.treatment_plan_acceptance TO lenitive_app;


--
-- Name: COLUMN treatment_plan_acceptance.site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(site) ON TABLE public.treatment_plan_acceptance TO lenitive_app;


--
-- Name: COLUMN treatment_plan_acceptance.at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(at) ON TABLE public.treatment_plan_acceptance TO lenitive_app;


--
-- Name: COLUMN treatment_plan_acceptance.by_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_user) ON TABLE public.treatment_plan_acceptance TO lenitive_app;


--
-- Name: COLUMN treatment_plan_acceptance.by_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_name) ON TABLE public.treatment_plan_acceptance TO lenitive_app;


--
-- Name: COLUMN treatment_plan_acceptance.by_role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_role) ON TABLE public.treatment_plan_acceptance TO lenitive_app;


--
-- Name: COLUMN treatment_plan_acceptance.inputs; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(inputs) ON TABLE public.treatment_plan_acceptance TO lenitive_app;


--
-- Name: COLUMN treatment_plan_acceptance.model; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(model) ON TABLE public.treatment_plan_acceptance TO lenitive_app;


--
-- Name: COLUMN treatment_plan_acceptance.version; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(version) ON TABLE public.treatment_plan_acceptance TO lenitive_app;


--
-- Name: COLUMN treatment_plan_acceptance.shown; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(shown) ON TABLE public.treatment_plan_acceptance TO lenitive_app;


--
-- Name: COLUMN treatment_plan_acceptance.summary; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(summary) ON TABLE public.treatment_plan_acceptance TO lenitive_app;


--
-- Name: COLUMN treatment_plan_acceptance.pictures; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(pictures) ON TABLE public.treatment_plan_acceptance TO lenitive_app;


--
-- Name: COLUMN treatment_plan_acceptance.reasons; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(reasons) ON TABLE public.treatment_plan_acceptance TO lenitive_app;


--
-- Name: COLUMN treatment_plan_acceptance.patient_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(patient_id) ON TABLE public.treatment_plan_acceptance TO lenitive_app;


--
-- Name: COLUMN treatment_plan_acceptance.plan_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(plan_id) ON TABLE public.treatment_plan_acceptance TO lenitive_app;


--
-- Name: TABLE treatment_plan_end; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.treatment_plan_end TO lenitive_app;


--
-- Name: COLUMN treatment_plan_end.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.treatment_plan_end TO lenitive_app;


--
-- Name: COLUMN treatment_plan_end.site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(site) ON TABLE public.treatment_plan_end TO lenitive_app;


--
-- Name: COLUMN treatment_plan_end.at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(at) ON TABLE public.treatment_plan_end TO lenitive_app;


--
-- Name: COLUMN treatment_plan_end.by_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_user) ON TABLE public.treatment_plan_end TO lenitive_app;


--
-- Name: COLUMN treatment_plan_end.by_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_name) ON TABLE public.treatment_plan_end TO lenitive_app;


--
-- Name: COLUMN treatment_plan_end.by_role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_role) ON TABLE public.treatment_plan_end TO lenitive_app;


--
-- Name: COLUMN treatment_plan_end.because; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(because) ON TABLE public.treatment_plan_end TO lenitive_app;


--
-- Name: COLUMN treatment_plan_end.patient_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(patient_id) ON TABLE public.treatment_plan_end TO lenitive_app;


--
-- Name: COLUMN treatment_plan_end.plan_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(plan_id) ON TABLE public.treatment_plan_end TO lenitive_app;


--
-- Name: TABLE urgent_outcome; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT ON TABLE public.urgent_outcome TO lenitive_app;


--
-- Name: COLUMN urgent_outcome.id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(id) ON TABLE public.urgent_outcome TO lenitive_app;


--
-- Name: COLUMN urgent_outcome.site; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(site) ON TABLE public.urgent_outcome TO lenitive_app;


--
-- Name: COLUMN urgent_outcome.at; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(at) ON TABLE public.urgent_outcome TO lenitive_app;


--
-- Name: COLUMN urgent_outcome.by_user; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_user) ON TABLE public.urgent_outcome TO lenitive_app;


--
-- Name: COLUMN urgent_outcome.by_name; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_name) ON TABLE public.urgent_outcome TO lenitive_app;


--
-- Name: COLUMN urgent_outcome.by_role; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(by_role) ON TABLE public.urgent_outcome TO lenitive_app;


--
-- Name: COLUMN urgent_outcome.outcome; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(outcome) ON TABLE public.urgent_outcome TO lenitive_app;


--
-- Name: COLUMN urgent_outcome.words; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(words) ON TABLE public.urgent_outcome TO lenitive_app;


--
-- Name: COLUMN urgent_outcome.patient_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(patient_id) ON TABLE public.urgent_outcome TO lenitive_app;


--
-- Name: COLUMN urgent_outcome.urgent_id; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT INSERT(urgent_id) ON TABLE public.urgent_outcome TO lenitive_app;


--
-- Name: DEFAULT PRIVILEGES FOR SEQUENCES; Type: DEFAULT ACL; Schema: public; Owner: lenitive_owner
--

ALTER DEFAULT PRIVILEGES FOR ROLE lenitive_owner IN SCHEMA public GRANT SELECT,USAGE ON SEQUENCES TO lenitive_app;


--
-- Name: DEFAULT PRIVILEGES FOR TABLES; Type: DEFAULT ACL; Schema: public; Owner: lenitive_owner
--

ALTER DEFAULT PRIVILEGES FOR ROLE lenitive_owner IN SCHEMA public GRANT SELECT,INSERT,DELETE,UPDATE ON TABLES TO lenitive_app;


--
-- PostgreSQL database dump complete
--

\unrestrict HK179TDKFRPMFxnQbNcFd5Yg7CPAdBffvXhC9uJwV25d3SqSSgJhYuQOCxfUuad

