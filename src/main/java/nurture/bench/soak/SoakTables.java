package nurture.bench.soak;

import static nurture.bench.BenchEnvironment.await;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nurture.store.Database;
import nurture.store.Pseudonyms;

/** What the database says at the end of a soak. Blocks. */
final class SoakTables implements AutoCloseable {

  private static final String LEFT =
      """
      select (select count(*) from event_pending)
        + (select count(*) from message where state in ('queued', 'claimed', 'sending'))
        + (select count(*) from candidate where quarantined_since is not null)""";
  private static final String APPLIED =
      """
      select c.ref, e.id, count(a.id) as times
      from event e
      join candidate c on c.id = e.candidate_id
      left join (select d.candidate_id, x ->> 'id' as id
                 from decision d, json_array_elements(d.events) x) a
        on a.candidate_id = e.candidate_id and a.id = e.id
      group by c.ref, e.id""";
  private static final String PENDING =
      """
      select c.ref, p.event_id as id from event_pending p join candidate c on c.id = p.candidate_id""";
  private static final String MESSAGES =
      """
      select 'm-' || replace(m.candidate_id::text, '-', '') || '-' || m.decision || '-' || m.position as id,
             c.ref, m.touch_key, m.state, m.state_reason
      from message m join candidate c on c.id = m.candidate_id where m.kind = 'message'""";
  private static final String QUARANTINED =
      """
      select ref || ' ' || coalesce(quarantine_reason, '') as said
      from candidate where quarantined_since is not null order by 1""";

  private final Database database;

  /** Connects; the database has to be there. */
  SoakTables(Vertx vertx, String url) {
    this.database = await(Database.open(vertx, url, 1));
    // The server looks rows up by key; here whole tables are read.
    var unused =
        rows("set enable_seqscan = on; set enable_hashjoin = on; set enable_mergejoin = on");
  }

  /** What still waits: events, messages on their way, candidates in quarantine. */
  long left() {
    return rows(LEFT).iterator().next().getLong(0);
  }

  /** All events, and in how many decisions each was applied. */
  Map<SoakEventKey, Integer> applied() {
    Map<SoakEventKey, Integer> applied = new HashMap<>();
    rows(APPLIED).forEach(row -> applied.put(event(row), row.getInteger("times")));
    return applied;
  }

  Set<SoakEventKey> pending() {
    Set<SoakEventKey> pending = new HashSet<>();
    rows(PENDING).forEach(row -> pending.add(event(row)));
    return pending;
  }

  List<StoredMessage> messages() {
    List<StoredMessage> messages = new ArrayList<>();
    rows(MESSAGES)
        .forEach(
            row ->
                messages.add(
                    new StoredMessage(
                        row.getString("id"),
                        row.getString("ref"),
                        row.getString("touch_key"),
                        row.getString("state"),
                        row.getString("state_reason"))));
    return messages;
  }

  List<String> quarantined() {
    List<String> quarantined = new ArrayList<>();
    rows(QUARANTINED).forEach(row -> quarantined.add(row.getString("said")));
    return quarantined;
  }

  /**
   * The addresses that are suppressed, with the cause.
   *
   * @param addresses among these
   */
  Map<String, String> suppressed(List<String> addresses) {
    Map<String, String> causes = new HashMap<>();
    rows("select address_hash, cause from suppression")
        .forEach(row -> causes.put(hex(row.getBuffer("address_hash")), row.getString("cause")));
    Pseudonyms pseudonyms = await(database.pseudonyms());
    Map<String, String> suppressed = new TreeMap<>();
    for (String address : addresses) {
      String cause = causes.get(hex(Buffer.buffer(pseudonyms.address(address))));
      if (cause != null) {
        suppressed.put(address, cause);
      }
    }
    return suppressed;
  }

  @Override
  public void close() {
    await(database.close());
  }

  private RowSet<Row> rows(String sql) {
    return await(database.pool().query(sql).execute());
  }

  private static SoakEventKey event(Row row) {
    return new SoakEventKey(row.getString("ref"), row.getString("id"));
  }

  private static String hex(Buffer bytes) {
    return HexFormat.of().formatHex(bytes.getBytes());
  }
}
