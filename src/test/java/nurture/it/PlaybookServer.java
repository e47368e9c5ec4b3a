package nurture.it;

import static nurture.it.Shelf.NOON;
import static nurture.it.Shelf.await;

import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import nurture.access.Permission;
import nurture.config.Settings;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.version.Named;
import nurture.store.PgKeys;
import nurture.web.Keys;
import nurture.web.Web;
import nurture.web.api.DraftFileRoutes;
import nurture.web.api.DraftRoutes;
import nurture.web.api.KeyRoutes;
import nurture.web.api.PublishRoutes;
import nurture.web.api.VersionRoutes;

/**
 * The routes of the playbook on a real database and a real port, and nothing else of the server.
 */
final class PlaybookServer implements AutoCloseable {

  static final String MASTER = "master-key-of-this-test";
  static final String ROSA = "usual-key-of-rosa-here";

  final Shelf shelf;
  private final HttpServer http;

  PlaybookServer(Tables tables, boolean fourEyes) {
    shelf = new Shelf(tables);
    var unused = await(shelf.versions.first(SmallPlaybook.files(), "shipped", NOON));
    PgKeys keys = new PgKeys(shelf.database.pool());
    masterIs(MASTER);
    tables.execute(
        "insert into api_key (hash, name, created_at, permissions) values (sha256('%s'), 'rosa', now(), '%s')"
            .formatted(ROSA, Permission.words(Shelf.USUAL)));
    InstantSource clock = InstantSource.fixed(NOON);
    Settings settings = Settings.load(Path.of("config/no-such-file.yaml"), Map.of());
    Router router = Web.router(shelf.vertx, settings.http(), Keys.bearer(keys::caller, clock));
    PlaybookFiles folder = SmallPlaybook.files().with("rules/mine.md", Shelf.bytes("mine"));
    new KeyRoutes(keys, clock).mount(router);
    new VersionRoutes(
            shelf.versions,
            new Named(shelf.versions, shelf.drafts),
            () -> folder,
            shelf.workers,
            clock)
        .mount(router);
    new DraftRoutes(shelf.drafts, shelf.versions, clock).mount(router);
    new DraftFileRoutes(shelf.drafts, clock).mount(router);
    new PublishRoutes(shelf.publishing(fourEyes)).mount(router);
    http = await(shelf.vertx.createHttpServer().requestHandler(router).listen(0, "127.0.0.1"));
  }

  /** As a start with this key in the settings has it. */
  void masterIs(String key) {
    var known = await(new PgKeys(shelf.database.pool()).bootstrap(key, NOON));
  }

  String url() {
    return "http://127.0.0.1:" + http.actualPort();
  }

  Api api(String key) {
    return new Api(URI.create(url()), key);
  }

  @Override
  public void close() {
    await(http.close());
    shelf.close();
  }
}
