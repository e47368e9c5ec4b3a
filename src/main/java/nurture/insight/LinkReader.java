package nurture.insight;

import java.util.Locale;

/**
 * The candidate who follows a link in a message.
 *
 * @param language the one messages to them are written in
 * @param engaged whether they work for us, or are in a hiring process that has not ended in a no
 */
public record LinkReader(String ref, Locale language, boolean engaged) {}
