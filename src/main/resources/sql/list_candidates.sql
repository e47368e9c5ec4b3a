-- Lists candidates, those looked at next first. What is null does not matter.
-- $1: part of a name or a ref, empty for all; $2: the ref's id; $3: the search as an address in its one form; $4: stage;
-- $5: relationship; $6: owner; $7: country; $8: whether held; $9: today; $10: whether quarantined; $11, $12: behind this
-- time and id; $13: most.
select id, ref, name, stage, due_at, due_why, quarantine_reason
from candidate
where ref is not null and merged_into is null
  and ($1::text = '' or id = $2::uuid or strpos(lower(name), lower($1)) > 0 or email = $3::text)
  and ($4::text is null or stage = $4)
  and ($5::text is null or coalesce(dossier ->> 'relationship', 'PASSIVE') = $5)
  and ($6::text is null or owner = lower($6))
  and ($7::text is null or dossier -> 'person' ->> 'country' = $7)
  and ($8::boolean is null or (dossier -> 'care' ? 'hold'
       and coalesce((dossier -> 'care' -> 'hold' ->> 'until')::date > $9::date, true)) is not distinct from $8)
  and ($10::boolean is null or (quarantined_since is not null) = $10)
  and ($11::timestamptz is null or (due_at, id) > ($11, $12::uuid))
order by due_at, id
limit $13::int;
