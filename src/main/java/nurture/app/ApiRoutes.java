package nurture.app;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nurture.calendar.PublicHolidays;
import nurture.config.Settings;
import nurture.experiment.run.Experiments;
import nurture.insight.CandidateReader;
import nurture.insight.LinkReaders;
import nurture.outbox.MessageActions;
import nurture.outbox.MessageLinks;
import nurture.playbook.service.ActivePlaybooks;
import nurture.rules.whynot.Explanations;
import nurture.segment.ClockForecast;
import nurture.store.Database;
import nurture.store.PgCandidateReader;
import nurture.store.PgDecisionHistory;
import nurture.store.PgKeys;
import nurture.store.PgLinkReaders;
import nurture.store.PgMessageReasons;
import nurture.store.PgRuleFigures;
import nurture.web.ArmChoices;
import nurture.web.CampaignTools;
import nurture.web.ClickRoutes;
import nurture.web.ImportTools;
import nurture.web.KeyAuthentication;
import nurture.web.LongRunSlot;
import nurture.web.MessageReasonRoutes;
import nurture.web.OperationsRoutes;
import nurture.web.PreferencesRoutes;
import nurture.web.RequestPipeline;
import nurture.web.SegmentTools;
import nurture.web.UnsubscribeRoutes;
import nurture.web.api.CampaignRoutes;
import nurture.web.api.CandidateRoutes;
import nurture.web.api.ClockRoutes;
import nurture.web.api.EventRoutes;
import nurture.web.api.ExperimentRoutes;
import nurture.web.api.ForecastRoute;
import nurture.web.api.HeldRoutesRoute;
import nurture.web.api.ImportRoutes;
import nurture.web.api.InboxRoutes;
import nurture.web.api.KeyRoutes;
import nurture.web.api.MeasureRoutes;
import nurture.web.api.MergeRoutes;
import nurture.web.api.MessageRoutes;
import nurture.web.api.PreflightRoutes;
import nurture.web.api.ReceiptNotes;
import nurture.web.api.RuleRoutes;
import nurture.web.api.SegmentCandidateRoutes;
import nurture.web.api.SegmentExportRoute;
import nurture.web.api.SegmentRoutes;
import nurture.web.api.WhyNotRoutes;
import nurture.web.webhook.TextWebhookRoutes;
import nurture.web.webhook.WebhookKinds;
import nurture.web.webhook.WebhookRoutes;

/** Mounts all routes of a server but its pages. */
final class ApiRoutes {

  private final Settings settings;
  private final InstantSource clock;
  private final ServerStores stores;
  private final ServerWorkers workers;
  private final ActivePlaybooks playbooks;
  private final PgCandidateReader candidates;
  private final MessageActions messageActions;
  private final Explanations explanations;

  ApiRoutes(
      Settings settings,
      InstantSource clock,
      ServerStores stores,
      ServerWorkers workers,
      ActivePlaybooks playbooks,
      PgCandidateReader candidates,
      MessageActions messageActions,
      Explanations explanations) {
    this.settings = settings;
    this.clock = clock;
    this.stores = stores;
    this.workers = workers;
    this.playbooks = playbooks;
    this.candidates = candidates;
    this.messageActions = messageActions;
    this.explanations = explanations;
  }

  /** A router that knows the keys, the one of the settings included. Blocks. */
  Router router(Vertx vertx) {
    PgKeys keys = stores.keys();
    settings
        .api()
        .key()
        .ifPresent(key -> Server.await(keys.bootstrap(key.reveal(), clock.instant())));
    Router router =
        RequestPipeline.router(
            vertx,
            settings.http(),
            settings.inbox().largestBytes(),
            KeyAuthentication.bearer(keys::caller, InstantSource.system()),
            Database::isAway);
    new KeyRoutes(keys, clock).mount(router);
    return router;
  }

