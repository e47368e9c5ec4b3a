package nurture.event;

import java.util.Optional;
import nurture.meaning.ApiText;

/**
 * A person we know who knows the candidate, as a message to that person may quote it.
 *
 * @param name of the person
 * @param relation to the candidate, in the words a message quotes: {@code former colleague}
 * @param where they know each other from: a company, a meetup
 */
public record MutualConnection(
    @ApiText("The name of the person.") String name,
    @ApiText("What the person is to the candidate, such as former colleague.")
        Optional<String> relation,
    @ApiText("Where they know each other from, such as Harbor Logistics.")
        Optional<String> where) {}
