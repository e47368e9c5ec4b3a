package nurture.app;

import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;
import io.vertx.ext.web.Router;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nurture.config.Setting;
import nurture.decision.MessageId;
import nurture.event.CandidateEvent;
import nurture.inbox.run.MailboxStatus;
import nurture.insight.CandidateReader;
import nurture.intake.IntakeAlarm;
import nurture.json.EventJson;
import nurture.outbox.Composer;
import nurture.outbox.MessageActions;
import nurture.outbox.TemplateContext;
import nurture.outbox.TestSending;
import nurture.rules.DeliveryRules;
import nurture.rules.whynot.Explanations;
import nurture.segment.ClockForecast;
import nurture.store.AuditWriter;
import nurture.web.ImportTools;
import nurture.web.OpeningTools;
import nurture.web.SegmentTools;
import nurture.web.campaign.CampaignPageTools;
import nurture.web.campaign.CampaignPages;
import nurture.web.candidate.CandidatePages;
import nurture.web.candidate.CandidateTools;
import nurture.web.candidate.DemoControls;
import nurture.web.candidate.DemoPageRoutes;
import nurture.web.console.Console;
import nurture.web.console.FormNotices;
import nurture.web.console.PageSet;
import nurture.web.docs.DocsRoutes;
import nurture.web.draft.DraftAdditions;
import nurture.web.draft.DraftPages;
import nurture.web.draft.ScenarioSources;
import nurture.web.editor.EditorPages;
import nurture.web.editor.TemplateTools;
import nurture.web.experiment.ExperimentPages;
import nurture.web.experiment.ExperimentTools;
import nurture.web.imports.ImportPages;
import nurture.web.inbox.InboxPages;
import nurture.web.jump.JumpPages;
import nurture.web.mail.MailPageRoutes;
import nurture.web.mail.SuppressionRoutes;
import nurture.web.measure.MeasurePages;
import nurture.web.member.MemberPages;
import nurture.web.opening.OpeningPages;
import nurture.web.playbook.PlaybookPages;
import nurture.web.playbook.PlaybookTools;
import nurture.web.segment.SegmentPages;
import nurture.web.session.PageAccess;
import nurture.web.settings.AuditPageRoutes;
import nurture.web.settings.KeyPageRoutes;
import nurture.web.settings.PreflightPageRoutes;
import nurture.web.settings.ServerSettingsRoutes;
import nurture.web.task.TaskPageRoutes;
import nurture.web.today.TodayPages;
import nurture.web.tour.TourPages;
import nurture.web.trial.TrialPages;
import nurture.web.trial.TrialTools;

/** The pages, each set with what it reads and does. Safe for concurrent use. */
final class ServerPages {

  /** No message has it, so that no candidate is unsubscribed from a preview. */
  private static final MessageId NO_MESSAGE = new MessageId(new UUID(0, 0), 0, 0);

  private final InstantSource clock;
  private final ServerStores stores;
  private final ServerWorkers workers;
  private final Supplier<List<MailboxStatus>> mailboxes;
  private final Supplier<List<IntakeAlarm>> intakeAlarms;
  private final CandidateReader candidates;
  private final MessageActions messageActions;
  private final Explanations explanations;
  private final PlaybookTools playbookTools;
  private final TrialTools trialTools;
  private final SegmentTools segments;
  private final OpeningTools openings;
  private final ImportTools imports;
  private final ExperimentTools experiments;
  private final CampaignPageTools campaigns;
  private final TemplateTools templateTools;

  ServerPages(
      InstantSource clock,
      ServerStores stores,
      ServerWorkers workers,
      Supplier<List<MailboxStatus>> mailboxes,
      Supplier<List<IntakeAlarm>> intakeAlarms,
      CandidateReader candidates,
      MessageActions messageActions,
      Explanations explanations,
      PlaybookTools playbookTools,
      TrialTools trialTools,
      SegmentTools segments,
      OpeningTools openings,
      ImportTools imports,
      ExperimentTools experiments,
      CampaignPageTools campaigns,
      TemplateTools templateTools) {
    this.clock = clock;
    this.stores = stores;
    this.workers = workers;
    this.mailboxes = mailboxes;
    this.intakeAlarms = intakeAlarms;
    this.candidates = candidates;
    this.messageActions = messageActions;
    this.explanations = explanations;
    this.playbookTools = playbookTools;
    this.trialTools = trialTools;
    this.segments = segments;
    this.openings = openings;
    this.imports = imports;
    this.experiments = experiments;
    this.campaigns = campaigns;
    this.templateTools = templateTools;
  }

