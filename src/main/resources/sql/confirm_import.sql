-- Confirms what the columns of an import say; what a dry run found counts no longer. $1: id, $2: mapping, $3: kind,
-- $4: merge, $5: source, $6: collected at, $7: spread in seconds, $8: cause.
update import_job
set state = 'mapped', mapping = $2::text[], kind = $3, merge = $4::text[], source = $5, collected_at = $6::timestamptz,
    spread_seconds = $7::bigint, cause = $8, created = 0, merged = 0, unchanged = 0, refused = 0, failure = '',
    started_at = null, finished_at = null
where id = $1 and state in ('uploaded', 'mapped', 'checked')
returning *;
