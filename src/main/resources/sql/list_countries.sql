-- Lists the countries there are, one step along the index each. $1: most.
with recursive found as (
  (select country from candidate_listing where country <> '' order by country limit 1)
  union all
  select (select l.country from candidate_listing l where l.country > f.country order by l.country limit 1)
  from found f where f.country is not null
)
select country as value from found where country is not null limit $1::int;
