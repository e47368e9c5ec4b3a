-- Keeps a comment on a draft; answers its number, or nothing where the comment it answers is not one of the draft that
-- begins a conversation. An answer takes the place of what it answers. $1: draft, $2: the number it answers or null,
-- $3: about, $4: subject, $5: line or null, $6: whether the line is removed, $7: its number among those of one text,
-- $8 and $9: the lines around it, $10: who, $11: when, $12: the text.
insert into playbook_comment (draft, answers, about, subject, line, line_removed, line_nth, line_before, line_after,
                              author, at, revision, text)
select d.id, o.number, coalesce(o.about, $3::text), coalesce(o.subject, $4::text),
       case when o.number is null then $5::text else o.line end, coalesce(o.line_removed, $6::boolean),
       coalesce(o.line_nth, $7::integer), coalesce(o.line_before, $8::text), coalesce(o.line_after, $9::text),
       $10::text, $11::timestamptz, d.revision, $12::text
from playbook_draft d
left join playbook_comment o on o.number = $2::bigint and o.draft = d.id and o.answers is null
where d.id = $1 and ($2::bigint is null or o.number is not null)
returning number, about, subject, revision;
