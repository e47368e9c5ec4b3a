package nurture.outbox;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import nurture.channel.Delivery;
import nurture.channel.LastLook;
import nurture.identity.Mailbox;
import nurture.outbox.MessagePreparation.Prepared;

/**
 * Hands the messages of one route over, as many at once as it has connections. A message is marked
 * as being handed over when a connection takes it, in the transaction that records what became of
 * the one before: a node that dies leaves no more messages uncertain than it has connections.
 * Confined to the outbox's context.
 */
final class HandOver {

  /**
   * How a turn is written; ends when its outcome is recorded, and never fails. Answers how the next
   * message leaves; empty if it does not.
   */
  @FunctionalInterface
  interface Turns {
    Future<Optional<HandedOver>> take(Turn turn);
  }

  /** A look that is younger is not repeated. */
  private static final Duration FRESH = Duration.ofMillis(500);

  /**
   * How long an answer may take that lets a message leave, so that it is not out of date by then.
   */
  private static final Duration OLDEST = Duration.ofMillis(900);

  /** Before a database that answers too slowly is taken for a no. */
  private static final int LOOKS = 3;

  /** After which a look is taken for a no: the database does not answer. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final ChannelRoute route;
  private final BooleanSupplier elsewhere;
  private final int connections;
  private final Context context;
  private final WorkerExecutor sending;
  private final Composer composer;
  private final OutcomePolicy outcomePolicy;
  private final InstantSource clock;
  private final Duration lease;
  private final MessageQueue messageQueue;
  private final UUID claim;
  private final AnswerHandling answers;
  private final TextAnswerHandling textAnswers;
  private final Turns turns;
  private final Consumer<Integer> finished;
  private final RouteHold hold;
  private final Deque<Prepared> ready = new ArrayDeque<>();
  private int busy;

  /** Those that are claimed and being prepared. */
  private int expected;

  /**
   * @param elsewhere whether another route of the channel is open
   * @param sending has a worker thread for each connection
   * @param finished told how many messages are in flight no longer
   */
  HandOver(
      ChannelRoute route,
      BooleanSupplier elsewhere,
      Context context,
      WorkerExecutor sending,
      MessageQueue messageQueue,
      UUID claim,
      Duration lease,
      Composer composer,
      OutcomePolicy outcomePolicy,
      InstantSource clock,
      AnswerHandling answers,
      TextAnswerHandling textAnswers,
      Turns turns,
      Consumer<Integer> finished) {
    this.route = route;
    this.connections = route.connections();
    this.elsewhere = elsewhere;
    this.context = context;
    this.sending = sending;
    this.composer = composer;
    this.outcomePolicy = outcomePolicy;
    this.clock = clock;
    this.lease = lease;
    this.messageQueue = messageQueue;
    this.claim = claim;
    this.answers = answers;
    this.textAnswers = textAnswers;
    this.turns = turns;
    this.finished = finished;
    this.hold = new RouteHold(route.via(), route.name());
  }

  /** How many more messages it would take now; none while its route is held. */
  int room(int most) {
    int places = hold.room(connections, clock.instant());
    return places < connections ? Math.max(0, places - busy - ready.size() - expected) : most;
  }

  Optional<RouteState> state() {
    return hold.state();
  }

  /** The domains to which it was tried in vain while it rests. */
  Set<String> refusing() {
    return hold.refusing();
  }

  ChannelRoute route() {
    return route;
  }

  /** More messages are being prepared for it, or fewer. */
  void expect(int more) {
    expected += more;
  }

  void add(Prepared prepared) {
    ready.add(prepared);
  }

  /** Begins as many messages as connections are free. */
  void next() {
    while (!ready.isEmpty() && busy < hold.room(connections, clock.instant())) {
      busy++;
      begin(ready.remove());
    }
    hold.state().ifPresent(this::giveBack);
  }

  private void begin(Prepared prepared) {
    long marked = System.nanoTime();
    turns
        .take(Turn.beginning(prepared.ready().orElseThrow()))
        .onSuccess(handedOver -> context.runOnContext(go -> taken(prepared, handedOver, marked)));
  }

  /** Without an answer nothing leaves: that to a commit may be lost, and the lease decides. */
  private void taken(Prepared prepared, Optional<HandedOver> handedOver, long marked) {
    if (handedOver.isPresent()) {
      send(prepared, handedOver.get(), marked);
    } else {
      ended();
    }
  }

