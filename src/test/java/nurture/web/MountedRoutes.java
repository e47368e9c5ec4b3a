package nurture.web;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nurture.access.KeyRing;
import nurture.audit.AuditLog;
import nurture.campaign.CampaignStore;
import nurture.campaign.Campaigns;
import nurture.campaign.DryRun;
import nurture.campaign.OfferTrials;
import nurture.campaign.RehearsalReport;
import nurture.candidate.facts.Holidays;
import nurture.candidate.facts.World;
import nurture.config.Settings;
import nurture.decision.AnswerVerdict;
import nurture.experiment.run.ExperimentStore;
import nurture.experiment.run.Experiments;
import nurture.imports.ImportJobs;
import nurture.imports.ImportUpload;
import nurture.inbox.replay.PastReplies;
import nurture.inbox.run.ReceivedMails;
import nurture.insight.CandidateReader;
import nurture.insight.DecisionHistory;
import nurture.insight.InboxReader;
import nurture.insight.LinkReaders;
import nurture.insight.MeasureReader;
import nurture.insight.RuleFigures;
import nurture.intake.EventLog;
import nurture.intake.Intake;
import nurture.journey.CandidateQueue;
import nurture.journey.Evaluator;
import nurture.journey.Journey;
import nurture.journey.RecordMerges;
import nurture.library.Library;
import nurture.opening.OpeningCandidates;
import nurture.opening.OpeningStore;
import nurture.opening.PoolCounts;
import nurture.opening.PoolReader;
import nurture.outbox.MessageActions;
import nurture.outbox.MessageLinks;
import nurture.outbox.TextAnswerHandling;
import nurture.outbox.TextAnswerLog;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.canary.CanaryReader;
import nurture.playbook.canary.CanaryWatch;
import nurture.playbook.canary.GuardLimits;
import nurture.playbook.check.CheckOptions;
import nurture.playbook.service.ServiceLog;
import nurture.playbook.version.CandidateSample;
import nurture.playbook.version.CompiledStore;
import nurture.playbook.version.DraftReviews;
import nurture.playbook.version.Drafts;
import nurture.playbook.version.PlaybookNames;
import nurture.playbook.version.PublicationGate;
import nurture.playbook.version.ReviewPolicy;
import nurture.playbook.version.Versions;
import nurture.rules.RuleSource;
import nurture.rules.form.RuleWords;
import nurture.rules.whynot.Explanations;
import nurture.segment.ClockForecast;
import nurture.segment.SegmentDefinitions;
import nurture.segment.SegmentReader;
import nurture.segment.SegmentStore;
import nurture.simulation.replay.CandidateSource;
import nurture.simulation.replay.TouchWords;
import nurture.web.api.AnswerReplayRoute;
import nurture.web.api.AuditRoutes;
import nurture.web.api.CampaignRoutes;
import nurture.web.api.CanaryRoutes;
import nurture.web.api.CandidateRoutes;
import nurture.web.api.ClockRoutes;
import nurture.web.api.DemoRoutes;
import nurture.web.api.DraftFileRoutes;
import nurture.web.api.DraftRoutes;
import nurture.web.api.EventRoutes;
import nurture.web.api.ExperimentRoutes;
import nurture.web.api.ForecastRoute;
import nurture.web.api.HeldRoutesRoute;
import nurture.web.api.ImportRoutes;
import nurture.web.api.InboxRoutes;
import nurture.web.api.KeyRoutes;
import nurture.web.api.LongRuns;
import nurture.web.api.MeasureRoutes;
import nurture.web.api.MergeRoutes;
import nurture.web.api.MessageRoutes;
import nurture.web.api.OpeningRoutes;
import nurture.web.api.PlaybookReplayRoute;
import nurture.web.api.PreflightRoutes;
import nurture.web.api.PublishRoutes;
import nurture.web.api.ReplayRoute;
import nurture.web.api.ReplyReplayRoute;
import nurture.web.api.ReviewRoutes;
import nurture.web.api.RuleRoutes;
import nurture.web.api.SegmentCandidateRoutes;
import nurture.web.api.SegmentExportRoute;
import nurture.web.api.SegmentRoutes;
import nurture.web.api.TimeLapseRoute;
import nurture.web.api.VersionRoutes;
import nurture.web.api.WhyNotRoutes;
import nurture.web.webhook.InboundMailRoute;
import nurture.web.webhook.TextWebhookRoutes;
import nurture.web.webhook.WebhookKinds;
import nurture.web.webhook.WebhookRoutes;

