-- Takes the triggers on grants away again.
DROP TRIGGER grant_confirmation_matches ON grant_confirmation;
DROP FUNCTION grant_confirmation_matches();
DROP TRIGGER role_grant_apart ON role_grant;
DROP FUNCTION role_grant_apart();
DROP FUNCTION lenitive_now();
