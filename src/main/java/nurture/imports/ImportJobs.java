package nurture.imports;

import io.vertx.core.Future;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** What people do with imports. Each change is on record. */
public interface ImportJobs {

  /**
   * A file to be kept.
   *
   * @param name for people
   * @param by who sent it
   */
  record Sent(String name, Path file, ScannedTable table, ImportOptions options, String by) {}

  /** Outcomes of a file, a part at a time. */
  record Part(List<LineOutcome> outcomes, long next) {}

  /** Keeps a file, with the mapping that was confirmed for its header before, or the suggested. */
  Future<ImportJob> create(Sent sent, Instant now);

  Future<Optional<ImportJob>> find(UUID id);

  /** The newest first. */
  Future<List<ImportJob>> list(int most);

  /**
   * Confirms what the columns say, and remembers it for the header.
   *
   * @return empty if it is not in a state for that any more
   */
  Future<Optional<ImportJob>> confirm(
      UUID id, ColumnMapping mapping, ImportOptions options, String by, Instant now);

  /**
   * Has a node begin, with the first row.
   *
   * @param dry changes nothing but the outcomes
   * @return empty if it is not in a state for that
   */
  Future<Optional<ImportJob>> start(UUID id, boolean dry, String by, Instant now);

  /** Ends it; what is done stays done. Empty if it is over already. */
  Future<Optional<ImportJob>> cancel(UUID id, String by, Instant now);

  /**
   * A part of the outcomes.
   *
   * @param from 0, then what the part before says is next
   * @return with next below 0 after the last
   */
  Future<Part> outcomes(UUID id, long from);

  /** The first rows that were refused. */
  Future<List<LineOutcome>> refused(UUID id, int most);

  /** Gives each part in turn to a reader, which may take its time. */
  default Future<Void> eachPart(UUID id, Function<Part, Future<Void>> reader) {
    return partsFrom(id, 0, reader);
  }

  private Future<Void> partsFrom(UUID id, long from, Function<Part, Future<Void>> reader) {
    return outcomes(id, from)
        .compose(
            part ->
                reader
                    .apply(part)
                    .compose(
                        read ->
                            part.next() < 0
                                ? Future.succeededFuture()
                                : partsFrom(id, part.next(), reader)));
  }
}
