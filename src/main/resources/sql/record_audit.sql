-- Puts on record what somebody did; as the transaction ends, a trigger moves it to the end of the chain (V5).
-- $1: when, $2: who, $3: what, $4: to what, $5: detail, $6: before or null, $7: after or null.
insert into audit_new (at, actor, action, target, detail, before, after) values ($1, $2, $3, $4, $5, $6, $7);
