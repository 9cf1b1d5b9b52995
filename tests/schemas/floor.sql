--
-- PostgreSQL database dump
--

\restrict 6YcBSIGhwNB5isdLyGjxPP4yXPF8ORcoWeeJ1DMYGGXGVFq40YtRIGsVhZRLLOJ

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
    AS $$
  SELECT EXISTS (
    SELECT 1 FROM public.emergency_access a
    WHERE a.patient = asked AND a.user_id = public.acting_user() AND a.role = current_setting('lenitive.role', true)
      AND a.site = public.acting_site('prescriber', 'nurse', 'pharmacist')
      AND a.opened_at <= public.lenitive_now() AND a.until > public.lenitive_now()
  )
$$;


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
-- Name: is_system(); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.is_system() RETURNS boolean
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'public'
    AS $$ SELECT COALESCE(public.acting_user() < 0, false) $$;


ALTER FUNCTION public.is_system() OWNER TO lenitive_owner;

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
-- Name: role_grant_apart(); Type: FUNCTION; Schema: public; Owner: lenitive_owner
--

CREATE FUNCTION public.role_grant_apart() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public'
    AS $$
DECLARE
  oversight CONSTANT text[] := ARRAY['site_administrator', 'auditor', 'privacy_reviewer'];
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
01a2321e-a980-72a8-86ca-fd42c7b936b8	demo-south	2026-12-01 15:00:00+00	left the store	2026-11-30 16:06:06.852407+00	1	9
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
-- Data for Name: audit_entry; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.audit_entry (id, at, recorded_at, transaction, by_user, by_name, acting_as, site, verb, thing_kind, thing_ids, patient, outcome, reason_codes, request) FROM stdin;
1	2026-12-01 15:00:00+00	2026-11-30 16:06:03.189745+00	887	-4	operator at the machine	system		record.keys.begin	public_key	{01a2321e-a980-72a8-86ca-fd14f82de442}	\N	done	{}	\N
2	2026-12-01 15:00:00+00	2026-11-30 16:06:03.199124+00	889	-4	operator at the machine	system		record.keys.begin	public_key	{01a2321e-a980-72a8-86ca-fd15d9da966a}	\N	done	{}	\N
3	2026-12-01 15:00:00+00	2026-11-30 16:06:03.300813+00	891	-4	operator at the machine	system		people.staff.invite	invitation	{01a2321e-a980-72a8-86ca-fd168aa04203}	\N	done	{}	\N
4	2026-12-01 15:00:00+00	2026-11-30 16:06:03.315285+00	893	-4	operator at the machine	system		people.staff.invite	invitation	{01a2321e-a980-72a8-86ca-fd17e2cf07f4}	\N	done	{}	\N
5	2026-12-01 15:00:00+00	2026-11-30 16:06:03.330553+00	895	-4	operator at the machine	system		people.staff.invite	invitation	{01a2321e-a980-72a8-86ca-fd19d4e91fed}	\N	done	{}	\N
6	2026-12-01 15:00:00+00	2026-11-30 16:06:03.341926+00	897	-4	operator at the machine	system		people.staff.invite	invitation	{01a2321e-a980-72a8-86ca-fd1aa209a8d7}	\N	done	{}	\N
7	2026-12-01 15:00:00+00	2026-11-30 16:06:03.355089+00	899	-4	operator at the machine	system		people.staff.invite	invitation	{01a2321e-a980-72a8-86ca-fd1c1e751d9f}	\N	done	{}	\N
8	2026-12-01 15:00:00+00	2026-11-30 16:06:03.367682+00	901	-4	operator at the machine	system		people.staff.invite	invitation	{01a2321e-a980-72a8-86ca-fd1e63596bce}	\N	done	{}	\N
9	2026-12-01 15:00:00+00	2026-11-30 16:06:03.380303+00	903	-4	operator at the machine	system		people.staff.invite	invitation	{01a2321e-a980-72a8-86ca-fd204673a6cc}	\N	done	{}	\N
10	2026-12-01 15:00:00+00	2026-11-30 16:06:03.392511+00	905	-4	operator at the machine	system		people.staff.invite	invitation	{01a2321e-a980-72a8-86ca-fd2269fe0fc2}	\N	done	{}	\N
11	2026-12-01 15:00:00+00	2026-11-30 16:06:03.405616+00	907	-4	operator at the machine	system		people.staff.invite	invitation	{01a2321e-a980-72a8-86ca-fd24655d6093}	\N	done	{}	\N
12	2026-12-01 15:00:00+00	2026-11-30 16:06:03.416761+00	909	-4	operator at the machine	system		people.staff.invite	invitation	{01a2321e-a980-72a8-86ca-fd25dc0d549f}	\N	done	{}	\N
13	2026-12-01 15:00:00+00	2026-11-30 16:06:03.429035+00	911	-4	operator at the machine	system		people.staff.invite	invitation	{01a2321e-a980-72a8-86ca-fd283b71894b}	\N	done	{}	\N
14	2026-12-01 15:00:00+00	2026-11-30 16:06:03.443148+00	913	-4	operator at the machine	system		people.staff.invite	invitation	{01a2321e-a980-72a8-86ca-fd2a0552b452}	\N	done	{}	\N
15	2026-12-01 15:00:00+00	2026-11-30 16:06:03.46193+00	915	1	Rosa Demonstration	site_administrator	demo-north	people.staff.invite	invitation	{01a2321e-a980-72a8-86ca-fd2ad64a7d97}	\N	done	{}	\N
16	2026-12-01 15:00:00+00	2026-11-30 16:06:03.476375+00	917	2	Walter Demonstration	site_administrator	demo-north	people.roles.confirm	grant_confirmation	{01a2321e-a980-72a8-86ca-fd2a74c5e4cf}	\N	done	{}	\N
17	2026-12-01 15:00:00+00	2026-11-30 16:06:03.491426+00	919	1	Rosa Demonstration	site_administrator	demo-south	people.staff.invite	invitation	{01a2321e-a980-72a8-86ca-fd2b3aa147e1}	\N	done	{}	\N
18	2026-12-01 15:00:00+00	2026-11-30 16:06:03.50398+00	921	2	Walter Demonstration	site_administrator	demo-south	people.roles.confirm	grant_confirmation	{01a2321e-a980-72a8-86ca-fd2b33d91a0e}	\N	done	{}	\N
19	2026-12-01 15:00:00+00	2026-11-30 16:06:03.519355+00	923	1	Rosa Demonstration	site_administrator	demo-east	people.staff.invite	invitation	{01a2321e-a980-72a8-86ca-fd2d25c1766c}	\N	done	{}	\N
20	2026-12-01 15:00:00+00	2026-11-30 16:06:03.531872+00	925	2	Walter Demonstration	site_administrator	demo-east	people.roles.confirm	grant_confirmation	{01a2321e-a980-72a8-86ca-fd2c8d32d1a9}	\N	done	{}	\N
21	2026-12-01 15:00:00+00	2026-11-30 16:06:03.54777+00	927	1	Rosa Demonstration	site_administrator	demo-west	people.staff.invite	invitation	{01a2321e-a980-72a8-86ca-fd2dfe417607}	\N	done	{}	\N
22	2026-12-01 15:00:00+00	2026-11-30 16:06:03.562244+00	929	2	Walter Demonstration	site_administrator	demo-west	people.roles.confirm	grant_confirmation	{01a2321e-a980-72a8-86ca-fd2dedabe504}	\N	done	{}	\N
23	2026-12-01 15:00:00+00	2026-11-30 16:06:03.577478+00	931	1	Rosa Demonstration	site_administrator	demo-north	people.staff.invite	invitation	{01a2321e-a980-72a8-86ca-fd2f1bb50300}	\N	done	{}	\N
24	2026-12-01 15:00:00+00	2026-11-30 16:06:03.594127+00	933	2	Walter Demonstration	site_administrator	demo-north	people.roles.confirm	grant_confirmation	{01a2321e-a980-72a8-86ca-fd2eb0c0b588}	\N	done	{}	\N
25	2026-12-01 15:00:00+00	2026-11-30 16:06:03.610723+00	935	1	Rosa Demonstration	site_administrator	demo-north	people.staff.invite	invitation	{01a2321e-a980-72a8-86ca-fd30a156a6cb}	\N	done	{}	\N
26	2026-12-01 15:00:00+00	2026-11-30 16:06:03.62492+00	937	2	Walter Demonstration	site_administrator	demo-north	people.roles.confirm	grant_confirmation	{01a2321e-a980-72a8-86ca-fd30676311ae}	\N	done	{}	\N
27	2026-12-01 15:00:00+00	2026-11-30 16:06:03.640936+00	939	1	Rosa Demonstration	site_administrator	demo-south	people.staff.invite	invitation	{01a2321e-a980-72a8-86ca-fd31e7ef7691}	\N	done	{}	\N
28	2026-12-01 15:00:00+00	2026-11-30 16:06:03.658344+00	941	2	Walter Demonstration	site_administrator	demo-south	people.roles.confirm	grant_confirmation	{01a2321e-a980-72a8-86ca-fd31bfdf1ef1}	\N	done	{}	\N
29	2026-12-01 15:00:00+00	2026-11-30 16:06:03.675716+00	943	1	Rosa Demonstration	site_administrator	demo-south	people.staff.invite	invitation	{01a2321e-a980-72a8-86ca-fd334119420a}	\N	done	{}	\N
30	2026-12-01 15:00:00+00	2026-11-30 16:06:03.690726+00	945	2	Walter Demonstration	site_administrator	demo-south	people.roles.confirm	grant_confirmation	{01a2321e-a980-72a8-86ca-fd325d8c27ba}	\N	done	{}	\N
31	2026-12-01 15:00:00+00	2026-11-30 16:06:03.709196+00	947	1	Rosa Demonstration	site_administrator	demo-north	people.staff.invite	invitation	{01a2321e-a980-72a8-86ca-fd34a5f28338}	\N	done	{}	\N
32	2026-12-01 15:00:00+00	2026-11-30 16:06:03.727066+00	949	1	Rosa Demonstration	site_administrator	demo-south	people.staff.invite	invitation	{01a2321e-a980-72a8-86ca-fd3645e71cdd}	\N	done	{}	\N
33	2026-12-01 15:00:00+00	2026-11-30 16:06:03.743623+00	951	1	Rosa Demonstration	site_administrator	demo-east	people.staff.invite	invitation	{01a2321e-a980-72a8-86ca-fd375fac65fa}	\N	done	{}	\N
34	2026-12-01 15:00:00+00	2026-11-30 16:06:03.753945+00	953	1	Rosa Demonstration	site_administrator	demo-east	people.registrations.record	registration	{01a2321e-a980-72a8-86ca-fd3839a8a245}	\N	done	{}	\N
35	2026-12-01 15:00:00+00	2026-11-30 16:06:03.766182+00	955	2	Walter Demonstration	site_administrator	demo-east	people.roles.confirm	grant_confirmation	{01a2321e-a980-72a8-86ca-fd367b4181e6}	\N	done	{}	\N
36	2026-12-01 15:00:00+00	2026-11-30 16:06:03.798807+00	957	1	Rosa Demonstration	site_administrator	demo-west	people.staff.invite	invitation	{01a2321e-a980-72a8-86ca-fd396e7a9d04}	\N	done	{}	\N
37	2026-12-01 15:00:00+00	2026-11-30 16:06:03.814699+00	959	1	Rosa Demonstration	site_administrator	demo-west	people.registrations.record	registration	{01a2321e-a980-72a8-86ca-fd3a49165aca}	\N	done	{}	\N
38	2026-12-01 15:00:00+00	2026-11-30 16:06:03.846868+00	961	2	Walter Demonstration	site_administrator	demo-west	people.roles.confirm	grant_confirmation	{01a2321e-a980-72a8-86ca-fd38f0f9bee2}	\N	done	{}	\N
39	2026-12-01 15:00:00+00	2026-11-30 16:06:03.875853+00	963	1	Rosa Demonstration	site_administrator	demo-east	people.staff.invite	invitation	{01a2321e-a980-72a8-86ca-fd3b6170d45a}	\N	done	{}	\N
40	2026-12-01 15:00:00+00	2026-11-30 16:06:03.912492+00	965	1	Rosa Demonstration	site_administrator	demo-west	people.staff.invite	invitation	{01a2321e-a980-72a8-86ca-fd3da5306232}	\N	done	{}	\N
41	2026-12-01 15:00:00+00	2026-11-30 16:06:03.954355+00	967	1	Rosa Demonstration	site_administrator	demo-east	people.staff.invite	invitation	{01a2321e-a980-72a8-86ca-fd3ff46abe31}	\N	done	{}	\N
42	2026-12-01 15:00:00+00	2026-11-30 16:06:03.992502+00	969	1	Rosa Demonstration	site_administrator	demo-west	people.staff.invite	invitation	{01a2321e-a980-72a8-86ca-fd41e7b1f661}	\N	done	{}	\N
43	2026-12-01 15:00:00+00	2026-11-30 16:06:06.854819+00	986	1	Rosa Demonstration	site_administrator	demo-south	people.closings.close	account_closing	{01a2321e-a980-72a8-86ca-fd42c7b936b8}	\N	done	{}	\N
\.


