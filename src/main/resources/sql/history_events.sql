-- Reads all that was reported of a candidate. $1: candidate id.
select id, type, occurred_at, data::text as data from event where candidate_id = $1;
