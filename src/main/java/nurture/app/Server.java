package nurture.app;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.WorkerExecutor;
import io.vertx.ext.web.Router;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nurture.access.MemberNames;
import nurture.access.Members;
import nurture.calendar.PublicHolidays;
import nurture.campaign.CampaignRunner;
import nurture.campaign.Campaigns;
import nurture.config.Setting;
import nurture.config.Settings;
import nurture.experiment.run.ExperimentWatch;
import nurture.experiment.run.Experiments;
import nurture.imports.ImportRunner;
import nurture.imports.ImportUpload;
import nurture.insight.CandidateReader;
import nurture.intake.Intake;
import nurture.journey.DueErasures;
import nurture.journey.Journey;
import nurture.opening.OpeningFollower;
import nurture.opening.PoolCounts;
import nurture.outbox.Composer;
import nurture.outbox.MessageActions;
import nurture.outbox.MessageLinks;
import nurture.outbox.Outbox;
import nurture.outbox.SenderChoice;
import nurture.outbox.TaskTexts;
import nurture.outbox.TemplateContext;
import nurture.playbook.TemplateSummary;
import nurture.playbook.service.ActivePlaybooks;
import nurture.playbook.service.PlaybookFollower;
import nurture.playbook.service.RuleExplainer;
import nurture.preflight.NameServer;
import nurture.rules.PolicyNumber;
import nurture.rules.form.RuleWords;
import nurture.rules.whynot.Explanations;
import nurture.segment.SegmentDefinitions;
import nurture.store.Database;
import nurture.store.PgCampaignWork;
import nurture.store.PgCampaigns;
import nurture.store.PgCandidateReader;
import nurture.store.PgExperiments;
import nurture.store.PgGmailVolume;
import nurture.store.PgImportJobs;
import nurture.store.PgMailDomains;
import nurture.store.PgMembers;
import nurture.store.PgOpenings;
import nurture.store.PgPools;
import nurture.store.PgProjection;
import nurture.store.PgService;
import nurture.store.PgVersions;
import nurture.web.ArmChoices;
import nurture.web.CampaignTools;
import nurture.web.ImportTools;
import nurture.web.LongRunSlot;
import nurture.web.OpeningTools;
import nurture.web.OperationsRoutes;
import nurture.web.SegmentTools;
import nurture.web.api.OpeningRoutes;
import nurture.web.candidate.DemoControls;
import nurture.web.experiment.ExperimentTools;
import nurture.web.playbook.PlaybookTools;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The whole server, wired in flow order: stores, intake, journey, outbox, channel, and the web in
 * front. Starting and stopping block; call them from the main thread.
 */
