-- Answers where a link of a message leads, the picture (number 0) nowhere, and keeps the hit: unless enough of the link are
-- kept, or the candidate does not want to hear from us, also by news of any record of the mailbox that were not applied yet.
-- The counter of the link makes the limit exact, whatever comes at once.
-- $1-$4: candidate id, decision, position, number. $5: at, $6: head, $7: agent, $8: its name, $9: most hits of a link.
with reader as (
  select l.candidate_id, l.decision, l.position, l.number, l.url,
         c.dossier #> '{permissions,suppressed,EMAIL}' is null
           and not exists (select from suppression s where s.address_hash = c.address_hash)
           and not exists (
             select from event_pending p
             join event e on e.candidate_id = p.candidate_id and e.id = p.event_id
             where p.candidate_id = c.id
               and (e.type in ('unsubscribed', 'consent-withdrawn', 'message-complained')
                 or l.number = 0 and e.type = 'preferences-set'))
           and not exists (
             select from candidate o
             join event_pending p on p.candidate_id = o.id and not p.bulk
             join event e on e.candidate_id = p.candidate_id and e.id = p.event_id
             where o.address_hash = c.address_hash and o.id <> c.id
               and (e.type in ('unsubscribed', 'consent-withdrawn', 'message-complained')
                 or l.number = 0 and e.type = 'preferences-set'))
           -- The picture counts while the candidate agrees, under every record of the mailbox.
           and (l.number > 0
                or c.dossier #>> '{preferences,opens}' = 'GIVEN'
                   and not exists (
                     select from candidate o
                     where o.address_hash = c.address_hash and o.id <> c.id
                       and o.dossier #>> '{preferences,opens}' = 'WITHDRAWN')) as counts
  from message_link l
  join candidate c on c.id = (select kept_record($1::uuid)) and c.erased_at is null
  where l.candidate_id = $1 and l.decision = $2 and l.position = $3::int and l.number = $4::int
), counted as (
  update message_link l
  set hits = l.hits + 1
  from reader r
  where r.counts and l.hits < $9::int
    and l.candidate_id = r.candidate_id and l.decision = r.decision and l.position = r.position and l.number = r.number
  returning l.candidate_id, l.decision, l.position, l.number
), kept as (
  insert into link_hit (candidate_id, decision, position, number, at, head, agent, agent_name)
  select candidate_id, decision, position, number, $5, $6, $7, $8 from counted
)
select url from reader;
