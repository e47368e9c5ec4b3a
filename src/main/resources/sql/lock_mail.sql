-- A mail that a user corrects, with the record it concerns now. $1: id; $2: ref of the candidate whom a user says it is about, or null.
select m.state, m.kind, m.meaning, m.until, m.reasons, m.source, m.message, m.events, m.corrections, coalesce(m.answered_at, m.received_at) as answered_at, m.received_at,
       c.id as candidate_id, c.ref
from received_mail m
left join candidate c on c.erased_at is null
  and c.id = coalesce(kept_record(m.candidate_id), (select kept_record(k.id) from candidate k where k.ref = $2::text))
where m.id = $1
for update of m;
