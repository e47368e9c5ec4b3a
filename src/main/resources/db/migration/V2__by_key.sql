-- Leases are looked for only where there is one: with its condition on the state this index was taken for statements that
-- know their messages' keys, and read every lease ever given.
drop index message_leased;
create index message_leased on message (lease_until) where lease_until is not null;
comment on index message_leased is 'Recover what a dead node had claimed.';

-- A dossier is read and written whole at every evaluation; compressing the usual three or four kilobytes each time costs
-- more than the room they take.
alter table candidate set (toast_tuple_target = 8160);
-- The same for a rendered message, which is written once as it is handed over and once more when that is settled.
alter table message set (toast_tuple_target = 8160);
