update campaign
set plan = (plan - 'template' - 'via')
  || jsonb_build_object('steps', jsonb_build_array(jsonb_build_object(
       'key', '', 'template', plan -> 'template', 'via', plan -> 'via', 'afterDays', 0, 'removed', false)))
where not plan ? 'steps';
comment on column campaign.plan is '{steps: [{key, template, via, afterDays, removed}], day, time, spreadMinutes, expiresDays, rolling, everyWeeks, lastDay, anchor: {fact, field, days, motion}, againAfterDays, limits}.';
alter table campaign
  add column edition    int not null default 0,
  add column resumed_at timestamptz;
comment on column campaign.edition is 'How many times it was offered anew, the first time included; 0 before it begins.';
comment on column campaign.resumed_at is 'When a user let it go on last: what went wrong before is not counted again.';
update campaign set edition = 1 where audience_at is not null;

alter table campaign_candidate
  add column round      int not null default 1,
  add column part       text not null default '',
  add column step       text not null default '',
  add column entered_at timestamptz,
  add column left_at    timestamptz,
  add column followed   boolean not null default false,
  add column sent_at    timestamptz,
  add column noted_at   timestamptz,
  add column reaction   text not null default 'NONE';
update campaign_candidate set reaction = 'REPLIED' where replied;
alter table campaign_candidate
  drop column replied,
  drop constraint campaign_candidate_pkey,
  add primary key (campaign_id, candidate_id, part);
comment on table campaign_candidate is 'What became of each message of a campaign for each candidate of its audience; the states of those that were not followed add up to the audience.';
comment on column campaign_candidate.round is 'How many times the candidate came into the audience, this one included; of one that is offered anew, the edition.';
comment on column campaign_candidate.part is 'The message and the round as one text, as it is part of the topic of the message.';
comment on column campaign_candidate.step is 'The key of the message; empty for the only one.';
comment on column campaign_candidate.entered_at is 'When the candidate came into the audience.';
comment on column campaign_candidate.left_at is 'When the candidate was no longer in the segment; kept only where they may come in again.';
comment on column campaign_candidate.followed is 'Whether the next message has a row of its own.';
comment on column campaign_candidate.sent_at is 'When the message left, or the task was done.';
comment on column campaign_candidate.noted_at is 'When an outcome was noted last.';
comment on column campaign_candidate.reaction is 'What came back after it was sent.';
create index campaign_candidate_next on campaign_candidate (campaign_id, step) where not followed and state = 'SENT' and reaction = 'NONE';
comment on index campaign_candidate_next is 'Find those who come to the next message.';
create index campaign_candidate_reacted on campaign_candidate (campaign_id, candidate_id, round) where reaction <> 'NONE';
comment on index campaign_candidate_reacted is 'End a campaign for those who reacted.';
