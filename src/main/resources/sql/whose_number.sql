-- Whose number a text came from: first the record that was written to last over the channel, then the others with that
-- number. No id where no candidate is known but an erased person had it. $1: hash of the number, $2: channel.
with known as (
  select c.id, c.ref, c.name,
         (select max(m.finished_at) from message m
          where m.candidate_id = c.id and m.via = $2 and m.state = 'sent') as sent
  from candidate c
  where c.phone_hash = $1 and c.erased_at is null and c.merged_into is null
)
select id, ref, name, false as erased, sent from known
union all
select null, null, '', true, null
where not exists (select from known)
  and exists (select from suppression s where s.address_hash = $1 and s.cause = 'ERASED')
order by sent desc nulls last, id;
