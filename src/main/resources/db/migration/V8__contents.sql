-- What a discarded draft alone was made of goes with it.

create index playbook_file_hash on playbook_file (hash);
comment on index playbook_file_hash is 'Whether a version needs a content.';
create index playbook_draft_file_hash on playbook_draft_file (hash);
comment on index playbook_draft_file_hash is 'Whether a draft needs a content.';
create index playbook_draft_edit_hash on playbook_draft_edit (hash);
comment on index playbook_draft_edit_hash is 'Whether an earlier state of a draft needs a content.';

delete from playbook_content c
where not exists (select from playbook_file f where f.hash = c.hash)
  and not exists (select from playbook_draft_file d where d.hash = c.hash)
  and not exists (select from playbook_draft_edit e where e.hash = c.hash);
