-- Makes the next candidates due whom the oldest change of an opening concerns that is not done with: those who have its
-- function and one of its skills, as they were or are now, and those whose profile names it. Those another transaction has are
-- decided about anyway. Answers no row where no change is left. $1: now, $2: only changes until then, $3: most.
with change as (
  select number, ref, version, definition, looked_to
  from opening_change
  where looked_at is null and at <= $2::timestamptz
  order by number
  limit 1
  for update skip locked
), told as (
  select definition from change where definition is not null
  union all
  select b.definition from change c join opening_change b on b.ref = c.ref and b.version = c.version - 1
  where b.definition is not null
), concerns as (
  select ref, coalesce(looked_to, '00000000-0000-0000-0000-000000000000'::uuid) as behind,
         array(select definition ->> 'function' from told) as functions,
         array(select jsonb_array_elements_text(definition -> 'skills') from told) as skills
  from change
), next as (
  select f.candidate_id
  from concerns o
  join candidate_facts f on f.candidate_id > o.behind
  where lower(f.role_function) = any (o.functions)
          and lower(f.role_skills::text)::text[] && o.skills
     or f.candidate_openings @> array[o.ref]
  order by f.candidate_id
  limit $3::int
), held as (
  select id from candidate
  where id in (select candidate_id from next) and due_at > $1::timestamptz and ref is not null and merged_into is null
  order by id
  for no key update skip locked
), due as (
  update candidate c set due_at = $1::timestamptz from held where c.id = held.id
  returning c.id
)
update opening_change o
set looked_to = coalesce((select candidate_id from next order by candidate_id desc limit 1), o.looked_to),
    looked_at = case when (select count(*) from next) < $3::int then $1::timestamptz end
from change
where o.number = change.number
returning (select count(*)::int from due) as due;
