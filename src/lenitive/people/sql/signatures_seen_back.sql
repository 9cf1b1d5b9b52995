-- Takes the second lock of signatures away again.
DROP POLICY seen ON signature;
DROP POLICY written ON signature;
ALTER TABLE signature DISABLE ROW LEVEL SECURITY;
