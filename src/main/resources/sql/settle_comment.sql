-- Marks a conversation as settled, or as open again; answers nothing where it is so already. $1: draft, $2: the number
-- of the comment that begins it, $3: whether it is settled, $4: who, $5: when.
update playbook_comment
set settled_by = case when $3::boolean then $4::text end, settled_at = case when $3::boolean then $5::timestamptz end
where draft = $1 and number = $2 and answers is null and (settled_at is null) = $3::boolean
returning number;
