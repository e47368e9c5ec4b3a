-- Claims a form that is sent: of several that ask at once, one is the first. One that another node claims at this very moment
-- is not seen yet, and counts as not answered. $1: the key. $2: now.
with claimed as (
  insert into sent_form (key, at) values ($1, $2)
  on conflict (key) do nothing
  returning key
)
select
  exists (select from claimed) as first,
  coalesce((select answered from sent_form where key = $1), false) as answered,
  coalesce((select leads_to from sent_form where key = $1), '') as leads_to;
