-- Keeps an answer with what follows, and throttles where that does. No address is suppressed any more where that would be
-- more than one in a hundred of the messages that left within the day, from the twenty-first on: the message fails then.
-- $1: at, $2: route, $3: provider, $4: step, $5: code, $6: words, $7: whether reported, $8: attempts, $9: alike,
-- $10: the report or null, $11: response, $12: reason, $13: what rules said, $14: playbook,
-- $15: messages a minute or null, $16: for how long in seconds, $17: the answer in short, $18: rule, $19: the domain we send from.
-- A report that is kept already answers with what followed then. A throttle never becomes less strict before its end.
with today as materialized (
  select count(*) as suppressed from mail_answer
  where $11 = 'SUPPRESS' and response = 'SUPPRESS' and at > $1::timestamptz - interval '1 day'
), final as materialized (
  select case when $11 <> 'SUPPRESS' or t.suppressed < 20
                or t.suppressed + 1 <= 0.01 * (
                  select count(*) from message m
                  where m.state = 'sent' and m.kind = 'message' and m.via = 'EMAIL'
                    and m.finished_at > $1::timestamptz - interval '1 day')
              then $11 else 'FAIL' end as response
  from today t
), kept as (
  insert into mail_answer (at, route, provider, step, code, said, reported, attempts, alike, mail, response, asked, reason,
                           why, playbook)
  select $1, $2, $3, $4, $5::int, $6, $7, $8::int, $9::int, $10::uuid, f.response, $11, $12, $13::text[], $14
  from final f
  on conflict (mail) where mail is not null do nothing
  returning response
), slowed as (
  insert into mail_lane as l (route, sender, provider, filled_at, per_minute, since, until, reason, answer, rule)
  select $2, $19, $3, $1, $15::int, $1, $1::timestamptz + $16::bigint * interval '1 second', $12, $17, $18
  where $15::int is not null
  on conflict (route, sender, provider) do update
  set per_minute = case when l.until > $1 then least(l.per_minute, excluded.per_minute) else excluded.per_minute end,
      since = case when l.until > $1 then l.since else excluded.since end,
      tokens = least(l.tokens, 1), filled_at = greatest(l.filled_at, excluded.filled_at),
      until = greatest(l.until, excluded.until), reason = excluded.reason, answer = excluded.answer, rule = excluded.rule
)
select response from kept
union all
select response from mail_answer where mail = $10::uuid
limit 1;
