-- Forgets where the links of an erased person's mails lead, and who followed them. $1: candidate id, $2: now.
delete from message_link where candidate_id = $1 and $2::timestamptz is not null;
