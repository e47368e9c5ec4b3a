package nurture.insight;

import java.util.Locale;

/**
 * The candidate who follows a link in a message.
 *
 * @param language the one messages to them are written in
 */
public record LinkReader(String ref, Locale language) {}
