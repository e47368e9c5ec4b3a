-- Stops an arm of an experiment. $1: experiment, $2: arm, $3: at, $4: by, $5: why.
insert into experiment_stop (experiment_id, arm, at, by, why)
values ($1, $2, $3::timestamptz, $4, $5)
on conflict do nothing
returning arm;
