-- Whom a mail is about: whom the message it names went to, else whose address its author has; of several the one
-- written to last. No id where no candidate is known but the author was erased. $1-$3: candidate id, decision and position of the message, or nulls; $4: hashes of the author's
-- address, in its spellings.
with named as (
  select kept_record(m.candidate_id) as id, true as named, null::timestamptz as sent
  from message m
  where m.candidate_id = $1::uuid and m.decision = $2::bigint and m.position = $3::int and m.kind = 'message'
), known as (
  select c.id, false as named,
         (select max(m.finished_at) from message m
          where m.candidate_id = c.id and m.via = 'EMAIL' and m.state = 'sent') as sent
  from candidate c
  where c.address_hash = any ($4::bytea[]) and c.erased_at is null and c.merged_into is null
    and not exists (select from named)
), found as (
  select c.id, c.ref, c.name, c.erased_at is not null as erased, f.named, f.sent
  from (select * from named union all select * from known) f
  join candidate c on c.id = f.id
)
select id, ref, name, erased, named, sent from found
union all
select null, null, '', true, false, null
where not exists (select from found)
  and exists (select from suppression s where s.address_hash = any ($4::bytea[]) and s.cause = 'ERASED')
order by sent desc nulls last, id
limit 1;
