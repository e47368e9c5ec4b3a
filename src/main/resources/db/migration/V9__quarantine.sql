-- What could not be evaluated or rendered is quarantined, in the database as everywhere else.

alter table candidate rename column aside_since to quarantined_since;
alter table candidate rename column aside_reason to quarantine_reason;
alter index candidate_aside rename to candidate_quarantined;
comment on index candidate_quarantined is 'Show candidates in quarantine.';

drop index message_attention;
update message set state = 'quarantined' where state = 'set-aside';
create index message_attention on message (state, created_at) where state in ('failed', 'uncertain', 'quarantined', 'open');
comment on index message_attention is 'Show what waits for a person.';
comment on column message.state is 'Messages: queued, claimed, sending, sent, failed, cancelled, uncertain, quarantined. Tasks: open, done, skipped.';

update decision
set outcome = 'quarantined',
    explanation = replace(explanation::text, '"outcome":"set-aside"', '"outcome":"quarantined"')::json
where outcome = 'set-aside';
