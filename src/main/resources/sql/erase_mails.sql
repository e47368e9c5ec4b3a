-- Empties what an erased person wrote, also before it was known who they are; that it arrived stays. $1: candidate id,
-- $2: now.
update received_mail
set raw = null, sender = '', sender_hash = null, subject = '', message_id = '', thread_subject = '', said = '', unsure = '', sign = ''
where $2::timestamptz is not null
  and id in (
    select id from received_mail where candidate_id = $1
    union
    select m.id from candidate c join received_mail m on m.sender_hash = c.address_hash
    where c.id = $1 and c.address_hash is not null
    union
    select m.id from candidate c join received_mail m on m.sender_hash = c.phone_hash
    where c.id = $1 and c.phone_hash is not null
    union
    select m.id from candidate_address a join received_mail m on m.sender_hash = a.address_hash
    where a.candidate_id = $1);
