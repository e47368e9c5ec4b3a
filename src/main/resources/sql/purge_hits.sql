-- Forgets hits older than the retention, a step at a time; their links stay. $1: before, $2: most.
delete from link_hit h
where h.id in (select o.id from link_hit o where o.at < $1 order by o.at limit $2::int for update skip locked);
