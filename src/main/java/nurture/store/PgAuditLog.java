package nurture.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nurture.audit.AuditLog;
import nurture.audit.Chain;
import nurture.audit.Entry;
import nurture.audit.Head;
import nurture.audit.Verdict;

/** Reads the audit. Safe for concurrent use. */
public final class PgAuditLog implements AuditLog {

  private static final String ALL = Sql.named("list_audit");
  private static final String OF_TARGET = Sql.named("list_audit_of_target");
  private static final String OF_ACTION = Sql.named("list_audit_of_action");
  private static final String HEAD = Sql.named("audit_head");
  private static final String ONWARD = Sql.named("audit_onward");

  /** Entries read at once; with the longest texts there are, some thirty megabytes. */
  private static final int PAGE = 250;

  private final Pool pool;

  public PgAuditLog(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Future<List<Entry>> page(Wanted wanted) {
    Tuple tuple = Tuple.of(wanted.before().orElse(Long.MAX_VALUE), wanted.most());
    if (wanted.target().isPresent()) {
      tuple.addValue(wanted.target().get()).addValue(wanted.action().orElse(null));
      return read(OF_TARGET, tuple);
    }
    if (wanted.action().isPresent()) {
      return read(OF_ACTION, tuple.addValue(wanted.action().get()));
    }
    return read(ALL, tuple);
  }

  @Override
  public Future<Verdict> verify(Optional<String> noted) {
    Chain chain = new Chain(noted);
    return pool.preparedQuery(HEAD)
        .execute()
        .compose(
            rows -> {
              if (rows.size() == 0) {
                return onward(chain, Long.MAX_VALUE).map(done -> chain.end(Head.NONE, 0));
              }
              Row row = rows.iterator().next();
              Head head = new Head(row.getLong("seq"), hex(row, "hash"));
              // Beyond the head there is nothing, unless the head was changed.
              long last = Math.max(head.number(), row.getLong("last"));
              return onward(chain, last).map(done -> chain.end(head, row.getLong("unchained")));
            });
  }

  /** Page after page from where the chain stands, until one does not fit or the last is reached. */
  private Future<Void> onward(Chain chain, long last) {
    // At first from below 1, where nothing should be.
    long after = chain.last().number() == 0 ? Long.MIN_VALUE : chain.last().number();
    return read(ONWARD, Tuple.of(after, last, PAGE))
        .compose(
            entries ->
                entries.stream().allMatch(chain::fits) && entries.size() == PAGE
                    ? onward(chain, last)
                    : Future.succeededFuture());
  }

  private Future<List<Entry>> read(String sql, Tuple tuple) {
    return pool.preparedQuery(sql).execute(tuple).map(PgAuditLog::entries);
  }

  private static List<Entry> entries(RowSet<Row> rows) {
    List<Entry> entries = new ArrayList<>(rows.size());
    for (Row row : rows) {
      entries.add(
          new Entry(
              row.getLong("seq"),
              Objects.requireNonNull(Times.of(row, "at")),
              row.getString("actor"),
              row.getString("action"),
              row.getString("target"),
              row.getString("detail"),
              row.getString("before"),
              row.getString("after"),
              hex(row, "previous"),
              hex(row, "hash")));
    }
    return entries;
  }

  private static String hex(Row row, String column) {
    return HexFormat.of().formatHex(row.getBuffer(column).getBytes());
  }
}
