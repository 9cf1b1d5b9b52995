--
-- PostgreSQL database dump
--

\restrict ngBYG0Nrgnk3queWGAYB5ldnaurfEX9SfRTY4vPXDUNhBlLxtFXWvf1ELrthOjl

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
01a2321e-a980-7208-96b4-8195ee88a928	demo-south	2026-12-01 15:00:00+00	left the store	2026-12-01 05:14:08.202179+00	1	9
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
01a2321e-a980-7208-96b4-80d995072dfd	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:34.766393+00	12	Nick Demonstration	nurse	none			2026-12-01	01a2321e-a980-7208-96b4-80d5f9bdcad9
01a2321e-a980-7208-96b4-80dc7392be85	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:36.34277+00	13	Wanda Demonstration	nurse	none			2026-12-01	01a2321e-a980-7208-96b4-80da4b54b666
01a2321e-a980-7208-96b4-80e85442e24d	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:38.541941+00	12	Nick Demonstration	nurse	none			2026-12-01	01a2321e-a980-7208-96b4-80e5638e65e9
01a2321e-a980-7208-96b4-80f8ef2e9590	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:40.411992+00	13	Wanda Demonstration	nurse	none			2026-12-01	01a2321e-a980-7208-96b4-80f71a03a9d2
01a2321e-a980-7208-96b4-812c1f2ac841	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:50.110261+00	12	Nick Demonstration	nurse	none			2026-12-01	01a2321e-a980-7208-96b4-812ad24d823f
01a2321e-a980-7208-96b4-812fa1a099cd	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:51.929906+00	13	Wanda Demonstration	nurse	none			2026-12-01	01a2321e-a980-7208-96b4-812d48022667
01a2321e-a980-7208-96b4-813cc17e7471	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:53.881995+00	12	Nick Demonstration	nurse	none			2026-12-01	01a2321e-a980-7208-96b4-8139f961d8e4
01a2321e-a980-7208-96b4-814c60c28525	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:57.089763+00	13	Wanda Demonstration	nurse	none			2026-12-01	01a2321e-a980-7208-96b4-81488af6828b
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
1	2026-12-01 15:00:00+00	2026-12-01 05:13:15.632001+00	5963	-4	operator at the machine	system		record.keys.begin	public_key	{01a2321e-a980-7208-96b4-809082d9bb14}	\N	done	{}	\N
2	2026-12-01 15:00:00+00	2026-12-01 05:13:15.665192+00	5965	-4	operator at the machine	system		record.keys.begin	public_key	{01a2321e-a980-7208-96b4-8091739e77cd}	\N	done	{}	\N
3	2026-12-01 15:00:00+00	2026-12-01 05:13:16.205568+00	5967	-4	operator at the machine	system		people.staff.invite	invitation	{01a2321e-a980-7208-96b4-80922939fa49}	\N	done	{}	\N
4	2026-12-01 15:00:00+00	2026-12-01 05:13:16.269972+00	5969	-4	operator at the machine	system		people.staff.invite	invitation	{01a2321e-a980-7208-96b4-8093695f403c}	\N	done	{}	\N
5	2026-12-01 15:00:00+00	2026-12-01 05:13:16.32629+00	5971	-4	operator at the machine	system		people.staff.invite	invitation	{01a2321e-a980-7208-96b4-8094c8cfad9a}	\N	done	{}	\N
6	2026-12-01 15:00:00+00	2026-12-01 05:13:16.382412+00	5973	-4	operator at the machine	system		people.staff.invite	invitation	{01a2321e-a980-7208-96b4-809695f7ea59}	\N	done	{}	\N
7	2026-12-01 15:00:00+00	2026-12-01 05:13:16.451951+00	5975	-4	operator at the machine	system		people.staff.invite	invitation	{01a2321e-a980-7208-96b4-8097fb5e05e8}	\N	done	{}	\N
8	2026-12-01 15:00:00+00	2026-12-01 05:13:16.525631+00	5977	-4	operator at the machine	system		people.staff.invite	invitation	{01a2321e-a980-7208-96b4-80996bf372c0}	\N	done	{}	\N
9	2026-12-01 15:00:00+00	2026-12-01 05:13:16.609557+00	5979	-4	operator at the machine	system		people.staff.invite	invitation	{01a2321e-a980-7208-96b4-809b48759b9c}	\N	done	{}	\N
10	2026-12-01 15:00:00+00	2026-12-01 05:13:16.712026+00	5981	-4	operator at the machine	system		people.staff.invite	invitation	{01a2321e-a980-7208-96b4-809c6dd2e930}	\N	done	{}	\N
11	2026-12-01 15:00:00+00	2026-12-01 05:13:16.814474+00	5983	-4	operator at the machine	system		people.staff.invite	invitation	{01a2321e-a980-7208-96b4-809e04c46aa2}	\N	done	{}	\N
12	2026-12-01 15:00:00+00	2026-12-01 05:13:16.899392+00	5985	-4	operator at the machine	system		people.staff.invite	invitation	{01a2321e-a980-7208-96b4-809ee7726b32}	\N	done	{}	\N
13	2026-12-01 15:00:00+00	2026-12-01 05:13:16.982758+00	5987	-4	operator at the machine	system		people.staff.invite	invitation	{01a2321e-a980-7208-96b4-80a0aa3ccc3a}	\N	done	{}	\N
14	2026-12-01 15:00:00+00	2026-12-01 05:13:17.066841+00	5989	-4	operator at the machine	system		people.staff.invite	invitation	{01a2321e-a980-7208-96b4-80a21c1bc9fd}	\N	done	{}	\N
15	2026-12-01 15:00:00+00	2026-12-01 05:13:17.179581+00	5991	1	Rosa Demonstration	site_administrator	demo-north	people.staff.invite	invitation	{01a2321e-a980-7208-96b4-80a40ceb2256}	\N	done	{}	\N
16	2026-12-01 15:00:00+00	2026-12-01 05:13:17.288891+00	5993	2	Walter Demonstration	site_administrator	demo-north	people.roles.confirm	grant_confirmation	{01a2321e-a980-7208-96b4-80a375189898}	\N	done	{}	\N
17	2026-12-01 15:00:00+00	2026-12-01 05:13:17.388711+00	5995	1	Rosa Demonstration	site_administrator	demo-south	people.staff.invite	invitation	{01a2321e-a980-7208-96b4-80a6140e78e1}	\N	done	{}	\N
18	2026-12-01 15:00:00+00	2026-12-01 05:13:17.420644+00	5997	2	Walter Demonstration	site_administrator	demo-south	people.roles.confirm	grant_confirmation	{01a2321e-a980-7208-96b4-80a53914ded5}	\N	done	{}	\N
19	2026-12-01 15:00:00+00	2026-12-01 05:13:17.487637+00	5999	1	Rosa Demonstration	site_administrator	demo-east	people.staff.invite	invitation	{01a2321e-a980-7208-96b4-80a7f76f15e3}	\N	done	{}	\N
20	2026-12-01 15:00:00+00	2026-12-01 05:13:17.553607+00	6001	2	Walter Demonstration	site_administrator	demo-east	people.roles.confirm	grant_confirmation	{01a2321e-a980-7208-96b4-80a7a357bf2a}	\N	done	{}	\N
21	2026-12-01 15:00:00+00	2026-12-01 05:13:17.632591+00	6003	1	Rosa Demonstration	site_administrator	demo-west	people.staff.invite	invitation	{01a2321e-a980-7208-96b4-80aabf348cfc}	\N	done	{}	\N
22	2026-12-01 15:00:00+00	2026-12-01 05:13:17.695212+00	6005	2	Walter Demonstration	site_administrator	demo-west	people.roles.confirm	grant_confirmation	{01a2321e-a980-7208-96b4-80a9cac42778}	\N	done	{}	\N
23	2026-12-01 15:00:00+00	2026-12-01 05:13:17.764228+00	6007	1	Rosa Demonstration	site_administrator	demo-north	people.staff.invite	invitation	{01a2321e-a980-7208-96b4-80abfef7d3ee}	\N	done	{}	\N
24	2026-12-01 15:00:00+00	2026-12-01 05:13:17.822928+00	6009	2	Walter Demonstration	site_administrator	demo-north	people.roles.confirm	grant_confirmation	{01a2321e-a980-7208-96b4-80abc498031c}	\N	done	{}	\N
25	2026-12-01 15:00:00+00	2026-12-01 05:13:17.899527+00	6011	1	Rosa Demonstration	site_administrator	demo-north	people.staff.invite	invitation	{01a2321e-a980-7208-96b4-80acc36e05b8}	\N	done	{}	\N
26	2026-12-01 15:00:00+00	2026-12-01 05:13:17.961793+00	6013	2	Walter Demonstration	site_administrator	demo-north	people.roles.confirm	grant_confirmation	{01a2321e-a980-7208-96b4-80ac9e1e9db9}	\N	done	{}	\N
27	2026-12-01 15:00:00+00	2026-12-01 05:13:18.020114+00	6015	1	Rosa Demonstration	site_administrator	demo-south	people.staff.invite	invitation	{01a2321e-a980-7208-96b4-80ad91b22b9c}	\N	done	{}	\N
28	2026-12-01 15:00:00+00	2026-12-01 05:13:18.088624+00	6017	2	Walter Demonstration	site_administrator	demo-south	people.roles.confirm	grant_confirmation	{01a2321e-a980-7208-96b4-80ad4df0a998}	\N	done	{}	\N
29	2026-12-01 15:00:00+00	2026-12-01 05:13:18.153744+00	6019	1	Rosa Demonstration	site_administrator	demo-south	people.staff.invite	invitation	{01a2321e-a980-7208-96b4-80af5a15847b}	\N	done	{}	\N
30	2026-12-01 15:00:00+00	2026-12-01 05:13:18.21844+00	6021	2	Walter Demonstration	site_administrator	demo-south	people.roles.confirm	grant_confirmation	{01a2321e-a980-7208-96b4-80af424da235}	\N	done	{}	\N
31	2026-12-01 15:00:00+00	2026-12-01 05:13:18.37871+00	6023	1	Rosa Demonstration	site_administrator	demo-north	people.staff.invite	invitation	{01a2321e-a980-7208-96b4-80b1251268a8}	\N	done	{}	\N
32	2026-12-01 15:00:00+00	2026-12-01 05:13:18.574105+00	6025	1	Rosa Demonstration	site_administrator	demo-south	people.staff.invite	invitation	{01a2321e-a980-7208-96b4-80b28b784bb8}	\N	done	{}	\N
33	2026-12-01 15:00:00+00	2026-12-01 05:13:18.711526+00	6027	1	Rosa Demonstration	site_administrator	demo-east	people.staff.invite	invitation	{01a2321e-a980-7208-96b4-80b43272946e}	\N	done	{}	\N
34	2026-12-01 15:00:00+00	2026-12-01 05:13:18.778062+00	6029	1	Rosa Demonstration	site_administrator	demo-east	people.registrations.record	registration	{01a2321e-a980-7208-96b4-80b4dfc14634}	\N	done	{}	\N
35	2026-12-01 15:00:00+00	2026-12-01 05:13:18.852317+00	6031	2	Walter Demonstration	site_administrator	demo-east	people.roles.confirm	grant_confirmation	{01a2321e-a980-7208-96b4-80b3d49c48a3}	\N	done	{}	\N
36	2026-12-01 15:00:00+00	2026-12-01 05:13:18.982845+00	6033	1	Rosa Demonstration	site_administrator	demo-west	people.staff.invite	invitation	{01a2321e-a980-7208-96b4-80b5fd1f6fd0}	\N	done	{}	\N
37	2026-12-01 15:00:00+00	2026-12-01 05:13:19.03799+00	6035	1	Rosa Demonstration	site_administrator	demo-west	people.registrations.record	registration	{01a2321e-a980-7208-96b4-80b6fe09e6a7}	\N	done	{}	\N
38	2026-12-01 15:00:00+00	2026-12-01 05:13:19.149369+00	6037	2	Walter Demonstration	site_administrator	demo-west	people.roles.confirm	grant_confirmation	{01a2321e-a980-7208-96b4-80b5570b4c83}	\N	done	{}	\N
39	2026-12-01 15:00:00+00	2026-12-01 05:13:19.289125+00	6039	1	Rosa Demonstration	site_administrator	demo-east	people.staff.invite	invitation	{01a2321e-a980-7208-96b4-80b829146d20}	\N	done	{}	\N
40	2026-12-01 15:00:00+00	2026-12-01 05:13:19.461922+00	6041	1	Rosa Demonstration	site_administrator	demo-west	people.staff.invite	invitation	{01a2321e-a980-7208-96b4-80b9af6cd960}	\N	done	{}	\N
41	2026-12-01 15:00:00+00	2026-12-01 05:13:19.559752+00	6043	1	Rosa Demonstration	site_administrator	demo-east	people.staff.invite	invitation	{01a2321e-a980-7208-96b4-80bb403aa493}	\N	done	{}	\N
42	2026-12-01 15:00:00+00	2026-12-01 05:13:19.639321+00	6045	1	Rosa Demonstration	site_administrator	demo-west	people.staff.invite	invitation	{01a2321e-a980-7208-96b4-80bc87218cd5}	\N	done	{}	\N
43	2026-12-01 15:00:00+00	2026-12-01 05:13:30.845203+00	6063	5	Nora Demonstration	pharmacist	demo-north	care.patients.register	patient	{01a2321e-a980-7208-96b4-80bdaf7a3b54}	\N	done	{}	\N
44	2026-12-01 15:00:00+00	2026-12-01 05:13:31.004777+00	6065	7	Sam Demonstration	pharmacist	demo-south	care.patients.register	patient	{01a2321e-a980-7208-96b4-80bff82d5dc4}	\N	done	{}	\N
45	2026-12-01 15:00:00+00	2026-12-01 05:13:31.139595+00	6067	12	Nick Demonstration	nurse	demo-east	care.patients.register	patient	{01a2321e-a980-7208-96b4-80c167736c66}	\N	done	{}	\N
46	2026-12-01 15:00:00+00	2026-12-01 05:13:31.235943+00	6069	13	Wanda Demonstration	nurse	demo-west	care.patients.register	patient	{01a2321e-a980-7208-96b4-80c343404dd4}	\N	done	{}	\N
47	2026-12-01 15:00:00+00	2026-12-01 05:13:31.31199+00	6071	5	Nora Demonstration	pharmacist	demo-north	care.patients.register	patient	{01a2321e-a980-7208-96b4-80c4d057b410}	\N	done	{}	\N
48	2026-12-01 15:00:00+00	2026-12-01 05:13:31.397744+00	6073	7	Sam Demonstration	pharmacist	demo-south	care.patients.register	patient	{01a2321e-a980-7208-96b4-80c6ad777c44}	\N	done	{}	\N
49	2026-12-01 15:00:00+00	2026-12-01 05:13:31.463468+00	6075	12	Nick Demonstration	nurse	demo-east	care.patients.register	patient	{01a2321e-a980-7208-96b4-80c8a022bdcf}	\N	done	{}	\N
50	2026-12-01 15:00:00+00	2026-12-01 05:13:31.908336+00	6077	12	Nick Demonstration	nurse	demo-east	care.readings.record	reading	{01a2321e-a980-7208-96b4-80cad6c7e544}	01a2321e-a980-7208-96b4-80c8a022bdcf	done	{}	\N
51	2026-12-01 15:00:00+00	2026-12-01 05:13:32.05508+00	6079	13	Wanda Demonstration	nurse	demo-west	care.patients.register	patient	{01a2321e-a980-7208-96b4-80cbd2340ef7}	\N	done	{}	\N
52	2026-12-01 15:00:00+00	2026-12-01 05:13:32.592376+00	6081	13	Wanda Demonstration	nurse	demo-west	care.readings.record	reading	{01a2321e-a980-7208-96b4-80ce9b66a276}	01a2321e-a980-7208-96b4-80cbd2340ef7	done	{}	\N
53	2026-12-01 15:00:00+00	2026-12-01 05:13:32.761037+00	6083	5	Nora Demonstration	pharmacist	demo-north	care.patients.register	patient	{01a2321e-a980-7208-96b4-80cf68b92630}	\N	done	{}	\N
54	2026-12-01 15:00:00+00	2026-12-01 05:13:33.059833+00	6085	5	Nora Demonstration	pharmacist	demo-north	care.consents.give	consent	{01a2321e-a980-7208-96b4-80d1de75db5c}	01a2321e-a980-7208-96b4-80cf68b92630	done	{}	\N
55	2026-12-01 15:00:00+00	2026-12-01 05:13:33.155913+00	6087	7	Sam Demonstration	pharmacist	demo-south	care.patients.register	patient	{01a2321e-a980-7208-96b4-80d29377d673}	\N	done	{}	\N
56	2026-12-01 15:00:00+00	2026-12-01 05:13:33.275219+00	6089	7	Sam Demonstration	pharmacist	demo-south	care.consents.give	consent	{01a2321e-a980-7208-96b4-80d5437e919f}	01a2321e-a980-7208-96b4-80d29377d673	done	{}	\N
57	2026-12-01 15:00:00+00	2026-12-01 05:13:33.346899+00	6091	12	Nick Demonstration	nurse	demo-east	care.patients.register	patient	{01a2321e-a980-7208-96b4-80d5f9bdcad9}	\N	done	{}	\N
58	2026-12-01 15:00:00+00	2026-12-01 05:13:33.662527+00	6093	12	Nick Demonstration	nurse	demo-east	care.readings.record	reading	{01a2321e-a980-7208-96b4-80d8e32348fd}	01a2321e-a980-7208-96b4-80d5f9bdcad9	done	{}	\N
59	2026-12-01 15:00:00+00	2026-12-01 05:13:34.605315+00	6095	12	Nick Demonstration	nurse	demo-east	care.medicines.add	medicine	{01a2321e-a980-7208-96b4-80d9303a6890}	01a2321e-a980-7208-96b4-80d5f9bdcad9	done	{}	\N
60	2026-12-01 15:00:00+00	2026-12-01 05:13:35.024117+00	6097	12	Nick Demonstration	nurse	demo-east	care.allergies.note	allergy	{01a2321e-a980-7208-96b4-80d995072dfd}	01a2321e-a980-7208-96b4-80d5f9bdcad9	done	{}	\N
61	2026-12-01 15:00:00+00	2026-12-01 05:13:35.136728+00	6099	12	Nick Demonstration	nurse	demo-east	care.consents.give	consent	{01a2321e-a980-7208-96b4-80da34d5c98f}	01a2321e-a980-7208-96b4-80d5f9bdcad9	done	{}	\N
62	2026-12-01 15:00:00+00	2026-12-01 05:13:35.216151+00	6101	13	Wanda Demonstration	nurse	demo-west	care.patients.register	patient	{01a2321e-a980-7208-96b4-80da4b54b666}	\N	done	{}	\N
63	2026-12-01 15:00:00+00	2026-12-01 05:13:35.650519+00	6103	13	Wanda Demonstration	nurse	demo-west	care.readings.record	reading	{01a2321e-a980-7208-96b4-80db72ed772f}	01a2321e-a980-7208-96b4-80da4b54b666	done	{}	\N
64	2026-12-01 15:00:00+00	2026-12-01 05:13:36.110142+00	6105	13	Wanda Demonstration	nurse	demo-west	care.medicines.add	medicine	{01a2321e-a980-7208-96b4-80dc33d08ebf}	01a2321e-a980-7208-96b4-80da4b54b666	done	{}	\N
65	2026-12-01 15:00:00+00	2026-12-01 05:13:36.522702+00	6107	13	Wanda Demonstration	nurse	demo-west	care.allergies.note	allergy	{01a2321e-a980-7208-96b4-80dc7392be85}	01a2321e-a980-7208-96b4-80da4b54b666	done	{}	\N
66	2026-12-01 15:00:00+00	2026-12-01 05:13:36.630115+00	6109	13	Wanda Demonstration	nurse	demo-west	care.consents.give	consent	{01a2321e-a980-7208-96b4-80dd9311a868}	01a2321e-a980-7208-96b4-80da4b54b666	done	{}	\N
67	2026-12-01 15:00:00+00	2026-12-01 05:13:36.734587+00	6111	5	Nora Demonstration	pharmacist	demo-north	care.patients.register	patient	{01a2321e-a980-7208-96b4-80de321fe271}	\N	done	{}	\N
68	2026-12-01 15:00:00+00	2026-12-01 05:13:36.998738+00	6113	5	Nora Demonstration	pharmacist	demo-north	care.consents.give	consent	{01a2321e-a980-7208-96b4-80e0a80e20b4}	01a2321e-a980-7208-96b4-80de321fe271	done	{}	\N
69	2026-12-01 15:00:00+00	2026-12-01 05:13:37.237259+00	6115	5	Nora Demonstration	pharmacist	demo-north	care.consents.give	consent	{01a2321e-a980-7208-96b4-80e1fd1c6310}	01a2321e-a980-7208-96b4-80de321fe271	done	{}	\N
70	2026-12-01 15:00:00+00	2026-12-01 05:13:37.383105+00	6117	7	Sam Demonstration	pharmacist	demo-south	care.patients.register	patient	{01a2321e-a980-7208-96b4-80e23cc8a5dd}	\N	done	{}	\N
71	2026-12-01 15:00:00+00	2026-12-01 05:13:37.467446+00	6119	7	Sam Demonstration	pharmacist	demo-south	care.consents.give	consent	{01a2321e-a980-7208-96b4-80e393e2901f}	01a2321e-a980-7208-96b4-80e23cc8a5dd	done	{}	\N
72	2026-12-01 15:00:00+00	2026-12-01 05:13:37.588551+00	6121	7	Sam Demonstration	pharmacist	demo-south	care.consents.give	consent	{01a2321e-a980-7208-96b4-80e4f21eda26}	01a2321e-a980-7208-96b4-80e23cc8a5dd	done	{}	\N
73	2026-12-01 15:00:00+00	2026-12-01 05:13:37.645409+00	6123	12	Nick Demonstration	nurse	demo-east	care.patients.register	patient	{01a2321e-a980-7208-96b4-80e5638e65e9}	\N	done	{}	\N
74	2026-12-01 15:00:00+00	2026-12-01 05:13:38.076559+00	6125	12	Nick Demonstration	nurse	demo-east	care.readings.record	reading	{01a2321e-a980-7208-96b4-80e7482e4d01}	01a2321e-a980-7208-96b4-80e5638e65e9	done	{}	\N
75	2026-12-01 15:00:00+00	2026-12-01 05:13:38.401603+00	6127	12	Nick Demonstration	nurse	demo-east	care.medicines.add	medicine	{01a2321e-a980-7208-96b4-80e8354d2ac7}	01a2321e-a980-7208-96b4-80e5638e65e9	done	{}	\N
76	2026-12-01 15:00:00+00	2026-12-01 05:13:38.788974+00	6129	12	Nick Demonstration	nurse	demo-east	care.allergies.note	allergy	{01a2321e-a980-7208-96b4-80e85442e24d}	01a2321e-a980-7208-96b4-80e5638e65e9	done	{}	\N
77	2026-12-01 15:00:00+00	2026-12-01 05:13:39.301927+00	6131	12	Nick Demonstration	nurse	demo-east	care.conditions.note	condition	{01a2321e-a980-7208-96b4-80f4bbd3f4a5}	01a2321e-a980-7208-96b4-80e5638e65e9	done	{}	\N
78	2026-12-01 15:00:00+00	2026-12-01 05:13:39.465545+00	6133	12	Nick Demonstration	nurse	demo-east	care.consents.give	consent	{01a2321e-a980-7208-96b4-80f5f3840bd3}	01a2321e-a980-7208-96b4-80e5638e65e9	done	{}	\N
79	2026-12-01 15:00:00+00	2026-12-01 05:13:39.616458+00	6135	12	Nick Demonstration	nurse	demo-east	care.consents.give	consent	{01a2321e-a980-7208-96b4-80f6a844d5b4}	01a2321e-a980-7208-96b4-80e5638e65e9	done	{}	\N
80	2026-12-01 15:00:00+00	2026-12-01 05:13:39.653612+00	6137	13	Wanda Demonstration	nurse	demo-west	care.patients.register	patient	{01a2321e-a980-7208-96b4-80f71a03a9d2}	\N	done	{}	\N
81	2026-12-01 15:00:00+00	2026-12-01 05:13:39.959976+00	6139	13	Wanda Demonstration	nurse	demo-west	care.readings.record	reading	{01a2321e-a980-7208-96b4-80f782527cf3}	01a2321e-a980-7208-96b4-80f71a03a9d2	done	{}	\N
82	2026-12-01 15:00:00+00	2026-12-01 05:13:40.314628+00	6141	13	Wanda Demonstration	nurse	demo-west	care.medicines.add	medicine	{01a2321e-a980-7208-96b4-80f833e41db3}	01a2321e-a980-7208-96b4-80f71a03a9d2	done	{}	\N
83	2026-12-01 15:00:00+00	2026-12-01 05:13:40.902092+00	6143	13	Wanda Demonstration	nurse	demo-west	care.allergies.note	allergy	{01a2321e-a980-7208-96b4-80f8ef2e9590}	01a2321e-a980-7208-96b4-80f71a03a9d2	done	{}	\N
84	2026-12-01 15:00:00+00	2026-12-01 05:13:41.412733+00	6145	13	Wanda Demonstration	nurse	demo-west	care.conditions.note	condition	{01a2321e-a980-7208-96b4-8103a424c9ca}	01a2321e-a980-7208-96b4-80f71a03a9d2	done	{}	\N
85	2026-12-01 15:00:00+00	2026-12-01 05:13:41.590016+00	6147	13	Wanda Demonstration	nurse	demo-west	care.consents.give	consent	{01a2321e-a980-7208-96b4-8104a1949574}	01a2321e-a980-7208-96b4-80f71a03a9d2	done	{}	\N
86	2026-12-01 15:00:00+00	2026-12-01 05:13:41.927017+00	6149	13	Wanda Demonstration	nurse	demo-west	care.consents.give	consent	{01a2321e-a980-7208-96b4-8104c36f198e}	01a2321e-a980-7208-96b4-80f71a03a9d2	done	{}	\N
87	2026-12-01 15:00:00+00	2026-12-01 05:13:42.053969+00	6151	5	Nora Demonstration	pharmacist	demo-north	care.patients.register	patient	{01a2321e-a980-7208-96b4-8104fde0cafb}	\N	done	{}	\N
88	2026-12-01 15:00:00+00	2026-12-01 05:13:42.370743+00	6153	5	Nora Demonstration	pharmacist	demo-north	care.consents.give	consent	{01a2321e-a980-7208-96b4-8107ca4a4a86}	01a2321e-a980-7208-96b4-8104fde0cafb	done	{}	\N
89	2026-12-01 15:00:00+00	2026-12-01 05:13:42.561793+00	6155	5	Nora Demonstration	pharmacist	demo-north	care.consents.give	consent	{01a2321e-a980-7208-96b4-81083148d9d8}	01a2321e-a980-7208-96b4-8104fde0cafb	done	{}	\N
90	2026-12-01 15:00:00+00	2026-12-01 05:13:42.612158+00	6157	5	Nora Demonstration	pharmacist	demo-north	care.consents.withdraw	consent_end	{01a2321e-a980-7208-96b4-8108ceeb3cea}	01a2321e-a980-7208-96b4-8104fde0cafb	done	{}	\N
91	2026-12-01 15:00:00+00	2026-12-01 05:13:42.700305+00	6159	7	Sam Demonstration	pharmacist	demo-south	care.patients.register	patient	{01a2321e-a980-7208-96b4-8108ea3de557}	\N	done	{}	\N
92	2026-12-01 15:00:00+00	2026-12-01 05:13:42.881951+00	6161	7	Sam Demonstration	pharmacist	demo-south	care.consents.give	consent	{01a2321e-a980-7208-96b4-810a8309b1bb}	01a2321e-a980-7208-96b4-8108ea3de557	done	{}	\N
93	2026-12-01 15:00:00+00	2026-12-01 05:13:43.05833+00	6163	7	Sam Demonstration	pharmacist	demo-south	care.consents.give	consent	{01a2321e-a980-7208-96b4-810ba394145f}	01a2321e-a980-7208-96b4-8108ea3de557	done	{}	\N
94	2026-12-01 15:00:00+00	2026-12-01 05:13:43.171674+00	6165	7	Sam Demonstration	pharmacist	demo-south	care.consents.withdraw	consent_end	{01a2321e-a980-7208-96b4-810bf16624cb}	01a2321e-a980-7208-96b4-8108ea3de557	done	{}	\N
95	2026-12-01 15:00:00+00	2026-12-01 05:13:43.252856+00	6167	12	Nick Demonstration	nurse	demo-east	care.patients.register	patient	{01a2321e-a980-7208-96b4-810c854601e5}	\N	done	{}	\N
96	2026-12-01 15:00:00+00	2026-12-01 05:13:43.431087+00	6169	12	Nick Demonstration	nurse	demo-east	care.consents.give	consent	{01a2321e-a980-7208-96b4-810fde18fc9e}	01a2321e-a980-7208-96b4-810c854601e5	done	{}	\N
97	2026-12-01 15:00:00+00	2026-12-01 05:13:43.666612+00	6171	12	Nick Demonstration	nurse	demo-east	care.consents.give	consent	{01a2321e-a980-7208-96b4-8110bfcdf624}	01a2321e-a980-7208-96b4-810c854601e5	done	{}	\N
98	2026-12-01 15:00:00+00	2026-12-01 05:13:43.799953+00	6173	12	Nick Demonstration	nurse	demo-east	care.consents.withdraw	consent_end	{01a2321e-a980-7208-96b4-811161b47e7e}	01a2321e-a980-7208-96b4-810c854601e5	done	{}	\N
99	2026-12-01 15:00:00+00	2026-12-01 05:13:44.026116+00	6175	13	Wanda Demonstration	nurse	demo-west	care.patients.register	patient	{01a2321e-a980-7208-96b4-811232d3d586}	\N	done	{}	\N
100	2026-12-01 15:00:00+00	2026-12-01 05:13:44.30357+00	6177	13	Wanda Demonstration	nurse	demo-west	care.consents.give	consent	{01a2321e-a980-7208-96b4-811461ce78ae}	01a2321e-a980-7208-96b4-811232d3d586	done	{}	\N
101	2026-12-01 15:00:00+00	2026-12-01 05:13:44.601681+00	6179	13	Wanda Demonstration	nurse	demo-west	care.consents.give	consent	{01a2321e-a980-7208-96b4-8115296d883c}	01a2321e-a980-7208-96b4-811232d3d586	done	{}	\N
102	2026-12-01 15:00:00+00	2026-12-01 05:13:44.706371+00	6181	13	Wanda Demonstration	nurse	demo-west	care.consents.withdraw	consent_end	{01a2321e-a980-7208-96b4-8115ead8491c}	01a2321e-a980-7208-96b4-811232d3d586	done	{}	\N
103	2026-12-01 15:00:00+00	2026-12-01 05:13:44.76518+00	6183	5	Nora Demonstration	pharmacist	demo-north	care.patients.register	patient	{01a2321e-a980-7208-96b4-8116e0251b01}	\N	done	{}	\N
104	2026-12-01 15:00:00+00	2026-12-01 05:13:45.227342+00	6185	5	Nora Demonstration	pharmacist	demo-north	care.patients.correct	patient_identity	{01a2321e-a980-7208-96b4-8118af885930}	01a2321e-a980-7208-96b4-8116e0251b01	done	{}	\N
105	2026-12-01 15:00:00+00	2026-12-01 05:13:45.331055+00	6187	7	Sam Demonstration	pharmacist	demo-south	care.patients.register	patient	{01a2321e-a980-7208-96b4-8119aad832d0}	\N	done	{}	\N
106	2026-12-01 15:00:00+00	2026-12-01 05:13:45.776215+00	6189	7	Sam Demonstration	pharmacist	demo-south	care.patients.correct	patient_identity	{01a2321e-a980-7208-96b4-811c99ab9502}	01a2321e-a980-7208-96b4-8119aad832d0	done	{}	\N
107	2026-12-01 15:00:00+00	2026-12-01 05:13:45.870576+00	6191	12	Nick Demonstration	nurse	demo-east	care.patients.register	patient	{01a2321e-a980-7208-96b4-811ceec39792}	\N	done	{}	\N
108	2026-12-01 15:00:00+00	2026-12-01 05:13:46.180136+00	6193	12	Nick Demonstration	nurse	demo-east	care.readings.record	reading	{01a2321e-a980-7208-96b4-811e8c2d7cd3}	01a2321e-a980-7208-96b4-811ceec39792	done	{}	\N
109	2026-12-01 15:00:00+00	2026-12-01 05:13:46.753732+00	6195	12	Nick Demonstration	nurse	demo-east	care.patients.correct	patient_identity	{01a2321e-a980-7208-96b4-811ebfba6968}	01a2321e-a980-7208-96b4-811ceec39792	done	{}	\N
110	2026-12-01 15:00:00+00	2026-12-01 05:13:46.902241+00	6197	13	Wanda Demonstration	nurse	demo-west	care.patients.register	patient	{01a2321e-a980-7208-96b4-811fb42a0dfd}	\N	done	{}	\N
111	2026-12-01 15:00:00+00	2026-12-01 05:13:47.396266+00	6199	13	Wanda Demonstration	nurse	demo-west	care.readings.record	reading	{01a2321e-a980-7208-96b4-8122c4bc855c}	01a2321e-a980-7208-96b4-811fb42a0dfd	done	{}	\N
112	2026-12-01 15:00:00+00	2026-12-01 05:13:48.038827+00	6201	13	Wanda Demonstration	nurse	demo-west	care.patients.correct	patient_identity	{01a2321e-a980-7208-96b4-8123a5f8223b}	01a2321e-a980-7208-96b4-811fb42a0dfd	done	{}	\N
113	2026-12-01 15:00:00+00	2026-12-01 05:13:48.190693+00	6203	5	Nora Demonstration	pharmacist	demo-north	care.patients.register	patient	{01a2321e-a980-7208-96b4-8124a3a611e8}	\N	done	{}	\N
114	2026-12-01 15:00:00+00	2026-12-01 05:13:48.424705+00	6205	5	Nora Demonstration	pharmacist	demo-north	care.referrals.refer	referral	{01a2321e-a980-7208-96b4-81265e8abf91}	01a2321e-a980-7208-96b4-8124a3a611e8	done	{}	\N
115	2026-12-01 15:00:00+00	2026-12-01 05:13:48.554444+00	6207	7	Sam Demonstration	pharmacist	demo-south	care.patients.register	patient	{01a2321e-a980-7208-96b4-8127c9969da7}	\N	done	{}	\N
116	2026-12-01 15:00:00+00	2026-12-01 05:13:48.707628+00	6209	7	Sam Demonstration	pharmacist	demo-south	care.referrals.refer	referral	{01a2321e-a980-7208-96b4-8129d059bee8}	01a2321e-a980-7208-96b4-8127c9969da7	done	{}	\N
117	2026-12-01 15:00:00+00	2026-12-01 05:13:48.80993+00	6211	12	Nick Demonstration	nurse	demo-east	care.patients.register	patient	{01a2321e-a980-7208-96b4-812ad24d823f}	\N	done	{}	\N
118	2026-12-01 15:00:00+00	2026-12-01 05:13:49.267524+00	6213	12	Nick Demonstration	nurse	demo-east	care.readings.record	reading	{01a2321e-a980-7208-96b4-812bd687afd6}	01a2321e-a980-7208-96b4-812ad24d823f	done	{}	\N
119	2026-12-01 15:00:00+00	2026-12-01 05:13:49.849421+00	6215	12	Nick Demonstration	nurse	demo-east	care.medicines.add	medicine	{01a2321e-a980-7208-96b4-812c18b7e3e4}	01a2321e-a980-7208-96b4-812ad24d823f	done	{}	\N
120	2026-12-01 15:00:00+00	2026-12-01 05:13:50.343772+00	6217	12	Nick Demonstration	nurse	demo-east	care.allergies.note	allergy	{01a2321e-a980-7208-96b4-812c1f2ac841}	01a2321e-a980-7208-96b4-812ad24d823f	done	{}	\N
121	2026-12-01 15:00:00+00	2026-12-01 05:13:50.456602+00	6219	12	Nick Demonstration	nurse	demo-east	care.referrals.refer	referral	{01a2321e-a980-7208-96b4-812c40bb788f}	01a2321e-a980-7208-96b4-812ad24d823f	done	{}	\N
122	2026-12-01 15:00:00+00	2026-12-01 05:13:50.529514+00	6221	13	Wanda Demonstration	nurse	demo-west	care.patients.register	patient	{01a2321e-a980-7208-96b4-812d48022667}	\N	done	{}	\N
123	2026-12-01 15:00:00+00	2026-12-01 05:13:51.214483+00	6223	13	Wanda Demonstration	nurse	demo-west	care.readings.record	reading	{01a2321e-a980-7208-96b4-812ed05d42b3}	01a2321e-a980-7208-96b4-812d48022667	done	{}	\N
124	2026-12-01 15:00:00+00	2026-12-01 05:13:51.813286+00	6225	13	Wanda Demonstration	nurse	demo-west	care.medicines.add	medicine	{01a2321e-a980-7208-96b4-812f93d9fb59}	01a2321e-a980-7208-96b4-812d48022667	done	{}	\N
125	2026-12-01 15:00:00+00	2026-12-01 05:13:52.073897+00	6227	13	Wanda Demonstration	nurse	demo-west	care.allergies.note	allergy	{01a2321e-a980-7208-96b4-812fa1a099cd}	01a2321e-a980-7208-96b4-812d48022667	done	{}	\N
126	2026-12-01 15:00:00+00	2026-12-01 05:13:52.185291+00	6229	13	Wanda Demonstration	nurse	demo-west	care.referrals.refer	referral	{01a2321e-a980-7208-96b4-812fb6f4977b}	01a2321e-a980-7208-96b4-812d48022667	done	{}	\N
127	2026-12-01 15:00:00+00	2026-12-01 05:13:52.251793+00	6231	5	Nora Demonstration	pharmacist	demo-north	care.patients.register	patient	{01a2321e-a980-7208-96b4-81310d7f9fe7}	\N	done	{}	\N
128	2026-12-01 15:00:00+00	2026-12-01 05:13:52.371097+00	6233	5	Nora Demonstration	pharmacist	demo-north	care.referrals.refer	referral	{01a2321e-a980-7208-96b4-8132e34b6003}	01a2321e-a980-7208-96b4-81310d7f9fe7	done	{}	\N
129	2026-12-01 15:00:00+00	2026-12-01 05:13:52.560984+00	6235	5	Nora Demonstration	pharmacist	demo-north	care.consents.give	consent	{01a2321e-a980-7208-96b4-8134d35e2e50}	01a2321e-a980-7208-96b4-81310d7f9fe7	done	{}	\N
130	2026-12-01 15:00:00+00	2026-12-01 05:13:52.68538+00	6237	7	Sam Demonstration	pharmacist	demo-south	care.patients.register	patient	{01a2321e-a980-7208-96b4-8134f2d3b99e}	\N	done	{}	\N
131	2026-12-01 15:00:00+00	2026-12-01 05:13:52.85104+00	6239	7	Sam Demonstration	pharmacist	demo-south	care.referrals.refer	referral	{01a2321e-a980-7208-96b4-8137c94abbdf}	01a2321e-a980-7208-96b4-8134f2d3b99e	done	{}	\N
132	2026-12-01 15:00:00+00	2026-12-01 05:13:53.021109+00	6241	7	Sam Demonstration	pharmacist	demo-south	care.consents.give	consent	{01a2321e-a980-7208-96b4-81390d4088df}	01a2321e-a980-7208-96b4-8134f2d3b99e	done	{}	\N
133	2026-12-01 15:00:00+00	2026-12-01 05:13:53.13663+00	6243	12	Nick Demonstration	nurse	demo-east	care.patients.register	patient	{01a2321e-a980-7208-96b4-8139f961d8e4}	\N	done	{}	\N
134	2026-12-01 15:00:00+00	2026-12-01 05:13:53.485895+00	6245	12	Nick Demonstration	nurse	demo-east	care.readings.record	reading	{01a2321e-a980-7208-96b4-813c059b56c9}	01a2321e-a980-7208-96b4-8139f961d8e4	done	{}	\N
135	2026-12-01 15:00:00+00	2026-12-01 05:13:53.750359+00	6247	12	Nick Demonstration	nurse	demo-east	care.medicines.add	medicine	{01a2321e-a980-7208-96b4-813c904b1943}	01a2321e-a980-7208-96b4-8139f961d8e4	done	{}	\N
136	2026-12-01 15:00:00+00	2026-12-01 05:13:54.051106+00	6249	12	Nick Demonstration	nurse	demo-east	care.allergies.note	allergy	{01a2321e-a980-7208-96b4-813cc17e7471}	01a2321e-a980-7208-96b4-8139f961d8e4	done	{}	\N
137	2026-12-01 15:00:00+00	2026-12-01 05:13:54.706917+00	6251	12	Nick Demonstration	nurse	demo-east	care.conditions.note	condition	{01a2321e-a980-7208-96b4-8146f7b7608f}	01a2321e-a980-7208-96b4-8139f961d8e4	done	{}	\N
138	2026-12-01 15:00:00+00	2026-12-01 05:13:54.842669+00	6253	12	Nick Demonstration	nurse	demo-east	care.referrals.refer	referral	{01a2321e-a980-7208-96b4-81475ebb6e62}	01a2321e-a980-7208-96b4-8139f961d8e4	done	{}	\N
139	2026-12-01 15:00:00+00	2026-12-01 05:13:55.032477+00	6255	12	Nick Demonstration	nurse	demo-east	care.consents.give	consent	{01a2321e-a980-7208-96b4-81483d4da292}	01a2321e-a980-7208-96b4-8139f961d8e4	done	{}	\N
140	2026-12-01 15:00:00+00	2026-12-01 05:13:55.18108+00	6257	13	Wanda Demonstration	nurse	demo-west	care.patients.register	patient	{01a2321e-a980-7208-96b4-81488af6828b}	\N	done	{}	\N
141	2026-12-01 15:00:00+00	2026-12-01 05:13:55.860857+00	6259	13	Wanda Demonstration	nurse	demo-west	care.readings.record	reading	{01a2321e-a980-7208-96b4-814b3200f371}	01a2321e-a980-7208-96b4-81488af6828b	done	{}	\N
142	2026-12-01 15:00:00+00	2026-12-01 05:13:56.786913+00	6261	13	Wanda Demonstration	nurse	demo-west	care.medicines.add	medicine	{01a2321e-a980-7208-96b4-814b7be94ba3}	01a2321e-a980-7208-96b4-81488af6828b	done	{}	\N
143	2026-12-01 15:00:00+00	2026-12-01 05:13:57.299231+00	6263	13	Wanda Demonstration	nurse	demo-west	care.allergies.note	allergy	{01a2321e-a980-7208-96b4-814c60c28525}	01a2321e-a980-7208-96b4-81488af6828b	done	{}	\N
144	2026-12-01 15:00:00+00	2026-12-01 05:13:57.931017+00	6265	13	Wanda Demonstration	nurse	demo-west	care.conditions.note	condition	{01a2321e-a980-7208-96b4-8157a8f2e0ed}	01a2321e-a980-7208-96b4-81488af6828b	done	{}	\N
145	2026-12-01 15:00:00+00	2026-12-01 05:13:58.22634+00	6267	13	Wanda Demonstration	nurse	demo-west	care.referrals.refer	referral	{01a2321e-a980-7208-96b4-815810e8bb9a}	01a2321e-a980-7208-96b4-81488af6828b	done	{}	\N
146	2026-12-01 15:00:00+00	2026-12-01 05:13:58.431306+00	6269	13	Wanda Demonstration	nurse	demo-west	care.consents.give	consent	{01a2321e-a980-7208-96b4-815987b620e7}	01a2321e-a980-7208-96b4-81488af6828b	done	{}	\N
147	2026-12-01 15:00:00+00	2026-12-01 05:13:58.520541+00	6271	5	Nora Demonstration	pharmacist	demo-north	care.patients.register	patient	{01a2321e-a980-7208-96b4-8159a7a25e60}	\N	done	{}	\N
148	2026-12-01 15:00:00+00	2026-12-01 05:13:58.681215+00	6273	5	Nora Demonstration	pharmacist	demo-north	care.consents.give	consent	{01a2321e-a980-7208-96b4-815c1153679b}	01a2321e-a980-7208-96b4-8159a7a25e60	done	{}	\N
149	2026-12-01 15:00:00+00	2026-12-01 05:13:58.806288+00	6275	5	Nora Demonstration	pharmacist	demo-north	care.referrals.refer	referral	{01a2321e-a980-7208-96b4-815cbda587d2}	01a2321e-a980-7208-96b4-8159a7a25e60	done	{}	\N
150	2026-12-01 15:00:00+00	2026-12-01 05:13:59.008171+00	6277	5	Nora Demonstration	pharmacist	demo-north	care.consents.give	consent	{01a2321e-a980-7208-96b4-815df1eaecbd}	01a2321e-a980-7208-96b4-8159a7a25e60	done	{}	\N
151	2026-12-01 15:00:00+00	2026-12-01 05:13:59.159014+00	6279	7	Sam Demonstration	pharmacist	demo-south	care.referrals.take_up	referral_taken	{01a2321e-a980-7208-96b4-815e4dc51bdb}	01a2321e-a980-7208-96b4-8159a7a25e60	done	{}	\N
152	2026-12-01 15:00:00+00	2026-12-01 05:13:59.307153+00	6281	7	Sam Demonstration	pharmacist	demo-south	care.patients.register	patient	{01a2321e-a980-7208-96b4-815e9c6609ce}	\N	done	{}	\N
153	2026-12-01 15:00:00+00	2026-12-01 05:13:59.517955+00	6283	7	Sam Demonstration	pharmacist	demo-south	care.consents.give	consent	{01a2321e-a980-7208-96b4-8160161d9009}	01a2321e-a980-7208-96b4-815e9c6609ce	done	{}	\N
154	2026-12-01 15:00:00+00	2026-12-01 05:13:59.767326+00	6285	7	Sam Demonstration	pharmacist	demo-south	care.referrals.refer	referral	{01a2321e-a980-7208-96b4-816057f8d24c}	01a2321e-a980-7208-96b4-815e9c6609ce	done	{}	\N
155	2026-12-01 15:00:00+00	2026-12-01 05:13:59.919808+00	6287	7	Sam Demonstration	pharmacist	demo-south	care.consents.give	consent	{01a2321e-a980-7208-96b4-816174bbedb2}	01a2321e-a980-7208-96b4-815e9c6609ce	done	{}	\N
156	2026-12-01 15:00:00+00	2026-12-01 05:14:00.08834+00	6289	12	Nick Demonstration	nurse	demo-east	care.referrals.take_up	referral_taken	{01a2321e-a980-7208-96b4-8161bd05e60a}	01a2321e-a980-7208-96b4-815e9c6609ce	done	{}	\N
157	2026-12-01 15:00:00+00	2026-12-01 05:14:00.180761+00	6291	12	Nick Demonstration	nurse	demo-east	care.patients.register	patient	{01a2321e-a980-7208-96b4-8161fc952afe}	\N	done	{}	\N
158	2026-12-01 15:00:00+00	2026-12-01 05:14:00.448023+00	6293	12	Nick Demonstration	nurse	demo-east	care.consents.give	consent	{01a2321e-a980-7208-96b4-81646b873ce4}	01a2321e-a980-7208-96b4-8161fc952afe	done	{}	\N
159	2026-12-01 15:00:00+00	2026-12-01 05:14:00.606856+00	6295	12	Nick Demonstration	nurse	demo-east	care.referrals.refer	referral	{01a2321e-a980-7208-96b4-8164e19400b7}	01a2321e-a980-7208-96b4-8161fc952afe	done	{}	\N
160	2026-12-01 15:00:00+00	2026-12-01 05:14:00.717274+00	6297	12	Nick Demonstration	nurse	demo-east	care.consents.give	consent	{01a2321e-a980-7208-96b4-81663836c3ae}	01a2321e-a980-7208-96b4-8161fc952afe	done	{}	\N
161	2026-12-01 15:00:00+00	2026-12-01 05:14:00.809914+00	6299	13	Wanda Demonstration	nurse	demo-west	care.referrals.take_up	referral_taken	{01a2321e-a980-7208-96b4-816652b6a87c}	01a2321e-a980-7208-96b4-8161fc952afe	done	{}	\N
162	2026-12-01 15:00:00+00	2026-12-01 05:14:00.881918+00	6301	13	Wanda Demonstration	nurse	demo-west	care.patients.register	patient	{01a2321e-a980-7208-96b4-81673525134a}	\N	done	{}	\N
163	2026-12-01 15:00:00+00	2026-12-01 05:14:00.996544+00	6303	13	Wanda Demonstration	nurse	demo-west	care.consents.give	consent	{01a2321e-a980-7208-96b4-8169a41423f9}	01a2321e-a980-7208-96b4-81673525134a	done	{}	\N
164	2026-12-01 15:00:00+00	2026-12-01 05:14:01.127527+00	6305	13	Wanda Demonstration	nurse	demo-west	care.referrals.refer	referral	{01a2321e-a980-7208-96b4-816a2db9f34b}	01a2321e-a980-7208-96b4-81673525134a	done	{}	\N
165	2026-12-01 15:00:00+00	2026-12-01 05:14:01.216575+00	6307	13	Wanda Demonstration	nurse	demo-west	care.consents.give	consent	{01a2321e-a980-7208-96b4-816a80430d6d}	01a2321e-a980-7208-96b4-81673525134a	done	{}	\N
166	2026-12-01 15:00:00+00	2026-12-01 05:14:01.27127+00	6309	5	Nora Demonstration	pharmacist	demo-north	care.referrals.take_up	referral_taken	{01a2321e-a980-7208-96b4-816ae23b7899}	01a2321e-a980-7208-96b4-81673525134a	done	{}	\N
167	2026-12-01 15:00:00+00	2026-12-01 05:14:01.337165+00	6311	5	Nora Demonstration	pharmacist	demo-north	care.patients.register	patient	{01a2321e-a980-7208-96b4-816b56b63bb7}	\N	done	{}	\N
168	2026-12-01 15:00:00+00	2026-12-01 05:14:01.467426+00	6313	5	Nora Demonstration	pharmacist	demo-north	care.consents.give	consent	{01a2321e-a980-7208-96b4-816de8954d20}	01a2321e-a980-7208-96b4-816b56b63bb7	done	{}	\N
169	2026-12-01 15:00:00+00	2026-12-01 05:14:01.554872+00	6315	5	Nora Demonstration	pharmacist	demo-north	care.referrals.refer	referral	{01a2321e-a980-7208-96b4-816e42c46be9}	01a2321e-a980-7208-96b4-816b56b63bb7	done	{}	\N
170	2026-12-01 15:00:00+00	2026-12-01 05:14:01.629932+00	6317	5	Nora Demonstration	pharmacist	demo-north	care.consents.give	consent	{01a2321e-a980-7208-96b4-816f7e16f73c}	01a2321e-a980-7208-96b4-816b56b63bb7	done	{}	\N
171	2026-12-01 15:00:00+00	2026-12-01 05:14:01.708798+00	6319	7	Sam Demonstration	pharmacist	demo-south	care.referrals.take_up	referral_taken	{01a2321e-a980-7208-96b4-816fa4da9ad6}	01a2321e-a980-7208-96b4-816b56b63bb7	done	{}	\N
172	2026-12-01 15:00:00+00	2026-12-01 05:14:01.746903+00	6321	5	Nora Demonstration	pharmacist	demo-north	care.consents.withdraw	consent_end	{01a2321e-a980-7208-96b4-817007263c5c}	01a2321e-a980-7208-96b4-816b56b63bb7	done	{}	\N
173	2026-12-01 15:00:00+00	2026-12-01 05:14:01.794279+00	6323	7	Sam Demonstration	pharmacist	demo-south	care.patients.register	patient	{01a2321e-a980-7208-96b4-8170c581c1b3}	\N	done	{}	\N
174	2026-12-01 15:00:00+00	2026-12-01 05:14:01.873596+00	6325	7	Sam Demonstration	pharmacist	demo-south	care.consents.give	consent	{01a2321e-a980-7208-96b4-8173173a0faf}	01a2321e-a980-7208-96b4-8170c581c1b3	done	{}	\N
175	2026-12-01 15:00:00+00	2026-12-01 05:14:01.957076+00	6327	7	Sam Demonstration	pharmacist	demo-south	care.referrals.refer	referral	{01a2321e-a980-7208-96b4-8173e84cc461}	01a2321e-a980-7208-96b4-8170c581c1b3	done	{}	\N
176	2026-12-01 15:00:00+00	2026-12-01 05:14:02.062982+00	6329	7	Sam Demonstration	pharmacist	demo-south	care.consents.give	consent	{01a2321e-a980-7208-96b4-8174fedccc40}	01a2321e-a980-7208-96b4-8170c581c1b3	done	{}	\N
177	2026-12-01 15:00:00+00	2026-12-01 05:14:02.134312+00	6331	12	Nick Demonstration	nurse	demo-east	care.referrals.take_up	referral_taken	{01a2321e-a980-7208-96b4-81756d575c9f}	01a2321e-a980-7208-96b4-8170c581c1b3	done	{}	\N
178	2026-12-01 15:00:00+00	2026-12-01 05:14:02.177982+00	6333	7	Sam Demonstration	pharmacist	demo-south	care.consents.withdraw	consent_end	{01a2321e-a980-7208-96b4-8175d84c1975}	01a2321e-a980-7208-96b4-8170c581c1b3	done	{}	\N
179	2026-12-01 15:00:00+00	2026-12-01 05:14:02.220858+00	6335	12	Nick Demonstration	nurse	demo-east	care.patients.register	patient	{01a2321e-a980-7208-96b4-8176c6ac3506}	\N	done	{}	\N
180	2026-12-01 15:00:00+00	2026-12-01 05:14:02.455857+00	6337	12	Nick Demonstration	nurse	demo-east	care.readings.record	reading	{01a2321e-a980-7208-96b4-81793ffff89e}	01a2321e-a980-7208-96b4-8176c6ac3506	done	{}	\N
181	2026-12-01 15:00:00+00	2026-12-01 05:14:02.567233+00	6339	12	Nick Demonstration	nurse	demo-east	care.consents.give	consent	{01a2321e-a980-7208-96b4-817947337068}	01a2321e-a980-7208-96b4-8176c6ac3506	done	{}	\N
182	2026-12-01 15:00:00+00	2026-12-01 05:14:02.651975+00	6341	12	Nick Demonstration	nurse	demo-east	care.referrals.refer	referral	{01a2321e-a980-7208-96b4-81797d899204}	01a2321e-a980-7208-96b4-8176c6ac3506	done	{}	\N
183	2026-12-01 15:00:00+00	2026-12-01 05:14:02.775746+00	6343	12	Nick Demonstration	nurse	demo-east	care.consents.give	consent	{01a2321e-a980-7208-96b4-817adca2be31}	01a2321e-a980-7208-96b4-8176c6ac3506	done	{}	\N
184	2026-12-01 15:00:00+00	2026-12-01 05:14:02.872063+00	6345	13	Wanda Demonstration	nurse	demo-west	care.referrals.take_up	referral_taken	{01a2321e-a980-7208-96b4-817bcb8d0ae7}	01a2321e-a980-7208-96b4-8176c6ac3506	done	{}	\N
185	2026-12-01 15:00:00+00	2026-12-01 05:14:02.923174+00	6347	12	Nick Demonstration	nurse	demo-east	care.consents.withdraw	consent_end	{01a2321e-a980-7208-96b4-817bfd6ba5b6}	01a2321e-a980-7208-96b4-8176c6ac3506	done	{}	\N
186	2026-12-01 15:00:00+00	2026-12-01 05:14:02.977701+00	6349	13	Wanda Demonstration	nurse	demo-west	care.patients.register	patient	{01a2321e-a980-7208-96b4-817c2c094019}	\N	done	{}	\N
187	2026-12-01 15:00:00+00	2026-12-01 05:14:03.267609+00	6351	13	Wanda Demonstration	nurse	demo-west	care.readings.record	reading	{01a2321e-a980-7208-96b4-817e808e5fd8}	01a2321e-a980-7208-96b4-817c2c094019	done	{}	\N
188	2026-12-01 15:00:00+00	2026-12-01 05:14:03.529953+00	6353	13	Wanda Demonstration	nurse	demo-west	care.consents.give	consent	{01a2321e-a980-7208-96b4-817f45c61374}	01a2321e-a980-7208-96b4-817c2c094019	done	{}	\N
189	2026-12-01 15:00:00+00	2026-12-01 05:14:03.731005+00	6355	13	Wanda Demonstration	nurse	demo-west	care.referrals.refer	referral	{01a2321e-a980-7208-96b4-817f74b7218f}	01a2321e-a980-7208-96b4-817c2c094019	done	{}	\N
190	2026-12-01 15:00:00+00	2026-12-01 05:14:03.921325+00	6357	13	Wanda Demonstration	nurse	demo-west	care.consents.give	consent	{01a2321e-a980-7208-96b4-8180e2a7e06b}	01a2321e-a980-7208-96b4-817c2c094019	done	{}	\N
191	2026-12-01 15:00:00+00	2026-12-01 05:14:04.0486+00	6359	5	Nora Demonstration	pharmacist	demo-north	care.referrals.take_up	referral_taken	{01a2321e-a980-7208-96b4-8180fbc51bcd}	01a2321e-a980-7208-96b4-817c2c094019	done	{}	\N
192	2026-12-01 15:00:00+00	2026-12-01 05:14:04.123319+00	6361	13	Wanda Demonstration	nurse	demo-west	care.consents.withdraw	consent_end	{01a2321e-a980-7208-96b4-81819fd4df15}	01a2321e-a980-7208-96b4-817c2c094019	done	{}	\N
193	2026-12-01 15:00:00+00	2026-12-01 05:14:04.305077+00	6363	12	Nick Demonstration	nurse	demo-east	care.sign_ups.make_code	sign_up_code	{01a2321e-a980-7208-96b4-8181dd2e828f}	01a2321e-a980-7208-96b4-8161fc952afe	done	{}	\N
194	2026-12-01 15:00:00+00	2026-12-01 05:14:04.324093+00	6365	-5	sign-in page	system		care.sign_ups.enter_code	sign_up_try	{01a2321e-a980-7208-96b4-8182d55908f2}	01a2321e-a980-7208-96b4-8161fc952afe	done	{}	\N
195	2026-12-01 15:00:00+00	2026-12-01 05:14:04.39376+00	6367	-5	sign-in page	system		care.sign_ups.sign_up	patient_account	{01a2321e-a980-7208-96b4-8183839ecac7}	01a2321e-a980-7208-96b4-8161fc952afe	done	{}	\N
196	2026-12-01 15:00:00+00	2026-12-01 05:14:04.461156+00	6369	15	Lupe Chen Demonstration	patient		care.proxies.name	proxy	{01a2321e-a980-7208-96b4-8184c3a3d3d6}	01a2321e-a980-7208-96b4-8161fc952afe	done	{}	\N
197	2026-12-01 15:00:00+00	2026-12-01 05:14:04.530826+00	6371	15	Lupe Chen Demonstration	patient		care.proxies.name	proxy	{01a2321e-a980-7208-96b4-8184e735df17}	01a2321e-a980-7208-96b4-8161fc952afe	done	{}	\N
198	2026-12-01 15:00:00+00	2026-12-01 05:14:04.608054+00	6373	15	Lupe Chen Demonstration	patient		care.proxies.name	proxy	{01a2321e-a980-7208-96b4-81851b76c3de}	01a2321e-a980-7208-96b4-8161fc952afe	done	{}	\N
199	2026-12-01 15:00:00+00	2026-12-01 05:14:04.655013+00	6375	-5	sign-in page	system		care.sign_ups.enter_code	sign_up_try	{01a2321e-a980-7208-96b4-8185f9fa2ebe}	01a2321e-a980-7208-96b4-8161fc952afe	done	{}	\N
200	2026-12-01 15:00:00+00	2026-12-01 05:14:04.753307+00	6377	-5	sign-in page	system		care.sign_ups.sign_up	proxy_account	{01a2321e-a980-7208-96b4-8186cc5466f2}	\N	done	{}	\N
201	2026-12-01 15:00:00+00	2026-12-01 05:14:04.831186+00	6379	15	Lupe Chen Demonstration	patient		care.proxies.end	proxy_end	{01a2321e-a980-7208-96b4-818783291767}	01a2321e-a980-7208-96b4-8161fc952afe	done	{}	\N
202	2026-12-01 15:00:00+00	2026-12-01 05:14:05.059764+00	6381	12	Nick Demonstration	nurse	demo-east	care.sign_ups.make_code	sign_up_code	{01a2321e-a980-7208-96b4-81881f6f6fb1}	01a2321e-a980-7208-96b4-8176c6ac3506	done	{}	\N
203	2026-12-01 15:00:00+00	2026-12-01 05:14:05.094207+00	6383	-5	sign-in page	system		care.sign_ups.enter_code	sign_up_try	{01a2321e-a980-7208-96b4-8188b12ea184}	01a2321e-a980-7208-96b4-8176c6ac3506	done	{}	\N
204	2026-12-01 15:00:00+00	2026-12-01 05:14:05.237922+00	6385	-5	sign-in page	system		care.sign_ups.sign_up	patient_account	{01a2321e-a980-7208-96b4-818901acefa2}	01a2321e-a980-7208-96b4-8176c6ac3506	done	{}	\N
205	2026-12-01 15:00:00+00	2026-12-01 05:14:06.450279+00	6391	12	Nick Demonstration	nurse	demo-east	care.sign_ups.make_code	sign_up_code	{01a2321e-a980-7208-96b4-8189827959a2}	01a2321e-a980-7208-96b4-80c8a022bdcf	done	{}	\N
206	2026-12-01 15:00:00+00	2026-12-01 05:14:06.719027+00	6393	12	Nick Demonstration	nurse	demo-east	care.patients.register	patient	{01a2321e-a980-7208-96b4-8189e06534f6}	\N	done	{}	\N
207	2026-12-01 15:00:00+00	2026-12-01 05:14:07.013764+00	6395	12	Nick Demonstration	nurse	demo-east	care.merging.merge	patient_merge	{01a2321e-a980-7208-96b4-818ce104d534}	01a2321e-a980-7208-96b4-810c854601e5	done	{}	\N
208	2026-12-01 15:00:00+00	2026-12-01 05:14:07.015644+00	6395	12	Nick Demonstration	nurse	demo-east	care.merging.merge	patient_merge	{01a2321e-a980-7208-96b4-818ce104d534}	01a2321e-a980-7208-96b4-8189e06534f6	done	{}	\N
209	2026-12-01 15:00:00+00	2026-12-01 05:14:07.2202+00	6397	13	Wanda Demonstration	nurse	demo-west	care.patients.register	patient	{01a2321e-a980-7208-96b4-818daee13d09}	\N	done	{}	\N
210	2026-12-01 15:00:00+00	2026-12-01 05:14:07.481045+00	6399	13	Wanda Demonstration	nurse	demo-west	care.merging.merge	patient_merge	{01a2321e-a980-7208-96b4-818f41e9d747}	01a2321e-a980-7208-96b4-80f71a03a9d2	done	{}	\N
211	2026-12-01 15:00:00+00	2026-12-01 05:14:07.488895+00	6399	13	Wanda Demonstration	nurse	demo-west	care.merging.merge	patient_merge	{01a2321e-a980-7208-96b4-818f41e9d747}	01a2321e-a980-7208-96b4-818daee13d09	done	{}	\N
212	2026-12-01 15:00:00+00	2026-12-01 05:14:07.684266+00	6401	13	Wanda Demonstration	nurse	demo-west	care.merging.undo_merge	patient_merge_end	{01a2321e-a980-7208-96b4-818ffbeb9468}	01a2321e-a980-7208-96b4-80f71a03a9d2	done	{}	\N
213	2026-12-01 15:00:00+00	2026-12-01 05:14:07.685775+00	6401	13	Wanda Demonstration	nurse	demo-west	care.merging.undo_merge	patient_merge_end	{01a2321e-a980-7208-96b4-818ffbeb9468}	01a2321e-a980-7208-96b4-818daee13d09	done	{}	\N
214	2026-12-01 15:00:00+00	2026-12-01 05:14:07.881955+00	6403	7	Sam Demonstration	pharmacist	demo-south	care.patients.register	patient	{01a2321e-a980-7208-96b4-8191d46f5ee5}	\N	done	{}	\N
215	2026-12-01 15:00:00+00	2026-12-01 05:14:07.964606+00	6405	13	Wanda Demonstration	nurse	demo-west	care.emergencies.break_glass	emergency_access	{01a2321e-a980-7208-96b4-8194d6479539}	01a2321e-a980-7208-96b4-80e5638e65e9	done	{}	\N
216	2026-12-01 15:00:00+00	2026-12-01 05:14:08.00196+00	6407	13	Wanda Demonstration	nurse	demo-west	care.emergencies.close	emergency_end	{01a2321e-a980-7208-96b4-819519d86f92}	01a2321e-a980-7208-96b4-80e5638e65e9	done	{}	\N
217	2026-12-01 15:00:00+00	2026-12-01 05:14:08.051843+00	6409	3	Priya Demonstration	privacy_reviewer	demo-west	people.emergencies.review	emergency_review	{01a2321e-a980-7208-96b4-8194d6479539}	\N	done	{}	\N
218	2026-12-01 15:00:00+00	2026-12-01 05:14:08.097828+00	6411	5	Nora Demonstration	pharmacist	demo-north	care.emergencies.break_glass	emergency_access	{01a2321e-a980-7208-96b4-81959dea8c97}	01a2321e-a980-7208-96b4-812ad24d823f	done	{}	\N
219	2026-12-01 15:00:00+00	2026-12-01 05:14:08.211803+00	6413	1	Rosa Demonstration	site_administrator	demo-south	people.closings.close	account_closing	{01a2321e-a980-7208-96b4-8195ee88a928}	\N	done	{}	\N
\.


