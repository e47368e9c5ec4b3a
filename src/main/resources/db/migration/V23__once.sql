-- A form that is sent twice is done once; a key has the member who made it.

create table sent_form (
  key      bytea       primary key,
  at       timestamptz not null,
  answered boolean     not null default false,
  leads_to text        not null default ''
);
comment on table sent_form is 'Forms of the pages that were sent, so that one that is sent again has no second effect. Kept for a day.';
comment on column sent_form.key is 'SHA-256 of the member, the address, the id of the form, and its fields.';
comment on column sent_form.at is 'When it was sent first.';
comment on column sent_form.answered is 'Whether it was done; false while a node works on it, and after one that ended while it did.';
comment on column sent_form.leads_to is 'The address its answer led to; empty for an answer that was a page itself, and after a candidate was erased.';

create index sent_form_at on sent_form (at);
comment on index sent_form_at is 'Purging those older than a day.';

alter table api_key add column owner uuid references member on delete set null;
comment on column api_key.owner is 'The member who made it, or whose key did; null for one that no member made, and for those made before this was recorded.';

create index api_key_name on api_key (name);
comment on index api_key_name is 'What a key may now whose approval is on record by its name.';

create view review_step as
select r.*, m.role as role_now, (
  select k.permissions from api_key k
  where k.name = coalesce(substring(r.actor from '> \(key (.*)\)$'), r.actor)
  limit 1
) as key_now
from playbook_review r
left join member m on m.active and m.email = substring(r.actor from '<([^<>]+)>(?: \(key .*\))?$');
comment on view review_step is 'The steps of reviews, with what those may now who took them: the role of a member who may sign in, and what a key permits that is there.';
