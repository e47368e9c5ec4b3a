-- Keeps what was made of a mail, once. $1: id, $2: kind, $3: sign, $4: candidate id or null, $5: message, $6: sender,
-- $7: subject, $8: what it says, $9: why that is unsure, $10: meaning, $11: until or null, $12: events, $13: now,
-- $14: whether its content is kept; it is not of a person who is being erased at this moment. $15: what each rule said that
-- read it; $16: the playbook of these. $17: hash of the sender's address or null. $18: its Message-ID;
-- $19: the subject of its thread. $20: what the reasons it gives are about. $21: whether it asks for data.
with person as materialized (
  select erased_at from candidate where id = $4 for key share
), kept as (
  select $14::boolean and not exists (select from person where erased_at is not null) as content
)
update received_mail
set state = 'read', kind = $2, sign = $3, candidate_id = $4, message = $5, sender = case when content then $6 else '' end,
    sender_hash = case when content then $17::bytea end,
    subject = case when content then $7 else '' end, message_id = case when content then $18 else '' end,
    thread_subject = case when content then $19 else '' end, said = case when content then $8 else '' end,
    unsure = $9, meaning = $10, until = $11, reasons = $20::text[], data_request = $21, why = $15::text[], playbook = $16, events = $12::text[], read_at = $13, lease_until = null, trouble = '',
    raw = case when content then raw end
from kept
where id = $1 and state = 'waiting';
