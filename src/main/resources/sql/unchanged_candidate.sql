-- Whether a candidate is what it was, and nothing waits to be applied to it or to a record that was merged into it. Run after the
-- lock of all these records. $1: candidate id, $2: the version that was seen.
select c.id from candidate c
where c.id = $1 and c.version = $2 and c.erased_at is null and c.merged_into is null
  and not exists (
    select from event_pending p
    where p.candidate_id = c.id or p.candidate_id in (select m.id from candidate m where m.merged_into = c.id)
  );
