package nurture.app;

import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;
import io.vertx.ext.web.Router;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import nurture.access.Role;
import nurture.candidate.facts.Holidays;
import nurture.channel.email.AnswerWords;
import nurture.config.Settings;
import nurture.outbox.Composer;
import nurture.outbox.MailWords;
import nurture.outbox.TemplateContext;
import nurture.playbook.Playbook;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.PlaybookFolders;
import nurture.playbook.canary.CanaryWatch;
import nurture.playbook.canary.GuardLimits;
import nurture.playbook.check.CheckOptions;
import nurture.playbook.service.ActivePlaybooks;
import nurture.playbook.version.PlaybookNames;
import nurture.playbook.version.PublicationGate;
import nurture.playbook.version.ReviewPolicy;
import nurture.rules.Budget;
import nurture.simulation.replay.AnswerSource;
import nurture.simulation.replay.TouchWords;
import nurture.store.Database;
import nurture.store.PgAnswers;
import nurture.store.PgAuditLog;
import nurture.store.PgCanaryNotices;
import nurture.store.PgCanaryReader;
import nurture.store.PgCandidateSample;
import nurture.store.PgCandidates;
import nurture.store.PgDraftReviews;
import nurture.store.PgDrafts;
import nurture.store.PgObservedResponses;
import nurture.store.PgPastReplies;
import nurture.store.PgRuleFigures;
import nurture.store.PgService;
import nurture.store.PgVersions;
import nurture.web.LongRunSlot;
import nurture.web.api.AnswerReplayRoute;
import nurture.web.api.AuditRoutes;
import nurture.web.api.CanaryRoutes;
import nurture.web.api.DraftFileRoutes;
import nurture.web.api.DraftRoutes;
import nurture.web.api.LongRuns;
import nurture.web.api.PlaybookReplayRoute;
import nurture.web.api.PublishRoutes;
import nurture.web.api.ReplayRoute;
import nurture.web.api.ReplyReplayRoute;
import nurture.web.api.ReviewRoutes;
import nurture.web.api.TimeLapseRoute;
import nurture.web.api.VersionRoutes;
import nurture.web.playbook.PlaybookTools;
import nurture.web.trial.TrialTools;

/** Where playbooks are worked on: drafts, versions, the gate between them, and the record of it. */
final class Workspace {

  private final Settings settings;
  private final Database database;
  private final WorkerExecutor workers;
  private final InstantSource clock;
  private final PgVersions versions;
  private final PgDrafts drafts;
  private final PgDraftReviews reviews;
  private final PgService service;
  private final StoredPlaybooks playbooks;
  private final PgCandidateSample sample;
  private final PublicationGate gate;
  private final CanaryWatch canaries;
  private final LongRunSlot slot;

  /**
   * @param workers where playbooks are read, compiled and compared
   * @param slot where a replay or a time-lapse runs
   */
  Workspace(
      Settings settings,
      Database database,
      Holidays holidays,
      WorkerExecutor workers,
      LongRunSlot slot,
      InstantSource clock) {
    this.slot = slot;
    this.settings = settings;
    this.database = database;
    this.workers = workers;
    this.clock = clock;
    Budget budget = StoredPlaybooks.budget(settings);
    this.versions = new PgVersions(database.pool());
    this.drafts = new PgDrafts(database.pool());
    this.reviews = new PgDraftReviews(database.pool());
    this.service = new PgService(database.pool());
    this.playbooks = new StoredPlaybooks(database, workers, budget, holidays);
    this.sample = new PgCandidateSample(database.pool());
    this.gate =
        new PublicationGate(
            versions,
            drafts,
            reviews,
            sample,
            PublicationGate.options(
                new CheckOptions(
                    budget, holidays, Optional.empty(), settings.playbook().checkTime())),
            service,
            new ReviewPolicy(
                settings.playbook().fourEyes(),
                settings.playbook().approvals(),
                Role.valueOf(settings.playbook().approvalRole().name())),
            workers,
            clock);
    this.canaries =
        new CanaryWatch(
            versions,
            service,
            new PgCanaryReader(database.pool()),
            new GuardLimits(
                settings.playbook().canaryWorsePercent(),
                settings.playbook().canaryFalseAlarmPercent()),
            clock);
  }

