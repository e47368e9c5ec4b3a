-- Sums up the candidates of each stage. No values.
select stage, sum(count)::bigint as count from stage_count group by stage having sum(count) <> 0;
