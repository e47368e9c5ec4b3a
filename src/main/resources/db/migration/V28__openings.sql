create table opening_change (
  number     bigint primary key,
  ref        text        not null,
  version    int         not null,
  at         timestamptz not null,
  by         text        not null,
  definition jsonb,
  looked_to  uuid,
  looked_at  timestamptz
);
comment on table opening_change is 'Every change of an opening that is kept beside the playbook. A change is never altered: what was decided at an instant is decided again by the openings of then.';
comment on column opening_change.number is 'Counts all changes from 1 without a gap. Decisions name the last one that they were made with.';
comment on column opening_change.version is 'Counts the changes of the opening from 1.';
comment on column opening_change.at is 'Since when it holds; never before that of the change before it.';
comment on column opening_change.definition is 'The opening as it is since then; null where it was removed.';
comment on column opening_change.looked_to is 'The last candidate who was looked at again because of it; null for none yet.';
comment on column opening_change.looked_at is 'When all whom it concerns had been made due; null until then.';
create unique index opening_change_ref on opening_change (ref, version);
comment on index opening_change_ref is 'Read an opening as it is, and each version once.';
create index opening_change_open on opening_change (number) where looked_at is null;
comment on index opening_change_open is 'Find changes of which candidates are still to be looked at.';

create index candidate_facts_function on candidate_facts (lower(role_function), candidate_country);
comment on index candidate_facts_function is 'Find the candidates of an opening, and the people of a pool.';
create index candidate_facts_openings on candidate_facts using gin (candidate_openings) where candidate_openings <> '{}';
comment on index candidate_facts_openings is 'Find the candidates whose profile names an opening.';
