alter table campaign_candidate add column arm text;
comment on column campaign_candidate.arm is 'The arm of the running experiment whose message was offered; null for the message of the campaign.';
comment on column experiment.plan is '{arms: [{name, weight, template, time, subject, sender, playbook, added}], holdOut, windowDays, baseRate, lift, alpha, power}; rates in percent; a subject is one text, or one by language.';

create function arm_version(candidate uuid) returns bigint language sql stable as $$
  select (a.value ->> 'playbook')::bigint
  from campaign_candidate o
  join experiment e on e.campaign_id = o.campaign_id and e.state = 'RUNNING'
  cross join lateral jsonb_array_elements(e.plan -> 'arms') a
  where o.candidate_id = candidate and a.value ->> 'name' = o.arm and a.value ? 'playbook'
    and not exists (select from experiment_stop s where s.experiment_id = e.id and s.arm = o.arm)
  order by o.offered_at, e.id
  limit 1
$$;
comment on function arm_version is 'The version of the playbook that decides about a candidate because of the arm they are in; null for the one in service.';
create index experiment_versions on experiment (id) where state = 'RUNNING' and jsonb_path_exists(plan, '$.arms[*].playbook');
comment on index experiment_versions is 'Find the experiments whose arms name a version of the playbook.';
