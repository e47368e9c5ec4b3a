-- Forgets where the forms of the pages led: an address may name the candidate. In one order, so that two erasures do not wait
-- for each other.
update sent_form set leads_to = ''
where key in (select key from sent_form where leads_to <> '' order by key for update);
