DROP FUNCTION narrowed_consents(uuid[]);
