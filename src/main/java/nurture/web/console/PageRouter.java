package nurture.web.console;

import io.vertx.core.Handler;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.function.Predicate;
import nurture.access.Permission;
import nurture.web.session.PageAccess;

/** Mounts pages and forms, each behind its door. Each route says who may. */
public final class PageRouter {

  /** In bytes, as a browser encodes it: a form with the text of a file. */
  public static final int LARGEST_FORM = 4 * 1024 * 1024;

  /** The longest form is a reason of some hundred characters. */
  private static final long FORM_BYTES = 8 * 1024;

  /** What programs ask for, and where links in messages lead. */
  /** All addresses but those of programs and of the links in messages. */
  private static final String OF_PAGES =
      "(?!/(api|webhooks|health|metrics|openapi\\.yaml|unsubscribe|preferences|why|c|o)(/.*)?$).*";

  private final Router root;
  private final PageAnswers answers;
  private final PageAccess access;
  private final PageDoor door;
  private final SentOnce once;

  public PageRouter(Router root, PageAnswers answers, PageAccess access) {
    this.root = root;
    this.answers = answers;
    this.access = access;
    this.door = new PageDoor(answers, access);
    this.once = new SentOnce(access);
  }

  /** A page for visitors and members. */
  public void open(String path, PageAnswers.Page page) {
    root.get(path).handler(access.sessions().load());
    root.get(path).handler(answers.with(page));
  }

  /** A page for members with a permission. */
  public void page(String path, Permission permission, PageAnswers.Page page) {
    root.get(path).handler(access.sessions().load());
    root.get(path).handler(door.needs(permission));
    root.get(path).handler(answers.with(page));
  }

  /**
   * A form of members with a permission, with the token of their session; sent twice, done once.
   */
  public void form(String path, Permission permission, PageAnswers.Page page) {
    text(path, permission, FORM_BYTES, page);
  }

  /** The same with a text that may be longer than what is usual for a form. */
  public void text(String path, Permission permission, long mostBytes, PageAnswers.Page page) {
    text(path, permission, mostBytes, sent -> true, page);
  }

  /**
   * The same of a form that is sent to be shown as well.
   *
   * @param changes whether what was sent changes something; else it is answered each time
   */
  public void text(
      String path,
      Permission permission,
      long mostBytes,
      Predicate<RoutingContext> changes,
      PageAnswers.Page page) {
    PageAnswers.Page done = once.of(page);
    ownForm(path, mostBytes);
    root.post(path).handler(door.needs(permission));
    root.post(path).handler(door.token());
    root.post(path)
        .handler(answers.with(ctx -> changes.test(ctx) ? done.apply(ctx) : page.apply(ctx)));
  }

  /**
   * The same with a file, which goes to a temporary one while it comes and is deleted once the form
   * is answered. Who may not is refused before any of it is read.
   */
  public void upload(String path, Permission permission, long mostBytes, PageAnswers.Page page) {
    root.post(path).handler(answers.guarding(new SameOrigin()));
    root.post(path)
        .handler(
            ctx -> {
              ctx.request().pause();
              ctx.addEndHandler(ended -> ctx.request().resume());
              ctx.next();
            });
    root.post(path).handler(access.sessions().load());
    root.post(path).handler(door.needs(permission));
    root.post(path)
        .handler(
            ctx -> {
              ctx.request().resume();
              ctx.next();
            });
    root.post(path)
        .handler(
            BodyHandler.create(System.getProperty("java.io.tmpdir"))
                .setHandleFileUploads(true)
                .setDeleteUploadedFilesOnEnd(true)
                .setBodyLimit(mostBytes));
    root.post(path).failureHandler(ctx -> tooLarge(ctx, "file", mostBytes));
    root.post(path).handler(answers.storable());
    root.post(path).handler(door.token());
    root.post(path).handler(answers.with(once.of(page)));
  }

  private void tooLarge(RoutingContext ctx, String what, long mostBytes) {
    if (ctx.statusCode() != 413) {
      ctx.next();
      return;
    }
    answers.send(
        ctx,
        PageAnswer.trouble(
            413,
            "Too large",
            "The %s may have at most %s, and nothing was done. Go back and send a smaller one."
                .formatted(what, size(mostBytes))));
  }

  private static String size(long bytes) {
    return bytes >= 1 << 20 ? (bytes >> 20) + " MiB" : (bytes >> 10) + " KiB";
  }

  /**
   * Answers a browser that asks for an address at which no page is with a page that says so. The
   * addresses of programs and of the links in messages keep their own answers, also to methods that
   * they do not know.
   */
  void unknown() {
    root.getWithRegex(OF_PAGES).last().handler(forPages(access.sessions().load()));
    root.getWithRegex(OF_PAGES).last().handler(forPages(door.needs(Permission.READ)));
    root.getWithRegex(OF_PAGES)
        .last()
        .handler(
            forPages(
                ctx ->
                    answers.send(
                        ctx,
                        PageAnswer.trouble(
                            404,
                            "There is no such page",
                            "No page has this address. It may be mistyped, or an old link."))));
  }

  private static Handler<RoutingContext> forPages(Handler<RoutingContext> handler) {
    return ctx -> {
      if (wantsPage(ctx)) {
        handler.handle(ctx);
      } else {
        ctx.next();
      }
    };
  }

  private static boolean wantsPage(RoutingContext ctx) {
    return String.valueOf(ctx.request().getHeader("accept")).contains("text/html");
  }

  /** A form of visitors, with the token of their session. */
  public void openForm(String path, PageAnswers.Page page) {
    ownForm(path);
    root.post(path).handler(door.token());
    root.post(path).handler(answers.with(page));
  }

  /** A form of members, whatever they may; a visitor is sent to sign in. */
  public void memberForm(String path, PageAnswers.Page page) {
    ownForm(path);
    root.post(path).handler(door.member());
    root.post(path).handler(door.token());
    root.post(path).handler(answers.with(page));
  }

  /** Each step has a route of its own: on one route Vert.x wants the body read first. */
  private void ownForm(String path) {
    ownForm(path, FORM_BYTES);
  }

  private void ownForm(String path, long mostBytes) {
    root.post(path).handler(answers.guarding(new SameOrigin()));
    root.post(path).handler(BodyHandler.create(false).setBodyLimit(mostBytes));
    root.post(path).failureHandler(ctx -> tooLarge(ctx, "form", mostBytes));
    root.post(path).handler(answers.storable());
    root.post(path).handler(access.sessions().load());
  }
}
