-- Row-level security: who acts is told by lenitive.user, lenitive.role and lenitive.site, for one transaction. Unset, it
-- shows nothing. It repeats what people/visible.py says, so that a forgotten filter opens nothing; it does not hold
-- against code that says it is somebody else (docs/security.md).
CREATE FUNCTION acting_user() RETURNS bigint LANGUAGE sql STABLE SET search_path = pg_catalog AS
$$ SELECT NULLIF(current_setting('lenitive.user', true), '')::bigint $$;

-- The site at which the acting user acts, if she has the role that she acts in there now and it is one of these.
CREATE FUNCTION acting_site(VARIADIC roles text[]) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
  SELECT g.site::text FROM public.role_grant g
  WHERE g.user_id = public.acting_user()
    AND g.role = current_setting('lenitive.role', true) AND g.role = ANY (roles)
    AND g.site = current_setting('lenitive.site', true)
    AND g.granted_at <= public.lenitive_now() AND (g.until IS NULL OR g.until > public.lenitive_now())
    AND (NOT g.needs_confirmation OR EXISTS (SELECT 1 FROM public.grant_confirmation c WHERE c.grant_id = g.id))
    AND NOT EXISTS (SELECT 1 FROM public.grant_end e WHERE e.grant_id = g.id)
  LIMIT 1
$$;

-- Our own jobs and commands, and nobody else, have numbers below zero.
CREATE FUNCTION is_system() RETURNS boolean LANGUAGE sql STABLE SET search_path = pg_catalog, public AS
$$ SELECT COALESCE(public.acting_user() < 0, false) $$;

ALTER TABLE role_grant ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON role_grant FOR SELECT TO lenitive_app USING (
  user_id = (SELECT acting_user())
  OR site = (SELECT acting_site('site_administrator', 'auditor', 'privacy_reviewer')) OR (SELECT is_system()));
CREATE POLICY written ON role_grant FOR INSERT TO lenitive_app WITH CHECK (
  site = (SELECT acting_site('site_administrator')) OR (SELECT is_system()));

ALTER TABLE grant_confirmation ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON grant_confirmation FOR SELECT TO lenitive_app USING (
  EXISTS (SELECT 1 FROM role_grant g WHERE g.id = grant_id));
CREATE POLICY written ON grant_confirmation FOR INSERT TO lenitive_app WITH CHECK (
  EXISTS (SELECT 1 FROM role_grant g WHERE g.id = grant_id
          AND g.site = (SELECT acting_site('site_administrator', 'privacy_reviewer'))));

ALTER TABLE grant_end ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON grant_end FOR SELECT TO lenitive_app USING (
  EXISTS (SELECT 1 FROM role_grant g WHERE g.id = grant_id));
CREATE POLICY written ON grant_end FOR INSERT TO lenitive_app WITH CHECK ((SELECT is_system())
  OR EXISTS (SELECT 1 FROM role_grant g WHERE g.id = grant_id AND g.site = (SELECT acting_site('site_administrator'))));

ALTER TABLE registration ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON registration FOR SELECT TO lenitive_app USING (
  user_id = (SELECT acting_user())
  OR site = (SELECT acting_site('site_administrator', 'auditor', 'privacy_reviewer')) OR (SELECT is_system()));
CREATE POLICY written ON registration FOR INSERT TO lenitive_app WITH CHECK (
  site = (SELECT acting_site('site_administrator')) OR (SELECT is_system()));

ALTER TABLE invitation ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON invitation FOR SELECT TO lenitive_app USING (
  user_id = (SELECT acting_user()) OR site = (SELECT acting_site('site_administrator')) OR (SELECT is_system()));
CREATE POLICY written ON invitation FOR INSERT TO lenitive_app WITH CHECK (
  site = (SELECT acting_site('site_administrator')) OR (SELECT is_system()));

ALTER TABLE invitation_use ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON invitation_use FOR SELECT TO lenitive_app USING (
  EXISTS (SELECT 1 FROM invitation i WHERE i.id = invitation_id));
CREATE POLICY written ON invitation_use FOR INSERT TO lenitive_app WITH CHECK ((SELECT is_system()));

-- The audit is read by site. Whoever writes a line may read it back until the end of her transaction.
ALTER TABLE audit_entry ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON audit_entry FOR SELECT TO lenitive_app USING (
  transaction = pg_current_xact_id_if_assigned() OR site = (SELECT acting_site('auditor', 'privacy_reviewer'))
  OR (SELECT is_system()));
CREATE POLICY written ON audit_entry FOR INSERT TO lenitive_app WITH CHECK (true);
