-- Keeps that a member has read why a canary was withdrawn; once. $1: row of the service, $2: now, $3: who.
insert into canary_notice_read (seq, at, actor)
select $1, $2, $3 where exists (select from playbook_service where seq = $1 and action = 'taken-back')
on conflict (seq) do nothing
returning seq;
