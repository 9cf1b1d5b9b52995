-- States of a lot follow one dictionary (MOVES, from models/lot_state.py). A lot leaves quarantine after two persons have
-- looked at it: its certificate and the label of each container, all since the last quarantine.
CREATE OR REPLACE FUNCTION lot_state_moves() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  newest record;
  broken text;
BEGIN
  PERFORM 1 FROM public.lot WHERE id = NEW.lot_id FOR NO KEY UPDATE;  -- one after the other
  SELECT id, state, recorded_at INTO newest FROM public.lot_state WHERE lot_id = NEW.lot_id ORDER BY id DESC LIMIT 1;
  broken := CASE
    WHEN COALESCE(newest.state, '') || ':' || NEW.state <> ALL (ARRAY[MOVES]) THEN 'lot_state_move_is_allowed'
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

-- The book at the moment of a count is read here, so nobody can choose it; concurrent movements of the lot wait.
CREATE OR REPLACE FUNCTION stock_count_reads_the_book() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
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

CREATE OR REPLACE FUNCTION discrepancy_is_computed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  SELECT counted_units - book_units INTO NEW.difference_units FROM public.stock_count WHERE id = NEW.count_id;
  IF NEW.difference_units IS NULL OR NEW.difference_units = 0 THEN
    RAISE EXCEPTION 'no difference' USING ERRCODE = '23514', CONSTRAINT = 'discrepancy_is_a_difference';
  END IF;
  RETURN NEW;
END
$$;

CREATE OR REPLACE FUNCTION stock_count_shows_its_difference() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
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

CREATE OR REPLACE FUNCTION inventory_is_whole() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  IF (SELECT count(*) FROM public.stock_count WHERE inventory_id = NEW.id) <> NEW.line_count THEN
    RAISE EXCEPTION 'inventory refused' USING ERRCODE = '23514', CONSTRAINT = 'inventory_is_whole';
  END IF;
  RETURN NULL;
END
$$;

CREATE TRIGGER lot_state_moves BEFORE INSERT ON lot_state
  FOR EACH ROW EXECUTE FUNCTION lot_state_moves();
CREATE TRIGGER stock_count_reads_the_book BEFORE INSERT ON stock_count
  FOR EACH ROW EXECUTE FUNCTION stock_count_reads_the_book();
CREATE TRIGGER discrepancy_is_computed BEFORE INSERT ON discrepancy
  FOR EACH ROW EXECUTE FUNCTION discrepancy_is_computed();
CREATE CONSTRAINT TRIGGER stock_count_shows_its_difference AFTER INSERT ON stock_count DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION stock_count_shows_its_difference();
CREATE CONSTRAINT TRIGGER inventory_is_whole AFTER INSERT ON inventory DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION inventory_is_whole();
ALTER TABLE lot_state ENABLE ALWAYS TRIGGER lot_state_moves;
ALTER TABLE stock_count ENABLE ALWAYS TRIGGER stock_count_reads_the_book,
  ENABLE ALWAYS TRIGGER stock_count_shows_its_difference;
ALTER TABLE discrepancy ENABLE ALWAYS TRIGGER discrepancy_is_computed;
ALTER TABLE inventory ENABLE ALWAYS TRIGGER inventory_is_whole;