--
-- Data for Name: audit_link; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.audit_link (number, entry, hash) FROM stdin;
1	1	\\x3891cf663fc4fdf0f7281bbb6010b68566a82e7a66de6a37ff28db2c0cbea192
2	2	\\x7279e8cddfc7e8539c5bb0cbf8d065b93ff397a4aa9244ae2a72e85ccd09d60a
3	3	\\x0c9724f3dfb87b3ca470f2a41696763abd47b9a9d4f34db385f56d916709c8a0
4	4	\\xec8e7ee53c93edadd5ecf18d2e6055f1082c9ba4f50fe40182edd6287c412591
5	5	\\x4a429ae939806470e2d82a06edce0cf195672ec62e82f5f54da95e57b29fd0f1
6	6	\\x45bca64554a7c8b1d3356b1bcacb0681048f149c6a66abc648a00f59fc58ee2c
7	7	\\x8a8c960694d0aa722226a29c49535d7c63323d063f18b6bd545d5a50df88f41e
8	8	\\xb17c8e8a88baedf4c8eb3713abb92bdef7bdd4fc0f66bb13db8ab61a50f62d64
9	9	\\x78712bcd5c05cc37b0760ce81cdeafeef95077ee5f3e4be25ae37911d1443efc
10	10	\\xe4f797844f9431fe1054bda0387b45571121266faf88aa76da73daff4a8c4981
11	11	\\x25b06b4273d5d199292497fc3503cf713f505e19610b87a0f364ebe09cc18a31
12	12	\\xa9d1b07ec400321aeb7d24f3e57ec01744e35d02886ed272ddb6453f4864807d
13	13	\\xb84ffd581d7df0aa7826dfb06aebe84c4fe7d756e272e9502f02ee3e0a772390
14	14	\\x0954cb158a5f3405b77ef3650b0785f2c7a17a604bf9f12e4de112bad10962c1
15	15	\\x68157d930f162b943c20861963bfa19234a3c2ae168fe342bb6bba0747a808c9
16	16	\\xe293613b2e1447461ee9cd4776a5317b9db005f0b22961a798af7d6ef5606375
17	17	\\x2754372c99cd113e2f1c0ceddc5a313355840733f9db54e7c76f20b2deb2e10b
18	18	\\x775bbb4aaf5e103f95d6a4568a28241e85c6be9c20a7cb6c7449f4f27f71e398
19	19	\\x5bfb81c392c1c83da4c3259befc03dd67202d73e13a558ec0e1d0faa1f59aa6a
20	20	\\xda00ae512fe67e8b25111912db3d1226731c53e9e9c3a23367cc606704e8ddbb
21	21	\\x3fe35533e4d45966bb58de5a644f3fc79071aa8b6eddf2e7ddf5c543c37d10b9
22	22	\\x6b076f7db95dffedcd5def65b0eb6b2c97a6e970305172ea900577b5e79f155e
23	23	\\xc07bf2957dc4b60e7903a4f24e05e7335c775f50c7efa0f750ad5e556cd117e9
24	24	\\xd7c70d1ae1466b4ec30f048f53912f73b7c389dc8508d2194323946c0bf8173f
25	25	\\x9df47eb563010eaedfaa482400ddf00ee4c3d6bd4387bc80902287d7a13ed6ee
26	26	\\x10f8d0c01a37447a9bc6cba6421a289ee88f53d666737da6e940fd6ef35b9af0
27	27	\\xbb0b3e5a0bb07b1d903bef37a1b379a6005aa41959dfcc8d7e18d9524542110f
28	28	\\x431e2b94f9b13d33108c9f79a50dad11c8b613b268f0732c7428720fcfe9a1a0
29	29	\\x1ac35ffe619d7d9773e61f485f95fb1ec64d45600f0d76a74908f5f630b14f01
30	30	\\x704d9f54f68c03665de338def2e67950505f0042ecea1284ddf62d247ea83c52
31	31	\\xb2d018f2f2bb393c9f43b56c4ba9af6656f988ff791c57dc654a3192daa9d191
32	32	\\xdac468cea4dac86b40d7e49f3fbe84fcdb5339cd31114e31a2a1d5cd55520768
33	33	\\xd8e788ec473f0f7161cfa8fac1490740ff17b6d016c775720074e40c17fdc2c9
34	34	\\x906fe61cedef1a394d215b13ee03fb79f1a7f1aa057dc5c1f81dd94677a58f05
35	35	\\x91083c2345046eb4896566040089773bd8a1a7fd41f2b39b40af38cd3c492139
36	36	\\x60ab5f5ba31135eae43b4e1c18bda4625cd781c0b4ce9c19f91f3db7269bba18
37	37	\\xd63d0ec6771eef313fa118bd79fe527549ffa50f9089b6eb80ad66ee3b1fb9c8
38	38	\\xde995cc1eea87d0244b3b9b6d0d2e44045b4408e3d309eb088661cd6cae80af0
39	39	\\xae4f6709d0c4f171d0c00b024634fd709518603fe55f3f53a9ad59c55fd5279d
40	40	\\x7e2ff06d4020c85c2df0c1508a89308c229a4a89b4595ef1e6001da317bce0a5
41	41	\\x9a13c78456889ac1b67711a6e00a78ca454216af5a3feb144b37401f379bdbf7
42	42	\\x375ceadc62696e059e84aa6f44172be53c6388a43e0c3feb93cd983156b7631f
43	43	\\x35157bddc04c34e98c2da6f2fa1d4c8598c7c2c3abcf91252c66320831936976
\.


--
-- Data for Name: audit_seal; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.audit_seal (id, sealed_at, cluster, upcoming, highest_line, settled, number, hash) FROM stdin;
1	2026-11-30 16:06:06.870954+00	7713996412755243006	989	43	0	43	\\x35157bddc04c34e98c2da6f2fa1d4c8598c7c2c3abcf91252c66320831936976
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
101	Can add number series	26	add_numberseries
102	Can change number series	26	change_numberseries
103	Can delete number series	26	delete_numberseries
104	Can view number series	26	view_numberseries
105	Can add reorder level	27	add_reorderlevel
106	Can change reorder level	27	change_reorderlevel
107	Can delete reorder level	27	delete_reorderlevel
108	Can view reorder level	27	view_reorderlevel
109	Can add stock lot	28	add_stocklot
110	Can change stock lot	28	change_stocklot
111	Can delete stock lot	28	delete_stocklot
112	Can view stock lot	28	view_stocklot
113	Can add lot state	29	add_lotstate
114	Can change lot state	29	change_lotstate
115	Can delete lot state	29	delete_lotstate
116	Can view lot state	29	view_lotstate
117	Can add supplier	30	add_supplier
118	Can change supplier	30	change_supplier
119	Can delete supplier	30	delete_supplier
120	Can view supplier	30	view_supplier
121	Can add lot container	31	add_lotcontainer
122	Can change lot container	31	change_lotcontainer
123	Can delete lot container	31	delete_lotcontainer
124	Can view lot container	31	view_lotcontainer
125	Can add lot check	32	add_lotcheck
126	Can change lot check	32	change_lotcheck
127	Can delete lot check	32	delete_lotcheck
128	Can view lot check	32	view_lotcheck
129	Can add receipt	33	add_receipt
130	Can change receipt	33	change_receipt
131	Can delete receipt	33	delete_receipt
132	Can view receipt	33	view_receipt
133	Can add receipt line	34	add_receiptline
134	Can change receipt line	34	change_receiptline
135	Can delete receipt line	34	delete_receiptline
136	Can view receipt line	34	view_receiptline
137	Can add ledger chain	35	add_ledgerchain
138	Can change ledger chain	35	change_ledgerchain
139	Can delete ledger chain	35	delete_ledgerchain
140	Can view ledger chain	35	view_ledgerchain
141	Can add movement	36	add_movement
142	Can change movement	36	change_movement
143	Can delete movement	36	delete_movement
144	Can view movement	36	view_movement
145	Can add lot content	37	add_lotcontent
146	Can change lot content	37	change_lotcontent
147	Can delete lot content	37	delete_lotcontent
148	Can view lot content	37	view_lotcontent
149	Can add ledger link	38	add_ledgerlink
150	Can change ledger link	38	change_ledgerlink
151	Can delete ledger link	38	delete_ledgerlink
152	Can view ledger link	38	view_ledgerlink
153	Can add ledger entry	39	add_ledgerentry
154	Can change ledger entry	39	change_ledgerentry
155	Can delete ledger entry	39	delete_ledgerentry
156	Can view ledger entry	39	view_ledgerentry
157	Can add ledger balance	40	add_ledgerbalance
158	Can change ledger balance	40	change_ledgerbalance
159	Can delete ledger balance	40	delete_ledgerbalance
160	Can view ledger balance	40	view_ledgerbalance
161	Can add inventory	41	add_inventory
162	Can change inventory	41	change_inventory
163	Can delete inventory	41	delete_inventory
164	Can view inventory	41	view_inventory
165	Can add stock count	42	add_stockcount
166	Can change stock count	42	change_stockcount
167	Can delete stock count	42	delete_stockcount
168	Can view stock count	42	view_stockcount
169	Can add discrepancy	43	add_discrepancy
170	Can change discrepancy	43	change_discrepancy
171	Can delete discrepancy	43	delete_discrepancy
172	Can view discrepancy	43	view_discrepancy
173	Can add settlement	44	add_settlement
174	Can change settlement	44	change_settlement
175	Can delete settlement	44	delete_settlement
176	Can view settlement	44	view_settlement
177	Can add loss report	45	add_lossreport
178	Can change loss report	45	change_lossreport
179	Can delete loss report	45	delete_lossreport
180	Can view loss report	45	view_lossreport
181	Can add loss step	46	add_lossstep
182	Can change loss step	46	change_lossstep
183	Can delete loss step	46	delete_lossstep
184	Can view loss step	46	view_lossstep
185	Can add transfer	47	add_transfer
186	Can change transfer	47	change_transfer
187	Can delete transfer	47	delete_transfer
188	Can view transfer	47	view_transfer
189	Can add transfer end	48	add_transferend
190	Can change transfer end	48	change_transferend
191	Can delete transfer end	48	delete_transferend
192	Can view transfer end	48	view_transferend
193	Can add permission	49	add_permission
194	Can change permission	49	change_permission
195	Can delete permission	49	delete_permission
196	Can view permission	49	view_permission
197	Can add group	50	add_group
198	Can change group	50	change_group
199	Can delete group	50	delete_group
200	Can view group	50	view_group
201	Can add content type	51	add_contenttype
202	Can change content type	51	change_contenttype
203	Can delete content type	51	delete_contenttype
204	Can view content type	51	view_contenttype
205	Can add session	52	add_session
206	Can change session	52	change_session
207	Can delete session	52	delete_session
208	Can view session	52	view_session
209	Can add email address	53	add_emailaddress
210	Can change email address	53	change_emailaddress
211	Can delete email address	53	delete_emailaddress
212	Can view email address	53	view_emailaddress
213	Can add email confirmation	54	add_emailconfirmation
214	Can change email confirmation	54	change_emailconfirmation
215	Can delete email confirmation	54	delete_emailconfirmation
216	Can view email confirmation	54	view_emailconfirmation
217	Can add authenticator	55	add_authenticator
218	Can change authenticator	55	change_authenticator
219	Can delete authenticator	55	delete_authenticator
220	Can view authenticator	55	view_authenticator
\.


