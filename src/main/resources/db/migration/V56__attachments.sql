-- Files that mails bring along, by reference: the playbook keeps what is in them.
alter table message add column attached text[] not null default '{}';
comment on column message.attached is 'Its files as handed over, each as SHA-256 of the content (playbook_content.hash, in hex digits), bytes and name, separated by spaces; none before this was kept.';
