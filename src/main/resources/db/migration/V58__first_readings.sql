-- What a mail was read as before a user said what it means: its page says so, with the rules that read it.
alter table received_mail add column first_kind text;
alter table received_mail add column first_meaning text;
alter table received_mail add column first_until date;
comment on column received_mail.first_kind is 'What it was read as before the first correction; null while there was none.';
comment on column received_mail.first_meaning is 'What the reply was read as before the first correction; empty where that was not sure.';
comment on column received_mail.first_until is 'The first day to try again, as read before the first correction.';
