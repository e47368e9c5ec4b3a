-- Counts candidates a version could not decide about since it was put in service last. $1: version.
select count(*) as candidates
from playbook_suspicion
where version = $1
  and at >= (
    select coalesce(max(at), '-infinity')
    from playbook_service
    where (version = $1 or canary = $1) and action in ('first', 'publish', 'roll-back', 'canary', 'promote'));
