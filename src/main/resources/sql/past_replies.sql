-- Replies whose words are kept, the oldest first. $1, $2: from and to; $3, $4: behind this one (received at, id); $5: most.
select id, received_at, said, unsure, meaning, reasons, corrected_by is not null as by_hand
from received_mail
where shelf = 'replies' and kind = 'reply' and said <> '' and received_at >= $1::timestamptz and received_at < $2::timestamptz
  and (received_at, id) > ($3::timestamptz, $4::uuid)
order by received_at, id
limit $5::int;
