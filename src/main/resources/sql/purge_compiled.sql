-- Deletes all but the newest few compiled rules, so that they do not grow without end. $1: how many stay.
delete from playbook_compiled
where (checksum, engine) in (
  select checksum, engine from playbook_compiled order by kept_at desc offset $1::int);
