package nurture.store;

import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nurture.candidate.Dossier;
import nurture.json.DossierJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings together the records of one mailbox, so that of two an evaluation of the second sees what
 * the first decided. Evaluations of one mailbox never run at the same time: each locks the other
 * records, and a record whose others are under way is left for a later round. Safe for concurrent
 * use.
 */
final class MailboxRecords {

  private static final Logger log = LoggerFactory.getLogger(MailboxRecords.class);
  private static final Buffer NONE = Buffer.buffer();
  private static final String FOUND = SqlFiles.named("mailbox_records");

  /** How the other records are taken. */
  enum Mode {
    /** Those another transaction has are left for later. */
    PASSING_OVER(SqlFiles.named("lock_mailboxes"), SqlFiles.named("lock_records")),
    /** Other transactions are waited for. */
    WAITING(SqlFiles.named("wait_for_mailboxes"), SqlFiles.named("wait_for_records")),
    /** As they are, locking nothing. */
    LOOKING("", SqlFiles.named("read_records"));

    private final String mailboxes;
    private final String records;

    Mode(String mailboxes, String records) {
      this.mailboxes = mailboxes;
      this.records = records;
    }
  }

  /** Another record of a mailbox. */
  record Sharer(UUID id, Dossier dossier) {}

  private final Pseudonyms pseudonyms;
  private final WorkerExecutor workers;

  MailboxRecords(Pseudonyms pseudonyms, WorkerExecutor workers) {
    this.pseudonyms = pseudonyms;
    this.workers = workers;
  }

  /**
   * The candidates to evaluate, each with the other records of the mailbox it has once the news are
   * applied.
   *
   * @param mode which also says whether those another transaction has are left out
   * @param others another record as it is taken to be
   */
  Future<List<LoadedCandidate>> join(
      SqlConnection connection,
      List<LoadedCandidate> loaded,
      Instant now,
      Mode mode,
      UnaryOperator<Sharer> others) {
    Map<UUID, Buffer> mailboxes = new HashMap<>();
    Set<Buffer> taken = new HashSet<>();
    Set<Buffer> given = new HashSet<>();
    List<LoadedCandidate> kept = new ArrayList<>();
    for (LoadedCandidate one : loaded) {
      Optional<Buffer> mailbox = one.mayShare() ? mailbox(one) : Optional.empty();
      // Of two records of a mailbox the second waits for the next round, which knows the first.
      if (mailbox.isEmpty() || taken.add(mailbox.get())) {
        kept.add(one);
        mailbox.ifPresent(hash -> mailboxes.put(one.stored().id(), hash));
        mailbox.filter(hash -> one.gives()).ifPresent(given::add);
      }
    }
    if (kept.stream().noneMatch(LoadedCandidate::mayShare)) {
      return Future.succeededFuture(loaded);
    }
    return locked(connection, given, mode)
        .compose(
            held -> {
              kept.removeIf(
                  one -> {
                    Buffer hash = mailboxes.get(one.stored().id());
                    return hash != null && given.contains(hash) && !held.contains(hash);
                  });
              return sharers(connection, kept, mailboxes, now, mode, others);
            });
  }

  private Optional<Buffer> mailbox(LoadedCandidate one) {
    return one.mailbox().map(mailbox -> Buffer.buffer(pseudonyms.address(mailbox)));
  }

  private static Future<Set<Buffer>> locked(
      SqlConnection connection, Set<Buffer> given, Mode mode) {
    if (given.isEmpty() || mode == Mode.LOOKING) {
      return Future.succeededFuture(given);
    }
    return connection
        .preparedQuery(mode.mailboxes)
        .execute(Tuple.of(given.toArray(Buffer[]::new)))
        .map(
            rows -> {
              Set<Buffer> held = new HashSet<>();
              rows.forEach(row -> held.add(row.getBuffer("address_hash")));
              return held;
            });
  }

  private Future<List<LoadedCandidate>> sharers(
      SqlConnection connection,
      List<LoadedCandidate> kept,
      Map<UUID, Buffer> mailboxes,
      Instant now,
      Mode mode,
      UnaryOperator<Sharer> taken) {
    Buffer[] asked =
        kept.stream()
            .map(one -> mailboxes.get(one.stored().id()))
            .filter(hash -> hash != null)
            .toArray(Buffer[]::new);
    if (asked.length == 0) {
      return Future.succeededFuture(kept.stream().map(one -> one.with(List.of(), now)).toList());
    }
    return connection
        .preparedQuery(FOUND)
        .execute(Tuple.of(asked))
        .compose(
            rows -> {
              Map<Buffer, Set<UUID>> found = new HashMap<>();
              for (Row row : rows) {
                found
                    .computeIfAbsent(row.getBuffer("address_hash"), hash -> new HashSet<>())
                    .add(row.getUUID("id"));
              }
              List<UUID> others = new ArrayList<>();
              for (LoadedCandidate one : kept) {
                found
                    .getOrDefault(mailboxes.getOrDefault(one.stored().id(), NONE), Set.of())
                    .stream()
                    .filter(id -> !id.equals(one.stored().id()))
                    .forEach(others::add);
              }
              if (others.isEmpty()) {
                return Future.succeededFuture(
                    kept.stream().map(one -> one.with(List.of(), now)).toList());
              }
              return connection
                  .preparedQuery(mode.records)
                  .execute(Tuple.of(others.toArray(UUID[]::new)))
                  .compose(
                      locked ->
                          workers.executeBlocking(
                              () -> brought(kept, mailboxes, found, locked, now, taken), false));
            });
  }

  private static List<LoadedCandidate> brought(
      List<LoadedCandidate> kept,
      Map<UUID, Buffer> mailboxes,
      Map<Buffer, Set<UUID>> found,
      RowSet<Row> rows,
      Instant now,
      UnaryOperator<Sharer> taken) {
    Map<UUID, Row> locked = new HashMap<>();
    rows.forEach(row -> locked.put(row.getUUID("id"), row));
    List<LoadedCandidate> brought = new ArrayList<>();
    for (LoadedCandidate one : kept) {
      Buffer hash = mailboxes.getOrDefault(one.stored().id(), NONE);
      List<UUID> others =
          found.getOrDefault(hash, Set.of()).stream()
              .filter(id -> !id.equals(one.stored().id()))
              .sorted()
              .toList();
      // Another transaction has one of them: its decision is waited for.
      if (locked.keySet().containsAll(others)) {
        brought.add(
            one.with(
                others.stream()
                    .map(id -> Objects.requireNonNull(locked.get(id)))
                    // Unless it took another address a moment ago.
                    .filter(row -> hash.equals(row.getBuffer("address_hash")))
                    .map(MailboxRecords::sharer)
                    .flatMap(Optional::stream)
                    .map(taken)
                    .toList(),
                now));
      }
    }
    return brought;
  }

  /** Empty for one whose dossier cannot be read; it is quarantined when its own turn comes. */
  private static Optional<Sharer> sharer(Row row) {
    UUID id = row.getUUID("id");
    try {
      return Optional.of(new Sharer(id, DossierJson.read("", row.getString("dossier"))));
    } catch (IllegalStateException e) {
      log.warn("record {} is left out of its mailbox: its dossier cannot be read", id, e);
      return Optional.empty();
    }
  }
}
