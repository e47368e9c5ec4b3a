-- Keeps an import that was sent, without its file. $1: id, $2: file, $3: bytes, $4: checksum, $5: format, $6: header,
-- $7: headers, $8-$10: lines, widths and cells of the first rows, $11: mapping, $12: kind, $13: merge, $14: source,
-- $15: collected at, $16: spread in seconds, $17: cause, $18: rows, $19: by, $20: now.
insert into import_job (id, file, bytes, checksum, state, format, header, headers, sample_lines, sample_widths, sample_cells,
  mapping, kind, merge, source, collected_at, spread_seconds, cause, rows, created_by, created_at)
values ($1, $2, $3, $4, 'uploaded', $5, $6, $7::text[], $8::bigint[], $9::int[], $10::text[], $11::text[], $12, $13::text[],
  $14, $15::timestamptz, $16::bigint, $17, $18::bigint, $19, $20)
returning *;
