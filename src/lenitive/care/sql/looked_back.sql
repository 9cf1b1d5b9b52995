-- A patient reads no line of the audit again.
DROP FUNCTION lines_about_me(bigint, integer);
