package nurture.web.console;

import io.vertx.ext.web.Router;
import java.time.InstantSource;
import java.util.List;
import nurture.web.session.PageAccess;

/** What all pages share: their frame, their door, and what forms have to say. Thread-safe. */
public final class Console {

  private final FormNotices formNotices = new FormNotices();
  private final StaticAssets staticAssets = new StaticAssets();
  private final PageAnswers pageAnswers;
  private final PageAccess access;

  /**
   * @param clock what the pages call now; in a demo the demo's own
   * @param access who sees the pages
   * @param demo whether the pages say that time is the demo's
   * @throws IllegalStateException if a page's template is missing or broken
   */
  public Console(InstantSource clock, PageAccess access, boolean demo) {
    this.access = access;
    this.pageAnswers =
        new PageAnswers(
            new PageTemplates(),
            staticAssets,
            formNotices,
            clock,
            demo,
            access.formTokens(),
            new TeamNames(access.members()::list));
  }

  /** Adds the routes of the sets, and the files that pages need. */
  public void mount(Router root, List<PageSet> sets) {
    staticAssets.mount(root);
    PageRouter pages = new PageRouter(root, pageAnswers, access);
    sets.forEach(set -> set.mount(pages));
    pages.unknown();
  }

  /** What forms of the pages have to say. */
  public FormNotices notices() {
    return formNotices;
  }

  /** The frame of the pages, for pages of other rooms. */
  public PageFrame frame() {
    return new PageFrame(pageAnswers, access.sessions().load());
  }
}
