-- Tries a mail again later, or leaves it to a person. $1: id, $2: why, $3: in so many seconds; null for a person.
update received_mail
set trouble = $2, lease_until = now() + make_interval(secs => coalesce($3::int, 0)),
    state = case when $3::int is null then 'failed' else 'waiting' end
where id = $1 and state = 'waiting';
