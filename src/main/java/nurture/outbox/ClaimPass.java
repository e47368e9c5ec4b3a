package nurture.outbox;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * One look at the queue after the other, until each route had its turn. Confined to the outbox's
 * context.
 */
final class ClaimPass {

  private final OutgoingRoutes routes;
  private final Deque<ClaimPlan> plans;
  private final Instant now;
  private boolean full;

  /** Places that a route leaves to the next one, because its messages wait for a token. */
  private int left;

  /** How many messages the look that is under way may take as its share. */
  private int turn;

  ClaimPass(OutgoingRoutes routes, List<ClaimPlan> plans, Instant now) {
    this.routes = routes;
    this.plans = new ArrayDeque<>(plans);
    this.now = now;
  }

  Instant now() {
    return now;
  }

  /** Whether a look brought as many as it could: there may be more. */
  boolean isFull() {
    return full;
  }

  /** The next look; empty when all had their turn. */
  Optional<ClaimPlan> next() {
    while (!plans.isEmpty()) {
      ClaimPlan next = plans.remove();
      // While the queue is long, looking for the few that wait for one route would read it all.
      if (next.ownOnly() && full && left == 0) {
        continue;
      }
      turn = next.ownOnly() ? 0 : next.most();
      return Optional.of(next.isMail() && left > 0 ? next.taking(turn + left) : next);
    }
    return Optional.empty();
  }

  /**
   * What a look brought.
   *
   * @param wanting whether messages wait for a token
   */
  void brought(ClaimPlan plan, int messages, boolean wanting) {
    full |= messages == plan.most();
    if (messages == 0 && !plan.without().isEmpty()) {
      plans.addFirst(plan.without(List.of()));
    }
    if (plan.isMail() && !plan.ownOnly()) {
      // A route whose messages wait for a token had its turn; another one may take them.
      left = wanting ? plan.most() - messages : 0;
      routes.took(plan.route(), wanting ? turn : Math.min(turn, messages));
    }
  }
}
