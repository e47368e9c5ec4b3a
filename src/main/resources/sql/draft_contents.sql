-- Hashes of all that a draft's files ever held. $1: the draft.
select hash from playbook_draft_file where draft = $1 and hash is not null
union
select hash from playbook_draft_edit where draft = $1 and hash is not null
order by hash;
