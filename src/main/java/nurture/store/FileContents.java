package nurture.store;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nurture.digest.Sha256;
import org.jspecify.annotations.Nullable;

/** Contents of a playbook's files, each kept once under its hash. */
final class FileContents {

  private static final String KEEP = SqlFiles.named("keep_contents");
  private static final String OF_DRAFT = SqlFiles.named("draft_contents");
  private static final String LOCK = SqlFiles.named("lock_contents");
  private static final String PURGE = SqlFiles.named("purge_contents");

  /** Keeps contents; those known already stay as they are. */
  static Future<Void> keep(SqlConnection connection, Collection<byte[]> contents) {
    Map<String, byte[]> byHash = new TreeMap<>();
    contents.forEach(content -> byHash.put(HexFormat.of().formatHex(hash(content)), content));
    if (byHash.isEmpty()) {
      return Future.succeededFuture();
    }
    ColumnArrays columnArrays = new ColumnArrays(Buffer.class, Buffer.class);
    byHash.forEach(
        (hash, content) ->
            columnArrays.row(
                Buffer.buffer(HexFormat.of().parseHex(hash)), Buffer.buffer(content.clone())));
    return connection.preparedQuery(KEEP).execute(columnArrays.tuple()).mapEmpty();
  }

  /** Hashes of all that a draft's files ever held, for {@link #purge} once the draft is gone. */
  static Future<List<Buffer>> ofDraft(SqlConnection connection, UUID draft) {
    return connection
        .preparedQuery(OF_DRAFT)
        .execute(Tuple.of(draft))
        .map(
            rows -> {
              List<Buffer> hashes = new ArrayList<>(rows.size());
              rows.forEach(row -> hashes.add(row.getBuffer("hash")));
              return hashes;
            });
  }

  /** Forgets those that neither a version nor a draft needs any more. */
  static Future<Void> purge(SqlConnection connection, List<Buffer> hashes) {
    ColumnArrays column = new ColumnArrays(Buffer.class);
    hashes.forEach(column::row);
    // Locked first: who needs one of them by the time it is locked is seen by the next statement.
    return connection
        .preparedQuery(LOCK)
        .execute(column.tuple())
        .compose(locked -> connection.preparedQuery(PURGE).execute(column.tuple()))
        .mapEmpty();
  }

  static byte[] hash(byte[] content) {
    return Sha256.of(content);
  }

  static String hex(byte[] content) {
    return Sha256.hex(content);
  }

  /** A hash or content of a row; empty for null. */
  static Optional<byte[]> bytes(Row row, String column) {
    return Optional.ofNullable(row.getBuffer(column)).map(Buffer::getBytes);
  }

  static @Nullable Buffer buffer(Optional<byte[]> bytes) {
    return bytes.map(Buffer::buffer).orElse(null);
  }

  private FileContents() {}
}