  private void send(Prepared prepared, HandedOver handedOver, long marked) {
    ClaimedMessage claimedMessage = prepared.due();
    sending
        .executeBlocking(
            () ->
                // Others hold it for uncertain by then, and a person may have sent it again.
                System.nanoTime() - marked >= lease.toNanos()
                    ? new Delivery.TryLater("busy", "no connection was free before the claim ended")
                    : route
                        .channel()
                        .deliver(
                            composer.outgoing(
                                claimedMessage, prepared.ready().orElseThrow(), handedOver),
                            new FreshLook(claimedMessage, marked)),
            false)
        .otherwise(failure -> new Delivery.Unclear("the channel failed: " + failure))
        .compose(delivery -> handled(claimedMessage, delivery))
        .onSuccess(handled -> context.runOnContext(go -> delivered(claimedMessage, handled)));
  }

  private Future<AnswerHandling.Handled> handled(ClaimedMessage message, Delivery delivery) {
    if (delivery instanceof Delivery.Answered answered) {
      return answers.handle(message, answered, clock.instant());
    }
    return delivery instanceof Delivery.TextAnswered answered
        ? textAnswers
            .handle(
                answered.answer(),
                answered.said(),
                message.attempts(),
                Optional.empty(),
                clock.instant())
            .map(response -> new AnswerHandling.Handled(answered.as(response), Optional.empty()))
        : Future.succeededFuture(new AnswerHandling.Handled(delivery, Optional.empty()));
  }

  private void delivered(ClaimedMessage claimedMessage, AnswerHandling.Handled handled) {
    DeliveryOutcome outcome = outcome(claimedMessage, handled, clock.instant());
    if (ready.isEmpty() || hold.state().isPresent()) {
      turns.take(Turn.ending(outcome)).onSuccess(recorded -> context.runOnContext(go -> ended()));
      return;
    }
    Prepared next = ready.remove();
    long marked = System.nanoTime();
    turns
        .take(new Turn(Optional.of(outcome), next.ready()))
        .onSuccess(
            handedOver ->
                context.runOnContext(
                    go -> {
                      finished.accept(1);
                      taken(next, handedOver, marked);
                    }));
  }

  private DeliveryOutcome outcome(
      ClaimedMessage claimedMessage, AnswerHandling.Handled handled, Instant now) {
    if (handled.delivery() instanceof Delivery.Stopped) {
      return OutcomePolicy.waits(claimedMessage, "the candidate has news", now, now);
    }
    boolean counts = hold.heed(handled.delivery(), domain(claimedMessage), now);
    return handled
        .waits()
        .map(
            next ->
                OutcomePolicy.waits(
                    claimedMessage, OutcomePolicy.later(handled.delivery()), next, now))
        .orElseGet(
            () ->
                outcomePolicy.outcome(
                    claimedMessage, handled.delivery(), counts, elsewhere.getAsBoolean(), now));
  }

  private static String domain(ClaimedMessage message) {
    String email = Mailbox.canonical(message.dossier().person().email());
    return email.substring(email.indexOf('@') + 1);
  }

  /** Marking a message looks at its candidate; after that, each look holds for a moment. */
  private final class FreshLook implements LastLook {

    private final ClaimedMessage claimedMessage;
    private long looked;

    FreshLook(ClaimedMessage claimedMessage, long marked) {
      this.claimedMessage = claimedMessage;
      this.looked = marked;
    }

    @Override
    public boolean mayLeave() {
      if (System.nanoTime() - looked < FRESH.toNanos()) {
        return true;
      }
      for (int look = 0; look < LOOKS; look++) {
        long asked = System.nanoTime();
        if (!looks()) {
          return false;
        }
        if (System.nanoTime() - asked < OLDEST.toNanos()) {
          looked = asked;
          return true;
        }
      }
      return false;
    }

    private boolean looks() {
      try {
        return messageQueue
            .mayLeave(claimedMessage.id(), claimedMessage.version(), claim)
            .toCompletionStage()
            .toCompletableFuture()
            .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      } catch (ExecutionException | TimeoutException e) {
        return false;
      }
    }
  }

  private void ended() {
    busy--;
    finished.accept(1);
    next();
  }

  /**
   * Messages that wait while the route is held are queued again: for another, or until it is tried.
   */
  private void giveBack(RouteState held) {
    List<Prepared> waiting = new ArrayList<>(ready);
    ready.clear();
    Instant now = clock.instant();
    Instant next = held.nextTry().isAfter(now) && !elsewhere.getAsBoolean() ? held.nextTry() : now;
    waiting.forEach(
        prepared ->
            turns
                .take(Turn.ending(OutcomePolicy.waits(prepared.due(), held.reason(), next, now)))
                .onSuccess(done -> context.runOnContext(go -> finished.accept(1))));
  }
}
