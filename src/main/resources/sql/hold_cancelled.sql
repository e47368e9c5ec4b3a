-- Ends a cancelled campaign for those whom it was not offered. $1: id.
update campaign_candidate set state = 'HELD', why = 'the campaign was cancelled'
where campaign_id = $1 and state = 'DUE';
