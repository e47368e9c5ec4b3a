package nurture.library;

import java.time.Instant;
import java.util.Optional;

/**
 * One change of the openings that are kept beside a playbook.
 *
 * @param number counts the changes of all openings from 1; never changes
 * @param at since when it holds; never before the change before it
 * @param opening as it is since then; empty where it was removed
 */
public record OpeningChange(long number, Instant at, String ref, Optional<Opening> opening) {}
