package nurture.imports;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.WorkerExecutor;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import nurture.identity.Mailbox;
import nurture.imports.FileRows.ReadLine;
import nurture.imports.ImportWork.Claimed;
import nurture.imports.LineOutcome.Kind;

/** One import on its way through its batches. The next is read while one is recorded. */
final class BatchRun {

  private final ImportWork work;
  private final WorkerExecutor workers;
  private final InstantSource clock;
  private final Claimed claimed;
  private final FileRows rows;
  private final FirstCheckPace pace;
  private final BooleanSupplier stopping;
  private long done;
  private Future<List<ReadLine>> ahead;

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
    this.ahead = read();
  }

  /** Goes on until there are no more rows, or the import was taken away. */
  void go(Promise<Void> finished) {
    ahead
        .compose(
            lines ->
                lines.isEmpty() ? work.finish(claimed, clock.instant()).map(false) : batch(lines))
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

  private Future<List<ReadLine>> read() {
    return workers.executeBlocking(rows::next, false);
  }

  /** Whether to go on. */
  private Future<Boolean> batch(List<ReadLine> lines) {
    List<String> refs = new ArrayList<>();
    List<Mailbox> mailboxes = new ArrayList<>();
    boolean people = claimed.job().options().kind() == ImportKind.PEOPLE;
    for (ReadLine line : lines) {
      if (people && line.person().isPresent()) {
        ReadPerson person = line.person().get();
        person.ref().ifPresentOrElse(refs::add, () -> person.mailbox().ifPresent(mailboxes::add));
      }
    }
    Instant now = clock.instant();
    return work.known(claimed, refs, mailboxes)
        .compose(known -> workers.executeBlocking(() -> decided(lines, known, now), false))
        .compose(
            decided -> {
              ahead = read();
              return work.record(claimed, done, decided, pace.next(now), now);
            })
        .map(
            recorded -> {
              done += lines.size();
              recorded.ifPresent(counts -> pace.given(counts.created() + counts.merged()));
              return recorded.isPresent();
            });
  }

  private List<DecidedLine> decided(List<ReadLine> lines, KnownPeople known, Instant now) {
    RowDecisions decisions = new RowDecisions(claimed.job(), known, now);
    List<DecidedLine> decided = new ArrayList<>(lines.size());
    for (ReadLine line : lines) {
      decided.add(decided(line, decisions));
    }
    return decided;
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
