-- Once for a server, by its administrator. lenitive_owner migrates; lenitive_app does all else and owns nothing;
-- lenitive_backup only reads, past row-level security, for pg_dump.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'lenitive_owner') THEN
    CREATE ROLE lenitive_owner LOGIN NOSUPERUSER NOCREATEROLE CREATEDB NOBYPASSRLS NOREPLICATION;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'lenitive_app') THEN
    CREATE ROLE lenitive_app LOGIN NOSUPERUSER NOCREATEROLE NOCREATEDB NOBYPASSRLS NOREPLICATION;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'lenitive_backup') THEN
    CREATE ROLE lenitive_backup LOGIN NOSUPERUSER NOCREATEROLE NOCREATEDB BYPASSRLS NOREPLICATION;
    GRANT pg_read_all_data TO lenitive_backup;
  END IF;
END
$$;
