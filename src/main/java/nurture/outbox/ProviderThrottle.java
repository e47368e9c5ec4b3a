package nurture.outbox;

import java.time.Instant;

/**
 * A mail provider that gets less over a route, because a rule of delivery asks for it.
 *
 * @param perMinute messages a minute; 0 for none
 * @param reason why, in the words of the rule
 * @param answer what the server said, without addresses
 * @param rule the rule that asks for it
 */
public record ProviderThrottle(
    String route,
    String provider,
    int perMinute,
    Instant since,
    Instant until,
    String reason,
    String answer,
    String rule) {

  /** "yahoo gets 1 message a minute": for people, without the time. */
  public String limit() {
    return provider
        + switch (perMinute) {
          case 0 -> " gets no message";
          case 1 -> " gets 1 message a minute";
          default -> " gets " + perMinute + " messages a minute";
        };
  }
}
