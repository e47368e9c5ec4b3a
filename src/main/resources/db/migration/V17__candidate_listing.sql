-- What lists of candidates are searched, narrowed and sorted by, apart from the wide row that each evaluation writes. A
-- trigger keeps it, so that every statement that writes a candidate keeps it alike, and only where one of its values
-- changes: most evaluations leave it alone.
create table candidate_listing (
  candidate_id uuid primary key,
  name         text        not null,
  words        text        not null,
  grams        text[]      not null,
  stage        text        not null,
  relationship text        not null,
  owner        text        not null,
  country      text        not null,
  tags         text[]      not null,
  held         boolean     not null,
  held_until   date,
  quarantined  boolean     not null,
  last_touch   timestamptz
);
comment on table candidate_listing is 'One narrow row for each candidate that lists show: neither erased nor merged into another record.';
comment on column candidate_listing.name is 'The name in lower case, to sort by; the ref where there is none.';
comment on column candidate_listing.words is 'Name, ref, addresses, employer, title and skills in lower case, a line each; bounded.';
comment on column candidate_listing.grams is 'Each run of one to three characters of the words. The extension pg_trgm is not on every server.';
comment on column candidate_listing.held is 'Whether a recruiter says that nothing goes out, until held_until or without an end.';
comment on column candidate_listing.held_until is 'The first day after the hold, where the candidate is; null without an end.';
comment on column candidate_listing.last_touch is 'When the last message left or the last task was done; null before the first.';

create index candidate_listing_name on candidate_listing (name, candidate_id);
comment on index candidate_listing_name is 'List candidates by name.';
create index candidate_listing_grams on candidate_listing using gin (grams);
comment on index candidate_listing_grams is 'Find candidates by a part of their words.';
create index candidate_listing_tags on candidate_listing using gin (tags);
comment on index candidate_listing_tags is 'Find the candidates with a tag.';
create index candidate_listing_owner on candidate_listing (owner);
comment on index candidate_listing_owner is 'Find the candidates of an owner, and the owners there are.';
create index candidate_listing_country on candidate_listing (country);
comment on index candidate_listing_country is 'Find the candidates of a country, and the countries there are.';
create index candidate_listing_stage on candidate_listing (stage);
comment on index candidate_listing_stage is 'Find the candidates of a rare stage.';
create index candidate_listing_relationship on candidate_listing (relationship);
comment on index candidate_listing_relationship is 'Find the candidates of a rare relationship.';
create index candidate_listing_held on candidate_listing (candidate_id) where held;
comment on index candidate_listing_held is 'Find the candidates on hold.';
create index candidate_listing_quarantined on candidate_listing (candidate_id) where quarantined;
comment on index candidate_listing_quarantined is 'Find the candidates in quarantine.';
create index candidate_listing_touched on candidate_listing (last_touch);
comment on index candidate_listing_touched is 'Find candidates by how long ago the last touchpoint was.';

create function search_grams(words text) returns text[] language sql immutable as $$
  select coalesce(array_agg(distinct substr(words, i, n)), '{}')
  from generate_series(1, 3) n, generate_series(1, length(words) - n + 1) i
$$;
comment on function search_grams is 'Each run of one, two and three characters of a text, as they are kept.';

create function term_grams(terms text[]) returns text[] language sql immutable as $$
  select coalesce(array_agg(distinct substr(t, i, 3)), '{}')
  from unnest(terms) t, generate_series(1, greatest(length(t) - 2, 1)) i
$$;
comment on function term_grams is 'The longest runs of texts to look for: each must be among those that are kept.';

create function search_terms(texts text[]) returns text[] language sql immutable as $$
  select coalesce(array_agg(lower(t)), '{}') from unnest(texts) t
$$;
comment on function search_terms is 'Texts to look for, in lower case as the words are: by the rules of this database.';

create function list_candidate(c candidate) returns void language plpgsql as $$
declare
  person jsonb := c.dossier -> 'person';
  work   jsonb := c.dossier -> 'work';
  care   jsonb := c.dossier -> 'care';
  found  text;
begin
  if c.ref is null or c.merged_into is not null then
    delete from candidate_listing where candidate_id = c.id;
    return;
  end if;
  found := lower(concat_ws(e'\n',
    left(c.name, 600),
    c.ref,
    person ->> 'email',
    nullif(c.email, lower(person ->> 'email')),
    case when c.email like '%+%@%' then regexp_replace(c.email, '\+[^@]*@', '@') end,
    left(work ->> 'employer', 300),
    left(work ->> 'title', 300),
    left((select string_agg(s, e'\n') from jsonb_array_elements_text(work -> 'skills') s), 1500)));
  insert into candidate_listing as l
  values (
    c.id,
    left(lower(coalesce(nullif(btrim(c.name), ''), c.ref)), 200),
    found,
    search_grams(found),
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
  set name = excluded.name, words = excluded.words, grams = excluded.grams, stage = excluded.stage,
      relationship = excluded.relationship, owner = excluded.owner, country = excluded.country, tags = excluded.tags,
      held = excluded.held, held_until = excluded.held_until, quarantined = excluded.quarantined,
      last_touch = excluded.last_touch
  where l is distinct from excluded;
end $$;
comment on function list_candidate is 'Writes what lists show of a candidate, or takes them from the lists.';

create function candidate_changed() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    delete from candidate_listing where candidate_id = old.id;
  else
    perform list_candidate(new);
  end if;
  return null;
end $$;
comment on function candidate_changed is 'Keeps candidate_listing.';

create trigger candidate_listed after insert or delete on candidate
for each row execute function candidate_changed();
create trigger candidate_relisted after update on candidate
for each row when (
  old.name is distinct from new.name
  or old.ref is distinct from new.ref
  or old.email is distinct from new.email
  or old.stage is distinct from new.stage
  or old.merged_into is distinct from new.merged_into
  or (old.quarantined_since is null) <> (new.quarantined_since is null)
  or old.dossier -> 'person' is distinct from new.dossier -> 'person'
  or old.dossier -> 'work' is distinct from new.dossier -> 'work'
  or old.dossier -> 'care' is distinct from new.dossier -> 'care'
  or old.dossier -> 'relationship' is distinct from new.dossier -> 'relationship'
  or old.dossier -> 'touches' is distinct from new.dossier -> 'touches')
execute function candidate_changed();

select list_candidate(c) from candidate c;
