package nurture.opening;

import java.time.Instant;
import nurture.library.Opening;

/**
 * An opening as it is kept.
 *
 * @param version counts its changes from 1
 * @param by who changed it last, and {@code at} when
 */
public record KeptOpening(Opening opening, int version, String by, Instant at) {}
