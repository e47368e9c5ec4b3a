-- Makes a record lead to another one. $1: candidate id, $2: the other one's, $3: now.
update candidate
set merged_into = $2, merged_at = $3, due_at = '9999-12-31', due_why = '', address_hash = null, phone_hash = null,
    quarantined_since = null, quarantine_reason = null, attempts = 0
where id = $1;
