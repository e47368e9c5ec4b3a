package nurture.app;

import io.vertx.core.Vertx;
import java.time.InstantSource;
import nurture.config.Settings;
import nurture.outbox.TaskTexts;
import nurture.store.ConfiguredDatabase;
import nurture.store.Database;
import nurture.store.PgAuditLog;
import nurture.store.PgCandidateReader;
import nurture.store.PgErasure;
import nurture.store.PgEventLog;
import nurture.store.PgKeys;
import nurture.store.PgMessageActions;
import nurture.store.PgRecordMerges;
import nurture.store.PgTaskReader;
import nurture.store.PgWeek;
import nurture.store.Pseudonyms;

/** The database of a server, opened, and what reads and writes in it for more than one room. */
final class ServerStores {

  private final Database database;
  private final Pseudonyms pseudonyms;
  private final PgEventLog events;

  private ServerStores(Database database, Pseudonyms pseudonyms) {
    this.database = database;
    this.pseudonyms = pseudonyms;
    this.events = new PgEventLog(database.pool(), pseudonyms);
  }

  /**
   * Opens the database the settings name. Blocks.
   *
   * @param closing what is to be closed with the server
   */
  static ServerStores open(Vertx vertx, Settings settings, CloseStack closing) {
    ConfiguredDatabase configured = ConfiguredDatabase.of(settings.database());
    closing.push("embedded PostgreSQL", configured);
    Database database =
        Server.await(Database.open(vertx, configured.url(), settings.database().poolSize()));
    closing.push("database", () -> Server.await(database.close()));
    return new ServerStores(database, Server.await(database.pseudonyms()));
  }

  Database database() {
    return database;
  }

  Pseudonyms pseudonyms() {
    return pseudonyms;
  }

  PgEventLog events() {
    return events;
  }

  PgKeys keys() {
    return new PgKeys(database.pool());
  }

  PgErasure erasure() {
    return new PgErasure(database.pool(), pseudonyms);
  }

  PgWeek week() {
    return new PgWeek(database.pool());
  }

  PgAuditLog audit() {
    return new PgAuditLog(database.pool());
  }

  PgTaskReader tasks() {
    return new PgTaskReader(database.pool());
  }

  PgRecordMerges merges() {
    return new PgRecordMerges(database.pool(), pseudonyms);
  }

  PgMessageActions messageActions() {
    return new PgMessageActions(database.pool(), events);
  }

  PgCandidateReader reader(TaskTexts taskTexts, InstantSource clock) {
    return new PgCandidateReader(database.pool(), pseudonyms, taskTexts, clock);
  }
}
