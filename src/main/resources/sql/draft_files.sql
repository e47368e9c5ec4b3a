-- Reads the files of a draft, those of the version below that it leaves as they are included, and those it has
-- removed; as of one moment. One row of nulls for a draft without any. $1: draft, $2: whether with contents.
select d.*, f.path, f.file_revision, f.hash, f.file_author, f.file_changed_at, octet_length(c.content) as size,
       case when $2::boolean then c.content end as content,
       coalesce((select array_agg(distinct e.author) from playbook_draft_edit e
                 where e.draft = d.id and e.action = 'edit'), '{}') as editors
from playbook_draft d
left join lateral (
  select o.path, o.revision as file_revision, o.hash, o.author as file_author, o.changed_at as file_changed_at
  from playbook_draft_file o
  where o.draft = d.id
  union all
  select p.path, 0, p.hash, '', null
  from playbook_file p
  where p.version = d.parent
    and not exists (select 1 from playbook_draft_file o where o.draft = d.id and o.path = p.path)
) f on true
left join playbook_content c on c.hash = f.hash
where d.id = $1
order by f.path;
