-- Makes a record one of its own again, to be looked at. $1: candidate id, $2: hash of its mailbox, $3: now.
update candidate
set merged_into = null, merged_at = null, due_at = $3, due_why = 'the merge was undone', address_hash = $2
where id = $1;
