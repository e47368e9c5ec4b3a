-- Reads the steps of the review of a draft, in their order. $1: the draft.
select r.draft, r.kind, r.revision, r.actor, r.at, r.remark, r.permissions, r.role_now, r.key_now
from review_step r
where r.draft = $1
order by r.number;
