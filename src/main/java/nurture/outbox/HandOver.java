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
import java.util.UUID;
import java.util.function.Consumer;
import nurture.batch.GroupCommit;
import nurture.channel.Channel;
import nurture.channel.Delivery;
import nurture.event.Via;
import nurture.outbox.MessagePreparation.Prepared;

/**
 * Hands the messages of one channel over, as many at once as it has connections. A message is
 * marked as being handed over when a connection takes it, and the connection is free again when the
 * outcome is recorded: a node that dies leaves no more messages uncertain than it has connections.
 * Confined to the outbox's context.
 */
final class HandOver {

  /** How an outcome is recorded; ends when it is. */
  @FunctionalInterface
  interface Recorder {
    Future<Void> record(DeliveryOutcome outcome);
  }

  private final Channel channel;
  private final int connections;
  private final Context context;
  private final WorkerExecutor sending;
  private final Composer composer;
  private final OutcomePolicy outcomePolicy;
  private final InstantSource clock;
  private final Duration lease;
  private final AnswerHandling answers;
  private final Recorder recorder;
  private final Consumer<Integer> finished;
  private final GroupCommit<RenderedMessage, Boolean> marks;
  private final RouteHold hold;
  private final Deque<Prepared> ready = new ArrayDeque<>();
  private int busy;

  /**
   * @param sending has a worker thread for each connection
   * @param finished told how many messages are in flight no longer
   */
  HandOver(
      Via via,
      Channel channel,
      int connections,
      Context context,
      WorkerExecutor sending,
      MessageQueue messageQueue,
      UUID claim,
      Duration lease,
      Composer composer,
      OutcomePolicy outcomePolicy,
      InstantSource clock,
      AnswerHandling answers,
      Recorder recorder,
      Consumer<Integer> finished) {
    this.channel = channel;
    this.connections = connections;
    this.context = context;
    this.sending = sending;
    this.composer = composer;
    this.outcomePolicy = outcomePolicy;
    this.clock = clock;
    this.lease = lease;
    this.answers = answers;
    this.recorder = recorder;
    this.finished = finished;
    this.hold = new RouteHold(via);
    this.marks =
        new GroupCommit<>(
            rendered ->
                messageQueue
                    .handOver(rendered, claim, lease)
                    .map(ours -> rendered.stream().map(r -> ours.contains(r.id())).toList()),
            connections,
            1,
            Integer.MAX_VALUE);
  }

  /** How many more messages it would take now; none while its route is held. */
  int room(int most) {
    int places = hold.room(connections, clock.instant());
    return places < connections ? Math.max(0, places - busy - ready.size()) : most;
  }

  Optional<RouteState> state() {
    return hold.state();
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
    long claimEnds = System.nanoTime() + lease.toNanos();
    marks
        .submit(List.of(prepared.ready().orElseThrow()))
        .onComplete(
            done ->
                context.runOnContext(
                    go -> {
                      // The answer to a commit may be lost; then the lease decides, and nothing
                      // leaves here.
                      if (done.succeeded() && done.result().get(0)) {
                        send(prepared, claimEnds);
                      } else {
                        ended();
                      }
                    }));
  }

  private void send(Prepared prepared, long claimEnds) {
    ClaimedMessage claimedMessage = prepared.due();
    sending
        .executeBlocking(
            () ->
                // Others hold it for uncertain by then, and a person may have sent it again.
                System.nanoTime() - claimEnds >= 0
                    ? new Delivery.TryLater("busy", "no connection was free before the claim ended")
                    : channel.deliver(
                        composer.outgoing(claimedMessage, prepared.ready().orElseThrow())),
            false)
        .otherwise(failure -> new Delivery.Unclear("the channel failed: " + failure))
        .compose(delivery -> handled(claimedMessage, delivery))
        .onSuccess(handled -> context.runOnContext(go -> delivered(claimedMessage, handled)));
  }

  private Future<AnswerHandling.Handled> handled(ClaimedMessage message, Delivery delivery) {
    return delivery instanceof Delivery.Answered answered
        ? answers.handle(message, answered, clock.instant())
        : Future.succeededFuture(new AnswerHandling.Handled(delivery, Optional.empty()));
  }

  private void delivered(ClaimedMessage claimedMessage, AnswerHandling.Handled handled) {
    Instant now = clock.instant();
    boolean counts = hold.heed(handled.delivery(), now);
    recorder
        .record(
            handled
                .waits()
                .map(
                    next ->
                        OutcomePolicy.waits(
                            claimedMessage, OutcomePolicy.later(handled.delivery()), next, now))
                .orElseGet(
                    () -> outcomePolicy.outcome(claimedMessage, handled.delivery(), counts, now)))
        .onComplete(done -> context.runOnContext(go -> ended()));
  }

  private void ended() {
    busy--;
    finished.accept(1);
    next();
  }

  /** Messages that wait while the route is held are queued again until it is tried. */
  private void giveBack(RouteState held) {
    List<Prepared> waiting = new ArrayList<>(ready);
    ready.clear();
    Instant now = clock.instant();
    Instant next = held.nextTry().isAfter(now) ? held.nextTry() : now;
    waiting.forEach(
        prepared ->
            recorder
                .record(OutcomePolicy.waits(prepared.due(), held.reason(), next, now))
                .onComplete(done -> context.runOnContext(go -> finished.accept(1))));
  }
}
