package nurture.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.AsyncResult;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nurture.batch.ExponentialBackoff;
import nurture.batch.GroupCommit;
import nurture.config.Settings;
import nurture.event.Via;
import nurture.outbox.MessagePreparation.Prepared;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps messages moving. State lives on one Vert.x context; rendering and handing over happen on
 * worker threads. Public methods may be called from any thread.
 */
public final class Outbox {

  private static final String COUNTED = "nurture.messages";

  /** Of what no route was tried for. */
  private static final String NO_ROUTE = "";

  private static final Logger log = LoggerFactory.getLogger(Outbox.class);
  private static final Duration RECORD_AGAIN = Duration.ofMillis(500);

  /** While one is made sure of on disk, those that end meanwhile need not wait for it. */
  private static final int TURNS_AT_ONCE = 2;

  private final Vertx vertx;
  private final Context context;
  private final MessageQueue messageQueue;
  private final OutgoingRoutes routes;
  private final MessagePreparation messagePreparation;
  private final AnswerHandling answers;
  private final InstantSource clock;
  private final Settings.Outbox settings;
  private final MeterRegistry meters;
  private final WorkerExecutor rendering;
  private final GroupCommit<Turn, Turn.Written> turns;
  private final Runnable news;

  /** Names this node's claims, so that what it lost it cannot write to. */
  private final UUID claim = UUID.randomUUID();

  private final List<Promise<Void>> drains = new ArrayList<>();
  private int inFlight;
  private boolean claiming;

  /**
   * Whether a claim was asked for while one was under way. Not a {@link
   * nurture.batch.SingleFlight}: whether the next claim begins also depends on the places that are
   * free.
   */
  private boolean again;

  private boolean running;
  private boolean failing;

  /** Whether a claim is set for when there is a token again. */
  private boolean waiting;

  private long timer = -1;

  /**
   * @param answers what becomes of those that a mail server does not take
   * @param textAnswers the same of providers of texts
   * @param routes by which messages leave; the names differ
   * @param sending a worker thread for each connection of each route
   * @param news called when an outcome became an event, for the journey to wake up
   */
  public Outbox(
      Vertx vertx,
      MessageQueue messageQueue,
      List<ChannelRoute> routes,
      PreSendGuard preSendGuard,
      TemplateContext.Store store,
      Composer composer,
      InstantSource clock,
      Settings.Outbox settings,
      MeterRegistry meters,
      AnswerHandling answers,
      TextAnswerHandling textAnswers,
      WorkerExecutor rendering,
      WorkerExecutor sending,
      Runnable news) {
    this.vertx = vertx;
    this.context = vertx.getOrCreateContext();
    this.messageQueue = messageQueue;
    this.messagePreparation = new MessagePreparation(preSendGuard, store, composer);
    this.clock = clock;
    this.answers = answers;
    this.settings = settings;
    this.meters = meters;
    this.rendering = rendering;
    this.turns =
        new GroupCommit<>(
            taken -> messageQueue.take(taken, claim, settings.lease()),
            256,
            TURNS_AT_ONCE,
            Integer.MAX_VALUE);
    this.news = news;
    Gauge.builder("nurture.routes.held", this, self -> self.held().size())
        .description("routes on hold because their far server refuses us")
        .register(meters);
    Gauge.builder(
            "nurture.providers.throttled",
            this,
            self -> self.answers.throttles(self.clock.instant()).size())
        .description("mail providers that get less because of what they answered")
        .register(meters);
    OutcomePolicy outcomePolicy =
        new OutcomePolicy(
            settings.attempts(),
            new ExponentialBackoff(settings.retryFirst(), settings.retryMax()));
    this.routes =
        new OutgoingRoutes(
            routes,
            (route, elsewhere) ->
                new HandOver(
                    route,
                    elsewhere,
                    context,
                    sending,
                    messageQueue,
                    claim,
                    settings.lease(),
                    composer,
                    outcomePolicy,
                    clock,
                    answers,
                    textAnswers,
                    turn -> take(turn, route.name()),
                    this::finished));
  }

  /** The mail servers, each with how it is. */
  public List<RouteStanding> mailServers() {
    return routes.mails().stream()
        .map(
            each ->
                new RouteStanding(
                    each.route().name(), each.route().weight(), each.state(), sent(each.route())))
        .toList();
  }

  private long sent(ChannelRoute route) {
    Counter counter =
        meters
            .find(COUNTED)
            .tags("result", MessageState.SENT.written(), "route", route.name())
            .counter();
    return counter == null ? 0 : Math.round(counter.count());
  }

  /** The routes that rest, for their far servers refuse us, and the channels that are paused. */
  public List<RouteState> held() {
    return routes.held();
  }

  /** Claims nothing more for a channel until it is {@link #resume}d; what is claimed goes out. */
  public void pause(RouteState state) {
    routes.pause(state);
  }

  /** Ends a {@link #pause}; without effect where there is none. */
  public void resume(Via via) {
    if (routes.resume(via)) {
      wake();
    }
  }

  public void start() {
    context.runOnContext(
        go -> {
          running = true;
          timer = vertx.setPeriodic(settings.poll().toMillis(), id -> poll());
          poll();
        });
  }

  /** Messages may be due: look at once. */
  public void wake() {
    context.runOnContext(go -> pump());
  }

  /** Finishes what is in flight and claims no more. */
  public Future<Void> stop() {
    Promise<Void> idle = Promise.promise();
    context.runOnContext(
        go -> {
          running = false;
          vertx.cancelTimer(timer);
          drains.add(idle);
          rest();
        });
    return idle.future();
  }

