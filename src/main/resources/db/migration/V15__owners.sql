-- Whose candidate it is, to list tasks and candidates by.
alter table candidate add column owner text
  generated always as (lower(coalesce(dossier -> 'care' ->> 'owner', ''))) stored;
comment on column candidate.owner is 'The owner in lower case, of the dossier; empty while there is none.';
create index candidate_owner on candidate (owner, due_at, id) where owner <> '';
comment on index candidate_owner is 'List the candidates of one owner.';
