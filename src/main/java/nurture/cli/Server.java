package nurture.cli;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import nurture.calendar.PublicHolidays;
import nurture.config.Settings;
import nurture.insight.Reading;
import nurture.intake.Intake;
import nurture.journey.Backoff;
import nurture.journey.Books;
import nurture.journey.Deciding;
import nurture.journey.Glance;
import nurture.journey.Journey;
import nurture.journey.LastLook;
import nurture.outbox.ByHand;
import nurture.outbox.Composer;
import nurture.outbox.Links;
import nurture.outbox.Material;
import nurture.outbox.Outbox;
import nurture.outbox.TaskTexts;
import nurture.playbook.Playbook;
import nurture.playbook.service.Explaining;
import nurture.playbook.service.Rotation;
import nurture.rules.EvaluationFailed;
import nurture.rules.RuleBook;
import nurture.store.ConfiguredDatabase;
import nurture.store.Database;
import nurture.store.PgByHand;
import nurture.store.PgDesk;
import nurture.store.PgErasing;
import nurture.store.PgEventLog;
import nurture.store.PgHistory;
import nurture.store.PgKeys;
import nurture.store.PgOutgoing;
import nurture.store.PgReading;
import nurture.store.PgRetention;
import nurture.store.PgRuleFigures;
import nurture.store.PgService;
import nurture.store.Pseudonyms;
import nurture.web.Keys;
import nurture.web.Operations;
import nurture.web.Unsubscribing;
import nurture.web.Web;
import nurture.web.api.CandidateRoutes;
import nurture.web.api.EventRoutes;
import nurture.web.api.ForecastRoute;
import nurture.web.api.KeyRoutes;
import nurture.web.api.MessageRoutes;
import nurture.web.api.RuleRoutes;
import nurture.web.api.WhyNotRoutes;
import nurture.web.console.Console;
import nurture.web.console.Demo;
import nurture.web.docs.DocsRoutes;
import nurture.web.webhook.WebhookRoutes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The whole house, wired in flow order: intake, journey, outbox, channel, and the web in front.
 * Starting and stopping block; call them from the main thread.
 */
