package nurture.outbox;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import nurture.event.Via;

/**
 * The routes by which messages leave, and what each may take of the queue.
 *
 * <p>Thread: confined to the outbox's context, except {@link #held}, {@link #mails}, {@link #pause}
 * and {@link #resume}.
 */
final class OutgoingRoutes {

  /** By the name of the route. */
  private final Map<String, HandOver> handOvers = new LinkedHashMap<>();

  private final RouteShares shares;
  private final Map<Via, RouteState> paused = new ConcurrentHashMap<>();

  /**
   * @param routes the names differ
   * @param handOver makes what hands the messages of a route over, and asks whether another route
   *     of its channel is open
   */
  OutgoingRoutes(
      List<ChannelRoute> routes, BiFunction<ChannelRoute, BooleanSupplier, HandOver> handOver) {
    Map<String, Integer> weights = new LinkedHashMap<>();
    routes.stream()
        .filter(route -> route.via() == Via.EMAIL)
        .forEach(route -> weights.put(route.name(), route.weight()));
    this.shares = new RouteShares(weights);
    routes.forEach(
        route -> handOvers.put(route.name(), handOver.apply(route, () -> isOpenBeside(route))));
  }

  Collection<HandOver> all() {
    return handOvers.values();
  }

  /** Those of the mail servers. */
  List<HandOver> mails() {
    return handOvers.values().stream().filter(each -> each.route().via() == Via.EMAIL).toList();
  }

  /** What hands a message over that was claimed. */
  HandOver of(ClaimedMessage message) {
    return handOvers.values().stream()
        .filter(
            each ->
                message.via() == Via.EMAIL
                    ? each.route().name().equals(message.route())
                    : each.route().via() == message.via())
        .findFirst()
        .orElseThrow();
  }

  /** Nothing more is taken for a channel until it is resumed. */
  void pause(RouteState state) {
    paused.put(state.via(), state);
  }

  /** Whether it was paused. */
  boolean resume(Via via) {
    return paused.remove(via) != null;
  }

  /** The routes that rest, for their far servers refuse us, and the channels that are paused. */
  List<RouteState> held() {
    return Stream.concat(
            handOvers.values().stream()
                .flatMap(each -> each.state().stream())
                .map(
                    state ->
                        state.relievedBy(
                            paused.containsKey(state.via()) ? List.of() : open(state.via()))),
            paused.values().stream())
        .toList();
  }

  private boolean isOpenBeside(ChannelRoute route) {
    return open(route.via()).stream().anyMatch(other -> !other.equals(route.name()));
  }

  /** The routes of a channel that messages leave by now; one without weight only if no other. */
  private List<String> open(Via via) {
    List<ChannelRoute> open =
        handOvers.values().stream()
            .filter(each -> each.state().isEmpty())
            .map(HandOver::route)
            .filter(route -> route.via() == via)
            .toList();
    boolean spare = open.stream().allMatch(route -> route.weight() == 0);
    return open.stream()
        .filter(route -> spare || route.weight() > 0)
        .map(ChannelRoute::name)
        .toList();
  }

  /**
   * The looks at the queue that take as many messages as there is room for: those that try a server
   * that rests, those of the open mail servers, and one for other channels.
   */
  List<ClaimPlan> plans(int room) {
    List<ClaimPlan> plans = new ArrayList<>();
    if (!paused.containsKey(Via.EMAIL)) {
      plans.addAll(mails(room));
    }
    int most = 0;
    Set<Via> others = EnumSet.noneOf(Via.class);
    for (HandOver handOver : handOvers.values()) {
      Via via = handOver.route().via();
      int places = via == Via.EMAIL || paused.containsKey(via) ? 0 : handOver.room(room);
      if (places > 0) {
        others.add(via);
        most = Math.max(most, places);
      }
    }
    if (!others.isEmpty()) {
      plans.add(new ClaimPlan(most, others, "", List.of(), false, List.of()));
    }
    return plans;
  }

  private List<ClaimPlan> mails(int room) {
    List<ClaimPlan> plans = new ArrayList<>();
    List<String> open = open(Via.EMAIL);
    for (HandOver handOver : handOvers.values()) {
      ChannelRoute route = handOver.route();
      boolean tries =
          route.via() == Via.EMAIL
              && handOver.state().isPresent()
              && (route.weight() > 0 || open.isEmpty())
              && handOver.room(room) > 0;
      if (tries) {
        plans.add(
            mails(route.name(), handOver.room(room), List.of(), false)
                .without(handOver.refusing()));
      }
    }
    shares
        .deal(room, open)
        .forEach(
            (route, places) ->
                plans.add(mails(route, places == 0 ? room : places, open, places == 0)));
    return plans;
  }

  private static ClaimPlan mails(String route, int most, List<String> open, boolean ownOnly) {
    return new ClaimPlan(
        most,
        Set.of(Via.EMAIL),
        route,
        open.stream().filter(other -> !other.equals(route)).sorted().toList(),
        ownOnly,
        List.of());
  }

  /** A mail server had so many of its turns. */
  void took(String route, int messages) {
    shares.took(route, messages);
  }
}
