package nurture.store;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** New states of files of a draft, saved together. */
final class DraftEdits {

  private static final String SAVE = SqlFiles.named("save_draft_files");
  private static final String WORK = "edit";

  private record State(
      String path, long revision, Optional<byte[]> hash, boolean past, String action) {}

  private final UUID draft;
  private final String action;
  private final List<State> states = new ArrayList<>();
  private final List<byte[]> contents = new ArrayList<>();

  private DraftEdits(UUID draft, String action) {
    this.draft = draft;
    this.action = action;
  }

  /** Somebody's work. */
  static DraftEdits by(UUID draft) {
    return new DraftEdits(draft, WORK);
  }

  /** What comes with another version. */
  static DraftEdits rebase(UUID draft) {
    return new DraftEdits(draft, "rebase");
  }

  /** A file's new content; empty: it is removed. */
  @CanIgnoreReturnValue
  DraftEdits add(String path, long revision, Optional<byte[]> content) {
    content.ifPresent(contents::add);
    states.add(new State(path, revision, content.map(FileContents::hash), false, action));
    return this;
  }

  /** A file's new content that a person wrote, whatever the other states are. */
  @CanIgnoreReturnValue
  DraftEdits written(String path, long revision, Optional<byte[]> content) {
    content.ifPresent(contents::add);
    states.add(new State(path, revision, content.map(FileContents::hash), false, WORK));
    return this;
  }

  /** What was in a file before, where the history does not have it yet. */
  @CanIgnoreReturnValue
  DraftEdits past(String path, long revision, Optional<byte[]> content) {
    content.ifPresent(contents::add);
    states.add(new State(path, revision, content.map(FileContents::hash), true, action));
    return this;
  }

  /** A file that is another's content under a new path. */
  @CanIgnoreReturnValue
  DraftEdits same(String path, long revision, byte[] hash) {
    states.add(new State(path, revision, Optional.of(hash), false, action));
    return this;
  }

  boolean isEmpty() {
    return states.isEmpty();
  }

  /** Saves them and counts the draft's revision up; answers the new one. */
  Future<Long> save(SqlConnection connection, String who, Instant now) {
    ColumnArrays columnArrays =
        new ColumnArrays(String.class, Long.class, Buffer.class, Boolean.class, String.class);
    states.forEach(
        s ->
            columnArrays.row(
                s.path(), s.revision(), FileContents.buffer(s.hash()), s.past(), s.action()));
    return FileContents.keep(connection, contents)
        .compose(
            kept ->
                connection
                    .preparedQuery(SAVE)
                    .execute(columnArrays.tuple(draft, who, PgInstants.at(now))))
        .compose(
            saved ->
                connection
                    .preparedQuery(
                        "update playbook_draft set revision = revision + 1, changed_at = $2"
                            + " where id = $1 returning revision")
                    .execute(Tuple.of(draft, PgInstants.at(now))))
        .map(rows -> rows.iterator().next().getLong("revision"));
  }
}
