-- Counts answers with a code that a provider gave on a route. $1: route, $2: provider, $3: code, $4: since.
select count(*)::int as alike from mail_answer where route = $1 and provider = $2 and code = $3 and at > $4;
