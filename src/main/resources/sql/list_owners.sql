-- Lists the owners there are, one step along the index each. $1: most.
with recursive found as (
  (select owner from candidate_listing where owner <> '' order by owner limit 1)
  union all
  select (select l.owner from candidate_listing l where l.owner > f.owner order by l.owner limit 1)
  from found f where f.owner is not null
)
select owner as value from found where owner is not null limit $1::int;
