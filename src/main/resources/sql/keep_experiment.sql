-- Keeps an experiment that is new, or the next version of a draft. Answers a row if it was kept.
-- $1: id, $2: name, $3: campaign, $4: plan, $5: version, $6: by, $7: at.
with changed as (
  update experiment
  set name = $2, campaign_id = $3, plan = $4::text::jsonb, said = '', version = $5, by = $6, at = $7::timestamptz
  where id = $1 and version = $5::int - 1 and state = 'DRAFT'
  returning id
), made as (
  insert into experiment (id, name, campaign_id, plan, state, said, version, by, at)
  select $1, $2, $3, $4::text::jsonb, 'DRAFT', '', 1, $6, $7::timestamptz where $5::int = 1
  on conflict (id) do nothing
  returning id
)
select id from changed union all select id from made;
