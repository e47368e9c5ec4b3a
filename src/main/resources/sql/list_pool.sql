-- Lists the people of a pool by id. $1: function, $2: domain or empty for all, $3: country, - for not known or empty for all,
-- $4: behind whom, or null, $5: most.
select c.id, c.ref, c.name
from candidate_facts f
join candidate c on c.id = f.candidate_id
where lower(f.role_function) = $1::text and f.role_function <> '' and f.candidate_employee is not true
  and ($2::text = '' or $2::text = any (lower((f.role_skills || f.role_interests)::text)::text[]))
  and ($3::text = '' or coalesce(f.candidate_country, '') = case $3::text when '-' then '' else $3::text end)
  and ($4::uuid is null or f.candidate_id > $4::uuid)
order by f.candidate_id
limit $5::int;
