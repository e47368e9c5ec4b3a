-- Reads the changes of openings after one, in their order. $1: its number.
select number, at, ref, definition::text as definition
from opening_change
where number > $1
order by number;
