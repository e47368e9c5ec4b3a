-- Finds candidates: a page of them, how many there are, or who they are. A line that begins with a name in a remark
-- stands only where that is asked for.
-- terms: each is part of the words; today ends holds; afterDue, afterName, afterId: the page begins behind them; most: at
-- most so many.
/*? page */ select c.id, c.ref, c.name, c.stage, c.due_at, c.due_why, c.quarantine_reason, l.name as sorted, l.owner,
/*? page */        c.dossier -> 'work' ->> 'title' as title, c.dossier -> 'work' ->> 'employer' as employer, l.tags, l.last_touch,
/*? page */        l.held and coalesce(l.held_until > :today::date, true) as held
/*? count */ select count(*)::int as matches from (select 1
from candidate_listing l
/*? page */ join candidate c on c.id = l.candidate_id
where true
/*? terms */ and l.grams @> term_grams(search_terms(:terms::text[]))
/*? terms */ and not exists (select from unnest(search_terms(:terms::text[])) t where strpos(l.words, t) = 0)
/*? stage */ and l.stage = :stage::text
/*? relationship */ and l.relationship = :relationship::text
/*? owner */ and l.owner = lower(:owner::text)
/*? unowned */ and l.owner = ''
/*? country */ and l.country = :country::text
/*? held */ and l.held and coalesce(l.held_until > :today::date, true)
/*? quarantined */ and l.quarantined
/*? tags */ and l.tags @> :tags::text[]
/*? untouched */ and l.last_touch is null
/*? touchedSince */ and l.last_touch >= :touchedSince::timestamptz
/*? touchedBefore */ and l.last_touch < :touchedBefore::timestamptz
/*? ids */ and l.candidate_id = any (:ids::uuid[])
/*? afterDue */ and (c.due_at, c.id) > (:afterDue::timestamptz, :afterId::uuid)
/*? afterName */ and (l.name, l.candidate_id) > (:afterName::text, :afterId::uuid)
/*? byDue */ order by c.due_at, c.id
/*? byName */ order by l.name, l.candidate_id
limit :most::int
/*? count */ ) found
