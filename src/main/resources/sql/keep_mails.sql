-- Keeps mails that arrived, once each, and wakes every node. $1-$5: id, source, received at, size, raw; one array each.
with kept as (
  insert into received_mail (id, source, received_at, size, raw)
  select distinct on (id) id, source, received_at, size, raw
  from unnest($1::uuid[], $2::text[], $3::timestamptz[], $4::int[], $5::bytea[]) as i (id, source, received_at, size, raw)
  order by id
  on conflict (id) do nothing
  returning id
)
select k.id, case when row_number() over () = 1 then pg_notify('nurture_mails', '')::text end from kept k;
