-- Counts mails to personal Gmail accounts: those that left within a day before $1, and those due within a day after it.
select (select count(*)
        from message m join candidate c on c.id = m.candidate_id
        where m.state = 'sent' and m.kind = 'message' and m.via = 'EMAIL' and m.finished_at > $1::timestamptz - interval '1 day'
          and lower(split_part(c.email, '@', 2)) in ('gmail.com', 'googlemail.com')) as sent,
       (select count(*)
        from message m join candidate c on c.id = m.candidate_id
        where m.state = 'queued' and m.kind = 'message' and m.via = 'EMAIL' and m.not_before < $1::timestamptz + interval '1 day'
          and lower(split_part(c.email, '@', 2)) in ('gmail.com', 'googlemail.com')) as waiting;