--
-- Data for Name: audit_link; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.audit_link (number, entry, hash) FROM stdin;
1	1	\\xfd476213adeab762d8f6c5920d9e39d1ead035127a59e6c494e145f98dd2cbb3
2	2	\\xee31ce264f59e3cc8a082d1988c53c471182c2977ce9c911cb8552a41066fe8d
3	3	\\x7f22528237afc53099da63b27bd894497e7b1f42b8f637f17d4bd6d492ed6d74
4	4	\\x24fbbeaf16e5521f8bec7655af467257e07252b66f730ba55e430dd091551c6b
5	5	\\xaa58f08e7cea67ed55e30db4357b996c6e398b18ebe8e50093615967bcb63661
6	6	\\x94145582ded59b2bb3b672463caa28200b79737c7c13f1ff6a732d796d12c022
7	7	\\xc1e2d70da91cd10c1c097ab76e719fa60ff911edde88f1ddb7e2d165994d011e
8	8	\\xd655d7e273dd88afb92c845f5d108a5a491e6a95d49be5d19dd51cb65e253781
9	9	\\x3f9c204bc120315832a55e6ad2155ef48192ca53b749105b0288aa077a73da39
10	10	\\x94227a5ac0fe34b27f153193bd212aa935655f298083b3fde9d2649c2cc3b03f
11	11	\\x2ba46d7d066ecb389ddfd0bfe00b3bcb5f83f870c77dbf32320eee588a4f65ff
12	12	\\xc071b28190e3ed51e972ef2c0ced6c2a14da5ba3aa09638cdd13be8c7d5693a0
13	13	\\x0a530c21fea010a6e8dbbb185ab2296dc0bc18b2dfd31b7a7239e154ae4c5563
14	14	\\x306d96f90c422e6d3046cbd9dad9f6aaf38f74172ab2f49d0938b77353a04a5f
15	15	\\x87c68bbd1c638959738fbb3b5ca980c0e7ed3ae3d3f90b32b0d9e046a32af31c
16	16	\\x6331314cddc1f16f7ef412b9f550ba16212f6e334e9b516b971ccd67600e5625
17	17	\\x9779563e4f3528e2960c7685f9ed93593fb3cf7017eb3d9b89eb2730bcebd145
18	18	\\x0e5e4ca735b8fd427eadcc3af106eb120ffc0c183c3137daf289f86eeb9da9a5
19	19	\\xdeba2fd306f160e165c8ae1a6c184770e593bdeb8a7335553dedf7d777896523
20	20	\\x1cebfa005c5d501c64ca71dfe98f78377e6f418d7e54ba898242f545da790783
21	21	\\x391ce615847ee054b0e1c93d327146801791292c210d715500dd253a857543b9
22	22	\\x695402f35234458edacb341a011bb43cf2aca3b6b790be21d6252a84475df032
23	23	\\x2ad8d24c22446b8586a537afa2892f4c3060d965da608ab21d9844619ded45ea
24	24	\\xaf55a2b2f3aeee27de633d8910976b199df4b6e26fcfb42f063d93525547beda
25	25	\\xbbd67c9ce92ad791a610825b4f8c523173a42173020d6e9533cc91b3a9abccdd
26	26	\\x860af109d083d54d2e94bf3152a99733f54cb1276d2e6e173347dd094052d7e9
27	27	\\x13882f58430e10eb7042a3859777e3257cd0bb3f44055b5efb6fa6ee5121eee5
28	28	\\xf5844abd691439b163ac8b9c463fa74f202c00359df7b222d57c2624cbb91014
29	29	\\xdeedd4b28bbdef201ea331dcf4d09266d64f74340c3ef47d5c858d5684656bfb
30	30	\\x1400efe5be501c0a837588d4bd70a64c54e3083e035f743f390be573dd27ff95
31	31	\\x3569dd637b8b18aaeda8fd10236d4f2dce4a94c46c5550bb33d6ca3ddd8de9b7
32	32	\\xc13361d0d7c62b0ff98bd271d6dff563dbf8362cf67e35551ef81c354167f3d7
33	33	\\x095a3a59a01ac09ffd4cffe9d630352956581da3570a51fa57e1c70300cf037a
34	34	\\x2e5c76a7ffa38fcd4386534d7084eb513f2ed3e75640e1d90ae14085005c1260
35	35	\\x46292cbdf9413b6011334f14b5b54ad03d8f432d40d8f291a46fb4f173ef3b99
36	36	\\xcecf6d2c924f4f3c34006c4f968bddeef967f7a07edddcbfeb5a0a225f81c3b1
37	37	\\x22aa0c0accc15b0a7b90f7433f0eea4e50ca8ae6751905c872426d3c0d78e6b0
38	38	\\x92df57493db2e946a8fc1cb0a1abf5adf52977163aca1493ec595a47e4de4962
39	39	\\x9b5c30d2b3095e6146584bc60cd328beb1c51f6de18fe93e12426f0647dd6831
40	40	\\x566a4895798b4efd68bc87a6a17cd65a58266235d5f26331d68dee3deb7da36c
41	41	\\x87a0b64bba969fc1b07a6d526723847e7737a2b4f658f7b2c2f00b3725c9808b
42	42	\\x9631f689b9ad2d192fa4dbd9d697f80a5378cdf4eebf0424d35707eab126ebd7
43	43	\\x3ea2f407f155842881b5f2803fc890516344272df3d6a017dfe80e5b62b82905
44	44	\\x1314c4b8c5e94aeadd19268dc31ad11fc728944c02b1f6cf712340144bc4e8cc
45	45	\\xd3ffcd56926d852bb6a776c40e3797360b5c7d6f1783b93d507691fe4cc96446
46	46	\\xecf6fceb24a69f17e8ffca37f4aad4258719d021ed248f9fb7406d7164f4e880
47	47	\\x36a5aa6e1fd1b0b13b68f90b2fbead9f7c4e8acc591c7841796a5c1145cff7ad
48	48	\\x51b7d0737cdb5967674f78526418344a5f1d405c4bca258c0d960417a7910805
49	49	\\x4b2a9311ba0e964d348fd5df90fbbf4665210051576be8a083bc92d022e1b268
50	50	\\xe836f867eb21a11181ff4784c1b1993bd132ad178e29c6d51da49adf52c8c580
51	51	\\xa00d5a714ecbe7c0286c168624a16d1399744c9c50035b67041154823a3002b4
52	52	\\xa82d1ff60eafb58bc8ad35ca018249f8354ec34feb9031c3eb2eaec20182c220
53	53	\\x2476d558f235b23cd05c88459473ef16985c1a6a6cae0eac6d2033145ced1abc
54	54	\\xf70432ac7d482c565f0d0160443e8058969be5a368067cc5261fc4984ffaebd3
55	55	\\xea324d851add88d3f350af9597a3d5477237cbdf15c0a94a4e00831858b57f86
56	56	\\x1f53da8ccff52ee18c1279e4a62d73d0a074c9a5d61aaa6d8a305175fca09687
57	57	\\x580d807fe5cc19b18a1e2b57427d71bc58623685c7dc4225d64ecaf322551acb
58	58	\\xac76e097fc7cabdff48bf0ee9ec68569d9d73b8a7382b0d75a26b03292e7b273
59	59	\\x1b664ebfbb5ce48e9b8122f3638db81800ecaa95d35a8d785fe9de4407d62843
60	60	\\x749b98268b21de72041194fd4513c9600b05fbd899dbe8c9eb805015290b3ca5
61	61	\\x38b415f71d27bf1dc0cd2879554007721265e1f54ed46dcfc780c4242b9c3c5b
62	62	\\x412c2c1f7087b9e0797f84a92dc81e4f60d3f14d2f9e9254ac627345ccebf250
63	63	\\x35cffdd82f9c78c5bff0a3eb607dba9a396db31e49b7ea86390d2d224b062cdb
64	64	\\x50a4112a48d0101aea400ade965143ae473ffd0b261a135a56fb1853695bb5bd
65	65	\\xf2f9fa79e03a473cda278a1176578af141d3557c208b4259302981f523e737fa
66	66	\\x0584202a3a743c986363eda1d1f52028d9a2d7140d00db4ad40d93fa36787bcf
67	67	\\xe3f1c8af9297e7435f051118711c9017ae9f0ed7fec432a1d8ef2c949b3cf43d
68	68	\\xa0128d6023ccfc7d480835de11b5b0a5f05d1af7d2768d62903a2de8c3ffc97e
69	69	\\x339de92d8ded1b641e0ff9cf7fe42944bd47ee07a51fe11189bd108456b744d9
70	70	\\xdb2f071e023d07d00c16acef702589736d666007e0795bd5869af318868e2254
71	71	\\xe0bdf5328d41dc13e36dba6c26d093ae797708a9dcb9bc00074abe5743fc423b
72	72	\\x28913825feadfc7ccc69302da7c356b5211350066b8ca19bdf981c3709d6a185
73	73	\\x4fb3a76e61c2bac6db8d5f16aeda769c76df236809db069cb9669b954415c657
74	74	\\xbcb474e5dd23b7168144279886b6dd62d5605cce375994be1eb2eb461d010a50
75	75	\\x03057ca1d0f3a3f3f1090e947bdde9e8fc69268f686afc1ce3c94b569c11430d
76	76	\\xf6c103891ac5af82ce3d6609ffb4a12a391e92285118b501436ab0193e433d53
77	77	\\x68be89a2ca6a6022dbe4358792922bdd407443bbfb8b90f557d7b9dfa60c9371
78	78	\\x0f91ecfac2b553a0737e7b53f7dc28a4d09aa2c6e98236fa3bc912c8c930aec7
79	79	\\x395976f6f630728f1eef6ef20f63500891bcff1c87edf202cea12da035489231
80	80	\\x3013707409da8849a72bda6beaa2559dc82b985c4f1547e9a91e00615f16129e
81	81	\\x924b0000839d718f8e24ab2dc0cc110c789cd7c06e2a58ab464fbc3e8b6d025d
82	82	\\xbfec3609ba62b2c7280333a999aa167298cfe20aa908b6ec4a634adef16fb7c4
83	83	\\x59601e42b72554f2cc5b12fb95c2c73044172eb1475f633439ea7b708f86e47e
84	84	\\xbef3f51cc523ecaa83e33cb3c5feee16d909fc63add8629aaa6a3dddce9e5126
85	85	\\x6b1346c0f57d297a0fe10585cf9696f77cdac6ba5ecc9bc97cce2891d487c500
86	86	\\x52658c630cc9c0ed88af7bb5cbba329ae999b651d20787179d6201af08ad9baa
87	87	\\xd54b9e95c2bb168e90b253e4b8bb993448857ebaf8b1fdbdfc84c3ac3daf6b71
88	88	\\x33d293bd2324300fd32aad7628f0bddfd8334fa7470b1dafee1f283111094270
89	89	\\x1499bddd21632bdeb446b25924260218cdc82618382a411bb6f7730f6287ded0
90	90	\\x223f0f7431fe141d8b8a8fb2a8f8c1cda1fda6e765f8d5874179b5b7878aa6f1
91	91	\\xfc08a968a279e84930b13cdfe7af32b3e7903f2a32cb70f202f6a6347752ba35
92	92	\\x39a5e9ad7d4fba1f4778c3399f6a1ef64d68710899c57e7ca240e1c31679f9d6
93	93	\\xaf8d7f1aa96b901ab9195e67f6f8d75ddb7f5a703a50efec865c075e256e3c5b
94	94	\\x8ffff7287b8f2493e38f7881c251cc99eef3ad84555ca9fa3269fb364d84a0fd
95	95	\\x6243fa783284352f2437c0ddc62a3a3c59c865cbad1aa794979555f9e2f1eaab
96	96	\\xf6792d88135f37213f9ba973de285cbfab9e6b9246515c22704d5d1b94896c66
97	97	\\x42a26c265b35e8e73c95fdca0d39aa44d00bd4eb25c0013306821b00bd11a1fe
98	98	\\x4e149e858d85b38da8ae622e709f55335ccd5d5f02d13edb20986057957e23f3
99	99	\\xd24a35876255e1e2d3ee3b20744a93c43696d782a80cb5719940a69c38850156
100	100	\\x6734ee1899013737e84c91b320c71527762ac64e90866d865c4fc7a689240bb5
101	101	\\x3b8deab76da617d42d1f8e4d890ec8d8e9dd839ac13ee06a95061aeacf57eeac
102	102	\\x55221579845662cb8f9a51acf29cb2f387e3df6efb6c3bec23564ac160fa5da3
103	103	\\xffa9382a4770d2d206eded592be38a7194bd5a09ae36b147fd060ff05c688dcd
104	104	\\xfa7471bd62f975b8252b6016fe37faee939ecb64f4cc5a3cd13d431d30b4cf33
105	105	\\xf5dab6305c792d96d6812cdf5adca8d9b32da17fc090ecb70db75fe9e67bad70
106	106	\\x62affb69a5a35bdb9d45cf7b0619890c2d5431e1bedfdf4e6e2a7a9f5e57c68b
107	107	\\x1eba1666ce7237146deeca0aec1a742436842551eab6bc15f75ad0770e33999e
108	108	\\xcc9799e8651123d87fdf8ad5a4462a1bd3db0b078f4e8ec1ba3b3aab2085a99d
109	109	\\xe9161ca1a70b140002ea21f2c40a52dd853ab27ccbd821f01f599bc53321d606
110	110	\\xfd46f15a773652f387cf76d823b022faa5ea3b6a441ad4d90aad8c49f8505664
111	111	\\xcc1fec02e7a27618a194c884251ead7051a17a14decec01cb7068c4c238565d7
112	112	\\xb25bead0ffcb8a66bb00f1c15948ddd73bd0bd69a5d4cbd08bc206601c61f583
113	113	\\x6a458821786f42ec142a74fbfec2f8b9d81a1f51386d5273ff74358fefb9c3aa
114	114	\\x397742e57581c1feba43bd6ad53926b8f28af11044badf5701d4a81e1ef892b0
115	115	\\xdb074a5b93d1dfbebf037c56b8a2b9777f888c2bae5999a58aa4b3780c78dfb6
116	116	\\x297e4487311758b36027276d3b1e8550ad1be6f7016b107cc502c076dafb6f45
117	117	\\xfc4b309b118fc87ec316d26ac79c43f9e8e433e922edf644cc6f1c526e8c5d07
118	118	\\x686f761c60746408c1b9a229a89c842ccfbba4cfadb93a471eab4d5e745ce008
119	119	\\x214648af332362b0507c6fc56baf8d96bb1fd77156e31eceba675b10627abcab
120	120	\\x0a13507712547b24dbb312e88f328b70200bfecc91a04d6e9f215480db34bf4b
121	121	\\x90fb8789a28faef13e4667d6090ceebd139d8e5e53cd6390cc8346574ad26365
122	122	\\x82df65c0a1bfb690b33e86054098ca21f7775d026c8e0dabcdfe6529d562efa9
123	123	\\x9a49d4b5a1114be469ee62e1ec0456c8928174bc0918b2c847e76d7ae036e6a6
124	124	\\x835d396d9081d00a679fdb47f8940ca20c1d7f87f3519be9b4b1aea428918722
125	125	\\x1b60bb41b641b26bc1335e83ea804589620837c1aeb03ecddb92c590f5c9e859
126	126	\\xfb05789f750e48f3a11b9d74dfeb976f2ec1f7f1766036beb62f69eb7f0c0066
127	127	\\xe68304a3fa2eb33f0198833a1fda87660b7d4568ce15c678ff39869595907cf8
128	128	\\x32b9e5e9b52256b3b53d78b757035f4e3078684852af9f6ac9410ae1b7fa0064
129	129	\\x74cdc007cf7065745606977127b2dd6e8a0306dee5d74bf3b370d0c10520d636
130	130	\\x136f0fd25c6ccc270f93f5a5d4c08878789c6f768544e471cefb1126bf9fa202
131	131	\\x5971128b1f07421e3a4db5cea465287fa061f3999cde79aebfdd3b5cd1367c19
132	132	\\xbdc18e98d745145716ae1c328b769bd43fb966526fd25b95e9dbe0727ee552f4
133	133	\\x34920305e1c0b1da72a175b573626877fb00c46ed1f4090473205cb887ea5e09
134	134	\\x09a349d5514307e6762e511584991a87232b4079ab674621b9b4be5a5fa0a6cc
135	135	\\x65106e6787d4441b10d8885e42db87842eb0586c285762b8419bd7c4cd4c2316
136	136	\\xe2145bbd76917647120eb35a1e29471cc81dc7b3ac77b7f9f9946a8a5ea7ff1b
137	137	\\x6482d3cae485a4d35f3e5c8894ffc3105e5f9e3d5f8d3a684d170f1af321301e
138	138	\\x3bd6425a43e0789cc51f97f09ca348cfddb82292447c2acea602095e56a2d8d5
139	139	\\xbed98f9705df4a236510f460577c004de926c12d4827aae01933d1c14c900a47
140	140	\\x898c0d6a4aadc2d0b630dd9f0ef81fdb28e5af8110fa39fe20b3ce7b96bcd9ee
141	141	\\xdd692ac132945bc325ada05d7172adb78911d09c8472dd17f80a1f293882d620
142	142	\\x2ecf8695437877be56b27618b5d5ef4c9a7a851d4bcdbf5584437ae40df63e85
143	143	\\xb16bc638200a58294d802f606efa5fba4a2f894be2f5b69226d04b40d1e5cab9
144	144	\\xd14e095d22090b8e77d8523b374579c7a4a9f5678cc587867a1f3abcc8f88b65
145	145	\\x7a1b468b5f1912997f91cefac66af2a0f3c850defe8b47671f7d11697d7103bd
146	146	\\x8f6630e764df4e9a588250707a6a97ec8c19eeb32281091094e2b900b4db8bb3
147	147	\\xdabbb28633878917946a37d74c76b1ee938d9d6435d3d1bb10d68d01e63ba0df
148	148	\\x858f54cb48d67b304fecbfc29181f09aad601a8eb1586d31ab108b31c6d6b7ee
149	149	\\xb7948af2725ac7eb3a359b326af1b5273a903ba0d284d0735141efed5cf3bd86
150	150	\\xd2bafd83f86f08e4048c3c5fe56af7751d30c826ea6cab01104070dc5dfcc76c
151	151	\\x1c1cf9e254f719440f68fe61e3a8e30377cdf3642d361290c9f2908dd3530952
152	152	\\x6dae9cd4feeb3f1542b6b1c1337f95d40f649e814253a6914d9241e5c8e1cf33
153	153	\\xab8eeefa666c2933a12299760736d1bf6954dc881f2457b655b3820516c5fb76
154	154	\\xe4b068db7b4c42796580e92e25eb7178c274bc722e1ef2b573fb5905f4866c3d
155	155	\\x03b4359f95a566e35fea4a06090a5baa875c895335063b22192bc5c6e5bb1f2d
156	156	\\xa6daa7d02ebb73b9cbe696ee4ebf8e47d3d688c6e619d4e25a664127cf11409a
157	157	\\x9e5802df8520ccd1307dd0a38c2598d068ddeded3e10826f9ad255a836f2a554
158	158	\\x13b05ffa62f47b940809520d44a6fccaa8a82e8d7d21db4468d8b491c582d963
159	159	\\x64519a1cb0b724d91db06fceebb174b352684e29d30cb34b9c161bdb876f3d03
160	160	\\xdaacdf2b93d4993db4e1e3bd19f23678fdf625eba93f0526d9cfbc4c44055f89
161	161	\\xb1752e7bb4cccbb0d9e49de661b528a2dd93f494680c92989ee7d83f7079b2c8
162	162	\\x8be5a775b79ec22617df1acc8211b5484107dfcd0296eb4307a2690d04fe54e7
163	163	\\x5115f6cffc2fcef9b8b51c7a8e602013ed7a46c1fa6ab643fcda1ade87000926
164	164	\\x4a4926209c3db7cc83dcc08c962e1a5b1f7cf853c34b242a61a7f55a08cc1853
165	165	\\xf5cc1e7727838f8296aafcf67186db28bf0864b4aa9cf7371319b9fe0314ad44
166	166	\\x09d9af18dc2f44e04893b92c716c4b38fb8f125698cbc0752043626e4a4340b3
167	167	\\x1ccacf0a935df68aa1439ff5288a082fa1d4cda53a8251bbd168ee71903f5f0d
168	168	\\xeb18f426ac4b223976b3c7b8f53dc5fc6909dcec7c14baa5bf1d68adb9d554b7
169	169	\\x271192b212697eca558ddb3d1a96a8195ae818a8c2e1c02092d1ae2197e08f06
170	170	\\x4e7dda38226f234e048bafc58c8abbc060fb21168330aebcd97d1b93a4b5da1e
171	171	\\xb56af92d000e72a1c243c185721b519b7a0d7cb33e44575bac5278b0fa4b60bb
172	172	\\xcd630c1b1458fe1efcaf023516109d0bfd0307ee72e20cffc9a01fb716c3bd81
173	173	\\x40d79a473c4694ece14eb6496f570a8429af4a9f258338fe268063f3d0ef333d
174	174	\\x67e7595ec6a1d66c2f5f96072b21452cce20740fef8e89a8b398f5641788d4e0
175	175	\\x4b068bef288461913e5f0a1aff68b80dd38075fdff390b43e4813350259f5a47
176	176	\\x25056c05b35a301f1c898da8b376a382fe83c34abd3ed35ff1ae7003454791a4
177	177	\\x521a47c5294f2a001529a42c359b3d6bbb4987022c30187a4a2a1e14d1673a5f
178	178	\\x7de138ff37f0ea69c2557fc5350ca8241df8aa4c03c6ce0e42866cfa5927611c
179	179	\\x08dae3716f81fbfc46c27152242d77a9be10c016f270f60b72c2bb81b97e3ffd
180	180	\\x03f5e231d600ca84dd5aa2e58b4b7e26a5fd7bb84ccfd5145af98228d549cb7e
181	181	\\x7686266b7492693c180de61a7847fcc2fd72250d1a49d923327b9bf2e4c98908
182	182	\\xc8309978ea68d9febdaea08cf3cc97ac6a86be9f25cec440e00d1ac92bcde8f9
183	183	\\x040c550877bf5a2e100fffd14889035bd7a9341c8efed27a3f13c34ddd8a7320
184	184	\\xe22e3655393b07ca2fd34e03195dbe4f44a786ffa940d2eb8b1812b5df61796d
185	185	\\x76ab15ac08cf56405c8c67ec5cd9de95301da7c59284a7367ef27f7e1bb24a9d
186	186	\\x4aae5ceae01955df9a8d410cd68d5584093d79720b714b3ac2fcdba96242a3ba
187	187	\\xd8cafa49443c69cd703ac0b7eb9a1dd216c2120fa6168021bfd0e79bc7d10de7
188	188	\\xb3cb73aca5facf064d0654f9620ef9328531e9ba749a9623cc6fe7c9faa02104
189	189	\\x5dee2f33208ef5c6860adb16a11a5df29da799f2d7d95573925acf3484cff618
190	190	\\x4b86586dfd67df09944877bee96b24e348d0fa8c9febcdb2ad2699fbe75fd3e9
191	191	\\x4ba8cfbb9bd90229ba409ad48f83d2a64f2a8b6ff0b2de1e5b18d316fdc7d75c
192	192	\\xe11f43f06bfbcb13f0b84c1daf6d9adcb131bd4a9f737a640f7a362253a3debf
193	193	\\x91197399780596f554d7dbeba0a32f057ff7f9845b80caec51cb367701bd9b62
194	194	\\x9c31d31d293d52315d93e78f5d50203898e119398847a2f90ce8ab57b65dc8d5
195	195	\\xbd1ac917381d5d00c86cfa495e4870c4b61db522d6c03fbbe57228f918579683
196	196	\\x99a3c891e90844f7438c7a7539d0aa4821aa471474d127358bf9048ae70468a5
197	197	\\x9d42c06b89af09c0dbecac011bf382d8d31571f9e901f62c85e9806a37303f60
198	198	\\x719b09690fb0242c1c5819db6ab75996870d3730ba19543eb4a5832dd4eb261a
199	199	\\x8ee13bab664bd49448e8b76de029733716d1a99211a48602127fb9fe44002289
200	200	\\x80c53fb269d97e6a21334f4769c9edaca255ac45e2bf0c66e627b80175750a6c
201	201	\\x78e7f40df3a585f106dfab23915212d6fb73e70c8d16ccccdb62cdc2149983e2
202	202	\\x3cd7f1eebd98230f624bae650a15b60d4f74fc72f108cccc9058bb377aa8fcb0
203	203	\\x06528fc59a0e8023bd84fee0fee63e0d9fdb991c66110292ebb06e0e9cb6a132
204	204	\\x154fc48bff8270629e614fa4fa0d3f3f8fc8c2bd88f47683ac3b4d29ba71371e
205	205	\\xdf04054e577dfa2420136e22cee5ea7e3c469d4ff04eab1f32b5db7dd35c691a
206	206	\\xb4122496d67da7d73d59f907ecd3b774ff23f99ebde4bc4d831d69379bf02ddf
207	207	\\x249ecd60799834f3f0d3fa4f4940807ee2a6b37c769eeea4279cbfa308e8f932
208	208	\\x45cdb17cd7ac6bfa8c2757b38688d12854f909df6ba4879063e2cdd0cf3edf3f
209	209	\\x3e2f6e3a6f475540449017bc340de24eaa812b0156e6cf5a8601f1124a640c1b
210	210	\\xff1f6050ffaac2eb53a5dca9c5cfda4ec2d11bbb22aa4780ab97b44bf4c20e7e
211	211	\\xfb823f99a57f833951fe743cc1a00142904214b134b0f42b1229218438354157
212	212	\\x99fe696279d6f0475504507e306899a95d86bf4c98be3969f935821a983d8da6
213	213	\\x8011ce9f947b88546c5ed4b3a0a87a613184b4ffe1a22bcdf5e33ac14b25d09f
214	214	\\xdfc310ae8e19fdb7322aafa303894bfb533f69a907f3b209223ce48752b3280e
215	215	\\x10a8eb19613b4944f53b78851787326f547bdcbb8b125c4163ec21433e584b9c
216	216	\\xdf27d43c88a80e36da69128c29997f41ef2b257f3f11c6e7e3c825ef0a5a003b
217	217	\\xb74750648087fb2c5ecf7e55bea121a4eaab9abfb4b715b9ed49b3329b0e508e
218	218	\\x98f30e0eeb4df3679bc82c833eb019974818f10ef55d258dae0bb394c0b33723
219	219	\\x11ba40169aa269206f0b1ae53dda62f228c87698c458fafc69f5b38c31449974
\.


