-- Lists candidates, those looked at next first. $1: part of a name or a ref, empty for all; $2: the ref's id; $3: most; $4: the search as an
-- address in its one form.
select ref, name, stage, due_at, due_why, quarantine_reason
from candidate
where ref is not null and ($1 = '' or id = $2 or name ilike '%' || $1 || '%' or email = $4)
order by due_at
limit $3::int;
