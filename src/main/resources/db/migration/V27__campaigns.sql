create table campaign (
  id              uuid primary key,
  name            text        not null,
  owner           text        not null,
  segment_id      uuid        not null references segment,
  plan            jsonb       not null,
  state           text        not null,
  said            text        not null,
  version         int         not null,
  by              text        not null,
  at              timestamptz not null,
  begins_at       timestamptz not null,
  approved_by     text,
  approved_at     timestamptz,
  approved_count  bigint,
  started_at      timestamptz,
  ended_at        timestamptz,
  audience_at     timestamptz
);
comment on table campaign is 'One message offered to the candidates of a segment; rules and guards decide about each of them.';
comment on column campaign.owner is 'The address of the member who answers for it; empty for none.';
comment on column campaign.plan is '{template, via, day, time, spreadMinutes, expiresDays, rolling}.';
comment on column campaign.said is 'Why it is in its state, in words; empty where nothing is to be said.';
comment on column campaign.version is 'Counts changes of name, owner, segment and plan.';
comment on column campaign.by is 'Who made the newest version.';
comment on column campaign.begins_at is 'When the first candidate on earth may be offered it.';
comment on column campaign.approved_count is 'How many candidates were in the segment when it was approved.';
comment on column campaign.audience_at is 'When its audience was taken from the segment last.';
create unique index campaign_name on campaign (lower(name));
comment on index campaign_name is 'Each name once, also those of the past: it is part of what makes a message be sent once.';
create index campaign_alive on campaign (state) where state not in ('FINISHED', 'CANCELLED');
comment on index campaign_alive is 'Find what there is to do.';

create table campaign_candidate (
  campaign_id  uuid        not null references campaign,
  candidate_id uuid        not null references candidate,
  state        text        not null,
  due_at       timestamptz not null,
  expires_at   timestamptz not null,
  offered_at   timestamptz,
  why          text        not null,
  rule         text        not null,
  until        timestamptz,
  replied      boolean     not null,
  primary key (campaign_id, candidate_id)
) with (fillfactor = 80);
comment on table campaign_candidate is 'What became of a campaign for each candidate of its audience; the states add up to the audience.';
comment on column campaign_candidate.due_at is 'When it is offered, by the wall clock of the candidate.';
comment on column campaign_candidate.why is 'Why it waits or was held back, in words; else empty.';
comment on column campaign_candidate.rule is 'The rule that says so; empty where none does.';
comment on column campaign_candidate.until is 'When the rules look again, while it waits.';
comment on column campaign_candidate.replied is 'Whether the candidate replied after the message was sent.';
create index campaign_candidate_due on campaign_candidate (campaign_id, due_at, candidate_id) where state = 'DUE';
comment on index campaign_candidate_due is 'Offer the next ones.';
create index campaign_candidate_open on campaign_candidate (campaign_id, expires_at) where state in ('DUE', 'OFFERED', 'WAITING');
comment on index campaign_candidate_open is 'End offers that have expired.';

create function campaign_candidate_gone() returns trigger language plpgsql as $$
begin
  update campaign_candidate
  set state = 'HELD', why = case when new.ref is null then 'erased' else 'merged into another record' end, rule = '', until = null
  where candidate_id = new.id and state in ('DUE', 'OFFERED', 'WAITING', 'SENDING', 'TASK');
  return null;
end $$;
comment on function campaign_candidate_gone is 'Ends campaigns for a candidate who is erased or merged into another record.';

create trigger campaign_candidate_gone after update of ref, merged_into on candidate
for each row when (new.ref is null or new.merged_into is not null)
execute function campaign_candidate_gone();

create index campaign_candidate_of on campaign_candidate (candidate_id);
comment on index campaign_candidate_of is 'Tell what became of the campaigns of one candidate.';