--
-- Data for Name: audit_seal; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.audit_seal (id, sealed_at, cluster, upcoming, highest_line, settled, number, hash) FROM stdin;
1	2026-12-01 05:14:08.307394+00	7714195793584953899	6416	219	0	219	\\x11ba40169aa269206f0b1ae53dda62f228c87698c458fafc69f5b38c31449974
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
237	Can add suitability change	60	add_suitabilitychange
238	Can change suitability change	60	change_suitabilitychange
239	Can delete suitability change	60	delete_suitabilitychange
240	Can view suitability change	60	view_suitabilitychange
241	Can add change outcome	61	add_changeoutcome
242	Can change change outcome	61	change_changeoutcome
243	Can delete change outcome	61	delete_changeoutcome
244	Can view change outcome	61	view_changeoutcome
245	Can add number series	62	add_numberseries
246	Can change number series	62	change_numberseries
247	Can delete number series	62	delete_numberseries
248	Can view number series	62	view_numberseries
249	Can add reorder level	63	add_reorderlevel
250	Can change reorder level	63	change_reorderlevel
251	Can delete reorder level	63	delete_reorderlevel
252	Can view reorder level	63	view_reorderlevel
253	Can add stock lot	64	add_stocklot
254	Can change stock lot	64	change_stocklot
255	Can delete stock lot	64	delete_stocklot
256	Can view stock lot	64	view_stocklot
257	Can add lot state	65	add_lotstate
258	Can change lot state	65	change_lotstate
259	Can delete lot state	65	delete_lotstate
260	Can view lot state	65	view_lotstate
261	Can add supplier	66	add_supplier
262	Can change supplier	66	change_supplier
263	Can delete supplier	66	delete_supplier
264	Can view supplier	66	view_supplier
265	Can add lot container	67	add_lotcontainer
266	Can change lot container	67	change_lotcontainer
267	Can delete lot container	67	delete_lotcontainer
268	Can view lot container	67	view_lotcontainer
269	Can add lot check	68	add_lotcheck
270	Can change lot check	68	change_lotcheck
271	Can delete lot check	68	delete_lotcheck
272	Can view lot check	68	view_lotcheck
273	Can add receipt	69	add_receipt
274	Can change receipt	69	change_receipt
275	Can delete receipt	69	delete_receipt
276	Can view receipt	69	view_receipt
277	Can add receipt line	70	add_receiptline
278	Can change receipt line	70	change_receiptline
279	Can delete receipt line	70	delete_receiptline
280	Can view receipt line	70	view_receiptline
281	Can add ledger chain	71	add_ledgerchain
282	Can change ledger chain	71	change_ledgerchain
283	Can delete ledger chain	71	delete_ledgerchain
284	Can view ledger chain	71	view_ledgerchain
285	Can add movement	72	add_movement
286	Can change movement	72	change_movement
287	Can delete movement	72	delete_movement
288	Can view movement	72	view_movement
289	Can add lot content	73	add_lotcontent
290	Can change lot content	73	change_lotcontent
291	Can delete lot content	73	delete_lotcontent
292	Can view lot content	73	view_lotcontent
293	Can add ledger link	74	add_ledgerlink
294	Can change ledger link	74	change_ledgerlink
295	Can delete ledger link	74	delete_ledgerlink
296	Can view ledger link	74	view_ledgerlink
297	Can add ledger entry	75	add_ledgerentry
298	Can change ledger entry	75	change_ledgerentry
299	Can delete ledger entry	75	delete_ledgerentry
300	Can view ledger entry	75	view_ledgerentry
301	Can add ledger balance	76	add_ledgerbalance
302	Can change ledger balance	76	change_ledgerbalance
303	Can delete ledger balance	76	delete_ledgerbalance
304	Can view ledger balance	76	view_ledgerbalance
305	Can add inventory	77	add_inventory
306	Can change inventory	77	change_inventory
307	Can delete inventory	77	delete_inventory
308	Can view inventory	77	view_inventory
309	Can add stock count	78	add_stockcount
310	Can change stock count	78	change_stockcount
311	Can delete stock count	78	delete_stockcount
312	Can view stock count	78	view_stockcount
313	Can add discrepancy	79	add_discrepancy
314	Can change discrepancy	79	change_discrepancy
315	Can delete discrepancy	79	delete_discrepancy
316	Can view discrepancy	79	view_discrepancy
317	Can add settlement	80	add_settlement
318	Can change settlement	80	change_settlement
319	Can delete settlement	80	delete_settlement
320	Can view settlement	80	view_settlement
321	Can add loss report	81	add_lossreport
322	Can change loss report	81	change_lossreport
323	Can delete loss report	81	delete_lossreport
324	Can view loss report	81	view_lossreport
325	Can add loss step	82	add_lossstep
326	Can change loss step	82	change_lossstep
327	Can delete loss step	82	delete_lossstep
328	Can view loss step	82	view_lossstep
329	Can add transfer	83	add_transfer
330	Can change transfer	83	change_transfer
331	Can delete transfer	83	delete_transfer
332	Can view transfer	83	view_transfer
333	Can add transfer end	84	add_transferend
334	Can change transfer end	84	change_transferend
335	Can delete transfer end	84	delete_transferend
336	Can view transfer end	84	view_transferend
337	Can add permission	85	add_permission
338	Can change permission	85	change_permission
339	Can delete permission	85	delete_permission
340	Can view permission	85	view_permission
341	Can add group	86	add_group
342	Can change group	86	change_group
343	Can delete group	86	delete_group
344	Can view group	86	view_group
345	Can add content type	87	add_contenttype
346	Can change content type	87	change_contenttype
347	Can delete content type	87	delete_contenttype
348	Can view content type	87	view_contenttype
349	Can add session	88	add_session
350	Can change session	88	change_session
351	Can delete session	88	delete_session
352	Can view session	88	view_session
353	Can add email address	89	add_emailaddress
354	Can change email address	89	change_emailaddress
355	Can delete email address	89	delete_emailaddress
356	Can view email address	89	view_emailaddress
357	Can add email confirmation	90	add_emailconfirmation
358	Can change email confirmation	90	change_emailconfirmation
359	Can delete email confirmation	90	delete_emailconfirmation
360	Can view email confirmation	90	view_emailconfirmation
361	Can add authenticator	91	add_authenticator
362	Can change authenticator	91	change_authenticator
363	Can delete authenticator	91	delete_authenticator
364	Can view authenticator	91	view_authenticator
\.


