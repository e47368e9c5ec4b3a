package nurture.imports;

import java.time.Instant;

/**
 * When the first checks of the people of a batch are.
 *
 * @param from that of the first
 * @param millis between two of them
 */
public record FirstChecks(Instant from, double millis) {}
