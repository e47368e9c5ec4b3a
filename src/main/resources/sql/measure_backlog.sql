-- How many candidates wait to be measured, ten thousand at most.
select count(*) as waiting from (select from measure_queue limit 10000) first;
