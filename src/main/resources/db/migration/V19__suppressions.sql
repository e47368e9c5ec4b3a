create index suppression_since on suppression (since, address_hash);
comment on index suppression_since is 'List suppressions, the newest first.';
