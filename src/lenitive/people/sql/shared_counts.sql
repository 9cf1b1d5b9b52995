-- Tries at signing in, and one-time codes that were used, counted over all workers and servers. Django's database cache.
CREATE TABLE shared_count (cache_key varchar(255) PRIMARY KEY, value text NOT NULL, expires timestamptz NOT NULL);
CREATE INDEX shared_count_expires ON shared_count (expires);
