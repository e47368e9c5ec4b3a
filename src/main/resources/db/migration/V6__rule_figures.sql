-- What rules did, counted up with the decisions.

create table rule_figures (
  day      date        not null,
  playbook text        not null,
  rule     text        not null,
  guard    text        not null default '',
  shard    smallint    not null,
  fired    bigint      not null default 0,
  asked    bigint      not null default 0,
  won      bigint      not null default 0,
  lost     bigint      not null default 0,
  vetoed   bigint      not null default 0,
  last_at  timestamptz not null,
  primary key (day, playbook, rule, guard, shard)
) with (fillfactor = 50, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 20000);
comment on table rule_figures is 'How often each rule fired and what came of what it asked for. Names nobody; never forgotten.';
comment on column rule_figures.day is 'UTC, of the decisions counted.';
comment on column rule_figures.playbook is 'The version that decided, as decision.playbook.';
comment on column rule_figures.guard is 'Empty for the rule as a whole; else the guard that stood against it, and only vetoed counts.';
comment on column rule_figures.shard is 'Figures are the sum over these: connections count in rows of their own, and do not wait for one another.';
comment on column rule_figures.fired is 'Decisions in which it fired.';
comment on column rule_figures.asked is 'Decisions in which it asked for a message, a task or a stage.';
comment on column rule_figures.won is 'Decisions in which it got something of that.';
comment on column rule_figures.lost is 'Decisions in which it lost something of that, to a rule that is no guard or to what happened already.';
comment on column rule_figures.vetoed is 'Decisions in which a guard, or a silent channel, stood against something of that.';
comment on column rule_figures.last_at is 'The newest of the decisions counted.';
