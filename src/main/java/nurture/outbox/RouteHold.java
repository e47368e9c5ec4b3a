package nurture.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import nurture.batch.ExponentialBackoff;
import nurture.channel.Delivery;
import nurture.event.Via;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The circuit breaker of one route. A refusal about us holds the route at once; silence, also after
 * a whole letter, three times in a row. Then one message at a time tries it, later and later, until
 * the server takes one.
 *
 * <p>Thread: confined to the outbox's context; {@link #state} may be read by any thread.
 */
final class RouteHold {

  private static final Logger log = LoggerFactory.getLogger(RouteHold.class);

  /** A refusal that concerned one letter alone costs the others no more than this. */
  private static final Duration FIRST = Duration.ofSeconds(1);

  private static final Duration MOST = Duration.ofMinutes(5);
  private static final int SILENCES = 3;
  private static final int MOST_REFUSING = 100;

  private final Via via;
  private final String route;
  private final ExponentialBackoff backoff = new ExponentialBackoff(FIRST, MOST);
  private int refusals;
  private int silences;

  /** Of the addresses whose messages were refused since it is held. */
  private final Set<String> refusing = new LinkedHashSet<>();

  private volatile Optional<RouteState> state = Optional.empty();

  RouteHold(Via via, String route) {
    this.via = via;
    this.route = route;
  }

  /** Present while the route is held. */
  Optional<RouteState> state() {
    return state;
  }

  /** How many messages may be handed over at once: all, one to try, or none. */
  int room(int connections, Instant now) {
    return state.map(held -> now.isBefore(held.nextTry()) ? 0 : 1).orElse(connections);
  }

  /**
   * The domains to which it was tried in vain: the server may refuse us for these alone, so it is
   * tried with others first.
   */
  Set<String> refusing() {
    return Set.copyOf(refusing);
  }

  /**
   * Heeds what became of a message.
   *
   * @param domain of its address, in ASCII; empty for none
   * @return whether the route was well when it was answered, so that the answer counts as an
   *     attempt of this message
   */
  boolean heed(Delivery delivery, String domain, Instant now) {
    boolean wasWell = state.isEmpty();
    if (delivery instanceof Delivery.RouteRefused refused) {
      if (refusing.size() < MOST_REFUSING) {
        refusing.add(domain);
      }
      hold(said(refused.code(), refused.reason()), now);
      return wasWell && refused.aboutLetter();
    }
    if (delivery instanceof Delivery.TryLater later && isSilence(later)) {
      silent(said(later.code(), later.reason()), now);
    } else if (delivery instanceof Delivery.Unclear unclear) {
      // Else a server that breaks after each letter leaves a person with all that wait.
      silent(unclear.reason(), now);
    } else {
      well(now);
    }
    return true;
  }

  /** With the code where a server gave one: else it is a word of ours for what the reason says. */
  private static String said(String code, String reason) {
    return Character.isDigit(code.charAt(0)) ? code + " " + reason : reason;
  }

  private void silent(String reason, Instant now) {
    silences++;
    if (silences >= SILENCES || state.isPresent()) {
      hold(reason, now);
    }
  }

  static boolean isSilence(Delivery.TryLater later) {
    return !Character.isDigit(later.code().charAt(0));
  }

  private void hold(String reason, Instant now) {
    // Those that were under way when the rest began say nothing new.
    if (state.isPresent() && now.isBefore(state.get().nextTry())) {
      return;
    }
    refusals++;
    Instant since = state.map(RouteState::since).orElse(now);
    RouteState held = new RouteState(via, route, reason, since, now.plus(backoff.after(refusals)));
    state = Optional.of(held);
    log.warn(
        "{} is on hold, and its messages wait or leave by another route: {}. Mend what the answer"
            + " names; one message is tried at {}",
        route,
        reason,
        held.nextTry());
  }

  private void well(Instant now) {
    refusals = 0;
    silences = 0;
    refusing.clear();
    state.ifPresent(
        held -> log.info("{} is well again after {}", route, Duration.between(held.since(), now)));
    state = Optional.empty();
  }
}
