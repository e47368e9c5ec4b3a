-- Reads the newest version of some openings, removed ones too. $1: refs. Runs under the lock of the table.
select distinct on (ref) ref, version, definition::text as definition
from opening_change
where ref = any ($1::text[])
order by ref, version desc;