/** The addresses the code answers at, as far as programs are meant to call them. */
final class MountedRoutes {

  private static final Pattern FOR_PROGRAMS =
      Pattern.compile(
          "[A-Z]+ /(api|webhooks|health|metrics|unsubscribe|preferences|why|c|o|openapi)\\b.*");
  private static final Pattern WRITTEN =
      Pattern.compile("\\.(get|put|post|delete|patch)\\(\\s*\"(/[^\"]*)\"\\s*\\)");

  private MountedRoutes() {}

  /** Method and path of the real routes on a router; behind them is nobody who could answer. */
  static Set<String> onARouter(Vertx vertx) {
    Settings settings = Settings.load(Path.of("config/no-such-file.yaml"), Map.of());
    InstantSource clock = InstantSource.fixed(Instant.parse("2027-03-10T11:00:00Z"));
    PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    Intake intake = new Intake(nobody(EventLog.class), clock, settings.intake(), meters, () -> {});
    Journey journey =
        new Journey(
            vertx,
            nobody(CandidateQueue.class),
            nobody(Evaluator.class),
            clock,
            settings.journey(),
            meters,
            () -> {});
    CandidateReader candidateReader = nobody(CandidateReader.class);
    EventRoutes events = new EventRoutes(intake, clock);

    Router router =
        RequestPipeline.router(
            vertx,
            settings.http(),
            settings.inbox().largestBytes(),
            KeyAuthentication.bearer(key -> Future.succeededFuture(Optional.empty()), clock),
            failure -> true);
    new OperationsRoutes(vertx, meters).mount(router);
    new UnsubscribeRoutes(
            new MessageLinks("http://localhost", text -> new byte[0]),
            id -> Future.succeededFuture(Optional.empty()),
            settings.sender(),
            language -> List.of(),
            intake,
            clock)
        .mount(router);
    new PreferencesRoutes(
            new MessageLinks("http://localhost", text -> new byte[0]),
            id -> Future.succeededFuture(Optional.empty()),
            settings.sender(),
            language -> List.of(),
            intake,
            (ref, by, now) -> Future.succeededFuture(false),
            false,
            clock)
        .mount(router);
    new ClickRoutes(
            new MessageLinks("http://localhost", text -> new byte[0]),
            (link, head, agent, at) -> Future.succeededFuture(Optional.empty()),
            settings.sender(),
            false,
            clock)
        .mount(router);
    new MessageReasonRoutes(
            new MessageLinks("http://localhost", text -> new byte[0]),
            id -> Future.succeededFuture(Optional.empty()),
            id -> Future.succeededFuture(Optional.empty()),
            settings.sender(),
            intake,
            clock)
        .mount(router);
    events.mount(router);
    new CandidateRoutes(
            candidateReader, journey, (ref, by, now) -> Future.succeededFuture(false), clock)
        .mount(router);
    new InboundMailRoute(nobody(ReceivedMails.class), clock, () -> {}).mount(router);
    new TextWebhookRoutes(
            Optional.empty(),
            new MessageLinks("", text -> new byte[0]),
            nobody(ReceivedMails.class),
            nobody(LinkReaders.class),
            new TextAnswerHandling(
                vertx,
                nobody(TextAnswerLog.class),
                answer -> AnswerVerdict.unspoken(answer, "", ""),
                vertx.createSharedWorkerExecutor("nobody", 1)),
            intake,
            clock)
        .mount(router);
    new MergeRoutes(nobody(RecordMerges.class), clock).mount(router);
    ImportJobs imports = nobody(ImportJobs.class);
    new ImportRoutes(
            new ImportTools(
                imports,
                new ImportUpload(imports, vertx.createSharedWorkerExecutor("nobody", 1), clock),
                () -> {},
                1,
                clock))
        .mount(router);
    CandidateQueue candidateQueue = nobody(CandidateQueue.class);
    Explanations explanations = nobody(Explanations.class);
    new WhyNotRoutes(candidateQueue, nobody(DecisionHistory.class), explanations, clock)
        .mount(router);
    new ForecastRoute(candidateQueue, candidateReader, explanations, clock).mount(router);
    new RuleRoutes(nobody(RuleFigures.class), explanations, clock).mount(router);
    new MeasureRoutes(nobody(MeasureReader.class), clock).mount(router);
    SegmentDefinitions segments = new SegmentDefinitions(nobody(SegmentStore.class), Map::of);
    SegmentTools segmentTools =
        new SegmentTools(
            segments,
            nobody(SegmentReader.class),
            candidateQueue,
            () -> World.EMPTY,
            () -> RuleWords.ofSegments(RuleSource.of(Map.of()), Map.of()),
            clock);
    new SegmentCandidateRoutes(segmentTools).mount(router);
    new SegmentExportRoute(segmentTools).mount(router);
    new SegmentRoutes(segments, clock).mount(router);
    new ClockRoutes(new ClockForecast(segments, nobody(SegmentReader.class)), clock).mount(router);
    Campaigns campaigns =
        new Campaigns(nobody(CampaignStore.class), segments, nobody(SegmentReader.class), clock, 0);
    OfferTrials trials = nobody(OfferTrials.class);
    CampaignTools campaignTools =
        new CampaignTools(
            campaigns,
            new CampaignRuns<>(
                new DryRun(campaigns, nobody(SegmentReader.class), trials, clock)::run,
                new LongRunSlot(vertx.createSharedWorkerExecutor("nobody", 1)),
                clock),
            new CampaignRuns<RehearsalReport>(
                (campaign, progress) -> Future.failedFuture("nobody"),
                new LongRunSlot(vertx.createSharedWorkerExecutor("nobody", 1)),
                clock),
            trials,
            Set::of,
            clock);
    new CampaignRoutes(campaignTools).mount(router);
    new ExperimentRoutes(
            new Experiments(
                nobody(ExperimentStore.class),
                vertx.createSharedWorkerExecutor("nobody", 1),
                clock),
            campaignTools,
            new ArmChoices(
                () -> {
                  throw new IllegalStateException("nobody");
                },
                List.of(),
                vertx.createSharedWorkerExecutor("nobody", 1),
                nobody(Versions.class)))
        .mount(router);
    new OpeningRoutes(
            new OpeningTools(
                nobody(OpeningStore.class),
                nobody(OpeningCandidates.class),
                nobody(PoolReader.class),
                new PoolCounts(nobody(PoolReader.class), clock),
                () -> Library.EMPTY,
                Future::succeededFuture,
                vertx.createSharedWorkerExecutor("nobody", 1),
                clock))
        .mount(router);
    new HeldRoutesRoute(List::of).mount(router);
    new PreflightRoutes(
            new PreflightTools(
                false, () -> false, Optional::empty, () -> Future.failedFuture("nobody")))
        .mount(router);
    new MessageRoutes(candidateReader, nobody(MessageActions.class), clock, () -> {}).mount(router);
    new InboxRoutes(nobody(InboxReader.class), nobody(ReceivedMails.class), clock).mount(router);
    new KeyRoutes(nobody(KeyRing.class), clock).mount(router);
    new AuditRoutes(nobody(AuditLog.class)).mount(router);
    new WebhookRoutes(Map.of(), WebhookKinds.KNOWN, events, nobody(ReceivedMails.class), clock)
        .mount(router);
    playbook(vertx, router, clock);
    new DemoRoutes(days -> Future.succeededFuture("")).mount(router);

    Set<String> routes = new TreeSet<>();
    for (Route route : router.getRoutes()) {
      if (route.methods() != null && route.getPath() != null) {
        for (HttpMethod method : route.methods()) {
          add(routes, method.name(), route.getPath());
        }
      }
    }
    return routes;
  }

