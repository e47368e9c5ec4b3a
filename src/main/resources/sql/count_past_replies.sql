-- Counts replies whose words are kept. $1, $2: from and to.
select count(*) as count
from received_mail
where shelf = 'replies' and kind = 'reply' and said <> '' and received_at >= $1::timestamptz and received_at < $2::timestamptz;
