-- Counts what waits and how long. $1: now. Every count is answered from a partial or small index.
select
  (select count(*) from event_pending where not bulk or ready_at <= $1) as events,
  (select coalesce(greatest(extract(epoch from $1 - least(
      (select min(ready_at) from event_pending where not bulk), (select min(ready_at) from event_pending where bulk))), 0), 0)::float8)
    as events_age,
  (select count(*) from candidate where due_at <= $1) as due,
  (select coalesce(greatest(extract(epoch from $1 - min(due_at)), 0), 0)::float8 from candidate) as due_age,
  (select count(*) from message where state = 'queued' and not_before <= $1) as messages,
  (select coalesce(greatest(extract(epoch from $1 - min(not_before)), 0), 0)::float8 from message where state = 'queued')
    as messages_age,
  (select count(*) from message where state = 'uncertain') as uncertain,
  (select count(*) from message where state = 'quarantined') as messages_quarantined,
  (select count(*) from candidate where quarantined_since is not null) as quarantined,
  (select count(*)
   from playbook_service s
   join playbook_service was on was.seq = s.seq - 1 and was.canary is not null
   where s.seq = (select max(seq) from playbook_service) and s.action = 'taken-back'
     and not exists (select from canary_notice_read r where r.seq = s.seq)) as withdrawn_canaries;
