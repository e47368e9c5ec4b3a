-- Lists the arms of running experiments that name a version which, since they take candidates, could not decide about more
-- candidates than are tolerated; their experiments are claimed. $1: version, $2: tolerated.
select e.id, a.value ->> 'name' as arm, e.plan::text as plan, failed.candidates
from experiment e
cross join lateral jsonb_array_elements(e.plan -> 'arms') a
cross join lateral (
  select count(*)::int as candidates
  from playbook_suspicion s
  where s.version = $1 and s.at >= greatest(e.started_at, (a.value ->> 'added')::timestamptz)
) failed
where e.state = 'RUNNING' and jsonb_path_exists(e.plan, '$.arms[*].playbook') and (a.value ->> 'playbook')::bigint = $1
  and failed.candidates > $2
  and not exists (select from experiment_stop x where x.experiment_id = e.id and x.arm = a.value ->> 'name')
order by e.id, arm
for no key update of e;
