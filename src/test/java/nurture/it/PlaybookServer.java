package nurture.it;

import static nurture.it.VersionStore.NOON;
import static nurture.it.VersionStore.await;

import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import nurture.access.Permission;
import nurture.config.Settings;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.version.PlaybookNames;
import nurture.playbook.version.PublicationGate;
import nurture.playbook.version.ReviewPolicy;
import nurture.store.Database;
import nurture.store.PgKeys;
import nurture.web.KeyAuthentication;
import nurture.web.RequestPipeline;
import nurture.web.api.DraftFileRoutes;
import nurture.web.api.DraftRoutes;
import nurture.web.api.KeyRoutes;
import nurture.web.api.PublishRoutes;
import nurture.web.api.ReviewRoutes;
import nurture.web.api.VersionRoutes;

/**
 * The routes of the playbook on a real database and a real port, and nothing else of the server.
 */
final class PlaybookServer implements AutoCloseable {

  static final String MASTER = "master-key-of-this-test";
  static final String ROSA = "usual-key-of-rosa-here";

  final VersionStore versionStore;
  private final HttpServer http;

  PlaybookServer(DatabaseTables databaseTables, boolean fourEyes) {
    this(databaseTables, ReviewPolicy.withFourEyes(fourEyes));
  }

  PlaybookServer(DatabaseTables databaseTables, ReviewPolicy policy) {
    versionStore = new VersionStore(databaseTables);
    var unused = await(versionStore.versions.first(SmallPlaybook.files(), "shipped", NOON));
    PgKeys keys = new PgKeys(versionStore.database.pool());
    masterIs(MASTER);
    databaseTables.execute(
        "insert into api_key (hash, name, created_at, permissions) values (sha256('%s'), 'rosa', now(), '%s')"
            .formatted(ROSA, Permission.words(VersionStore.USUAL)));
    InstantSource clock = InstantSource.fixed(NOON);
    Settings settings = Settings.load(Path.of("config/no-such-file.yaml"), Map.of());
    Router router =
        RequestPipeline.router(
            versionStore.vertx,
            settings.http(),
            settings.inbox().largestBytes(),
            KeyAuthentication.bearer(keys::caller, clock),
            Database::isAway);
    PlaybookFiles folder = SmallPlaybook.files().with("rules/mine.md", VersionStore.bytes("mine"));
    new KeyRoutes(keys, clock).mount(router);
    new VersionRoutes(
            versionStore.versions,
            new PlaybookNames(versionStore.versions, versionStore.drafts),
            () -> folder,
            versionStore.workers,
            clock)
        .mount(router);
    PublicationGate gate = versionStore.publishing(policy);
    new DraftRoutes(versionStore.drafts, versionStore.versions, gate, clock).mount(router);
    new ReviewRoutes(versionStore.drafts, versionStore.reviews, gate, clock).mount(router);
    new DraftFileRoutes(versionStore.drafts, clock).mount(router);
    new PublishRoutes(gate).mount(router);
    http =
        await(versionStore.vertx.createHttpServer().requestHandler(router).listen(0, "127.0.0.1"));
  }

  /** As a start with this key in the settings has it. */
  void masterIs(String key) {
    var known = await(new PgKeys(versionStore.database.pool()).bootstrap(key, NOON));
  }

  String url() {
    return "http://127.0.0.1:" + http.actualPort();
  }

  ApiClient api(String key) {
    return new ApiClient(URI.create(url()), key);
  }

  @Override
  public void close() {
    await(http.close());
    versionStore.close();
  }
}
