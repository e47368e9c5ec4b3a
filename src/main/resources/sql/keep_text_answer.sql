-- Keeps the answer of a provider of texts with what follows. No number is suppressed any more where that would be more
-- than one in a hundred of the texts that left within the day, from the twenty-first on: the text fails then. Who told
-- the provider to stop counts for nothing here, and is always heeded.
-- $1: at, $2: channel, $3: trouble, $4: code, $5: words, $6: attempts, $7: alike, $8: the text a report is about or null,
-- $9: response, $10: reason, $11: what rules said, $12: playbook, $13: whether it may be taken later.
-- A report that is kept already answers with what followed then.
with today as materialized (
  select count(*) as suppressed from text_answer
  where $9 = 'SUPPRESS' and response = 'SUPPRESS' and trouble <> 'STOPPED' and at > $1::timestamptz - interval '1 day'
), final as materialized (
  select case when $9 <> 'SUPPRESS' or $3 = 'STOPPED' or t.suppressed < 20
                or t.suppressed + 1 <= 0.01 * (
                  select count(*) from message m
                  where m.state = 'sent' and m.kind = 'message' and m.via in ('SMS', 'WHATSAPP')
                    and m.finished_at > $1::timestamptz - interval '1 day')
              then $9 else 'FAIL' end as response
  from today t
), kept as (
  insert into text_answer (at, via, trouble, mark, said, attempts, alike, report, response, asked, reason, why, playbook, passing)
  select $1, $2, $3, $4, $5, $6::int, $7::int, $8::text, f.response, $9, $10, $11::text[], $12, $13::boolean
  from final f
  on conflict (report) where report is not null do nothing
  returning response
)
select response from kept
union all
select response from text_answer where report = $8::text
limit 1;
