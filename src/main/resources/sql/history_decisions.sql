-- Reads a candidate's decisions up to one of them, as far as they changed the dossier. $1: candidate id, $2: number of the last.
-- The time is taken from the explanation, which has it to the nanosecond, as the dossier does.
select c.ref, d.number, d.decided_at, d.playbook, coalesce((d.explanation->>'openings')::bigint, 0) as openings,
       d.explanation->>'at' as at, d.events::text as events,
       d.explanation is null as forgotten,
       d.explanation->'move'->>'from' as move_from, d.explanation->'move'->>'to' as move_to,
       d.explanation->'move'->>'rule' as move_rule,
       coalesce((select string_agg(substr(o->>'says', 8), E'\n')
                 from json_array_elements(d.explanation->'opinions') o where o->>'says' like 'tag as %'), '') as tags,
       coalesce((select string_agg((r->>'to') || ' ' || (r->>'task'), E'\n')
                 from json_array_elements(d.explanation->'reminders') r), '') as reminders,
       case when d.number = $2 then
         coalesce((select string_agg(f->>'rule', E'\n') from json_array_elements(d.explanation->'fired') f), '')
       end as fired
from decision d
join candidate c on c.id = d.candidate_id
where d.candidate_id = $1 and d.number <= $2 and c.ref is not null
order by d.number
limit 5000;
