-- Keeps the verdicts about hits that were claimed. $1: ids, $2: whether a person made each, $3: why.
update link_hit h
set human = v.human, reason = v.reason
from unnest($1::bigint[], $2::boolean[], $3::text[]) as v (id, human, reason)
where h.id = v.id and h.human is null;
