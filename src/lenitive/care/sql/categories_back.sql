-- Only who somebody is and how she is reached can be read again.
DROP FUNCTION is_about(regclass, uuid, uuid);
DROP FUNCTION recording_site();
CREATE OR REPLACE FUNCTION reading_site(category text) RETURNS text LANGUAGE sql STABLE
SET search_path = pg_catalog, public AS $$
  SELECT CASE category
    WHEN 'identity' THEN acting_site('prescriber', 'nurse', 'front_desk', 'pharmacist', 'technician')
    WHEN 'contact' THEN acting_site('prescriber', 'nurse', 'front_desk', 'pharmacist', 'technician')
  END
$$;
