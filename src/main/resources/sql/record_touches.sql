-- Records candidates whose turn came with their arms. $1: candidates, $2: arms, $3: due, $4: experiment.
insert into experiment_touch (experiment_id, candidate_id, arm, due_at, sent_at)
select $4, u.candidate, u.arm, u.due, case when u.arm = 'hold-out' then u.due end
from unnest($1::uuid[], $2::text[], $3::timestamptz[]) as u (candidate, arm, due)
on conflict do nothing;
