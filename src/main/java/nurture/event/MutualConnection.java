package nurture.event;

import java.util.Optional;

/**
 * A person we know who knows the candidate, as a message to that person may quote it.
 *
 * @param name of the person
 * @param relation to the candidate, in the words a message quotes: {@code former colleague}
 * @param where they know each other from: a company, a meetup
 */
public record MutualConnection(String name, Optional<String> relation, Optional<String> where) {}
