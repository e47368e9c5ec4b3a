-- Lists the tables of an installation with the columns that are not derived from others, those first that others refer to.
with recursive tables as (
  select c.oid, quote_ident(c.relname) as name
  from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
    and c.relname not in ('flyway_schema_history', 'node')
), referring as (
  select distinct conrelid as oid, confrelid as before from pg_constraint where contype = 'f' and conrelid <> confrelid
), depth as (
  select oid, 0 as depth from tables
  union
  select r.oid, d.depth + 1 from depth d join referring r on r.before = d.oid where d.depth < 20
)
select t.name, string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns
from tables t
join (select oid, max(depth) as depth from depth group by oid) d using (oid)
join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
group by t.name, d.depth
order by d.depth, t.name;
