-- A mail that arrived, with all that is known of it but its bytes. $1: id.
select m.id, m.received_at, m.kind, m.state, m.sender, m.subject, left(m.said, 400) as start, m.meaning, m.until, m.waits, m.candidate_id, c.ref, c.name,
       m.source, m.sign, m.message, m.said, m.unsure, m.why, m.reasons, m.data_request, m.playbook, m.trouble, m.events, m.settled_at, m.settled_by, m.size, m.corrections, m.corrected_at,
       m.corrected_by, m.first_kind, m.first_meaning, m.first_until,
       m.raw is not null as has_raw
from received_mail m
left join candidate c on c.id = m.candidate_id and c.erased_at is null
where m.id = $1;
