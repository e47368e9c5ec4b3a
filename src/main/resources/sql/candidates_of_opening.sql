-- Finds the candidates who fit an opening, best first: those whose profile names it, then those who share more of its skills.
-- An array is put in lower case as one text, which costs less than element by element.
-- $1: ref, $2: function in lower case, $3: skills in lower case, $4: how many are left out, $5: most.
with likely as materialized (
  select f.candidate_id, f.role_function, f.role_skills, f.candidate_openings, f.candidate_country, f.role_seniority,
         lower(f.role_skills::text)::text[] as skills
  from candidate_facts f
  where lower(f.role_function) = $2::text
     or f.candidate_openings @> array[$1::text] and f.candidate_openings <> '{}'
), fitting as (
  select l.*, coalesce(l.candidate_openings @> array[$1::text], false) as named, shared.count as shared
  from likely l
  cross join lateral (select count(*) from unnest($3::text[]) k where k = any (l.skills)) shared
  where l.candidate_openings @> array[$1::text] or shared.count > 0
), page as (
  select *, count(*) over () as total
  from fitting
  order by named desc, shared desc, candidate_id
  limit $5::int offset $4::int
)
select p.candidate_id, p.total, p.role_function, p.role_skills, p.candidate_openings, p.candidate_country, p.role_seniority,
       c.ref, c.name, c.dossier::text as dossier
from page p
join candidate c on c.id = p.candidate_id
order by p.named desc, p.shared desc, p.candidate_id;
