package nurture.store;

import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nurture.candidate.Dossier;
import nurture.identity.Mailbox;
import nurture.imports.KnownPeople;
import nurture.imports.KnownPerson;
import nurture.json.DossierJson;
import nurture.json.EventJson;
import org.jspecify.annotations.Nullable;

/** Looks up those whom rows of an import name: by ref, or by mailbox where a row has none. */
final class ImportPeople {

  private static final String KNOWN = SqlFiles.named("known_people");

  /** Of a ref that is made of an address. */
  private static final int HEX_DIGITS = 24;

  /** An event that waits to be applied. */
  private record Waiting(Instant at, long seq, String type, String data) {}

  /** One record with what waits. */
  private static final class Found {
    private final @Nullable String ref;
    private final boolean erased;
    private final @Nullable String dossier;
    private final Instant created;
    private final List<Waiting> waiting = new ArrayList<>();

    Found(Row row) {
      ref = row.getString("ref");
      erased = row.getBoolean("erased");
      dossier = row.getString("dossier");
      Instant at = PgInstants.of(row, "created_at");
      created = at == null ? Instant.MAX : at;
    }
  }

  private final Pool pool;
  private final Pseudonyms pseudonyms;
  private final WorkerExecutor workers;

  ImportPeople(Pool pool, Pseudonyms pseudonyms, WorkerExecutor workers) {
    this.pool = pool;
    this.pseudonyms = pseudonyms;
    this.workers = workers;
  }

  /**
   * @param trial the dry run whose rows count as recorded
   */
  Future<KnownPeople> known(Optional<UUID> trial, List<String> refs, List<Mailbox> mailboxes) {
    Map<Buffer, Mailbox> byHash = new LinkedHashMap<>();
    mailboxes.forEach(
        mailbox -> byHash.put(Buffer.buffer(pseudonyms.address(mailbox.address())), mailbox));
    Map<UUID, String> byId = new LinkedHashMap<>();
    refs.forEach(ref -> byId.put(pseudonyms.candidate(ref), ref));
    byHash.forEach((hash, mailbox) -> byId.put(pseudonyms.candidate(made(hash)), made(hash)));
    return pool.preparedQuery(KNOWN)
        .execute(
            Tuple.of(
                byId.keySet().toArray(UUID[]::new),
                byHash.keySet().toArray(Buffer[]::new),
                trial.orElse(null)))
        .compose(rows -> workers.executeBlocking(() -> people(rows, byHash, byId), false));
  }

  /** The ref of a person who has no other: the same for each spelling of the address. */
  private static String made(Buffer hash) {
    return "mail-" + HexFormat.of().formatHex(hash.getBytes()).substring(0, HEX_DIGITS);
  }

  private static KnownPeople people(
      RowSet<Row> rows, Map<Buffer, Mailbox> byHash, Map<UUID, String> byId) {
    Map<UUID, Found> all = new LinkedHashMap<>();
    Map<Buffer, Found> ofMailbox = new HashMap<>();
    for (Row row : rows) {
      UUID id = row.getUUID("id");
      Buffer hash = row.getBuffer("address_hash");
      Found found = all.computeIfAbsent(id, unknown -> new Found(row));
      if (hash != null && found.ref != null) {
        // Of several records of one mailbox the one that was there first.
        ofMailbox.merge(
            hash, found, (one, other) -> one.created.isAfter(other.created) ? other : one);
      }
      String type = row.getString("type");
      if (type != null) {
        Waiting waiting =
            new Waiting(
                Objects.requireNonNull(PgInstants.of(row, "occurred_at")),
                row.getLong("seq"),
                type,
                row.getString("data"));
        if (!found.waiting.contains(waiting)) {
          found.waiting.add(waiting);
        }
      }
    }
    Map<String, KnownPerson> byRef = new HashMap<>();
    all.forEach(
        (id, found) -> {
          String ref = found.ref == null ? byId.get(id) : found.ref;
          if (ref != null) {
            byRef.put(ref, person(ref, found));
          }
        });
    Map<String, String> refs = new HashMap<>();
    byHash.forEach(
        (hash, mailbox) -> {
          Found found = ofMailbox.get(hash);
          String ref = found == null ? null : found.ref;
          refs.put(mailbox.canonical(), ref == null ? made(hash) : ref);
        });
    return new KnownPeople(refs, byRef);
  }

  private static KnownPerson person(String ref, Found found) {
    Dossier dossier =
        found.dossier == null ? Dossier.of(ref) : DossierJson.read(ref, found.dossier);
    found.waiting.sort(Comparator.comparing(Waiting::at).thenComparing(Waiting::seq));
    for (Waiting waiting : found.waiting) {
      dossier =
          dossier.after(EventJson.kept("", waiting.at(), waiting.type(), waiting.data())).dossier();
    }
    return new KnownPerson(true, found.erased, dossier);
  }
}
