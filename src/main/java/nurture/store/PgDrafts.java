package nurture.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Function;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.version.Draft;
import nurture.playbook.version.DraftContents;
import nurture.playbook.version.DraftFile;
import nurture.playbook.version.DraftRules;
import nurture.playbook.version.Drafts;
import nurture.playbook.version.NewDraft;
import nurture.playbook.version.RebaseChoice;
import nurture.playbook.version.RebaseOutcome;
import nurture.playbook.version.SaveOutcome;

/**
 * Drafts in PostgreSQL. Whoever changes one holds its row until the end of the transaction, so that
 * of two who save at once the second sees what the first did.
 */
public final class PgDrafts implements Drafts {

  private static final String READ = SqlFiles.named("read_draft");
  private static final String FILES = SqlFiles.named("draft_files");
  private static final String FILE = SqlFiles.named("draft_file");
  private static final String FILE_AT = SqlFiles.named("draft_file_at");

  /**
   * The draft's row, held.
   *
   * @param files all of them, those removed included
   */
  private record Held(SqlConnection connection, UUID id, List<DraftFile> files) {

    DraftFile file(String path) {
      return files.stream()
          .filter(file -> file.path().equals(path))
          .findFirst()
          .orElseGet(() -> DraftFile.none(path));
    }

    List<DraftFile> othersThan(String path) {
      return files.stream().filter(file -> file.isThere() && !file.path().equals(path)).toList();
    }
  }

  private final Pool pool;

