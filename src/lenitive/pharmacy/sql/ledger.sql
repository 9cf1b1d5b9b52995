-- The ledger's law. Each entry is looked at as it comes and moves its balance; each movement is compared and linked
-- into its registrants' chains when the transaction ends. ACCOUNTS, FLOWS and the other words in capitals are put in by
-- `chain.py`. All refusals are 23514 (check_violation) with the name of what was broken as the constraint.
CREATE OR REPLACE FUNCTION ledger_entry_stands() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  its_lot record;
  its_movement record;
  broken text;
BEGIN
  SELECT kind, is_controlled, site INTO its_lot FROM public.lot WHERE id = NEW.lot_id;
  SELECT kind, entry_count INTO its_movement FROM public.movement WHERE id = NEW.movement_id;
  broken := CASE
    WHEN its_lot.kind IS NULL OR its_movement.kind IS NULL THEN 'ledger_entry_has_lot_and_movement'
    WHEN its_lot.kind || ':' || NEW.account <> ALL (ARRAY[ACCOUNTS]) THEN 'ledger_entry_account_of_its_lot'
    WHEN its_movement.kind || ':' || NEW.account || CASE WHEN NEW.units > 0 THEN '+' ELSE '-' END
      <> ALL (ARRAY[FLOWS]) THEN 'ledger_entry_flow_is_known'
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

CREATE OR REPLACE FUNCTION movement_closes() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
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
    WHEN NEW.witness_user IS NULL AND NEW.kind = ANY (ARRAY[WITNESSED]) AND EXISTS (
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
  SELECT MOVEMENT_TEXT INTO content FROM public.movement m WHERE m.id = NEW.id;
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

-- What a finished lot holds is fixed in the movement that makes it, and never later.
CREATE OR REPLACE FUNCTION lot_content_stands() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
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

CREATE TRIGGER ledger_entry_stands AFTER INSERT ON ledger_entry
  FOR EACH ROW EXECUTE FUNCTION ledger_entry_stands();
CREATE TRIGGER lot_content_stands AFTER INSERT ON lot_content
  FOR EACH ROW EXECUTE FUNCTION lot_content_stands();
CREATE CONSTRAINT TRIGGER movement_closes AFTER INSERT ON movement DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION movement_closes();
ALTER TABLE ledger_entry ENABLE ALWAYS TRIGGER ledger_entry_stands;
ALTER TABLE lot_content ENABLE ALWAYS TRIGGER lot_content_stands;
ALTER TABLE movement ENABLE ALWAYS TRIGGER movement_closes;
REVOKE ALL ON ledger_balance, ledger_chain FROM lenitive_app, PUBLIC;
GRANT SELECT ON ledger_balance, ledger_chain TO lenitive_app;
