-- Takes candidates from the list of a segment. $1: segment, $2: refs, $3: now. Answers the refs that are candidates'.
with known as (
  select ref, kept_record(id) as id from candidate where ref = any ($2::text[]) and $3::timestamptz is not null
), gone as (
  delete from segment_candidate where segment_id = $1 and candidate_id in (select id from known)
)
select ref from known;
