-- When the next candidate, event or message is due, whatever the time is now; a message under way is still due.
-- $1: only what is due after this instant.
select least(
  (select min(due_at) from candidate where due_at > $1),
  (select min(ready_at) from event_pending where ready_at > $1 and not bulk),
  (select min(ready_at) from event_pending where ready_at > $1 and bulk),
  (select min(not_before) from message where state = 'queued' and kind = 'message' and not_before > $1),
  (select min(not_before) from message where state in ('claimed', 'sending') and lease_until is not null and not_before > $1))
  as next;