--
-- Data for Name: client_request; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.client_request (id, by_user, verb, key, body_sha256, answer, asked_at) FROM stdin;
\.


--
-- Data for Name: container; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.container (id, site, at, recorded_at, by_user, by_name, by_role, code, tare_mcg, came_units, lot_id) FROM stdin;
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
26	pharmacy	numberseries
27	pharmacy	reorderlevel
28	pharmacy	stocklot
29	pharmacy	lotstate
30	pharmacy	supplier
31	pharmacy	lotcontainer
32	pharmacy	lotcheck
33	pharmacy	receipt
34	pharmacy	receiptline
35	pharmacy	ledgerchain
36	pharmacy	movement
37	pharmacy	lotcontent
38	pharmacy	ledgerlink
39	pharmacy	ledgerentry
40	pharmacy	ledgerbalance
41	pharmacy	inventory
42	pharmacy	stockcount
43	pharmacy	discrepancy
44	pharmacy	settlement
45	pharmacy	lossreport
46	pharmacy	lossstep
47	pharmacy	transfer
48	pharmacy	transferend
49	auth	permission
50	auth	group
51	contenttypes	contenttype
52	sessions	session
53	account	emailaddress
54	account	emailconfirmation
55	mfa	authenticator
\.


--
-- Data for Name: django_migrations; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.django_migrations (id, app, name, applied) FROM stdin;
1	record	0001_audit_and_client_requests	2026-11-30 16:05:59.013751+00
2	people	0001_users_roles_and_invitations	2026-11-30 16:05:59.406626+00
3	account	0001_initial	2026-11-30 16:05:59.470016+00
4	account	0002_email_max_length	2026-11-30 16:05:59.479561+00
5	account	0003_alter_emailaddress_create_unique_verified_email	2026-11-30 16:05:59.499388+00
6	account	0004_alter_emailaddress_drop_unique_email	2026-11-30 16:05:59.519152+00
7	account	0005_emailaddress_idx_upper_email	2026-11-30 16:05:59.5318+00
8	account	0006_emailaddress_lower	2026-11-30 16:05:59.543673+00
9	account	0007_emailaddress_idx_email	2026-11-30 16:05:59.580458+00
10	account	0008_emailaddress_unique_primary_email_fixup	2026-11-30 16:05:59.612345+00
11	account	0009_emailaddress_unique_primary_email	2026-11-30 16:05:59.627602+00
12	contenttypes	0001_initial	2026-11-30 16:05:59.647127+00
13	contenttypes	0002_remove_content_type_name	2026-11-30 16:05:59.672272+00
14	auth	0001_initial	2026-11-30 16:05:59.731018+00
15	auth	0002_alter_permission_name_max_length	2026-11-30 16:05:59.746972+00
16	auth	0003_alter_user_email_max_length	2026-11-30 16:05:59.752529+00
17	auth	0004_alter_user_username_opts	2026-11-30 16:05:59.766125+00
18	auth	0005_alter_user_last_login_null	2026-11-30 16:05:59.782423+00
19	auth	0006_require_contenttypes_0002	2026-11-30 16:05:59.785346+00
20	auth	0007_alter_validators_add_error_messages	2026-11-30 16:05:59.792536+00
21	auth	0008_alter_user_username_max_length	2026-11-30 16:05:59.799704+00
22	auth	0009_alter_user_last_name_max_length	2026-11-30 16:05:59.809518+00
23	auth	0010_alter_group_name_max_length	2026-11-30 16:05:59.818252+00
24	auth	0011_update_proxy_permissions	2026-11-30 16:05:59.833168+00
25	auth	0012_alter_user_first_name_max_length	2026-11-30 16:05:59.843219+00
26	mfa	0001_initial	2026-11-30 16:06:00.030418+00
27	mfa	0002_authenticator_timestamps	2026-11-30 16:06:00.081058+00
28	mfa	0003_authenticator_type_uniq	2026-11-30 16:06:00.108298+00
29	record	0002_public_keys	2026-11-30 16:06:00.158525+00
30	record	0003_chain_of_the_audit	2026-11-30 16:06:00.181823+00
31	record	0004_jobs_that_are_due_and_runs	2026-11-30 16:06:00.21447+00
32	record	0005_signatures	2026-11-30 16:06:00.237077+00
33	people	0002_sign_ins_in_the_audit	2026-11-30 16:06:00.240484+00
34	people	0003_sign_ins_that_were_ended	2026-11-30 16:06:00.254572+00
35	people	0004_sign_ins_one_by_one	2026-11-30 16:06:00.27352+00
36	people	0005_closed_accounts	2026-11-30 16:06:00.305124+00
37	people	0006_emergency_access	2026-11-30 16:06:00.368784+00
38	people	0007_signatures_behind_the_second_lock	2026-11-30 16:06:00.371635+00
39	pharmacy	0001_suppliers_and_lots	2026-11-30 16:06:00.51867+00
40	pharmacy	0002_receipts	2026-11-30 16:06:00.811104+00
41	pharmacy	0003_ledger	2026-11-30 16:06:01.048775+00
42	pharmacy	0004_counts	2026-11-30 16:06:01.229162+00
43	pharmacy	0005_transfers_and_losses	2026-11-30 16:06:01.735327+00
44	pharmacy	0006_law_of_ledger_and_stock	2026-11-30 16:06:01.741682+00
45	procrastinate	0001_initial	2026-11-30 16:06:01.782958+00
46	procrastinate	0002_drop_started_at_column	2026-11-30 16:06:01.787744+00
47	procrastinate	0003_drop_started_at_column	2026-11-30 16:06:01.795883+00
48	procrastinate	0004_drop_procrastinate_version_table	2026-11-30 16:06:01.800989+00
49	procrastinate	0005_fix_procrastinate_fetch_job	2026-11-30 16:06:01.815717+00
50	procrastinate	0006_fix_trigger_status_events_insert	2026-11-30 16:06:01.823784+00
51	procrastinate	0007_add_queueing_lock_column	2026-11-30 16:06:01.830334+00
52	procrastinate	0008_close_fetch_job_race_condition	2026-11-30 16:06:01.842122+00
53	procrastinate	0009_add_defer_job_function	2026-11-30 16:06:01.848985+00
54	procrastinate	0010_add_procrastinate_periodic_defers	2026-11-30 16:06:01.860942+00
55	procrastinate	0011_add_foreign_key_index	2026-11-30 16:06:01.8643+00
56	procrastinate	0012_add_locks_to_periodic_defer	2026-11-30 16:06:01.871786+00
57	procrastinate	0013_fix_procrastinate_defer_periodic_job	2026-11-30 16:06:01.873754+00
58	procrastinate	0014_add_finish_job_and_retry_job_functions	2026-11-30 16:06:01.87543+00
59	procrastinate	0015_add_trigger_on_job_deletion	2026-11-30 16:06:01.87825+00
60	procrastinate	0016_delete_finished_jobs	2026-11-30 16:06:01.880236+00
61	procrastinate	0017_add_checks_to_finish_job	2026-11-30 16:06:01.882674+00
62	procrastinate	0018_add_checks_to_retry_job	2026-11-30 16:06:01.88484+00
63	procrastinate	0019_fix_finish_job_compat_issue	2026-11-30 16:06:01.887034+00
64	procrastinate	0020_add_index_on_procrastinate_jobs	2026-11-30 16:06:01.890835+00
65	procrastinate	0021_add_kwargs_to_defer_periodic_job	2026-11-30 16:06:01.896444+00
66	procrastinate	0022_null_locks_excluded	2026-11-30 16:06:01.899817+00
67	procrastinate	0023_remove_old_finish_job_function	2026-11-30 16:06:01.90709+00
68	procrastinate	0024_job_id_bigint	2026-11-30 16:06:01.920739+00
69	procrastinate	0025_add_models	2026-11-30 16:06:01.928491+00
70	procrastinate	0026_add_job_priority	2026-11-30 16:06:01.935492+00
71	procrastinate	0027_add_periodic_job_priority	2026-11-30 16:06:01.939756+00
72	procrastinate	0028_add_cancel_states	2026-11-30 16:06:01.950499+00
73	procrastinate	0029_add_additional_params_to_retry_job	2026-11-30 16:06:01.953775+00
74	procrastinate	0030_alter_procrastinateevent_options	2026-11-30 16:06:01.960035+00
75	procrastinate	0031_add_indexes_for_fetch_job	2026-11-30 16:06:01.972844+00
76	procrastinate	0032_pre_cancel_notification	2026-11-30 16:06:01.987969+00
77	procrastinate	0033_post_cancel_notification	2026-11-30 16:06:02.02068+00
78	procrastinate	0034_pre_add_heartbeat	2026-11-30 16:06:02.035308+00
79	procrastinate	0035_post_add_heartbeat	2026-11-30 16:06:02.040752+00
80	procrastinate	0036_add_worker_model	2026-11-30 16:06:02.045105+00
81	procrastinate	0037_pre_batch_defer_jobs	2026-11-30 16:06:02.049985+00
82	procrastinate	0038_post_batch_defer_jobs	2026-11-30 16:06:02.053189+00
83	procrastinate	0039_pre_priority_lock_fetch_job	2026-11-30 16:06:02.055357+00
84	procrastinate	0040_pre_retry_failed_job	2026-11-30 16:06:02.059115+00
85	procrastinate	0041_post_retry_failed_job	2026-11-30 16:06:02.061107+00
86	record	0006_lists_of_patients_in_the_audit	2026-11-30 16:06:02.071458+00
87	record	0007_checks_of_the_site	2026-11-30 16:06:02.08919+00
88	sessions	0001_initial	2026-11-30 16:06:02.105428+00
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
-- Data for Name: emergency_access; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.emergency_access (id, role, site, patient, reason_code, words, opened_at, until, recorded_at, user_id) FROM stdin;
01a2321e-a980-72a8-86ca-fd43e8b56ca7	pharmacist	demo-north	01a2321e-a980-72a8-86ca-fd43143224ee	no_one_to_ask	Unconscious, alone.	2026-12-01 15:00:00+00	2026-12-01 16:00:00+00	2026-11-30 16:06:06.863363+00	5
\.


--
-- Data for Name: emergency_review; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.emergency_review (access_id, outcome, words, reviewed_at, recorded_at, reviewed_by_id, user_id) FROM stdin;
\.