  /**
   * What the pages of templates render and send with.
   *
   * @param sending where test messages are handed over
   */
  static TemplateTools templates(
      CandidateReader candidates,
      Composer composer,
      ChannelAdapters channels,
      WorkerExecutor sending,
      ServerStores stores,
      InstantSource clock) {
    return new TemplateTools(
        candidates,
        (dossier, purpose, items, templates, library, now) ->
            composer.data(
                dossier, NO_MESSAGE, purpose, items, new TemplateContext(templates, library), now),
        new TestSending(
            channels.mails(),
            DeliveryRules::judge,
            sending,
            (who, draft, file) ->
                AuditWriter.record(
                    stores.database().pool(),
                    clock.instant(),
                    who,
                    "send test message",
                    draft,
                    file),
            InstantSource.system()));
  }

  /**
   * Adds the pages for those whom a way to sign in lets in.
   *
   * @param described what is set, and where
   * @param demo the controls of a demo; empty when people are served for real
   */
  void mount(
      Router router, PageAccess access, List<Setting> described, Optional<DemoControls> demo) {
    Console console = new Console(clock, access, demo.isPresent());
    FormNotices notices = console.notices();
    DraftAdditions additions =
        new DraftAdditions(
            playbookTools, new ScenarioSources(candidates, trialTools.byName()), notices);
    List<PageSet> sets =
        new ArrayList<>(
            List.of(
                new TodayPages(
                    candidates,
                    stores.tasks(clock),
                    stores.week(),
                    new ClockForecast(segments.segments(), segments.reader()),
                    workers::restingOrSlow,
                    intakeAlarms,
                    playbookTools,
                    clock,
                    demo),
                new TaskPageRoutes(stores.tasks(clock), candidates, this::report, clock, notices),
                new CandidatePages(candidateTools(), this::report, clock, demo, notices),
                new MailPageRoutes(
                    candidates,
                    stores.messages(),
                    messageActions,
                    playbookTools.versions()::content,
                    workers::restingOrSlow,
                    workers.outbox()::mailServers,
                    clock,
                    notices),
                new SuppressionRoutes(stores.suppressions()),
                new InboxPages(
                    stores.inbox(),
                    stores.receivedMails(),
                    mailboxes,
                    candidates,
                    this::report,
                    clock,
                    notices),
                new SegmentPages(segments, stores.directory(clock), notices),
                new OpeningPages(
                    openings, () -> playbookTools.inService().live().offers(), candidates, notices),
                new CampaignPages(campaigns, notices),
                new ImportPages(imports, notices),
                new ExperimentPages(experiments, notices),
                new MeasurePages(stores.measures(), clock),
                new PlaybookPages(playbookTools, notices),
                new DraftPages(playbookTools, additions, notices),
                new EditorPages(playbookTools, templateTools, additions, notices),
                new TrialPages(trialTools, notices),
                new JumpPages(
                    stores.directory(clock),
                    playbookTools,
                    access.members()::list,
                    campaigns.campaigns().campaigns().store()::all,
                    DocsRoutes.addresses()),
                new MemberPages(access, notices),
                new AuditPageRoutes(stores.audit()),
                new KeyPageRoutes(stores.keys(), clock, notices),
                new PreflightPageRoutes(workers.preflight()),
                new ServerSettingsRoutes(described)));
    demo.ifPresent(controls -> sets.add(new DemoPageRoutes(controls, candidates, notices)));
    demo.ifPresent(controls -> sets.add(new TourPages(playbookTools, stores.audit())));
    console.mount(router, sets);
    new DocsRoutes(console.frame()).mount(router);
  }

  /** Records what a user said of a candidate on a page. */
  private Future<Void> report(String ref, CandidateEvent event) {
    return workers
        .intake()
        .record(
            List.of(
                EventJson.write(
                    ref, "page-" + UUID.randomUUID(), clock.instant(), event, "console")))
        .mapEmpty();
  }

  private CandidateTools candidateTools() {
    return new CandidateTools(
        candidates,
        stores.directory(clock),
        workers.intake()::record,
        stores.merges(),
        messageActions,
        stores.erasure()::erase,
        workers.queue(),
        explanations);
  }
}
