-- What lawful clocks are counted from. The rows are written anew when a server starts, for their edition is an older one.
alter table candidate_facts
  add column data_origin boolean,
  add column data_origin_days bigint,
  add column data_origin_known boolean,
  add column data_origin_told boolean,
  add column heard_from boolean,
  add column heard_from_days_ago bigint;
alter table candidate_fact_lists add column agreement jsonb;

comment on column candidate_facts.data_origin_days is 'When the data of the candidate were collected, in microseconds since 1970.';
comment on column candidate_facts.heard_from_days_ago is 'When the candidate gave the last sign, in microseconds since 1970.';
comment on column candidate_fact_lists.agreement is 'Consents that stand, by channel.';
comment on column message.purpose is 'What it is for: INTRODUCTION, OUTREACH, UPDATE, NEWSLETTER, ANSWER, PROCESS, COLLEAGUE or NOTICE.';
