-- Counts what rules did in a batch of decisions. The last statement of its transaction: the rows it locks are everybody's, in
-- the order of their key, and in the shard of the connection.
insert into rule_figures as f (day, playbook, rule, guard, shard, fired, asked, won, lost, vetoed, last_at)
select day, playbook, rule, guard, pg_backend_pid() % 16, fired, asked, won, lost, vetoed, last_at
from unnest($1::date[], $2::text[], $3::text[], $4::text[], $5::bigint[], $6::bigint[], $7::bigint[], $8::bigint[],
            $9::bigint[], $10::timestamptz[])
  as i (day, playbook, rule, guard, fired, asked, won, lost, vetoed, last_at)
on conflict (day, playbook, rule, guard, shard) do update
set fired = f.fired + excluded.fired, asked = f.asked + excluded.asked, won = f.won + excluded.won,
    lost = f.lost + excluded.lost, vetoed = f.vetoed + excluded.vetoed, last_at = greatest(f.last_at, excluded.last_at);
