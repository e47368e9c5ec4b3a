package nurture.web.console;

import static nurture.access.Permission.ACT;
import static nurture.access.Permission.ACT_ON_OWN;
import static nurture.access.Permission.PEOPLE;
import static nurture.access.Permission.READ;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.BodyHandler;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import nurture.access.Permission;
import nurture.event.CandidateEvent;
import nurture.insight.CandidateReader;
import nurture.journey.RecordMerges;
import nurture.outbox.MessageActions;
import nurture.outbox.RouteState;
import nurture.web.session.PageAccess;

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
  private final PageAccess access;
  private final PageDoor door;
  private final CandidateGuard guard;
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
      MessageActions messageActions,
      Supplier<List<RouteState>> held,
      BiFunction<String, CandidateEvent, Future<Void>> report,
      RecordMerges merges,
      InstantSource clock,
      PageAccess access,
      Optional<DemoControls> demo) {
    FormNotices formNotices = new FormNotices();
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
    this.door = new PageDoor(pageAnswers, access);
    this.guard = new CandidateGuard(candidateReader);
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
    page(root, "/", READ, candidates::list);
    page(root, "/candidates/:ref", READ, candidates::one);
    page(root, "/mails", READ, mails::list);
    page(root, "/mails/:id", READ, mails::one);
    page(root, "/mails/:id/html", READ, mails::html);
    form(
        root,
        "/candidates/:ref/suppressions/:via/lift",
        ACT_ON_OWN,
        guard.ofCandidate(ctx -> ctx.pathParam("ref"), suppressions::lift));
    form(
        root,
        "/candidates/:ref/merge",
        ACT_ON_OWN,
        guard.ofCandidate(ctx -> ctx.pathParam("ref"), merges::merge));
    form(
        root,
        "/candidates/:ref/part",
        ACT_ON_OWN,
        guard.ofCandidate(ctx -> ctx.pathParam("ref"), merges::undo));
    form(root, "/mails/:id/release", ACT_ON_OWN, guard.ofMessage(mails::release));
    form(root, "/mails/:id/cancel", ACT_ON_OWN, guard.ofMessage(mails::cancel));
    demo.ifPresent(
        controls -> {
          form(root, "/console/demo/advance", ACT, controls::advance);
          form(
              root,
              "/console/demo/event",
              ACT_ON_OWN,
              guard.ofCandidate(ctx -> ctx.request().getFormAttribute("ref"), controls::event));
        });
    mountSettings(root);
    mountSignIn(root);
  }

  private void mountSettings(Router root) {
    page(root, PageDoor.PASSWORD, READ, password::show);
    form(root, PageDoor.PASSWORD, READ, password::change);
    page(root, OwnSessionRoutes.PATH, READ, ownSessions::list);
    form(root, OwnSessionRoutes.PATH + "/end-all", READ, ownSessions::endAll);
    form(root, OwnSessionRoutes.PATH + "/:id/end", READ, ownSessions::end);
    page(root, MemberRoutes.PATH, PEOPLE, people::list);
    form(root, MemberRoutes.PATH, PEOPLE, people::add);
    form(root, MemberRoutes.PATH + "/:id/role", PEOPLE, people::changeRole);
    form(root, MemberRoutes.PATH + "/:id/reset", PEOPLE, people::resetPassword);
    form(root, MemberRoutes.PATH + "/:id/activate", PEOPLE, people::activate);
    form(root, MemberRoutes.PATH + "/:id/deactivate", PEOPLE, people::deactivate);
  }

  /** For visitors. */
  private void mountSignIn(Router root) {
    open(root, PageDoor.SIGN_IN, signIn::show);
    ownForm(root, PageDoor.SIGN_IN);
    root.post(PageDoor.SIGN_IN).handler(door.token());
    root.post(PageDoor.SIGN_IN).handler(pageAnswers.with(signIn::signIn));
    ownForm(root, "/sign-out");
    root.post("/sign-out").handler(door.member());
    root.post("/sign-out").handler(door.token());
    root.post("/sign-out").handler(pageAnswers.with(signIn::signOut));
    provider.ifPresent(
        at -> {
          open(root, "/sign-in/provider", at::depart);
          open(root, "/sign-in/provider/back", at::arrive);
          open(root, ProviderRoutes.DONE, ProviderRoutes::done);
        });
  }

  /** The frame of the console's pages, for pages of other rooms. */
  public PageFrame frame() {
    return new PageFrame(pageAnswers, access.sessions().load());
  }

  private void open(Router root, String path, PageAnswers.Page page) {
    root.get(path).handler(access.sessions().load());
    root.get(path).handler(pageAnswers.with(page));
  }

  private void page(Router root, String path, Permission permission, PageAnswers.Page page) {
    root.get(path).handler(access.sessions().load());
    root.get(path).handler(door.needs(permission));
    root.get(path).handler(pageAnswers.with(page));
  }

  private void form(Router root, String path, Permission permission, PageAnswers.Page page) {
    ownForm(root, path);
    root.post(path).handler(door.needs(permission));
    root.post(path).handler(door.token());
    root.post(path).handler(pageAnswers.with(page));
  }

  /** Each step has a route of its own: on one route Vert.x wants the body read first. */
  private void ownForm(Router root, String path) {
    root.post(path).handler(pageAnswers.guarding(new SameOrigin()));
    root.post(path).handler(BodyHandler.create(false).setBodyLimit(FORM_BYTES));
    root.post(path).handler(access.sessions().load());
  }
}