  /** Health and metrics; ready when database and rules are. */
  void mountOperations(Router router, OperationsRoutes operations, ChannelAdapters channels) {
    operations.readyWhen(
        "database",
        () -> stores.database().takesWrites(clock.instant()).map("answers and takes writes"));
    operations.readyWhen(
        "rules",
        () ->
            Future.succeededFuture(
                playbooks.live().rules().rules().size()
                    + " of version "
                    + playbooks.live().version()));
    channels.mountHealth(operations, workers::resting);
    operations.mount(router);
  }

  /** Returns where playbooks are worked on, for the pages. */
  Workspace mountApi(
      Router router,
      MessageLinks links,
      WorkerPools pools,
      PublicHolidays holidays,
      SegmentTools segments,
      ImportTools imports,
      CampaignTools campaigns,
      Experiments experiments,
      ArmChoices arms,
      LongRunSlot slot) {
    mountLinks(router, links);
    ReceiptNotes notes = new ReceiptNotes(() -> playbooks.live().templates().names(), candidates);
    EventRoutes events = new EventRoutes(workers.intake(), clock, Optional.of(notes));
    events.mount(router);
    new CandidateRoutes(candidates, workers.journey(), stores.erasure()::erase, clock)
        .mount(router);
    new MergeRoutes(stores.merges(), clock).mount(router);
    new ImportRoutes(imports).mount(router);
    new CampaignRoutes(campaigns).mount(router);
    new ExperimentRoutes(experiments, campaigns, arms).mount(router);
    mountExplanations(router, candidates, segments);
    new MessageRoutes(candidates, messageActions, clock, () -> workers.outbox().wake())
        .mount(router);
    new InboxRoutes(stores.inbox(), stores.receivedMails(), clock).mount(router);
    new HeldRoutesRoute(workers::restingOrSlow).mount(router);
    new PreflightRoutes(workers.preflight()).mount(router);
    Workspace workspace =
        new Workspace(settings, stores.database(), holidays, pools.of("playbook", 2), slot, clock);
    workspace.mount(router);
    new TextWebhookRoutes(
            settings.texts().account().flatMap(account -> settings.texts().token()),
            links,
            stores.receivedMails(),
            new PgLinkReaders(stores.database().pool()),
            workers.textAnswers(),
            workers.intake(),
            clock)
        .mount(router);
    new WebhookRoutes(
            settings.webhooks(),
            WebhookKinds.KNOWN,
            events,
            stores.receivedMails(),
            InstantSource.system())
        .mount(router);
    return workspace;
  }

  /** What the links in messages lead to. */
  private void mountLinks(Router router, MessageLinks links) {
    Function<Locale, List<String>> topics =
        language -> playbooks.live().library().topicsIn(language.getLanguage());
    boolean opens = settings.tracking().opens() == Settings.OpenTracking.WITH_CONSENT;
    LinkReaders readers = new PgLinkReaders(stores.database().pool());
    new UnsubscribeRoutes(links, readers, settings.sender(), topics, workers.intake(), clock)
        .mount(router);
    new PreferencesRoutes(
            links,
            readers,
            settings.sender(),
            topics,
            workers.intake(),
            stores.erasure()::erase,
            opens,
            clock)
        .mount(router);
    new ClickRoutes(links, stores.linkHits(), settings.sender(), opens, clock).mount(router);
    new MessageReasonRoutes(
            links,
            readers,
            new PgMessageReasons(stores.database().pool()),
            settings.sender(),
            workers.intake(),
            clock)
        .mount(router);
  }

  private void mountExplanations(Router router, CandidateReader reader, SegmentTools segments) {
    new WhyNotRoutes(
            workers.queue(), new PgDecisionHistory(stores.database().pool()), explanations, clock)
        .mount(router);
    new ForecastRoute(workers.queue(), reader, explanations, clock).mount(router);
    new SegmentCandidateRoutes(segments).mount(router);
    new SegmentExportRoute(segments).mount(router);
    new SegmentRoutes(segments.segments(), clock).mount(router);
    new ClockRoutes(new ClockForecast(segments.segments(), segments.reader()), clock).mount(router);
    new RuleRoutes(new PgRuleFigures(stores.database().pool()), explanations, clock).mount(router);
    new MeasureRoutes(stores.measures(), clock).mount(router);
  }
}