--
-- Data for Name: grant_confirmation; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.grant_confirmation (grant_id, confirmed_at, recorded_at, confirmed_by_id, granted_by_id, user_id) FROM stdin;
01a2321e-a980-72a8-86ca-fd2a74c5e4cf	2026-12-01 15:00:00+00	2026-11-30 16:06:03.474775+00	2	1	4
01a2321e-a980-72a8-86ca-fd2b33d91a0e	2026-12-01 15:00:00+00	2026-11-30 16:06:03.50272+00	2	1	4
01a2321e-a980-72a8-86ca-fd2c8d32d1a9	2026-12-01 15:00:00+00	2026-11-30 16:06:03.530638+00	2	1	4
01a2321e-a980-72a8-86ca-fd2dedabe504	2026-12-01 15:00:00+00	2026-11-30 16:06:03.559677+00	2	1	4
01a2321e-a980-72a8-86ca-fd2eb0c0b588	2026-12-01 15:00:00+00	2026-11-30 16:06:03.592809+00	2	1	5
01a2321e-a980-72a8-86ca-fd30676311ae	2026-12-01 15:00:00+00	2026-11-30 16:06:03.623722+00	2	1	6
01a2321e-a980-72a8-86ca-fd31bfdf1ef1	2026-12-01 15:00:00+00	2026-11-30 16:06:03.656956+00	2	1	6
01a2321e-a980-72a8-86ca-fd325d8c27ba	2026-12-01 15:00:00+00	2026-11-30 16:06:03.688874+00	2	1	7
01a2321e-a980-72a8-86ca-fd367b4181e6	2026-12-01 15:00:00+00	2026-11-30 16:06:03.765086+00	2	1	10
01a2321e-a980-72a8-86ca-fd38f0f9bee2	2026-12-01 15:00:00+00	2026-11-30 16:06:03.840733+00	2	1	11
\.


--
-- Data for Name: grant_end; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.grant_end (grant_id, ended_at, because, recorded_at, ended_by_id) FROM stdin;
01a2321e-a980-72a8-86ca-fd354a3c1353	2026-12-01 15:00:00+00	left the store	2026-11-30 16:06:06.850072+00	1
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
01a2321e-a980-72a8-86ca-fd168aa04203	demo-north	\\xca3edb53a83f083c05c7674fa4cdbaec083f781c8f57758734c7efe88e1f2876	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-11-30 16:06:03.294189+00	\N	1
01a2321e-a980-72a8-86ca-fd17e2cf07f4	demo-south	\\x23a11dc7eef3699569aeebde02ec59816f121957d169358f90b8f9c1ea4b7cdf	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-11-30 16:06:03.313147+00	\N	1
01a2321e-a980-72a8-86ca-fd19d4e91fed	demo-east	\\xfa21f4db5617581014fadd47deeeb6d4332a8931c7fc9533c28cf67aaa6238d3	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-11-30 16:06:03.326282+00	\N	1
01a2321e-a980-72a8-86ca-fd1aa209a8d7	demo-west	\\x56b85002a39959bec4df1c57d89a92dd3ea8399980ab0b7852db891bd871730d	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-11-30 16:06:03.340013+00	\N	1
01a2321e-a980-72a8-86ca-fd1c1e751d9f	demo-north	\\xbb96795412976809bb199e107b61a4ee3099893fd37b63f0a9dc422c4fc0355e	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-11-30 16:06:03.353242+00	\N	2
01a2321e-a980-72a8-86ca-fd1e63596bce	demo-south	\\xac73c8e64ecf17be45c1eba81e0a9269aa83fd20d097e6743a12a4ec5141a864	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-11-30 16:06:03.365333+00	\N	2
01a2321e-a980-72a8-86ca-fd204673a6cc	demo-east	\\x142eee389dedffa117eb9b23534ab7a56f03908236282cb5cecc05a9e51923ac	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-11-30 16:06:03.377236+00	\N	2
01a2321e-a980-72a8-86ca-fd2269fe0fc2	demo-west	\\xd7d9a17a0e51ef41ba47ed9e4890b0797bc5bd4c3ce19eec637067bffe9206c5	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-11-30 16:06:03.390296+00	\N	2
01a2321e-a980-72a8-86ca-fd24655d6093	demo-north	\\x1db74cd0bf5675da18de5e53bcb428bef6974fb851127bc97a6632f02ce486cc	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-11-30 16:06:03.404008+00	\N	3
01a2321e-a980-72a8-86ca-fd25dc0d549f	demo-south	\\xfa6efe6741a9eb5e2af2f5ac17be99ddef5e969175db8886e38afd113f3e402e	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-11-30 16:06:03.415204+00	\N	3
01a2321e-a980-72a8-86ca-fd283b71894b	demo-east	\\xa33aecaf6c56f9a8a7c6475f1863cb01662c0e4d233a59e6e7cdfd2dc58ab96b	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-11-30 16:06:03.425788+00	\N	3
01a2321e-a980-72a8-86ca-fd2a0552b452	demo-west	\\x7fbf34690d498ef1560b821998d0cfcf6d0c5d63a79fa5f6cb38697035472a58	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-11-30 16:06:03.441434+00	\N	3
01a2321e-a980-72a8-86ca-fd2ad64a7d97	demo-north	\\xf944f19a176d5a9d8ef2a53a08264ce1aa51b84d433d68a499f25c6728416c42	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-11-30 16:06:03.458686+00	1	4
01a2321e-a980-72a8-86ca-fd2b3aa147e1	demo-south	\\x9c6a40ad6cec11dd34d73d027db3d598c0a4da51f21a3f8e78e860618caba45c	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-11-30 16:06:03.488694+00	1	4
01a2321e-a980-72a8-86ca-fd2d25c1766c	demo-east	\\x41a1f019aaea2c09df8264ea6f05664fe6b1465e61177f713eaaa27240298dc5	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-11-30 16:06:03.516341+00	1	4
01a2321e-a980-72a8-86ca-fd2dfe417607	demo-west	\\xa09693806e7da232db69749102035ec1ff782872cae783e9b60fe38480e50e0f	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-11-30 16:06:03.545081+00	1	4
01a2321e-a980-72a8-86ca-fd2f1bb50300	demo-north	\\x0c305e94d097ac0a8ea9f3fc7fb2c7dd85d5da265411765020376a9d38f84550	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-11-30 16:06:03.574969+00	1	5
01a2321e-a980-72a8-86ca-fd30a156a6cb	demo-north	\\x4e856ca3993b627a2c397cbe90db46a42b8eedf4b512e78054ec9575099783cc	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-11-30 16:06:03.606567+00	1	6
01a2321e-a980-72a8-86ca-fd31e7ef7691	demo-south	\\x8dbb5047ab07707cbc20d792e51caa2f2b7220c154ffa220c2d9668ab2bc4bb5	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-11-30 16:06:03.636969+00	1	6
01a2321e-a980-72a8-86ca-fd334119420a	demo-south	\\xb03f50bb510394268f0018d1dc7e75d0f287794d6166643375a73931e2fcb95d	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-11-30 16:06:03.673715+00	1	7
01a2321e-a980-72a8-86ca-fd34a5f28338	demo-north	\\xbd282b66ad8f223caf581cc65372aefb34df4b882421f36e501a790cf96c770d	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-11-30 16:06:03.705963+00	1	8
01a2321e-a980-72a8-86ca-fd3645e71cdd	demo-south	\\x1be2f9b358bd24009824dc61fd483f954980d2a31380411d0ae73c4f7bde26e7	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-11-30 16:06:03.725222+00	1	9
01a2321e-a980-72a8-86ca-fd375fac65fa	demo-east	\\x5f60fabf6f0f897afaccea45164c9839694eec0c4d4ce1740575489921539273	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-11-30 16:06:03.74104+00	1	10
01a2321e-a980-72a8-86ca-fd396e7a9d04	demo-west	\\x04646bab62cfaad11946c29d0e07bbe416f5548470645c6e685b5540f725a2db	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-11-30 16:06:03.787888+00	1	11
01a2321e-a980-72a8-86ca-fd3b6170d45a	demo-east	\\xf51feefdd5b2c2ce3dec128d06980473098dab435ff860271ba362291d1357f1	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-11-30 16:06:03.870194+00	1	12
01a2321e-a980-72a8-86ca-fd3da5306232	demo-west	\\xf1f6a408d799128edc4a00d9591591ce2d2474e2dfae701f365bf03f1cee4c85	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-11-30 16:06:03.906691+00	1	13
01a2321e-a980-72a8-86ca-fd3ff46abe31	demo-east	\\x6f44e2ae280681a9d6cddddaa7372955af2a035905881ed3ae8e529766b7b883	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-11-30 16:06:03.952258+00	1	14
01a2321e-a980-72a8-86ca-fd41e7b1f661	demo-west	\\xe4a542f6fde5fca928726376f0d2df48c77663129ffc4323dd975f34d333436f	2026-12-01 15:00:00+00	2026-12-04 15:00:00+00	2026-11-30 16:06:03.985961+00	1	14
\.


