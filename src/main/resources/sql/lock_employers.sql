-- Locks employers until the transaction ends, waiting for other transactions that have them, in one order so that no two wait
-- for each other. $1: employers as candidates name them.
select count(*)
from (select distinct employer_key(e) as employer from unnest($1::text[]) as e order by 1) asked,
     lateral (select pg_advisory_xact_lock(hashtextextended(employer, 32))) locked;
