ALTER POLICY seen ON proxy USING (
  patient_id = ANY ((SELECT my_records())::uuid[]) OR site = (SELECT reading_site('identity'))
  OR EXISTS (SELECT 1 FROM proxy_account c WHERE c.proxy_id = proxy.id) OR (SELECT is_system()));
