package nurture.event;

import java.time.Instant;

/**
 * An event as somebody reported it and as it is kept: what happened stays in its written form, so
 * that an event of a type this version does not know is kept as well.
 *
 * @param candidate the caller's ref of whom it happened to
 * @param id chosen by the caller; makes a repeat harmless
 * @param at when it happened
 * @param type the event's name, for example {@code link-clicked}
 * @param data its fields, a JSON object
 * @param source who told us: {@code api}, a webhook's name, {@code outbox}
 */
public record EventEnvelope(
    String candidate, String id, Instant at, String type, String data, String source) {}