--
-- Data for Name: care_relation; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.care_relation (id, site, at, recorded_at, by_user, by_name, by_role, to_site, because, until_at, patient_id) FROM stdin;
01a2321e-a980-7208-96b4-80be4e684121	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:13:30.749429+00	5	Nora Demonstration	pharmacist	demo-north	registered	\N	01a2321e-a980-7208-96b4-80bdaf7a3b54
01a2321e-a980-7208-96b4-80c041826bf6	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:13:30.935806+00	7	Sam Demonstration	pharmacist	demo-south	registered	\N	01a2321e-a980-7208-96b4-80bff82d5dc4
01a2321e-a980-7208-96b4-80c216d83b82	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:31.07008+00	12	Nick Demonstration	nurse	demo-east	registered	\N	01a2321e-a980-7208-96b4-80c167736c66
01a2321e-a980-7208-96b4-80c34e0f3091	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:31.205245+00	13	Wanda Demonstration	nurse	demo-west	registered	\N	01a2321e-a980-7208-96b4-80c343404dd4
01a2321e-a980-7208-96b4-80c5b23081f4	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:13:31.28482+00	5	Nora Demonstration	pharmacist	demo-north	registered	\N	01a2321e-a980-7208-96b4-80c4d057b410
01a2321e-a980-7208-96b4-80c7a066e55c	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:13:31.367544+00	7	Sam Demonstration	pharmacist	demo-south	registered	\N	01a2321e-a980-7208-96b4-80c6ad777c44
01a2321e-a980-7208-96b4-80c8ed956d54	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:31.445935+00	12	Nick Demonstration	nurse	demo-east	registered	\N	01a2321e-a980-7208-96b4-80c8a022bdcf
01a2321e-a980-7208-96b4-80cc2c64ab85	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:32.029938+00	13	Wanda Demonstration	nurse	demo-west	registered	\N	01a2321e-a980-7208-96b4-80cbd2340ef7
01a2321e-a980-7208-96b4-80d01ebc1aa2	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:13:32.717331+00	5	Nora Demonstration	pharmacist	demo-north	registered	\N	01a2321e-a980-7208-96b4-80cf68b92630
01a2321e-a980-7208-96b4-80d2ecd2dc1f	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:13:33.136531+00	7	Sam Demonstration	pharmacist	demo-south	registered	\N	01a2321e-a980-7208-96b4-80d29377d673
01a2321e-a980-7208-96b4-80d6dd6bb310	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:33.321243+00	12	Nick Demonstration	nurse	demo-east	registered	\N	01a2321e-a980-7208-96b4-80d5f9bdcad9
01a2321e-a980-7208-96b4-80da6c6aebee	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:35.191487+00	13	Wanda Demonstration	nurse	demo-west	registered	\N	01a2321e-a980-7208-96b4-80da4b54b666
01a2321e-a980-7208-96b4-80ded3963437	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:13:36.709125+00	5	Nora Demonstration	pharmacist	demo-north	registered	\N	01a2321e-a980-7208-96b4-80de321fe271
01a2321e-a980-7208-96b4-80e25699a480	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:13:37.34017+00	7	Sam Demonstration	pharmacist	demo-south	registered	\N	01a2321e-a980-7208-96b4-80e23cc8a5dd
01a2321e-a980-7208-96b4-80e5f5e1a179	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:37.607107+00	12	Nick Demonstration	nurse	demo-east	registered	\N	01a2321e-a980-7208-96b4-80e5638e65e9
01a2321e-a980-7208-96b4-80f71dd2fd94	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:39.647754+00	13	Wanda Demonstration	nurse	demo-west	registered	\N	01a2321e-a980-7208-96b4-80f71a03a9d2
01a2321e-a980-7208-96b4-8105c060df39	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:13:42.003858+00	5	Nora Demonstration	pharmacist	demo-north	registered	\N	01a2321e-a980-7208-96b4-8104fde0cafb
01a2321e-a980-7208-96b4-8109c7d25fe7	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:13:42.676994+00	7	Sam Demonstration	pharmacist	demo-south	registered	\N	01a2321e-a980-7208-96b4-8108ea3de557
01a2321e-a980-7208-96b4-810d5f2bb194	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:43.238301+00	12	Nick Demonstration	nurse	demo-east	registered	\N	01a2321e-a980-7208-96b4-810c854601e5
01a2321e-a980-7208-96b4-811243cf207e	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:43.953068+00	13	Wanda Demonstration	nurse	demo-west	registered	\N	01a2321e-a980-7208-96b4-811232d3d586
01a2321e-a980-7208-96b4-8117cac67d5d	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:13:44.746947+00	5	Nora Demonstration	pharmacist	demo-north	registered	\N	01a2321e-a980-7208-96b4-8116e0251b01
01a2321e-a980-7208-96b4-811a9bdfb161	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:13:45.296103+00	7	Sam Demonstration	pharmacist	demo-south	registered	\N	01a2321e-a980-7208-96b4-8119aad832d0
01a2321e-a980-7208-96b4-811d9bc0ae0d	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:45.840195+00	12	Nick Demonstration	nurse	demo-east	registered	\N	01a2321e-a980-7208-96b4-811ceec39792
01a2321e-a980-7208-96b4-81207ad2906b	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:46.877772+00	13	Wanda Demonstration	nurse	demo-west	registered	\N	01a2321e-a980-7208-96b4-811fb42a0dfd
01a2321e-a980-7208-96b4-81252640ce13	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:13:48.132209+00	5	Nora Demonstration	pharmacist	demo-north	registered	\N	01a2321e-a980-7208-96b4-8124a3a611e8
01a2321e-a980-7208-96b4-81275a8e2baf	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:13:48.418284+00	5	Nora Demonstration	pharmacist	demo-south	referred	\N	01a2321e-a980-7208-96b4-8124a3a611e8
01a2321e-a980-7208-96b4-8128056ea733	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:13:48.524133+00	7	Sam Demonstration	pharmacist	demo-south	registered	\N	01a2321e-a980-7208-96b4-8127c9969da7
01a2321e-a980-7208-96b4-812a8fe24c89	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:13:48.703969+00	7	Sam Demonstration	pharmacist	demo-east	referred	\N	01a2321e-a980-7208-96b4-8127c9969da7
01a2321e-a980-7208-96b4-812ae7062f61	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:48.772833+00	12	Nick Demonstration	nurse	demo-east	registered	\N	01a2321e-a980-7208-96b4-812ad24d823f
01a2321e-a980-7208-96b4-812cdbc40479	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:50.453474+00	12	Nick Demonstration	nurse	demo-west	referred	\N	01a2321e-a980-7208-96b4-812ad24d823f
01a2321e-a980-7208-96b4-812d5c29bf64	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:50.488322+00	13	Wanda Demonstration	nurse	demo-west	registered	\N	01a2321e-a980-7208-96b4-812d48022667
01a2321e-a980-7208-96b4-8130b372fea9	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:52.17525+00	13	Wanda Demonstration	nurse	demo-north	referred	\N	01a2321e-a980-7208-96b4-812d48022667
01a2321e-a980-7208-96b4-8131ceec502e	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:13:52.227528+00	5	Nora Demonstration	pharmacist	demo-north	registered	\N	01a2321e-a980-7208-96b4-81310d7f9fe7
01a2321e-a980-7208-96b4-8133d406ac72	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:13:52.352119+00	5	Nora Demonstration	pharmacist	demo-south	referred	\N	01a2321e-a980-7208-96b4-81310d7f9fe7
01a2321e-a980-7208-96b4-813566a8aeea	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:13:52.650038+00	7	Sam Demonstration	pharmacist	demo-south	registered	\N	01a2321e-a980-7208-96b4-8134f2d3b99e
01a2321e-a980-7208-96b4-81386459a6fe	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:13:52.841944+00	7	Sam Demonstration	pharmacist	demo-east	referred	\N	01a2321e-a980-7208-96b4-8134f2d3b99e
01a2321e-a980-7208-96b4-813aac9dd474	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:53.0951+00	12	Nick Demonstration	nurse	demo-east	registered	\N	01a2321e-a980-7208-96b4-8139f961d8e4
01a2321e-a980-7208-96b4-8147af99033c	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:54.830588+00	12	Nick Demonstration	nurse	demo-west	referred	\N	01a2321e-a980-7208-96b4-8139f961d8e4
01a2321e-a980-7208-96b4-8149288f5a41	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:55.126101+00	13	Wanda Demonstration	nurse	demo-west	registered	\N	01a2321e-a980-7208-96b4-81488af6828b
01a2321e-a980-7208-96b4-8158bcd2fd17	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:58.217958+00	13	Wanda Demonstration	nurse	demo-north	referred	\N	01a2321e-a980-7208-96b4-81488af6828b
01a2321e-a980-7208-96b4-815a7e41066d	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:13:58.501142+00	5	Nora Demonstration	pharmacist	demo-north	registered	\N	01a2321e-a980-7208-96b4-8159a7a25e60
01a2321e-a980-7208-96b4-815cfd5bd2c9	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:13:58.799994+00	5	Nora Demonstration	pharmacist	demo-south	referred	\N	01a2321e-a980-7208-96b4-8159a7a25e60
01a2321e-a980-7208-96b4-815ee28ffd97	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:13:59.246874+00	7	Sam Demonstration	pharmacist	demo-south	registered	\N	01a2321e-a980-7208-96b4-815e9c6609ce
01a2321e-a980-7208-96b4-816150c1067c	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:13:59.75966+00	7	Sam Demonstration	pharmacist	demo-east	referred	\N	01a2321e-a980-7208-96b4-815e9c6609ce
01a2321e-a980-7208-96b4-81626743bfd6	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:14:00.14592+00	12	Nick Demonstration	nurse	demo-east	registered	\N	01a2321e-a980-7208-96b4-8161fc952afe
01a2321e-a980-7208-96b4-81657cc06b7f	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:14:00.599819+00	12	Nick Demonstration	nurse	demo-west	referred	\N	01a2321e-a980-7208-96b4-8161fc952afe
01a2321e-a980-7208-96b4-81682728a1e3	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:14:00.85559+00	13	Wanda Demonstration	nurse	demo-west	registered	\N	01a2321e-a980-7208-96b4-81673525134a
01a2321e-a980-7208-96b4-816a3f0c0b3d	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:14:01.122168+00	13	Wanda Demonstration	nurse	demo-north	referred	\N	01a2321e-a980-7208-96b4-81673525134a
01a2321e-a980-7208-96b4-816bbb984fd1	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:14:01.310517+00	5	Nora Demonstration	pharmacist	demo-north	registered	\N	01a2321e-a980-7208-96b4-816b56b63bb7
01a2321e-a980-7208-96b4-816f0e2c8f8f	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:14:01.553263+00	5	Nora Demonstration	pharmacist	demo-south	referred	\N	01a2321e-a980-7208-96b4-816b56b63bb7
01a2321e-a980-7208-96b4-8171284ba1ee	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:14:01.782416+00	7	Sam Demonstration	pharmacist	demo-south	registered	\N	01a2321e-a980-7208-96b4-8170c581c1b3
01a2321e-a980-7208-96b4-81743bb8dbeb	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:14:01.951968+00	7	Sam Demonstration	pharmacist	demo-east	referred	\N	01a2321e-a980-7208-96b4-8170c581c1b3
01a2321e-a980-7208-96b4-8177ba0e2a41	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:14:02.209388+00	12	Nick Demonstration	nurse	demo-east	registered	\N	01a2321e-a980-7208-96b4-8176c6ac3506
01a2321e-a980-7208-96b4-817a489a4e47	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:14:02.650107+00	12	Nick Demonstration	nurse	demo-west	referred	\N	01a2321e-a980-7208-96b4-8176c6ac3506
01a2321e-a980-7208-96b4-817c7a638453	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:14:02.961885+00	13	Wanda Demonstration	nurse	demo-west	registered	\N	01a2321e-a980-7208-96b4-817c2c094019
01a2321e-a980-7208-96b4-81804d0171e9	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:14:03.712981+00	13	Wanda Demonstration	nurse	demo-north	referred	\N	01a2321e-a980-7208-96b4-817c2c094019
01a2321e-a980-7208-96b4-818a89bfcf55	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:14:06.667828+00	12	Nick Demonstration	nurse	demo-east	registered	\N	01a2321e-a980-7208-96b4-8189e06534f6
01a2321e-a980-7208-96b4-818e2bc598d0	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:14:07.184487+00	13	Wanda Demonstration	nurse	demo-west	registered	\N	01a2321e-a980-7208-96b4-818daee13d09
01a2321e-a980-7208-96b4-819294dbd9d1	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:14:07.841613+00	7	Sam Demonstration	pharmacist	demo-south	registered	\N	01a2321e-a980-7208-96b4-8191d46f5ee5
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
01a2321e-a980-7208-96b4-80e88e3f7823	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:39.06411+00	12	Nick Demonstration	nurse	pregnancy	{pregnant}		2026-12-01	01a2321e-a980-7208-96b4-80e5638e65e9
01a2321e-a980-7208-96b4-80e89f3c3e24	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:39.068878+00	12	Nick Demonstration	nurse	vessels	{none}		2026-12-01	01a2321e-a980-7208-96b4-80e5638e65e9
01a2321e-a980-7208-96b4-80e995a745e0	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:39.075772+00	12	Nick Demonstration	nurse	heart	{none}		2026-12-01	01a2321e-a980-7208-96b4-80e5638e65e9
01a2321e-a980-7208-96b4-80ea7b82baa9	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:39.078237+00	12	Nick Demonstration	nurse	psychosis	{none}		2026-12-01	01a2321e-a980-7208-96b4-80e5638e65e9
01a2321e-a980-7208-96b4-80ea89aa5d69	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:39.087829+00	12	Nick Demonstration	nurse	liver	{none}		2026-12-01	01a2321e-a980-7208-96b4-80e5638e65e9
01a2321e-a980-7208-96b4-80eb16e48d7f	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:39.090747+00	12	Nick Demonstration	nurse	substances	{none}		2026-12-01	01a2321e-a980-7208-96b4-80e5638e65e9
01a2321e-a980-7208-96b4-80ec06355f4e	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:39.102484+00	12	Nick Demonstration	nurse	bladder	{none}		2026-12-01	01a2321e-a980-7208-96b4-80e5638e65e9
01a2321e-a980-7208-96b4-80ec787c8173	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:39.103852+00	12	Nick Demonstration	nurse	head_pressure	{none}		2026-12-01	01a2321e-a980-7208-96b4-80e5638e65e9
01a2321e-a980-7208-96b4-80ed4e066ac8	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:39.105651+00	12	Nick Demonstration	nurse	eye_pressure	{none}		2026-12-01	01a2321e-a980-7208-96b4-80e5638e65e9
01a2321e-a980-7208-96b4-80ed862362ef	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:39.110001+00	12	Nick Demonstration	nurse	thyroid	{none}		2026-12-01	01a2321e-a980-7208-96b4-80e5638e65e9
01a2321e-a980-7208-96b4-80edccc5a2bc	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:39.118741+00	12	Nick Demonstration	nurse	breathing	{none}		2026-12-01	01a2321e-a980-7208-96b4-80e5638e65e9
01a2321e-a980-7208-96b4-80eeb79de848	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:39.120013+00	12	Nick Demonstration	nurse	seizures	{none}		2026-12-01	01a2321e-a980-7208-96b4-80e5638e65e9
01a2321e-a980-7208-96b4-80ef5c3c19c9	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:39.122673+00	12	Nick Demonstration	nurse	porphyria	{none}		2026-12-01	01a2321e-a980-7208-96b4-80e5638e65e9
01a2321e-a980-7208-96b4-80eff9f58fb9	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:39.129728+00	12	Nick Demonstration	nurse	thinking	{none}		2026-12-01	01a2321e-a980-7208-96b4-80e5638e65e9
01a2321e-a980-7208-96b4-80f0446f17a4	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:39.136686+00	12	Nick Demonstration	nurse	kidneys	{none}		2026-12-01	01a2321e-a980-7208-96b4-80e5638e65e9
01a2321e-a980-7208-96b4-80f081c4bb38	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:39.139343+00	12	Nick Demonstration	nurse	bleeding	{none}		2026-12-01	01a2321e-a980-7208-96b4-80e5638e65e9
01a2321e-a980-7208-96b4-80f0ffcb5b4c	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:39.140353+00	12	Nick Demonstration	nurse	skin	{intact}		2026-12-01	01a2321e-a980-7208-96b4-80e5638e65e9
01a2321e-a980-7208-96b4-80f1f28d95f8	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:39.144207+00	12	Nick Demonstration	nurse	covered	{none}		2026-12-01	01a2321e-a980-7208-96b4-80e5638e65e9
01a2321e-a980-7208-96b4-80f28cd911a1	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:39.147783+00	12	Nick Demonstration	nurse	serotonin	{none}		2026-12-01	01a2321e-a980-7208-96b4-80e5638e65e9
01a2321e-a980-7208-96b4-80f2f8c05fd9	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:39.149793+00	12	Nick Demonstration	nurse	other_ketamine	{none}		2026-12-01	01a2321e-a980-7208-96b4-80e5638e65e9
01a2321e-a980-7208-96b4-80f3ebe85ce3	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:39.151131+00	12	Nick Demonstration	nurse	children	{none}		2026-12-01	01a2321e-a980-7208-96b4-80e5638e65e9
01a2321e-a980-7208-96b4-80f48b730bae	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:39.154504+00	12	Nick Demonstration	nurse	driving	{none}		2026-12-01	01a2321e-a980-7208-96b4-80e5638e65e9
01a2321e-a980-7208-96b4-80f49622a21a	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:39.156398+00	12	Nick Demonstration	nurse	escort	{someone}		2026-12-01	01a2321e-a980-7208-96b4-80e5638e65e9
01a2321e-a980-7208-96b4-80f4bbd3f4a5	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:39.166301+00	12	Nick Demonstration	nurse	pain	{back}		2026-12-01	01a2321e-a980-7208-96b4-80e5638e65e9
01a2321e-a980-7208-96b4-80f8ff4eb80d	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:41.074889+00	13	Wanda Demonstration	nurse	pregnancy	{none}		2026-12-01	01a2321e-a980-7208-96b4-80f71a03a9d2
01a2321e-a980-7208-96b4-80f9c92f36f9	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:41.082509+00	13	Wanda Demonstration	nurse	vessels	{none}		2026-12-01	01a2321e-a980-7208-96b4-80f71a03a9d2
01a2321e-a980-7208-96b4-80f9eb94df5c	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:41.089943+00	13	Wanda Demonstration	nurse	heart	{none}		2026-12-01	01a2321e-a980-7208-96b4-80f71a03a9d2
01a2321e-a980-7208-96b4-80f9ef3bb0a3	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:41.094689+00	13	Wanda Demonstration	nurse	psychosis	{none}		2026-12-01	01a2321e-a980-7208-96b4-80f71a03a9d2
01a2321e-a980-7208-96b4-80fa0f4db22d	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:41.097815+00	13	Wanda Demonstration	nurse	liver	{none}		2026-12-01	01a2321e-a980-7208-96b4-80f71a03a9d2
01a2321e-a980-7208-96b4-80fae92b6e4a	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:41.10978+00	13	Wanda Demonstration	nurse	substances	{none}		2026-12-01	01a2321e-a980-7208-96b4-80f71a03a9d2
01a2321e-a980-7208-96b4-80fb61ce6564	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:41.117198+00	13	Wanda Demonstration	nurse	bladder	{none}		2026-12-01	01a2321e-a980-7208-96b4-80f71a03a9d2
01a2321e-a980-7208-96b4-80fb6591ba04	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:41.131139+00	13	Wanda Demonstration	nurse	head_pressure	{none}		2026-12-01	01a2321e-a980-7208-96b4-80f71a03a9d2
01a2321e-a980-7208-96b4-80fc298e8e26	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:41.134694+00	13	Wanda Demonstration	nurse	eye_pressure	{none}		2026-12-01	01a2321e-a980-7208-96b4-80f71a03a9d2
01a2321e-a980-7208-96b4-80fc9cd9b2fe	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:41.140347+00	13	Wanda Demonstration	nurse	thyroid	{none}		2026-12-01	01a2321e-a980-7208-96b4-80f71a03a9d2
01a2321e-a980-7208-96b4-80fd535a6916	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:41.146152+00	13	Wanda Demonstration	nurse	breathing	{none}		2026-12-01	01a2321e-a980-7208-96b4-80f71a03a9d2
01a2321e-a980-7208-96b4-80fd73a6f1a3	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:41.149983+00	13	Wanda Demonstration	nurse	seizures	{none}		2026-12-01	01a2321e-a980-7208-96b4-80f71a03a9d2
01a2321e-a980-7208-96b4-80fe11dc19f3	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:41.155196+00	13	Wanda Demonstration	nurse	porphyria	{none}		2026-12-01	01a2321e-a980-7208-96b4-80f71a03a9d2
01a2321e-a980-7208-96b4-80fe6ec03f44	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:41.156655+00	13	Wanda Demonstration	nurse	thinking	{none}		2026-12-01	01a2321e-a980-7208-96b4-80f71a03a9d2
01a2321e-a980-7208-96b4-80ff4356ec78	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:41.158794+00	13	Wanda Demonstration	nurse	kidneys	{none}		2026-12-01	01a2321e-a980-7208-96b4-80f71a03a9d2
01a2321e-a980-7208-96b4-80ff9ad8ad36	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:41.164283+00	13	Wanda Demonstration	nurse	bleeding	{none}		2026-12-01	01a2321e-a980-7208-96b4-80f71a03a9d2
01a2321e-a980-7208-96b4-8100277e647f	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:41.166119+00	13	Wanda Demonstration	nurse	skin	{intact}		2026-12-01	01a2321e-a980-7208-96b4-80f71a03a9d2
01a2321e-a980-7208-96b4-810121949ec3	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:41.178449+00	13	Wanda Demonstration	nurse	covered	{none}		2026-12-01	01a2321e-a980-7208-96b4-80f71a03a9d2
01a2321e-a980-7208-96b4-810123cbaad7	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:41.187513+00	13	Wanda Demonstration	nurse	serotonin	{none}		2026-12-01	01a2321e-a980-7208-96b4-80f71a03a9d2
01a2321e-a980-7208-96b4-810124a1a8e2	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:41.194239+00	13	Wanda Demonstration	nurse	other_ketamine	{none}		2026-12-01	01a2321e-a980-7208-96b4-80f71a03a9d2
01a2321e-a980-7208-96b4-8101f5dc0a9e	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:41.199065+00	13	Wanda Demonstration	nurse	children	{none}		2026-12-01	01a2321e-a980-7208-96b4-80f71a03a9d2
01a2321e-a980-7208-96b4-8102855d2188	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:41.204114+00	13	Wanda Demonstration	nurse	driving	{none}		2026-12-01	01a2321e-a980-7208-96b4-80f71a03a9d2
01a2321e-a980-7208-96b4-8102d860918e	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:41.213769+00	13	Wanda Demonstration	nurse	escort	{someone}		2026-12-01	01a2321e-a980-7208-96b4-80f71a03a9d2
01a2321e-a980-7208-96b4-8103a424c9ca	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:41.215987+00	13	Wanda Demonstration	nurse	pain	{fibromyalgia}		2026-12-01	01a2321e-a980-7208-96b4-80f71a03a9d2
01a2321e-a980-7208-96b4-813d75433cff	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:54.282401+00	12	Nick Demonstration	nurse	pregnancy	{none}		2026-12-01	01a2321e-a980-7208-96b4-8139f961d8e4
01a2321e-a980-7208-96b4-813d9620d0ba	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:54.300105+00	12	Nick Demonstration	nurse	vessels	{none}		2026-12-01	01a2321e-a980-7208-96b4-8139f961d8e4
01a2321e-a980-7208-96b4-813e0feac5c8	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:54.306347+00	12	Nick Demonstration	nurse	heart	{stable}		2026-12-01	01a2321e-a980-7208-96b4-8139f961d8e4
01a2321e-a980-7208-96b4-813e2c7521c0	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:54.314608+00	12	Nick Demonstration	nurse	psychosis	{none}		2026-12-01	01a2321e-a980-7208-96b4-8139f961d8e4
01a2321e-a980-7208-96b4-813ec705a285	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:54.326119+00	12	Nick Demonstration	nurse	liver	{none}		2026-12-01	01a2321e-a980-7208-96b4-8139f961d8e4
01a2321e-a980-7208-96b4-813ee9a31b52	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:54.339807+00	12	Nick Demonstration	nurse	substances	{none}		2026-12-01	01a2321e-a980-7208-96b4-8139f961d8e4
01a2321e-a980-7208-96b4-813fb5e3c1f8	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:54.343158+00	12	Nick Demonstration	nurse	bladder	{none}		2026-12-01	01a2321e-a980-7208-96b4-8139f961d8e4
01a2321e-a980-7208-96b4-814021d32cf5	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:54.354051+00	12	Nick Demonstration	nurse	head_pressure	{none}		2026-12-01	01a2321e-a980-7208-96b4-8139f961d8e4
01a2321e-a980-7208-96b4-81402e047f8f	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:54.365921+00	12	Nick Demonstration	nurse	eye_pressure	{none}		2026-12-01	01a2321e-a980-7208-96b4-8139f961d8e4
01a2321e-a980-7208-96b4-8140ef7a08db	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:54.369461+00	12	Nick Demonstration	nurse	thyroid	{none}		2026-12-01	01a2321e-a980-7208-96b4-8139f961d8e4
01a2321e-a980-7208-96b4-814138d28295	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:54.37729+00	12	Nick Demonstration	nurse	breathing	{none}		2026-12-01	01a2321e-a980-7208-96b4-8139f961d8e4
01a2321e-a980-7208-96b4-8142146ca272	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:54.387016+00	12	Nick Demonstration	nurse	seizures	{none}		2026-12-01	01a2321e-a980-7208-96b4-8139f961d8e4
01a2321e-a980-7208-96b4-81421bf7c642	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:54.394393+00	12	Nick Demonstration	nurse	porphyria	{none}		2026-12-01	01a2321e-a980-7208-96b4-8139f961d8e4
01a2321e-a980-7208-96b4-8142d9c36c59	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:54.406953+00	12	Nick Demonstration	nurse	thinking	{none}		2026-12-01	01a2321e-a980-7208-96b4-8139f961d8e4
01a2321e-a980-7208-96b4-81436ee2655c	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:54.419734+00	12	Nick Demonstration	nurse	kidneys	{none}		2026-12-01	01a2321e-a980-7208-96b4-8139f961d8e4
01a2321e-a980-7208-96b4-814396b63acb	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:54.42808+00	12	Nick Demonstration	nurse	bleeding	{none}		2026-12-01	01a2321e-a980-7208-96b4-8139f961d8e4
01a2321e-a980-7208-96b4-814403b01b2d	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:54.432495+00	12	Nick Demonstration	nurse	skin	{intact}		2026-12-01	01a2321e-a980-7208-96b4-8139f961d8e4
01a2321e-a980-7208-96b4-8144290f1ba5	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:54.43656+00	12	Nick Demonstration	nurse	covered	{none}		2026-12-01	01a2321e-a980-7208-96b4-8139f961d8e4
01a2321e-a980-7208-96b4-814482b85d51	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:54.440635+00	12	Nick Demonstration	nurse	serotonin	{none}		2026-12-01	01a2321e-a980-7208-96b4-8139f961d8e4
01a2321e-a980-7208-96b4-814498bdae1a	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:54.458015+00	12	Nick Demonstration	nurse	other_ketamine	{none}		2026-12-01	01a2321e-a980-7208-96b4-8139f961d8e4
01a2321e-a980-7208-96b4-814543f403c6	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:54.462689+00	12	Nick Demonstration	nurse	children	{none}		2026-12-01	01a2321e-a980-7208-96b4-8139f961d8e4
01a2321e-a980-7208-96b4-81463f1bcf9e	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:54.468286+00	12	Nick Demonstration	nurse	driving	{none}		2026-12-01	01a2321e-a980-7208-96b4-8139f961d8e4
01a2321e-a980-7208-96b4-8146d3af9b8d	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:54.473922+00	12	Nick Demonstration	nurse	escort	{someone}		2026-12-01	01a2321e-a980-7208-96b4-8139f961d8e4
01a2321e-a980-7208-96b4-8146f7b7608f	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:54.477238+00	12	Nick Demonstration	nurse	pain	{back}		2026-12-01	01a2321e-a980-7208-96b4-8139f961d8e4
01a2321e-a980-7208-96b4-814cab136e78	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:57.561631+00	13	Wanda Demonstration	nurse	pregnancy	{none}		2026-12-01	01a2321e-a980-7208-96b4-81488af6828b
01a2321e-a980-7208-96b4-814cc17086b7	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:57.570007+00	13	Wanda Demonstration	nurse	vessels	{none}		2026-12-01	01a2321e-a980-7208-96b4-81488af6828b
01a2321e-a980-7208-96b4-814d4cf9d0ef	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:57.577196+00	13	Wanda Demonstration	nurse	heart	{none}		2026-12-01	01a2321e-a980-7208-96b4-81488af6828b
01a2321e-a980-7208-96b4-814e176ea776	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:57.580752+00	13	Wanda Demonstration	nurse	psychosis	{none}		2026-12-01	01a2321e-a980-7208-96b4-81488af6828b
01a2321e-a980-7208-96b4-814e2dbba61e	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:57.583516+00	13	Wanda Demonstration	nurse	liver	{severe}		2026-12-01	01a2321e-a980-7208-96b4-81488af6828b
01a2321e-a980-7208-96b4-814e6673271b	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:57.589917+00	13	Wanda Demonstration	nurse	substances	{none}		2026-12-01	01a2321e-a980-7208-96b4-81488af6828b
01a2321e-a980-7208-96b4-814ef62795b1	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:57.595174+00	13	Wanda Demonstration	nurse	bladder	{none}		2026-12-01	01a2321e-a980-7208-96b4-81488af6828b
01a2321e-a980-7208-96b4-814fb13861a8	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:57.599982+00	13	Wanda Demonstration	nurse	head_pressure	{none}		2026-12-01	01a2321e-a980-7208-96b4-81488af6828b
01a2321e-a980-7208-96b4-814fe4b22394	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:57.601937+00	13	Wanda Demonstration	nurse	eye_pressure	{none}		2026-12-01	01a2321e-a980-7208-96b4-81488af6828b
01a2321e-a980-7208-96b4-81503d393c30	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:57.61495+00	13	Wanda Demonstration	nurse	thyroid	{none}		2026-12-01	01a2321e-a980-7208-96b4-81488af6828b
01a2321e-a980-7208-96b4-815072ea6811	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:57.618456+00	13	Wanda Demonstration	nurse	breathing	{none}		2026-12-01	01a2321e-a980-7208-96b4-81488af6828b
01a2321e-a980-7208-96b4-81513acde0ea	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:57.629926+00	13	Wanda Demonstration	nurse	seizures	{none}		2026-12-01	01a2321e-a980-7208-96b4-81488af6828b
01a2321e-a980-7208-96b4-8151ef8b571f	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:57.633944+00	13	Wanda Demonstration	nurse	porphyria	{none}		2026-12-01	01a2321e-a980-7208-96b4-81488af6828b
01a2321e-a980-7208-96b4-8151f61a7fd5	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:57.644973+00	13	Wanda Demonstration	nurse	thinking	{none}		2026-12-01	01a2321e-a980-7208-96b4-81488af6828b
01a2321e-a980-7208-96b4-815282ac87b8	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:57.647123+00	13	Wanda Demonstration	nurse	kidneys	{none}		2026-12-01	01a2321e-a980-7208-96b4-81488af6828b
01a2321e-a980-7208-96b4-815343e94df0	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:57.648389+00	13	Wanda Demonstration	nurse	bleeding	{none}		2026-12-01	01a2321e-a980-7208-96b4-81488af6828b
01a2321e-a980-7208-96b4-8154264443f9	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:57.655556+00	13	Wanda Demonstration	nurse	skin	{intact}		2026-12-01	01a2321e-a980-7208-96b4-81488af6828b
01a2321e-a980-7208-96b4-81544651a487	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:57.664154+00	13	Wanda Demonstration	nurse	covered	{none}		2026-12-01	01a2321e-a980-7208-96b4-81488af6828b
01a2321e-a980-7208-96b4-815536e9f3f1	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:57.674607+00	13	Wanda Demonstration	nurse	serotonin	{none}		2026-12-01	01a2321e-a980-7208-96b4-81488af6828b
01a2321e-a980-7208-96b4-8155b2680883	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:57.676104+00	13	Wanda Demonstration	nurse	other_ketamine	{none}		2026-12-01	01a2321e-a980-7208-96b4-81488af6828b
01a2321e-a980-7208-96b4-815694ccf520	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:57.677057+00	13	Wanda Demonstration	nurse	children	{none}		2026-12-01	01a2321e-a980-7208-96b4-81488af6828b
01a2321e-a980-7208-96b4-81570c353769	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:57.677666+00	13	Wanda Demonstration	nurse	driving	{none}		2026-12-01	01a2321e-a980-7208-96b4-81488af6828b
01a2321e-a980-7208-96b4-81575ecae412	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:57.679805+00	13	Wanda Demonstration	nurse	escort	{someone}		2026-12-01	01a2321e-a980-7208-96b4-81488af6828b
01a2321e-a980-7208-96b4-8157a8f2e0ed	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:57.682984+00	13	Wanda Demonstration	nurse	pain	{fibromyalgia}		2026-12-01	01a2321e-a980-7208-96b4-81488af6828b
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
01a2321e-a980-7208-96b4-80d1de75db5c	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:13:33.055121+00	5	Nora Demonstration	pharmacist	treatment_off_label	iv		{}	{}	\N	01a2321e-a980-7208-96b4-80cf68b92630	01a2321e-a980-7208-96b4-80d1b025148e
01a2321e-a980-7208-96b4-80d5437e919f	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:13:33.264517+00	7	Sam Demonstration	pharmacist	treatment_off_label	nasal		{}	{}	\N	01a2321e-a980-7208-96b4-80d29377d673	01a2321e-a980-7208-96b4-80d4b43eb3d7
01a2321e-a980-7208-96b4-80da34d5c98f	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:35.12364+00	12	Nick Demonstration	nurse	treatment_off_label	oral		{}	{}	\N	01a2321e-a980-7208-96b4-80d5f9bdcad9	01a2321e-a980-7208-96b4-80d9b156ef63
01a2321e-a980-7208-96b4-80dd9311a868	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:36.62848+00	13	Wanda Demonstration	nurse	treatment_off_label	topical		{}	{}	\N	01a2321e-a980-7208-96b4-80da4b54b666	01a2321e-a980-7208-96b4-80dd44277ce6
01a2321e-a980-7208-96b4-80e0a80e20b4	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:13:36.982836+00	5	Nora Demonstration	pharmacist	treatment_off_label	iv		{}	{}	\N	01a2321e-a980-7208-96b4-80de321fe271	01a2321e-a980-7208-96b4-80d1b025148e
01a2321e-a980-7208-96b4-80e1fd1c6310	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:13:37.226654+00	5	Nora Demonstration	pharmacist	texts			{}	{ready}	\N	01a2321e-a980-7208-96b4-80de321fe271	01a2321e-a980-7208-96b4-80e15580ac15
01a2321e-a980-7208-96b4-80e393e2901f	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:13:37.464838+00	7	Sam Demonstration	pharmacist	treatment_off_label	nasal		{}	{}	\N	01a2321e-a980-7208-96b4-80e23cc8a5dd	01a2321e-a980-7208-96b4-80e364aeb942
01a2321e-a980-7208-96b4-80e4f21eda26	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:13:37.585426+00	7	Sam Demonstration	pharmacist	texts			{}	{ready}	\N	01a2321e-a980-7208-96b4-80e23cc8a5dd	01a2321e-a980-7208-96b4-80e442d19e98
01a2321e-a980-7208-96b4-80f5f3840bd3	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:39.458703+00	12	Nick Demonstration	nurse	treatment_off_label	oral		{}	{}	\N	01a2321e-a980-7208-96b4-80e5638e65e9	01a2321e-a980-7208-96b4-80f5541a720a
01a2321e-a980-7208-96b4-80f6a844d5b4	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:39.602944+00	12	Nick Demonstration	nurse	texts			{}	{ready}	\N	01a2321e-a980-7208-96b4-80e5638e65e9	01a2321e-a980-7208-96b4-80e15580ac15
01a2321e-a980-7208-96b4-8104a1949574	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:41.56397+00	13	Wanda Demonstration	nurse	treatment_off_label	topical		{}	{}	\N	01a2321e-a980-7208-96b4-80f71a03a9d2	01a2321e-a980-7208-96b4-80dd44277ce6
01a2321e-a980-7208-96b4-8104c36f198e	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:41.909065+00	13	Wanda Demonstration	nurse	texts			{}	{ready}	\N	01a2321e-a980-7208-96b4-80f71a03a9d2	01a2321e-a980-7208-96b4-80e15580ac15
01a2321e-a980-7208-96b4-8107ca4a4a86	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:13:42.351974+00	5	Nora Demonstration	pharmacist	treatment_off_label	iv		{}	{}	\N	01a2321e-a980-7208-96b4-8104fde0cafb	01a2321e-a980-7208-96b4-810769d9372a
01a2321e-a980-7208-96b4-81083148d9d8	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:13:42.559894+00	5	Nora Demonstration	pharmacist	research			{}	{}	\N	01a2321e-a980-7208-96b4-8104fde0cafb	01a2321e-a980-7208-96b4-8107f9bfbea6
01a2321e-a980-7208-96b4-810a8309b1bb	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:13:42.869138+00	7	Sam Demonstration	pharmacist	treatment_off_label	nasal		{}	{}	\N	01a2321e-a980-7208-96b4-8108ea3de557	01a2321e-a980-7208-96b4-80d4b43eb3d7
01a2321e-a980-7208-96b4-810ba394145f	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:13:43.049938+00	7	Sam Demonstration	pharmacist	research			{}	{}	\N	01a2321e-a980-7208-96b4-8108ea3de557	01a2321e-a980-7208-96b4-810b66d77dbf
01a2321e-a980-7208-96b4-810fde18fc9e	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:43.427175+00	12	Nick Demonstration	nurse	treatment_off_label	oral		{}	{}	\N	01a2321e-a980-7208-96b4-810c854601e5	01a2321e-a980-7208-96b4-80f5541a720a
01a2321e-a980-7208-96b4-8110bfcdf624	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:43.633361+00	12	Nick Demonstration	nurse	research			{}	{}	\N	01a2321e-a980-7208-96b4-810c854601e5	01a2321e-a980-7208-96b4-810b66d77dbf
01a2321e-a980-7208-96b4-811461ce78ae	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:44.291334+00	13	Wanda Demonstration	nurse	treatment_off_label	topical		{}	{}	\N	01a2321e-a980-7208-96b4-811232d3d586	01a2321e-a980-7208-96b4-8113e84f0f89
01a2321e-a980-7208-96b4-8115296d883c	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:44.599487+00	13	Wanda Demonstration	nurse	research			{}	{}	\N	01a2321e-a980-7208-96b4-811232d3d586	01a2321e-a980-7208-96b4-8107f9bfbea6
01a2321e-a980-7208-96b4-8134d35e2e50	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:13:52.537996+00	5	Nora Demonstration	pharmacist	sharing		demo-south	{contact,identity,medicines}	{}	2027-12-02 07:00:00+00	01a2321e-a980-7208-96b4-81310d7f9fe7	01a2321e-a980-7208-96b4-8133f54095d1
01a2321e-a980-7208-96b4-81390d4088df	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:13:53.009798+00	7	Sam Demonstration	pharmacist	sharing		demo-east	{contact,identity,medicines}	{}	2027-12-02 07:00:00+00	01a2321e-a980-7208-96b4-8134f2d3b99e	01a2321e-a980-7208-96b4-8133f54095d1
01a2321e-a980-7208-96b4-81483d4da292	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:55.020302+00	12	Nick Demonstration	nurse	sharing		demo-west	{contact,identity,medicines}	{}	2027-12-02 07:00:00+00	01a2321e-a980-7208-96b4-8139f961d8e4	01a2321e-a980-7208-96b4-8133f54095d1
01a2321e-a980-7208-96b4-815987b620e7	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:58.420647+00	13	Wanda Demonstration	nurse	sharing		demo-north	{contact,identity,medicines}	{}	2027-12-02 07:00:00+00	01a2321e-a980-7208-96b4-81488af6828b	01a2321e-a980-7208-96b4-8133f54095d1
01a2321e-a980-7208-96b4-815c1153679b	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:13:58.668772+00	5	Nora Demonstration	pharmacist	treatment_off_label	iv		{}	{}	\N	01a2321e-a980-7208-96b4-8159a7a25e60	01a2321e-a980-7208-96b4-80d1b025148e
01a2321e-a980-7208-96b4-815df1eaecbd	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:13:58.977307+00	5	Nora Demonstration	pharmacist	sharing		demo-south	{contact,identity,medicines}	{}	2027-12-02 07:00:00+00	01a2321e-a980-7208-96b4-8159a7a25e60	01a2321e-a980-7208-96b4-8133f54095d1
01a2321e-a980-7208-96b4-8160161d9009	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:13:59.509822+00	7	Sam Demonstration	pharmacist	treatment_off_label	nasal		{}	{}	\N	01a2321e-a980-7208-96b4-815e9c6609ce	01a2321e-a980-7208-96b4-80d4b43eb3d7
01a2321e-a980-7208-96b4-816174bbedb2	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:13:59.911441+00	7	Sam Demonstration	pharmacist	sharing		demo-east	{contact,identity,medicines}	{}	2027-12-02 07:00:00+00	01a2321e-a980-7208-96b4-815e9c6609ce	01a2321e-a980-7208-96b4-8133f54095d1
01a2321e-a980-7208-96b4-81646b873ce4	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:14:00.426129+00	12	Nick Demonstration	nurse	treatment_off_label	oral		{}	{}	\N	01a2321e-a980-7208-96b4-8161fc952afe	01a2321e-a980-7208-96b4-80d9b156ef63
01a2321e-a980-7208-96b4-81663836c3ae	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:14:00.715224+00	12	Nick Demonstration	nurse	sharing		demo-west	{contact,identity,medicines}	{}	2027-12-02 07:00:00+00	01a2321e-a980-7208-96b4-8161fc952afe	01a2321e-a980-7208-96b4-8133f54095d1
01a2321e-a980-7208-96b4-8169a41423f9	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:14:00.990109+00	13	Wanda Demonstration	nurse	treatment_off_label	topical		{}	{}	\N	01a2321e-a980-7208-96b4-81673525134a	01a2321e-a980-7208-96b4-80dd44277ce6
01a2321e-a980-7208-96b4-816a80430d6d	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:14:01.211336+00	13	Wanda Demonstration	nurse	sharing		demo-north	{contact,identity,medicines}	{}	2027-12-02 07:00:00+00	01a2321e-a980-7208-96b4-81673525134a	01a2321e-a980-7208-96b4-8133f54095d1
01a2321e-a980-7208-96b4-816de8954d20	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:14:01.460218+00	5	Nora Demonstration	pharmacist	treatment_off_label	iv		{}	{}	\N	01a2321e-a980-7208-96b4-816b56b63bb7	01a2321e-a980-7208-96b4-80d1b025148e
01a2321e-a980-7208-96b4-816f7e16f73c	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:14:01.622802+00	5	Nora Demonstration	pharmacist	sharing		demo-south	{contact,identity,medicines}	{}	2027-12-02 07:00:00+00	01a2321e-a980-7208-96b4-816b56b63bb7	01a2321e-a980-7208-96b4-8133f54095d1
01a2321e-a980-7208-96b4-8173173a0faf	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:14:01.867576+00	7	Sam Demonstration	pharmacist	treatment_off_label	nasal		{}	{}	\N	01a2321e-a980-7208-96b4-8170c581c1b3	01a2321e-a980-7208-96b4-80e364aeb942
01a2321e-a980-7208-96b4-8174fedccc40	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:14:02.038533+00	7	Sam Demonstration	pharmacist	sharing		demo-east	{contact,identity,medicines}	{}	2027-12-02 07:00:00+00	01a2321e-a980-7208-96b4-8170c581c1b3	01a2321e-a980-7208-96b4-8133f54095d1
01a2321e-a980-7208-96b4-817947337068	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:14:02.562253+00	12	Nick Demonstration	nurse	treatment_off_label	oral		{}	{}	\N	01a2321e-a980-7208-96b4-8176c6ac3506	01a2321e-a980-7208-96b4-80f5541a720a
01a2321e-a980-7208-96b4-817adca2be31	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:14:02.76964+00	12	Nick Demonstration	nurse	sharing		demo-west	{contact,identity,medicines}	{}	2027-12-02 07:00:00+00	01a2321e-a980-7208-96b4-8176c6ac3506	01a2321e-a980-7208-96b4-8133f54095d1
01a2321e-a980-7208-96b4-817f45c61374	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:14:03.509958+00	13	Wanda Demonstration	nurse	treatment_off_label	topical		{}	{}	\N	01a2321e-a980-7208-96b4-817c2c094019	01a2321e-a980-7208-96b4-80dd44277ce6
01a2321e-a980-7208-96b4-8180e2a7e06b	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:14:03.899149+00	13	Wanda Demonstration	nurse	sharing		demo-north	{contact,identity,medicines}	{}	2027-12-02 07:00:00+00	01a2321e-a980-7208-96b4-817c2c094019	01a2321e-a980-7208-96b4-8133f54095d1
\.


--
-- Data for Name: consent_end; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.consent_end (id, site, at, recorded_at, by_user, by_name, by_role, words, consent_id, patient_id) FROM stdin;
01a2321e-a980-7208-96b4-8108ceeb3cea	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:13:42.605046+00	5	Nora Demonstration	pharmacist	Changed their mind.	01a2321e-a980-7208-96b4-81083148d9d8	01a2321e-a980-7208-96b4-8104fde0cafb
01a2321e-a980-7208-96b4-810bf16624cb	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:13:43.160406+00	7	Sam Demonstration	pharmacist	Changed their mind.	01a2321e-a980-7208-96b4-810ba394145f	01a2321e-a980-7208-96b4-8108ea3de557
01a2321e-a980-7208-96b4-811161b47e7e	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:43.790984+00	12	Nick Demonstration	nurse	Changed their mind.	01a2321e-a980-7208-96b4-8110bfcdf624	01a2321e-a980-7208-96b4-810c854601e5
01a2321e-a980-7208-96b4-8115ead8491c	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:44.695532+00	13	Wanda Demonstration	nurse	Changed their mind.	01a2321e-a980-7208-96b4-8115296d883c	01a2321e-a980-7208-96b4-811232d3d586
01a2321e-a980-7208-96b4-817007263c5c	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:14:01.744089+00	5	Nora Demonstration	pharmacist		01a2321e-a980-7208-96b4-816f7e16f73c	01a2321e-a980-7208-96b4-816b56b63bb7
01a2321e-a980-7208-96b4-8175d84c1975	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:14:02.175869+00	7	Sam Demonstration	pharmacist		01a2321e-a980-7208-96b4-8174fedccc40	01a2321e-a980-7208-96b4-8170c581c1b3
01a2321e-a980-7208-96b4-817bfd6ba5b6	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:14:02.916354+00	12	Nick Demonstration	nurse		01a2321e-a980-7208-96b4-817adca2be31	01a2321e-a980-7208-96b4-8176c6ac3506
01a2321e-a980-7208-96b4-81819fd4df15	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:14:04.105952+00	13	Wanda Demonstration	nurse		01a2321e-a980-7208-96b4-8180e2a7e06b	01a2321e-a980-7208-96b4-817c2c094019
\.


