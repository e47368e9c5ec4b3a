package nurture.cli;

import io.vertx.core.Vertx;
import java.nio.file.Files;
import java.nio.file.Path;
import nurture.app.CloseStack;
import nurture.app.Server;
import nurture.config.Settings;
import nurture.store.ConfiguredDatabase;
import nurture.store.Database;
import nurture.store.Migrations;

/**
 * The database of the settings, for commands that only read: every write is refused. It is for when
 * no server answers. Blocks.
 */
final class ReadableDatabase implements AutoCloseable {

  private static final String ADVICE =
      "Start the server, or name it: --server URL and --key KEY (or NURTURE_API_KEY); or set"
          + " NURTURE_DATABASE_URL to the database.";

  private final CloseStack closeStack = new CloseStack();
  private final Vertx vertx;
  private final Database database;

  private ReadableDatabase(ConfiguredDatabase configured) {
    closeStack.push("embedded PostgreSQL", configured);
    vertx = Vertx.vertx();
    closeStack.push("threads", () -> Server.await(vertx.close()));
    database = Database.reading(vertx, configured.url(), 2);
    closeStack.push("database", () -> Server.await(database.close()));
  }

  /**
   * Opens it; starts the embedded PostgreSQL if the settings name no other.
   *
   * @param server where no server answered, for the message
   * @throws IllegalStateException saying where the data were looked for and what to do
   */
  static ReadableDatabase open(Settings.Database settings, String server) {
    Path directory = settings.dataDir();
    if (settings.url().isEmpty() && !Files.isDirectory(directory.resolve("postgres"))) {
      throw new IllegalStateException(
          "There are no data to read. "
              + server
              + ", and there is no database in "
              + directory
              + " (database.data-dir).\n"
              + ADVICE);
    }
    ConfiguredDatabase configured;
    try {
      configured = ConfiguredDatabase.of(settings);
    } catch (IllegalStateException e) {
      throw new IllegalStateException(
          "The data cannot be read. "
              + server
              + ", and the database in "
              + directory
              + " (database.data-dir) cannot be opened: "
              + e.getMessage()
              + "\n"
              + ADVICE,
          e);
    }
    try {
      Migrations.check(configured.url());
      return new ReadableDatabase(configured);
    } catch (IllegalStateException e) {
      configured.close();
      throw new IllegalStateException(
          "The data cannot be read. " + server + ", and " + e.getMessage() + "\n" + ADVICE, e);
    }
  }

  Database database() {
    return database;
  }

  Vertx vertx() {
    return vertx;
  }

  @Override
  public void close() {
    closeStack.close();
  }
}
