-- Takes the second lock of one table away again.
DROP POLICY seen ON {table};
DROP POLICY own ON {table};
DROP POLICY written ON {table};
ALTER TABLE {table} DISABLE ROW LEVEL SECURITY;
