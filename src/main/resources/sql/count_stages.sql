-- Counts the candidates of each stage. No values.
select stage, count(*) as count from candidate where ref is not null and merged_into is null group by stage;
