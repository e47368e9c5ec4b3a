package nurture.web.console;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.BodyHandler;
import java.time.InstantSource;
import java.util.Optional;
import nurture.insight.Reading;
import nurture.outbox.ByHand;

/** The console: pages and the few forms on them. Safe for concurrent use. */
public final class Console {

  /** The longest form is a ref and a word. */
  private static final long FORM_BYTES = 8 * 1024;

  private final Answers answers;
  private final Assets assets = new Assets();
  private final CandidateRoutes candidates;
  private final MailRoutes mails;
  private final Optional<DemoRoutes> demo;

  /**
   * @param clock what the pages call now; in a demo the demo's own
   * @param demo the controls of a demo; empty when people are served for real
   * @throws IllegalStateException if a page's template is missing or broken
   */
  public Console(Reading reading, ByHand byHand, InstantSource clock, Optional<Demo> demo) {
    Notices notices = new Notices();
    this.answers = new Answers(new Pages(), assets, notices, clock, demo.isPresent());
    this.candidates = new CandidateRoutes(reading, clock, demo);
    this.mails = new MailRoutes(reading, byHand, clock, notices);
    this.demo = demo.map(controls -> new DemoRoutes(controls, notices));
  }

  /**
   * Adds the console's routes: {@code /}, {@code /candidates/…}, {@code /mails…}, {@code
   * /console/…}.
   */
  public void mount(Router root) {
    assets.mount(root);
    root.get("/").handler(answers.with(candidates::list));
    root.get("/candidates/:ref").handler(answers.with(candidates::one));
    root.get("/mails").handler(answers.with(mails::list));
    root.get("/mails/:id").handler(answers.with(mails::one));
    root.get("/mails/:id/html").handler(answers.with(mails::html));
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
    return new PageFrame(answers);
  }

  /** The guard has a route of its own: on one route Vert.x wants the body read first. */
  private void form(Router root, String path, Answers.Page page) {
    root.post(path).handler(answers.guarding(new SameOrigin()));
    root.post(path)
        .handler(BodyHandler.create(false).setBodyLimit(FORM_BYTES))
        .handler(answers.with(page));
  }
}
