-- Deletes decisions older than the retention, a step at a time. $1: before, $2: most.
delete from decision d
where (d.candidate_id, d.number) in (
  select o.candidate_id, o.number from decision o where o.decided_at < $1 limit $2::int for update skip locked);
