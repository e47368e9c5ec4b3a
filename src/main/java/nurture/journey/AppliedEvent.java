package nurture.journey;

import nurture.event.CandidateEvent;

/** An event that was applied, and what it did, in a sentence. */
public record AppliedEvent(String eventId, CandidateEvent event, String said) {}
