package nurture.outbox;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Deals messages to the routes of a channel by their weights: the next one goes to the route that
 * is furthest behind its share. A route that rested does not catch up on what it missed. Confined
 * to the outbox's context.
 */
final class RouteShares {

  /** How far each route is: messages taken, divided by its weight. */
  private final Map<String, Double> turns = new HashMap<>();

  private final Map<String, Integer> weights;
  private Set<String> dealtIn = Set.of();

  /**
   * @param weights of all routes, by name, in the order in which equal ones are asked
   */
  RouteShares(Map<String, Integer> weights) {
    this.weights = new LinkedHashMap<>(weights);
  }

  /**
   * Deals places to the routes that are open.
   *
   * @return how many each of them may take, the one that is furthest behind first; 0 where there
   *     are too few places for it
   */
  Map<String, Integer> deal(int places, List<String> players) {
    double furthest =
        players.stream().filter(dealtIn::contains).mapToDouble(this::turn).max().orElse(0);
    players.stream()
        .filter(name -> !dealtIn.contains(name))
        .forEach(name -> turns.merge(name, furthest, Math::max));
    dealtIn = new HashSet<>(players);
    List<String> order =
        players.stream().sorted(Comparator.comparingDouble(name -> next(name, 0))).toList();
    Map<String, Integer> dealt = new LinkedHashMap<>();
    order.forEach(name -> dealt.put(name, 0));
    for (int place = 0; place < places && !order.isEmpty(); place++) {
      order.stream()
          .min(Comparator.comparingDouble(name -> next(name, dealt.getOrDefault(name, 0))))
          .ifPresent(name -> dealt.merge(name, 1, Integer::sum));
    }
    return dealt;
  }

  /** A route had so many of its turns. */
  void took(String route, int messages) {
    turns.merge(route, messages / weight(route), Double::sum);
  }

  private double turn(String route) {
    return turns.getOrDefault(route, 0.0);
  }

  private double next(String route, int dealt) {
    return turn(route) + (dealt + 1) / weight(route);
  }

  private double weight(String route) {
    return Math.max(1, weights.getOrDefault(route, 0));
  }
}
