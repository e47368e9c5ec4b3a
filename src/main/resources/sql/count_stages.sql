-- Counts the candidates of each stage. No values.
select stage, count(*) as count from candidate_listing group by stage;
