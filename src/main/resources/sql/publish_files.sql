-- Gives a version its files: those of its parent that the draft leaves as they are, and its own; in the order of
-- their hashes, like those who keep contents. $1: version, $2: draft.
insert into playbook_file (version, path, hash)
select $1::bigint, p.path, p.hash
from playbook_draft d
join playbook_file p on p.version = d.parent
where d.id = $2
  and not exists (select 1 from playbook_draft_file o where o.draft = d.id and o.path = p.path)
union all
select $1::bigint, o.path, o.hash
from playbook_draft_file o
where o.draft = $2 and o.hash is not null
order by hash;
