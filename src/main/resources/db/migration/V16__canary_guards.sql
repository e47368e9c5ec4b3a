-- A canary is compared with the rest: what came of its messages is found by when it became known, and candidates by when
-- they were decided about.

create index event_answered on event (received_at)
  where type in ('replied', 'unsubscribed', 'message-complained', 'message-bounced');
comment on index event_answered is 'Count what came of messages since a canary began.';
create index decision_since on decision (playbook, decided_at, candidate_id);
comment on index decision_since is 'Count candidates decided about since a canary began.';

comment on column playbook_service.action is 'first, publish, roll-back, canary, share, promote, withdraw, or taken-back when the server did it by itself.';

create table canary_notice_read (
  seq   bigint      primary key references playbook_service,
  at    timestamptz not null,
  actor text        not null
);
comment on table canary_notice_read is 'Withdrawals of a canary by the server that a member has read; the pages stop showing them.';
comment on column canary_notice_read.seq is 'The row of playbook_service that ended the canary.';