public final class Server implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Server.class);
  private static final Duration GAUGES = Duration.ofSeconds(5);
  private static final Duration FORGETTING_FIRST = Duration.ofMinutes(1);
  private static final Duration FORGETTING = Duration.ofHours(1);
  private static final Duration FOLLOWING = Duration.ofSeconds(3);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Settings settings;
  private final InstantSource clock;
  private final Vertx vertx;
  private final PrometheusMeterRegistry meters =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final PublicHolidays holidays = new PublicHolidays();
  private final Closing closing = new Closing();

  // Set once, by start, in this order.
  private Database database;
  private Pseudonyms pseudonyms;
  private Rotation playbooks;
  private Intake intake;
  private PgDesk desk;
  private Journey journey;
  private Outbox outbox;
  private PgReading reading;
  private PgByHand byHand;
  private Router router;
  private HttpServer http;

  private volatile Handler<HttpServerRequest> front =
      request -> {
        var unused = request.response().setStatusCode(503).putHeader("retry-after", "1").end();
      };

  @SuppressWarnings("NullAway.Init") // start() sets them before anybody can see the server
  private Server(Settings settings, InstantSource clock) {
    this.settings = settings;
    this.clock = clock;
    // One event loop a core; the defaults assume that nobody else is on the machine.
    this.vertx =
        Vertx.vertx(
            new VertxOptions()
                .setEventLoopPoolSize(Math.max(2, Runtime.getRuntime().availableProcessors()))
                .setPreferNativeTransport(false));
    closing.push("threads", () -> await(vertx.close()));
  }

  /**
   * Starts everything up to the HTTP port, which {@link #listen} opens.
   *
   * @throws RuntimeException saying what is wrong and what to do, with nothing left running
   */
  public static Server start(Settings settings, Supplier<InstantSource> clock) {
    Server server = new Server(settings, clock.get());
    try {
      server.build();
      return server;
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
  }

  private void build() {
    PlaybookStart start = new PlaybookStart(settings, clock, holidays, vertx);
    database = await(Database.open(vertx, databaseUrl(), settings.database().poolSize()));
    closing.push("database", () -> await(database.close()));
    pseudonyms = await(database.pseudonyms());
    playbooks = start.rotation(database, name());
    closing.push("playbooks", playbooks::close);
    playbooks.follow(FOLLOWING);
    Books books = books();

    PgEventLog events = new PgEventLog(database.pool(), pseudonyms);
    intake = new Intake(events, clock, settings.intake(), meters, () -> journey.wake());

    Settings.Journey pace = settings.journey();
    WorkerExecutor deciding = workers("journey", pace.lanes());
    desk = new PgDesk(database.pool(), deciding, pseudonyms);
    journey =
        new Journey(
            vertx,
            desk,
            new Deciding(books, new Backoff(pace.retryFirst(), pace.retryMax()), meters),
            clock,
            pace,
            meters,
            () -> outbox.wake());

    openHttp();
    Links links = new Links(publicUrl(), pseudonyms::signature);
    WorkerExecutor rendering = workers("render", 2);
    Composer composer = new Composer(settings.sender(), links);
    Material.Store material =
        (candidate, template) -> {
          Playbook playbook = playbooks.of(candidate, template);
          return new Material(playbook.templates(), playbook.library());
        };
    MailServer mail = new MailServer(vertx, settings.smtp());
    closing.push("email channel", mail);
    outbox =
        new Outbox(
            vertx,
            new PgOutgoing(database.pool(), rendering, events),
            mail.channels(),
            new LastLook(books::of)::look,
            material,
            composer,
            clock,
            settings.outbox(),
            meters,
            rendering,
            workers("send", settings.smtp().connections()),
            journey::wake);

    reading = new PgReading(database.pool(), pseudonyms, new TaskTexts(material, composer), clock);
    byHand = new PgByHand(database.pool(), events);
    mount(links, mail);
    closing.push("outbox", () -> await(outbox.stop()));
    closing.push("journey", () -> await(journey.stop()));
    // The first to go: no new requests, while those under way are answered.
    closing.push("HTTP port", () -> await(http.shutdown(10, TimeUnit.SECONDS)));
    database.listen(
        Map.of(
            "nurture_events",
            journey::wake,
            "nurture_messages",
            () -> outbox.wake(),
            PgService.NOTICE,
            playbooks::refresh));
  }

  /** Shows the pages to whoever has a key. */
  void showPages() {
    Keys door = Keys.basic(new PgKeys(database.pool())::caller, InstantSource.system());
    for (String path : List.of("/", "/candidates/*", "/mails", "/mails/*")) {
      router.route(path).handler(door);
    }
    show(new Console(reading, byHand, clock, Optional.empty()));
  }

  /** Shows the pages to everybody, with the controls of a demo. */
  void showPages(Demo demo) {
    show(new Console(reading, byHand, clock, Optional.of(demo)));
  }

  private void show(Console console) {
    console.mount(router);
    new DocsRoutes(console.frame()).mount(router);
  }

  /** Starts working and answers requests. */
  public void listen() {
    journey.start();
    outbox.start();
    front = router;
    log.info("ready at {}", publicUrl());
  }

  /**
   * Stops taking requests and claiming work, finishes what is in flight, and lets go of everything.
   */
  @Override
  public void close() {
    closing.close();
  }

  public String publicUrl() {
    return settings.http().publicUrlAt(http.actualPort());
  }

  Vertx vertx() {
    return vertx;
  }

  Database database() {
    return database;
  }

  Intake intake() {
    return intake;
  }

  Journey journey() {
    return journey;
  }

  Outbox outbox() {
    return outbox;
  }

  Reading reading() {
    return reading;
  }

  PgReading store() {
    return reading;
  }

  ByHand byHand() {
    return byHand;
  }

  Router router() {
    return router;
  }

  InstantSource clock() {
    return clock;
  }

  /** Waits for what comes of something; how long is bounded. */
  @CanIgnoreReturnValue
  static <T> T await(Future<T> future) {
    try {
      return future.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new IllegalStateException("gave up after " + PATIENCE.toSeconds() + " seconds", e);
    }
  }

  private String databaseUrl() {
    ConfiguredDatabase configured = ConfiguredDatabase.of(settings.database());
    closing.push("embedded PostgreSQL", configured);
    return configured.url();
  }

  /** For the rules, a candidate is decided about by what is in service for them. */
  private Books books() {
    return new Books() {
      @Override
      public RuleBook of(UUID candidate) {
        return playbooks.of(candidate).rules();
      }

      @Override
      public void failed(UUID candidate, RuleBook book, EvaluationFailed why) {
        playbooks.failed(candidate, book.version(), String.valueOf(why.getMessage()));
      }
    };
  }

  /** Of this node, for people who look after several. */
  private static String name() {
    String host = System.getenv("HOSTNAME");
    return (host == null || host.isEmpty() ? "server" : host) + "/" + ProcessHandle.current().pid();
  }

  private void openHttp() {
    http =
        vertx.createHttpServer(
            new HttpServerOptions()
                .setHost(settings.http().host())
                .setPort(settings.http().port())
                .setIdleTimeout(75)
                .setCompressionSupported(false)
                .setHandle100ContinueAutomatically(true));
    // Until listen() the port is open, so that its number is known, and says that we are not there
    // yet.
    http.requestHandler(request -> front.handle(request));
    http = await(http.listen().recover(this::notListening));
  }

  private <T> Future<T> notListening(Throwable failure) {
    return Future.failedFuture(
        new IllegalStateException(
            "cannot listen on "
                + settings.http().host()
                + ":"
                + settings.http().port()
                + ": "
                + failure.getMessage()
                + "; set http.host and http.port to what is free",
            failure));
  }

  private void mount(Links links, MailServer mail) {
    PgKeys keys = new PgKeys(database.pool());
    settings.api().key().ifPresent(key -> await(keys.bootstrap(key.reveal(), clock.instant())));
    router = Web.router(vertx, settings.http(), Keys.bearer(keys::caller, InstantSource.system()));
    new KeyRoutes(keys, clock).mount(router);

    Operations operations = new Operations(vertx, meters);
    operations.readyWhen("database", () -> database.ping().map("answers"));
    operations.readyWhen(
        "rules",
        () ->
            Future.succeededFuture(
                playbooks.live().rules().rules().size()
                    + " of version "
                    + playbooks.live().version()));
    operations.readyWhen("smtp", mail::ready);
    operations.mount(router);
    PgRetention retention = new PgRetention(database.pool(), settings.retention());
    long forgetting =
        vertx.setPeriodic(
            FORGETTING_FIRST.toMillis(),
            FORGETTING.toMillis(),
            id -> retention.run(clock.instant()).onFailure(e -> log.warn("forgetting failed", e)));
    closing.push("forgetting", () -> vertx.cancelTimer(forgetting));
    long gauges =
        vertx.setPeriodic(
            0,
            GAUGES.toMillis(),
            id -> reading.depths(clock.instant()).onSuccess(operations::show));
    closing.push("gauges", () -> vertx.cancelTimer(gauges));

    new Unsubscribing(links, reading::ref, intake, clock).mount(router);
    EventRoutes eventRoutes = new EventRoutes(intake, clock);
    eventRoutes.mount(router);
    PgErasing erasing = new PgErasing(database.pool(), pseudonyms);
    new CandidateRoutes(reading, journey, erasing::erase, clock).mount(router);
    Explaining explaining = new Explaining(playbooks);
    Glance glance = new Glance(desk);
    new WhyNotRoutes(glance, new PgHistory(database.pool()), explaining, clock).mount(router);
    new ForecastRoute(glance, reading, explaining, clock).mount(router);
    new RuleRoutes(new PgRuleFigures(database.pool()), explaining, clock).mount(router);
    new MessageRoutes(reading, byHand, clock, () -> outbox.wake()).mount(router);
    new Workspace(settings, database, holidays, workers("playbook", 2), clock)
        .mount(router, workers("long-runs", 1, Duration.ofHours(6)));
    new WebhookRoutes(settings.webhooks(), eventRoutes, InstantSource.system()).mount(router);
  }

  private WorkerExecutor workers(String name, int threads) {
    return workers(name, threads, Duration.ofMinutes(1));
  }

  /**
   * @param longest what takes longer is told in the log as stuck
   */
  private WorkerExecutor workers(String name, int threads, Duration longest) {
    WorkerExecutor workers =
        vertx.createSharedWorkerExecutor(
            "nurture-" + name, threads, longest.toSeconds(), TimeUnit.SECONDS);
    closing.push(name + " threads", () -> await(workers.close()));
    return workers;
  }
}
