-- Appends decisions. Runs under the candidates' claims.
insert into decision (candidate_id, number, decided_at, playbook, outcome, rule, events, explanation)
select candidate_id, number, decided_at, playbook, outcome, rule, events::json, explanation::json
from unnest($1::uuid[], $2::bigint[], $3::timestamptz[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[])
  as i (candidate_id, number, decided_at, playbook, outcome, rule, events, explanation);
