-- Accounts that were closed. An account has no site, so the site that closes one has to know whether it is needed
-- elsewhere; it learns that and not where.
CREATE FUNCTION holds_elsewhere(asked bigint, here text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
  SELECT EXISTS (
    SELECT 1 FROM public.role_grant g
    WHERE g.user_id = asked AND g.site <> here AND (g.until IS NULL OR g.until > public.lenitive_now())
      AND NOT EXISTS (SELECT 1 FROM public.grant_end e WHERE e.grant_id = g.id)
      AND public.acting_site('site_administrator') = here
  )
$$;

ALTER TABLE account_closing ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON account_closing FOR SELECT TO lenitive_app USING (
  user_id = (SELECT acting_user())
  OR site = (SELECT acting_site('site_administrator', 'auditor', 'privacy_reviewer')) OR (SELECT is_system()));
CREATE POLICY written ON account_closing FOR INSERT TO lenitive_app WITH CHECK (
  site = (SELECT acting_site('site_administrator')) AND closed_by_id = (SELECT acting_user()));
