-- Every category of rules/access.yaml with the roles that read it; tests/house/test_categories.py holds them alike.
-- Tables of any category can then be locked with chart_lock.sql.
CREATE OR REPLACE FUNCTION reading_site(category text) RETURNS text LANGUAGE sql STABLE
SET search_path = pg_catalog, public AS $$
  SELECT CASE category
    WHEN 'identity' THEN acting_site('prescriber', 'nurse', 'front_desk', 'pharmacist', 'technician')
    WHEN 'contact' THEN acting_site('prescriber', 'nurse', 'front_desk', 'pharmacist', 'technician')
    WHEN 'schedule' THEN acting_site('prescriber', 'nurse', 'front_desk')
    WHEN 'medicines' THEN acting_site('prescriber', 'nurse', 'pharmacist')
    WHEN 'readings' THEN acting_site('prescriber', 'nurse', 'pharmacist')
    WHEN 'assessment' THEN acting_site('prescriber', 'nurse')
    WHEN 'scores' THEN acting_site('prescriber', 'nurse')
    WHEN 'decision' THEN acting_site('prescriber', 'nurse', 'pharmacist')
    WHEN 'plan' THEN acting_site('prescriber', 'nurse')
    WHEN 'order' THEN acting_site('prescriber', 'nurse', 'pharmacist', 'technician')
    WHEN 'fills' THEN acting_site('prescriber', 'nurse', 'pharmacist', 'technician')
    WHEN 'messages' THEN acting_site('prescriber', 'nurse', 'pharmacist')
    WHEN 'review' THEN acting_site('prescriber', 'pharmacist')
  END
$$;

-- Who writes the record: record.write of rules/access.yaml.
CREATE FUNCTION recording_site() RETURNS text LANGUAGE sql STABLE SET search_path = pg_catalog, public AS
$$ SELECT acting_site('prescriber', 'nurse') $$;

-- Whether the row of this id in this table is about this person. A policy cannot ask its own table by itself.
CREATE FUNCTION is_about(kind regclass, asked uuid, whose uuid) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE found boolean;
BEGIN
  EXECUTE format('SELECT EXISTS (SELECT 1 FROM %s WHERE id = $1 AND patient_id = $2)', kind) INTO found USING asked, whose;
  RETURN found;
END
$$;
