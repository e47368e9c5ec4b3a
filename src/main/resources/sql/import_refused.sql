-- The first rows of an import that were refused. $1: id, $2: most.
select p.lines[r.row + 1] as line, r.header, r.value, r.reason
from import_part p
cross join lateral unnest(p.refused_rows, p.refused_columns, p.refused_values, p.refused_reasons)
  as r (row, header, value, reason)
where p.import_id = $1 and p.refused_rows <> '{}'
order by p.first_row, r.row
limit $2::int;
