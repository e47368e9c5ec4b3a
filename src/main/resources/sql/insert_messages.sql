-- Puts messages and tasks into the outbox. A touch key that exists fails the batch: a touch exists once. An email is for
-- the provider of its recipient's domain, or for those of which that is not known.
insert into message (candidate_id, decision, position, touch_key, kind, topic, template, via, title, rule, reason,
                     state, created_at, not_before, purpose, items, provider)
select candidate_id, decision, position, touch_key, kind, topic, template, via, title, rule, reason,
       state, created_at, created_at, purpose, items,
       case when via = 'EMAIL'
            then coalesce(
              (select d.provider
               from candidate c join mail_domain d on d.domain = lower(split_part(c.email, '@', 2))
               where c.id = i.candidate_id), 'other')
            else '' end
from unnest($1::uuid[], $2::bigint[], $3::int[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
            $9::text[], $10::text[], $11::text[], $12::text[], $13::timestamptz[], $14::text[], $15::text[])
  as i (candidate_id, decision, position, touch_key, kind, topic, template, via, title, rule, reason, state, created_at,
        purpose, items);