--
-- Data for Name: consent_text; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.consent_text (id, kind, route, version, language, text, sha256) FROM stdin;
01a2321e-a980-7208-96b4-80d1b025148e	treatment_off_label	iv	1	en	Ketamine for pain, into a vein or muscle\nThe FDA has approved ketamine to put people to sleep for surgery. It has not approved it for pain. Your prescriber may still use it when they believe it can help you.\nIt may help you, or it may not. How much it helps and for how long is different for each person.\nWhile it works you may feel detached, dizzy, sleepy or sick to your stomach, and your blood pressure may go up. Someone stays with you and checks on you until this has passed.\nYour breathing can slow down. The risk is higher with opioids, alcohol, or medicines for sleep or anxiety, so tell us everything you take.\nUsed again and again, ketamine can harm the bladder and the liver. Call us if it hurts to pee, if you see blood in it, or if your skin or eyes turn yellow.\nIt can be misused, and some people come to crave it. That is why it is counted and watched closely.\nYou can say no, and you can stop at any time. Your other care goes on either way.	\\x0988d9df9faeb19efa6117729edc264460e9bfc3271f5999c5e6e754d5016d40
01a2321e-a980-7208-96b4-80d4b43eb3d7	treatment_off_label	nasal	1	en	Ketamine for pain, through the nose\nA pharmacy makes this spray for you. The FDA has not approved it, for pain or for anything else. In February 2022 it warned that people were seriously harmed by ketamine nasal sprays that pharmacies had made.\nThese sprays can be strong, and a bottle may not give the same amount every time. Use only what you were told to use.\nIt may help you, or it may not. How much it helps and for how long is different for each person.\nYou may feel detached, dizzy, sleepy or sick to your stomach. Your blood pressure may go up, and your breathing can slow down. The risk is higher with opioids, alcohol, or medicines for sleep or anxiety.\nUsed again and again, ketamine can harm the bladder. It can be misused, and some people come to crave it.\nYou can say no, and you can stop at any time. Your other care goes on either way.	\\x57402be0e91dc00b63b1462f5f63bb80d3f53e21b35338b0bcc0a688f73d838b
01a2321e-a980-7208-96b4-80d9b156ef63	treatment_off_label	oral	1	es	Ketamina para el dolor, por la boca o debajo de la lengua\nUna farmacia prepara esta medicina para usted. La FDA no la ha aprobado. En octubre de 2023 advirtió sobre la ketamina que preparan las farmacias, también para tomar por la boca, cuando se usa para problemas de salud mental. Se lo decimos porque la medicina es la misma.\nLa FDA habló de abuso, problemas para pensar o del ánimo, presión más alta, respiración lenta y daño a la vejiga. Dijo que el riesgo es mayor en casa, sin nadie que le cuide.\nPuede ayudarle o no. Cuánto ayuda y por cuánto tiempo es distinto en cada persona.\nLas primeras veces, tenga a alguien a su lado. No maneje hasta el día siguiente, después de dormir. No la tome con alcohol, y díganos si toma opioides o medicinas para dormir o para los nervios.\nGuárdela bajo llave. Una dosis para usted puede matar a un niño.\nPuede decir que no y puede dejarla cuando quiera. Sus otros cuidados siguen igual.	\\xf86a5efd60b16fc6b06e981a0b54047600aead8496078b8acb48b48b6308de54
01a2321e-a980-7208-96b4-80dd44277ce6	treatment_off_label	topical	1	en	Ketamine for pain, on the skin\nA pharmacy makes this cream for you. The FDA has not tested or approved it.\nIt may help you, or it may not. How much it helps is different for each person.\nUse it only where and as often as you were told, never on broken skin, and wash your hands afterward unless they are what hurts.\nKeep it away from children and pets. Small children became very ill from creams like this.\nYou can say no, and you can stop at any time. Your other care goes on either way.	\\x5e9534bf9989d79272f6d64bcf9cc6aaa97cae31d4486253af44c8936902765f
01a2321e-a980-7208-96b4-80e15580ac15	texts		1	en	Text messages from us\nWe send only the messages you choose below. No medicine, illness or body part is ever in them.\nText messages are not private. Anyone who sees your phone can read them.\nNo one reads replies. In an emergency call 911. You can stop the messages at any time.	\\xaa7addd28534dde1a3b1f43737aa5bef7e4b5ef8a7ba96b4dbc33591b4985397
01a2321e-a980-7208-96b4-80e364aeb942	treatment_off_label	nasal	1	es	Ketamina para el dolor, por la nariz\nUna farmacia prepara este rociador para usted. La FDA no lo ha aprobado, ni para el dolor ni para otra cosa. En febrero de 2022 advirtió de daños graves con rociadores nasales de ketamina preparados en farmacias.\nEstos rociadores pueden ser muy concentrados, y el frasco puede no dar siempre la misma cantidad. Use solo lo que le indicaron.\nPuede ayudarle o no. Cuánto ayuda y por cuánto tiempo es distinto en cada persona.\nPuede sentir mareo, sueño, náuseas o como si todo pasara de lejos. Le puede subir la presión, y la respiración puede hacerse más lenta. El riesgo es mayor con opioides, alcohol o medicinas para dormir o para los nervios.\nCon el uso repetido, la ketamina puede dañar la vejiga. Se puede abusar de ella, y hay personas que llegan a necesitarla.\nPuede decir que no y puede dejarla cuando quiera. Sus otros cuidados siguen igual.	\\x622fe4a1769dad39580e0de0920d30363cb08a5ec5c9f6dfc377ab061caed295
01a2321e-a980-7208-96b4-80e442d19e98	texts		1	es	Mensajes de texto de parte nuestra\nSolo enviamos los mensajes que usted elija abajo. Nunca mencionan una medicina, una enfermedad ni una parte del cuerpo.\nLos mensajes de texto no son privados. Los puede leer cualquiera que vea su teléfono.\nNadie lee las respuestas. En una emergencia llame al 911. Puede dejar de recibirlos cuando quiera.	\\x5743e96e85125ef1d0d1e3b85dc4d2e28f21d0f4555283b50245c7512a3b8d3b
01a2321e-a980-7208-96b4-80f5541a720a	treatment_off_label	oral	1	en	Ketamine for pain, by mouth or under the tongue\nA pharmacy makes this medicine for you. The FDA has not approved it. In October 2023 it warned about ketamine that pharmacies make, also to take by mouth, used for mental health problems. We tell you about it because the medicine is the same.\nThe FDA named misuse, trouble with thinking or mood, higher blood pressure, slow breathing, and harm to the bladder. It said that the risk is higher at home, with no one watching.\nIt may help you, or it may not. How much it helps and for how long is different for each person.\nHave someone with you the first times. Do not drive until the next day, after you have slept. Take nothing with alcohol, and tell us about opioids and medicines for sleep or anxiety.\nKeep it locked away. A dose for you can kill a child.\nYou can say no, and you can stop at any time. Your other care goes on either way.	\\x3ef5227147326c0dcc135ade4ed8b814138008ea59e7823794f96ec37a3479a3
01a2321e-a980-7208-96b4-810769d9372a	treatment_off_label	iv	1	es	Ketamina para el dolor, en la vena o el músculo\nLa FDA aprobó la ketamina para dormir a la gente en una cirugía. No la aprobó para el dolor. Aun así, quien le receta puede usarla si cree que le puede ayudar.\nPuede ayudarle o no. Cuánto ayuda y por cuánto tiempo es distinto en cada persona.\nMientras hace efecto, puede sentir mareo, sueño, náuseas o como si todo pasara de lejos, y le puede subir la presión. Alguien se queda con usted y le revisa hasta que se le pase.\nLa respiración puede hacerse más lenta. El riesgo es mayor con opioides, alcohol o medicinas para dormir o para los nervios. Díganos todo lo que toma.\nCon el uso repetido, la ketamina puede dañar la vejiga y el hígado. Llámenos si le duele al orinar, si ve sangre en la orina, o si la piel o los ojos se le ponen amarillos.\nSe puede abusar de ella, y hay personas que llegan a necesitarla. Por eso se cuenta y se vigila con cuidado.\nPuede decir que no y puede dejarla cuando quiera. Sus otros cuidados siguen igual.	\\x7a6fddf852e25a75be12047c15bf827e2ececed899879084830982ae43f279d0
01a2321e-a980-7208-96b4-8107f9bfbea6	research		1	es	Ayudar a la investigación\nLos datos de su tratamiento se pueden usar para aprender qué funciona, sin su nombre, fecha de nacimiento, dirección ni teléfono.\nUsted decide. Su atención es la misma de cualquier modo, y puede retirarlo cuando quiera. Lo que ya se usó no se puede sacar.	\\x4c519171c7eb1154c38150f4ffe0893b2308ddf4a383b8c7506b459872eefa3d
01a2321e-a980-7208-96b4-810b66d77dbf	research		1	en	Helping research\nFacts about your treatment may be used to learn what works, without your name, birth date, address or telephone.\nIt is up to you. Your care is the same either way, and you can take it back at any time. What was used before cannot be taken out again.	\\xd7138b4fdf1880f56d28a16398bdf05aaa4b3f19880da516e9ccbc3cb42076c1
01a2321e-a980-7208-96b4-8113e84f0f89	treatment_off_label	topical	1	es	Ketamina para el dolor, sobre la piel\nUna farmacia prepara esta crema para usted. La FDA no la ha probado ni aprobado.\nPuede ayudarle o no. Cuánto ayuda es distinto en cada persona.\nÚsela solo donde y cuantas veces le indicaron, nunca en piel abierta, y lávese las manos después, a menos que le duelan las manos.\nGuárdela lejos de los niños y las mascotas. Hubo niños pequeños que enfermaron gravemente con cremas como esta.\nPuede decir que no y puede dejarla cuando quiera. Sus otros cuidados siguen igual.	\\x4e030586ed91bfe43fb790dfddd035a4c70da0044e3e74cd1f3ac8deb9e09a58
01a2321e-a980-7208-96b4-8133f54095d1	sharing		1	en	Sharing your record with another site\nYou choose which clinic or store may read your record, which parts of it, and until when.\nEveryone who looks at your record is written down, and you can ask us who did.\nYou can take it back at any time, and they stop seeing it right away. They keep what they wrote themselves, a prescription that was already sent, and what the law makes a pharmacy keep.	\\xc1de2a2b7583a8210de4f6742332cd50b053c0a9a717cff33a9269ce3ca71070
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
60	care	suitabilitychange
61	care	changeoutcome
62	pharmacy	numberseries
63	pharmacy	reorderlevel
64	pharmacy	stocklot
65	pharmacy	lotstate
66	pharmacy	supplier
67	pharmacy	lotcontainer
68	pharmacy	lotcheck
69	pharmacy	receipt
70	pharmacy	receiptline
71	pharmacy	ledgerchain
72	pharmacy	movement
73	pharmacy	lotcontent
74	pharmacy	ledgerlink
75	pharmacy	ledgerentry
76	pharmacy	ledgerbalance
77	pharmacy	inventory
78	pharmacy	stockcount
79	pharmacy	discrepancy
80	pharmacy	settlement
81	pharmacy	lossreport
82	pharmacy	lossstep
83	pharmacy	transfer
84	pharmacy	transferend
85	auth	permission
86	auth	group
87	contenttypes	contenttype
88	sessions	session
89	account	emailaddress
90	account	emailconfirmation
91	mfa	authenticator
\.


--
-- Data for Name: django_migrations; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.django_migrations (id, app, name, applied) FROM stdin;
1	record	0001_audit_and_client_requests	2026-12-01 05:01:49.952056+00
2	people	0001_users_roles_and_invitations	2026-12-01 05:01:50.081613+00
3	account	0001_initial	2026-12-01 05:01:50.106482+00
4	account	0002_email_max_length	2026-12-01 05:01:50.117256+00
5	account	0003_alter_emailaddress_create_unique_verified_email	2026-12-01 05:01:50.131773+00
6	account	0004_alter_emailaddress_drop_unique_email	2026-12-01 05:01:50.143823+00
7	account	0005_emailaddress_idx_upper_email	2026-12-01 05:01:50.153031+00
8	account	0006_emailaddress_lower	2026-12-01 05:01:50.16655+00
9	account	0007_emailaddress_idx_email	2026-12-01 05:01:50.183964+00
10	account	0008_emailaddress_unique_primary_email_fixup	2026-12-01 05:01:50.196317+00
11	account	0009_emailaddress_unique_primary_email	2026-12-01 05:01:50.207088+00
12	contenttypes	0001_initial	2026-12-01 05:01:50.213404+00
13	contenttypes	0002_remove_content_type_name	2026-12-01 05:01:50.227055+00
14	auth	0001_initial	2026-12-01 05:01:50.252114+00
15	auth	0002_alter_permission_name_max_length	2026-12-01 05:01:50.261564+00
16	auth	0003_alter_user_email_max_length	2026-12-01 05:01:50.26572+00
17	auth	0004_alter_user_username_opts	2026-12-01 05:01:50.270471+00
18	auth	0005_alter_user_last_login_null	2026-12-01 05:01:50.276351+00
19	auth	0006_require_contenttypes_0002	2026-12-01 05:01:50.278026+00
20	auth	0007_alter_validators_add_error_messages	2026-12-01 05:01:50.283647+00
21	auth	0008_alter_user_username_max_length	2026-12-01 05:01:50.288563+00
22	auth	0009_alter_user_last_name_max_length	2026-12-01 05:01:50.296052+00
23	auth	0010_alter_group_name_max_length	2026-12-01 05:01:50.305094+00
24	auth	0011_update_proxy_permissions	2026-12-01 05:01:50.320233+00
25	auth	0012_alter_user_first_name_max_length	2026-12-01 05:01:50.325807+00
26	record	0002_public_keys	2026-12-01 05:01:50.334926+00
27	record	0003_chain_of_the_audit	2026-12-01 05:01:50.348307+00
28	record	0004_jobs_that_are_due_and_runs	2026-12-01 05:01:50.364562+00
29	record	0005_signatures	2026-12-01 05:01:50.38063+00
30	people	0002_sign_ins_in_the_audit	2026-12-01 05:01:50.383994+00
31	people	0003_sign_ins_that_were_ended	2026-12-01 05:01:50.396495+00
32	people	0004_sign_ins_one_by_one	2026-12-01 05:01:50.413716+00
33	people	0005_closed_accounts	2026-12-01 05:01:50.437633+00
34	people	0006_emergency_access	2026-12-01 05:01:50.500627+00
35	people	0007_signatures_behind_the_second_lock	2026-12-01 05:01:50.503232+00
36	people	0008_own_roles_at_no_site	2026-12-01 05:01:50.518643+00
37	care	0001_patients	2026-12-01 05:01:50.636945+00
38	care	0002_consents_and_referrals	2026-12-01 05:01:50.790582+00
39	care	0003_break_glass	2026-12-01 05:01:50.827003+00
40	care	0004_merging	2026-12-01 05:01:50.951631+00
41	care	0005_patient_accounts	2026-12-01 05:01:51.212541+00
42	care	0006_proxies	2026-12-01 05:01:51.381058+00
43	care	0007_joined_accounts	2026-12-01 05:01:51.384594+00
44	care	0010_readings	2026-12-01 05:01:51.424059+00
45	care	0011_medicines_allergies_and_conditions	2026-12-01 05:01:51.998981+00
46	care	0012_decisions	2026-12-01 05:01:52.273712+00
47	care	0013_assessments	2026-12-01 05:01:52.760718+00
48	care	0014_consents_that_joining_narrowed	2026-12-01 05:01:52.763033+00
49	care	0022_changes	2026-12-01 05:01:52.92174+00
50	care	0019_proxies_known_to_staff	2026-12-01 05:01:52.92396+00
51	mfa	0001_initial	2026-12-01 05:01:52.957768+00
52	mfa	0002_authenticator_timestamps	2026-12-01 05:01:52.986636+00
53	mfa	0003_authenticator_type_uniq	2026-12-01 05:01:53.025513+00
54	pharmacy	0001_suppliers_and_lots	2026-12-01 05:01:53.330647+00
55	pharmacy	0002_receipts	2026-12-01 05:01:53.475645+00
56	pharmacy	0003_ledger	2026-12-01 05:01:53.711528+00
57	pharmacy	0004_counts	2026-12-01 05:01:53.823481+00
58	pharmacy	0005_transfers_and_losses	2026-12-01 05:01:54.013383+00
59	pharmacy	0006_law_of_ledger_and_stock	2026-12-01 05:01:54.01823+00
60	procrastinate	0001_initial	2026-12-01 05:01:54.029507+00
61	procrastinate	0002_drop_started_at_column	2026-12-01 05:01:54.034248+00
62	procrastinate	0003_drop_started_at_column	2026-12-01 05:01:54.037325+00
63	procrastinate	0004_drop_procrastinate_version_table	2026-12-01 05:01:54.039933+00
64	procrastinate	0005_fix_procrastinate_fetch_job	2026-12-01 05:01:54.053186+00
65	procrastinate	0006_fix_trigger_status_events_insert	2026-12-01 05:01:54.056058+00
66	procrastinate	0007_add_queueing_lock_column	2026-12-01 05:01:54.061533+00
67	procrastinate	0008_close_fetch_job_race_condition	2026-12-01 05:01:54.066395+00
68	procrastinate	0009_add_defer_job_function	2026-12-01 05:01:54.07378+00
69	procrastinate	0010_add_procrastinate_periodic_defers	2026-12-01 05:01:54.079358+00
70	procrastinate	0011_add_foreign_key_index	2026-12-01 05:01:54.084553+00
71	procrastinate	0012_add_locks_to_periodic_defer	2026-12-01 05:01:54.089388+00
72	procrastinate	0013_fix_procrastinate_defer_periodic_job	2026-12-01 05:01:54.09411+00
73	procrastinate	0014_add_finish_job_and_retry_job_functions	2026-12-01 05:01:54.098003+00
74	procrastinate	0015_add_trigger_on_job_deletion	2026-12-01 05:01:54.253018+00
75	procrastinate	0016_delete_finished_jobs	2026-12-01 05:01:54.256689+00
76	procrastinate	0017_add_checks_to_finish_job	2026-12-01 05:01:54.258883+00
77	procrastinate	0018_add_checks_to_retry_job	2026-12-01 05:01:54.26078+00
78	procrastinate	0019_fix_finish_job_compat_issue	2026-12-01 05:01:54.262943+00
79	procrastinate	0020_add_index_on_procrastinate_jobs	2026-12-01 05:01:54.266556+00
80	procrastinate	0021_add_kwargs_to_defer_periodic_job	2026-12-01 05:01:54.272738+00
81	procrastinate	0022_null_locks_excluded	2026-12-01 05:01:54.277649+00
82	procrastinate	0023_remove_old_finish_job_function	2026-12-01 05:01:54.281245+00
83	procrastinate	0024_job_id_bigint	2026-12-01 05:01:54.287574+00
84	procrastinate	0025_add_models	2026-12-01 05:01:54.296136+00
85	procrastinate	0026_add_job_priority	2026-12-01 05:01:54.302274+00
86	procrastinate	0027_add_periodic_job_priority	2026-12-01 05:01:54.305598+00
87	procrastinate	0028_add_cancel_states	2026-12-01 05:01:54.314315+00
88	procrastinate	0029_add_additional_params_to_retry_job	2026-12-01 05:01:54.318454+00
89	procrastinate	0030_alter_procrastinateevent_options	2026-12-01 05:01:54.321831+00
90	procrastinate	0031_add_indexes_for_fetch_job	2026-12-01 05:01:54.326462+00
91	procrastinate	0032_pre_cancel_notification	2026-12-01 05:01:54.335031+00
92	procrastinate	0033_post_cancel_notification	2026-12-01 05:01:54.351633+00
93	procrastinate	0034_pre_add_heartbeat	2026-12-01 05:01:54.362724+00
94	procrastinate	0035_post_add_heartbeat	2026-12-01 05:01:54.36543+00
95	procrastinate	0036_add_worker_model	2026-12-01 05:01:54.372962+00
96	procrastinate	0037_pre_batch_defer_jobs	2026-12-01 05:01:54.378788+00
97	procrastinate	0038_post_batch_defer_jobs	2026-12-01 05:01:54.382085+00
98	procrastinate	0039_pre_priority_lock_fetch_job	2026-12-01 05:01:54.386489+00
99	procrastinate	0040_pre_retry_failed_job	2026-12-01 05:01:54.389104+00
100	procrastinate	0041_post_retry_failed_job	2026-12-01 05:01:54.392447+00
101	record	0006_lists_of_patients_in_the_audit	2026-12-01 05:01:54.400636+00
102	record	0007_checks_of_the_site	2026-12-01 05:01:54.411394+00
103	sessions	0001_initial	2026-12-01 05:01:54.427389+00
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
01a2321e-a980-7208-96b4-818c051e424b	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:14:06.705961+00	12	Nick Demonstration	nurse	t	t	{"birth date",telephone,name}	Showed both cards. (Demonstration)	01a2321e-a980-7208-96b4-810c854601e5	01a2321e-a980-7208-96b4-8189e06534f6
01a2321e-a980-7208-96b4-818ecf838ea8	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:14:07.210805+00	13	Wanda Demonstration	nurse	t	t	{"birth date",telephone,name}	Showed both cards. (Demonstration)	01a2321e-a980-7208-96b4-80f71a03a9d2	01a2321e-a980-7208-96b4-818daee13d09
01a2321e-a980-7208-96b4-8190f11b95ad	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:14:07.676453+00	13	Wanda Demonstration	nurse	f	t	{"birth date",telephone}	Twins: born the same day, one telephone. (Demonstration)	01a2321e-a980-7208-96b4-818daee13d09	01a2321e-a980-7208-96b4-80f71a03a9d2
01a2321e-a980-7208-96b4-81941ae198e4	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:14:07.864589+00	7	Sam Demonstration	pharmacist	t	t	{"birth date",telephone,name}	Showed both cards. (Demonstration)	01a2321e-a980-7208-96b4-80de321fe271	01a2321e-a980-7208-96b4-8191d46f5ee5
\.


--
-- Data for Name: emergency_access; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.emergency_access (id, role, site, patient, reason_code, words, opened_at, until, recorded_at, user_id) FROM stdin;
01a2321e-a980-7208-96b4-8194d6479539	nurse	demo-west	01a2321e-a980-7208-96b4-80e5638e65e9	danger	Brought in by ambulance. (Demonstration)	2026-12-01 15:00:00+00	2026-12-01 16:00:00+00	2026-12-01 05:14:07.950896+00	13
01a2321e-a980-7208-96b4-81959dea8c97	pharmacist	demo-north	01a2321e-a980-7208-96b4-812ad24d823f	asked_by_person	Is at the counter; the clinic is closed. (Demonstration)	2026-12-01 15:00:00+00	2026-12-01 16:00:00+00	2026-12-01 05:14:08.094502+00	5
01a2321e-a980-7208-96b4-8196cae17331	pharmacist	demo-north	01a2321e-a980-7208-96b4-8196267c21e1	no_one_to_ask	Unconscious, alone.	2026-12-01 15:00:00+00	2026-12-01 16:00:00+00	2026-12-01 05:14:08.265965+00	5
\.


--
-- Data for Name: emergency_end; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.emergency_end (id, site, at, recorded_at, by_user, by_name, by_role, patient, access_id) FROM stdin;
01a2321e-a980-7208-96b4-819519d86f92	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:14:07.987405+00	13	Wanda Demonstration	nurse	01a2321e-a980-7208-96b4-80e5638e65e9	01a2321e-a980-7208-96b4-8194d6479539
\.


--
-- Data for Name: emergency_review; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.emergency_review (access_id, outcome, words, reviewed_at, recorded_at, reviewed_by_id, user_id) FROM stdin;
01a2321e-a980-7208-96b4-8194d6479539	justified	The ambulance's sheet names the time. (Demonstration)	2026-12-01 15:00:00+00	2026-12-01 05:14:08.039538+00	3	13
\.


--
-- Data for Name: grant_confirmation; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.grant_confirmation (grant_id, confirmed_at, recorded_at, confirmed_by_id, granted_by_id, user_id) FROM stdin;
01a2321e-a980-7208-96b4-80a375189898	2026-12-01 15:00:00+00	2026-12-01 05:13:17.265695+00	2	1	4
01a2321e-a980-7208-96b4-80a53914ded5	2026-12-01 15:00:00+00	2026-12-01 05:13:17.419261+00	2	1	4
01a2321e-a980-7208-96b4-80a7a357bf2a	2026-12-01 15:00:00+00	2026-12-01 05:13:17.545906+00	2	1	4
01a2321e-a980-7208-96b4-80a9cac42778	2026-12-01 15:00:00+00	2026-12-01 05:13:17.686964+00	2	1	4
01a2321e-a980-7208-96b4-80abc498031c	2026-12-01 15:00:00+00	2026-12-01 05:13:17.811782+00	2	1	5
01a2321e-a980-7208-96b4-80ac9e1e9db9	2026-12-01 15:00:00+00	2026-12-01 05:13:17.956223+00	2	1	6
01a2321e-a980-7208-96b4-80ad4df0a998	2026-12-01 15:00:00+00	2026-12-01 05:13:18.081933+00	2	1	6
01a2321e-a980-7208-96b4-80af424da235	2026-12-01 15:00:00+00	2026-12-01 05:13:18.209078+00	2	1	7
01a2321e-a980-7208-96b4-80b3d49c48a3	2026-12-01 15:00:00+00	2026-12-01 05:13:18.849897+00	2	1	10
01a2321e-a980-7208-96b4-80b5570b4c83	2026-12-01 15:00:00+00	2026-12-01 05:13:19.139406+00	2	1	11
\.


--
-- Data for Name: grant_end; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.grant_end (grant_id, ended_at, because, recorded_at, ended_by_id) FROM stdin;
01a2321e-a980-7208-96b4-80b22fb55f25	2026-12-01 15:00:00+00	left the store	2026-12-01 05:14:08.189941+00	1
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
01a2321e-a980-7208-96b4-80922939fa49	demo-north	\\x1ffda89b5f9c3275696f8c15547e8f2a5856c39bdd7cecaa9ec50c9748e07d61	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-12-01 05:13:16.164239+00	\N	1
01a2321e-a980-7208-96b4-8093695f403c	demo-south	\\x3245120aaac27a09da3ac98854ea42cde70ad1a092076377897de327c56df49b	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-12-01 05:13:16.259593+00	\N	1
01a2321e-a980-7208-96b4-8094c8cfad9a	demo-east	\\xa68523c47d29591a83507ea7e77b2aa1eb073b4547e8b8fda528aa5b22b95a22	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-12-01 05:13:16.308907+00	\N	1
01a2321e-a980-7208-96b4-809695f7ea59	demo-west	\\x1559657031205f07ecd41b013a6c2284a65e9cb638de116738a3fa902635b591	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-12-01 05:13:16.367812+00	\N	1
01a2321e-a980-7208-96b4-8097fb5e05e8	demo-north	\\x2b6a1e00969e2c700c1dcebe4b56bf6b814f1356a15beec067cc3904ff8546f1	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-12-01 05:13:16.436609+00	\N	2
01a2321e-a980-7208-96b4-80996bf372c0	demo-south	\\x21c8ff0f60563e25d83257e390e7d5b94d944f77b77b219ecb4a5f00c25e7dd9	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-12-01 05:13:16.508309+00	\N	2
01a2321e-a980-7208-96b4-809b48759b9c	demo-east	\\x6fbaee97131214f033fc0dd4b661e782f9188b630f0d1b6a65f522be6161eb84	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-12-01 05:13:16.590755+00	\N	2
01a2321e-a980-7208-96b4-809c6dd2e930	demo-west	\\x6ff974110be4245320568fb5e21ed90f03051daede2fa42fb51a4eec08ed30f5	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-12-01 05:13:16.687172+00	\N	2
01a2321e-a980-7208-96b4-809e04c46aa2	demo-north	\\x02345cdf636087cbdbcb9e51d7d2fc31961d4814354d7cf635aaaacc797a6e76	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-12-01 05:13:16.809062+00	\N	3
01a2321e-a980-7208-96b4-809ee7726b32	demo-south	\\x538c41eae002d78a5fa6e2aa942dd798a4d9f17167f249ef632f9cde009260a1	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-12-01 05:13:16.877928+00	\N	3
01a2321e-a980-7208-96b4-80a0aa3ccc3a	demo-east	\\x9d031082d9170c1d7d9fc3c6de341cdb78e1f611e29c694cc444284777117c26	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-12-01 05:13:16.969092+00	\N	3
01a2321e-a980-7208-96b4-80a21c1bc9fd	demo-west	\\x482f2492ae9fcf828dd119f1062533d00f4de5298079c1dbe86617402002a7db	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-12-01 05:13:17.047396+00	\N	3
01a2321e-a980-7208-96b4-80a40ceb2256	demo-north	\\xe799014d6269ffff9bbf6630b5cd3d04adcbdc37008bf6f1b9714e4f77f7e3c3	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-12-01 05:13:17.157948+00	1	4
01a2321e-a980-7208-96b4-80a6140e78e1	demo-south	\\x1400883b1eacd911b02c2421681e870093b502fec2f4a95ba7875e0a2db8df10	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-12-01 05:13:17.38305+00	1	4
01a2321e-a980-7208-96b4-80a7f76f15e3	demo-east	\\x47d8d812ee2e97faa4a72d6300406084f5fd3f5b26dde2271e3dbc6f9aa0375c	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-12-01 05:13:17.458158+00	1	4
01a2321e-a980-7208-96b4-80aabf348cfc	demo-west	\\x0c3a93290a9bfd67618407d73215453cc3c9e8aff8fe03957bf3f8ae61209e57	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-12-01 05:13:17.620008+00	1	4
01a2321e-a980-7208-96b4-80abfef7d3ee	demo-north	\\xee9026f37a5ab2d5eb6bf40ab037e82cf94ae60aafe002d26d4d993c34d06f76	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-12-01 05:13:17.754163+00	1	5
01a2321e-a980-7208-96b4-80acc36e05b8	demo-north	\\xe8358b6baf5b78a432c0ff937bfd76a969b2b88fdd0722aa630cebdd2fb8d13f	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-12-01 05:13:17.887457+00	1	6
01a2321e-a980-7208-96b4-80ad91b22b9c	demo-south	\\xcac0275d9ca2d33898cd54210e180b29d3ce0f55c184d0ef9c6d1a4fed1358f6	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-12-01 05:13:18.008944+00	1	6
01a2321e-a980-7208-96b4-80af5a15847b	demo-south	\\x229f8b48a9439a8b458eca8715cb6a2c3ab14706171194acb10881d239ac6c44	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-12-01 05:13:18.139582+00	1	7
01a2321e-a980-7208-96b4-80b1251268a8	demo-north	\\xb511332c41ba6d166d05c2f20add14576b6d3d779e1133b9cc90de05e4175638	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-12-01 05:13:18.352613+00	1	8
01a2321e-a980-7208-96b4-80b28b784bb8	demo-south	\\x033a11ebaa97be2b0fcefcf4e022cce6847332e67b34af9a5d59771be5c3739b	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-12-01 05:13:18.55131+00	1	9
01a2321e-a980-7208-96b4-80b43272946e	demo-east	\\x03d522a1b037e6dade25f24099c68bd6daa399cc453209ce4887b896df49af0a	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-12-01 05:13:18.691192+00	1	10
01a2321e-a980-7208-96b4-80b5fd1f6fd0	demo-west	\\x0e80be6723e7443451ec46d52837ef30d459f36a137e64f3edd9cd0d5071699b	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-12-01 05:13:18.968682+00	1	11
01a2321e-a980-7208-96b4-80b829146d20	demo-east	\\x06d90bed4fd9518bca72dc731e6bca67d5009063f3c83c53ee4387c7391b48af	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-12-01 05:13:19.254746+00	1	12
01a2321e-a980-7208-96b4-80b9af6cd960	demo-west	\\xa4d6c4f1e5102934563e640877c3da3fcf2d9d241c063d294478b2ce2f588158	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-12-01 05:13:19.436812+00	1	13
01a2321e-a980-7208-96b4-80bb403aa493	demo-east	\\xe301c7bf57148c971badfe8f1d487038bf450b938f464ea5b860b6807d133787	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-12-01 05:13:19.554188+00	1	14
01a2321e-a980-7208-96b4-80bc87218cd5	demo-west	\\x1f7555b49647f3888319b8f94b13ac33dd62c1548dc7b183db8b12b09b2eb9d7	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-12-01 05:13:19.633922+00	1	14
\.


