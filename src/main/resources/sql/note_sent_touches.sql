-- Notes which messages of an experiment have left, and which tasks were done. A mail in a language for which an arm has no subject,
-- because its template was not written in it when the experiment was made, is counted in no arm. $1: experiment.
update experiment_touch t
set sent_at = m.finished_at, decision = m.decision, position = m.position
from experiment e
join campaign c on c.id = e.campaign_id
cross join lateral (
  select u.experiment_id, u.candidate_id, u.part from experiment_touch u where u.experiment_id = e.id and u.sent_at is null offset 0) open
join message m on m.candidate_id = open.candidate_id and m.topic = 'campaign/' || c.name || case when open.part = '' then '' else '/' || open.part end
  and m.state in ('sent', 'done') and m.finished_at is not null
  and not exists (
    select from jsonb_array_elements(e.plan -> 'arms') a
    where jsonb_typeof(a.value -> 'subject') = 'object' and m.language is not null
      and m.template = coalesce(a.value ->> 'template', (
        select s.value ->> 'template' from jsonb_array_elements(c.plan -> 'steps') s
        where s.value ->> 'key' = split_part(open.part, '~', 1)))
      and not a.value -> 'subject' ?| array[m.language, split_part(m.language, '-', 1)])
where e.id = $1 and t.experiment_id = open.experiment_id and t.candidate_id = open.candidate_id;
