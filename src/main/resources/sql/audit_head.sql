-- The newest entry of the audit as its head has it; beside it the last there really is, and what was recorded and never
-- chained. Of one moment: nothing can be appended between the three.
select h.seq, h.hash, coalesce((select max(seq) from audit), 0) as last, (select count(*) from audit_new) as unchained
from audit_head h;
