-- Brings the shards of past days together, a step at a time: nobody counts there any more. $1: the first day that stays, $2: most.
with folded as (
  delete from rule_figures r
  where (r.day, r.playbook, r.rule, r.guard, r.shard) in (
    select o.day, o.playbook, o.rule, o.guard, o.shard from rule_figures o
    where o.day < $1::date and o.shard <> -1
    order by o.day, o.playbook, o.rule, o.guard, o.shard
    limit $2::int
    for update skip locked)
  returning r.*
), kept as (
  insert into rule_figures as f (day, playbook, rule, guard, shard, fired, asked, won, lost, vetoed, last_at)
  select day, playbook, rule, guard, -1, sum(fired), sum(asked), sum(won), sum(lost), sum(vetoed), max(last_at)
  from folded
  group by day, playbook, rule, guard
  order by day, playbook, rule, guard
  on conflict (day, playbook, rule, guard, shard) do update
  set fired = f.fired + excluded.fired, asked = f.asked + excluded.asked, won = f.won + excluded.won,
      lost = f.lost + excluded.lost, vetoed = f.vetoed + excluded.vetoed,
      last_at = greatest(f.last_at, excluded.last_at)
)
select count(*) as rows from folded;
