-- Grants of roles: what only the database can hold against two requests at the same moment.
CREATE FUNCTION lenitive_now() RETURNS timestamptz LANGUAGE sql STABLE SET search_path = pg_catalog AS
$$ SELECT COALESCE(NULLIF(current_setting('lenitive.at', true), '')::timestamptz, now()) $$;

-- A role of oversight is never held beside a clinical one at the same site, also while it waits for its confirmation.
CREATE FUNCTION role_grant_apart() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
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
CREATE TRIGGER role_grant_apart BEFORE INSERT ON role_grant FOR EACH ROW EXECUTE FUNCTION role_grant_apart();

-- A confirmation repeats whom the grant is for and who gave it, and these are the grant's own.
CREATE FUNCTION grant_confirmation_matches() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
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
CREATE TRIGGER grant_confirmation_matches BEFORE INSERT ON grant_confirmation
FOR EACH ROW EXECUTE FUNCTION grant_confirmation_matches();
