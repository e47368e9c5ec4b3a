-- Records what became of the rows of a batch, and how far the import is; renews the lease. Answers its row, or none if
-- the claim is over. $1: the import, $2: the claim, $3: rows done before, $4: lines, $5: outcomes, $6-$9: the refused: rows
-- of the batch, columns, values, reasons. $10-$13: how many were created, merged, unchanged, refused. $14: the lease in
-- seconds.
with further as (
  update import_job
  set created = created + $10, merged = merged + $11, unchanged = unchanged + $12, refused = refused + $13,
      lease_until = now() + make_interval(secs => $14::int)
  where id = $1 and claim = $2 and state in ('checking', 'running')
    and created + merged + unchanged + refused = $3::bigint
  returning id
), part as (
  insert into import_part (import_id, first_row, lines, outcomes, refused_rows, refused_columns, refused_values, refused_reasons)
  select id, $3::bigint, $4::bigint[], $5::text, $6::int[], $7::text[], $8::text[], $9::text[] from further
)
select id from further;
