-- Forgets answers of providers of texts older than the retention, a step at a time. $1: before, $2: most.
delete from text_answer a
where a.id in (select o.id from text_answer o where o.at < $1 order by o.at limit $2::int for update skip locked);
