-- Has the candidates a version could not decide about decided about at once. $1: version, $2: now.
with failed as (
  select c.id
  from playbook_suspicion s
  join candidate c on c.id = s.candidate_id
  where s.version = $1 and c.quarantined_since is not null
  order by c.id
  for no key update of c
), news as (
  update event_pending p set ready_at = $2 from failed f where p.candidate_id = f.id
)
update candidate c set due_at = $2 from failed f where c.id = f.id;