--
-- Data for Name: invitation_use; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.invitation_use (invitation_id, used_at, recorded_at) FROM stdin;
01a2321e-a980-7208-96b4-80922939fa49	2026-12-01 15:00:00+00	2026-12-01 05:13:20.252798+00
01a2321e-a980-7208-96b4-8093695f403c	2026-12-01 15:00:00+00	2026-12-01 05:13:20.259425+00
01a2321e-a980-7208-96b4-8094c8cfad9a	2026-12-01 15:00:00+00	2026-12-01 05:13:20.264098+00
01a2321e-a980-7208-96b4-809695f7ea59	2026-12-01 15:00:00+00	2026-12-01 05:13:20.270476+00
01a2321e-a980-7208-96b4-8097fb5e05e8	2026-12-01 15:00:00+00	2026-12-01 05:13:20.773724+00
01a2321e-a980-7208-96b4-80996bf372c0	2026-12-01 15:00:00+00	2026-12-01 05:13:20.77442+00
01a2321e-a980-7208-96b4-809b48759b9c	2026-12-01 15:00:00+00	2026-12-01 05:13:20.779751+00
01a2321e-a980-7208-96b4-809c6dd2e930	2026-12-01 15:00:00+00	2026-12-01 05:13:20.781742+00
01a2321e-a980-7208-96b4-809e04c46aa2	2026-12-01 15:00:00+00	2026-12-01 05:13:21.105935+00
01a2321e-a980-7208-96b4-809ee7726b32	2026-12-01 15:00:00+00	2026-12-01 05:13:21.113524+00
01a2321e-a980-7208-96b4-80a0aa3ccc3a	2026-12-01 15:00:00+00	2026-12-01 05:13:21.117262+00
01a2321e-a980-7208-96b4-80a21c1bc9fd	2026-12-01 15:00:00+00	2026-12-01 05:13:21.119721+00
01a2321e-a980-7208-96b4-80a40ceb2256	2026-12-01 15:00:00+00	2026-12-01 05:13:21.431155+00
01a2321e-a980-7208-96b4-80a6140e78e1	2026-12-01 15:00:00+00	2026-12-01 05:13:21.433647+00
01a2321e-a980-7208-96b4-80a7f76f15e3	2026-12-01 15:00:00+00	2026-12-01 05:13:21.434172+00
01a2321e-a980-7208-96b4-80aabf348cfc	2026-12-01 15:00:00+00	2026-12-01 05:13:21.434566+00
01a2321e-a980-7208-96b4-80abfef7d3ee	2026-12-01 15:00:00+00	2026-12-01 05:13:21.722477+00
01a2321e-a980-7208-96b4-80acc36e05b8	2026-12-01 15:00:00+00	2026-12-01 05:13:22.153943+00
01a2321e-a980-7208-96b4-80ad91b22b9c	2026-12-01 15:00:00+00	2026-12-01 05:13:22.157771+00
01a2321e-a980-7208-96b4-80af5a15847b	2026-12-01 15:00:00+00	2026-12-01 05:13:22.587432+00
01a2321e-a980-7208-96b4-80b1251268a8	2026-12-01 15:00:00+00	2026-12-01 05:13:22.92996+00
01a2321e-a980-7208-96b4-80b28b784bb8	2026-12-01 15:00:00+00	2026-12-01 05:13:23.336822+00
01a2321e-a980-7208-96b4-80b43272946e	2026-12-01 15:00:00+00	2026-12-01 05:13:23.787861+00
01a2321e-a980-7208-96b4-80b5fd1f6fd0	2026-12-01 15:00:00+00	2026-12-01 05:13:24.253514+00
01a2321e-a980-7208-96b4-80b829146d20	2026-12-01 15:00:00+00	2026-12-01 05:13:24.703522+00
01a2321e-a980-7208-96b4-80b9af6cd960	2026-12-01 15:00:00+00	2026-12-01 05:13:25.055468+00
01a2321e-a980-7208-96b4-80bb403aa493	2026-12-01 15:00:00+00	2026-12-01 05:13:25.375561+00
01a2321e-a980-7208-96b4-80bc87218cd5	2026-12-01 15:00:00+00	2026-12-01 05:13:25.376911+00
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
01a2321e-a980-7208-96b4-80d9303a6890	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:34.357899+00	12	Nick Demonstration	nurse	gabapentin	gabapentin	once a day	\N	\N	01a2321e-a980-7208-96b4-80d5f9bdcad9
01a2321e-a980-7208-96b4-80dc33d08ebf	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:35.801669+00	13	Wanda Demonstration	nurse	clarithromycin	clarithromycin	once a day	\N	\N	01a2321e-a980-7208-96b4-80da4b54b666
01a2321e-a980-7208-96b4-80e8354d2ac7	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:38.201923+00	12	Nick Demonstration	nurse	sertraline	sertraline	once a day	\N	\N	01a2321e-a980-7208-96b4-80e5638e65e9
01a2321e-a980-7208-96b4-80f833e41db3	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:40.131092+00	13	Wanda Demonstration	nurse	gabapentin	gabapentin	once a day	\N	\N	01a2321e-a980-7208-96b4-80f71a03a9d2
01a2321e-a980-7208-96b4-812c18b7e3e4	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:49.46052+00	12	Nick Demonstration	nurse	clarithromycin	clarithromycin	once a day	\N	\N	01a2321e-a980-7208-96b4-812ad24d823f
01a2321e-a980-7208-96b4-812f93d9fb59	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:51.477944+00	13	Wanda Demonstration	nurse	Percocet	oxycodone	once a day	\N	\N	01a2321e-a980-7208-96b4-812d48022667
01a2321e-a980-7208-96b4-813c904b1943	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:53.613902+00	12	Nick Demonstration	nurse	gabapentin	gabapentin	once a day	\N	\N	01a2321e-a980-7208-96b4-8139f961d8e4
01a2321e-a980-7208-96b4-814b7be94ba3	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:56.099329+00	13	Wanda Demonstration	nurse	clarithromycin	clarithromycin	once a day	\N	\N	01a2321e-a980-7208-96b4-81488af6828b
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
1	totp	{"secret": "gAAAAABrDldwD8u00TvVg8K-QWplvwl5geICKwkPxzh5IDFP6QsvmQhweqj7ov6EG4xqwYpl46xpNErC9spiOPP0xZhn5Y3XYmaF6uUw8HUpgKvq75SGfRQorLdPQ3rpqCb4MPoNvsIu"}	1	2026-12-01 05:13:20.217744+00	\N
2	recovery_codes	{"seed": "gAAAAABrDldwmpNSqTqavPQT4GR4MeXSmpq7n326WN5EgH_U9Ihyn-nL-k0sxlY80qHPwzC_kPhSe_vO8ECZl7XhgbhMPsArQ5idbFFMMMJOXc3n3yc68BhWiMfPaxJSnehvLFiUE3A3zxvUwyyZUum9J3BvmHzrwOSlkKNanrKhPnD78bLoO4q86h1Q-UFuzQ7jognRBMAK", "used_mask": 0}	1	2026-12-01 05:13:20.230875+00	\N
3	totp	{"secret": "gAAAAABrDldwU5EamZKLHSLwHneVOt1X7WqdPtvi-jt-XKWoOFxOJcs919zNXADqW2Q8fOL0kdT45UHijIYfLkiEh5kgvskKJfTikbxU_hTHQdl_sdOvKgz_X0QkY3Rp6uGbQjCTg8cs"}	2	2026-12-01 05:13:20.763991+00	\N
4	recovery_codes	{"seed": "gAAAAABrDldw2SGMcfFADKse2trINwXQ22kA8wwjmvoJPE1wbjEAABdwnME8IQtiiDNau0MjV9GFOB6TfP3stM7wzHhC4sbU6dNLU-0tE1DRRsUWmm-d8YE4gx6EhcZiUHvOWrW2PpeDBzs3kA4ATeIktFCjo_Bz8jVptNwzxiIlobXLPyQE4lagdO-o1jKJ5LBDq2IRhc62", "used_mask": 0}	2	2026-12-01 05:13:20.767385+00	\N
5	totp	{"secret": "gAAAAABrDldxW-nZ8895AHBKFR40plFV84bbB83WI0u8_ScktYuLKmkNZptE2iMc4A0dKoxGrMxTj3uyrrrYqSOY9mCF53-_Mhum8oZ9SacqSF29daJViHF4jlPNfpBvjUlUzC7n791S"}	3	2026-12-01 05:13:21.076213+00	\N
6	recovery_codes	{"seed": "gAAAAABrDldxfLIw8YouuP_1DJYc9lnzBAOF21pDIeKZ7HR4mIMlejcAKiiY8eHFlvXqDv3UqBMdN2elksZIEci8pBHkR_JtrrHlAK318oPz4gyYeE6iTqZ6-NRpSxzBtiZNvd2R8cGIMreSRb_-rILVJyZdG-siEeQ8MCGBn0af0A9yyEjRPawzLZaE7ZnjJMvBj4dHP8wS", "used_mask": 0}	3	2026-12-01 05:13:21.088667+00	\N
7	totp	{"secret": "gAAAAABrDldxgu4ePvbqPmWvGhTHg144RJMHBtxx3_bjiPnB7tX1a6dNsmRf27x8kwDUPRRe6xhf6HAPMA-ICAiOQwVXrEVYVQ8Ul5QSVNt27JHmUwrcywfVWJGo3kdd8IC7SQBxJd3V"}	4	2026-12-01 05:13:21.407919+00	\N
8	recovery_codes	{"seed": "gAAAAABrDldxDehEt0ropHulCp_1mCvSx0hAItOG0KqeXsto0_2KEEDngCN1jueNbydPaXQea4uc5Ur14ozyCN3dKWtPzTykXGWNRxk4QQyQCCXaGKa1LgWGQtxkd7nLOB6JfLHM0rt-MnvX-qm1qmpJ6GvNNFs8Mh7A_Ig2tk3cmgz5zoDlL0KiGI0HX9In85nM060Wt0Si", "used_mask": 0}	4	2026-12-01 05:13:21.419562+00	\N
9	totp	{"secret": "gAAAAABrDldx-peQPi8-kTR9cWMuaOHoPpEHz6HELK_qkTaAUvDPNwVOev8SdTLmtAX-bqqRKC6cz_ZzP1SajKut9NifnEo5apAfW4yyNWYkLKF3t8tpaolPBAmpf3pxhHYNykv1_zKf"}	5	2026-12-01 05:13:21.704183+00	\N
10	recovery_codes	{"seed": "gAAAAABrDldxnmzEIjJlQmHTctO3AhKWy4VtE4CTUycLExfYOvd6MaUst0zOJu4h42YtsxyWTgDcOjIBlCMEpD669fqt-AzWlOGsB_VAVTtzX78FKDBiww7Wzbnxf7WX9d_r88D0iL06aeuYS3Yg2fS1JZuRifpMBMFABfXQHdbiLGiiZQNz12A9Mtp_Yq9_ZinoS-1EgTgq", "used_mask": 0}	5	2026-12-01 05:13:21.708954+00	\N
11	totp	{"secret": "gAAAAABrDldy2bJc4BF2wy4lwipi7XJI1NjvaSsqprYNWluwo2-LblgH7KoE5IJIzKy_lzdi6ueyGb18wYMNKBRiZzWm4j4X36yXZWxvAyTHZKoDS0csVOa7vdpNY7RPTa_3tG5P7a09"}	6	2026-12-01 05:13:22.121978+00	\N
12	recovery_codes	{"seed": "gAAAAABrDldyjPKHeVr6qX6CwX2Wzkk48f3TUbDGOnUZASZbypj7A7APjG45F-_nnSnFx2nPEHfDsTg8779SiSNsss6E3OFAXeGbe4yKB0-CTn8IEUYLfMtHAe_9YGpcoGhd6AuvCvr6ZHwrJ2_REmderm-AcDFJm5IDseVcXRw5l06ETuezkcTnSHjX9rjrCzRTmZGVU5ls", "used_mask": 0}	6	2026-12-01 05:13:22.136223+00	\N
13	totp	{"secret": "gAAAAABrDldypuyen0sCSE0RMrwH2bMDcD3Gp5FKOk8x2kmFuqRysMOnv5PumG_adKhMV-1EN4iFoMdsa7A40-LFRmsSo4WWMPAsSAZbrmNVlNnyVuX2gWRXse89XHpmCNrcRKqE-a4H"}	7	2026-12-01 05:13:22.554464+00	\N
14	recovery_codes	{"seed": "gAAAAABrDldybHqkI9q95QRs1AJQNSSUz_XU4q7D-gpYEUvNQ7o4YbzazwNZjaFgAw3fcN7OcWCBQaEGdypiqpqgiDx-whh5dK8FZcLpblzBS26yxXSa-bS2C7Lhd5PdromkcKKGo6-Hg_0-O9ztMrOe9YrpqDlsZdXC97qjIlqKNtV6g19PYYQlI6q4JulP4zCQZhxdOFIn", "used_mask": 0}	7	2026-12-01 05:13:22.565948+00	\N
15	totp	{"secret": "gAAAAABrDldyCkU5GdfT4rRwT3hew7phRiY_yQZXY8obN87tUz4zrASdockK2KOi-tYE3nfswj_NhrNteNoEUlNi_5nGpeXOLPaO1pDo7e2JpPGkjtfj9hOTxz-sVmnso60DEDtw5fac"}	8	2026-12-01 05:13:22.886555+00	\N
16	recovery_codes	{"seed": "gAAAAABrDldykoFpiCa1CqBTCS3o92S7pX6xeTbJ2-abm0PByKCi2KdO-g_HFjQYguLl7ewsKHWB8Jx6Qh91HDhcyJNwp-i9AlR7ecGIIZ2E5VjX1-qOXa194-v2hLQWPuXxEnZmlcFlHJsT4Knne1lq18tq4HtAFJJAxDuNbUJ2YqRcHqMprw-AcIgaqDiGH-_sW-LeuaEr", "used_mask": 0}	8	2026-12-01 05:13:22.910746+00	\N
17	totp	{"secret": "gAAAAABrDldzFGzevrGA_vxPtMrPA3cI6GEV2YnTE1uTXL__AfswxbqfSLDIZD3QklKU5MqhEO4g5tJzBUG_zbVPWNomND1MinyPedLDS9O_OGHlr5sUIJIfLuuq4bQnrp5HfJoYI-Dn"}	9	2026-12-01 05:13:23.31154+00	\N
18	recovery_codes	{"seed": "gAAAAABrDldzCXzDmerGzj4tEAocCGMhOPGYj628RWZ8VJiQAcgR55qzObGGv1uqOdmldwiJbyVIr5HNMs2y14dtD2Dz_csR1Fq9gk_eGG7daZtHIpwNvmvfoIN38PzM82Ti-CmsIAGN0PXvnxMWdP9e_1193wmNVHu1ZSkYatRyxMm2zNPUCEO3ZszM4kTeuea4TgibyzR1", "used_mask": 0}	9	2026-12-01 05:13:23.321221+00	\N
19	totp	{"secret": "gAAAAABrDldzPNpF2T507trnRMDqrCLLKwuOsRkkbhD35ucMJ5PpNV-J4ccgaINYPd8wB_guH6somNtDf7LmVFzNMz7tt_5TSD1mUogoG9KxF9NPTC9MKb9V49w8YYOnYHcZP42YnMWA"}	10	2026-12-01 05:13:23.754518+00	\N
20	recovery_codes	{"seed": "gAAAAABrDldzx5eoHBki5nWAflsudUt5TpyDAPRx-X8ohH38Bk--9JnJZIWaVb-88rUvcq1JCloVMrbNupSkrBrRVLuACTC4MWT8E22xsb21rOzunMfRiL_7thM8CnAMhFSBlNrFLgYrhKea6ctcdwYN7F01PKs6qk94MEEWS86w-uojuiA9GdTUGUM18RCMmZDnobmC_AQD", "used_mask": 0}	10	2026-12-01 05:13:23.774668+00	\N
21	totp	{"secret": "gAAAAABrDld0IM0PLP760du31ApDW1-beXYdg8cfTWdl6VqKSlVHDuwwuslrJtAJqvm3gRitBJkpKCZ6alVjwzcafRKL6u_91OXpdq4mOAtDp98Jk_BuoshlfoIRT0gJhCXvfIgbirEr"}	11	2026-12-01 05:13:24.231849+00	\N
22	recovery_codes	{"seed": "gAAAAABrDld0DzFO1X7pecO-iakkveWxP-rEAk8FR_t2as9opBSgifLJeBkOb5g9u4VETub2s6eOXS1tinH5GNLi804L4qSVLQSZjDM2zEMOPGkk8mRvGaplmDnR_2BQ6y_eZl9f2VdioU3i3OV9Y7df-WQYHMQ8eIwIRS25skl2l73BtRedExZv2fFbTtrFV_0o9DE_NWA1", "used_mask": 0}	11	2026-12-01 05:13:24.239702+00	\N
23	totp	{"secret": "gAAAAABrDld0d104AU6labI0Bq9dU0Z49W_g16a1aogMAUsvowK1MzMnhnMgDTklLZ24HZVVnqm3QbVWZDom2Y1dQWvkmkTZd-LjD0vyNEdAhFi6_WYmmkjYqeWZMtLJuS8QG1k1y9sq"}	12	2026-12-01 05:13:24.666675+00	\N
24	recovery_codes	{"seed": "gAAAAABrDld0m-3-pbTQm0Wn7HFYJcXjMy9tzNXd7gdicypTTbl779ohVIRAaLwT2NvOWqKuV2owiJlol7Jqu5Q2GOUFrGwwvMT58p4rY0NoJeEE7vxqfNadsb5LXx-8B2x7f-ZQletOQo-CBXUTF2wwi97e8-MC_Z4QH8JhS6mN2EP4YIiHwSem-THzB25Hu6zQ9i9cY1uQ", "used_mask": 0}	12	2026-12-01 05:13:24.678751+00	\N
25	totp	{"secret": "gAAAAABrDld1vLgN43LzsGIZP-rOxDKhgfhcE0Ami6HtYl0ILyMv0lR6jdbddUmq-U1-pjZOvamBEFKc7dVpjGkL4luxCbXZgGw0MI9WLEbtz82rTVcAP_4p_zGg_ucmdM2NU_nJI6Vc"}	13	2026-12-01 05:13:25.035416+00	\N
26	recovery_codes	{"seed": "gAAAAABrDld1L0Lye9FJiRb5IbFZ0CwzDferol6Snn4zop2ZJeBp3FkqzIS3-YIs9QWStvEHK2zEodPyXfnm-48mQ-8CyEOVYNPC58fth1kSw-_oDIAr2DV9BO-iXa1Tk9vFfh5F3y9A1X5T3yqAgGTCZsZiVVz8rBi82BifNpMvp-h--i0pg3VKnSnLpjlF0RniZRhBkVPW", "used_mask": 0}	13	2026-12-01 05:13:25.04449+00	\N
27	totp	{"secret": "gAAAAABrDld1hGgv8DR67bT1u-jluuxJMagFoXiGtNRAupVMEPzaChAxMmWCIACIrenLgQxaJgFTou0z-FrBiLDWjqLLoXoeAjXv_F7mPZTUewpIOIyFfje6LZoGsJRXvu-8FWwpo6At"}	14	2026-12-01 05:13:25.352483+00	\N
28	recovery_codes	{"seed": "gAAAAABrDld1EyvSbzqItnWQWg9atnlYnLIg64Im8WsBZZPGr38ecyg5URzsfPnH1EFCjetQzpxagawwPPb3Pbugs5215JIzHoQOuUhV8MU80EXSHr5fdfe5znDzYKO2sX-IXKOsxNRM8O5S0NjuDpGm5dodbv6l-ez9pottWD9zpGq69lhZyS0YiyhfrZXCWar523kVRu0R", "used_mask": 0}	14	2026-12-01 05:13:25.363839+00	\N
29	totp	{"secret": "gAAAAABrDlednQRz_AiCa2Ijhh13HMwpuqj8EDYLv4nkg5cpg4aFiA_9sLyRleCtFWPRZzMQUPm243MwIy18pC0cerQtu1grzuJ13dWAR5eEBbhzFTSosHoBuQhVVpRPhM-277mq3dcX"}	15	2026-12-01 05:14:05.575577+00	\N
30	recovery_codes	{"seed": "gAAAAABrDledqavC_5uDNkdBep9hBhePPkE3qOOG-KL16756YVseX-YRtgA4uZ91fw8kuv8ktNC0nJoBu0cdDbe6z4cRe12-bvXm7OFWDpbMHdWJwBEuApGBH-Zd2vXyrumCv4TgyBIUu2EkilDGMwl3-0pdAF0eCe0f4qfH3lcwbsLTOABiMcdz7hQ9xn64_eH9F29DJbz1", "used_mask": 0}	15	2026-12-01 05:14:05.591648+00	\N
31	totp	{"secret": "gAAAAABrDledF852ilN2PQspe-HCRPlkd1xQH4unBF4YeIQw3x5IIWB5TgXFTdYLSDNpJy1Mvxkqe7MIJOOD4B_fFLPSVIH36NBaV-HHfrfmShH3PvIk9KZiG8g3rKyXwufvgy7nrdVE"}	16	2026-12-01 05:14:05.967319+00	\N
32	recovery_codes	{"seed": "gAAAAABrDledrEx05p-YDJwxDYTRFiZleND3-cnZOVe6inb3cfEPFtmnWJ3XDsOviRIvXuq8DoTBGLFkLlpEO-AocYpOrgzc6HXuvi4X6_PsqmsL_qU_XtUzdrahYAKIYlDOMpEeMwzyh49lTdBqlw_uZVoYLX0ks-0c88far_Hv62nTFaueIhVPnoatVqyYWMNfUKTvBENB", "used_mask": 0}	16	2026-12-01 05:14:05.978448+00	\N
33	totp	{"secret": "gAAAAABrDleeGJpkeTEEscSj_tGRb1YISnGJTHGvsNF5rOBKEn2nKLnRC5TsDiBP4FUXBVjFficOEVz15OniFyPOTqjhuUZM21dcwI28O9GjWzWlk5gdta09_WWwkFL9iJALNvL2nL5n"}	17	2026-12-01 05:14:06.306214+00	\N
34	recovery_codes	{"seed": "gAAAAABrDleeSkOkng66YUFZJknq9Mx7ARXj0DaCtMmj4Tprq61X67gkoIme-9oGfN6coP7Un9ChSedsbB61yX-3KZdcomUQmDbl9xyoyW3KoqlGA0_4nbf9pXgVb-UGL1I8-i1VG2x_DAWLf8MQI-H2MenCwQ9EBKGczMhVRIVFv_iPY3z2fRzMmCyjOoTNuB8qJF98ldko", "used_mask": 0}	17	2026-12-01 05:14:06.312396+00	\N
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
01a2321e-a980-7208-96b4-809233c96e28	rosa@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration North. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=F3npG3BS-s9Sg5a7Sa89k7YDRftHl1r9PiDWpqN6Y9w\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-7208-96b4-80937b83c70d	rosa@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration South. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=TtJzH_KNLlBw1V5C-41GC4wKw2OO7fdGaefgR9FZf-E\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-7208-96b4-80955f2c5f91	rosa@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration East Clinic. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=63RCgvv-4_aCErxPzz_V5JTrDk3YjHms5DCAzmVtzV8\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-7208-96b4-8096a2b5cab6	rosa@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration West Clinic. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=L7G2HQRSM35gKukevZy7sJNy7NqI9-leajjMg61XCX8\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-7208-96b4-8098accfd68c	walter@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration North. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=hJh7QKWWgxCENIkjWh2CrFvzTJXPPTONYUhsiTc9M-I\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-7208-96b4-809a3a221f0a	walter@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration South. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=eFAHw5MJhXEuaPNOr6SRmUB8PAkD-c0H-_R-Y0dviQg\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-7208-96b4-809bb060411c	walter@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration East Clinic. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=IL6_cu5sposCfYBjwUrh5aEjq3PvWnJ-GN3zoviAVGI\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-7208-96b4-809ce33b42c7	walter@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration West Clinic. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=BxiXT_jGTEzRm-CdAIaV38n1fvI2vkReY-1fRgIZZnQ\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-7208-96b4-809e9f26e5c1	priya@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration North. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=FkKmV-N-5kYzCGL379IjOZpLRcJoab25jZP5RtNxLtI\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-7208-96b4-809f18e2a458	priya@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration South. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=hZTXi0u-IPShCp0s1B9EUasAuTJHq6CRzcHemRrt5No\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-7208-96b4-80a10ea3d04f	priya@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration East Clinic. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=fgnXRydGt1LrCiPL_kjWP3ovr6M68jHqeJM0SOQHpr0\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-7208-96b4-80a306a75d59	priya@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration West Clinic. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=f-CLZyzIhyP7oO1LsI1DD4ZFHSIyW83PFS9QglZRX-8\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-7208-96b4-80a48f0421b8	omar@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration North. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=wJQREsjauABJiKsbQevAWyXrbckPLYiMU3NjDEykHDI\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-7208-96b4-80a6dfd4e565	omar@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration South. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=42sbzeDnswyHOL3yIAmG3xs2XL5Ls9xSOWZmMVtnMoc\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-7208-96b4-80a8f4ab18ad	omar@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration East Clinic. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=frsS446vrzyL3gc6jIgoeGqMSxWGdqR0wPymIK7JCaI\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-7208-96b4-80ab70e0fe02	omar@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration West Clinic. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=_Owkc7pHZxxtneMZWPbF7D3Ibp3AK26emoWS_VGEMR4\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-7208-96b4-80ac83616408	nora@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration North. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=kuQ9noGfyTqQOoqjeuggLLaoULmxOqm7ngFiT76g0eU\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-7208-96b4-80acd2f2f354	felix@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration North. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=jPknXoim4xPOuTI-OkjFM1d4ORvoZqPgphvkT32EUt8\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-7208-96b4-80ae55199baf	felix@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration South. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=E7ZzCC4WdAz71WyMZc5Sn-q_5wZzP8Ert-4LXHQDRKg\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-7208-96b4-80b01e81f200	sam@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration South. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=shphgRftkY9ZyxG6hTAEGCDO9pTNhuG5SFQtvbhMX3s\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-7208-96b4-80b1365b52e0	tess@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration North. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=om8-zERfRWLDeUqYUy4n2kqQOE58AKcdkKCyJAmEPOY\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-7208-96b4-80b2d7064c8d	ugo@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration South. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=PO5A0yXIOdCR4rac0s21YCbvPGIVHGnJ8vtQ__QKvvE\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-7208-96b4-80b4c22c0e5d	eva@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration East Clinic. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=yT9mBF5PJzqcPAXcx1CiEzQswMKDorkj4fX8UFqWXkM\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-7208-96b4-80b6c1cfac01	will@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration West Clinic. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=gUXOk2Qmp6jJ19353y-02-6LSvHFs49gMnv4-eXoV-E\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-7208-96b4-80b875268006	nick@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration East Clinic. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=3h0j7RYBpk76w4B5lxxkLYo5ysEf8xfkIZhMbtNe7X0\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-7208-96b4-80ba890adcea	wanda@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration West Clinic. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=PftC5JqP84AXUiuc_DnX10naujGvuPWccdwsdu0SGsM\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-7208-96b4-80bbf012dbfd	dina@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration East Clinic. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=LTkY0o19kqs2FiZyBk9Vu8_rAQo6p7iNsp93H3FFlhE\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-7208-96b4-80bd151f1477	dina@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration West Clinic. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=o4acvR1ae7NO6I1m0QooIakdkoG4Qv11coTg65q6TxY\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
\.


--
-- Data for Name: patient; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.patient (id, site, at, recorded_at, by_user, by_name, by_role, card_number, is_demonstration) FROM stdin;
01a2321e-a980-7208-96b4-80bdaf7a3b54	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:13:30.738799+00	5	Nora Demonstration	pharmacist	784-243-248	t
01a2321e-a980-7208-96b4-80bff82d5dc4	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:13:30.923068+00	7	Sam Demonstration	pharmacist	218-195-030	t
01a2321e-a980-7208-96b4-80c167736c66	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:31.067136+00	12	Nick Demonstration	nurse	659-137-343	t
01a2321e-a980-7208-96b4-80c343404dd4	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:31.204429+00	13	Wanda Demonstration	nurse	369-459-060	t
01a2321e-a980-7208-96b4-80c4d057b410	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:13:31.283781+00	5	Nora Demonstration	pharmacist	861-403-525	t
01a2321e-a980-7208-96b4-80c6ad777c44	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:13:31.364539+00	7	Sam Demonstration	pharmacist	064-730-500	t
01a2321e-a980-7208-96b4-80c8a022bdcf	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:31.439202+00	12	Nick Demonstration	nurse	001-847-185	t
01a2321e-a980-7208-96b4-80cbd2340ef7	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:32.024307+00	13	Wanda Demonstration	nurse	694-399-692	t
01a2321e-a980-7208-96b4-80cf68b92630	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:13:32.709961+00	5	Nora Demonstration	pharmacist	374-849-768	t
01a2321e-a980-7208-96b4-80d29377d673	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:13:33.133935+00	7	Sam Demonstration	pharmacist	397-405-150	t
01a2321e-a980-7208-96b4-80d5f9bdcad9	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:33.319616+00	12	Nick Demonstration	nurse	143-457-190	t
01a2321e-a980-7208-96b4-80da4b54b666	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:35.190161+00	13	Wanda Demonstration	nurse	803-301-969	t
01a2321e-a980-7208-96b4-80de321fe271	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:13:36.703958+00	5	Nora Demonstration	pharmacist	323-378-588	t
01a2321e-a980-7208-96b4-80e23cc8a5dd	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:13:37.31478+00	7	Sam Demonstration	pharmacist	909-869-117	t
01a2321e-a980-7208-96b4-80e5638e65e9	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:37.605541+00	12	Nick Demonstration	nurse	350-491-270	t
01a2321e-a980-7208-96b4-80f71a03a9d2	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:39.645828+00	13	Wanda Demonstration	nurse	587-110-438	t
01a2321e-a980-7208-96b4-8104fde0cafb	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:13:42.001665+00	5	Nora Demonstration	pharmacist	138-071-402	t
01a2321e-a980-7208-96b4-8108ea3de557	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:13:42.675501+00	7	Sam Demonstration	pharmacist	683-638-472	t
01a2321e-a980-7208-96b4-810c854601e5	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:43.237053+00	12	Nick Demonstration	nurse	450-852-918	t
01a2321e-a980-7208-96b4-811232d3d586	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:43.946698+00	13	Wanda Demonstration	nurse	743-482-440	t
01a2321e-a980-7208-96b4-8116e0251b01	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:13:44.74612+00	5	Nora Demonstration	pharmacist	804-136-380	t
01a2321e-a980-7208-96b4-8119aad832d0	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:13:45.289909+00	7	Sam Demonstration	pharmacist	089-845-606	t
01a2321e-a980-7208-96b4-811ceec39792	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:45.838046+00	12	Nick Demonstration	nurse	474-573-920	t
01a2321e-a980-7208-96b4-811fb42a0dfd	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:46.871005+00	13	Wanda Demonstration	nurse	341-022-382	t
01a2321e-a980-7208-96b4-8124a3a611e8	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:13:48.122282+00	5	Nora Demonstration	pharmacist	282-920-222	t
01a2321e-a980-7208-96b4-8127c9969da7	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:13:48.510755+00	7	Sam Demonstration	pharmacist	743-072-712	t
01a2321e-a980-7208-96b4-812ad24d823f	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:48.768144+00	12	Nick Demonstration	nurse	345-979-702	t
01a2321e-a980-7208-96b4-812d48022667	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:50.48726+00	13	Wanda Demonstration	nurse	028-108-447	t
01a2321e-a980-7208-96b4-81310d7f9fe7	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:13:52.224981+00	5	Nora Demonstration	pharmacist	283-894-970	t
01a2321e-a980-7208-96b4-8134f2d3b99e	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:13:52.645936+00	7	Sam Demonstration	pharmacist	705-516-417	t
01a2321e-a980-7208-96b4-8139f961d8e4	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:53.089077+00	12	Nick Demonstration	nurse	513-672-931	t
01a2321e-a980-7208-96b4-81488af6828b	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:55.11794+00	13	Wanda Demonstration	nurse	109-229-682	t
01a2321e-a980-7208-96b4-8159a7a25e60	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:13:58.497935+00	5	Nora Demonstration	pharmacist	349-202-465	t
01a2321e-a980-7208-96b4-815e9c6609ce	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:13:59.244284+00	7	Sam Demonstration	pharmacist	708-281-449	t
01a2321e-a980-7208-96b4-8161fc952afe	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:14:00.140773+00	12	Nick Demonstration	nurse	454-643-198	t
01a2321e-a980-7208-96b4-81673525134a	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:14:00.851796+00	13	Wanda Demonstration	nurse	378-429-401	t
01a2321e-a980-7208-96b4-816b56b63bb7	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:14:01.306701+00	5	Nora Demonstration	pharmacist	144-828-407	t
01a2321e-a980-7208-96b4-8170c581c1b3	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:14:01.776986+00	7	Sam Demonstration	pharmacist	381-682-699	t
01a2321e-a980-7208-96b4-8176c6ac3506	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:14:02.20833+00	12	Nick Demonstration	nurse	321-681-108	t
01a2321e-a980-7208-96b4-817c2c094019	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:14:02.958244+00	13	Wanda Demonstration	nurse	335-746-061	t
01a2321e-a980-7208-96b4-8189e06534f6	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:14:06.666207+00	12	Nick Demonstration	nurse	335-283-529	t
01a2321e-a980-7208-96b4-818daee13d09	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:14:07.182928+00	13	Wanda Demonstration	nurse	364-245-266	t
01a2321e-a980-7208-96b4-8191d46f5ee5	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:14:07.840402+00	7	Sam Demonstration	pharmacist	637-006-404	t
\.


--
-- Data for Name: patient_account; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.patient_account (id, site, at, recorded_at, by_user, by_name, by_role, patient_id, user_id) FROM stdin;
01a2321e-a980-7208-96b4-8183839ecac7		2026-12-01 15:00:00+00	2026-12-01 05:14:04.384353+00	-5	sign-in page	system	01a2321e-a980-7208-96b4-8161fc952afe	15
01a2321e-a980-7208-96b4-818901acefa2		2026-12-01 15:00:00+00	2026-12-01 05:14:05.206694+00	-5	sign-in page	system	01a2321e-a980-7208-96b4-8176c6ac3506	17
\.


--
-- Data for Name: patient_contact; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.patient_contact (id, site, at, recorded_at, by_user, by_name, by_role, telephone, email, address, in_place_of_id, patient_id) FROM stdin;
01a2321e-a980-7208-96b4-80bf6373f137	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:13:30.830504+00	5	Nora Demonstration	pharmacist	303-555-0140	person0@example.org	100 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7208-96b4-80bdaf7a3b54
01a2321e-a980-7208-96b4-80c16358bac2	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:13:30.977999+00	7	Sam Demonstration	pharmacist	303-555-0141	person1@example.org	101 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7208-96b4-80bff82d5dc4
01a2321e-a980-7208-96b4-80c2cb621906	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:31.127861+00	12	Nick Demonstration	nurse	303-555-0142	person2@example.org	102 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7208-96b4-80c167736c66
01a2321e-a980-7208-96b4-80c3d99c6c9f	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:31.224333+00	13	Wanda Demonstration	nurse	303-555-0143	person3@example.org	103 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7208-96b4-80c343404dd4
01a2321e-a980-7208-96b4-80c694035612	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:13:31.307149+00	5	Nora Demonstration	pharmacist	303-555-0144	person4@example.org	104 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7208-96b4-80c4d057b410
01a2321e-a980-7208-96b4-80c829f81351	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:13:31.388957+00	7	Sam Demonstration	pharmacist				\N	01a2321e-a980-7208-96b4-80c6ad777c44
01a2321e-a980-7208-96b4-80ca0881ee29	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:31.454903+00	12	Nick Demonstration	nurse	303-555-0146	person6@example.org	106 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7208-96b4-80c8a022bdcf
01a2321e-a980-7208-96b4-80cda0b3f8ae	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:32.051204+00	13	Wanda Demonstration	nurse	303-555-0147	person7@example.org	107 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7208-96b4-80cbd2340ef7
01a2321e-a980-7208-96b4-80d1275e63a1	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:13:32.747139+00	5	Nora Demonstration	pharmacist	303-555-0148	person8@example.org	108 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7208-96b4-80cf68b92630
01a2321e-a980-7208-96b4-80d437ca2fae	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:13:33.152877+00	7	Sam Demonstration	pharmacist	303-555-0149	person9@example.org	109 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7208-96b4-80d29377d673
01a2321e-a980-7208-96b4-80d803194d98	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:33.337355+00	12	Nick Demonstration	nurse	303-555-0150	person10@example.org	110 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7208-96b4-80d5f9bdcad9
01a2321e-a980-7208-96b4-80dab81ff98a	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:35.210778+00	13	Wanda Demonstration	nurse	303-555-0151	person11@example.org	111 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7208-96b4-80da4b54b666
01a2321e-a980-7208-96b4-80e01475d98c	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:13:36.721908+00	5	Nora Demonstration	pharmacist	303-555-0152	person12@example.org	112 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7208-96b4-80de321fe271
01a2321e-a980-7208-96b4-80e336e1c1ff	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:13:37.374271+00	7	Sam Demonstration	pharmacist				\N	01a2321e-a980-7208-96b4-80e23cc8a5dd
01a2321e-a980-7208-96b4-80e6a66a81ae	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:37.619184+00	12	Nick Demonstration	nurse	303-555-0154	person14@example.org	114 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7208-96b4-80e5638e65e9
01a2321e-a980-7208-96b4-80f77f576a26	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:39.652529+00	13	Wanda Demonstration	nurse	303-555-0155	person15@example.org	115 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7208-96b4-80f71a03a9d2
01a2321e-a980-7208-96b4-81068971c0d1	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:13:42.04282+00	5	Nora Demonstration	pharmacist	303-555-0156	person16@example.org	116 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7208-96b4-8104fde0cafb
01a2321e-a980-7208-96b4-810a10ce24d7	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:13:42.694742+00	7	Sam Demonstration	pharmacist	303-555-0157	person17@example.org	117 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7208-96b4-8108ea3de557
01a2321e-a980-7208-96b4-810f1c417146	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:43.247776+00	12	Nick Demonstration	nurse	303-555-0158	person18@example.org	118 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7208-96b4-810c854601e5
01a2321e-a980-7208-96b4-8112e9b9c883	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:44.010404+00	13	Wanda Demonstration	nurse	303-555-0159	person19@example.org	119 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7208-96b4-811232d3d586
01a2321e-a980-7208-96b4-81185ff84cfc	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:13:44.760028+00	5	Nora Demonstration	pharmacist	303-555-0160	person20@example.org	120 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7208-96b4-8116e0251b01
01a2321e-a980-7208-96b4-811ba032c869	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:13:45.327023+00	7	Sam Demonstration	pharmacist				\N	01a2321e-a980-7208-96b4-8119aad832d0
01a2321e-a980-7208-96b4-811e53f444f2	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:45.862193+00	12	Nick Demonstration	nurse	303-555-0162	person22@example.org	122 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7208-96b4-811ceec39792
01a2321e-a980-7208-96b4-812227691c47	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:46.898476+00	13	Wanda Demonstration	nurse	303-555-0163	person23@example.org	123 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7208-96b4-811fb42a0dfd
01a2321e-a980-7208-96b4-81264211549b	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:13:48.173674+00	5	Nora Demonstration	pharmacist	303-555-0164	person24@example.org	124 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7208-96b4-8124a3a611e8
01a2321e-a980-7208-96b4-8128ed74c5cf	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:13:48.544412+00	7	Sam Demonstration	pharmacist	303-555-0165	person25@example.org	125 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7208-96b4-8127c9969da7
01a2321e-a980-7208-96b4-812b967c310a	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:48.799245+00	12	Nick Demonstration	nurse	303-555-0166	person26@example.org	126 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7208-96b4-812ad24d823f
01a2321e-a980-7208-96b4-812e8fc26006	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:50.516073+00	13	Wanda Demonstration	nurse	303-555-0167	person27@example.org	127 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7208-96b4-812d48022667
01a2321e-a980-7208-96b4-81329120ef19	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:13:52.246917+00	5	Nora Demonstration	pharmacist	303-555-0168	person28@example.org	128 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7208-96b4-81310d7f9fe7
01a2321e-a980-7208-96b4-81372c148ae1	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:13:52.679748+00	7	Sam Demonstration	pharmacist				\N	01a2321e-a980-7208-96b4-8134f2d3b99e
01a2321e-a980-7208-96b4-813b7ab14549	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:53.123942+00	12	Nick Demonstration	nurse	303-555-0170	person30@example.org	130 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7208-96b4-8139f961d8e4
01a2321e-a980-7208-96b4-814a35022c23	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:55.16597+00	13	Wanda Demonstration	nurse	303-555-0171	person31@example.org	131 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7208-96b4-81488af6828b
01a2321e-a980-7208-96b4-815b46c0ac89	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:13:58.518462+00	5	Nora Demonstration	pharmacist	303-555-0172	person32@example.org	132 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7208-96b4-8159a7a25e60
01a2321e-a980-7208-96b4-815f670644ca	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:13:59.298744+00	7	Sam Demonstration	pharmacist	303-555-0173	person33@example.org	133 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7208-96b4-815e9c6609ce
01a2321e-a980-7208-96b4-81637e94e22d	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:14:00.163022+00	12	Nick Demonstration	nurse	303-555-0174	person34@example.org	134 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7208-96b4-8161fc952afe
01a2321e-a980-7208-96b4-81693a70f53b	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:14:00.877247+00	13	Wanda Demonstration	nurse	303-555-0175	person35@example.org	135 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7208-96b4-81673525134a
01a2321e-a980-7208-96b4-816cec4877d5	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:14:01.328974+00	5	Nora Demonstration	pharmacist	303-555-0176	person36@example.org	136 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7208-96b4-816b56b63bb7
01a2321e-a980-7208-96b4-8172588b7fd2	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:14:01.790749+00	7	Sam Demonstration	pharmacist				\N	01a2321e-a980-7208-96b4-8170c581c1b3
01a2321e-a980-7208-96b4-817867fa26c2	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:14:02.218138+00	12	Nick Demonstration	nurse	303-555-0178	person38@example.org	138 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7208-96b4-8176c6ac3506
01a2321e-a980-7208-96b4-817dad229d96	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:14:02.974669+00	13	Wanda Demonstration	nurse	303-555-0179	person39@example.org	139 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7208-96b4-817c2c094019
01a2321e-a980-7208-96b4-818bbba3568e	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:14:06.697151+00	12	Nick Demonstration	nurse	303-555-0158	person18@example.org	118 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7208-96b4-8189e06534f6
01a2321e-a980-7208-96b4-818e65b54c7f	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:14:07.208798+00	13	Wanda Demonstration	nurse	303-555-0155	person15@example.org	115 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7208-96b4-818daee13d09
01a2321e-a980-7208-96b4-8193ba0c580b	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:14:07.861117+00	7	Sam Demonstration	pharmacist	303-555-0152	person12@example.org	112 Example Street\nDenver, CO 80200	\N	01a2321e-a980-7208-96b4-8191d46f5ee5
\.


