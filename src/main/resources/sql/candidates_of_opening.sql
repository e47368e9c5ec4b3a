-- Finds the candidates who fit an opening, best first: those whose profile names it, then those who share more of its skills.
-- $1: ref, $2: function in lower case, $3: skills in lower case, $4: how many are left out, $5: most.
with fitting as (
  select f.candidate_id, f.role_function, f.role_skills, f.candidate_openings, f.candidate_country, f.role_seniority,
         f.candidate_openings @> array[$1::text] as named, shared.count as shared
  from candidate_facts f
  cross join lateral (
    select count(*) from unnest($3::text[]) k
    where exists (select from unnest(f.role_skills) s where lower(s) = k)
  ) shared
  where f.candidate_openings @> array[$1::text] and f.candidate_openings <> '{}'
     or lower(f.role_function) = $2 and shared.count > 0
), page as (
  select *, count(*) over () as total
  from fitting
  order by named desc nulls last, shared desc, candidate_id
  limit $5::int offset $4::int
)
select p.candidate_id, p.total, p.role_function, p.role_skills, p.candidate_openings, p.candidate_country, p.role_seniority,
       c.ref, c.name, c.dossier::text as dossier
from page p
join candidate c on c.id = p.candidate_id
order by p.named desc nulls last, p.shared desc, p.candidate_id;
