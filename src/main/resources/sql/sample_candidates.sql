-- Reads some candidates: those whose ids follow one that means nothing, and the first again after the last.
-- $1: that id, $2: most.
select * from (
  (select ref, dossier::text as dossier from candidate where id >= $1 and erased_at is null and merged_into is null order by id limit $2::int)
  union all
  (select ref, dossier::text as dossier from candidate where id < $1 and erased_at is null and merged_into is null order by id limit $2::int)
) people
limit $2::int;
