-- Writes how long candidates were in each stage of the funnel, as their dossiers tell it. What a dossier no longer tells stays.
-- $1: candidates.
with record as materialized (
  select c.id, c.created_at, c.ref is null as erased, coalesce(c.erased_at, c.merged_at) as gone_at,
         c.ref is null or c.merged_into is not null as gone,
         case when jsonb_typeof(c.dossier -> 'funnel' -> 'history') = 'array' then c.dossier -> 'funnel' -> 'history' else '[]' end as history
  from unnest($1::uuid[]) as i (id)
  join candidate c on c.id = i.id
  where c.version > 0
), told as (
  select r.id, r.created_at, r.gone, r.gone_at, jsonb_array_length(r.history) >= 30 as cut, (h.said ->> 'at')::timestamptz as at,
         upper(h.said ->> 'stage') as stage, h.place
  from record r
  cross join lateral jsonb_array_elements(r.history) with ordinality as h (said, place)
  where not r.erased and h.said ->> 'at' ~ '^[12]\d{3}-'
), move as (
  select id, gone, gone_at, at, stage, place from told
  union all
  select r.id, r.gone, r.gone_at, least(r.created_at, (select min(t.at) from told t where t.id = r.id)), 'AWARENESS', 0
  from record r
  where not r.erased and not exists (select from told t where t.id = r.id and t.cut)
), entry as (
  select m.*, lag(stage) over one as before from move m window one as (partition by id order by at, place)
), stay as materialized (
  select id, at as entered_at, stage,
         coalesce(lead(at) over one, case when gone then greatest(gone_at, at) end) as left_at,
         coalesce(lead(stage) over one, case when gone then 'gone' else '' end) as next
  from entry
  where before is distinct from stage
  window one as (partition by id order by at, place)
), kept as (
  insert into stage_stay as k (candidate_id, entered_at, stage, left_at, next)
  select distinct on (id, entered_at, stage) id, entered_at, stage, left_at, next
  from stay
  order by id, entered_at, stage, left_at nulls first
  on conflict (candidate_id, entered_at, stage) do update
  set left_at = excluded.left_at, next = excluded.next
  where (k.left_at, k.next) is distinct from (excluded.left_at, excluded.next)
), over as (
  delete from stage_stay k
  using record r
  where k.candidate_id = r.id and not r.erased
    and k.entered_at >= (select min(s.entered_at) from stay s where s.id = r.id)
    and not exists (select from stay s where s.id = r.id and s.entered_at = k.entered_at and s.stage = k.stage)
), ended as (
  update stage_stay k
  set left_at = greatest(r.gone_at, k.entered_at), next = 'gone'
  from record r
  where r.erased and k.candidate_id = r.id and k.left_at is null
)
select count(*) as stays from stay;
