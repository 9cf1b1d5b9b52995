-- Takes the rights to emergencies away again.
DROP FUNCTION in_emergency(uuid);
ALTER TABLE emergency_access DROP CONSTRAINT emergency_access_words_fit;
ALTER TABLE emergency_review DROP CONSTRAINT emergency_review_words_fit;
DROP TRIGGER emergency_review_matches ON emergency_review;
DROP FUNCTION emergency_review_matches();
DROP POLICY seen ON emergency_review;
DROP POLICY written ON emergency_review;
ALTER TABLE emergency_review DISABLE ROW LEVEL SECURITY;
DROP POLICY seen ON emergency_access;
DROP POLICY written ON emergency_access;
ALTER TABLE emergency_access DISABLE ROW LEVEL SECURITY;
