-- Claims a mailbox to read, or goes on with a claim, unless another node has it. $1: mailbox, $2: claim, $3: the lease in
-- seconds.
insert into mailbox_position as p (mailbox, claim, lease_until)
values ($1, $2, now() + make_interval(secs => $3::int))
on conflict (mailbox) do update set claim = excluded.claim, lease_until = excluded.lease_until
where p.claim = excluded.claim or p.lease_until is null or p.lease_until < now()
returning validity, last_uid, seen_at;
