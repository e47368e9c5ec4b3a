-- Counts people who are no employees by function and country, in all domains and in each of some. $1: domains in lower case.
-- Functions are put in lower case last, of few rows: that costs less than to do it of each person.
with counts as (
  select f.role_function, '' as domain, coalesce(f.candidate_country, '') as country, count(*) as people
  from candidate_asked_facts f
  where f.role_function <> '' and f.candidate_employee is not true
  group by 1, 3
  union all
  select f.role_function, d.domain, coalesce(f.candidate_country, ''), count(*)
  from candidate_facts f
  cross join lateral (
    select lower(s) as domain from unnest(f.role_skills || f.role_interests) s where lower(s) = any ($1::text[]) group by 1
  ) d
  where f.role_function <> '' and f.candidate_employee is not true and cardinality($1::text[]) > 0
  group by 1, 2, 3
)
select lower(role_function) as function, domain, country, sum(people)::bigint as people
from counts
group by 1, 2, 3;
