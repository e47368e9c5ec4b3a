package nurture.segment;

import java.time.Instant;
import java.util.UUID;

/**
 * A saved segment in one of its versions.
 *
 * @param owner the address of the member who answers for it; empty for none
 * @param version from 1; each change makes one more
 * @param by who made the version
 * @param at when the version was made
 * @param comment why; may be empty
 */
public record Segment(
    UUID id,
    String name,
    String owner,
    SegmentDefinition definition,
    int version,
    String by,
    Instant at,
    String comment) {}