public final class Server implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Server.class);
  private static final Duration FOLLOWING = Duration.ofSeconds(3);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** How long compiling all rules may take: seconds, but minutes on a busy machine. */
  static final Duration COMPILE_PATIENCE = Duration.ofMinutes(5);

  private final CloseStack closing;
  private final ServerStores stores;
  private final ServerWorkers workers;
  private final HttpPort port;
  private final PgCandidateReader candidates;
  private final MessageActions messageActions;
  private final Router router;
  private final PageSignIn signIn;
  private final PlaybookTools playbookTools;
  private final PlaybookFollower follower;
  private final Composer composer;
  private final ServerPages pages;
  private final ImportRunner importRunner;
  private final CampaignRunner campaignRunner;
  private final OpeningFollower openingFollower;
  private final InboxWiring inbox;
  private final KafkaWiring kafka;

  private Server(Settings settings, InstantSource clock, CloseStack closing) {
    this.closing = closing;
    Vertx vertx = vertx(closing);
    PublicHolidays holidays = new PublicHolidays(settings.journey().timeZone());
    PlaybookStart start = new PlaybookStart(settings, clock, holidays, vertx);
    this.stores = ServerStores.open(vertx, settings, closing);
    this.follower = start.follower(stores.database(), name());
    closing.push("playbooks", follower::close);
    follower.follow(FOLLOWING);
    PgOpenings openings = stores.openings();
    this.openingFollower =
        new OpeningFollower(vertx, openings, clock, follower.active()::see, () -> journey().wake());
    closing.push("openings", openingFollower::close);
    await(openingFollower.start());

    this.port = new HttpPort(vertx, settings.http());
    MessageLinks links = new MessageLinks(publicUrl(), stores.pseudonyms()::signature);
    Members members = new PgMembers(stores.database().pool());
    MemberNames memberNames = new MemberNames();
    memberNames.see(await(members.list()));
    this.composer =
        new Composer(
            new SenderChoice(
                settings.sender(),
                memberNames::name,
                settings.inbox().username().filter(name -> name.contains("@"))),
            links,
            settings.tracking().clicks(),
            settings.tracking().opens() == Settings.OpenTracking.WITH_CONSENT);
    TemplateContext.Store context = ServerWorkers.context(follower.active());
    PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    WorkerPools pools = new WorkerPools(vertx, closing);
    ChannelAdapters channels =
        ChannelAdapters.of(
            vertx,
            settings,
            publicUrl(),
            links,
            pools.of("preflight", 1),
            () -> new PgGmailVolume(stores.database().pool()).read(clock.instant()),
            clock);
    closing.push("channels", channels);
    this.workers =
        new ServerWorkers(
            vertx, settings, clock, meters, stores, pools, follower, context, composer, channels);

    this.candidates = stores.reader(new TaskTexts(context, composer), clock);
    this.messageActions = stores.messageActions();
    Explanations explanations = new RuleExplainer(follower.active());
    ApiRoutes api =
        new ApiRoutes(
            settings,
            clock,
            stores,
            workers,
            follower.active(),
            candidates,
            messageActions,
            explanations);
    this.router = api.router(vertx);
    OperationsRoutes operations = new OperationsRoutes(vertx, meters);
    api.mountOperations(router, operations, channels);
    this.inbox =
        new InboxWiring(
            vertx,
            settings,
            stores,
            pools,
            clock,
            meters,
            workers.outbox(),
            channels.tokens(),
            memberNames,
            () -> follower.active().live().rules(),
            closing);
    inbox.mount(router, operations);
    this.kafka = new KafkaWiring(vertx, settings, workers.intake(), pools, clock, meters);
    kafka.mount(operations);
    PeriodicJobs jobs = new PeriodicJobs(vertx, clock, closing);
    jobs.project(
        new PgProjection(
            vertx,
            stores.database().pool(),
            () -> follower.active().live().rules().world(),
            clock));
    jobs.purge(
        stores.database(),
        settings.retention(),
        settings.imports().keep(),
        settings.tracking().links());
    jobs.hits(stores.linkHits());
    if (settings.retention().eraseWhenDue()) {
      jobs.erase(
          new DueErasures(
              stores.erasure(),
              (candidate, arm) -> follower.active().live().rules(),
              pools.of("erasures", 1),
              clock));
    }
    jobs.members(members, memberNames);
    jobs.foldCounts(stores.database());
    jobs.gauges(candidates, operations);
    jobs.preflight(channels.preflight());
    if (MailServers.anyElsewhere(settings)) {
      jobs.providers(
          new ProviderWatch(
              new PgMailDomains(stores.database().pool()),
              new NameServer(settings.preflight().dnsServer()),
              pools.of("providers", 1),
              clock));
    }
    channels.tokens().ifPresent(jobs::tokens);
    channels.tokens().ifPresent(tokens -> MailTokens.measure(tokens, meters));
    WorkerExecutor reading = pools.of("imports", 2, Duration.ofMinutes(10));
    this.importRunner =
        new ImportRunner(
            vertx,
            stores.importWork(reading, settings.imports().lease()),
            reading,
            clock,
            settings.imports());
    closing.push("imports", () -> await(importRunner.stop()));
    ImportTools imports = imports(settings, clock, reading);
    SegmentTools segments = segments(stores, workers, follower.active(), clock);
    Campaigns campaigns = campaigns(settings, segments, clock);
    PgPools poolReader = stores.pools();
    OpeningTools openingTools =
        new OpeningTools(
            openings,
            stores.openingCandidates(reading),
            poolReader,
            new PoolCounts(poolReader, clock),
            () -> follower.active().live().library(),
            openingFollower::refresh,
            reading,
            clock);
    new OpeningRoutes(openingTools).mount(router);
    this.campaignRunner =
        new CampaignRunner(
            vertx,
            campaigns,
            new PgCampaignWork(stores.database().pool(), stores.events(), messageActions),
            clock);
    closing.push("campaigns", () -> await(campaignRunner.stop()));
    Experiments experiments =
        new Experiments(
            new PgExperiments(stores.database().pool()), pools.of("experiments", 1), clock);
    jobs.experiments(new ExperimentWatch(experiments, clock));
    LongRunSlot slot = new LongRunSlot(pools.of("long-runs", 1, Duration.ofHours(6)));
    CampaignTools campaignTools =
        CampaignWiring.tools(campaigns, segments, stores, follower.active(), pools, slot, clock);
    ArmChoices arms =
        new ArmChoices(
            () -> follower.active().live(),
            settings.sender().all(),
            pools.of("arms", 1),
            new PgVersions(stores.database().pool()));
    Workspace workspace =
        api.mountApi(
            router,
            links,
            pools,
            holidays,
            segments,
            imports,
            campaignTools,
            experiments,
            arms,
            slot);
    this.playbookTools = workspace.tools(follower.active());
    jobs.canary(playbookTools.canaries(), operations);
    this.pages =
        new ServerPages(
            clock,
            stores,
            workers,
            inbox::mailboxes,
            kafka::alarms,
            candidates,
            messageActions,
            explanations,
            playbookTools,
            workspace.trials(playbookTools, composer),
            segments,
            openingTools,
            imports,
            new ExperimentTools(experiments, campaignTools, arms),
            CampaignWiring.pages(campaignTools, segments, follower.active(), context, composer),
            ServerPages.templates(
                candidates, composer, channels, pools.of("test-mails", 1), stores, clock));

    this.signIn = new PageSignIn(vertx, settings, stores, pools, publicUrl());

    workers.stopWith(closing);
    kafka.stopWith(closing);
    // The first to go: no new requests, while those under way are answered.
    closing.push("HTTP port", port);
    stores
        .database()
        .listen(
            Map.of(
                "nurture_events",
                workers.journey()::wake,
                "nurture_messages",
                workers.outbox()::wake,
                PgService.NOTICE,
                follower::refresh,
                "nurture_mails",
                inbox::wake,
                PgOpenings.NOTICE,
                openingFollower::refresh));
  }

  /** What campaigns are written, approved and ended with. */
  private Campaigns campaigns(Settings settings, SegmentTools segments, InstantSource clock) {
    return new Campaigns(
        new PgCampaigns(stores.database().pool()),
        segments.segments(),
        segments.reader(),
        clock,
        settings.campaigns().secondPersonAbove());
  }

  /** What segments are read and asked with. */
  private static SegmentTools segments(
      ServerStores stores, ServerWorkers workers, ActivePlaybooks playbooks, InstantSource clock) {
    return new SegmentTools(
        new SegmentDefinitions(
            stores.segments(),
            () -> PolicyNumber.values(playbooks.live().rules().source().numbers())),
        stores.segmentReader(),
        workers.queue(),
        () -> playbooks.live().rules().world(),
        () ->
            RuleWords.ofSegments(
                playbooks.live().rules().source(),
                playbooks.live().templateSummaries().stream()
                    .collect(Collectors.toMap(TemplateSummary::name, TemplateSummary::purpose))),
        clock);
  }

  /** What imports are sent, looked at and run with. */
  private ImportTools imports(Settings settings, InstantSource clock, WorkerExecutor reading) {
    PgImportJobs jobs = stores.imports(reading);
    return new ImportTools(
        jobs,
        new ImportUpload(jobs, reading, clock),
        importRunner::wake,
        (long) settings.imports().largestMegabytes() << 20,
        clock);
  }

  /**
   * Starts everything up to the HTTP port, which {@link #listen} opens.
   *
   * @throws RuntimeException saying what is wrong and what to do, with nothing left running
   */
  public static Server start(Settings settings, Supplier<InstantSource> clock) {
    CloseStack closing = new CloseStack();
    try {
      return new Server(settings, clock.get(), closing);
    } catch (Exception e) {
      // What is awaited fails with its own exception, checked or not.
      closing.close();
      throw told(e);
    }
  }

  /** With what to do where the database is to blame. */
  private static RuntimeException told(Exception failure) {
    if (!(failure instanceof IllegalStateException) && Database.isAway(failure)) {
      return new IllegalStateException(
          "the database of database.url went away while the server started: "
              + failure.getMessage()
              + ". Start again when it answers",
          failure);
    }
    return failure instanceof RuntimeException unchecked
        ? unchecked
        : new IllegalStateException(String.valueOf(failure.getMessage()), failure);
  }

  /**
   * Shows the pages to members. Blocks.
   *
   * @return the first admin's password, until a member has signed in
   */
  public Optional<OneTimePassword> showPages(List<Setting> described) {
    pages.mount(router, signIn.asking(), described, Optional.empty());
    return signIn.firstAdmin();
  }

  /**
   * Shows the pages with the controls of a demo, to who sits at this machine without being asked.
   * Blocks.
   *
   * @return the password to sign in with where one is asked, until a member has signed in
   */
  public Optional<OneTimePassword> showPages(List<Setting> described, DemoControls demoControls) {
    pages.mount(router, signIn.ofDemo(), described, Optional.of(demoControls));
    return signIn.firstOfDemo();
  }

  /** Starts working and answers requests. */
  public void listen() {
    inbox.prepare();
    workers.start();
    importRunner.start();
    campaignRunner.start();
    inbox.start();
    kafka.start();
    openingFollower.follow();
    port.answerWith(router);
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
    return port.publicUrl();
  }

  public Database database() {
    return stores.database();
  }

  public Intake intake() {
    return workers.intake();
  }

  public Journey journey() {
    return workers.journey();
  }

  public Outbox outbox() {
    return workers.outbox();
  }

  public CampaignRunner campaigns() {
    return campaignRunner;
  }

  public CandidateReader reading() {
    return candidates;
  }

  public PgCandidateReader store() {
    return candidates;
  }

  /** Drafts and versions, and what is in service. */
  public PlaybookTools playbook() {
    return playbookTools;
  }

  /** Takes up what was put in service, without waiting until the server hears of it. */
  public Future<Void> refreshPlaybook() {
    return follower.refresh();
  }

  /** What addresses the messages of this server. */
  public Composer composer() {
    return composer;
  }

  public Router router() {
    return router;
  }

  /** Waits for what comes of something; how long is bounded. */
  @CanIgnoreReturnValue
  public static <T> T await(Future<T> future) {
    return await(future, PATIENCE);
  }

  @CanIgnoreReturnValue
  static <T> T await(Future<T> future, Duration patience) {
    try {
      return future.await(patience.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new IllegalStateException("gave up after " + patience.toSeconds() + " seconds", e);
    }
  }

  private static Vertx vertx(CloseStack closing) {
    // One event loop a core; the defaults assume that nobody else is on the machine.
    Vertx vertx =
        Vertx.vertx(
            new VertxOptions()
                .setEventLoopPoolSize(Math.max(2, Runtime.getRuntime().availableProcessors()))
                .setMaxWorkerExecuteTime(COMPILE_PATIENCE.toNanos())
                .setPreferNativeTransport(false));
    closing.push("threads", () -> await(vertx.close()));
    return vertx;
  }

  /** Of this node, for people who look after several. */
  private static String name() {
    String host = System.getenv("HOSTNAME");
    return (host == null || host.isEmpty() ? "server" : host) + "/" + ProcessHandle.current().pid();
  }
}
