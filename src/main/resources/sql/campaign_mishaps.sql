-- Counts what went wrong with the messages of a campaign since a user let it go on last. $1: id.
select count(*) as tried,
       count(*) filter (where m.state = 'FAILED' and m.reaction <> 'BOUNCED') as failed,
       count(*) filter (where m.reaction = 'BOUNCED') as bounced,
       count(*) filter (where m.reaction = 'COMPLAINED') as complained,
       count(*) filter (where m.reaction = 'UNSUBSCRIBED') as unsubscribed,
       count(*) filter (where m.reaction = 'DECLINED') as declined
from campaign c
join campaign_candidate m on m.campaign_id = c.id
where c.id = $1 and m.state in ('SENT', 'UNCERTAIN', 'FAILED') and m.noted_at >= coalesce(c.resumed_at, '-infinity');
