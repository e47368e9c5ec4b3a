-- Notes the first verdict that names an arm. $1: id, $2: the verdict, $3: at.
update experiment set decided = $2::text::jsonb, decided_at = $3::timestamptz
where id = $1 and decided is null
returning id;
