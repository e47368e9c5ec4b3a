-- Reads the canary that the server withdrew by itself, while nothing else is in service since and no member has read it.
select s.seq, s.at, was.canary as version, s.version as instead, s.comment
from playbook_service s
join playbook_service was on was.seq = s.seq - 1 and was.canary is not null
where s.seq = (select max(seq) from playbook_service) and s.action = 'taken-back'
  and not exists (select from canary_notice_read r where r.seq = s.seq);
