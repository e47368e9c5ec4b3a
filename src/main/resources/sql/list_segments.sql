-- Lists the segments, each in its newest version, by name. No values.
select s.id, s.name, s.owner, v.version, v.definition::text as definition, v.by, v.at, v.comment
from segment s
join segment_version v on v.segment_id = s.id and v.version = s.version
where s.removed_at is null
order by lower(s.name);
