-- What the page of today counts: what went out and what came back.
create index message_sent on message (finished_at, candidate_id) where state = 'sent' and kind = 'message';
comment on index message_sent is 'Count and list what went out in some days.';
create index event_came_back on event (occurred_at, candidate_id)
  where type in ('replied', 'link-clicked', 'unsubscribed', 'message-bounced', 'message-complained');
comment on index event_came_back is 'Count and list what came back in some days.';
