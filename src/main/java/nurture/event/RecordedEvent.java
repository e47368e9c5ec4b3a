package nurture.event;

import java.time.Instant;

/**
 * One event at its place in one candidate's life.
 *
 * @param id chosen by the caller; a repeat of it for the same candidate is the same event
 * @param at when it happened, which may be earlier than when we heard of it
 */
public record RecordedEvent(String id, Instant at, CandidateEvent event) {}
