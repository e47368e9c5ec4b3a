-- The bytes of a mail that arrived. $1: id.
select raw from received_mail where id = $1 and raw is not null;
