-- Up to when all that came to a mailbox is heard: it was looked into, and what was kept of it is read. $1: mailbox.
select least(p.seen_at, (select min(m.received_at) from received_mail m where m.state = 'waiting')) as seen_at
from mailbox_position p
where p.mailbox = $1;
