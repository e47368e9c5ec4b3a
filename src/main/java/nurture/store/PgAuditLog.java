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
import nurture.audit.AuditChain;
import nurture.audit.AuditEntry;
import nurture.audit.AuditLog;
import nurture.audit.ChainHead;
import nurture.audit.ChainVerification;

/** Reads the audit. Safe for concurrent use. */
public final class PgAuditLog implements AuditLog {

  private static final String ALL = SqlFiles.named("list_audit");
  private static final String OF_TARGET = SqlFiles.named("list_audit_of_target");
  private static final String OF_ACTION = SqlFiles.named("list_audit_of_action");
  private static final String HEAD = SqlFiles.named("audit_head");
  private static final String ONWARD = SqlFiles.named("audit_onward");

  /** Entries read at once; with the longest texts there are, some thirty megabytes. */
  private static final int PAGE = 250;

  private final Pool pool;

  public PgAuditLog(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Future<List<AuditEntry>> page(Wanted wanted) {
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
  public Future<ChainVerification> verify(Optional<String> noted) {
    AuditChain auditChain = new AuditChain(noted);
    return pool.preparedQuery(HEAD)
        .execute()
        .compose(
            rows -> {
              if (rows.size() == 0) {
                return onward(auditChain, Long.MAX_VALUE)
                    .map(done -> auditChain.end(ChainHead.NONE, 0));
              }
              Row row = rows.iterator().next();
              ChainHead chainHead = new ChainHead(row.getLong("seq"), hex(row, "hash"));
              // Beyond the head there is nothing, unless the head was changed.
              long last = Math.max(chainHead.number(), row.getLong("last"));
              return onward(auditChain, last)
                  .map(done -> auditChain.end(chainHead, row.getLong("unchained")));
            });
  }

  /** Page after page from where the chain stands, until one does not fit or the last is reached. */
  private Future<Void> onward(AuditChain auditChain, long last) {
    // At first from below 1, where nothing should be.
    long after = auditChain.last().number() == 0 ? Long.MIN_VALUE : auditChain.last().number();
    return read(ONWARD, Tuple.of(after, last, PAGE))
        .compose(
            entries ->
                entries.stream().allMatch(auditChain::fits) && entries.size() == PAGE
                    ? onward(auditChain, last)
                    : Future.succeededFuture());
  }

  private Future<List<AuditEntry>> read(String sql, Tuple tuple) {
    return pool.preparedQuery(sql).execute(tuple).map(PgAuditLog::entries);
  }

  private static List<AuditEntry> entries(RowSet<Row> rows) {
    List<AuditEntry> entries = new ArrayList<>(rows.size());
    for (Row row : rows) {
      entries.add(
          new AuditEntry(
              row.getLong("seq"),
              Objects.requireNonNull(PgInstants.of(row, "at")),
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
