-- Notes which messages of an experiment have left, and which tasks were done. $1: experiment.
update experiment_touch t
set sent_at = m.finished_at, decision = m.decision, position = m.position
from experiment e
join campaign c on c.id = e.campaign_id
cross join lateral (
  select u.experiment_id, u.candidate_id, u.part from experiment_touch u where u.experiment_id = e.id and u.sent_at is null offset 0) open
join message m on m.candidate_id = open.candidate_id and m.topic = 'campaign/' || c.name || case when open.part = '' then '' else '/' || open.part end
  and m.state in ('sent', 'done') and m.finished_at is not null
where e.id = $1 and t.experiment_id = open.experiment_id and t.candidate_id = open.candidate_id;
