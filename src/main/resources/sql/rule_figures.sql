-- Sums up what rules did from one day to another, both included, with the guards that stood against them. $1, $2: days, UTC.
select rule, guard, sum(fired)::bigint as fired, sum(asked)::bigint as asked, sum(won)::bigint as won,
       sum(lost)::bigint as lost, sum(vetoed)::bigint as vetoed, max(last_at) as last_at
from rule_figures
where day between $1 and $2
group by rule, guard
order by rule, guard;
