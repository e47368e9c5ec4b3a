package nurture.store;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nurture.event.EventEnvelope;
import nurture.intake.EventReceipt;

/** What a dry run would record: it answers as recording does, and changes nothing else. */
final class ImportTrials {

  private static final String EVENTS = SqlFiles.named("try_events");
  private static final String SUPPRESSIONS = SqlFiles.named("try_suppressions");

  private record Key(UUID candidate, String event) {}

  private final Pseudonyms pseudonyms;

  ImportTrials(Pseudonyms pseudonyms) {
    this.pseudonyms = pseudonyms;
  }

  Future<List<EventReceipt>> events(SqlConnection connection, UUID id, List<EventEnvelope> events) {
    ColumnArrays columns =
        new ColumnArrays(
            UUID.class, String.class, String.class, OffsetDateTime.class, String.class);
    List<Key> keys = new ArrayList<>(events.size());
    for (EventEnvelope event : events) {
      UUID candidate = pseudonyms.candidate(event.candidate());
      keys.add(new Key(candidate, event.id()));
      columns.row(candidate, event.id(), event.type(), PgInstants.at(event.at()), event.data());
    }
    Tuple tuple = Tuple.of(id);
    Tuple arrays = columns.tuple();
    for (int i = 0; i < arrays.size(); i++) {
      tuple.addValue(arrays.getValue(i));
    }
    return connection
        .preparedQuery(EVENTS)
        .execute(tuple)
        .map(
            rows -> {
              Map<Key, Boolean> fresh = new HashMap<>();
              rows.forEach(
                  row ->
                      fresh.put(
                          new Key(row.getUUID("candidate_id"), row.getString("event_id")), true));
              return keys.stream()
                  .map(
                      key -> fresh.remove(key) != null ? EventReceipt.RECORDED : EventReceipt.KNOWN)
                  .toList();
            });
  }

  /** Which addresses would be suppressed. */
  Future<Set<Buffer>> suppressions(
      SqlConnection connection, UUID id, List<Buffer> hashes, Instant now) {
    Map<UUID, Buffer> byId = new HashMap<>();
    hashes.forEach(hash -> byId.put(PgImportWork.id(hash), hash));
    return connection
        .preparedQuery(SUPPRESSIONS)
        .execute(
            Tuple.of(
                id,
                hashes.stream().map(PgImportWork::id).toArray(UUID[]::new),
                hashes.toArray(Buffer[]::new),
                PgInstants.at(now)))
        .map(
            rows -> {
              Set<Buffer> fresh = new HashSet<>();
              rows.forEach(row -> fresh.add(byId.get(row.getUUID("candidate_id"))));
              return fresh;
            });
  }
}
