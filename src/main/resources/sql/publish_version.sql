-- Makes a version of a draft, with the next number; fails if somebody makes one of that number at the same time.
-- $1: draft, $2: comment, $3: checksum, $4: now.
with version as (
  insert into playbook_version (number, author, comment, checksum, parent, created_at)
  select (select coalesce(max(number), 0) + 1 from playbook_version), d.author, $2::text, $3::text, d.parent,
         $4::timestamptz
  from playbook_draft d
  where d.id = $1
  returning number, parent
), closed as (
  update playbook_draft d set published = v.number from version v where d.id = $1
)
select number from version;
