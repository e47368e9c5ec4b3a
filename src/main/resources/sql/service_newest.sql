-- Reads what is in service on every node.
select seq, at, action, version, canary, canary_percent, actor, comment
from playbook_service
order by seq desc
limit 1;
