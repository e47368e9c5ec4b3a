-- Lists campaigns, the newest first; one alone by its id. $1: id or null.
select id, name, owner, segment_id, plan::text as plan, state, said, version, by, at, approved_by, approved_at, approved_count,
  edition, audience_at
from campaign
where $1::uuid is null or id = $1
order by at desc, id;
