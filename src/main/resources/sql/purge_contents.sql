-- Deletes those contents that no version and no draft needs any more; they are to be locked before. $1: hashes.
delete from playbook_content c
where c.hash = any ($1::bytea[])
  and not exists (select from playbook_file f where f.hash = c.hash)
  and not exists (select from playbook_draft_file d where d.hash = c.hash)
  and not exists (select from playbook_draft_edit e where e.hash = c.hash);
