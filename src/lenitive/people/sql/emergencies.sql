-- Break-glass: written by whoever opens it, in a role of care that she holds at that site; read by her and by the privacy
-- reviewer of the site; closed by the reviewer alone.
ALTER TABLE emergency_access ADD CONSTRAINT emergency_access_words_fit CHECK (char_length(words) <= 10000);
ALTER TABLE emergency_review ADD CONSTRAINT emergency_review_words_fit CHECK (char_length(words) <= 10000);
ALTER TABLE emergency_access ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON emergency_access FOR SELECT TO lenitive_app USING (
  user_id = (SELECT acting_user()) OR site = (SELECT acting_site('privacy_reviewer')) OR (SELECT is_system()));
CREATE POLICY written ON emergency_access FOR INSERT TO lenitive_app WITH CHECK (
  user_id = (SELECT acting_user()) AND role = current_setting('lenitive.role', true)
  AND site = (SELECT acting_site('prescriber', 'nurse', 'pharmacist')));

ALTER TABLE emergency_review ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON emergency_review FOR SELECT TO lenitive_app USING (
  EXISTS (SELECT 1 FROM emergency_access a WHERE a.id = access_id));
CREATE POLICY written ON emergency_review FOR INSERT TO lenitive_app WITH CHECK (
  reviewed_by_id = (SELECT acting_user())
  AND EXISTS (SELECT 1 FROM emergency_access a WHERE a.id = access_id
              AND a.site = (SELECT acting_site('privacy_reviewer'))));

-- A review repeats whose access it was, and that is the access's own.
CREATE FUNCTION emergency_review_matches() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM public.emergency_access a WHERE a.id = NEW.access_id AND a.user_id = NEW.user_id) THEN
    RAISE EXCEPTION 'a review names the access''s own person'
      USING ERRCODE = '23514', CONSTRAINT = 'emergency_review_matches';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER emergency_review_matches BEFORE INSERT ON emergency_review
FOR EACH ROW EXECUTE FUNCTION emergency_review_matches();

-- Whether the acting user has this person's record open in an emergency, in the role that she acts in now. For the
-- policies of the rooms that hold the record.
CREATE FUNCTION in_emergency(asked uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
  SELECT EXISTS (
    SELECT 1 FROM public.emergency_access a
    WHERE a.patient = asked AND a.user_id = public.acting_user() AND a.role = current_setting('lenitive.role', true)
      AND a.site = public.acting_site('prescriber', 'nurse', 'pharmacist')
      AND a.opened_at <= public.lenitive_now() AND a.until > public.lenitive_now()
  )
$$;
