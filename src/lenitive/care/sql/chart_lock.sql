-- The second lock of one table of the record: read as care/visible.py says, written by whoever may write it about
-- somebody whom the site may write about, and only about what is hers (the last line). She reads her own.
ALTER TABLE {table} ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON {table} FOR SELECT TO lenitive_app USING (
  site = (SELECT reading_site('{category}')) OR patient_id = ANY ((SELECT readable_patients('{category}'))::uuid[])
  OR patient_id = ANY ((SELECT open_patients('{category}'))::uuid[]));
CREATE POLICY own ON {table} FOR SELECT TO lenitive_app USING (
  patient_id = ANY ((SELECT own_patients('{category}'))::uuid[]));
CREATE POLICY written ON {table} FOR INSERT TO lenitive_app WITH CHECK (
  site = (SELECT {writers}) AND may_write_about(patient_id)
  AND {hers});
