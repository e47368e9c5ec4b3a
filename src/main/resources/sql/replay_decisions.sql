-- Reads what was decided about some candidates. $1: candidate ids, $2: the instant a period begins.
-- The explanation is large, and says what was done; where nothing was, it is left out but for the last one before the
-- period, which says when the candidate is looked at next.
select candidate_id, number, decided_at, events::text as events,
       case when outcome <> 'nothing'
              or decided_at < $2 and lead(decided_at, 1, 'infinity') over (partition by candidate_id order by number) >= $2
            then explanation::text end as explanation
from decision
where candidate_id = any ($1::uuid[])
order by candidate_id, number;
