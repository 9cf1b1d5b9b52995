-- Roles are apart as grants.sql has it.
CREATE OR REPLACE FUNCTION role_grant_apart() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
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
