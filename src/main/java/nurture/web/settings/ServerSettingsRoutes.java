package nurture.web.settings;

import static nurture.access.Permission.PEOPLE;

import io.vertx.core.Future;
import java.util.List;
import nurture.config.Setting;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageRouter;
import nurture.web.console.PageSet;

/** What is set, and where. It is changed in the file or the environment. */
public final class ServerSettingsRoutes implements PageSet {

  private final ServerSettingsPage page;

  public ServerSettingsRoutes(List<Setting> described) {
    this.page = ServerSettingsPage.of(described);
  }

  @Override
  public void mount(PageRouter pages) {
    pages.page(
        "/settings/server",
        PEOPLE,
        ctx ->
            Future.succeededFuture(PageAnswer.view("server-settings", "Server", "settings", page)));
  }
}
