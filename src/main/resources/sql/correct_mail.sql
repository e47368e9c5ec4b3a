-- Keeps what a user said a mail means, and at the first time what it was read as. $1: id, $2: candidate id, $3: kind, $4: meaning, $5: until or null, $6: events, $7: when they
-- happened, $8: who, $9: now,
-- $10: what the reasons it gives are about.
update received_mail
set candidate_id = $2, kind = $3, meaning = $4, until = $5, reasons = $10::text[], events = $6::text[], answered_at = $7, corrections = corrections + 1,
    first_kind = coalesce(first_kind, kind), first_meaning = case when first_kind is null then meaning else first_meaning end,
    first_until = case when first_kind is null then until else first_until end,
    corrected_by = $8, corrected_at = $9, settled_at = coalesce(settled_at, $9), settled_by = coalesce(settled_by, $8), state = 'read',
    read_at = coalesce(read_at, $9)
where id = $1;
