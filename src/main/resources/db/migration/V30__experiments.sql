create table experiment (
  id          uuid primary key,
  name        text        not null,
  campaign_id uuid        not null references campaign,
  plan        jsonb       not null,
  state       text        not null,
  said        text        not null,
  version     int         not null,
  by          text        not null,
  at          timestamptz not null,
  started_at  timestamptz,
  stopped_at  timestamptz,
  gathered_to timestamptz,
  decided     jsonb,
  decided_at  timestamptz
);
comment on table experiment is 'A campaign whose candidates get different messages, to learn which one is answered.';
comment on column experiment.plan is '{arms: [{name, weight, template, time}], holdOut, windowDays, baseRate, lift, alpha, power}; rates in percent.';
comment on column experiment.said is 'Why it is in its state, in words; empty where nothing is to be said.';
comment on column experiment.version is 'Counts changes of name, campaign and plan.';
comment on column experiment.by is 'Who made the newest version.';
comment on column experiment.gathered_to is 'Outcomes that became known before are noted in experiment_touch.';
comment on column experiment.decided is '{better, worse}: the first verdict that names an arm; null while there is none.';
create unique index experiment_name on experiment (lower(name));
comment on index experiment_name is 'Each name once.';
create unique index experiment_campaign on experiment (campaign_id);
comment on index experiment_campaign is 'One experiment a campaign; find it when the campaign offers.';

create table experiment_stop (
  experiment_id uuid        not null references experiment,
  arm           text        not null,
  at            timestamptz not null,
  by            text        not null,
  why           text        not null,
  primary key (experiment_id, arm)
);
comment on table experiment_stop is 'Arms that were stopped; candidates whose turn comes later get the message of the control.';
comment on column experiment_stop.why is 'In words.';

create table experiment_touch (
  experiment_id   uuid        not null references experiment,
  candidate_id    uuid        not null references candidate,
  arm             text        not null,
  part            text        not null,
  due_at          timestamptz not null,
  sent_at         timestamptz,
  decision        bigint,
  position        smallint,
  replied_at      timestamptz,
  negative_at     timestamptz,
  unsubscribed_at timestamptz,
  complained_at   timestamptz,
  primary key (experiment_id, candidate_id)
) with (fillfactor = 80);
comment on table experiment_touch is 'Candidates of an experiment whose turn came, the arm they were offered, and what came of it. Outlives the erasure of a person.';
comment on column experiment_touch.arm is 'Name of the arm, or hold-out.';
comment on column experiment_touch.part is 'The message of the campaign and the round as one text, as in campaign_candidate.';
comment on column experiment_touch.due_at is 'When the turn of the candidate came.';
comment on column experiment_touch.sent_at is 'When the message left or the task was done; of the hold-out, when the turn came. Null while nothing left.';
comment on column experiment_touch.decision is 'The message that was sent, with position; null before, and for the hold-out.';
comment on column experiment_touch.replied_at is 'When a reply became known that no machine wrote; the same for the columns that follow.';
create index experiment_touch_sent on experiment_touch (experiment_id, arm, sent_at, candidate_id) where sent_at is not null;
comment on index experiment_touch_sent is 'Count the messages of an arm in the order in which they left.';
create index experiment_touch_unsent on experiment_touch (experiment_id, candidate_id) where sent_at is null;
comment on index experiment_touch_unsent is 'Find the messages that have left since.';
create index experiment_touch_outcome on experiment_touch (experiment_id)
  where replied_at is not null or negative_at is not null or unsubscribed_at is not null or complained_at is not null;
comment on index experiment_touch_outcome is 'Read what came of the messages.';
create index experiment_touch_of on experiment_touch (candidate_id);
comment on index experiment_touch_of is 'Note an outcome of a candidate.';
