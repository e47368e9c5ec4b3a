-- Mails can leave by several servers.
alter table message add column route text;
comment on column message.route is 'The mail server it was last claimed for; null where any may take it, and for other channels.';
