-- Approves a draft as it is. $1: id, $2: version, $3: by, $4: at, $5: how many candidates.
update campaign
set state = 'APPROVED', said = '', approved_by = $3, approved_at = $4::timestamptz, approved_count = $5
where id = $1 and version = $2 and state = 'DRAFT'
returning id;
