package nurture.playbook.version;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * A server on the same database and what it runs.
 *
 * @param seq the {@link ServiceEntry} it acts on
 * @param trouble why it does not act on a newer one; empty when all is well
 */
public record NodeLine(
    String name, long version, OptionalLong canary, long seq, String trouble, Instant seenAt) {}
