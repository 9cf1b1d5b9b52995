-- Takes the rights to closings away again.
DROP POLICY seen ON account_closing;
DROP POLICY written ON account_closing;
ALTER TABLE account_closing DISABLE ROW LEVEL SECURITY;
DROP FUNCTION holds_elsewhere(bigint, text);
