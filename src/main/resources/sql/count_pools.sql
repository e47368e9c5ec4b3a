-- Counts people who are no employees by function and country, in all domains and in each of some. $1: domains in lower case.
select lower(f.role_function) as function, d.domain, coalesce(f.candidate_country, '') as country, count(*) as people
from candidate_facts f
cross join lateral (
  select '' as domain
  union all
  select k from unnest($1::text[]) k
  where exists (select from unnest(f.role_skills || f.role_interests) s where lower(s) = k)
) d
where f.role_function <> '' and f.candidate_employee is not true
group by 1, 2, 3;
