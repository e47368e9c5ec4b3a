-- Has the candidates a version could not decide about decided about at once. $1: version, $2: now.
with victims as (
  select c.id
  from playbook_suspicion s
  join candidate c on c.id = s.candidate_id
  where s.version = $1 and c.aside_since is not null
  order by c.id
  for no key update of c
), news as (
  update event_pending p set ready_at = $2 from victims v where p.candidate_id = v.id
)
update candidate c set due_at = $2 from victims v where c.id = v.id;
