-- What only grows is refused every change, whoever asks. 23001 is restrict_violation.
CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  RAISE EXCEPTION '% on % refused: this table only grows', TG_OP, TG_TABLE_NAME USING ERRCODE = '23001';
END
$$;
