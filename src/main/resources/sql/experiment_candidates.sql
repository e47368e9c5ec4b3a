-- Lists candidates of an experiment. $1: id, $2: arm or null, $3: behind which one or null, $4: most.
select t.candidate_id, c.ref, c.name, t.arm, t.sent_at, t.replied_at
from experiment_touch t
join candidate c on c.id = t.candidate_id
where t.experiment_id = $1 and ($2::text is null or t.arm = $2) and ($3::uuid is null or t.candidate_id > $3)
order by t.candidate_id
limit $4::int;
