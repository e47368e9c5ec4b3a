-- A mail that asks for what we hold of its author, or to have it erased, waits for a person, whatever else it says.
alter table received_mail add column data_request boolean not null default false;
comment on column received_mail.data_request is 'Whether its author asks for what we hold of them, or to have it erased.';
alter table received_mail drop column waits;
alter table received_mail add column waits boolean generated always as (
  settled_at is null and raw is not null
  and (state = 'failed'
       or state = 'read'
          and (data_request
               or kind = 'unrecognised'
               or kind = 'reply' and (meaning = '' or candidate_id is null)
               or kind in ('unsubscribe', 'complaint', 'no-longer-here', 'bounce') and events = '{}'))) stored;
comment on column received_mail.waits is 'Whether a person has to look: it was not recognised, not sure, without effect though it asks for one, or asks for data or erasure.';
create index received_mail_waits on received_mail (received_at desc, id desc) where waits;
comment on index received_mail_waits is 'List what waits for a person.';
