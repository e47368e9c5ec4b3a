-- Reads all nodes heard of, by name. No values.
select name, version, canary, seq, trouble, seen_at from node order by name, seen_at desc;
