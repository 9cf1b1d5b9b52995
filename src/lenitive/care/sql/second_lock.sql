-- Row-level security on people who are treated. It repeats what care/visible.py says: a site reads what it wrote, in a
-- role that reads the category (rules/access.yaml; tests/house/test_categories.py holds the lists alike).
-- readable_patients is whose rows of a category somebody may read beyond that; later migrations say more than nobody.
CREATE FUNCTION readable_patients(category text) RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS
$$ SELECT '{}'::uuid[] $$;

-- The site at which the acting user acts, in a role that reads this category.
CREATE FUNCTION reading_site(category text) RETURNS text LANGUAGE sql STABLE
SET search_path = pg_catalog, public AS $$
  SELECT CASE category
    WHEN 'identity' THEN acting_site('prescriber', 'nurse', 'front_desk', 'pharmacist', 'technician')
    WHEN 'contact' THEN acting_site('prescriber', 'nurse', 'front_desk', 'pharmacist', 'technician')
  END
$$;

-- Who registers people and corrects what is written about them.
CREATE FUNCTION registering_site() RETURNS text LANGUAGE sql STABLE SET search_path = pg_catalog, public AS
$$ SELECT acting_site('prescriber', 'nurse', 'front_desk', 'pharmacist', 'technician') $$;

ALTER TABLE patient ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON patient FOR SELECT TO lenitive_app USING (
  site = (SELECT reading_site('identity')) OR id = ANY ((SELECT readable_patients('identity'))::uuid[]));
CREATE POLICY written ON patient FOR INSERT TO lenitive_app WITH CHECK (site = (SELECT registering_site()));

ALTER TABLE patient_identity ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON patient_identity FOR SELECT TO lenitive_app USING (
  site = (SELECT reading_site('identity')) OR patient_id = ANY ((SELECT readable_patients('identity'))::uuid[]));
CREATE POLICY written ON patient_identity FOR INSERT TO lenitive_app WITH CHECK (
  site = (SELECT registering_site()) AND EXISTS (SELECT 1 FROM patient p WHERE p.id = patient_id));

ALTER TABLE patient_name ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON patient_name FOR SELECT TO lenitive_app USING (
  site = (SELECT reading_site('identity')) OR patient_id = ANY ((SELECT readable_patients('identity'))::uuid[]));
CREATE POLICY written ON patient_name FOR INSERT TO lenitive_app WITH CHECK (
  site = (SELECT registering_site()) AND EXISTS (SELECT 1 FROM patient p WHERE p.id = patient_id));

ALTER TABLE patient_contact ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON patient_contact FOR SELECT TO lenitive_app USING (
  site = (SELECT reading_site('contact')) OR patient_id = ANY ((SELECT readable_patients('contact'))::uuid[]));
CREATE POLICY written ON patient_contact FOR INSERT TO lenitive_app WITH CHECK (
  site = (SELECT registering_site()) AND EXISTS (SELECT 1 FROM patient p WHERE p.id = patient_id));

ALTER TABLE care_relation ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON care_relation FOR SELECT TO lenitive_app USING (
  site = (SELECT reading_site('identity')) OR patient_id = ANY ((SELECT readable_patients('identity'))::uuid[]));
CREATE POLICY written ON care_relation FOR INSERT TO lenitive_app WITH CHECK (
  site = (SELECT registering_site()) AND EXISTS (SELECT 1 FROM patient p WHERE p.id = patient_id));
