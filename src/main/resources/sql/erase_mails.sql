-- Empties what an erased person wrote; that it arrived stays. $1: candidate id, $2: now.
update received_mail
set raw = null, sender = '', subject = '', said = '', unsure = '', sign = ''
where candidate_id = $1 and $2::timestamptz is not null;
