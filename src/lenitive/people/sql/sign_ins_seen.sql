-- Lines about signing in belong to no site. An auditor and a privacy reviewer read those of everybody who has or had a
-- role at their site, and those in which nobody was known yet (-5: the sign-in page), which name no account.
ALTER POLICY seen ON audit_entry USING (
  transaction = pg_current_xact_id_if_assigned() OR site = (SELECT acting_site('auditor', 'privacy_reviewer'))
  OR (site = '' AND (SELECT acting_site('auditor', 'privacy_reviewer')) IS NOT NULL AND (by_user = -5 OR by_user IN (
    SELECT g.user_id FROM role_grant g WHERE g.site = (SELECT acting_site('auditor', 'privacy_reviewer')))))
  OR (SELECT is_system()));
