-- Calls back what has not left to an erased person and empties what has. $1: candidate id, $2: now.
update message
set subject = null, body_text = null, body_html = null, title = '', reason = '', sent_to = null, in_thread = '', attached = '{}',
    state_reason = case when state in ('queued', 'claimed', 'uncertain', 'quarantined', 'open') then 'erased' else '' end,
    finished_at = coalesce(finished_at, $2),
    state = case when state in ('queued', 'claimed', 'uncertain', 'quarantined') then 'cancelled'
                 when state = 'open' then 'skipped' else state end
where candidate_id = $1;
