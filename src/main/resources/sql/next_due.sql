-- When the next candidate, event or message is due, whatever the time is now.
select least(
  (select min(due_at) from candidate),
  (select min(ready_at) from event_pending),
  (select min(not_before) from message where state = 'queued' and kind = 'message')) as next;