--
-- Data for Name: patient_identity; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.patient_identity (id, site, at, recorded_at, by_user, by_name, by_role, legal_name, preferred_name, born_on, sex, language, because, sort_name, in_place_of_id, patient_id) FROM stdin;
01a2321e-a980-7208-96b4-80beddb2670e	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:13:30.761951+00	5	Nora Demonstration	pharmacist	Ann Ortiz Demonstration	Annie	1938-01-01	female	en		demonstration ann ortiz	\N	01a2321e-a980-7208-96b4-80bdaf7a3b54
01a2321e-a980-7208-96b4-80c0f296b08d	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:13:30.938082+00	7	Sam Demonstration	pharmacist	José Ortiz Demonstration		1939-02-02	male	es		demonstration jose ortiz	\N	01a2321e-a980-7208-96b4-80bff82d5dc4
01a2321e-a980-7208-96b4-80c28276eced	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:31.077311+00	12	Nick Demonstration	nurse	Maria Ortiz Demonstration		1940-03-03	x	en		demonstration maria ortiz	\N	01a2321e-a980-7208-96b4-80c167736c66
01a2321e-a980-7208-96b4-80c35df39d6b	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:31.209929+00	13	Wanda Demonstration	nurse	Bo Ortiz Demonstration		1941-04-04		en		demonstration bo ortiz	\N	01a2321e-a980-7208-96b4-80c343404dd4
01a2321e-a980-7208-96b4-80c6835344e1	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:13:31.287659+00	5	Nora Demonstration	pharmacist	Lupe Ortiz Demonstration		1942-05-05	female	es		demonstration lupe ortiz	\N	01a2321e-a980-7208-96b4-80c4d057b410
01a2321e-a980-7208-96b4-80c814845976	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:13:31.373914+00	7	Sam Demonstration	pharmacist	Grace Ortiz Demonstration		1943-06-06	male	en		demonstration grace ortiz	\N	01a2321e-a980-7208-96b4-80c6ad777c44
01a2321e-a980-7208-96b4-80c959c234b7	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:31.447116+00	12	Nick Demonstration	nurse	Omari Ortiz Demonstration		1944-07-07	x	en		demonstration omari ortiz	\N	01a2321e-a980-7208-96b4-80c8a022bdcf
01a2321e-a980-7208-96b4-80cd0a3e26b7	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:32.037143+00	13	Wanda Demonstration	nurse	Suharto Demonstration		1945-08-08		es		demonstration suharto	\N	01a2321e-a980-7208-96b4-80cbd2340ef7
01a2321e-a980-7208-96b4-80d036cbd2da	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:13:32.72595+00	5	Nora Demonstration	pharmacist	Ruth Ortiz Demonstration		1946-09-09	female	en		demonstration ruth ortiz	\N	01a2321e-a980-7208-96b4-80cf68b92630
01a2321e-a980-7208-96b4-80d387f85169	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:13:33.137781+00	7	Sam Demonstration	pharmacist	Ivan Ortiz Demonstration		1947-10-10	male	en		demonstration ivan ortiz	\N	01a2321e-a980-7208-96b4-80d29377d673
01a2321e-a980-7208-96b4-80d7436243c0	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:33.32218+00	12	Nick Demonstration	nurse	Ann Peña Demonstration	Annie	1948-11-11	x	es		demonstration ann pena	\N	01a2321e-a980-7208-96b4-80d5f9bdcad9
01a2321e-a980-7208-96b4-80da89bf829c	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:35.192556+00	13	Wanda Demonstration	nurse	José Peña Demonstration		1949-12-12		en		demonstration jose pena	\N	01a2321e-a980-7208-96b4-80da4b54b666
01a2321e-a980-7208-96b4-80dfa723cf35	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:13:36.715185+00	5	Nora Demonstration	pharmacist	Maria Peña Demonstration		1950-01-13	female	en		demonstration maria pena	\N	01a2321e-a980-7208-96b4-80de321fe271
01a2321e-a980-7208-96b4-80e26e5be5ce	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:13:37.347015+00	7	Sam Demonstration	pharmacist	Wolfeschlegelsteinhausenbergerdorff-Krage Demonstration		1951-02-14	male	es		demonstration wolfeschlegelsteinhausenbergerdorff krage	\N	01a2321e-a980-7208-96b4-80e23cc8a5dd
01a2321e-a980-7208-96b4-80e6398aa546	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:37.60812+00	12	Nick Demonstration	nurse	Lupe Peña Demonstration		1952-03-15	x	en		demonstration lupe pena	\N	01a2321e-a980-7208-96b4-80e5638e65e9
01a2321e-a980-7208-96b4-80f743cf1d7e	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:39.649006+00	13	Wanda Demonstration	nurse	Grace Peña Demonstration		1953-04-16		en		demonstration grace pena	\N	01a2321e-a980-7208-96b4-80f71a03a9d2
01a2321e-a980-7208-96b4-8105cffb4b37	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:13:42.007023+00	5	Nora Demonstration	pharmacist	Omari Peña Demonstration		1954-05-17	female	es		demonstration omari pena	\N	01a2321e-a980-7208-96b4-8104fde0cafb
01a2321e-a980-7208-96b4-8109f63b0662	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:13:42.68207+00	7	Sam Demonstration	pharmacist	Wen Peña Demonstration		1955-06-18	male	en		demonstration wen pena	\N	01a2321e-a980-7208-96b4-8108ea3de557
01a2321e-a980-7208-96b4-810e2abb4a09	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:43.240851+00	12	Nick Demonstration	nurse	Ruth Peña Demonstration		1956-07-19	x	en		demonstration ruth pena	\N	01a2321e-a980-7208-96b4-810c854601e5
01a2321e-a980-7208-96b4-8112974d645a	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:43.962846+00	13	Wanda Demonstration	nurse	Ivan Peña Demonstration		1957-08-20		es		demonstration ivan pena	\N	01a2321e-a980-7208-96b4-811232d3d586
01a2321e-a980-7208-96b4-8117cd898097	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:13:44.749917+00	5	Nora Demonstration	pharmacist	Ann Lindqvist Demonstration	Annie	1958-09-21	female	en		demonstration ann lindqvist	\N	01a2321e-a980-7208-96b4-8116e0251b01
01a2321e-a980-7208-96b4-8118af885930	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:13:45.0892+00	5	Nora Demonstration	pharmacist	Ann Rivera Demonstration		1958-09-21	female	en	Married. (Demonstration)	demonstration ann rivera	01a2321e-a980-7208-96b4-8117cd898097	01a2321e-a980-7208-96b4-8116e0251b01
01a2321e-a980-7208-96b4-811afe34b7bb	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:13:45.308126+00	7	Sam Demonstration	pharmacist	José Lindqvist Demonstration		1959-10-22	male	en		demonstration jose lindqvist	\N	01a2321e-a980-7208-96b4-8119aad832d0
01a2321e-a980-7208-96b4-811c99ab9502	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:13:45.602497+00	7	Sam Demonstration	pharmacist	José Rivera Demonstration		1959-10-22	male	en	Married. (Demonstration)	demonstration jose rivera	01a2321e-a980-7208-96b4-811afe34b7bb	01a2321e-a980-7208-96b4-8119aad832d0
01a2321e-a980-7208-96b4-811e20cdbc42	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:45.84281+00	12	Nick Demonstration	nurse	Maria Lindqvist Demonstration		1960-11-23	x	es		demonstration maria lindqvist	\N	01a2321e-a980-7208-96b4-811ceec39792
01a2321e-a980-7208-96b4-811ebfba6968	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:46.473725+00	12	Nick Demonstration	nurse	Maria Rivera Demonstration		1960-11-23	x	es	Married. (Demonstration)	demonstration maria rivera	01a2321e-a980-7208-96b4-811e20cdbc42	01a2321e-a980-7208-96b4-811ceec39792
01a2321e-a980-7208-96b4-8121571f0f51	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:46.88057+00	13	Wanda Demonstration	nurse	Bo Lindqvist Demonstration		1961-12-24		en		demonstration bo lindqvist	\N	01a2321e-a980-7208-96b4-811fb42a0dfd
01a2321e-a980-7208-96b4-8123a5f8223b	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:47.831232+00	13	Wanda Demonstration	nurse	Bo Rivera Demonstration		1961-12-24		en	Married. (Demonstration)	demonstration bo rivera	01a2321e-a980-7208-96b4-8121571f0f51	01a2321e-a980-7208-96b4-811fb42a0dfd
01a2321e-a980-7208-96b4-8125fcbe3cbe	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:13:48.134872+00	5	Nora Demonstration	pharmacist	Lupe Lindqvist Demonstration		1962-01-25	female	en		demonstration lupe lindqvist	\N	01a2321e-a980-7208-96b4-8124a3a611e8
01a2321e-a980-7208-96b4-81286001f434	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:13:48.530106+00	7	Sam Demonstration	pharmacist	Grace Lindqvist Demonstration		1963-02-26	male	es		demonstration grace lindqvist	\N	01a2321e-a980-7208-96b4-8127c9969da7
01a2321e-a980-7208-96b4-812b76537c87	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:48.779968+00	12	Nick Demonstration	nurse	Omari Lindqvist Demonstration		1964-03-27	x	en		demonstration omari lindqvist	\N	01a2321e-a980-7208-96b4-812ad24d823f
01a2321e-a980-7208-96b4-812e4445b55f	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:50.494216+00	13	Wanda Demonstration	nurse	Wen Lindqvist Demonstration		1965-04-28		en		demonstration wen lindqvist	\N	01a2321e-a980-7208-96b4-812d48022667
01a2321e-a980-7208-96b4-81327547f69b	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:13:52.233539+00	5	Nora Demonstration	pharmacist	Ruth Lindqvist Demonstration		1966-05-01	female	es		demonstration ruth lindqvist	\N	01a2321e-a980-7208-96b4-81310d7f9fe7
01a2321e-a980-7208-96b4-8136514be059	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:13:52.660418+00	7	Sam Demonstration	pharmacist	Ivan Lindqvist Demonstration		1967-06-02	male	en		demonstration ivan lindqvist	\N	01a2321e-a980-7208-96b4-8134f2d3b99e
01a2321e-a980-7208-96b4-813b197ae1f3	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:53.098051+00	12	Nick Demonstration	nurse	Ann Chen Demonstration	Annie	1968-07-03	x	en		demonstration ann chen	\N	01a2321e-a980-7208-96b4-8139f961d8e4
01a2321e-a980-7208-96b4-814975cee9bb	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:55.129905+00	13	Wanda Demonstration	nurse	José Chen Demonstration		1969-08-04		es		demonstration jose chen	\N	01a2321e-a980-7208-96b4-81488af6828b
01a2321e-a980-7208-96b4-815adcb49ffb	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:13:58.505929+00	5	Nora Demonstration	pharmacist	Maria Chen Demonstration		1970-09-05	female	en		demonstration maria chen	\N	01a2321e-a980-7208-96b4-8159a7a25e60
01a2321e-a980-7208-96b4-815f539ed93d	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:13:59.269569+00	7	Sam Demonstration	pharmacist	Bo Chen Demonstration		1971-10-06	male	en		demonstration bo chen	\N	01a2321e-a980-7208-96b4-815e9c6609ce
01a2321e-a980-7208-96b4-81634e8f81f5	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:14:00.147281+00	12	Nick Demonstration	nurse	Lupe Chen Demonstration		1972-11-07	x	es		demonstration lupe chen	\N	01a2321e-a980-7208-96b4-8161fc952afe
01a2321e-a980-7208-96b4-8168a31222e8	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:14:00.863817+00	13	Wanda Demonstration	nurse	Grace Chen Demonstration		1973-12-08		en		demonstration grace chen	\N	01a2321e-a980-7208-96b4-81673525134a
01a2321e-a980-7208-96b4-816c5572a559	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:14:01.311922+00	5	Nora Demonstration	pharmacist	Omari Chen Demonstration		1974-01-09	female	en		demonstration omari chen	\N	01a2321e-a980-7208-96b4-816b56b63bb7
01a2321e-a980-7208-96b4-81716d283185	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:14:01.783743+00	7	Sam Demonstration	pharmacist	Wen Chen Demonstration		1975-02-10	male	es		demonstration wen chen	\N	01a2321e-a980-7208-96b4-8170c581c1b3
01a2321e-a980-7208-96b4-81782f2488de	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:14:02.214738+00	12	Nick Demonstration	nurse	Ruth Chen Demonstration		1976-03-11	x	en		demonstration ruth chen	\N	01a2321e-a980-7208-96b4-8176c6ac3506
01a2321e-a980-7208-96b4-817d0468e496	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:14:02.963426+00	13	Wanda Demonstration	nurse	Ivan Chen Demonstration		1977-04-12		en		demonstration ivan chen	\N	01a2321e-a980-7208-96b4-817c2c094019
01a2321e-a980-7208-96b4-818b7b7e0894	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:14:06.671952+00	12	Nick Demonstration	nurse	Ruth Peña Demonstration		1956-07-19	x	en		demonstration ruth pena	\N	01a2321e-a980-7208-96b4-8189e06534f6
01a2321e-a980-7208-96b4-818e606a1833	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:14:07.186939+00	13	Wanda Demonstration	nurse	Grace Peña Demonstration		1953-04-16		en		demonstration grace pena	\N	01a2321e-a980-7208-96b4-818daee13d09
01a2321e-a980-7208-96b4-819387f1a761	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:14:07.849434+00	7	Sam Demonstration	pharmacist	Maria Peña Demonstration		1950-01-13	female	en		demonstration maria pena	\N	01a2321e-a980-7208-96b4-8191d46f5ee5
\.


--
-- Data for Name: patient_merge; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.patient_merge (id, site, at, recorded_at, by_user, by_name, by_role, identifiers, reason, other_id, patient_id) FROM stdin;
01a2321e-a980-7208-96b4-818ce104d534	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:14:07.002126+00	12	Nick Demonstration	nurse	{"birth date",telephone}	Showed both cards. (Demonstration)	01a2321e-a980-7208-96b4-8189e06534f6	01a2321e-a980-7208-96b4-810c854601e5
01a2321e-a980-7208-96b4-818f41e9d747	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:14:07.475425+00	13	Wanda Demonstration	nurse	{"birth date",telephone}	Twins: born the same day, one telephone. (Demonstration)	01a2321e-a980-7208-96b4-818daee13d09	01a2321e-a980-7208-96b4-80f71a03a9d2
\.


--
-- Data for Name: patient_merge_end; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.patient_merge_end (id, site, at, recorded_at, by_user, by_name, by_role, reason, merge_id, patient_id) FROM stdin;
01a2321e-a980-7208-96b4-818ffbeb9468	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:14:07.672084+00	13	Wanda Demonstration	nurse	Twins: born the same day, one telephone. (Demonstration)	01a2321e-a980-7208-96b4-818f41e9d747	01a2321e-a980-7208-96b4-80f71a03a9d2
\.


--
-- Data for Name: patient_name; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.patient_name (id, site, word, sound, identity_id, patient_id) FROM stdin;
1	demo-north	ann	an	01a2321e-a980-7208-96b4-80beddb2670e	01a2321e-a980-7208-96b4-80bdaf7a3b54
2	demo-north	ortiz	orts	01a2321e-a980-7208-96b4-80beddb2670e	01a2321e-a980-7208-96b4-80bdaf7a3b54
3	demo-north	demonstration	dmnstrtn	01a2321e-a980-7208-96b4-80beddb2670e	01a2321e-a980-7208-96b4-80bdaf7a3b54
4	demo-north	annie	an	01a2321e-a980-7208-96b4-80beddb2670e	01a2321e-a980-7208-96b4-80bdaf7a3b54
5	demo-south	jose	gs	01a2321e-a980-7208-96b4-80c0f296b08d	01a2321e-a980-7208-96b4-80bff82d5dc4
6	demo-south	ortiz	orts	01a2321e-a980-7208-96b4-80c0f296b08d	01a2321e-a980-7208-96b4-80bff82d5dc4
7	demo-south	demonstration	dmnstrtn	01a2321e-a980-7208-96b4-80c0f296b08d	01a2321e-a980-7208-96b4-80bff82d5dc4
8	demo-east	maria	mr	01a2321e-a980-7208-96b4-80c28276eced	01a2321e-a980-7208-96b4-80c167736c66
9	demo-east	ortiz	orts	01a2321e-a980-7208-96b4-80c28276eced	01a2321e-a980-7208-96b4-80c167736c66
10	demo-east	demonstration	dmnstrtn	01a2321e-a980-7208-96b4-80c28276eced	01a2321e-a980-7208-96b4-80c167736c66
11	demo-west	bo	b	01a2321e-a980-7208-96b4-80c35df39d6b	01a2321e-a980-7208-96b4-80c343404dd4
12	demo-west	ortiz	orts	01a2321e-a980-7208-96b4-80c35df39d6b	01a2321e-a980-7208-96b4-80c343404dd4
13	demo-west	demonstration	dmnstrtn	01a2321e-a980-7208-96b4-80c35df39d6b	01a2321e-a980-7208-96b4-80c343404dd4
14	demo-north	lupe	lp	01a2321e-a980-7208-96b4-80c6835344e1	01a2321e-a980-7208-96b4-80c4d057b410
15	demo-north	ortiz	orts	01a2321e-a980-7208-96b4-80c6835344e1	01a2321e-a980-7208-96b4-80c4d057b410
16	demo-north	demonstration	dmnstrtn	01a2321e-a980-7208-96b4-80c6835344e1	01a2321e-a980-7208-96b4-80c4d057b410
17	demo-south	grace	grs	01a2321e-a980-7208-96b4-80c814845976	01a2321e-a980-7208-96b4-80c6ad777c44
18	demo-south	ortiz	orts	01a2321e-a980-7208-96b4-80c814845976	01a2321e-a980-7208-96b4-80c6ad777c44
19	demo-south	demonstration	dmnstrtn	01a2321e-a980-7208-96b4-80c814845976	01a2321e-a980-7208-96b4-80c6ad777c44
20	demo-east	omari	omr	01a2321e-a980-7208-96b4-80c959c234b7	01a2321e-a980-7208-96b4-80c8a022bdcf
21	demo-east	ortiz	orts	01a2321e-a980-7208-96b4-80c959c234b7	01a2321e-a980-7208-96b4-80c8a022bdcf
22	demo-east	demonstration	dmnstrtn	01a2321e-a980-7208-96b4-80c959c234b7	01a2321e-a980-7208-96b4-80c8a022bdcf
23	demo-west	suharto	srt	01a2321e-a980-7208-96b4-80cd0a3e26b7	01a2321e-a980-7208-96b4-80cbd2340ef7
24	demo-west	demonstration	dmnstrtn	01a2321e-a980-7208-96b4-80cd0a3e26b7	01a2321e-a980-7208-96b4-80cbd2340ef7
25	demo-north	ruth	rt	01a2321e-a980-7208-96b4-80d036cbd2da	01a2321e-a980-7208-96b4-80cf68b92630
26	demo-north	ortiz	orts	01a2321e-a980-7208-96b4-80d036cbd2da	01a2321e-a980-7208-96b4-80cf68b92630
27	demo-north	demonstration	dmnstrtn	01a2321e-a980-7208-96b4-80d036cbd2da	01a2321e-a980-7208-96b4-80cf68b92630
28	demo-south	ivan	ibn	01a2321e-a980-7208-96b4-80d387f85169	01a2321e-a980-7208-96b4-80d29377d673
29	demo-south	ortiz	orts	01a2321e-a980-7208-96b4-80d387f85169	01a2321e-a980-7208-96b4-80d29377d673
30	demo-south	demonstration	dmnstrtn	01a2321e-a980-7208-96b4-80d387f85169	01a2321e-a980-7208-96b4-80d29377d673
31	demo-east	ann	an	01a2321e-a980-7208-96b4-80d7436243c0	01a2321e-a980-7208-96b4-80d5f9bdcad9
32	demo-east	pena	pn	01a2321e-a980-7208-96b4-80d7436243c0	01a2321e-a980-7208-96b4-80d5f9bdcad9
33	demo-east	demonstration	dmnstrtn	01a2321e-a980-7208-96b4-80d7436243c0	01a2321e-a980-7208-96b4-80d5f9bdcad9
34	demo-east	annie	an	01a2321e-a980-7208-96b4-80d7436243c0	01a2321e-a980-7208-96b4-80d5f9bdcad9
35	demo-west	jose	gs	01a2321e-a980-7208-96b4-80da89bf829c	01a2321e-a980-7208-96b4-80da4b54b666
36	demo-west	pena	pn	01a2321e-a980-7208-96b4-80da89bf829c	01a2321e-a980-7208-96b4-80da4b54b666
37	demo-west	demonstration	dmnstrtn	01a2321e-a980-7208-96b4-80da89bf829c	01a2321e-a980-7208-96b4-80da4b54b666
38	demo-north	maria	mr	01a2321e-a980-7208-96b4-80dfa723cf35	01a2321e-a980-7208-96b4-80de321fe271
39	demo-north	pena	pn	01a2321e-a980-7208-96b4-80dfa723cf35	01a2321e-a980-7208-96b4-80de321fe271
40	demo-north	demonstration	dmnstrtn	01a2321e-a980-7208-96b4-80dfa723cf35	01a2321e-a980-7208-96b4-80de321fe271
41	demo-south	wolfeschlegelsteinhausenbergerdorff	blfsxlglstnsnbrgrdrf	01a2321e-a980-7208-96b4-80e26e5be5ce	01a2321e-a980-7208-96b4-80e23cc8a5dd
42	demo-south	krage	krg	01a2321e-a980-7208-96b4-80e26e5be5ce	01a2321e-a980-7208-96b4-80e23cc8a5dd
43	demo-south	demonstration	dmnstrtn	01a2321e-a980-7208-96b4-80e26e5be5ce	01a2321e-a980-7208-96b4-80e23cc8a5dd
44	demo-east	lupe	lp	01a2321e-a980-7208-96b4-80e6398aa546	01a2321e-a980-7208-96b4-80e5638e65e9
45	demo-east	pena	pn	01a2321e-a980-7208-96b4-80e6398aa546	01a2321e-a980-7208-96b4-80e5638e65e9
46	demo-east	demonstration	dmnstrtn	01a2321e-a980-7208-96b4-80e6398aa546	01a2321e-a980-7208-96b4-80e5638e65e9
47	demo-west	grace	grs	01a2321e-a980-7208-96b4-80f743cf1d7e	01a2321e-a980-7208-96b4-80f71a03a9d2
48	demo-west	pena	pn	01a2321e-a980-7208-96b4-80f743cf1d7e	01a2321e-a980-7208-96b4-80f71a03a9d2
49	demo-west	demonstration	dmnstrtn	01a2321e-a980-7208-96b4-80f743cf1d7e	01a2321e-a980-7208-96b4-80f71a03a9d2
50	demo-north	omari	omr	01a2321e-a980-7208-96b4-8105cffb4b37	01a2321e-a980-7208-96b4-8104fde0cafb
51	demo-north	pena	pn	01a2321e-a980-7208-96b4-8105cffb4b37	01a2321e-a980-7208-96b4-8104fde0cafb
52	demo-north	demonstration	dmnstrtn	01a2321e-a980-7208-96b4-8105cffb4b37	01a2321e-a980-7208-96b4-8104fde0cafb
53	demo-south	wen	bn	01a2321e-a980-7208-96b4-8109f63b0662	01a2321e-a980-7208-96b4-8108ea3de557
54	demo-south	pena	pn	01a2321e-a980-7208-96b4-8109f63b0662	01a2321e-a980-7208-96b4-8108ea3de557
55	demo-south	demonstration	dmnstrtn	01a2321e-a980-7208-96b4-8109f63b0662	01a2321e-a980-7208-96b4-8108ea3de557
56	demo-east	ruth	rt	01a2321e-a980-7208-96b4-810e2abb4a09	01a2321e-a980-7208-96b4-810c854601e5
57	demo-east	pena	pn	01a2321e-a980-7208-96b4-810e2abb4a09	01a2321e-a980-7208-96b4-810c854601e5
58	demo-east	demonstration	dmnstrtn	01a2321e-a980-7208-96b4-810e2abb4a09	01a2321e-a980-7208-96b4-810c854601e5
59	demo-west	ivan	ibn	01a2321e-a980-7208-96b4-8112974d645a	01a2321e-a980-7208-96b4-811232d3d586
60	demo-west	pena	pn	01a2321e-a980-7208-96b4-8112974d645a	01a2321e-a980-7208-96b4-811232d3d586
61	demo-west	demonstration	dmnstrtn	01a2321e-a980-7208-96b4-8112974d645a	01a2321e-a980-7208-96b4-811232d3d586
62	demo-north	ann	an	01a2321e-a980-7208-96b4-8117cd898097	01a2321e-a980-7208-96b4-8116e0251b01
63	demo-north	lindqvist	lndkst	01a2321e-a980-7208-96b4-8117cd898097	01a2321e-a980-7208-96b4-8116e0251b01
64	demo-north	demonstration	dmnstrtn	01a2321e-a980-7208-96b4-8117cd898097	01a2321e-a980-7208-96b4-8116e0251b01
65	demo-north	annie	an	01a2321e-a980-7208-96b4-8117cd898097	01a2321e-a980-7208-96b4-8116e0251b01
66	demo-north	ann	an	01a2321e-a980-7208-96b4-8118af885930	01a2321e-a980-7208-96b4-8116e0251b01
67	demo-north	rivera	rbr	01a2321e-a980-7208-96b4-8118af885930	01a2321e-a980-7208-96b4-8116e0251b01
68	demo-north	demonstration	dmnstrtn	01a2321e-a980-7208-96b4-8118af885930	01a2321e-a980-7208-96b4-8116e0251b01
69	demo-south	jose	gs	01a2321e-a980-7208-96b4-811afe34b7bb	01a2321e-a980-7208-96b4-8119aad832d0
70	demo-south	lindqvist	lndkst	01a2321e-a980-7208-96b4-811afe34b7bb	01a2321e-a980-7208-96b4-8119aad832d0
71	demo-south	demonstration	dmnstrtn	01a2321e-a980-7208-96b4-811afe34b7bb	01a2321e-a980-7208-96b4-8119aad832d0
72	demo-south	jose	gs	01a2321e-a980-7208-96b4-811c99ab9502	01a2321e-a980-7208-96b4-8119aad832d0
73	demo-south	rivera	rbr	01a2321e-a980-7208-96b4-811c99ab9502	01a2321e-a980-7208-96b4-8119aad832d0
74	demo-south	demonstration	dmnstrtn	01a2321e-a980-7208-96b4-811c99ab9502	01a2321e-a980-7208-96b4-8119aad832d0
75	demo-east	maria	mr	01a2321e-a980-7208-96b4-811e20cdbc42	01a2321e-a980-7208-96b4-811ceec39792
76	demo-east	lindqvist	lndkst	01a2321e-a980-7208-96b4-811e20cdbc42	01a2321e-a980-7208-96b4-811ceec39792
77	demo-east	demonstration	dmnstrtn	01a2321e-a980-7208-96b4-811e20cdbc42	01a2321e-a980-7208-96b4-811ceec39792
78	demo-east	maria	mr	01a2321e-a980-7208-96b4-811ebfba6968	01a2321e-a980-7208-96b4-811ceec39792
79	demo-east	rivera	rbr	01a2321e-a980-7208-96b4-811ebfba6968	01a2321e-a980-7208-96b4-811ceec39792
80	demo-east	demonstration	dmnstrtn	01a2321e-a980-7208-96b4-811ebfba6968	01a2321e-a980-7208-96b4-811ceec39792
81	demo-west	bo	b	01a2321e-a980-7208-96b4-8121571f0f51	01a2321e-a980-7208-96b4-811fb42a0dfd
82	demo-west	lindqvist	lndkst	01a2321e-a980-7208-96b4-8121571f0f51	01a2321e-a980-7208-96b4-811fb42a0dfd
83	demo-west	demonstration	dmnstrtn	01a2321e-a980-7208-96b4-8121571f0f51	01a2321e-a980-7208-96b4-811fb42a0dfd
84	demo-west	bo	b	01a2321e-a980-7208-96b4-8123a5f8223b	01a2321e-a980-7208-96b4-811fb42a0dfd
85	demo-west	rivera	rbr	01a2321e-a980-7208-96b4-8123a5f8223b	01a2321e-a980-7208-96b4-811fb42a0dfd
86	demo-west	demonstration	dmnstrtn	01a2321e-a980-7208-96b4-8123a5f8223b	01a2321e-a980-7208-96b4-811fb42a0dfd
87	demo-north	lupe	lp	01a2321e-a980-7208-96b4-8125fcbe3cbe	01a2321e-a980-7208-96b4-8124a3a611e8
88	demo-north	lindqvist	lndkst	01a2321e-a980-7208-96b4-8125fcbe3cbe	01a2321e-a980-7208-96b4-8124a3a611e8
89	demo-north	demonstration	dmnstrtn	01a2321e-a980-7208-96b4-8125fcbe3cbe	01a2321e-a980-7208-96b4-8124a3a611e8
90	demo-south	grace	grs	01a2321e-a980-7208-96b4-81286001f434	01a2321e-a980-7208-96b4-8127c9969da7
91	demo-south	lindqvist	lndkst	01a2321e-a980-7208-96b4-81286001f434	01a2321e-a980-7208-96b4-8127c9969da7
92	demo-south	demonstration	dmnstrtn	01a2321e-a980-7208-96b4-81286001f434	01a2321e-a980-7208-96b4-8127c9969da7
93	demo-east	omari	omr	01a2321e-a980-7208-96b4-812b76537c87	01a2321e-a980-7208-96b4-812ad24d823f
94	demo-east	lindqvist	lndkst	01a2321e-a980-7208-96b4-812b76537c87	01a2321e-a980-7208-96b4-812ad24d823f
95	demo-east	demonstration	dmnstrtn	01a2321e-a980-7208-96b4-812b76537c87	01a2321e-a980-7208-96b4-812ad24d823f
96	demo-west	wen	bn	01a2321e-a980-7208-96b4-812e4445b55f	01a2321e-a980-7208-96b4-812d48022667
97	demo-west	lindqvist	lndkst	01a2321e-a980-7208-96b4-812e4445b55f	01a2321e-a980-7208-96b4-812d48022667
98	demo-west	demonstration	dmnstrtn	01a2321e-a980-7208-96b4-812e4445b55f	01a2321e-a980-7208-96b4-812d48022667
99	demo-north	ruth	rt	01a2321e-a980-7208-96b4-81327547f69b	01a2321e-a980-7208-96b4-81310d7f9fe7
100	demo-north	lindqvist	lndkst	01a2321e-a980-7208-96b4-81327547f69b	01a2321e-a980-7208-96b4-81310d7f9fe7
101	demo-north	demonstration	dmnstrtn	01a2321e-a980-7208-96b4-81327547f69b	01a2321e-a980-7208-96b4-81310d7f9fe7
102	demo-south	ivan	ibn	01a2321e-a980-7208-96b4-8136514be059	01a2321e-a980-7208-96b4-8134f2d3b99e
103	demo-south	lindqvist	lndkst	01a2321e-a980-7208-96b4-8136514be059	01a2321e-a980-7208-96b4-8134f2d3b99e
104	demo-south	demonstration	dmnstrtn	01a2321e-a980-7208-96b4-8136514be059	01a2321e-a980-7208-96b4-8134f2d3b99e
105	demo-east	ann	an	01a2321e-a980-7208-96b4-813b197ae1f3	01a2321e-a980-7208-96b4-8139f961d8e4
106	demo-east	chen	xn	01a2321e-a980-7208-96b4-813b197ae1f3	01a2321e-a980-7208-96b4-8139f961d8e4
107	demo-east	demonstration	dmnstrtn	01a2321e-a980-7208-96b4-813b197ae1f3	01a2321e-a980-7208-96b4-8139f961d8e4
108	demo-east	annie	an	01a2321e-a980-7208-96b4-813b197ae1f3	01a2321e-a980-7208-96b4-8139f961d8e4
109	demo-west	jose	gs	01a2321e-a980-7208-96b4-814975cee9bb	01a2321e-a980-7208-96b4-81488af6828b
110	demo-west	chen	xn	01a2321e-a980-7208-96b4-814975cee9bb	01a2321e-a980-7208-96b4-81488af6828b
111	demo-west	demonstration	dmnstrtn	01a2321e-a980-7208-96b4-814975cee9bb	01a2321e-a980-7208-96b4-81488af6828b
112	demo-north	maria	mr	01a2321e-a980-7208-96b4-815adcb49ffb	01a2321e-a980-7208-96b4-8159a7a25e60
113	demo-north	chen	xn	01a2321e-a980-7208-96b4-815adcb49ffb	01a2321e-a980-7208-96b4-8159a7a25e60
114	demo-north	demonstration	dmnstrtn	01a2321e-a980-7208-96b4-815adcb49ffb	01a2321e-a980-7208-96b4-8159a7a25e60
115	demo-south	bo	b	01a2321e-a980-7208-96b4-815f539ed93d	01a2321e-a980-7208-96b4-815e9c6609ce
116	demo-south	chen	xn	01a2321e-a980-7208-96b4-815f539ed93d	01a2321e-a980-7208-96b4-815e9c6609ce
117	demo-south	demonstration	dmnstrtn	01a2321e-a980-7208-96b4-815f539ed93d	01a2321e-a980-7208-96b4-815e9c6609ce
118	demo-east	lupe	lp	01a2321e-a980-7208-96b4-81634e8f81f5	01a2321e-a980-7208-96b4-8161fc952afe
119	demo-east	chen	xn	01a2321e-a980-7208-96b4-81634e8f81f5	01a2321e-a980-7208-96b4-8161fc952afe
120	demo-east	demonstration	dmnstrtn	01a2321e-a980-7208-96b4-81634e8f81f5	01a2321e-a980-7208-96b4-8161fc952afe
121	demo-west	grace	grs	01a2321e-a980-7208-96b4-8168a31222e8	01a2321e-a980-7208-96b4-81673525134a
122	demo-west	chen	xn	01a2321e-a980-7208-96b4-8168a31222e8	01a2321e-a980-7208-96b4-81673525134a
123	demo-west	demonstration	dmnstrtn	01a2321e-a980-7208-96b4-8168a31222e8	01a2321e-a980-7208-96b4-81673525134a
124	demo-north	omari	omr	01a2321e-a980-7208-96b4-816c5572a559	01a2321e-a980-7208-96b4-816b56b63bb7
125	demo-north	chen	xn	01a2321e-a980-7208-96b4-816c5572a559	01a2321e-a980-7208-96b4-816b56b63bb7
126	demo-north	demonstration	dmnstrtn	01a2321e-a980-7208-96b4-816c5572a559	01a2321e-a980-7208-96b4-816b56b63bb7
127	demo-south	wen	bn	01a2321e-a980-7208-96b4-81716d283185	01a2321e-a980-7208-96b4-8170c581c1b3
128	demo-south	chen	xn	01a2321e-a980-7208-96b4-81716d283185	01a2321e-a980-7208-96b4-8170c581c1b3
129	demo-south	demonstration	dmnstrtn	01a2321e-a980-7208-96b4-81716d283185	01a2321e-a980-7208-96b4-8170c581c1b3
130	demo-east	ruth	rt	01a2321e-a980-7208-96b4-81782f2488de	01a2321e-a980-7208-96b4-8176c6ac3506
131	demo-east	chen	xn	01a2321e-a980-7208-96b4-81782f2488de	01a2321e-a980-7208-96b4-8176c6ac3506
132	demo-east	demonstration	dmnstrtn	01a2321e-a980-7208-96b4-81782f2488de	01a2321e-a980-7208-96b4-8176c6ac3506
133	demo-west	ivan	ibn	01a2321e-a980-7208-96b4-817d0468e496	01a2321e-a980-7208-96b4-817c2c094019
134	demo-west	chen	xn	01a2321e-a980-7208-96b4-817d0468e496	01a2321e-a980-7208-96b4-817c2c094019
135	demo-west	demonstration	dmnstrtn	01a2321e-a980-7208-96b4-817d0468e496	01a2321e-a980-7208-96b4-817c2c094019
136	demo-east	ruth	rt	01a2321e-a980-7208-96b4-818b7b7e0894	01a2321e-a980-7208-96b4-8189e06534f6
137	demo-east	pena	pn	01a2321e-a980-7208-96b4-818b7b7e0894	01a2321e-a980-7208-96b4-8189e06534f6
138	demo-east	demonstration	dmnstrtn	01a2321e-a980-7208-96b4-818b7b7e0894	01a2321e-a980-7208-96b4-8189e06534f6
139	demo-west	grace	grs	01a2321e-a980-7208-96b4-818e606a1833	01a2321e-a980-7208-96b4-818daee13d09
140	demo-west	pena	pn	01a2321e-a980-7208-96b4-818e606a1833	01a2321e-a980-7208-96b4-818daee13d09
141	demo-west	demonstration	dmnstrtn	01a2321e-a980-7208-96b4-818e606a1833	01a2321e-a980-7208-96b4-818daee13d09
142	demo-south	maria	mr	01a2321e-a980-7208-96b4-819387f1a761	01a2321e-a980-7208-96b4-8191d46f5ee5
143	demo-south	pena	pn	01a2321e-a980-7208-96b4-819387f1a761	01a2321e-a980-7208-96b4-8191d46f5ee5
144	demo-south	demonstration	dmnstrtn	01a2321e-a980-7208-96b4-819387f1a761	01a2321e-a980-7208-96b4-8191d46f5ee5
\.


