-- Reads the files of a version by path. $1: version, $2: path or null for all, $3: whether with contents.
select f.path, f.hash, octet_length(c.content) as size, case when $3::boolean then c.content end as content
from playbook_file f
join playbook_content c on c.hash = f.hash
where f.version = $1 and ($2::text is null or f.path = $2)
order by f.path;
