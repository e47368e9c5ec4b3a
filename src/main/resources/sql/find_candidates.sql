-- Finds candidates: a page of them, or how many there are. A line that begins with a name in a remark stands only where
-- that is asked for. Rows are chosen by what is narrow; the wide ones are read of a page alone.
-- The candidates come from an index that narrows (listed), or are walked along the order of the page (dueWalk, nameWalk) or
-- in no order (idWalk, for their ids are hashes), at most so many of them: that is quicker where many match.
-- terms: each is part of the words; walked: how many are walked; today ends holds; afterDue, afterName, afterId: the page
-- begins behind them; most: at most so many.
/*? page */ select c.id, c.ref, c.name, c.stage, c.due_at, c.due_why, c.quarantine_reason, l.name as sorted, l.owner,
/*? page */        c.dossier -> 'work' ->> 'title' as title, c.dossier -> 'work' ->> 'employer' as employer, l.tags, l.last_touch,
/*? page */        l.held and coalesce(l.held_until > :today::date, true) as held, l.held_until,
/*? page */        c.dossier #>> '{care,hold,reason}' as held_because
/*? page */ from (select l.candidate_id
/*? count */ select count(*)::int as matches from (select 1
/*? listed */ from candidate_listing l
/*? dueListed */ join candidate c on c.id = l.candidate_id
/*? dueWalk */ from (select id, due_at from candidate c where true
/*? dueWalkAfter */ and (c.due_at, c.id) > (:afterDue::timestamptz, :afterId::uuid)
/*? dueWalk */ order by due_at, id limit :walked::int) c
/*? dueWalk */ join candidate_listing l on l.candidate_id = c.id
/*? nameWalk */ from (select * from candidate_listing l where true
/*? nameWalkAfter */ and (l.name, l.candidate_id) > (:afterName::text, :afterId::uuid)
/*? nameWalk */ order by name, candidate_id limit :walked::int) l
/*? idWalk */ from (select * from candidate_listing order by candidate_id limit :walked::int) l
/*? terms */ join candidate_words w on w.candidate_id = l.candidate_id
where true
/*? grams */ and search_grams(w.words) @> term_grams(search_terms(:terms::text[]))
/*? terms */ and not exists (select from unnest(search_terms(:terms::text[])) t where strpos(w.words, t) = 0)
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
) found
/*? page */ join candidate c on c.id = found.candidate_id
/*? page */ join candidate_listing l on l.candidate_id = found.candidate_id
/*? byDue */ order by c.due_at, c.id
/*? byName */ order by l.name, l.candidate_id
