-- Takes the second lock on people away again.
DROP POLICY seen ON patient;
DROP POLICY written ON patient;
ALTER TABLE patient DISABLE ROW LEVEL SECURITY;
DROP POLICY seen ON patient_identity;
DROP POLICY written ON patient_identity;
ALTER TABLE patient_identity DISABLE ROW LEVEL SECURITY;
DROP POLICY seen ON patient_name;
DROP POLICY written ON patient_name;
ALTER TABLE patient_name DISABLE ROW LEVEL SECURITY;
DROP POLICY seen ON patient_contact;
DROP POLICY written ON patient_contact;
ALTER TABLE patient_contact DISABLE ROW LEVEL SECURITY;
DROP POLICY seen ON care_relation;
DROP POLICY written ON care_relation;
ALTER TABLE care_relation DISABLE ROW LEVEL SECURITY;
DROP FUNCTION registering_site();
DROP FUNCTION reading_site(text);
DROP FUNCTION readable_patients(text);
