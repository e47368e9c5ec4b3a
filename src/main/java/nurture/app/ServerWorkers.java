package nurture.app;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import nurture.batch.ExponentialBackoff;
import nurture.config.Settings;
import nurture.intake.Intake;
import nurture.journey.ActiveRuleBooks;
import nurture.journey.CandidateQueue;
import nurture.journey.Journey;
import nurture.journey.PreSendCheck;
import nurture.journey.RuleEvaluator;
import nurture.outbox.AnswerHandling;
import nurture.outbox.ChannelRoute;
import nurture.outbox.Composer;
import nurture.outbox.Outbox;
import nurture.outbox.RateLimits;
import nurture.outbox.RouteState;
import nurture.outbox.TemplateContext;
import nurture.outbox.TextAnswerHandling;
import nurture.playbook.Playbook;
import nurture.playbook.service.ActivePlaybooks;
import nurture.playbook.service.PlaybookFollower;
import nurture.rules.DeliveryRules;
import nurture.rules.EvaluationFailed;
import nurture.rules.RuleBook;
import nurture.store.PgAnswerLog;
import nurture.store.PgCandidateQueue;
import nurture.store.PgMessageQueue;
import nurture.store.PgTextAnswerLog;
import nurture.web.PreflightTools;

/**
 * What moves candidates and messages, in flow order: intake, journey, outbox. Each wakes the next
 * one. Nothing works before {@link #start}.
 */
final class ServerWorkers {

  private final Intake intake;
  private final CandidateQueue queue;
  private final Journey journey;
  private final Outbox outbox;
  private final InstantSource clock;
  private final ChannelAdapters channels;
  private final AnswerHandling answers;
  private final TextAnswerHandling textAnswers;

  /**
   * @param context what messages are made of
   * @param channels where they leave
   */
  ServerWorkers(
      Vertx vertx,
      Settings settings,
      InstantSource clock,
      MeterRegistry meters,
      ServerStores stores,
      WorkerPools pools,
      PlaybookFollower follower,
      TemplateContext.Store context,
      Composer composer,
      ChannelAdapters channels) {
    this.clock = clock;
    this.channels = channels;
    Settings.Journey pace = settings.journey();
    ActiveRuleBooks books = books(follower);
    this.intake = new Intake(stores.events(), clock, settings.intake(), meters, this::wakeJourney);
    this.queue =
        new PgCandidateQueue(
            stores.database().pool(), pools.of("journey", pace.lanes()), stores.pseudonyms());
    this.journey =
        new Journey(
            vertx,
            queue,
            new RuleEvaluator(
                books, new ExponentialBackoff(pace.retryFirst(), pace.retryMax()), meters),
            clock,
            pace,
            meters,
            this::wakeOutbox);
    WorkerExecutor rendering = pools.of("render", 2);
    RateLimits limits = limits(settings);
    this.answers =
        new AnswerHandling(
            vertx,
            new PgAnswerLog(stores.database().pool(), limits.sender()),
            answer -> DeliveryRules.judge(follower.active().live().rules(), answer),
            rendering);
    this.textAnswers =
        new TextAnswerHandling(
            vertx,
            new PgTextAnswerLog(stores.database().pool()),
            answer -> DeliveryRules.judge(follower.active().live().rules(), answer),
            rendering);
    this.outbox =
        new Outbox(
            vertx,
            new PgMessageQueue(stores.database().pool(), rendering, stores.events(), limits),
            channels.routes(),
            new PreSendCheck(books::of)::check,
            context,
            composer,
            clock,
            settings.outbox(),
            meters,
            answers,
            textAnswers,
            rendering,
            pools.of(
                "send",
                Math.max(1, channels.routes().stream().mapToInt(ChannelRoute::connections).sum())),
            this::wakeJourney);
  }

  /** As the settings say, for the domain that mails come from. */
  private static RateLimits limits(Settings settings) {
    String email = settings.sender().email();
    return new RateLimits(
        email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT),
        settings.rates().perSecond(),
        settings.rates().days());
  }

  /** For the rules, a candidate is decided about by what is in service for them. */
  private static ActiveRuleBooks books(PlaybookFollower follower) {
    return new ActiveRuleBooks() {
      @Override
      public RuleBook of(UUID candidate, OptionalLong armVersion) {
        return follower.active().of(candidate, armVersion).rules();
      }

      @Override
      public void failed(UUID candidate, RuleBook book, EvaluationFailed why) {
        follower.failed(candidate, book.version(), String.valueOf(why.getMessage()));
      }
    };
  }

  /** A message is made of what is in service for its candidate. */
  static TemplateContext.Store context(ActivePlaybooks playbooks) {
    return (candidate, armVersion, template) -> {
      Playbook playbook = playbooks.of(candidate, armVersion, template);
      return new TemplateContext(playbook.templates(), playbook.offers());
    };
  }

  private void wakeJourney() {
    journey.wake();
  }

  private void wakeOutbox() {
    outbox.wake();
  }

  void start() {
    journey.start();
    outbox.start();
  }

  /** Ends claiming, the outbox last: what the journey decides at its end may still leave. */
  void stopWith(CloseStack closing) {
    closing.push("outbox", () -> Server.await(outbox.stop()));
    closing.push("journey", () -> Server.await(journey.stop()));
  }

  Intake intake() {
    return intake;
  }

  CandidateQueue queue() {
    return queue;
  }

  Journey journey() {
    return journey;
  }

  Outbox outbox() {
    return outbox;
  }

  /** What becomes of texts that their provider answered about. */
  TextAnswerHandling textAnswers() {
    return textAnswers;
  }

  /** Whether receivers will believe our mails. */
  PreflightTools preflight() {
    PreflightWatch watch = channels.preflight();
    return new PreflightTools(
        watch.required(), () -> watch.waitingSince().isPresent(), watch::last, watch::run);
  }

  /** The channels that rest, for those who run the server. */
  List<RouteState> resting() {
    return channels.resting(outbox.held(), clock.instant());
  }

  /** These, and the providers that get less. */
  List<RouteState> restingOrSlow() {
    return Stream.concat(
            resting().stream(), answers.throttles(clock.instant()).stream().map(RouteState::of))
        .toList();
  }
}
