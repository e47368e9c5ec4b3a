-- Reads what was in a file of a draft at one of its revisions; nothing if it was not there. $1: draft, $2: path,
-- $3: revision; 0 is the file of the version below, unless the draft was put on top of another one since.
select c.content
from playbook_draft d
left join playbook_draft_edit e on e.draft = d.id and e.path = $2 and e.revision = $3::bigint
left join playbook_file p on p.version = d.parent and p.path = $2 and $3::bigint = 0 and e.path is null
join playbook_content c on c.hash = case when e.path is null then p.hash else e.hash end
where d.id = $1;
