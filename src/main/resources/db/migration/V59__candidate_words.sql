-- Words to find candidates by change seldom, what lists show beside them with each touchpoint. In one row each change wrote
-- some hundred runs of characters anew, a millisecond of a core.
create table candidate_words (
  candidate_id uuid primary key,
  words        text not null
);
comment on table candidate_words is 'What candidates that lists show are found by.';
comment on column candidate_words.words is 'Name, ref, addresses, employer, title and skills in lower case, a line each; bounded.';

insert into candidate_words select candidate_id, words from candidate_listing;
alter table candidate_listing drop column words;

create index candidate_words_grams on candidate_words using gin (search_grams(words));
comment on index candidate_words_grams is 'Find candidates by a part of their words. The extension pg_trgm is not on every server.';
-- Statistics of it take a second for each thousand rows, and say nothing about several runs together.
alter index candidate_words_grams alter column 1 set statistics 0;

create function unlist_candidate(gone uuid) returns void language sql as $$
  delete from candidate_listing where candidate_id = gone;
  delete from candidate_words where candidate_id = gone;
$$;
comment on function unlist_candidate is 'Takes a candidate from the lists.';

create or replace function list_candidate(c candidate) returns void language plpgsql as $$
declare
  person jsonb := c.dossier -> 'person';
  work   jsonb := c.dossier -> 'work';
  care   jsonb := c.dossier -> 'care';
begin
  if c.ref is null or c.merged_into is not null then
    perform unlist_candidate(c.id);
    return;
  end if;
  insert into candidate_words as w
  values (
    c.id,
    lower(concat_ws(e'\n',
      left(c.name, 600),
      c.ref,
      person ->> 'email',
      nullif(c.email, lower(person ->> 'email')),
      case when c.email like '%+%@%' then regexp_replace(c.email, '\+[^@]*@', '@') end,
      left(work ->> 'employer', 300),
      left(work ->> 'title', 300),
      left((select string_agg(s, e'\n') from jsonb_array_elements_text(work -> 'skills') s), 1500))))
  on conflict (candidate_id) do update set words = excluded.words
  where w.words <> excluded.words;
  insert into candidate_listing as l
  values (
    c.id,
    left(lower(coalesce(nullif(btrim(c.name), ''), c.ref)), 200),
    c.stage,
    coalesce(c.dossier ->> 'relationship', 'PASSIVE'),
    lower(coalesce(care ->> 'owner', '')),
    coalesce(person ->> 'country', ''),
    coalesce((select array_agg(t) from jsonb_array_elements_text(care -> 'tags') t), '{}'),
    coalesce(care ? 'hold', false),
    -- What no date of this database can be is as if it were not said: nothing here may stop an evaluation.
    case when care -> 'hold' ->> 'until' ~ '^[1-9]\d{3}-\d\d-\d\d$' then (care -> 'hold' ->> 'until')::date end,
    c.quarantined_since is not null,
    (select max((t ->> 'at')::timestamptz) from jsonb_array_elements(c.dossier -> 'touches' -> 'recent') t
     where t ->> 'state' in ('SENT', 'DONE') and t ->> 'at' ~ '^[12]\d{3}-'))
  on conflict (candidate_id) do update
  set name = excluded.name, stage = excluded.stage, relationship = excluded.relationship,
      owner = excluded.owner, country = excluded.country, tags = excluded.tags, held = excluded.held,
      held_until = excluded.held_until, quarantined = excluded.quarantined, last_touch = excluded.last_touch
  where l is distinct from excluded;
end $$;

create or replace function candidate_changed() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    perform unlist_candidate(old.id);
  else
    perform list_candidate(new);
  end if;
  return null;
end $$;
