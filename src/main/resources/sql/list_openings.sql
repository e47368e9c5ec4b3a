-- Lists the openings that are kept, by ref. $1: the ref of one, or null for all.
select o.definition::text as definition, o.version, o.by, o.at
from (select distinct on (ref) ref, definition, version, by, at from opening_change
      where $1::text is null or ref = $1
      order by ref, version desc) o
where o.definition is not null
order by o.ref;
