-- Records what became of messages in a past that was lived, with what was rendered.
-- $1-$12: candidate id, decision, position, state, reason, not before, attempts, finished at, language, subject, text, HTML.
update message m
set state = i.state, state_reason = i.state_reason, not_before = i.not_before, attempts = i.attempts,
    finished_at = i.finished_at, language = i.language, subject = i.subject, body_text = i.body_text, body_html = i.body_html
from unnest($1::uuid[], $2::bigint[], $3::int[], $4::text[], $5::text[], $6::timestamptz[], $7::int[], $8::timestamptz[],
            $9::text[], $10::text[], $11::text[], $12::text[])
  as i (candidate_id, decision, position, state, state_reason, not_before, attempts, finished_at, language, subject,
        body_text, body_html)
where m.candidate_id = i.candidate_id and m.decision = i.decision and m.position = i.position;
