-- Finds the version to go back to from a row: the last other one that was not itself gone back from since.
-- $1: seq of the row, $2: its version.
select s.version
from playbook_service s
where s.seq < $1 and s.version <> $2
  and not exists (
    select 1
    from playbook_service gone
    join playbook_service was on was.seq = gone.seq - 1
    where gone.action in ('roll-back', 'taken-back') and gone.version <> was.version
      and was.version = s.version and gone.seq > s.seq and gone.seq <= $1)
order by s.seq desc
limit 1;