--
-- Data for Name: invitation_use; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.invitation_use (invitation_id, used_at, recorded_at) FROM stdin;
01a2321e-a980-72a8-86ca-fd168aa04203	2026-12-01 15:00:00+00	2026-11-30 16:06:04.20002+00
01a2321e-a980-72a8-86ca-fd17e2cf07f4	2026-12-01 15:00:00+00	2026-11-30 16:06:04.200559+00
01a2321e-a980-72a8-86ca-fd19d4e91fed	2026-12-01 15:00:00+00	2026-11-30 16:06:04.200955+00
01a2321e-a980-72a8-86ca-fd1aa209a8d7	2026-12-01 15:00:00+00	2026-11-30 16:06:04.201391+00
01a2321e-a980-72a8-86ca-fd1c1e751d9f	2026-12-01 15:00:00+00	2026-11-30 16:06:04.385762+00
01a2321e-a980-72a8-86ca-fd1e63596bce	2026-12-01 15:00:00+00	2026-11-30 16:06:04.386227+00
01a2321e-a980-72a8-86ca-fd204673a6cc	2026-12-01 15:00:00+00	2026-11-30 16:06:04.38662+00
01a2321e-a980-72a8-86ca-fd2269fe0fc2	2026-12-01 15:00:00+00	2026-11-30 16:06:04.387058+00
01a2321e-a980-72a8-86ca-fd24655d6093	2026-12-01 15:00:00+00	2026-11-30 16:06:04.558205+00
01a2321e-a980-72a8-86ca-fd25dc0d549f	2026-12-01 15:00:00+00	2026-11-30 16:06:04.558814+00
01a2321e-a980-72a8-86ca-fd283b71894b	2026-12-01 15:00:00+00	2026-11-30 16:06:04.559278+00
01a2321e-a980-72a8-86ca-fd2a0552b452	2026-12-01 15:00:00+00	2026-11-30 16:06:04.559715+00
01a2321e-a980-72a8-86ca-fd2ad64a7d97	2026-12-01 15:00:00+00	2026-11-30 16:06:04.735604+00
01a2321e-a980-72a8-86ca-fd2b3aa147e1	2026-12-01 15:00:00+00	2026-11-30 16:06:04.736083+00
01a2321e-a980-72a8-86ca-fd2d25c1766c	2026-12-01 15:00:00+00	2026-11-30 16:06:04.737554+00
01a2321e-a980-72a8-86ca-fd2dfe417607	2026-12-01 15:00:00+00	2026-11-30 16:06:04.738061+00
01a2321e-a980-72a8-86ca-fd2f1bb50300	2026-12-01 15:00:00+00	2026-11-30 16:06:04.914922+00
01a2321e-a980-72a8-86ca-fd30a156a6cb	2026-12-01 15:00:00+00	2026-11-30 16:06:05.100913+00
01a2321e-a980-72a8-86ca-fd31e7ef7691	2026-12-01 15:00:00+00	2026-11-30 16:06:05.101431+00
01a2321e-a980-72a8-86ca-fd334119420a	2026-12-01 15:00:00+00	2026-11-30 16:06:05.273022+00
01a2321e-a980-72a8-86ca-fd34a5f28338	2026-12-01 15:00:00+00	2026-11-30 16:06:05.500921+00
01a2321e-a980-72a8-86ca-fd3645e71cdd	2026-12-01 15:00:00+00	2026-11-30 16:06:05.721628+00
01a2321e-a980-72a8-86ca-fd375fac65fa	2026-12-01 15:00:00+00	2026-11-30 16:06:05.945256+00
01a2321e-a980-72a8-86ca-fd396e7a9d04	2026-12-01 15:00:00+00	2026-11-30 16:06:06.173373+00
01a2321e-a980-72a8-86ca-fd3b6170d45a	2026-12-01 15:00:00+00	2026-11-30 16:06:06.38505+00
01a2321e-a980-72a8-86ca-fd3da5306232	2026-12-01 15:00:00+00	2026-11-30 16:06:06.612703+00
01a2321e-a980-72a8-86ca-fd3ff46abe31	2026-12-01 15:00:00+00	2026-11-30 16:06:06.826813+00
01a2321e-a980-72a8-86ca-fd41e7b1f661	2026-12-01 15:00:00+00	2026-11-30 16:06:06.827728+00
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
-- Data for Name: mfa_authenticator; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.mfa_authenticator (id, type, data, user_id, created_at, last_used_at) FROM stdin;
1	totp	{"secret": "gAAAAABrDZ7s4N6vKBlapmIGldl8wua8mjlW2HKmZeR-Em7TGXeb1V14LvhTEU84uPzQuxyj-lln95XDlKnQNNqqCEwQ3rHRMipowjzPwESfsUsW_i-wtQvvr5PObB_ENFCNfpxYEdZp"}	1	2026-11-30 16:06:04.193142+00	\N
2	recovery_codes	{"seed": "gAAAAABrDZ7s5fxyP_7t4DC5TmiEcUxtrie72LUMqj-V-5MIVtV7yRsqQSmyRfAuFwNaIwObLXivaJUMAF_5V_eGChNr0k7SPx6cKFYhpn_an57zhpzQ9DYg_QaVdtFa7MR3YbIFSwcGtB-e5TEDCrFFkMhVFs60NDYtPyB4zpdAGeMxXapIqgsz-Ojme0bdhSmmXR9c_JFx", "used_mask": 0}	1	2026-11-30 16:06:04.195955+00	\N
3	totp	{"secret": "gAAAAABrDZ7sw8EOmu0SK073t73XfmV2ApXcwN7ohYFhtn0gNpw3z6vkNaRaVWycKX34--voNSGrqrJYYGrin0sslqVwptc-hWsol_YWXonYDKeFlGgx32bUwSLQk0zw1bHGy1IF8hPK"}	2	2026-11-30 16:06:04.382719+00	\N
4	recovery_codes	{"seed": "gAAAAABrDZ7sePL6AcVp6xoEhilOzf8xV6VozJghUWJrb469UXOLfLl6i6Xhg5_Ol6HVWs1oX3JLinBsZUYe13xmIXNlMv5ts8H1lsN4Fe5yDtlL-GG0KubLf1gduFcXAFcAErhpqAxJ9jOe9MPj7LKWJXRcRQ1m7stYGjGm6Rx4dXlXgTbhW2_aIUGk6kJbHKDHyQBEd72_", "used_mask": 0}	2	2026-11-30 16:06:04.384193+00	\N
5	totp	{"secret": "gAAAAABrDZ7sOscIyYZWrRkGR5lqt71YsaQ3YSUxqZ7zhgDyFX1sDz5ohh5xBkw15btOsACtLCCm2g2uowCRbYF65dVZfJrayJrDDb1IRSu1vhVTyZ-7LsHOHqZygEqlY5lfxd4wgq09"}	3	2026-11-30 16:06:04.550854+00	\N
6	recovery_codes	{"seed": "gAAAAABrDZ7sPNei6zZkep223x_OwtZE0qjmyD3MWZ8dsUJS_2BWftEJAB52zvitVYWuRCcxM9XTo1d_x4pJWOsmOUAgRf9wcpMn3ANQ2SnWwbqdmYnXWrNSnDxzz6-oPEX09uNX2JNnRiUjNOsp8oYwfsUQN8WCZqZI77_Sm9A8piafDHMyiK0EVXjBd6nHZwTnxWjFKcgp", "used_mask": 0}	3	2026-11-30 16:06:04.554014+00	\N
7	totp	{"secret": "gAAAAABrDZ7syJpXy_PWwTFOeERx-7fGu3xVM5x9MlagSZk-aOhbE96HRfeQfNdYwaAzIyfhD-Fw738Iv1myacwjc5SA0FxqrVoNUbdg8y6qZ5BVNMHIDrNLKj9r8eST97KChd94Fe-m"}	4	2026-11-30 16:06:04.730215+00	\N
8	recovery_codes	{"seed": "gAAAAABrDZ7sN85ODiJqc0witvD7DhgY-6XHxK3ENTjnA_C5kV4-vlux16uLXTB9oG6V8AVRA-f3hNVvtKcTkPJsZzYTPnJDwXWlLyFPVj91w21lmwJnwTRpXfWtxBjRsDQSRaFvcxMxBEtv5oWOr2ljvyCJ_Ec1p7rinsgZ4Z__gXgL8vIh7E3ilZqaV0Qy-iWn6uHXsNDT", "used_mask": 0}	4	2026-11-30 16:06:04.732334+00	\N
9	totp	{"secret": "gAAAAABrDZ7sfa-8oM4vZK72J1GrNptFxLH4T8HpSWllvgMIjSCWQT9_mIdRkyGZxF-n0oOIl5ULA2GZTuJJtvioz_m26c81_LsFaUAZCFxvfR4MZZYp3TrZzcYVbO7G1utrJ0LBOFtJ"}	5	2026-11-30 16:06:04.910992+00	\N
10	recovery_codes	{"seed": "gAAAAABrDZ7s6EcWgeTjt_LexlYQ0OBvqCcbUCiGAfSsKqtvol3KOXJj67f0abVpWG95LT1SDoHuZ79qB33zj0TsG7FeIrE-woC8VlhtEaOGHkwTNSdZAOVxXQ_6K_mC7H59s8cOqCkEIvalUUMnVPvrWqCkCiADR_vSvECrFxb1n5NNbax0hvum9micl0aINNvFP89UUsO-", "used_mask": 0}	5	2026-11-30 16:06:04.913015+00	\N
11	totp	{"secret": "gAAAAABrDZ7tuShwEkp7w-TZW1b5Zkhwkb38aR8PDqbwONm3LluS1h9U0IWVeoeeaZWqB7qroXx3f60bhInJFEyuJyvU_xs7p2jaXmfLQ7ucTbkU4_PwX7HroDjoMgF_azHZdq3Qj8JL"}	6	2026-11-30 16:06:05.097031+00	\N
12	recovery_codes	{"seed": "gAAAAABrDZ7tKsWp8_5uAFaAnlw6BtAABdEte6VQdyuRrkQzSLQGHvcIzQhZqJAUl4nDbkp6S2pr8-P6NciVIPzUHBLomSDDJuNQONBZzot2kUghvA85DyXG6bJPYLSxYMdtlwlkCumugW71dDrsvXaE6oAPqq0r6NreZsjKYT1SYzqcl0DdYf19TUYm1fbPMHEMbhFGC1JY", "used_mask": 0}	6	2026-11-30 16:06:05.099393+00	\N
13	totp	{"secret": "gAAAAABrDZ7tS7DhyDgcjlZTjVqrvaIiXIGsMVi2VMHYmSVwvEv02r-xFmI7vz13WC8a0WY_jys0asq_ax1gbYbBd61qF4JH0ahP0LmWTAHo7Gcjkt7UzWt7tvQPEtnJMQcEt269yoxH"}	7	2026-11-30 16:06:05.267673+00	\N
14	recovery_codes	{"seed": "gAAAAABrDZ7tg2Y6pOJCElMhLuNoPyK0TE1KGS7JdQsuzTN_Ndvd7pdt591eY3QGhMdDjqrktdfRKZj88fE3nXpnjViFYczb8edi42zUKOmk3gmGu_nx_3dA-_72d6XoYWXkpnhZnrpHFOK4epHy6ACDAloQpx4ioROMGhLkIFfGHuCsA3s5ZJoSFor3hpDd2gB6wXOTgDSU", "used_mask": 0}	7	2026-11-30 16:06:05.270377+00	\N
15	totp	{"secret": "gAAAAABrDZ7t-PXf2OO0hB9kTfvXc_83ogKqrGQYX_DewLsyoGe6sSROoamO8tQ-j3wp4JJtcvkFpCZNROgv80zTte8u1iknQRa_ociTnFmgmOVmsjhf4AGQzf4jfC_jwFiBf8Zgd1fa"}	8	2026-11-30 16:06:05.487547+00	\N
16	recovery_codes	{"seed": "gAAAAABrDZ7tNXno9n-uNscVYU3lHvwa2k-lcvF3YB71qLXuX2bkgpY7k3knQE3iNb_qoNt3cNUhvTwybklT72uQ5iJ73sI4g0ztcqYASDYhdQddsMaFMMe2ezSy0RNkFygVQ7-KOj3EC3JWhuM-9qZPGSTyWk6PJzh39JXlwNEeYoCChf0YSn5_V8F6I53WIyGEOMpcRmPA", "used_mask": 0}	8	2026-11-30 16:06:05.493803+00	\N
17	totp	{"secret": "gAAAAABrDZ7txpCIXPz7dh8d_LpmsFSZ6q1AHeO9qbMX_jkVW7y3JtEJ9X6hMMiXcilhMVS2aY_UXUurQvHOafmMr1mbSDt6EUQn9ZCfNNYgbvlyz_82mj8s0hvtjEdSErfYs3si3emO"}	9	2026-11-30 16:06:05.716827+00	\N
18	recovery_codes	{"seed": "gAAAAABrDZ7tG6QkNZXx2ixRnwO6dJgAQSxSAHpJDMPT8bEMWHmNMnRZwLKk1LDHKgyQTz8--GIbttipcy1DosZ69JiFY_cc22xPO9oEYRucqJz15cKa6MAtsq6x_dyCLaqeYOcEyP7hvT49KT-xAC6A5UrMgphJZM-8lFj5My2ceHU0wj0ayCjnpYLHTz8S1ncwMOCSQxEp", "used_mask": 0}	9	2026-11-30 16:06:05.719591+00	\N
19	totp	{"secret": "gAAAAABrDZ7tYcTwkJ6m4KfcEQ_mvzxogqJCR2cPjbm2wAO7PAudQa9HajOmGc9w5gw_71_7Bz_TIdEhM2vZZYhs_tfV_RL6z1DJjp_F--w0XSXW2fDQdl2opA2TH_dmMOiHqKFwzKET"}	10	2026-11-30 16:06:05.938621+00	\N
20	recovery_codes	{"seed": "gAAAAABrDZ7tfJia9YX9MKo-pDMX75J29d1uWvMacvNbclhv468G3eE5CHVX0NN0lcgL7_8rCMgkpAwoCWFDra8LJOz_tOPj28gl6wVmSAj554pcbJXgykQp3tqQhzFKFYY40kGoTQlah8bJAeaWfzWo7xPGoDqdSFEhg6sUMXCJ5xtcMGkbsz0NzZpIrMHECx56OxTWbLs2", "used_mask": 0}	10	2026-11-30 16:06:05.942364+00	\N
21	totp	{"secret": "gAAAAABrDZ7um2FUf2RHOm2CgPNWMkDXnsV0daw4Mzkc-Kp-4jmC-pbrz7bojD4EPiOlGzCeAuzQinkm_EIwJMKTibsuqjg2vbaYw28anCNF2p9HizuPXRTvZ0OacHmpMOwb9wCoSA00"}	11	2026-11-30 16:06:06.168673+00	\N
22	recovery_codes	{"seed": "gAAAAABrDZ7utTKpXTntHxhkMaNHlYlscmnq2y0GIl8PhfeXwleFIAkGckLJ4cwB6T53dfqSsx7xnPUMWwWkK3rZ068prnHLhtRTCvlencqSg3o5uSPBUspOfOaDsE0AbwvNED-rdC3HreVp4Gb1-7_qXPkqGGC2gebVxofWoanXt20h4bru2M9D7qbkB79NNzIFomibMlXq", "used_mask": 0}	11	2026-11-30 16:06:06.171694+00	\N
23	totp	{"secret": "gAAAAABrDZ7uRIQhdxQPP1nWBOBp05AH-W5upHZwaSiVx8qkD77rqlSQmicxSZh2ANkdzntKiw8eyer_LM4tBSvVrcOc97IZ0bDTKcGDFsEPsZG9fJCYr7lhQQwyBDTcJc3ZiiQPkfLY"}	12	2026-11-30 16:06:06.38151+00	\N
24	recovery_codes	{"seed": "gAAAAABrDZ7uiMuOLQTGrOZgPZq-8fdpkY9g4HxWPJu4-4lz4XcgpRx6XLNuNGHomDk4cbflE-1uOuJc9e23AUa7B_hALX9QI0gC7rKtup2IOwfeSuG-W5Xl9-zk81XbVKxd0CmRgucdnBNOmZBpCu13To9rS73cyZDJXIBibEkXjpDrS62sPvGilQ0VNXscCS5oyv9chFCj", "used_mask": 0}	12	2026-11-30 16:06:06.383126+00	\N
25	totp	{"secret": "gAAAAABrDZ7uMG5uM77F-nxV_5kKx49l0DxPOo18x_8FNmuv4Ko2HXjtepvkWX1CLLf_1kFSYsXAJsH4fOMQ91vb954jUk8BBSFC7Ma3juZW4OdiN9mRRawwXYaD3mOw4-aOsNgPhCj6"}	13	2026-11-30 16:06:06.607074+00	\N
26	recovery_codes	{"seed": "gAAAAABrDZ7uPRbYGGRkuDiX2_6-MRclvTX0h1hU_vxu4BE4OAv9ajy5P7lz1MZ1FqeOeBShr4gHul_kJuwe7AS2PeblJD2CEUtfh8GcWfgxiaPtdGV4vzTbPTo1KtAtcxJt8rzpjsf1TH4A51qT_mJMl28racBx_4NZGRPf-O9wYRGfFN2ncDa2GngEdNgK1emPxsZkOLFy", "used_mask": 0}	13	2026-11-30 16:06:06.609699+00	\N
27	totp	{"secret": "gAAAAABrDZ7u85JbLPhRnqwCLHep8p6jSKFRAXlZzPseB1oUEsQR_2eLiVgHu3fil4-9p2BNuc2wZ6albeCyJGJ4QN0buhUyqUM7S3DlyouLc39FpCqNw_mxddZXFQExK5ZqmCd3fvzJ"}	14	2026-11-30 16:06:06.821942+00	\N
28	recovery_codes	{"seed": "gAAAAABrDZ7uml3ZKdsrRKyWucs9xaMTPMKAz46x2QkeOuB2-RTBoJn0AeL-a3FxPxLYKBqt2F0c2S8hQGJSuML51kDHPeIhfIWGOXqJT6QbmCovD8X3Y4JnxfFBzmEANretfKnNiUiKoRap3Ygzi62ONNEhhhwZ6Yz5VaY1XMTi67ahkkhZ76QyDcTvXChK_jz763ZmpGx2", "used_mask": 0}	14	2026-11-30 16:06:06.823988+00	\N
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
01a2321e-a980-72a8-86ca-fd16962a8ef3	rosa@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration North. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=hNVfYyDHT11ytZrLcJR3xjts0ZXIi8OhUCSk1wzRDk0\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-72a8-86ca-fd184cc6e8e2	rosa@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration South. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=bOv-AqvDOX-9z3zDWNFGgmXVSy92vtdFKDrCafdTGXw\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-72a8-86ca-fd1a3cd01abd	rosa@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration East Clinic. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=HbaWB-sTqyIFeIvs2aIrvEnmO3llsoXsfwZ7eJ3fWZM\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-72a8-86ca-fd1af19274bb	rosa@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration West Clinic. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=1SUCWb-7hf6-0Jbt4pboYssFckmFekgcMZy_NRA2yjE\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-72a8-86ca-fd1c9e261b10	walter@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration North. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=MaDFiP4omVjhPWnUhAcdzuXAc2uEqKc6N5uFhEan7pU\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-72a8-86ca-fd1f21e64bd5	walter@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration South. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=gUAiu7lW-1oWTsRVTSFhWGyT81cZL9LnfYGgfZhpudI\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-72a8-86ca-fd21367fc350	walter@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration East Clinic. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=KdRDm_2DoX4SzulTC0qmGEFtUQHNtur2nCEiKyAxQss\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-72a8-86ca-fd230a76d5af	walter@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration West Clinic. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=Y6KQtUOee9U6ppfOKoH5PCh5Fu-rEOuQc2zWKkuON8Y\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-72a8-86ca-fd251271fd1e	priya@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration North. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=neUQeqeTFf89SKe7Sh-svPTWsS-lEXM2syJNrkvfHyE\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-72a8-86ca-fd26cc93bfbc	priya@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration South. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=d5xGLklzum2pN2cBGFyEUtTvrk8v19Equ4KCXpJjHgE\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-72a8-86ca-fd288ad3781c	priya@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration East Clinic. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=_llQypOiF7DDWgaiaPqNWbhzKwY9EzwBXWamNVQzDiA\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-72a8-86ca-fd2a404f14d5	priya@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration West Clinic. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=WyWT4V_6zsEudJ7lSeD8QLSvabmVqL8MWImkEPfNtJM\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-72a8-86ca-fd2b2a321acc	omar@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration North. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=Y44WT8qACkub4SWyzNvyij_TZ2TMRwXR0cFMXQHfr24\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-72a8-86ca-fd2bcb22a690	omar@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration South. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=kOPK3654dBGVkTXX4cXwASzc-kGoa-ODVaZ-pu8Vnyk\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-72a8-86ca-fd2d8cd81cbd	omar@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration East Clinic. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=eKpZLNacuiL2X-DgLprdxaT84qmuvGkBaZgHA2Xc-ao\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-72a8-86ca-fd2e5ec2dde1	omar@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration West Clinic. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=1y4Fy5EgHdqkIfIRsvC7g_UmAcxIg9lB7g8fIz3vrDA\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-72a8-86ca-fd3002d3d275	nora@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration North. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=ZJ3v9tHSVMvVjeeFsfQNaDkPDmpghv-kLI5Zu8ueYOY\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-72a8-86ca-fd31788eb32d	felix@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration North. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=u6gRZBm1mlkkZl0hm4rsHwq1bs4BE8q_pyRumJgH4yU\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-72a8-86ca-fd323337ef61	felix@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration South. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=-pdQHB-Y-5m11DSA-O5QOxZXhk7Gr7KM5dK4whr7iug\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-72a8-86ca-fd33e044243d	sam@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration South. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=aA5BrhQCsz9q58SnFXoiS6ENasGbdD0V7sCmZZ0W7ng\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-72a8-86ca-fd3502cf0902	tess@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration North. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=ybJgr6S1u4UhmDMTvtqhg_k24LiQEutzd6sAGOOv8-I\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-72a8-86ca-fd366a5eddb5	ugo@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration South. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=rTgdv6ccqsNdVdWzYS8ylLTsiYosPwiB7RV9g3aooa0\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-72a8-86ca-fd37f150a927	eva@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration East Clinic. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=jowbIc2o9f-QQG-ItxKNISSKSrz2eeRoH-Y5fUb4VHg\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-72a8-86ca-fd3a3d64ca95	will@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration West Clinic. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=iBTIE2nb4YTCntPPyqlMsX_Wba7yGQiXi9Yy2fhles4\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-72a8-86ca-fd3c39979c39	nick@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration East Clinic. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=tZHlxYS9PrdRNgvbZGvJ1fa5xZEkyt-z1CmC4iu5gN8\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-72a8-86ca-fd3e87e3f7a5	wanda@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration West Clinic. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=tE1gyDWs1Z6loRZFbfvEbWIMwvbmA0x0MYm99nbuxHM\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-72a8-86ca-fd40edf98305	dina@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration East Clinic. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=hQ49iJoVbCy-6-e1iW5HDKpykLpg6vBznFTTyz2KuSk\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
01a2321e-a980-72a8-86ca-fd42b69cd4ea	dina@example.org	Your invitation to Lenitive	Hello,\n\nYou are invited to use Lenitive at Demonstration West Clinic. Open this link within three days and choose how you sign in:\n\nhttp://localhost:8000/account/invitation?link=5YR4RdTQ2ZUfYWkedHKDVt6X6I7BMWMUnIKjtpsSxUI\n\nIt works once. If you did not expect it, ignore this message.\n	2026-12-01 15:00:00+00	\N
\.


