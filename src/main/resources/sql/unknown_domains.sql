-- Domains of recipients of whom messages wait, whose provider is not known or was asked for long ago. $1: asked before,
-- $2: most.
select distinct lower(split_part(c.email, '@', 2)) as domain
from (select candidate_id from message where state = 'queued' and provider = 'other' order by not_before limit 2000) m
join candidate c on c.id = m.candidate_id
left join mail_domain d on d.domain = lower(split_part(c.email, '@', 2))
where c.email like '%_@_%' and (d.domain is null or d.known_at < $1)
limit $2::int;
