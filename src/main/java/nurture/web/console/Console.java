package nurture.web.console;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.BodyHandler;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import nurture.event.CandidateEvent;
import nurture.insight.CandidateReader;
import nurture.journey.RecordMerges;
import nurture.outbox.MessageActions;
import nurture.outbox.RouteState;

/** The console: pages and the few forms on them. Safe for concurrent use. */
public final class Console {

  /** The longest form is a ref and a word. */
  private static final long FORM_BYTES = 8 * 1024;

  private final PageAnswers pageAnswers;
  private final StaticAssets staticAssets = new StaticAssets();
  private final CandidatePageRoutes candidates;
  private final MailPageRoutes mails;
  private final SuppressionForm suppressions;
  private final MergeForm merges;
  private final Optional<DemoPageRoutes> demo;

  /**
   * @param held the channels that rest because their far servers refuse us
   * @param report records what a user says of a candidate, by ref
   * @param clock what the pages call now; in a demo the demo's own
   * @param demo the controls of a demo; empty when people are served for real
   * @throws IllegalStateException if a page's template is missing or broken
   */
  public Console(
      CandidateReader candidateReader,
      MessageActions messageActions,
      Supplier<List<RouteState>> held,
      BiFunction<String, CandidateEvent, Future<Void>> report,
      RecordMerges merges,
      InstantSource clock,
      Optional<DemoControls> demo) {
    FormNotices formNotices = new FormNotices();
    this.pageAnswers =
        new PageAnswers(new PageTemplates(), staticAssets, formNotices, clock, demo.isPresent());
    this.candidates = new CandidatePageRoutes(candidateReader, clock, demo);
    this.mails = new MailPageRoutes(candidateReader, messageActions, held, clock, formNotices);
    this.suppressions = new SuppressionForm(report, formNotices);
    this.merges = new MergeForm(merges, clock, formNotices);
    this.demo = demo.map(controls -> new DemoPageRoutes(controls, formNotices));
  }

  /**
   * Adds the console's routes: {@code /}, {@code /candidates/…}, {@code /mails…}, {@code
   * /console/…}.
   */
  public void mount(Router root) {
    staticAssets.mount(root);
    root.get("/").handler(pageAnswers.with(candidates::list));
    root.get("/candidates/:ref").handler(pageAnswers.with(candidates::one));
    root.get("/mails").handler(pageAnswers.with(mails::list));
    root.get("/mails/:id").handler(pageAnswers.with(mails::one));
    root.get("/mails/:id/html").handler(pageAnswers.with(mails::html));
    form(root, "/candidates/:ref/suppressions/:via/lift", suppressions::lift);
    form(root, "/candidates/:ref/merge", merges::merge);
    form(root, "/candidates/:ref/part", merges::undo);
    form(root, "/mails/:id/release", mails::release);
    form(root, "/mails/:id/cancel", mails::cancel);
    demo.ifPresent(
        controls -> {
          form(root, "/console/demo/advance", controls::advance);
          form(root, "/console/demo/event", controls::event);
        });
  }

  /** The frame of the console's pages, for pages of other rooms. */
  public PageFrame frame() {
    return new PageFrame(pageAnswers);
  }

  /** The guard has a route of its own: on one route Vert.x wants the body read first. */
  private void form(Router root, String path, PageAnswers.Page page) {
    root.post(path).handler(pageAnswers.guarding(new SameOrigin()));
    root.post(path)
        .handler(BodyHandler.create(false).setBodyLimit(FORM_BYTES))
        .handler(pageAnswers.with(page));
  }
}