--
-- Data for Name: people_user; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.people_user (password, last_login, id, email, name, is_active, is_demonstration, created_at, signed_out_at) FROM stdin;
argon2$argon2id$v=19$m=102400,t=2,p=8$QmVNMGRaZlE5aUlqbUg5TTBHeFNLdg$xcha+kFNj3cEOl7HypsUIT93IItS1BT3amkFU6d+fxc	\N	1	rosa@example.org	Rosa Demonstration	t	t	2026-12-01 15:00:00+00	\N
argon2$argon2id$v=19$m=102400,t=2,p=8$RWViSmpqbDZNZUhCWkhpbUhEa3BPQQ$dR1Dakwr4unH5+rVGEE/EAv+ELe67/kYcdXEDmBqok4	\N	2	walter@example.org	Walter Demonstration	t	t	2026-12-01 15:00:00+00	\N
argon2$argon2id$v=19$m=102400,t=2,p=8$dFhaMEtVcmpDcWd0TDI3T2VkT0JqRA$eaudtAeSU+tciro/QvMw0Zjw01es7XHc+YyHcgx7DwM	\N	3	priya@example.org	Priya Demonstration	t	t	2026-12-01 15:00:00+00	\N
argon2$argon2id$v=19$m=102400,t=2,p=8$OXFKb3FNcGJQVWFFVldZSUZyNWhVNg$SmD4VjSLoZfhs6k9Z+0QmiN/SsKI18G/vbazzbudSMs	\N	4	omar@example.org	Omar Demonstration	t	t	2026-12-01 15:00:00+00	\N
argon2$argon2id$v=19$m=102400,t=2,p=8$V3JMN3MzcGVGWEN4SlFtckJ0dktZRg$5u5a87uryABm+Yt9o6hA8KwU3CKvrOsFXaFsycJRecg	\N	5	nora@example.org	Nora Demonstration	t	t	2026-12-01 15:00:00+00	\N
argon2$argon2id$v=19$m=102400,t=2,p=8$SzBSS1ZtMkJ6NW11ZWJUMmNHQThyNg$aQTuC5fTN8RmGF7UZpyUP71d728ed+6U5ypKIgfYcBY	\N	6	felix@example.org	Felix Demonstration	t	t	2026-12-01 15:00:00+00	\N
argon2$argon2id$v=19$m=102400,t=2,p=8$eDRYa3lndFU5c052RW1zcWptcVdncQ$NkLRmRwRG/+IAQpcyXUheqAlweJEkIQmWszIdjptqZg	\N	7	sam@example.org	Sam Demonstration	t	t	2026-12-01 15:00:00+00	\N
argon2$argon2id$v=19$m=102400,t=2,p=8$dlltQTNFbzVUdEp5dEM5YkFKaE54OA$x/VrrLjP6YgG8XLrI6Yr/dahRbH0vW32oc5B8gbwFVg	\N	8	tess@example.org	Tess Demonstration	t	t	2026-12-01 15:00:00+00	\N
argon2$argon2id$v=19$m=102400,t=2,p=8$c25KRXAwN0JBMkxyalNoYjhkTmJ6dg$+/P1EnFF3dZmMUL3anTMKx7nm+XrwAHi6XlDrVdViHA	\N	10	eva@example.org	Eva Demonstration	t	t	2026-12-01 15:00:00+00	\N
argon2$argon2id$v=19$m=102400,t=2,p=8$MnUzVEZBdGozbjNwV2RudTM2TmFwWA$DPNBaB25iXEqCGgy5AAsKpYyu5gLb9+Rh+ApDc+SKOg	\N	11	will@example.org	Will Demonstration	t	t	2026-12-01 15:00:00+00	\N
argon2$argon2id$v=19$m=102400,t=2,p=8$R29lcXhKTmpJUGh1YTJvckhtOFc5OQ$HpNExqFdNEMyg+GNfDp7tabPuETqGM4p3CsaO2dAoqc	\N	12	nick@example.org	Nick Demonstration	t	t	2026-12-01 15:00:00+00	\N
argon2$argon2id$v=19$m=102400,t=2,p=8$ZGFDWWtwNnBIOVVEbGhvTWlFQzZMdA$YGNlR9h3iG9JKRErmJN08YG/c2TdzZRSlmpPcDqcq40	\N	13	wanda@example.org	Wanda Demonstration	t	t	2026-12-01 15:00:00+00	\N
argon2$argon2id$v=19$m=102400,t=2,p=8$dzcxWEQ2ZG5UaUxjS1lMa0JJdmx1aQ$4LIHDcEHfzIAFdUb/3ai/f4N+Hc5YCH7Jg+WballoSI	\N	14	dina@example.org	Dina Demonstration	t	t	2026-12-01 15:00:00+00	\N
argon2$argon2id$v=19$m=102400,t=2,p=8$eXBuTzc2MUswNE1iSEFDZUdGUERwdQ$d6Uqe6BGQy15YGaIYrCQ/CE3M0Yoi918Vmseo6hUmPg	\N	9	ugo@example.org	Ugo Demonstration	f	t	2026-12-01 15:00:00+00	2026-12-01 15:00:00+00
\.


