-- Empties the row of an erased person; the id, a salted hash, keeps others from being made of it. $1: id, $2: now.
update candidate
set ref = null, dossier = '{}', name = '', email = '', address_hash = null, phone_hash = null, due_at = '9999-12-31', due_why = '',
    quarantined_since = null, quarantine_reason = null, erased_at = $2
where id = $1;