  public PgDrafts(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Future<Optional<Draft>> create(NewDraft draft, Instant now) {
    UUID id = UUID.randomUUID();
    return pool.withTransaction(
        connection ->
            connection
                .preparedQuery(
                    "insert into playbook_draft (id, title, author, parent, created_at, changed_at)"
                        + " select $1, $2::text, $3::text, number, $5, $5 from playbook_version"
                        + " where number = $4 returning id")
                .execute(
                    Tuple.of(id, draft.title(), draft.author(), draft.parent(), PgInstants.at(now)))
                .compose(
                    rows ->
                        rows.size() == 0
                            ? Future.succeededFuture(Optional.<Draft>empty())
                            : fill(connection, id, draft, now)
                                .compose(
                                    done ->
                                        record(
                                            connection,
                                            now,
                                            draft.author(),
                                            "begin playbook draft",
                                            id,
                                            "on top of version " + draft.parent()))
                                .compose(done -> read(connection, id))));
  }

  private static Future<Void> fill(SqlConnection connection, UUID id, NewDraft draft, Instant now) {
    if (draft.files().isEmpty()) {
      return Future.succeededFuture();
    }
    PlaybookFiles files = draft.files().get();
    return connection
        .preparedQuery(FILES)
        .execute(Tuple.of(id, false))
        .compose(
            rows -> {
              DraftEdits edits = DraftEdits.by(id);
              List<String> kept = new ArrayList<>();
              for (DraftFile file : DraftRows.files(rows)) {
                Optional<byte[]> content = files.content(file.path());
                kept.add(file.path());
                if (!content.map(FileContents::hex).equals(file.hash())) {
                  edits.add(file.path(), 1, content);
                }
              }
              files.paths().stream()
                  .filter(path -> !kept.contains(path))
                  .forEach(path -> edits.add(path, 1, files.content(path)));
              return edits.isEmpty()
                  ? Future.succeededFuture()
                  : edits.save(connection, draft.author(), now).mapEmpty();
            });
  }

  @Override
  public Future<List<Draft>> list(boolean published) {
    return pool.preparedQuery(READ)
        .execute(Tuple.of(null, published))
        .map(
            rows -> {
              List<Draft> drafts = new ArrayList<>();
              rows.forEach(row -> drafts.add(DraftRows.draft(row)));
              return drafts;
            });
  }

  @Override
  public Future<Optional<Draft>> draft(UUID id) {
    return pool.withConnection(connection -> read(connection, id));
  }

  private static Future<Optional<Draft>> read(SqlConnection connection, UUID id) {
    return connection
        .preparedQuery(READ)
        .execute(Tuple.of(id, true))
        .map(
            rows ->
                rows.size() == 0
                    ? Optional.empty()
                    : Optional.of(DraftRows.draft(rows.iterator().next())));
  }

  @Override
  public Future<Optional<DraftContents>> contents(UUID id) {
    return pool.preparedQuery(FILES).execute(Tuple.of(id, true)).map(DraftRows::contents);
  }

  @Override
  public Future<Optional<Content>> file(UUID id, String path) {
    return pool.withConnection(connection -> content(connection, id, path));
  }

  private static Future<Optional<Content>> content(SqlConnection connection, UUID id, String path) {
    return connection
        .preparedQuery(FILE)
        .execute(Tuple.of(id, path))
        .map(
            rows ->
                rows.size() == 0 || rows.iterator().next().getBuffer("content") == null
                    ? Optional.empty()
                    : Optional.of(content(rows.iterator().next())));
  }

  private static Content content(Row row) {
    return new Content(DraftRows.file(row), FileContents.bytes(row, "content").orElseThrow());
  }

  @Override
  public Future<SaveOutcome> put(
      UUID id, String path, long seen, byte[] content, String who, Instant now) {
    return holding(
        id,
        held -> {
          DraftFile file = held.file(path);
          if (file.hash().equals(Optional.of(FileContents.hex(content)))) {
            // Theirs and mine are the same, or mine came twice.
            return revision(held).map(revision -> new SaveOutcome.Done(file, revision));
          }
          if (!file.isAsSeen(seen)) {
            return stale(held, file, seen);
          }
          return objection(held, file, content)
              .<Future<SaveOutcome>>map(
                  reason -> Future.succeededFuture(new SaveOutcome.Refused(reason)))
              .orElseGet(
                  () ->
                      save(
                          held,
                          DraftEdits.by(id).add(path, file.revision() + 1, Optional.of(content)),
                          path,
                          "edit playbook draft",
                          path,
                          who,
                          now));
        });
  }

  @Override
  public Future<SaveOutcome> putAll(
      UUID id, SortedMap<String, Edited> files, String who, Instant now) {
    return holding(
        id,
        held -> {
          DraftEdits edits = DraftEdits.by(id);
          for (Map.Entry<String, Edited> each : files.entrySet()) {
            DraftFile file = held.file(each.getKey());
            byte[] content = each.getValue().content();
            if (!file.isAsSeen(each.getValue().seen())) {
              return stale(held, file, each.getValue().seen());
            }
            Optional<String> wrong = objection(held, file, content);
            if (wrong.isPresent()) {
              return Future.succeededFuture(new SaveOutcome.Refused(wrong.get()));
            }
            edits.add(file.path(), file.revision() + 1, Optional.of(content));
          }
          return save(
              held,
              edits,
              files.firstKey(),
              "edit playbook draft",
              String.join(", ", files.keySet()),
              who,
              now);
        });
  }

  private static Optional<String> objection(Held held, DraftFile file, byte[] content) {
    List<DraftFile> others = held.othersThan(file.path());
    return DraftRules.objection(
            file.path(), content, others.stream().mapToLong(DraftFile::size).sum())
        .or(
            () ->
                file.isThere()
                    ? Optional.empty()
                    : DraftRules.objection(
                        file.path(), others.stream().map(DraftFile::path).toList()));
  }

  @Override
  public Future<SaveOutcome> delete(UUID id, String path, long seen, String who, Instant now) {
    return holding(
        id,
        held -> {
          DraftFile file = held.file(path);
          if (!file.isThere()) {
            return revision(held).map(revision -> new SaveOutcome.Done(file, revision));
          }
          return file.isAsSeen(seen)
              ? save(
                  held,
                  DraftEdits.by(id).add(path, file.revision() + 1, Optional.empty()),
                  path,
                  "edit playbook draft",
                  "removed " + path,
                  who,
                  now)
              : stale(held, file, seen);
        });
  }

  @Override
  public Future<SaveOutcome> rename(
      UUID id, String from, long seen, String to, String who, Instant now) {
    return holding(
        id,
        held -> {
          DraftFile old = held.file(from);
          DraftFile young = held.file(to);
          if (!old.isThere() || !old.isAsSeen(seen)) {
            return stale(held, old, seen);
          }
          List<String> others = held.othersThan(from).stream().map(DraftFile::path).toList();
          Optional<String> wrong =
              young.isThere() && !to.equals(from)
                  ? Optional.of("\"" + to + "\" is there already; remove it first")
                  : DraftRules.objection(to, others);
          if (wrong.isPresent()) {
            return Future.succeededFuture(new SaveOutcome.Refused(wrong.get()));
          }
          if (to.equals(from)) {
            return revision(held).map(revision -> new SaveOutcome.Done(old, revision));
          }
          DraftEdits edits =
              DraftEdits.by(id)
                  .add(from, old.revision() + 1, Optional.empty())
                  .same(
                      to, young.revision() + 1, HexFormat.of().parseHex(old.hash().orElseThrow()));
          return save(held, edits, to, "edit playbook draft", from + " is now " + to, who, now);
        });
  }

  @Override
  public Future<Boolean> discard(UUID id, String who, Instant now) {
    return pool.withTransaction(
        connection ->
            hold(connection, id)
                .compose(held -> FileContents.ofDraft(connection, id))
                .compose(
                    contents ->
                        connection
                            .preparedQuery(
                                "delete from playbook_draft where id = $1 and published is null")
                            .execute(Tuple.of(id))
                            .compose(
                                rows ->
                                    rows.rowCount() == 0
                                        ? Future.succeededFuture(false)
                                        : FileContents.purge(connection, contents)
                                            .compose(
                                                done ->
                                                    record(
                                                        connection,
                                                        now,
                                                        who,
                                                        "discard playbook draft",
                                                        id,
                                                        ""))
                                            .map(true))));
  }

  @Override
  public Future<RebaseOutcome> rebase(
      UUID id,
      long seen,
      long onto,
      Map<String, ? extends RebaseChoice> choices,
      String who,
      Instant now) {
    return pool.withTransaction(
        connection -> DraftRebase.run(connection, id, seen, onto, choices, who, now));
  }

  @Override
  public Future<Void> checked(UUID id, long revision, String outcome, String who, Instant now) {
    return AuditWriter.record(
        pool,
        now,
        who,
        "check playbook draft",
        id.toString(),
        "revision " + revision + ": " + outcome);
  }

  private Future<SaveOutcome> holding(UUID id, Function<Held, Future<SaveOutcome>> change) {
    return pool.withTransaction(
        connection ->
            hold(connection, id)
                .compose(
                    rows -> {
                      if (rows.size() == 0) {
                        return Future.succeededFuture(new SaveOutcome.Unknown());
                      }
                      OptionalLong published =
                          DraftRows.number(rows.iterator().next(), "published");
                      if (published.isPresent()) {
                        return Future.succeededFuture(
                            new SaveOutcome.Closed(published.getAsLong()));
                      }
                      return connection
                          .preparedQuery(FILES)
                          .execute(Tuple.of(id, false))
                          .compose(
                              files ->
                                  change.apply(new Held(connection, id, DraftRows.files(files))));
                    }));
  }

  /** Waits for whoever changes the draft, and keeps others from it until the transaction ends. */
  static Future<RowSet<Row>> hold(SqlConnection connection, UUID id) {
    return connection
        .preparedQuery(
            "select parent, revision, published from playbook_draft where id = $1 for update")
        .execute(Tuple.of(id));
  }

  private static Future<Long> revision(Held held) {
    return held.connection()
        .preparedQuery("select revision from playbook_draft where id = $1")
        .execute(Tuple.of(held.id()))
        .map(rows -> rows.iterator().next().getLong("revision"));
  }

  private static Future<SaveOutcome> save(
      Held held,
      DraftEdits edits,
      String path,
      String action,
      String detail,
      String who,
      Instant now) {
    return edits
        .save(held.connection(), who, now)
        .compose(
            revision ->
                record(
                        held.connection(),
                        now,
                        who,
                        action,
                        held.id(),
                        detail + ", revision " + revision)
                    .compose(done -> line(held, path))
                    .map(file -> new SaveOutcome.Done(file, revision)));
  }

  private static Future<DraftFile> line(Held held, String path) {
    return held.connection()
        .preparedQuery(FILE)
        .execute(Tuple.of(held.id(), path))
        .map(rows -> DraftRows.file(rows.iterator().next()));
  }

  private static Future<SaveOutcome> stale(Held held, DraftFile file, long seen) {
    Future<Optional<byte[]>> theirs =
        file.isThere()
            ? content(held.connection(), held.id(), file.path())
                .map(found -> found.map(Content::bytes))
            : Future.succeededFuture(Optional.empty());
    return theirs.compose(
        now ->
            seenThen(held, file.path(), seen).map(base -> new SaveOutcome.Stale(file, now, base)));
  }

  private static Future<Optional<byte[]>> seenThen(Held held, String path, long seen) {
    return held.connection()
        .preparedQuery(FILE_AT)
        .execute(Tuple.of(held.id(), path, seen))
        .map(
            rows ->
                rows.size() == 0
                    ? Optional.empty()
                    : FileContents.bytes(rows.iterator().next(), "content"));
  }

  static Future<Void> record(
      SqlConnection connection, Instant at, String who, String action, UUID draft, String detail) {
    return AuditWriter.record(connection, at, who, action, draft.toString(), detail);
  }
}
