-- Lists the versions of a segment, the newest first, also of one that was removed. $1: its id.
select s.id, s.name, s.owner, v.version, v.definition::text as definition, v.by, v.at, v.comment
from segment s
join segment_version v on v.segment_id = s.id
where s.id = $1
order by v.version desc;
