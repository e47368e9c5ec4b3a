package nurture.candidate.facts;

import java.time.Instant;
import java.time.LocalDate;

/** The candidate is out of office; there only while they are. */
@AtMostOne
public record Away(LocalDate until, Instant start) implements Fact {}
