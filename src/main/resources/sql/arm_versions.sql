-- Lists the versions of the playbook that arms of running experiments name.
select distinct (a.value ->> 'playbook')::bigint as version
from experiment e
cross join lateral jsonb_array_elements(e.plan -> 'arms') a
where e.state = 'RUNNING' and jsonb_path_exists(e.plan, '$.arms[*].playbook') and a.value ? 'playbook';