  /** Works until no message is due at the clock's instant and none is in flight. */
  public Future<Void> drain() {
    Promise<Void> idle = Promise.promise();
    context.runOnContext(
        go -> {
          drains.add(idle);
          again = true;
          pump();
        });
    return idle.future();
  }

  private void poll() {
    answers.look(clock.instant());
    messageQueue
        .recover(clock.instant())
        .onSuccess(
            uncertain -> {
              if (!uncertain.isEmpty()) {
                log.warn(
                    "{} messages are uncertain: a node died while it handed them over. Find out"
                        + " whether they arrived, then cancel or release each: {}",
                    uncertain.size(),
                    uncertain);
                count("uncertain", NO_ROUTE, uncertain.size());
                news.run();
              }
            });
    pump();
  }

  private void pump() {
    if (!running) {
      rest();
      return;
    }
    int room = settings.inFlight() - inFlight;
    if (claiming) {
      again = true;
      return;
    }
    // A claim costs about the same for one as for many, so it waits until half of it is free.
    if (room < Math.max(1, settings.inFlight() / 2)) {
      return;
    }
    List<ClaimPlan> plans = routes.plans(room);
    again = false;
    if (plans.isEmpty()) {
      rest();
      return;
    }
    claiming = true;
    goOn(new ClaimPass(routes, plans, clock.instant()));
  }

  private void goOn(ClaimPass pass) {
    Optional<ClaimPlan> next = running ? pass.next() : Optional.empty();
    if (next.isPresent()) {
      ClaimPlan plan = next.get();
      messageQueue
          .claim(plan, pass.now(), claim, settings.lease())
          .onComplete(done -> context.runOnContext(go -> claimed(done, plan, pass)));
      return;
    }
    claiming = false;
    if (pass.isFull() || again) {
      pump();
    } else {
      rest();
    }
  }

  private void claimed(AsyncResult<ClaimedMessages> done, ClaimPlan plan, ClaimPass pass) {
    if (done.failed()) {
      claiming = false;
      if (!failing) {
        log.warn("sending is paused until the database answers: {}", done.cause().toString());
      }
      failing = true;
      rest();
      return;
    }
    if (failing) {
      log.info("sending continues");
    }
    failing = false;
    List<ClaimedMessage> due = done.result().messages();
    done.result().next().ifPresent(this::lookAgain);
    inFlight += due.size();
    due.forEach(message -> routes.of(message).expect(1));
    if (!due.isEmpty()) {
      process(due, pass.now());
    }
    pass.brought(plan, due.size(), done.result().next().isPresent());
    goOn(pass);
  }

  /** Messages wait for a token: claims once there is one, if that is before the next poll. */
  private void lookAgain(Duration next) {
    if (running && !waiting && next.compareTo(settings.poll()) < 0) {
      waiting = true;
      vertx.setTimer(
          Math.max(1, next.toMillis()),
          id ->
              context.runOnContext(
                  go -> {
                    waiting = false;
                    pump();
                  }));
    }
  }

  private void process(List<ClaimedMessage> due, Instant now) {
    rendering
        .executeBlocking(
            () -> due.stream().map(message -> messagePreparation.prepare(message, now)).toList(),
            false)
        .onComplete(
            done -> {
              if (done.failed()) {
                // Nothing was handed over: the lease ends and the messages are claimed again.
                log.error("preparing {} messages failed", due.size(), done.cause());
                context.runOnContext(
                    go -> {
                      due.forEach(message -> routes.of(message).expect(-1));
                      finished(due.size());
                    });
                return;
              }
              handOver(done.result());
            });
  }

  private void handOver(List<Prepared> prepared) {
    for (Prepared message : prepared) {
      routes.of(message.due()).expect(-1);
      message
          .outcome()
          .ifPresentOrElse(
              outcome ->
                  take(Turn.ending(outcome), NO_ROUTE)
                      .onComplete(done -> context.runOnContext(go -> finished(1))),
              () -> routes.of(message.due()).add(message));
    }
    routes.all().forEach(HandOver::next);
  }

  /**
   * What became of a message is known here alone until it is recorded, so recording is tried until
   * it succeeds; what was to come next is not tried again, for it may be marked: its lease decides.
   *
   * @param route by which it was handed over
   */
  private Future<Optional<HandedOver>> take(Turn turn, String route) {
    return turns
        .submit(List.of(turn))
        .map(written -> written.get(0).handedOver())
        .onSuccess(written -> turn.ended().ifPresent(outcome -> recorded(outcome, route)))
        .recover(
            failure ->
                turn.ended().isEmpty()
                    ? Future.succeededFuture(Optional.empty())
                    : vertx
                        .timer(RECORD_AGAIN.toMillis(), TimeUnit.MILLISECONDS)
                        .compose(again -> take(Turn.ending(turn.ended().get()), route)));
  }

  private void recorded(DeliveryOutcome outcome, String route) {
    count(outcome.state().written(), route, 1);
    if (outcome.event().isPresent()) {
      news.run();
    }
  }

  private void finished(int count) {
    inFlight -= count;
    if (count > 0) {
      pump();
    }
    rest();
  }

  private void rest() {
    if (inFlight == 0 && !claiming && !(again && running)) {
      List<Promise<Void>> idle = List.copyOf(drains);
      drains.clear();
      idle.forEach(Promise::tryComplete);
    }
  }

  /**
   * @param route a name of the settings, so that there are few
   */
  private void count(String result, String route, int messages) {
    Counter.builder(COUNTED)
        .description("attempts to send a message, by what came of them and the route they took")
        .tag("result", result)
        .tag("route", route)
        .register(meters)
        .increment(messages);
  }
}