  private static void playbook(Vertx vertx, Router router, InstantSource clock) {
    Versions versions = nobody(Versions.class);
    Drafts drafts = nobody(Drafts.class);
    WorkerExecutor workers = vertx.createSharedWorkerExecutor("nobody", 1);
    new VersionRoutes(
            versions,
            new PlaybookNames(versions, drafts),
            () -> PlaybookFiles.of(Map.of()),
            workers,
            clock)
        .mount(router);
    new CanaryRoutes(
            new CanaryWatch(
                versions,
                nobody(ServiceLog.class),
                nobody(CanaryReader.class),
                new GuardLimits(25, 5),
                clock))
        .mount(router);
    PublicationGate gate =
        new PublicationGate(
            versions,
            drafts,
            nobody(DraftReviews.class),
            nobody(CandidateSample.class),
            now -> CheckOptions.usual(Holidays.NONE, LocalDate.of(2027, 3, 10)),
            nobody(CompiledStore.class),
            ReviewPolicy.NONE,
            workers,
            clock);
    new DraftRoutes(drafts, versions, gate, clock).mount(router);
    new ReviewRoutes(drafts, nobody(DraftReviews.class), gate, clock).mount(router);
    new DraftFileRoutes(drafts, clock).mount(router);
    new PublishRoutes(gate).mount(router);
    LongRuns runs = new LongRuns(new LongRunSlot(workers));
    router
        .post("/api/playbook/drafts/:id/replay")
        .handler(
            new ReplayRoute(
                runs,
                id -> Future.succeededFuture(Optional.empty()),
                nobody(CandidateSource.class),
                clock));
    router
        .post("/api/playbook/replay")
        .handler(
            new PlaybookReplayRoute(
                runs,
                name -> Future.succeededFuture(Optional.empty()),
                (before, after) -> TouchWords.ALIKE,
                nobody(CandidateSource.class),
                clock));
    router
        .post("/api/playbook/replay-answers")
        .handler(
            new AnswerReplayRoute(
                runs, name -> Future.succeededFuture(Optional.empty()), List.of(), clock));
    router
        .post("/api/inbox/replay")
        .handler(
            new ReplyReplayRoute(
                runs,
                name -> Future.succeededFuture(Optional.empty()),
                nobody(PastReplies.class),
                clock));
    router
        .post("/api/playbook/time-lapse")
        .handler(
            new TimeLapseRoute(
                runs,
                name -> Future.succeededFuture(Optional.empty()),
                nobody(CandidateSource.class),
                () -> Future.succeededFuture(List.of()),
                clock));
  }

  /** Method and path of all routes that some source file writes down, mounted above or not. */
  static Set<String> inTheSources() throws IOException {
    Set<String> routes = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        WRITTEN
            .matcher(Files.readString(file))
            .results()
            .forEach(found -> add(routes, found.group(1).toUpperCase(Locale.ROOT), found.group(2)));
      }
    }
    return routes;
  }

  private static void add(Set<String> routes, String method, String path) {
    String route = method + " " + path.replaceAll(":(\\w+)", "{$1}");
    if (FOR_PROGRAMS.matcher(route).matches()) {
      routes.add(route);
    }
  }

  private static <T> T nobody(Class<T> port) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (self, method, arguments) -> {
              throw new UnsupportedOperationException("nobody is asked for " + method.getName());
            }));
  }
}
