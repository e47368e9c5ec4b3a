package nurture.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nurture.access.Caller;
import nurture.access.Permission;
import nurture.calendar.PublicHolidays;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.check.CheckOptions;
import nurture.playbook.version.Draft;
import nurture.playbook.version.DraftRevision;
import nurture.playbook.version.NewDraft;
import nurture.playbook.version.Publication;
import nurture.playbook.version.PublicationGate;
import nurture.playbook.version.ReviewPolicy;
import nurture.playbook.version.SaveOutcome;
import nurture.playbook.version.Versions;
import nurture.store.Database;
import nurture.store.PgCandidateSample;
import nurture.store.PgDraftReviews;
import nurture.store.PgDrafts;
import nurture.store.PgService;
import nurture.store.PgVersions;

/** Versions and drafts on a real database, asked as a program asks them, one step after another. */
final class VersionStore implements AutoCloseable {

  static final Instant NOON = Instant.parse("2026-11-18T12:00:00Z");

  /** What most who work on a playbook may do. */
  static final Set<Permission> USUAL = Set.of(Permission.EDIT, Permission.PUBLISH);

  static final Caller ROSA = new Caller("rosa", USUAL);
  static final Caller OTTO = new Caller("otto", USUAL);
  static final Caller CHIEF = new Caller("chief", Set.of(Permission.values()));

  final Vertx vertx = Vertx.vertx();
  final Database database;
  final PgVersions versions;
  final PgDrafts drafts;
  final PgDraftReviews reviews;
  final WorkerExecutor workers;

  VersionStore(DatabaseTables databaseTables) {
    database = await(Database.open(vertx, databaseTables.url(), 8));
    versions = new PgVersions(database.pool());
    drafts = new PgDrafts(database.pool());
    reviews = new PgDraftReviews(database.pool());
    workers = vertx.createSharedWorkerExecutor("shelf", 2);
  }

  PublicationGate publishing(boolean fourEyes) {
    return publishing(ReviewPolicy.withFourEyes(fourEyes));
  }

  PublicationGate publishing(ReviewPolicy policy) {
    return new PublicationGate(
        versions,
        drafts,
        reviews,
        new PgCandidateSample(database.pool()),
        PublicationGate.options(
            CheckOptions.usual(
                new PublicHolidays(), LocalDate.ofInstant(NOON, java.time.ZoneOffset.UTC))),
        new PgService(database.pool()),
        policy,
        workers,
        InstantSource.fixed(NOON));
  }

  /** A few plain files, which make no good playbook. */
  static PlaybookFiles plain() {
    return PlaybookFiles.of(
        Map.of(
            "rules/journey/a.drl", bytes("one\ntwo\nthree\nfour\nfive\n"),
            "rules/cadence.xlsx", new byte[] {0, -1, 13, 10, 27, -128},
            "templates/hello.ftl", bytes("hello")));
  }

  Draft draft(long parent, String author) {
    return await(drafts.create(new NewDraft("quieter", author, parent, Optional.empty()), NOON))
        .orElseThrow();
  }

  Draft draft(UUID id) {
    return await(drafts.draft(id)).orElseThrow();
  }

  SaveOutcome put(UUID draft, String path, long seen, String text, String who) {
    return await(drafts.put(draft, path, seen, bytes(text), who, NOON));
  }

  /** Publishes what nobody checked. */
  Publication release(Draft draft, int percent, OptionalLong seen) {
    return await(versions.publish(unchecked(draft, percent, seen)));
  }

  Versions.Release unchecked(Draft draft, int percent, OptionalLong seen) {
    return new Versions.Release(
        new DraftRevision(draft.id(), draft.revision()),
        "quieter",
        percent,
        seen,
        "not checked",
        Optional.empty(),
        Optional.empty(),
        "otto",
        NOON);
  }

  static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  static <T> T await(Future<T> future) {
    try {
      return future.toCompletionStage().toCompletableFuture().get(60, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException | TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    await(database.close());
    await(vertx.close());
  }
}
