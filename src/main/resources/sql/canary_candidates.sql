-- Counts candidates that a canary and the rest decided about, or could not, and those about whom they could not.
-- $1: version of the canary, $2: version of the rest, $3: decided from, $4: decided before.
select v.number = $1 as canary,
       (select count(*)
        from (select d.candidate_id
              from decision d
              where d.playbook = v.checksum and d.decided_at >= $3 and d.decided_at < $4
              union
              select s.candidate_id
              from playbook_suspicion s
              where s.version = v.number and s.at >= $3 and s.at < $4) met) as candidates,
       (select count(*)
        from playbook_suspicion s
        where s.version = v.number and s.at >= $3 and s.at < $4) as undecided
from playbook_version v
where v.number = any (array[$1, $2]::bigint[]);
