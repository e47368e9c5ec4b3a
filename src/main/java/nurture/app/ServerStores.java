package nurture.app;

import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.time.Duration;
import java.time.InstantSource;
import nurture.config.Settings;
import nurture.outbox.TaskTexts;
import nurture.store.ConfiguredDatabase;
import nurture.store.Database;
import nurture.store.PgAuditLog;
import nurture.store.PgCandidateDirectory;
import nurture.store.PgCandidateReader;
import nurture.store.PgErasure;
import nurture.store.PgEventLog;
import nurture.store.PgImportJobs;
import nurture.store.PgImportWork;
import nurture.store.PgInboxReader;
import nurture.store.PgKeys;
import nurture.store.PgLinkHits;
import nurture.store.PgMeasures;
import nurture.store.PgMessageActions;
import nurture.store.PgMessageFinder;
import nurture.store.PgOpeningCandidates;
import nurture.store.PgOpenings;
import nurture.store.PgPools;
import nurture.store.PgReceivedMails;
import nurture.store.PgRecordMerges;
import nurture.store.PgSegmentReader;
import nurture.store.PgSegments;
import nurture.store.PgSuppressions;
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

  PgAuditLog audit() {
    return new PgAuditLog(database.pool());
  }

  PgKeys keys() {
    return new PgKeys(database.pool());
  }

  PgErasure erasure() {
    return new PgErasure(database.pool(), pseudonyms);
  }

  PgMessageFinder messages() {
    return new PgMessageFinder(database.pool());
  }

  PgInboxReader inbox() {
    return new PgInboxReader(database.pool());
  }

  PgReceivedMails receivedMails() {
    return new PgReceivedMails(database.pool(), events, pseudonyms);
  }

  PgSuppressions suppressions() {
    return new PgSuppressions(database.pool());
  }

  PgOpenings openings() {
    return new PgOpenings(database.pool());
  }

  PgOpeningCandidates openingCandidates(WorkerExecutor workers) {
    return new PgOpeningCandidates(database.pool(), workers);
  }

  PgPools pools() {
    return new PgPools(database.pool());
  }

  PgSegments segments() {
    return new PgSegments(database.pool());
  }

  PgSegmentReader segmentReader() {
    return new PgSegmentReader(database.pool());
  }

  PgMeasures measures() {
    return new PgMeasures(database.pool());
  }

  PgWeek week() {
    return new PgWeek(database.pool());
  }

  PgTaskReader tasks(InstantSource clock) {
    return new PgTaskReader(database.pool(), clock);
  }

  PgRecordMerges merges() {
    return new PgRecordMerges(database.pool(), pseudonyms);
  }

  PgCandidateDirectory directory(InstantSource clock) {
    return new PgCandidateDirectory(database.pool(), clock);
  }

  PgImportJobs imports(WorkerExecutor workers) {
    return new PgImportJobs(database.pool(), workers);
  }

  PgImportWork importWork(WorkerExecutor workers, Duration lease) {
    return new PgImportWork(database.pool(), events, pseudonyms, workers, lease);
  }

  PgLinkHits linkHits() {
    return new PgLinkHits(database.pool(), events);
  }

  PgMessageActions messageActions() {
    return new PgMessageActions(database.pool(), events);
  }

  PgCandidateReader reader(TaskTexts taskTexts, InstantSource clock) {
    return new PgCandidateReader(database.pool(), pseudonyms, taskTexts, clock);
  }
}
