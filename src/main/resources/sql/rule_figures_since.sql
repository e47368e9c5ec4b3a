-- Finds the first day on which rules were counted. $1, $2: days to look at, UTC, both included.
select min(day) as since from rule_figures where day between $1 and $2;
