package nurture.web.console;

import static nurture.access.Permission.ACT;
import static nurture.access.Permission.ACT_ON_OWN;
import static nurture.access.Permission.PEOPLE;
import static nurture.access.Permission.READ;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import nurture.event.CandidateEvent;
import nurture.insight.CandidateReader;
import nurture.insight.TaskReader;
import nurture.journey.RecordMerges;
import nurture.outbox.MessageActions;
import nurture.outbox.RouteState;
import nurture.web.session.PageAccess;

/** The console: pages and the few forms on them. Safe for concurrent use. */
public final class Console {

  private final FormNotices formNotices = new FormNotices();
  private final PageAnswers pageAnswers;
  private final StaticAssets staticAssets = new StaticAssets();
  private final CandidatePageRoutes candidates;
  private final MailPageRoutes mails;
  private final SuppressionForm suppressions;
  private final MergeForm merges;
  private final Optional<DemoPageRoutes> demo;
  private final PageAccess access;
  private final CandidateGuard guard;
  private final TaskPageRoutes tasks;
  private final SignInRoutes signIn;
  private final Optional<ProviderRoutes> provider;
  private final PasswordRoutes password;
  private final OwnSessionRoutes ownSessions;
  private final MemberRoutes people;

  /**
   * @param held the channels that rest because their far servers refuse us
   * @param report records what a user says of a candidate, by ref
   * @param clock what the pages call now; in a demo the demo's own
   * @param access who sees the pages
   * @param demo the controls of a demo; empty when people are served for real
   * @throws IllegalStateException if a page's template is missing or broken
   */
  public Console(
      CandidateReader candidateReader,
      TaskReader taskReader,
      MessageActions messageActions,
      Supplier<List<RouteState>> held,
      BiFunction<String, CandidateEvent, Future<Void>> report,
      RecordMerges merges,
      InstantSource clock,
      PageAccess access,
      Optional<DemoControls> demo) {
    this.pageAnswers =
        new PageAnswers(
            new PageTemplates(),
            staticAssets,
            formNotices,
            clock,
            demo.isPresent(),
            access.formTokens());
    this.candidates = new CandidatePageRoutes(candidateReader, clock, demo);
    this.mails = new MailPageRoutes(candidateReader, messageActions, held, clock, formNotices);
    this.suppressions = new SuppressionForm(report, formNotices);
    this.merges = new MergeForm(merges, clock, formNotices);
    this.demo = demo.map(controls -> new DemoPageRoutes(controls, formNotices));
    this.access = access;
    this.guard = new CandidateGuard(candidateReader);
    this.tasks = new TaskPageRoutes(taskReader, candidateReader, report, guard, clock, formNotices);
    this.signIn = new SignInRoutes(access, formNotices);
    this.provider = access.provider().map(at -> new ProviderRoutes(access, at));
    this.password = new PasswordRoutes(access, formNotices);
    this.ownSessions = new OwnSessionRoutes(access, formNotices);
    this.people = new MemberRoutes(access, formNotices);
  }

  /**
   * Adds the console's routes: {@code /}, {@code /candidates/…}, {@code /mails…}, {@code
   * /settings/…}, {@code /sign-in…}, {@code /console/…}. Each says who may.
   */
  public void mount(Router root) {
    staticAssets.mount(root);
    PageRouter pages = pages(root);
    tasks.mount(pages);
    pages.page("/", READ, candidates::list);
    pages.page("/candidates/:ref", READ, candidates::one);
    pages.page("/mails", READ, mails::list);
    pages.page("/mails/:id", READ, mails::one);
    pages.page("/mails/:id/html", READ, mails::html);
    pages.form(
        "/candidates/:ref/suppressions/:via/lift",
        ACT_ON_OWN,
        guard.ofCandidate(ctx -> ctx.pathParam("ref"), suppressions::lift));
    pages.form(
        "/candidates/:ref/merge",
        ACT_ON_OWN,
        guard.ofCandidate(ctx -> ctx.pathParam("ref"), merges::merge));
    pages.form(
        "/candidates/:ref/part",
        ACT_ON_OWN,
        guard.ofCandidate(ctx -> ctx.pathParam("ref"), merges::undo));
    pages.form("/mails/:id/release", ACT_ON_OWN, guard.ofMessage(mails::release));
    pages.form("/mails/:id/cancel", ACT_ON_OWN, guard.ofMessage(mails::cancel));
    demo.ifPresent(
        controls -> {
          pages.form("/console/demo/advance", ACT, controls::advance);
          pages.form(
              "/console/demo/event",
              ACT_ON_OWN,
              guard.ofCandidate(ctx -> ctx.request().getFormAttribute("ref"), controls::event));
        });
    mountSettings(pages);
    mountSignIn(pages);
  }

  /** For pages of the console that have routes of their own. */
  PageRouter pages(Router root) {
    return new PageRouter(root, pageAnswers, access);
  }

  /** What forms of such pages have to say. */
  FormNotices notices() {
    return formNotices;
  }

  private void mountSettings(PageRouter pages) {
    pages.page(PageDoor.PASSWORD, READ, password::show);
    pages.form(PageDoor.PASSWORD, READ, password::change);
    pages.page(OwnSessionRoutes.PATH, READ, ownSessions::list);
    pages.form(OwnSessionRoutes.PATH + "/end-all", READ, ownSessions::endAll);
    pages.form(OwnSessionRoutes.PATH + "/:id/end", READ, ownSessions::end);
    pages.page(MemberRoutes.PATH, PEOPLE, people::list);
    pages.form(MemberRoutes.PATH, PEOPLE, people::add);
    pages.form(MemberRoutes.PATH + "/:id/role", PEOPLE, people::changeRole);
    pages.form(MemberRoutes.PATH + "/:id/reset", PEOPLE, people::resetPassword);
    pages.form(MemberRoutes.PATH + "/:id/activate", PEOPLE, people::activate);
    pages.form(MemberRoutes.PATH + "/:id/deactivate", PEOPLE, people::deactivate);
  }

  /** For visitors. */
  private void mountSignIn(PageRouter pages) {
    pages.open(PageDoor.SIGN_IN, signIn::show);
    pages.openForm(PageDoor.SIGN_IN, signIn::signIn);
    pages.memberForm("/sign-out", signIn::signOut);
    provider.ifPresent(
        at -> {
          pages.open("/sign-in/provider", at::depart);
          pages.open("/sign-in/provider/back", at::arrive);
          pages.open(ProviderRoutes.DONE, ProviderRoutes::done);
        });
  }

  /** The frame of the console's pages, for pages of other rooms. */
  public PageFrame frame() {
    return new PageFrame(pageAnswers, access.sessions().load());
  }
}
