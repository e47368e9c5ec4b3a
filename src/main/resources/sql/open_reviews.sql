-- Reads the steps of the reviews of all drafts that are being worked on, by draft and in their order.
select r.draft, r.kind, r.revision, r.actor, r.at, r.remark, r.permissions, r.role_now, r.key_now
from playbook_draft d
join review_step r on r.draft = d.id
where d.published is null
order by r.draft, r.number;
