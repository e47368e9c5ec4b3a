-- Puts on record that a version could not decide about a candidate. $1: version, $2: candidate id, $3: now, $4: reason.
insert into playbook_suspicion (version, candidate_id, at, reason)
values ($1, $2, $3, $4)
on conflict (version, candidate_id) do update set at = excluded.at, reason = excluded.reason;