--
-- Data for Name: procrastinate_events; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.procrastinate_events (id, job_id, type, at) FROM stdin;
1	1	deferred	2026-11-30 16:06:03.255226+00
2	2	deferred	2026-11-30 16:06:03.30707+00
3	3	deferred	2026-11-30 16:06:03.321608+00
4	4	deferred	2026-11-30 16:06:03.335237+00
5	5	deferred	2026-11-30 16:06:03.347476+00
6	6	deferred	2026-11-30 16:06:03.360078+00
7	7	deferred	2026-11-30 16:06:03.372615+00
8	8	deferred	2026-11-30 16:06:03.385555+00
9	9	deferred	2026-11-30 16:06:03.398019+00
10	10	deferred	2026-11-30 16:06:03.410421+00
11	11	deferred	2026-11-30 16:06:03.42201+00
12	12	deferred	2026-11-30 16:06:03.434667+00
13	13	deferred	2026-11-30 16:06:03.453411+00
14	14	deferred	2026-11-30 16:06:03.482521+00
15	15	deferred	2026-11-30 16:06:03.509862+00
16	16	deferred	2026-11-30 16:06:03.539013+00
17	17	deferred	2026-11-30 16:06:03.568737+00
18	18	deferred	2026-11-30 16:06:03.600941+00
19	19	deferred	2026-11-30 16:06:03.630636+00
20	20	deferred	2026-11-30 16:06:03.666391+00
21	21	deferred	2026-11-30 16:06:03.697307+00
22	22	deferred	2026-11-30 16:06:03.717496+00
23	23	deferred	2026-11-30 16:06:03.734988+00
24	24	deferred	2026-11-30 16:06:03.778354+00
25	25	deferred	2026-11-30 16:06:03.856643+00
26	26	deferred	2026-11-30 16:06:03.894312+00
27	27	deferred	2026-11-30 16:06:03.942772+00
28	28	deferred	2026-11-30 16:06:03.974694+00
\.


--
-- Data for Name: procrastinate_jobs; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.procrastinate_jobs (id, queue_name, task_name, lock, args, status, scheduled_at, attempts, queueing_lock, priority, abort_requested, worker_id) FROM stdin;
1	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-72a8-86ca-fd16962a8ef3"}	todo	\N	0	\N	0	f	\N
2	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-72a8-86ca-fd184cc6e8e2"}	todo	\N	0	\N	0	f	\N
3	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-72a8-86ca-fd1a3cd01abd"}	todo	\N	0	\N	0	f	\N
4	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-72a8-86ca-fd1af19274bb"}	todo	\N	0	\N	0	f	\N
5	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-72a8-86ca-fd1c9e261b10"}	todo	\N	0	\N	0	f	\N
6	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-72a8-86ca-fd1f21e64bd5"}	todo	\N	0	\N	0	f	\N
7	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-72a8-86ca-fd21367fc350"}	todo	\N	0	\N	0	f	\N
8	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-72a8-86ca-fd230a76d5af"}	todo	\N	0	\N	0	f	\N
9	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-72a8-86ca-fd251271fd1e"}	todo	\N	0	\N	0	f	\N
10	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-72a8-86ca-fd26cc93bfbc"}	todo	\N	0	\N	0	f	\N
11	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-72a8-86ca-fd288ad3781c"}	todo	\N	0	\N	0	f	\N
12	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-72a8-86ca-fd2a404f14d5"}	todo	\N	0	\N	0	f	\N
13	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-72a8-86ca-fd2b2a321acc"}	todo	\N	0	\N	0	f	\N
14	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-72a8-86ca-fd2bcb22a690"}	todo	\N	0	\N	0	f	\N
15	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-72a8-86ca-fd2d8cd81cbd"}	todo	\N	0	\N	0	f	\N
16	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-72a8-86ca-fd2e5ec2dde1"}	todo	\N	0	\N	0	f	\N
17	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-72a8-86ca-fd3002d3d275"}	todo	\N	0	\N	0	f	\N
18	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-72a8-86ca-fd31788eb32d"}	todo	\N	0	\N	0	f	\N
19	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-72a8-86ca-fd323337ef61"}	todo	\N	0	\N	0	f	\N
20	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-72a8-86ca-fd33e044243d"}	todo	\N	0	\N	0	f	\N
21	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-72a8-86ca-fd3502cf0902"}	todo	\N	0	\N	0	f	\N
22	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-72a8-86ca-fd366a5eddb5"}	todo	\N	0	\N	0	f	\N
23	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-72a8-86ca-fd37f150a927"}	todo	\N	0	\N	0	f	\N
24	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-72a8-86ca-fd3a3d64ca95"}	todo	\N	0	\N	0	f	\N
25	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-72a8-86ca-fd3c39979c39"}	todo	\N	0	\N	0	f	\N
26	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-72a8-86ca-fd3e87e3f7a5"}	todo	\N	0	\N	0	f	\N
27	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-72a8-86ca-fd40edf98305"}	todo	\N	0	\N	0	f	\N
28	default	people.jobs.send_mail	\N	{"thing_id": "01a2321e-a980-72a8-86ca-fd42b69cd4ea"}	todo	\N	0	\N	0	f	\N
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
-- Data for Name: public_key; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.public_key (id, purpose, public, begun_at, recorded_at) FROM stdin;
01a2321e-a980-72a8-86ca-fd14f82de442	signing	\\x7af2119e6fae0858dda3428399b6b65b0b076b18969ba0b1b42c3c21654f3fff	2026-12-01 15:00:00+00	2026-11-30 16:06:03.187141+00
01a2321e-a980-72a8-86ca-fd15d9da966a	heads	\\xbd15756aa30fce72b58b7a437e1c52224876ae8b9bfe6d77b225cd291a95a08e	2026-12-01 15:00:00+00	2026-11-30 16:06:03.197648+00
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
-- Data for Name: registration; Type: TABLE DATA; Schema: public; Owner: lenitive_owner
--

COPY public.registration (id, site, kind, number, expires_on, entered_at, recorded_at, entered_by_id, user_id) FROM stdin;
01a2321e-a980-72a8-86ca-fd3839a8a245	demo-east	dea	ZD1234563	2029-05-19	2026-12-01 15:00:00+00	2026-11-30 16:06:03.752308+00	1	10
01a2321e-a980-72a8-86ca-fd3a49165aca	demo-west	dea	ZD2345672	2029-05-19	2026-12-01 15:00:00+00	2026-11-30 16:06:03.808998+00	1	11
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
01a2321e-a980-72a8-86ca-fd15fd7612e6	site_administrator	demo-north	2026-12-01 15:00:00+00	\N	f	2026-11-30 16:06:03.288905+00	\N	1
01a2321e-a980-72a8-86ca-fd1728ab6704	site_administrator	demo-south	2026-12-01 15:00:00+00	\N	f	2026-11-30 16:06:03.310393+00	\N	1
01a2321e-a980-72a8-86ca-fd1931acbeb8	site_administrator	demo-east	2026-12-01 15:00:00+00	\N	f	2026-11-30 16:06:03.324196+00	\N	1
01a2321e-a980-72a8-86ca-fd1a97eb10dd	site_administrator	demo-west	2026-12-01 15:00:00+00	\N	f	2026-11-30 16:06:03.337508+00	\N	1
01a2321e-a980-72a8-86ca-fd1b3e07104f	site_administrator	demo-north	2026-12-01 15:00:00+00	\N	f	2026-11-30 16:06:03.352508+00	\N	2
01a2321e-a980-72a8-86ca-fd1d817cd965	site_administrator	demo-south	2026-12-01 15:00:00+00	\N	f	2026-11-30 16:06:03.363937+00	\N	2
01a2321e-a980-72a8-86ca-fd1fd0ad95b3	site_administrator	demo-east	2026-12-01 15:00:00+00	\N	f	2026-11-30 16:06:03.376079+00	\N	2
01a2321e-a980-72a8-86ca-fd222a8302b5	site_administrator	demo-west	2026-12-01 15:00:00+00	\N	f	2026-11-30 16:06:03.389048+00	\N	2
01a2321e-a980-72a8-86ca-fd23d4ebd7c8	privacy_reviewer	demo-north	2026-12-01 15:00:00+00	\N	f	2026-11-30 16:06:03.403433+00	\N	3
01a2321e-a980-72a8-86ca-fd25c760bca3	privacy_reviewer	demo-south	2026-12-01 15:00:00+00	\N	f	2026-11-30 16:06:03.412714+00	\N	3
01a2321e-a980-72a8-86ca-fd277f9c30e6	privacy_reviewer	demo-east	2026-12-01 15:00:00+00	\N	f	2026-11-30 16:06:03.424668+00	\N	3
01a2321e-a980-72a8-86ca-fd290fa7203c	privacy_reviewer	demo-west	2026-12-01 15:00:00+00	\N	f	2026-11-30 16:06:03.437034+00	\N	3
01a2321e-a980-72a8-86ca-fd2a74c5e4cf	auditor	demo-north	2026-12-01 15:00:00+00	\N	t	2026-11-30 16:06:03.457803+00	1	4
01a2321e-a980-72a8-86ca-fd2b33d91a0e	auditor	demo-south	2026-12-01 15:00:00+00	\N	t	2026-11-30 16:06:03.486537+00	1	4
01a2321e-a980-72a8-86ca-fd2c8d32d1a9	auditor	demo-east	2026-12-01 15:00:00+00	\N	t	2026-11-30 16:06:03.51458+00	1	4
01a2321e-a980-72a8-86ca-fd2dedabe504	auditor	demo-west	2026-12-01 15:00:00+00	\N	t	2026-11-30 16:06:03.542786+00	1	4
01a2321e-a980-72a8-86ca-fd2eb0c0b588	pharmacist	demo-north	2026-12-01 15:00:00+00	\N	t	2026-11-30 16:06:03.574323+00	1	5
01a2321e-a980-72a8-86ca-fd30676311ae	pharmacist	demo-north	2026-12-01 15:00:00+00	\N	t	2026-11-30 16:06:03.605859+00	1	6
01a2321e-a980-72a8-86ca-fd31bfdf1ef1	pharmacist	demo-south	2026-12-01 15:00:00+00	\N	t	2026-11-30 16:06:03.635669+00	1	6
01a2321e-a980-72a8-86ca-fd325d8c27ba	pharmacist	demo-south	2026-12-01 15:00:00+00	\N	t	2026-11-30 16:06:03.671207+00	1	7
01a2321e-a980-72a8-86ca-fd3448ade806	technician	demo-north	2026-12-01 15:00:00+00	\N	f	2026-11-30 16:06:03.705216+00	1	8
01a2321e-a980-72a8-86ca-fd354a3c1353	technician	demo-south	2026-12-01 15:00:00+00	\N	f	2026-11-30 16:06:03.724542+00	1	9
01a2321e-a980-72a8-86ca-fd367b4181e6	prescriber	demo-east	2026-12-01 15:00:00+00	\N	t	2026-11-30 16:06:03.740289+00	1	10
01a2321e-a980-72a8-86ca-fd38f0f9bee2	prescriber	demo-west	2026-12-01 15:00:00+00	\N	t	2026-11-30 16:06:03.787106+00	1	11
01a2321e-a980-72a8-86ca-fd3ab318f927	nurse	demo-east	2026-12-01 15:00:00+00	\N	f	2026-11-30 16:06:03.867258+00	1	12
01a2321e-a980-72a8-86ca-fd3cd12690a7	nurse	demo-west	2026-12-01 15:00:00+00	\N	f	2026-11-30 16:06:03.904927+00	1	13
01a2321e-a980-72a8-86ca-fd3efaa20e20	front_desk	demo-east	2026-12-01 15:00:00+00	\N	f	2026-11-30 16:06:03.951471+00	1	14
01a2321e-a980-72a8-86ca-fd4111fc3376	front_desk	demo-west	2026-12-01 15:00:00+00	\N	f	2026-11-30 16:06:03.983342+00	1	14
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

