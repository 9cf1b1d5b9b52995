-- Once for a database, inside it, before the first migration of any app: default privileges reach only later tables.
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO lenitive_app, lenitive_backup;
ALTER DEFAULT PRIVILEGES FOR ROLE lenitive_owner IN SCHEMA public
  GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO lenitive_app;
ALTER DEFAULT PRIVILEGES FOR ROLE lenitive_owner IN SCHEMA public
  GRANT USAGE, SELECT ON SEQUENCES TO lenitive_app;
-- Nobody but these connects, and nobody makes temporary tables, which could stand in front of real ones.
DO $$
BEGIN
  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO lenitive_app, lenitive_backup', current_database());
END
$$;
