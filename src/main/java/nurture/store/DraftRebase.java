package nurture.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.version.DraftContents;
import nurture.playbook.version.DraftFile;
import nurture.playbook.version.RebaseChoice;
import nurture.playbook.version.RebaseOutcome;
import nurture.playbook.version.RebasePlan;

/** Puts a draft on top of another version, in the transaction of a connection. */
final class DraftRebase {

  private static final String FILES = SqlFiles.named("draft_files");
  private static final String VERSION_FILES = SqlFiles.named("version_files");
  private static final String READ = SqlFiles.named("read_draft");

  static Future<RebaseOutcome> run(
      SqlConnection connection,
      UUID id,
      long seen,
      long onto,
      Map<String, ? extends RebaseChoice> choices,
      String who,
      Instant now) {
    return PgDrafts.hold(connection, id)
        .compose(
            rows -> {
              if (rows.size() == 0) {
                return Future.succeededFuture(new RebaseOutcome.Unknown());
              }
              Row draft = rows.iterator().next();
              OptionalLong published = DraftRows.number(draft, "published");
              if (published.isPresent()) {
                return Future.succeededFuture(new RebaseOutcome.Closed(published.getAsLong()));
              }
              return draft.getLong("revision") != seen
                  ? Future.succeededFuture(new RebaseOutcome.MovedOn(draft.getLong("revision")))
                  : onto(connection, id, draft.getLong("parent"), onto, choices, who, now);
            });
  }

  private static Future<RebaseOutcome> onto(
      SqlConnection connection,
      UUID id,
      long parent,
      long onto,
      Map<String, ? extends RebaseChoice> choices,
      String who,
      Instant now) {
    return connection
        .preparedQuery("select 1 from playbook_version where number = $1")
        .execute(Tuple.of(onto))
        .compose(
            rows ->
                rows.size() == 0
                    ? Future.succeededFuture(new RebaseOutcome.Unknown())
                    : files(connection, parent)
                        .compose(
                            base ->
                                files(connection, onto)
                                    .compose(
                                        theirs ->
                                            connection
                                                .preparedQuery(FILES)
                                                .execute(Tuple.of(id, true))
                                                .compose(
                                                    mine ->
                                                        apply(
                                                            connection,
                                                            id,
                                                            onto,
                                                            base,
                                                            mine,
                                                            theirs,
                                                            choices,
                                                            who,
                                                            now)))));
  }

  private static Future<RebaseOutcome> apply(
      SqlConnection connection,
      UUID id,
      long onto,
      PlaybookFiles base,
      RowSet<Row> rows,
      PlaybookFiles theirs,
      Map<String, ? extends RebaseChoice> choices,
      String who,
      Instant now) {
    DraftContents mine = DraftRows.contents(rows).orElseThrow();
    RebasePlan rebasePlan = RebasePlan.of(base, mine.files(), theirs, choices);
    if (!rebasePlan.conflicts().isEmpty()) {
      return Future.succeededFuture(new RebaseOutcome.Conflicts(rebasePlan.conflicts()));
    }
    DraftEdits edits = edits(id, base, rows, rebasePlan);
    return connection
        .preparedQuery("update playbook_draft set parent = $2 where id = $1")
        .execute(Tuple.of(id, onto))
        .compose(done -> edits.save(connection, who, now))
        .compose(
            revision ->
                PgDrafts.record(
                    connection,
                    now,
                    who,
                    "rebase playbook draft",
                    id,
                    "onto version " + onto + ", revision " + revision))
        .compose(done -> connection.preparedQuery(READ).execute(Tuple.of(id, true)))
        .map(
            read ->
                new RebaseOutcome.Done(
                    DraftRows.draft(read.iterator().next()), rebasePlan.merged()));
  }

  /**
   * A file that is as in the version below has revision 0, whatever that version is. So every file
   * in which the two versions differ gets a row of its own: whoever still looks at the old one then
   * names a revision that is over.
   */
  private static DraftEdits edits(
      UUID id, PlaybookFiles base, RowSet<Row> rows, RebasePlan rebasePlan) {
    Map<String, DraftFile> known = new HashMap<>();
    DraftRows.files(rows).forEach(file -> known.put(file.path(), file));
    DraftEdits edits = DraftEdits.rebase(id);
    rebasePlan
        .changed()
        .forEach(
            (path, content) -> {
              long revision = known.getOrDefault(path, DraftFile.none(path)).revision();
              if (revision == 0) {
                edits.past(path, 0, base.content(path));
              }
              if (rebasePlan.written().contains(path)) {
                edits.written(path, revision + 1, content);
              } else {
                edits.add(path, revision + 1, content);
              }
            });
    return edits;
  }

  private static Future<PlaybookFiles> files(SqlConnection connection, long version) {
    return connection
        .preparedQuery(VERSION_FILES)
        .execute(Tuple.of(version, null, true))
        .map(DraftRebase::files);
  }

  static PlaybookFiles files(RowSet<Row> rows) {
    Map<String, byte[]> files = new HashMap<>();
    for (Row row : rows) {
      files.put(row.getString("path"), FileContents.bytes(row, "content").orElseThrow());
    }
    return PlaybookFiles.of(files);
  }

  private DraftRebase() {}
}