--
-- Data for Name: people_user; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.people_user (password, last_login, id, email, name, is_active, is_demonstration, created_at, signed_out_at) FROM stdin;
argon2$argon2id$v=19$m=102400,t=2,p=8$aVFlSU80MncwTk0yNlVoZHBwZkxlbg$Nk3hwbL/xNIlW7hwMUX/LNrSd8F7PEQwGhxZ7DMByCM	\N	1	rosa@example.org	Rosa Demonstration	t	t	2026-12-01 15:00:00+00	\N
argon2$argon2id$v=19$m=102400,t=2,p=8$NWIwYUcwTlpLTUh5WFhRSDVpdlFmSQ$fX23qJ4epupH0KB+HGkPH9i6lKceLJq8A90Hn5+ir/k	\N	2	walter@example.org	Walter Demonstration	t	t	2026-12-01 15:00:00+00	\N
argon2$argon2id$v=19$m=102400,t=2,p=8$YmtGTUJQejBSTkl6MW0xY3ZBaWQzSA$HS56LqcACh9/XJBYi2+JTh3SvVAmlrDaD7C/hk8HtC8	\N	3	priya@example.org	Priya Demonstration	t	t	2026-12-01 15:00:00+00	\N
argon2$argon2id$v=19$m=102400,t=2,p=8$SXo4c2NmMDQwb0I4TklTdXJjc2dNRQ$QM77K/YDb32VsW9Gt0fXyxDwcABVZD+MZWB8WRhjfq8	\N	4	omar@example.org	Omar Demonstration	t	t	2026-12-01 15:00:00+00	\N
argon2$argon2id$v=19$m=102400,t=2,p=8$WkxiVFZmSDNYNEFwcVJMUVVrUExPUg$docFc6g3SJA2uq1rYGF1sgbX69GInoe9hzVrj0E71Sc	\N	5	nora@example.org	Nora Demonstration	t	t	2026-12-01 15:00:00+00	\N
argon2$argon2id$v=19$m=102400,t=2,p=8$TDQ3aEg0NGI1OTNUM1RlNDBhYkhyQQ$xw/pa01r6aJoE1pG9SNiDmqHHy7WKPrI78NZbve0gyU	\N	6	felix@example.org	Felix Demonstration	t	t	2026-12-01 15:00:00+00	\N
argon2$argon2id$v=19$m=102400,t=2,p=8$Qzl0NEZzZ25SeGZaQTFxY2hyU003cQ$MQs6dp+DEM2zbZC8BGmkf0eaRp/sZFKzvtCyeqbd6x4	\N	7	sam@example.org	Sam Demonstration	t	t	2026-12-01 15:00:00+00	\N
argon2$argon2id$v=19$m=102400,t=2,p=8$UkxaaHBsRllJOUVKWHJQd3BzcXBpSQ$i75sfpamCMh2e8vIxcMh8P1WkkS7Z3gI7xzIlGWc+/M	\N	8	tess@example.org	Tess Demonstration	t	t	2026-12-01 15:00:00+00	\N
argon2$argon2id$v=19$m=102400,t=2,p=8$akRDTnUyNk5BTno4MGtEemhpYnZmVg$Sq4JR1e9mWC+PpP8JmLyO6kJEWDSdYuhM7NxFE00cAU	\N	10	eva@example.org	Eva Demonstration	t	t	2026-12-01 15:00:00+00	\N
argon2$argon2id$v=19$m=102400,t=2,p=8$c3VOREFacVN6cUk2ZGRqeEZBWEs0Qw$Xid53+CWjp7crg/BMUin9lfwT4o1NgDsib9zJM5FcoA	\N	11	will@example.org	Will Demonstration	t	t	2026-12-01 15:00:00+00	\N
argon2$argon2id$v=19$m=102400,t=2,p=8$bk1wMTN4S0pkbUxNVng1N2NJTVROUw$KcM/uCSG6NQjS3P9LNcj8/kTkgrJt4l/mzEGam8MWVk	\N	12	nick@example.org	Nick Demonstration	t	t	2026-12-01 15:00:00+00	\N
argon2$argon2id$v=19$m=102400,t=2,p=8$OUpBdGZ1S2RFSWlkN3BxVkhySWljTQ$ykWYtub/S3HEJ7vBWdIYeQcs6Gg96pVTye2q/kGwkbk	\N	13	wanda@example.org	Wanda Demonstration	t	t	2026-12-01 15:00:00+00	\N
argon2$argon2id$v=19$m=102400,t=2,p=8$U3VFdGJHV1Q0b3NyVHBHR2laQUdWaQ$KG0gLrVaJ1ya8vd5aNbdbzHUDVjxCaqctC0v4jKqq5k	\N	14	dina@example.org	Dina Demonstration	t	t	2026-12-01 15:00:00+00	\N
argon2$argon2id$v=19$m=102400,t=2,p=8$SmI5MmkxRzRQZlZJR1M2d0p0SkJ0eg$isyie3omSY10SNEYjeMC7xzGwOL9kG0nF/p1w91F3Y0	\N	15	lupe@example.org	Lupe Chen Demonstration	t	t	2026-12-01 15:00:00+00	2026-12-01 15:00:00+00
argon2$argon2id$v=19$m=102400,t=2,p=8$YWhvN3J1NHZaTHRLU0hNRmFrM3VLYw$1lRnKAcvLXpB4iNI3YgeTbOdCudccYHZRXVtCQENudA	\N	16	lou@example.org	Lou Demonstration	t	t	2026-12-01 15:00:00+00	2026-12-01 15:00:00+00
argon2$argon2id$v=19$m=102400,t=2,p=8$YW5HUzh2UWJCZjhrbzVqSElpYzFhZQ$V9Ohu6othKp6jI2b5aO8TfrzhO2ERKQVtL/U1ZNgSr8	\N	17	ruth@example.org	Ruth Chen Demonstration	t	t	2026-12-01 15:00:00+00	2026-12-01 15:00:00+00
argon2$argon2id$v=19$m=102400,t=2,p=8$OHlKeUtVVDBlTnRnQWh2b0IwWjBPYg$V59yxRPBy7/fzeSInwUKsO3c2q2jywnxz2gH4iXuQiI	\N	9	ugo@example.org	Ugo Demonstration	f	t	2026-12-01 15:00:00+00	2026-12-01 15:00:00+00
\.


--
-- Data for Name: procrastinate_events; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.procrastinate_events (id, job_id, type, at) FROM stdin;
1	1	deferred	2026-12-01 05:13:15.925269+00
2	2	deferred	2026-12-01 05:13:16.23528+00
3	3	deferred	2026-12-01 05:13:16.29039+00
4	4	deferred	2026-12-01 05:13:16.353339+00
5	5	deferred	2026-12-01 05:13:16.412116+00
6	6	deferred	2026-12-01 05:13:16.485325+00
7	7	deferred	2026-12-01 05:13:16.562457+00
8	8	deferred	2026-12-01 05:13:16.655284+00
9	9	deferred	2026-12-01 05:13:16.775958+00
10	10	deferred	2026-12-01 05:13:16.844032+00
11	11	deferred	2026-12-01 05:13:16.935545+00
12	12	deferred	2026-12-01 05:13:17.020427+00
13	13	deferred	2026-12-01 05:13:17.123453+00
14	14	deferred	2026-12-01 05:13:17.363367+00
15	15	deferred	2026-12-01 05:13:17.434389+00
16	16	deferred	2026-12-01 05:13:17.597191+00
17	17	deferred	2026-12-01 05:13:17.730743+00
18	18	deferred	2026-12-01 05:13:17.854367+00
19	19	deferred	2026-12-01 05:13:17.984626+00
20	20	deferred	2026-12-01 05:13:18.115799+00
21	21	deferred	2026-12-01 05:13:18.296022+00
22	22	deferred	2026-12-01 05:13:18.479003+00
23	23	deferred	2026-12-01 05:13:18.640884+00
24	24	deferred	2026-12-01 05:13:18.916336+00
25	25	deferred	2026-12-01 05:13:19.2062+00
26	26	deferred	2026-12-01 05:13:19.381939+00
27	27	deferred	2026-12-01 05:13:19.542005+00
28	28	deferred	2026-12-01 05:13:19.602249+00
\.


--
-- Data for Name: procrastinate_jobs; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.procrastinate_jobs (id, queue_name, task_name, lock, args, status, scheduled_at, attempts, queueing_lock, priority, abort_requested, worker_id) FROM stdin;
1	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-7208-96b4-809233c96e28"}	todo	\N	0	\N	0	f	\N
2	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-7208-96b4-80937b83c70d"}	todo	\N	0	\N	0	f	\N
3	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-7208-96b4-80955f2c5f91"}	todo	\N	0	\N	0	f	\N
4	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-7208-96b4-8096a2b5cab6"}	todo	\N	0	\N	0	f	\N
5	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-7208-96b4-8098accfd68c"}	todo	\N	0	\N	0	f	\N
6	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-7208-96b4-809a3a221f0a"}	todo	\N	0	\N	0	f	\N
7	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-7208-96b4-809bb060411c"}	todo	\N	0	\N	0	f	\N
8	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-7208-96b4-809ce33b42c7"}	todo	\N	0	\N	0	f	\N
9	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-7208-96b4-809e9f26e5c1"}	todo	\N	0	\N	0	f	\N
10	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-7208-96b4-809f18e2a458"}	todo	\N	0	\N	0	f	\N
11	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-7208-96b4-80a10ea3d04f"}	todo	\N	0	\N	0	f	\N
12	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-7208-96b4-80a306a75d59"}	todo	\N	0	\N	0	f	\N
13	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-7208-96b4-80a48f0421b8"}	todo	\N	0	\N	0	f	\N
14	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-7208-96b4-80a6dfd4e565"}	todo	\N	0	\N	0	f	\N
15	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-7208-96b4-80a8f4ab18ad"}	todo	\N	0	\N	0	f	\N
16	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-7208-96b4-80ab70e0fe02"}	todo	\N	0	\N	0	f	\N
17	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-7208-96b4-80ac83616408"}	todo	\N	0	\N	0	f	\N
18	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-7208-96b4-80acd2f2f354"}	todo	\N	0	\N	0	f	\N
19	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-7208-96b4-80ae55199baf"}	todo	\N	0	\N	0	f	\N
20	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-7208-96b4-80b01e81f200"}	todo	\N	0	\N	0	f	\N
21	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-7208-96b4-80b1365b52e0"}	todo	\N	0	\N	0	f	\N
22	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-7208-96b4-80b2d7064c8d"}	todo	\N	0	\N	0	f	\N
23	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-7208-96b4-80b4c22c0e5d"}	todo	\N	0	\N	0	f	\N
24	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-7208-96b4-80b6c1cfac01"}	todo	\N	0	\N	0	f	\N
25	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-7208-96b4-80b875268006"}	todo	\N	0	\N	0	f	\N
26	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-7208-96b4-80ba890adcea"}	todo	\N	0	\N	0	f	\N
27	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-7208-96b4-80bbf012dbfd"}	todo	\N	0	\N	0	f	\N
28	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-7208-96b4-80bd151f1477"}	todo	\N	0	\N	0	f	\N
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
01a2321e-a980-7208-96b4-8184c3a3d3d6		2026-12-01 15:00:00+00	2026-12-01 05:14:04.431806+00	15	Lupe Chen Demonstration	patient	Lou Demonstration	{contact,identity}	\N	01a2321e-a980-7208-96b4-8161fc952afe
01a2321e-a980-7208-96b4-8184e735df17		2026-12-01 15:00:00+00	2026-12-01 05:14:04.509133+00	15	Lupe Chen Demonstration	patient	Mel Demonstration	{contact,identity}	\N	01a2321e-a980-7208-96b4-8161fc952afe
01a2321e-a980-7208-96b4-81851b76c3de		2026-12-01 15:00:00+00	2026-12-01 05:14:04.557908+00	15	Lupe Chen Demonstration	patient	Kim Demonstration	{contact,identity}	\N	01a2321e-a980-7208-96b4-8161fc952afe
\.


--
-- Data for Name: proxy_account; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.proxy_account (id, at, recorded_at, proxy_id, user_id) FROM stdin;
01a2321e-a980-7208-96b4-8186cc5466f2	2026-12-01 15:00:00+00	2026-12-01 05:14:04.729969+00	01a2321e-a980-7208-96b4-8184c3a3d3d6	16
\.


--
-- Data for Name: proxy_end; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.proxy_end (id, site, at, recorded_at, by_user, by_name, by_role, patient_id, proxy_id) FROM stdin;
01a2321e-a980-7208-96b4-818783291767		2026-12-01 15:00:00+00	2026-12-01 05:14:04.809375+00	15	Lupe Chen Demonstration	patient	01a2321e-a980-7208-96b4-8161fc952afe	01a2321e-a980-7208-96b4-8184e735df17
\.


--
-- Data for Name: public_key; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.public_key (id, purpose, public, begun_at, recorded_at) FROM stdin;
01a2321e-a980-7208-96b4-809082d9bb14	signing	\\x7d89753059f6eef4d441ed83b54920b2c7636136df909ef73f38d83af1f32dc2	2026-12-01 15:00:00+00	2026-12-01 05:13:15.61744+00
01a2321e-a980-7208-96b4-8091739e77cd	heads	\\x9ea5e983035b6a96283782dd519e7f74dad0c19bd3324b382cdbd9717258cd28	2026-12-01 15:00:00+00	2026-12-01 05:13:15.664064+00
\.


--
-- Data for Name: reading; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.reading (id, site, at, recorded_at, by_user, by_name, by_role, kind, number, second_number, unit, taken_at, is_confirmed, because, in_place_of_id, patient_id) FROM stdin;
01a2321e-a980-7208-96b4-80cad6c7e544	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:31.665438+00	12	Nick Demonstration	nurse	blood_pressure	144.000	88.000	mmHg	2026-12-01 15:00:00+00	f		\N	01a2321e-a980-7208-96b4-80c8a022bdcf
01a2321e-a980-7208-96b4-80ce9b66a276	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:32.269046+00	13	Wanda Demonstration	nurse	blood_pressure	151.000	92.000	mmHg	2026-12-01 15:00:00+00	f		\N	01a2321e-a980-7208-96b4-80cbd2340ef7
01a2321e-a980-7208-96b4-80d8e32348fd	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:33.509675+00	12	Nick Demonstration	nurse	blood_pressure	144.000	88.000	mmHg	2026-12-01 15:00:00+00	f		\N	01a2321e-a980-7208-96b4-80d5f9bdcad9
01a2321e-a980-7208-96b4-80db72ed772f	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:35.39612+00	13	Wanda Demonstration	nurse	blood_pressure	151.000	92.000	mmHg	2026-12-01 15:00:00+00	f		\N	01a2321e-a980-7208-96b4-80da4b54b666
01a2321e-a980-7208-96b4-80e7482e4d01	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:37.855677+00	12	Nick Demonstration	nurse	blood_pressure	144.000	88.000	mmHg	2026-12-01 15:00:00+00	f		\N	01a2321e-a980-7208-96b4-80e5638e65e9
01a2321e-a980-7208-96b4-80f782527cf3	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:39.784811+00	13	Wanda Demonstration	nurse	blood_pressure	151.000	92.000	mmHg	2026-12-01 15:00:00+00	f		\N	01a2321e-a980-7208-96b4-80f71a03a9d2
01a2321e-a980-7208-96b4-811e8c2d7cd3	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:46.001368+00	12	Nick Demonstration	nurse	blood_pressure	144.000	88.000	mmHg	2026-12-01 15:00:00+00	f		\N	01a2321e-a980-7208-96b4-811ceec39792
01a2321e-a980-7208-96b4-8122c4bc855c	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:46.999944+00	13	Wanda Demonstration	nurse	blood_pressure	151.000	92.000	mmHg	2026-12-01 15:00:00+00	f		\N	01a2321e-a980-7208-96b4-811fb42a0dfd
01a2321e-a980-7208-96b4-812bd687afd6	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:49.015156+00	12	Nick Demonstration	nurse	blood_pressure	144.000	88.000	mmHg	2026-12-01 15:00:00+00	f		\N	01a2321e-a980-7208-96b4-812ad24d823f
01a2321e-a980-7208-96b4-812ed05d42b3	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:50.870816+00	13	Wanda Demonstration	nurse	blood_pressure	151.000	92.000	mmHg	2026-12-01 15:00:00+00	f		\N	01a2321e-a980-7208-96b4-812d48022667
01a2321e-a980-7208-96b4-813c059b56c9	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:53.287212+00	12	Nick Demonstration	nurse	blood_pressure	144.000	88.000	mmHg	2026-12-01 15:00:00+00	f		\N	01a2321e-a980-7208-96b4-8139f961d8e4
01a2321e-a980-7208-96b4-814b3200f371	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:55.584863+00	13	Wanda Demonstration	nurse	blood_pressure	151.000	92.000	mmHg	2026-12-01 15:00:00+00	f		\N	01a2321e-a980-7208-96b4-81488af6828b
01a2321e-a980-7208-96b4-81793ffff89e	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:14:02.308818+00	12	Nick Demonstration	nurse	blood_pressure	144.000	88.000	mmHg	2026-12-01 15:00:00+00	f		\N	01a2321e-a980-7208-96b4-8176c6ac3506
01a2321e-a980-7208-96b4-817e808e5fd8	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:14:03.176128+00	13	Wanda Demonstration	nurse	blood_pressure	151.000	92.000	mmHg	2026-12-01 15:00:00+00	f		\N	01a2321e-a980-7208-96b4-817c2c094019
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
01a2321e-a980-7208-96b4-81265e8abf91	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:13:48.407447+00	5	Nora Demonstration	pharmacist	demo-south	{contact,identity,medicines}	Could this help? (Demonstration)	01a2321e-a980-7208-96b4-8124a3a611e8
01a2321e-a980-7208-96b4-8129d059bee8	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:13:48.701919+00	7	Sam Demonstration	pharmacist	demo-east	{contact,identity,medicines}	Could this help? (Demonstration)	01a2321e-a980-7208-96b4-8127c9969da7
01a2321e-a980-7208-96b4-812c40bb788f	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:50.451461+00	12	Nick Demonstration	nurse	demo-west	{contact,identity,medicines}	Could this help? (Demonstration)	01a2321e-a980-7208-96b4-812ad24d823f
01a2321e-a980-7208-96b4-812fb6f4977b	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:52.173837+00	13	Wanda Demonstration	nurse	demo-north	{contact,identity,medicines}	Could this help? (Demonstration)	01a2321e-a980-7208-96b4-812d48022667
01a2321e-a980-7208-96b4-8132e34b6003	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:13:52.34992+00	5	Nora Demonstration	pharmacist	demo-south	{contact,identity,medicines}	Could this help? (Demonstration)	01a2321e-a980-7208-96b4-81310d7f9fe7
01a2321e-a980-7208-96b4-8137c94abbdf	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:13:52.836628+00	7	Sam Demonstration	pharmacist	demo-east	{contact,identity,medicines}	Could this help? (Demonstration)	01a2321e-a980-7208-96b4-8134f2d3b99e
01a2321e-a980-7208-96b4-81475ebb6e62	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:13:54.825946+00	12	Nick Demonstration	nurse	demo-west	{contact,identity,medicines}	Could this help? (Demonstration)	01a2321e-a980-7208-96b4-8139f961d8e4
01a2321e-a980-7208-96b4-815810e8bb9a	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:13:58.205146+00	13	Wanda Demonstration	nurse	demo-north	{contact,identity,medicines}	Could this help? (Demonstration)	01a2321e-a980-7208-96b4-81488af6828b
01a2321e-a980-7208-96b4-815cbda587d2	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:13:58.796887+00	5	Nora Demonstration	pharmacist	demo-south	{contact,identity,medicines}	Could this help? (Demonstration)	01a2321e-a980-7208-96b4-8159a7a25e60
01a2321e-a980-7208-96b4-816057f8d24c	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:13:59.739691+00	7	Sam Demonstration	pharmacist	demo-east	{contact,identity,medicines}	Could this help? (Demonstration)	01a2321e-a980-7208-96b4-815e9c6609ce
01a2321e-a980-7208-96b4-8164e19400b7	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:14:00.59796+00	12	Nick Demonstration	nurse	demo-west	{contact,identity,medicines}	Could this help? (Demonstration)	01a2321e-a980-7208-96b4-8161fc952afe
01a2321e-a980-7208-96b4-816a2db9f34b	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:14:01.117327+00	13	Wanda Demonstration	nurse	demo-north	{contact,identity,medicines}	Could this help? (Demonstration)	01a2321e-a980-7208-96b4-81673525134a
01a2321e-a980-7208-96b4-816e42c46be9	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:14:01.551943+00	5	Nora Demonstration	pharmacist	demo-south	{contact,identity,medicines}	Could this help? (Demonstration)	01a2321e-a980-7208-96b4-816b56b63bb7
01a2321e-a980-7208-96b4-8173e84cc461	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:14:01.950018+00	7	Sam Demonstration	pharmacist	demo-east	{contact,identity,medicines}	Could this help? (Demonstration)	01a2321e-a980-7208-96b4-8170c581c1b3
01a2321e-a980-7208-96b4-81797d899204	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:14:02.648331+00	12	Nick Demonstration	nurse	demo-west	{contact,identity,medicines}	Could this help? (Demonstration)	01a2321e-a980-7208-96b4-8176c6ac3506
01a2321e-a980-7208-96b4-817f74b7218f	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:14:03.707363+00	13	Wanda Demonstration	nurse	demo-north	{contact,identity,medicines}	Could this help? (Demonstration)	01a2321e-a980-7208-96b4-817c2c094019
\.


--
-- Data for Name: referral_taken; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.referral_taken (id, site, at, recorded_at, by_user, by_name, by_role, patient_id, referral_id) FROM stdin;
01a2321e-a980-7208-96b4-815e4dc51bdb	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:13:59.13145+00	7	Sam Demonstration	pharmacist	01a2321e-a980-7208-96b4-8159a7a25e60	01a2321e-a980-7208-96b4-815cbda587d2
01a2321e-a980-7208-96b4-8161bd05e60a	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:14:00.050559+00	12	Nick Demonstration	nurse	01a2321e-a980-7208-96b4-815e9c6609ce	01a2321e-a980-7208-96b4-816057f8d24c
01a2321e-a980-7208-96b4-816652b6a87c	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:14:00.799562+00	13	Wanda Demonstration	nurse	01a2321e-a980-7208-96b4-8161fc952afe	01a2321e-a980-7208-96b4-8164e19400b7
01a2321e-a980-7208-96b4-816ae23b7899	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:14:01.263362+00	5	Nora Demonstration	pharmacist	01a2321e-a980-7208-96b4-81673525134a	01a2321e-a980-7208-96b4-816a2db9f34b
01a2321e-a980-7208-96b4-816fa4da9ad6	demo-south	2026-12-01 15:00:00+00	2026-12-01 05:14:01.70247+00	7	Sam Demonstration	pharmacist	01a2321e-a980-7208-96b4-816b56b63bb7	01a2321e-a980-7208-96b4-816e42c46be9
01a2321e-a980-7208-96b4-81756d575c9f	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:14:02.131745+00	12	Nick Demonstration	nurse	01a2321e-a980-7208-96b4-8170c581c1b3	01a2321e-a980-7208-96b4-8173e84cc461
01a2321e-a980-7208-96b4-817bcb8d0ae7	demo-west	2026-12-01 15:00:00+00	2026-12-01 05:14:02.863602+00	13	Wanda Demonstration	nurse	01a2321e-a980-7208-96b4-8176c6ac3506	01a2321e-a980-7208-96b4-81797d899204
01a2321e-a980-7208-96b4-8180fbc51bcd	demo-north	2026-12-01 15:00:00+00	2026-12-01 05:14:04.036434+00	5	Nora Demonstration	pharmacist	01a2321e-a980-7208-96b4-817c2c094019	01a2321e-a980-7208-96b4-817f74b7218f
\.


--
-- Data for Name: registration; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.registration (id, site, kind, number, expires_on, entered_at, recorded_at, entered_by_id, user_id) FROM stdin;
01a2321e-a980-7208-96b4-80b4dfc14634	demo-east	dea	ZD1234563	2029-05-19	2026-12-01 15:00:00+00	2026-12-01 05:13:18.759484+00	1	10
01a2321e-a980-7208-96b4-80b6fe09e6a7	demo-west	dea	ZD2345672	2029-05-19	2026-12-01 15:00:00+00	2026-12-01 05:13:19.025727+00	1	11
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
01a2321e-a980-7208-96b4-8091f2b91666	site_administrator	demo-north	2026-12-01 15:00:00+00	\N	f	2026-12-01 05:13:16.145916+00	\N	1
01a2321e-a980-7208-96b4-8093321479ea	site_administrator	demo-south	2026-12-01 15:00:00+00	\N	f	2026-12-01 05:13:16.24911+00	\N	1
01a2321e-a980-7208-96b4-8093e38d5379	site_administrator	demo-east	2026-12-01 15:00:00+00	\N	f	2026-12-01 05:13:16.299185+00	\N	1
01a2321e-a980-7208-96b4-809613fbdeef	site_administrator	demo-west	2026-12-01 15:00:00+00	\N	f	2026-12-01 05:13:16.361921+00	\N	1
01a2321e-a980-7208-96b4-809738d3c223	site_administrator	demo-north	2026-12-01 15:00:00+00	\N	f	2026-12-01 05:13:16.431614+00	\N	2
01a2321e-a980-7208-96b4-80990741caac	site_administrator	demo-south	2026-12-01 15:00:00+00	\N	f	2026-12-01 05:13:16.502032+00	\N	2
01a2321e-a980-7208-96b4-809adbca996f	site_administrator	demo-east	2026-12-01 15:00:00+00	\N	f	2026-12-01 05:13:16.578292+00	\N	2
01a2321e-a980-7208-96b4-809bb68c2ba5	site_administrator	demo-west	2026-12-01 15:00:00+00	\N	f	2026-12-01 05:13:16.676855+00	\N	2
01a2321e-a980-7208-96b4-809d9239862b	privacy_reviewer	demo-north	2026-12-01 15:00:00+00	\N	f	2026-12-01 05:13:16.794516+00	\N	3
01a2321e-a980-7208-96b4-809eaafc27da	privacy_reviewer	demo-south	2026-12-01 15:00:00+00	\N	f	2026-12-01 05:13:16.869953+00	\N	3
01a2321e-a980-7208-96b4-809fb3f78713	privacy_reviewer	demo-east	2026-12-01 15:00:00+00	\N	f	2026-12-01 05:13:16.956237+00	\N	3
01a2321e-a980-7208-96b4-80a1643d4bd7	privacy_reviewer	demo-west	2026-12-01 15:00:00+00	\N	f	2026-12-01 05:13:17.036942+00	\N	3
01a2321e-a980-7208-96b4-80a375189898	auditor	demo-north	2026-12-01 15:00:00+00	\N	t	2026-12-01 05:13:17.150444+00	1	4
01a2321e-a980-7208-96b4-80a53914ded5	auditor	demo-south	2026-12-01 15:00:00+00	\N	t	2026-12-01 05:13:17.374461+00	1	4
01a2321e-a980-7208-96b4-80a7a357bf2a	auditor	demo-east	2026-12-01 15:00:00+00	\N	t	2026-12-01 05:13:17.455944+00	1	4
01a2321e-a980-7208-96b4-80a9cac42778	auditor	demo-west	2026-12-01 15:00:00+00	\N	t	2026-12-01 05:13:17.615767+00	1	4
01a2321e-a980-7208-96b4-80abc498031c	pharmacist	demo-north	2026-12-01 15:00:00+00	\N	t	2026-12-01 05:13:17.746105+00	1	5
01a2321e-a980-7208-96b4-80ac9e1e9db9	pharmacist	demo-north	2026-12-01 15:00:00+00	\N	t	2026-12-01 05:13:17.882544+00	1	6
01a2321e-a980-7208-96b4-80ad4df0a998	pharmacist	demo-south	2026-12-01 15:00:00+00	\N	t	2026-12-01 05:13:18.001913+00	1	6
01a2321e-a980-7208-96b4-80af424da235	pharmacist	demo-south	2026-12-01 15:00:00+00	\N	t	2026-12-01 05:13:18.13654+00	1	7
01a2321e-a980-7208-96b4-80b0bccc6bc1	technician	demo-north	2026-12-01 15:00:00+00	\N	f	2026-12-01 05:13:18.342072+00	1	8
01a2321e-a980-7208-96b4-80b22fb55f25	technician	demo-south	2026-12-01 15:00:00+00	\N	f	2026-12-01 05:13:18.533602+00	1	9
01a2321e-a980-7208-96b4-80b3d49c48a3	prescriber	demo-east	2026-12-01 15:00:00+00	\N	t	2026-12-01 05:13:18.684963+00	1	10
01a2321e-a980-7208-96b4-80b5570b4c83	prescriber	demo-west	2026-12-01 15:00:00+00	\N	t	2026-12-01 05:13:18.967512+00	1	11
01a2321e-a980-7208-96b4-80b7a34a981d	nurse	demo-east	2026-12-01 15:00:00+00	\N	f	2026-12-01 05:13:19.248018+00	1	12
01a2321e-a980-7208-96b4-80b8ced5adb1	nurse	demo-west	2026-12-01 15:00:00+00	\N	f	2026-12-01 05:13:19.431511+00	1	13
01a2321e-a980-7208-96b4-80bad03f7223	front_desk	demo-east	2026-12-01 15:00:00+00	\N	f	2026-12-01 05:13:19.552095+00	1	14
01a2321e-a980-7208-96b4-80bc28e4a3c2	front_desk	demo-west	2026-12-01 15:00:00+00	\N	f	2026-12-01 05:13:19.622477+00	1	14
01a2321e-a980-7208-96b4-81845d259d4c	patient		2026-12-01 15:00:00+00	\N	f	2026-12-01 05:14:04.391356+00	\N	15
01a2321e-a980-7208-96b4-8187811c35aa	caregiver		2026-12-01 15:00:00+00	\N	f	2026-12-01 05:14:04.73556+00	\N	16
01a2321e-a980-7208-96b4-818934371ff3	patient		2026-12-01 15:00:00+00	\N	f	2026-12-01 05:14:05.216065+00	\N	17
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
01a2321e-a980-7208-96b4-8181dd2e828f	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:14:04.29396+00	12	Nick Demonstration	nurse	\\x6b29b8a0fda3b396f3d2e0785e912d431adfc8b11270ccd17ed5154732077c5b	2026-12-04 15:00:00+00	01a2321e-a980-7208-96b4-8161fc952afe	\N
01a2321e-a980-7208-96b4-8184cef5f3cd		2026-12-01 15:00:00+00	2026-12-01 05:14:04.446035+00	15	Lupe Chen Demonstration	patient	\\xab8e552c63be0cf40aed597b1cc5fa09ec0cbe84474e046c263e4d23be7f5c3f	2026-12-04 15:00:00+00	01a2321e-a980-7208-96b4-8161fc952afe	01a2321e-a980-7208-96b4-8184c3a3d3d6
01a2321e-a980-7208-96b4-81850298bc51		2026-12-01 15:00:00+00	2026-12-01 05:14:04.517329+00	15	Lupe Chen Demonstration	patient	\\x44a9ea8c99765d61ca5a92d9321b6e279e1fd1db833a46572410b1c84315b8b3	2026-12-04 15:00:00+00	01a2321e-a980-7208-96b4-8161fc952afe	01a2321e-a980-7208-96b4-8184e735df17
01a2321e-a980-7208-96b4-818535543008		2026-12-01 15:00:00+00	2026-12-01 05:14:04.565042+00	15	Lupe Chen Demonstration	patient	\\x846ab10079a6fb0fff960cc8a797acb778ca1a577f01dab31547504c8da23325	2026-12-04 15:00:00+00	01a2321e-a980-7208-96b4-8161fc952afe	01a2321e-a980-7208-96b4-81851b76c3de
01a2321e-a980-7208-96b4-81881f6f6fb1	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:14:05.041744+00	12	Nick Demonstration	nurse	\\x7143d7c54e5794c5c5088e38473234a8b4feb149e00b691fea9ecb84289bf991	2026-12-04 15:00:00+00	01a2321e-a980-7208-96b4-8176c6ac3506	\N
01a2321e-a980-7208-96b4-8189827959a2	demo-east	2026-12-01 15:00:00+00	2026-12-01 05:14:06.435665+00	12	Nick Demonstration	nurse	\\xe9388f714957bbfa7d5078cb21324551eedbf971b33b9fa8039c324ab6d6ac06	2026-12-04 15:00:00+00	01a2321e-a980-7208-96b4-80c8a022bdcf	\N
\.


--
-- Data for Name: sign_up_try; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.sign_up_try (id, patient, is_right, at, recorded_at, code_id) FROM stdin;
01a2321e-a980-7208-96b4-8182d55908f2	01a2321e-a980-7208-96b4-8161fc952afe	t	2026-12-01 15:00:00+00	2026-12-01 05:14:04.316461+00	01a2321e-a980-7208-96b4-8181dd2e828f
01a2321e-a980-7208-96b4-8185f9fa2ebe	01a2321e-a980-7208-96b4-8161fc952afe	t	2026-12-01 15:00:00+00	2026-12-01 05:14:04.645944+00	01a2321e-a980-7208-96b4-8184cef5f3cd
01a2321e-a980-7208-96b4-8188b12ea184	01a2321e-a980-7208-96b4-8176c6ac3506	t	2026-12-01 15:00:00+00	2026-12-01 05:14:05.081495+00	01a2321e-a980-7208-96b4-81881f6f6fb1
\.


--
-- Data for Name: sign_up_use; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.sign_up_use (code_id, used_at, recorded_at, user_id) FROM stdin;
01a2321e-a980-7208-96b4-8181dd2e828f	2026-12-01 15:00:00+00	2026-12-01 05:14:04.382806+00	15
01a2321e-a980-7208-96b4-8184cef5f3cd	2026-12-01 15:00:00+00	2026-12-01 05:14:04.72268+00	16
01a2321e-a980-7208-96b4-81881f6f6fb1	2026-12-01 15:00:00+00	2026-12-01 05:14:05.179133+00	17
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

SELECT pg_catalog.setval('public.auth_permission_id_seq', 364, true);


--
-- Name: client_request_id_seq; Type: SEQUENCE SET; Schema: public; Owner: lenitive_owner
--

SELECT pg_catalog.setval('public.client_request_id_seq', 1, false);


--
-- Name: django_content_type_id_seq; Type: SEQUENCE SET; Schema: public; Owner: lenitive_owner
--

SELECT pg_catalog.setval('public.django_content_type_id_seq', 91, true);


--
-- Name: django_migrations_id_seq; Type: SEQUENCE SET; Schema: public; Owner: lenitive_owner
--

SELECT pg_catalog.setval('public.django_migrations_id_seq', 103, true);


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

\unrestrict ngBYG0Nrgnk3queWGAYB5ldnaurfEX9SfRTY4vPXDUNhBlLxtFXWvf1ELrthOjl

