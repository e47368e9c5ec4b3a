package nurture.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The one door by which what people do by hand gets on record, in the transaction that does it.
 *
 * <p>It may be called at any point of the transaction: the entry gets its place in the chain right
 * before the commit, so recording takes no lock that others wait for while the transaction works.
 */
public final class AuditWriter {

  /** In characters, of each of detail, before and after; a longer one is kept as its beginning. */
  static final int MOST = 32 * 1024;

  private static final String RECORD = SqlFiles.named("record_audit");

  /** The same where there is nothing to compare. */
  public static Future<Void> record(
      SqlClient client, Instant at, String actor, String action, String target, String detail) {
    return record(client, at, actor, action, target, detail, null, null);
  }

  /**
   * Puts on record.
   *
   * @param client a connection in the transaction that does what is recorded
   * @param actor who; not empty
   * @param action what, in words and lower case: {@code publish playbook}
   * @param target to what: an id or a path. No name and no address of a candidate, here or in any
   *     other text: the chain outlives their erasure
   * @param before what it was; null where nothing was
   * @param after what it has become; null where nothing is any more
   * @return fails when the database is away; the transaction is over then
   * @throws IllegalArgumentException if nobody did it, or nothing was done
   */
  public static Future<Void> record(
      SqlClient client,
      Instant at,
      String actor,
      String action,
      String target,
      String detail,
      @Nullable String before,
      @Nullable String after) {
    if (actor.isBlank() || action.isBlank()) {
      throw new IllegalArgumentException("an audit entry says who did what; one of them is empty");
    }
    return client
        .preparedQuery(RECORD)
        .execute(
            Tuple.of(
                PgInstants.at(at),
                kept(actor),
                kept(action),
                kept(target),
                kept(detail),
                before == null ? null : kept(before),
                after == null ? null : kept(after)))
        .mapEmpty();
  }

  /** As the database takes it: of a bounded length, without the character it cannot keep. */
  static String kept(String text) {
    String clean = text.replace('\0', '\uFFFD');
    if (clean.length() <= MOST) {
      return clean;
    }
    int end = Character.isHighSurrogate(clean.charAt(MOST - 1)) ? MOST - 1 : MOST;
    return clean.substring(0, end)
        + "… ("
        + clean.length()
        + " characters, SHA-256 "
        + FileContents.hex(clean.getBytes(StandardCharsets.UTF_8))
        + ")";
  }

  private AuditWriter() {}
}
