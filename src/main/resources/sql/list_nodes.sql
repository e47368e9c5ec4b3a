-- Lists nodes heard of since an instant. $1: since.
select id, name, version, canary, seq, trouble, seen_at
from node
where seen_at >= $1
order by name, id;
