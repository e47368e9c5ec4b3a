package nurture.store;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Contents of a playbook's files, each kept once under its hash. */
final class Contents {

  private static final String KEEP = Sql.named("keep_contents");

  /** Keeps contents; those known already stay as they are. */
  static Future<Void> keep(SqlConnection connection, Collection<byte[]> contents) {
    Map<String, byte[]> byHash = new TreeMap<>();
    contents.forEach(content -> byHash.put(HexFormat.of().formatHex(hash(content)), content));
    if (byHash.isEmpty()) {
      return Future.succeededFuture();
    }
    Columns columns = new Columns(Buffer.class, Buffer.class);
    byHash.forEach(
        (hash, content) ->
            columns.row(
                Buffer.buffer(HexFormat.of().parseHex(hash)), Buffer.buffer(content.clone())));
    return connection.preparedQuery(KEEP).execute(columns.tuple()).mapEmpty();
  }

  static byte[] hash(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  static String hex(byte[] content) {
    return HexFormat.of().formatHex(hash(content));
  }

  /** A hash or content of a row; empty for null. */
  static Optional<byte[]> bytes(Row row, String column) {
    return Optional.ofNullable(row.getBuffer(column)).map(Buffer::getBytes);
  }

  static @Nullable Buffer buffer(Optional<byte[]> bytes) {
    return bytes.map(Buffer::buffer).orElse(null);
  }

  private Contents() {}
}
