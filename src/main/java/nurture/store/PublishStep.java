package nurture.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.version.DraftContents;
import nurture.playbook.version.Publication;
import nurture.playbook.version.ServiceEntry;
import nurture.playbook.version.Versions.Release;

/**
 * Makes a version of a draft and puts it in service, in the transaction of a connection, which
 * holds the draft from the beginning: a repeat waits for what it repeats.
 */
final class PublishStep {

  private static final String CONTENTS = SqlFiles.named("draft_files");
  private static final String VERSION = SqlFiles.named("publish_version");
  private static final String FILES = SqlFiles.named("publish_files");

  private final SqlConnection connection;
  private final Release release;
  private final UUID draft;

  private PublishStep(SqlConnection connection, Release release) {
    this.connection = connection;
    this.release = release;
    this.draft = release.draft().draft();
  }

  static Future<Publication> run(SqlConnection connection, Release release) {
    return new PublishStep(connection, release).run();
  }

  private Future<Publication> run() {
    return PgDrafts.hold(connection, draft)
        .compose(
            rows -> {
              if (ServiceRows.none(rows)) {
                return Future.succeededFuture(new Publication.Unknown());
              }
              Row row = rows.iterator().next();
              long revision = row.getLong("revision");
              if (revision != release.draft().revision()) {
                return Future.succeededFuture(new Publication.MovedOn(revision));
              }
              OptionalLong published = DraftRows.number(row, "published");
              return ServiceRows.newest(connection)
                  .compose(
                      now ->
                          published.isPresent()
                              ? done(published.getAsLong(), now.orElseThrow(), true)
                              : gate(row.getLong("parent"), now.orElseThrow()));
            });
  }

  /** What may have changed while the draft was checked. */
  private Future<Publication> gate(long parent, ServiceEntry now) {
    if (release.seen().isPresent() && release.seen().getAsLong() != now.seq()) {
      return Future.succeededFuture(new Publication.Overtaken(now));
    }
    if (now.canary().isPresent()) {
      return Future.succeededFuture(new Publication.CanaryRuns(now));
    }
    return connection
        .query("select max(number) as newest from playbook_version")
        .execute()
        .compose(
            rows -> {
              long newest = rows.iterator().next().getLong("newest");
              return parent == now.version() || parent == newest
                  ? contents(now)
                  : Future.succeededFuture(new Publication.Behind(parent, now));
            });
  }

  private Future<Publication> contents(ServiceEntry now) {
    return connection
        .preparedQuery(CONTENTS)
        .execute(Tuple.of(draft, true))
        .map(rows -> DraftRows.contents(rows).map(DraftContents::files).orElseThrow())
        .compose(
            files ->
                PgVersions.version(connection, now.version())
                    .compose(
                        running ->
                            running.orElseThrow().checksum().equals(files.checksum())
                                ? Future.succeededFuture(new Publication.Same(now.version()))
                                : publish(files, now)));
  }

  private Future<Publication> publish(PlaybookFiles files, ServiceEntry before) {
    return connection
        .preparedQuery(VERSION)
        .execute(Tuple.of(draft, release.comment(), files.checksum(), PgInstants.at(release.now())))
        .map(rows -> rows.iterator().next().getLong("number"))
        .compose(
            number ->
                connection
                    .preparedQuery(FILES)
                    .execute(Tuple.of(number, draft))
                    .compose(copied -> serve(number, before))
                    .compose(row -> record(number, before).map(row))
                    .compose(row -> done(number, row, false)));
  }

  private Future<ServiceEntry> serve(long number, ServiceEntry before) {
    boolean canary = release.percent() < 100;
    return ServiceRows.follow(
        connection,
        before.seq(),
        release.now(),
        canary ? ServiceEntry.Action.CANARY : ServiceEntry.Action.PUBLISH,
        canary ? before.version() : number,
        canary ? OptionalLong.of(number) : OptionalLong.empty(),
        canary ? release.percent() : 0,
        release.who(),
        release.comment());
  }

  private Future<Void> record(long number, ServiceEntry before) {
    Future<Void> recorded =
        AuditWriter.record(
            connection,
            release.now(),
            release.who(),
            release.percent() < 100 ? "canary playbook" : "publish playbook",
            "version " + number,
            shown(before)
                + " before; draft "
                + draft
                + "; "
                + release.remark()
                + "; "
                + release.comment());
    return recorded
        .compose(done -> also("accept scenario differences", number, release.accepted()))
        .compose(
            done ->
                also(
                    "override playbook check",
                    number,
                    release.override().map(reason -> release.remark() + "; because: " + reason)));
  }

  /** Records what else was done with a version, if it was. */
  private Future<Void> also(String action, long number, Optional<String> detail) {
    return detail
        .map(
            text ->
                AuditWriter.record(
                    connection, release.now(), release.who(), action, "version " + number, text))
        .orElseGet(Future::succeededFuture);
  }

  private Future<Publication> done(long number, ServiceEntry now, boolean before) {
    return PgVersions.version(connection, number)
        .map(version -> new Publication.Done(version.orElseThrow(), now, before));
  }

  static String shown(ServiceEntry row) {
    return "version "
        + row.version()
        + (row.canary().isPresent()
            ? " with canary " + row.canary().getAsLong() + " at " + row.percent() + "%"
            : "");
  }
}
