-- Reads drafts, the one changed last first, with whoever changed something in them. $1: id or null for all,
-- $2: whether published ones as well.
select d.*,
       coalesce((select array_agg(distinct e.author) from playbook_draft_edit e
                 where e.draft = d.id and e.action = 'edit'), '{}') as editors
from playbook_draft d
where ($1::uuid is null or d.id = $1) and ($2::boolean or d.published is null)
order by d.changed_at desc, d.id;
