-- Reads the flags that rules said last of a candidate. $1: candidate id.
select flags from candidate_facts where candidate_id = $1;
