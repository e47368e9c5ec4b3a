package nurture.playbook.service;

import java.time.Instant;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * A server, and what it runs.
 *
 * @param name for people, the machine's
 * @param seq the row of the service log it acts on
 * @param trouble why it does not act on a newer one; empty when all is well
 * @param seenAt when it last said so
 */
public record Node(
    UUID id,
    String name,
    long version,
    OptionalLong canary,
    long seq,
    String trouble,
    Instant seenAt) {}
