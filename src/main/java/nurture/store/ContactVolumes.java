package nurture.store;

import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import nurture.candidate.ContactVolume;
import nurture.candidate.Dossier;
import nurture.decision.Decision;
import nurture.event.CandidateEvent.VolumeCounted;
import nurture.event.RecordedEvent;
import nurture.journey.EvaluationResult;
import nurture.store.MailboxRecords.Mode;

/**
 * Counts with how many others we are in contact, for candidates about to get outreach, and has them
 * decided about again knowing that. Outreach to two candidates of one employer is never decided at
 * the same time: a transaction waits for another that has the employer, and then sees what that one
 * planned. Safe for concurrent use.
 */
final class ContactVolumes {

  private static final String LOCK = SqlFiles.named("lock_employers");
  private static final String COUNT = SqlFiles.named("count_contacts");

  /**
   * Outreach that is decided and not recorded, by employer: of a batch, or of a dry run. Used by
   * one evaluation after the other.
   */
  static final class Planned {

    private final Map<String, Integer> byEmployer = new HashMap<>();

    private int at(String employer) {
      return byEmployer.getOrDefault(employer, 0);
    }

    private void add(String employer) {
      if (!employer.isEmpty()) {
        byEmployer.merge(employer, 1, Integer::sum);
      }
    }
  }

  /** Candidates with what was decided about each, in the same order. */
  record Decided(List<LoadedCandidate> loaded, List<EvaluationResult> results) {}

  private final WorkerExecutor workers;

  ContactVolumes(WorkerExecutor workers) {
    this.workers = workers;
  }

  /**
   * What is decided once the others are counted; equal to what was decided for candidates who get
   * no outreach, and for those without others.
   *
   * @param countsOthers for whom it matters
   * @param again evaluates a candidate with the count among the news
   */
  Future<Decided> counted(
      SqlConnection connection,
      Decided decided,
      Predicate<UUID> countsOthers,
      Instant now,
      Mode mode,
      Planned planned,
      Function<LoadedCandidate, EvaluationResult> again) {
    List<EvaluationResult.Decided> asked =
        decided.results().stream()
            .flatMap(result -> reachingOut(result).stream())
            .filter(result -> countsOthers.test(result.id()))
            .toList();
    if (asked.isEmpty()) {
      return Future.succeededFuture(decided);
    }
    return locked(connection, asked, mode)
        .compose(held -> connection.preparedQuery(COUNT).execute(asked(asked, now)))
        .compose(
            rows ->
                workers.executeBlocking(
                    () -> again(decided, counts(rows), now, planned, again), false));
  }

  private static Optional<EvaluationResult.Decided> reachingOut(EvaluationResult result) {
    return result instanceof EvaluationResult.Decided decided && decided.decision().reachesOut()
        ? Optional.of(decided)
        : Optional.empty();
  }

  private static Future<?> locked(
      SqlConnection connection, List<EvaluationResult.Decided> asked, Mode mode) {
    String[] employers =
        asked.stream()
            .map(ContactVolumes::employer)
            .filter(employer -> !employer.isEmpty())
            .toArray(String[]::new);
    return mode == Mode.LOOKING || employers.length == 0
        ? Future.succeededFuture()
        : connection.preparedQuery(LOCK).execute(Tuple.tuple().addArrayOfString(employers));
  }

  private static Tuple asked(List<EvaluationResult.Decided> asked, Instant now) {
    ColumnArrays rows = new ColumnArrays(UUID.class, String.class, String.class);
    asked.forEach(each -> rows.row(each.id(), employer(each), owner(each)));
    return rows.tuple(ChronoUnit.MICROS.between(Instant.EPOCH, now.minus(ContactVolume.CONTACT)));
  }

  private static String employer(EvaluationResult.Decided decided) {
    return decided.dossier().joined().work().employer();
  }

  private static String owner(EvaluationResult.Decided decided) {
    return decided.dossier().joined().care().owner().toLowerCase(Locale.ROOT);
  }

  private static Map<UUID, Row> counts(RowSet<Row> rows) {
    Map<UUID, Row> counts = new HashMap<>();
    rows.forEach(row -> counts.put(row.getUUID("candidate_id"), row));
    return counts;
  }

  private static Decided again(
      Decided decided,
      Map<UUID, Row> counts,
      Instant now,
      Planned planned,
      Function<LoadedCandidate, EvaluationResult> again) {
    List<LoadedCandidate> loaded = new ArrayList<>();
    List<EvaluationResult> results = new ArrayList<>();
    for (int i = 0; i < decided.results().size(); i++) {
      LoadedCandidate one = decided.loaded().get(i);
      EvaluationResult result = decided.results().get(i);
      Row row = counts.get(result.id());
      if (row != null && result instanceof EvaluationResult.Decided first) {
        String employer = row.getString("employer");
        ContactVolume volume = volume(row, planned.at(employer), first.decision().at());
        if (!known(first.dossier(), volume)) {
          LoadedCandidate counting = one.with(event(one, volume));
          EvaluationResult counted = again.apply(counting);
          if (!same(first, counted)) {
            one = counting;
            result = counted;
          }
        }
        if (reachingOut(result).isPresent() && !inContact(one.dossier(), now)) {
          planned.add(employer);
        }
      }
      loaded.add(one);
      results.add(result);
    }
    return new Decided(loaded, results);
  }

  /** Whether the count changes nothing, and so need not be kept. */
  private static boolean same(EvaluationResult.Decided first, EvaluationResult counted) {
    if (!(counted instanceof EvaluationResult.Decided then)) {
      return false;
    }
    Decision one = first.decision();
    Decision other = then.decision();
    return one.outcome() == other.outcome()
        && one.touch().equals(other.touch())
        && one.chores().equals(other.chores())
        && one.move().equals(other.move())
        && one.tags().equals(other.tags())
        && one.notices().equals(other.notices())
        && one.nextCheck().equals(other.nextCheck());
  }

  /** Those in contact already are among those that are counted. */
  private static boolean inContact(Dossier before, Instant now) {
    return before.joined().touches().reachedOutSince(now.minus(ContactVolume.CONTACT));
  }

  private static boolean known(Dossier dossier, ContactVolume volume) {
    return dossier
        .volume()
        .filter(earlier -> volume.at().isBefore(earlier.until()))
        .map(volume::finds)
        .orElse(volume.none());
  }

  private static ContactVolume volume(Row row, int planned, Instant at) {
    return new ContactVolume(
        row.getInteger("colleagues") + planned,
        Optional.ofNullable(row.getLong("replied"))
            .map(micros -> Instant.EPOCH.plus(micros, ChronoUnit.MICROS)),
        row.getInteger("waiting"),
        at);
  }

  private static RecordedEvent event(LoadedCandidate one, ContactVolume volume) {
    return new RecordedEvent(
        "volume-" + (one.stored().version() + 1),
        volume.at(),
        new VolumeCounted(volume.colleagues(), volume.colleagueReplied(), volume.ownerWaiting()));
  }
}
