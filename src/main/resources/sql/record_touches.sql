-- Records candidates whose turn came with their arms. $1: candidates, $2: arms, $3: parts of their messages, $4: due, $5: experiment.
insert into experiment_touch (experiment_id, candidate_id, arm, part, due_at, sent_at)
select $5, u.candidate, u.arm, u.part, u.due, case when u.arm = 'hold-out' then u.due end
from unnest($1::uuid[], $2::text[], $3::text[], $4::timestamptz[]) as u (candidate, arm, part, due)
on conflict do nothing;
