package nurture.imports;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.WorkerExecutor;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import nurture.identity.Mailbox;
import nurture.imports.FileRows.ReadLine;
import nurture.imports.ImportWork.Claimed;
import nurture.imports.LineOutcome.Kind;

/**
 * One import on its way through its batches. The next one is read, looked up and decided while one
 * is recorded; where it names a record of that one it is looked up again once that is recorded.
 */
final class BatchRun {

  private final ImportWork work;
  private final WorkerExecutor workers;
  private final InstantSource clock;
  private final Claimed claimed;
  private final FileRows rows;
  private final FirstCheckPace pace;
  private final BooleanSupplier stopping;
  private long done;
  private Future<Batch> ahead;

  /** Rows with what is to be recorded of them. */
  private record Batch(List<DecidedLine> decided, Set<String> refs, Instant at) {}

  BatchRun(
      ImportWork work,
      WorkerExecutor workers,
      InstantSource clock,
      Claimed claimed,
      FileRows rows,
      int checksPerSecond,
      BooleanSupplier stopping) {
    this.work = work;
    this.workers = workers;
    this.clock = clock;
    this.claimed = claimed;
    this.rows = rows;
    this.pace = FirstCheckPace.of(claimed.job(), checksPerSecond, clock.instant());
    this.stopping = stopping;
    this.done = claimed.job().counts().rows();
    this.ahead = next(Set.of(), Future.succeededFuture());
  }

  /** Goes on until there are no more rows, or the import was taken away. */
  void go(Promise<Void> finished) {
    ahead
        .compose(
            batch ->
                batch.decided().isEmpty()
                    ? work.finish(claimed, clock.instant()).map(false)
                    : recorded(batch))
        .onSuccess(
            more -> {
              if (more && !stopping.getAsBoolean()) {
                go(finished);
              } else {
                // What is read ahead must end before the file is closed.
                ahead.onComplete(read -> finished.complete());
              }
            })
        .onFailure(e -> ahead.onComplete(read -> finished.fail(e)));
  }

  /** Whether to go on. */
  private Future<Boolean> recorded(Batch batch) {
    Future<Optional<OutcomeCounts>> recording =
        work.record(claimed, done, batch.decided(), pace.next(batch.at()), batch.at());
    ahead = next(batch.refs(), recording);
    return recording.map(
        recorded -> {
          done += batch.decided().size();
          recorded.ifPresent(counts -> pace.given(counts.created() + counts.merged()));
          return recorded.isPresent();
        });
  }

  /**
   * @param before refs of the rows before
   * @param recording of these
   */
  private Future<Batch> next(Set<String> before, Future<?> recording) {
    return workers
        .executeBlocking(rows::next, false)
        .compose(
            lines ->
                known(lines)
                    .compose(
                        known ->
                            !before.isEmpty() && !Collections.disjoint(before, refs(lines, known))
                                ? recording.compose(done -> known(lines))
                                : Future.succeededFuture(known))
                    .compose(known -> workers.executeBlocking(() -> batch(lines, known), false)));
  }

  private Future<KnownPeople> known(List<ReadLine> lines) {
    if (claimed.job().options().kind() != ImportKind.PEOPLE || lines.isEmpty()) {
      return Future.succeededFuture(new KnownPeople(Map.of(), Map.of()));
    }
    List<String> refs = new ArrayList<>();
    List<Mailbox> mailboxes = new ArrayList<>();
    for (ReadLine line : lines) {
      if (line.person().isPresent()) {
        ReadPerson person = line.person().get();
        person.ref().ifPresent(refs::add);
        person.earlier().ifPresent(refs::add);
        person.mailbox().ifPresent(mailboxes::add);
      }
    }
    return work.known(claimed, refs, mailboxes);
  }

  private Batch batch(List<ReadLine> lines, KnownPeople known) {
    Instant now = clock.instant();
    Set<String> refs = refs(lines, known);
    RowDecisions decisions = new RowDecisions(claimed.job(), known, now);
    List<DecidedLine> decided = new ArrayList<>(lines.size());
    for (ReadLine line : lines) {
      decided.add(decided(line, decisions));
    }
    return new Batch(decided, refs, now);
  }

  /**
   * The records that rows are about; suppressed addresses are looked up where they are recorded.
   */
  private Set<String> refs(List<ReadLine> lines, KnownPeople known) {
    return claimed.job().options().kind() == ImportKind.PEOPLE
        ? lines.stream()
            .flatMap(line -> line.person().stream())
            .map(known::ref)
            .collect(Collectors.toSet())
        : Set.of();
  }

  private DecidedLine decided(ReadLine line, RowDecisions decisions) {
    if (line.refused().isPresent()) {
      return DecidedLine.of(line.refused().get());
    }
    ReadPerson person = line.person().orElseThrow();
    if (claimed.job().options().kind() == ImportKind.SUPPRESSED) {
      return new DecidedLine(
          LineOutcome.of(person.line(), Kind.CREATED), List.of(), person.mailbox());
    }
    try {
      return decisions.decide(person);
    } catch (RowFault fault) {
      return DecidedLine.of(FileRows.refused(claimed.job(), person.line(), fault));
    }
  }
}
