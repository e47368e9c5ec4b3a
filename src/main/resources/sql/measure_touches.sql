-- Writes what came of the messages and tasks that left. What was measured of events that are deleted by now stays. A reply that names
-- no message is taken for one to the newest message before it. Outreach that leaves within 60 days from a first message on is one
-- approach; by each property the first message of an approach counts. Stays of the funnel are measured before.
-- $1: records, $2: the person each belongs to.
with horizon as materialized (
  select coalesce(max(until), '-infinity') as at from measure_horizon
), record as materialized (
  select i.id, i.person, c.owner, c.dossier ->> 'relationship' = 'ACTIVE' as active,
         case when c.dossier ->> 'relationshipAsOf' ~ '^[12]\d{3}-' then (c.dossier ->> 'relationshipAsOf')::timestamptz end as since
  from unnest($1::uuid[], $2::uuid[]) as i (id, person)
  join candidate c on c.id = i.id
  where c.ref is not null
), happened as materialized (
  select r.id, r.person, e.type, e.occurred_at as at, e.data ->> 'message' as message,
         replace(lower(coalesce(e.data ->> 'tone', '')), '_', '-') as tone, coalesce(lower(e.data ->> 'strong') = 'true', false) as strong
  from record r
  join event e on e.candidate_id = r.id
  where e.data is not null and not e.retracted
    and e.type in ('replied', 'interview-scheduled', 'offer-made', 'offer-accepted', 'hired', 'hire-rated')
), touch as materialized (
  select r.person, m.candidate_id, m.decision, m.position, m.finished_at as left_at, m.purpose, m.template, m.rule,
         coalesce(k.passive, not coalesce(r.active and r.since <= m.finished_at, false)) as passive,
         coalesce(k.stage, upper(d.explanation ->> 'stage'), 'AWARENESS') as stage,
         coalesce(nullif(k.version, ''), v.number::text, '') as version,
         replace(lower(m.via), '_', '-') as channel,
         coalesce(k.owner, r.owner) as owner,
         case when m.topic like 'campaign/%' then coalesce(k.campaign, c.name, substr(m.topic, 10)) else '' end as campaign,
         coalesce(e.name, '') as experiment, coalesce(e.name || ' / ' || x.arm, '') as arm,
         case when k.replied_at <= h.at then k.replied_at end as replied_at,
         case when k.positive_at <= h.at then k.positive_at end as positive_at,
         case when k.interview_at <= h.at then k.interview_at end as interview_at,
         case when k.offer_at <= h.at then k.offer_at end as offer_at,
         case when k.hired_at <= h.at then k.hired_at end as hired_at,
         case when k.rated_at <= h.at then k.rated_at end as rated_at,
         case when k.rated_at <= h.at then k.strong end as strong
  from horizon h
  cross join record r
  join message m on m.candidate_id = r.id
  left join measured_touch k on k.candidate_id = m.candidate_id and k.decision = m.decision and k.position = m.position
  left join decision d on d.candidate_id = m.candidate_id and d.number = m.decision
  left join lateral (
    select number from playbook_version where checksum = d.playbook order by number limit 1) v on k.version is null or k.version = ''
  left join lateral (
    select c.name
    from campaign_candidate o
    join campaign c on c.id = o.campaign_id
    where o.candidate_id = m.candidate_id and (m.topic = 'campaign/' || c.name or starts_with(m.topic, 'campaign/' || c.name || '/'))
    order by length(c.name) desc limit 1) c on m.topic like 'campaign/%'
  left join lateral (
    select x.experiment_id, x.arm
    from experiment_touch x
    where x.candidate_id = m.candidate_id and x.decision = m.decision and x.position = m.position limit 1) x on m.topic like 'campaign/%'
  left join experiment e on e.id = x.experiment_id
  where m.state in ('sent', 'done') and m.finished_at is not null and m.via is not null and m.purpose in ('OUTREACH', 'UPDATE')
), answered as (
  select k.*, a.person, a.at, a.tone
  from happened a
  cross join lateral (
    select case when named then substr(a.message, 3, 32)::uuid else a.id end as candidate_id,
           case when named then split_part(a.message, '-', 3)::bigint else last.decision end as decision,
           case when named then split_part(a.message, '-', 4)::int else last.position end as position
    from (select coalesce(a.message ~ '^m-[0-9a-f]{32}-[0-9]{1,18}-[0-9]{1,4}$', false) as named) n
    left join lateral (
      select m.decision, m.position
      from message m
      where a.message is null and m.candidate_id = a.id and m.via is not null
        and m.finished_at <= a.at and m.state in ('sent', 'failed', 'uncertain', 'done')
      order by m.finished_at desc, m.decision desc, m.position desc limit 1) last on true
  ) k
  where a.type = 'replied' and a.tone <> 'out-of-office'
), reply as materialized (
  select t.candidate_id, t.decision, t.position, min(a.at) as replied_at, min(a.at) filter (where a.tone = 'positive') as positive_at
  from touch t
  join answered a on a.person = t.person and a.candidate_id = t.candidate_id and a.decision = t.decision and a.position = t.position
    and a.at >= t.left_at and a.at <= t.left_at + interval '30 days'
  group by 1, 2, 3
), positive as (
  select t.person, t.candidate_id, t.decision, t.position, t.passive, t.left_at, t.purpose, t.stage, t.template, t.rule, t.version,
         t.channel, t.owner, t.campaign, t.experiment, t.arm, t.interview_at, t.offer_at, t.hired_at, t.rated_at, t.strong,
         least(t.replied_at, r.replied_at) as replied_at, least(t.positive_at, r.positive_at) as positive_at
  from touch t
  left join reply r on r.candidate_id = t.candidate_id and r.decision = t.decision and r.position = t.position
), followed as (
  select p.*,
         to_char(min(left_at) over (partition by candidate_id) at time zone 'UTC', 'YYYY-MM') as cohort,
         lead(positive_at) over (partition by person, positive_at is null order by positive_at, left_at, candidate_id, decision, position) as later,
         case when purpose = 'UPDATE' and stage = 'AWARENESS' and passive then
           floor(extract(epoch from left_at - min(left_at) filter (where purpose = 'UPDATE' and stage = 'AWARENESS' and passive)
             over (partition by candidate_id)) / (365 * 86400))::int end as year
  from positive p
), stepped as (
  select f.*,
         row_number() over (partition by candidate_id, year order by left_at, decision, position) = 1 and year is not null as first_of_year,
         least(f.interview_at, (
           select min(s.at) from happened s
           where s.person = f.person and s.type = 'interview-scheduled'
             and s.at >= f.positive_at and s.at <= f.positive_at + interval '60 days')) as interview,
         least(f.offer_at, (
           select min(s.at) from happened s
           where s.person = f.person and s.type in ('offer-made', 'offer-accepted', 'hired')
             and s.at >= f.positive_at and s.at <= f.positive_at + interval '365 days')) as offer,
         least(f.hired_at, (
           select min(s.at) from happened s
           where s.person = f.person and s.type = 'hired' and s.at >= f.positive_at
             and s.at <= f.positive_at + interval '365 days' and (f.later is null or s.at < f.later))) as hired
  from followed f
), told as materialized (
  select s.person, s.candidate_id, s.decision, s.position, s.left_at, s.purpose, s.passive, s.stage, s.template, s.rule, s.version,
         s.channel, s.owner, s.cohort, s.campaign, s.experiment, s.arm, case when s.first_of_year then s.year end as list_year, s.replied_at, s.positive_at,
         s.interview as interview_at, s.offer as offer_at, s.hired as hired_at,
         coalesce(s.rated_at, rated.at) as rated_at, coalesce(s.strong, rated.strong) as strong,
         case when s.first_of_year then (
           select min(y.entered_at) from record r join stage_stay y on y.candidate_id = r.id
           where r.person = s.person and y.stage <> 'AWARENESS'
             and y.entered_at > s.left_at and y.entered_at <= s.left_at + interval '365 days') end as active_at
  from stepped s
  left join lateral (
    select h.at, h.strong from happened h
    where h.person = s.person and h.type = 'hire-rated' and h.at >= s.hired
    order by h.at, h.strong limit 1) rated on true
), approach as materialized (
  select t.*, approach_began(t.left_at) over (
           partition by t.person order by t.left_at, t.candidate_id, t.decision, t.position) as began_at
  from told t
  where t.purpose = 'OUTREACH' and t.passive
), placed as (
  select a.candidate_id, a.decision, a.position, a.began_at, s.mark,
         row_number() over (one order by a.left_at, a.candidate_id, a.decision, a.position) = 1 as first,
         bool_or(a.replied_at is not null) over one as answered, bool_or(a.positive_at is not null) over one as agreed,
         a.positive_at is not null
           and row_number() over (one order by a.positive_at, a.left_at, a.candidate_id, a.decision, a.position) = 1 as first_yes
  from approach a
  cross join lateral measure_slices(a.template, a.rule, a.version, a.channel, a.owner, a.cohort, a.campaign, a.experiment, a.arm) s
  window one as (partition by a.person, a.began_at, s.mark, s.value collate "C")
), counted as (
  select candidate_id, decision, position, began_at, coalesce(sum(mark) filter (where first), 0) as counts,
         coalesce(sum(mark) filter (where first and answered), 0) as answered,
         coalesce(sum(mark) filter (where first and agreed), 0) as agreed, coalesce(sum(mark) filter (where first_yes), 0) as first_yes
  from placed
  group by 1, 2, 3, 4
), measured as materialized (
  select t.*, case when c.began_at is not null then t.person end as approached, c.began_at, coalesce(c.counts, 0)::int as counts,
         coalesce(c.answered, 0)::int as answered, coalesce(c.agreed, 0)::int as agreed, coalesce(c.first_yes, 0)::int as first_yes
  from told t
  left join counted c on c.candidate_id = t.candidate_id and c.decision = t.decision and c.position = t.position
), kept as (
  insert into measured_touch as k (candidate_id, decision, position, left_at, purpose, passive, stage, template, rule, version,
    channel, owner, cohort, campaign, list_year, replied_at, positive_at, interview_at, offer_at, hired_at, rated_at, strong, active_at,
    experiment, arm, person, began_at, counts, answered, agreed, first_yes)
  select candidate_id, decision, position, left_at, purpose, passive, stage, template, rule, version,
    channel, owner, cohort, campaign, list_year, replied_at, positive_at, interview_at, offer_at, hired_at, rated_at, strong, active_at,
    experiment, arm, approached, began_at, counts, answered, agreed, first_yes
  from measured
  on conflict (candidate_id, decision, position) do update
  set left_at = excluded.left_at, purpose = excluded.purpose, stage = excluded.stage, template = excluded.template,
      rule = excluded.rule, version = excluded.version, channel = excluded.channel, cohort = excluded.cohort,
      campaign = excluded.campaign, list_year = excluded.list_year, replied_at = excluded.replied_at,
      positive_at = excluded.positive_at, interview_at = excluded.interview_at, offer_at = excluded.offer_at,
      hired_at = excluded.hired_at, rated_at = excluded.rated_at, strong = excluded.strong, active_at = excluded.active_at,
      experiment = excluded.experiment, arm = excluded.arm, person = excluded.person, began_at = excluded.began_at,
      counts = excluded.counts, answered = excluded.answered, agreed = excluded.agreed, first_yes = excluded.first_yes
  where k is distinct from excluded
), gone as (
  delete from measured_touch k
  using record r
  where k.candidate_id = r.id
    and not exists (
      select from measured s where s.candidate_id = k.candidate_id and s.decision = k.decision and s.position = k.position)
)
select count(*) as touches from measured;