SELECT pg_catalog.setval('public.audit_entry_id_seq', 43, true);


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

SELECT pg_catalog.setval('public.auth_permission_id_seq', 220, true);


--
-- Name: client_request_id_seq; Type: SEQUENCE SET; Schema: public; Owner: lenitive_owner
--

SELECT pg_catalog.setval('public.client_request_id_seq', 1, false);


--
-- Name: django_content_type_id_seq; Type: SEQUENCE SET; Schema: public; Owner: lenitive_owner
--

SELECT pg_catalog.setval('public.django_content_type_id_seq', 55, true);


--
-- Name: django_migrations_id_seq; Type: SEQUENCE SET; Schema: public; Owner: lenitive_owner
--

SELECT pg_catalog.setval('public.django_migrations_id_seq', 88, true);


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

SELECT pg_catalog.setval('public.mfa_authenticator_id_seq', 28, true);


--
-- Name: people_user_id_seq; Type: SEQUENCE SET; Schema: public; Owner: lenitive_owner
--

SELECT pg_catalog.setval('public.people_user_id_seq', 14, true);


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
-- Name: emergency_access emergency_access_pkey; Type: CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.emergency_access
    ADD CONSTRAINT emergency_access_pkey PRIMARY KEY (id);


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
-- Name: client_request_by_age; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX client_request_by_age ON public.client_request USING btree (asked_at);


--
-- Name: container_code_e7630bf8_like; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX container_code_e7630bf8_like ON public.container USING btree (code varchar_pattern_ops);


--
-- Name: container_lot_id_4e1ad517; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX container_lot_id_4e1ad517 ON public.container USING btree (lot_id);


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
-- Name: public_key_by_purpose; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX public_key_by_purpose ON public.public_key USING btree (purpose, id);


--
-- Name: receipt_line_receipt_id_6332b0f6; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX receipt_line_receipt_id_6332b0f6 ON public.receipt_line USING btree (receipt_id);


--
-- Name: receipt_supplier_id_47ba6079; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX receipt_supplier_id_47ba6079 ON public.receipt USING btree (supplier_id);


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
-- Name: supplier_by_name; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX supplier_by_name ON public.supplier USING btree (site, name);


--
-- Name: transfer_lot_id_45b240fe; Type: INDEX; Schema: public; Owner: lenitive_owner
--

CREATE INDEX transfer_lot_id_45b240fe ON public.transfer USING btree (lot_id);


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
-- Name: container only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.container FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.container ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: discrepancy only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.discrepancy FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.discrepancy ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: emergency_access only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.emergency_access FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.emergency_access ENABLE ALWAYS TRIGGER only_grows;


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
-- Name: movement only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.movement FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.movement ENABLE ALWAYS TRIGGER only_grows;


--
-- Name: public_key only_grows; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.public_key FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.public_key ENABLE ALWAYS TRIGGER only_grows;


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
-- Name: account_closing only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.account_closing FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.account_closing ENABLE ALWAYS TRIGGER only_grows_whole;


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
-- Name: container only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.container FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.container ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: discrepancy only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.discrepancy FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.discrepancy ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: emergency_access only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.emergency_access FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.emergency_access ENABLE ALWAYS TRIGGER only_grows_whole;


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
-- Name: movement only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.movement FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.movement ENABLE ALWAYS TRIGGER only_grows_whole;


--
-- Name: public_key only_grows_whole; Type: TRIGGER; Schema: public; Owner: lenitive_owner
--

CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON public.public_key FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

ALTER TABLE public.public_key ENABLE ALWAYS TRIGGER only_grows_whole;


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
-- Name: container container_lot_id_4e1ad517_fk_lot_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.container
    ADD CONSTRAINT container_lot_id_4e1ad517_fk_lot_id FOREIGN KEY (lot_id) REFERENCES public.lot(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: discrepancy discrepancy_count_id_c663a049_fk_stock_count_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.discrepancy
    ADD CONSTRAINT discrepancy_count_id_c663a049_fk_stock_count_id FOREIGN KEY (count_id) REFERENCES public.stock_count(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: emergency_access emergency_access_user_id_f068c82f_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: lenitive_owner
--

ALTER TABLE ONLY public.emergency_access
    ADD CONSTRAINT emergency_access_user_id_f068c82f_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


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
-- Name: account_closing; Type: ROW SECURITY; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.account_closing ENABLE ROW LEVEL SECURITY;

--
-- Name: audit_entry; Type: ROW SECURITY; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.audit_entry ENABLE ROW LEVEL SECURITY;

--
-- Name: emergency_access; Type: ROW SECURITY; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.emergency_access ENABLE ROW LEVEL SECURITY;

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
-- Name: invitation; Type: ROW SECURITY; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.invitation ENABLE ROW LEVEL SECURITY;

--
-- Name: invitation_use; Type: ROW SECURITY; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.invitation_use ENABLE ROW LEVEL SECURITY;

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
-- Name: audit_entry seen; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY seen ON public.audit_entry FOR SELECT TO lenitive_app USING (((transaction = pg_current_xact_id_if_assigned()) OR ((site)::text = ( SELECT public.acting_site(VARIADIC ARRAY['auditor'::text, 'privacy_reviewer'::text]) AS acting_site)) OR (((site)::text = ''::text) AND (( SELECT public.acting_site(VARIADIC ARRAY['auditor'::text, 'privacy_reviewer'::text]) AS acting_site) IS NOT NULL) AND ((by_user = '-5'::integer) OR (by_user IN ( SELECT g.user_id
   FROM public.role_grant g
  WHERE ((g.site)::text = ( SELECT public.acting_site(VARIADIC ARRAY['auditor'::text, 'privacy_reviewer'::text]) AS acting_site)))))) OR ( SELECT public.is_system() AS is_system)));


--
-- Name: emergency_access seen; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY seen ON public.emergency_access FOR SELECT TO lenitive_app USING (((user_id = ( SELECT public.acting_user() AS acting_user)) OR ((site)::text = ( SELECT public.acting_site(VARIADIC ARRAY['privacy_reviewer'::text]) AS acting_site)) OR ( SELECT public.is_system() AS is_system)));


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
-- Name: registration seen; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY seen ON public.registration FOR SELECT TO lenitive_app USING (((user_id = ( SELECT public.acting_user() AS acting_user)) OR ((site)::text = ( SELECT public.acting_site(VARIADIC ARRAY['site_administrator'::text, 'auditor'::text, 'privacy_reviewer'::text]) AS acting_site)) OR ( SELECT public.is_system() AS is_system)));


--
-- Name: role_grant seen; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY seen ON public.role_grant FOR SELECT TO lenitive_app USING (((user_id = ( SELECT public.acting_user() AS acting_user)) OR ((site)::text = ( SELECT public.acting_site(VARIADIC ARRAY['site_administrator'::text, 'auditor'::text, 'privacy_reviewer'::text]) AS acting_site)) OR ( SELECT public.is_system() AS is_system)));


--
-- Name: signature seen; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY seen ON public.signature FOR SELECT TO lenitive_app USING (((by_user = ( SELECT public.acting_user() AS acting_user)) OR ((site)::text = ( SELECT public.acting_site(VARIADIC ARRAY['prescriber'::text, 'nurse'::text, 'pharmacist'::text, 'technician'::text]) AS acting_site)) OR ( SELECT public.is_system() AS is_system)));


--
-- Name: signature; Type: ROW SECURITY; Schema: public; Owner: lenitive_owner
--

ALTER TABLE public.signature ENABLE ROW LEVEL SECURITY;

--
-- Name: account_closing written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.account_closing FOR INSERT TO lenitive_app WITH CHECK ((((site)::text = ( SELECT public.acting_site(VARIADIC ARRAY['site_administrator'::text]) AS acting_site)) AND (closed_by_id = ( SELECT public.acting_user() AS acting_user))));


--
-- Name: audit_entry written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.audit_entry FOR INSERT TO lenitive_app WITH CHECK (true);


--
-- Name: emergency_access written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.emergency_access FOR INSERT TO lenitive_app WITH CHECK (((user_id = ( SELECT public.acting_user() AS acting_user)) AND ((role)::text = current_setting('lenitive.role'::text, true)) AND ((site)::text = ( SELECT public.acting_site(VARIADIC ARRAY['prescriber'::text, 'nurse'::text, 'pharmacist'::text]) AS acting_site))));


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
-- Name: invitation written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.invitation FOR INSERT TO lenitive_app WITH CHECK ((((site)::text = ( SELECT public.acting_site(VARIADIC ARRAY['site_administrator'::text]) AS acting_site)) OR ( SELECT public.is_system() AS is_system)));


--
-- Name: invitation_use written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.invitation_use FOR INSERT TO lenitive_app WITH CHECK (( SELECT public.is_system() AS is_system));


--
-- Name: registration written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.registration FOR INSERT TO lenitive_app WITH CHECK ((((site)::text = ( SELECT public.acting_site(VARIADIC ARRAY['site_administrator'::text]) AS acting_site)) OR ( SELECT public.is_system() AS is_system)));


--
-- Name: role_grant written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.role_grant FOR INSERT TO lenitive_app WITH CHECK ((((site)::text = ( SELECT public.acting_site(VARIADIC ARRAY['site_administrator'::text]) AS acting_site)) OR ( SELECT public.is_system() AS is_system)));


--
-- Name: signature written; Type: POLICY; Schema: public; Owner: lenitive_owner
--

CREATE POLICY written ON public.signature FOR INSERT TO lenitive_app WITH CHECK ((by_user = ( SELECT public.acting_user() AS acting_user)));


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
-- Name: TABLE client_request; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.client_request TO lenitive_app;


--
-- Name: SEQUENCE client_request_id_seq; Type: ACL; Schema: public; Owner: lenitive_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.client_request_id_seq TO lenitive_app;


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

\unrestrict 6YcBSIGhwNB5isdLyGjxPP4yXPF8ORcoWeeJ1DMYGGXGVFq40YtRIGsVhZRLLOJ