  /**
   * What the pages of the playbook work with.
   *
   * @param inService what decides on this node
   */
  PlaybookTools tools(ActivePlaybooks inService) {
    return new PlaybookTools(
        inService,
        versions,
        drafts,
        reviews,
        gate,
        canaries,
        new PgCanaryNotices(database.pool()),
        new PgRuleFigures(database.pool()),
        sample,
        sample::population,
        workers,
        clock);
  }

  /** What the pages work with on which a draft is tried. */
  TrialTools trials(PlaybookTools tools, Composer composer) {
    return new TrialTools(
        tools,
        playbooks::named,
        Workspace::mails,
        new PgCandidates(database.pool()),
        new PgObservedResponses(database.pool())::observed,
        new PgPastReplies(database.pool()),
        answers(),
        composer,
        slot,
        InstantSource.system());
  }

  void mount(Router router) {
    PlaybookFolders folders =
        new PlaybookFolders(settings.rules().dir(), settings.templates().dir());
    new VersionRoutes(
            versions,
            new PlaybookNames(versions, drafts),
            () -> PlaybookFiles.in(folders),
            workers,
            clock)
        .mount(router);
    new CanaryRoutes(canaries).mount(router);
    new DraftRoutes(drafts, versions, gate, clock).mount(router);
    new ReviewRoutes(drafts, reviews, gate, clock).mount(router);
    new DraftFileRoutes(drafts, clock).mount(router);
    new PublishRoutes(gate).mount(router);
    LongRuns runs = new LongRuns(slot);
    PgCandidates candidates = new PgCandidates(database.pool());
    router
        .post("/api/playbook/drafts/:id/replay")
        .handler(new ReplayRoute(runs, this::beside, candidates, clock));
    router
        .post("/api/playbook/replay")
        .handler(new PlaybookReplayRoute(runs, playbooks::named, this::words, candidates, clock));
    router
        .post("/api/playbook/replay-answers")
        .handler(new AnswerReplayRoute(runs, playbooks::named, answers(), clock));
    router
        .post("/api/inbox/replay")
        .handler(
            new ReplyReplayRoute(
                runs, playbooks::named, new PgPastReplies(database.pool()), clock));
    router
        .post("/api/playbook/time-lapse")
        .handler(
            new TimeLapseRoute(
                runs,
                playbooks::named,
                candidates,
                new PgObservedResponses(database.pool())::observed,
                clock));
    new AuditRoutes(new PgAuditLog(database.pool())).mount(router);
  }

  /**
   * A draft and what is in service, both made for this occasion: what is in service may be another
   * version before they have been compared.
   */
  private Future<Optional<ReplayRoute.Books>> beside(String draft) {
    return PlaybookNames.draft(draft)
        .map(id -> playbooks.named(draft))
        .orElse(Future.succeededFuture(Optional.empty()))
        .compose(
            edited ->
                edited.isEmpty()
                    ? Future.succeededFuture(Optional.empty())
                    : playbooks
                        .inService()
                        .map(Optional::orElseThrow)
                        .onFailure(e -> edited.get().close())
                        .map(
                            published ->
                                Optional.of(
                                    ReplayRoute.Books.of(
                                        published, edited.get(), words(published, edited.get())))));
  }

  private TouchWords words(Playbook before, Playbook after) {
    return MailWords.apart(settings.sender(), mails(before), mails(after))::alike;
  }

  private static TemplateContext mails(Playbook playbook) {
    return new TemplateContext(playbook.templates(), playbook.offers());
  }

  /** Those on record, of mail servers and of providers of texts. */
  private List<AnswerSource> answers() {
    return PgAnswers.all(database.pool(), AnswerWords::read);
  }
}
