-- Lists experiments, the newest first; one alone by its id, or the one of a campaign. $1: id or null, $2: campaign or null.
select e.id, e.name, e.campaign_id, c.name as campaign, e.plan::text as plan, e.state, e.said, e.version, e.by, e.at,
       e.started_at, e.stopped_at, e.decided::text as decided, e.decided_at,
       coalesce((select array_agg(s.arm order by s.at, s.arm) from experiment_stop s where s.experiment_id = e.id), '{}') as stop_arms,
       coalesce((select array_agg(s.at order by s.at, s.arm) from experiment_stop s where s.experiment_id = e.id), '{}') as stop_times,
       coalesce((select array_agg(s.by order by s.at, s.arm) from experiment_stop s where s.experiment_id = e.id), '{}') as stop_by,
       coalesce((select array_agg(s.why order by s.at, s.arm) from experiment_stop s where s.experiment_id = e.id), '{}') as stop_whys
from experiment e
join campaign c on c.id = e.campaign_id
where ($1::uuid is null or e.id = $1) and ($2::uuid is null or e.campaign_id = $2)
order by e.at desc, e.id;
