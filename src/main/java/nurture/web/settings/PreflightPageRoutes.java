package nurture.web.settings;

import static nurture.access.Permission.EDIT;

import io.vertx.core.Future;
import nurture.preflight.PreflightReport;
import nurture.web.PreflightTools;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageRouter;
import nurture.web.console.PageSet;

/** Whether receivers will believe our mails, on a page. Safe for concurrent use. */
public final class PreflightPageRoutes implements PageSet {

  private static final String PATH = "/settings/preflight";

  private final PreflightTools tools;

  public PreflightPageRoutes(PreflightTools tools) {
    this.tools = tools;
  }

  @Override
  public void mount(PageRouter pages) {
    pages.page(PATH, EDIT, ctx -> page(tools.lastOrRun()));
    pages.form(PATH, EDIT, ctx -> page(tools.run().get()));
  }

  private Future<PageAnswer> page(Future<PreflightReport> report) {
    return report.map(
        found ->
            PageAnswer.view(
                "preflight",
                "Preflight",
                "settings",
                PreflightPage.of(found, tools.waiting().get())));
  }
}
