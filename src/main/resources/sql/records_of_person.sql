-- Locks a candidate with all records that were merged into it, whichever of them was asked for. $1: candidate id.
with recursive merged as (
  select kept_record($1) as id
  union
  select c.id from merged m join candidate c on c.merged_into = m.id
)
select c.id from candidate c
where c.id in (select id from merged) and c.erased_at is null
order by c.id
for update of c;
