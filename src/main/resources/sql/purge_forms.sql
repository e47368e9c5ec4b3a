-- Forgets forms that were sent long ago, in steps. $1: older than this. $2: at most this many.
delete from sent_form
where key in (select key from sent_form where at < $1 order by at limit $2);
