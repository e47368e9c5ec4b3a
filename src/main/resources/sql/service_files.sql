-- Reads the files of a version, with the checksum they had when it was made. $1: version.
select v.checksum, f.path, c.content
from playbook_version v
left join playbook_file f on f.version = v.number
left join playbook_content c on c.hash = f.hash
where v.number = $1
order by f.path;
