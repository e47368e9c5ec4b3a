package nurture.outbox;

import java.util.Optional;

/**
 * A mail server by which mails leave, and how it is.
 *
 * @param name as the settings call it
 * @param weight its share beside the others; with 0 it gets mails only while the others rest
 * @param held why it rests; empty while it is well
 * @param sent mails that it took from this node since that started
 */
public record RouteStanding(String name, int weight, Optional<RouteState> held, long sent) {}
