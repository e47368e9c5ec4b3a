-- Reads the comments on a draft, in the order they were made. $1: the draft.
select number, answers, about, subject, line, line_removed, line_nth, line_before, line_after, author, at, revision,
       text, settled_by, settled_at
from playbook_comment
where draft = $1
order by number;
