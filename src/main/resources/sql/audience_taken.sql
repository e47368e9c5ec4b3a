-- Notes that the audience of a campaign was taken, and counts those of an edition. $1: id, $2: now, $3: edition.
with noted as (
  update campaign set audience_at = $2::timestamptz where id = $1 returning id
)
select count(m.candidate_id) as count
from noted left join campaign_candidate m on m.campaign_id = noted.id and m.round = $3::int;
