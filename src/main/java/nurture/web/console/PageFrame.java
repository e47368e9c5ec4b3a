package nurture.web.console;

import io.vertx.core.Handler;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** The frame of the console's pages, for rooms with pages of their own. Thread-safe. */
public final class PageFrame {

  private final PageAnswers answers;
  private final Handler<RoutingContext> sessions;

  public PageFrame(PageAnswers answers, Handler<RoutingContext> sessions) {
    this.answers = answers;
    this.sessions = sessions;
  }

  /** Adds a page that visitors may see as well; a member sees their own navigation above it. */
  public void open(Router router, String path, Handler<RoutingContext> page) {
    router.get(path).handler(sessions);
    router.get(path).handler(page);
  }

  /**
   * Answers with a page.
   *
   * @param template its name under {@code /console}, without the ending; listed in {@code Pages}
   * @param section which part of the navigation it belongs to
   * @param page what the template shows; a public record
   */
  public void show(RoutingContext ctx, String template, String title, String section, Record page) {
    answers.send(ctx, PageAnswer.view(template, title, section, page));
  }

  /** Answers with 404 and a page that says so. */
  public void notFound(RoutingContext ctx, String says) {
    answers.send(ctx, PageAnswer.notFound(says));
  }
}
