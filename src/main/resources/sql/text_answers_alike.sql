-- Counts answers with a code over a channel of texts. $1: channel, $2: code, $3: since.
select count(*)::int as alike from text_answer where via = $1 and mark = $2 and at > $3;
