package nurture.insight;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * The candidate who follows a link in a message.
 *
 * @param language the one messages to them are written in
 * @param source where their data are from, in words for them; empty where that is not known
 * @param collectedAt when they were collected; empty where that is not known
 * @param engaged whether they work for us, or are in a hiring process that has not ended in a no
 */
public record LinkReader(
    String ref, Locale language, String source, Optional<Instant> collectedAt, boolean engaged) {}
