-- Up to when all that came to a mailbox is heard: it was looked into, and what was kept of it is read. What came by another
-- mailbox is that one's; what came by no mailbox counts for each. $1: mailbox.
select p.trouble,
       least(p.seen_at, (select min(m.received_at) from received_mail m
                         where m.state = 'waiting'
                           and not exists (select from mailbox_position o where o.mailbox = m.source and o.mailbox <> p.mailbox)))
         as seen_at
from mailbox_position p
where p.mailbox = $1;
