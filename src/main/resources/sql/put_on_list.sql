-- Puts candidates on the list of a segment. $1: segment, $2: refs, $3: now. Answers the refs that are candidates'.
with known as (
  select ref, kept_record(id) as id from candidate where ref = any ($2::text[])
), kept as (
  insert into segment_candidate (segment_id, candidate_id, added_at)
  select distinct $1::uuid, id, $3::timestamptz from known
  on conflict do nothing
)
select ref from known;
