-- A signature keeps what was shown when it was given, which may be a person's order. It is read by whoever gave it and by
-- whoever cares for people at the site where it was given; a room above adds a policy where it sends something on.
ALTER TABLE signature ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON signature FOR SELECT TO lenitive_app USING (
  by_user = (SELECT acting_user())
  OR site = (SELECT acting_site('prescriber', 'nurse', 'pharmacist', 'technician')) OR (SELECT is_system()));
CREATE POLICY written ON signature FOR INSERT TO lenitive_app WITH CHECK (by_user = (SELECT acting_user()));
