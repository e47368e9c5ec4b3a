-- Reads a file of a draft, or of the version below if the draft leaves it as it is. $1: draft, $2: path.
select coalesce(o.path, p.path) as path, coalesce(o.revision, 0) as file_revision,
       case when o.path is null then p.hash else o.hash end as hash, coalesce(o.author, '') as file_author,
       o.changed_at as file_changed_at, octet_length(c.content) as size, c.content
from playbook_draft d
left join playbook_draft_file o on o.draft = d.id and o.path = $2
left join playbook_file p on p.version = d.parent and p.path = $2
left join playbook_content c on c.hash = case when o.path is null then p.hash else o.hash end
where d.id = $1 and coalesce(o.path, p.path) is not null;
