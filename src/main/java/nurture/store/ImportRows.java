package nurture.store;

import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nurture.candidate.Suppression.Cause;
import nurture.imports.ColumnMapping;
import nurture.imports.ImportJob;
import nurture.imports.ImportJobs.Sent;
import nurture.imports.ImportKind;
import nurture.imports.ImportOptions;
import nurture.imports.ImportState;
import nurture.imports.LineOutcome;
import nurture.imports.MergePolicy;
import nurture.imports.OutcomeCounts;
import nurture.imports.table.TableFormat;
import nurture.imports.table.TableRow;

/** Imports as rows of their tables. */
final class ImportRows {

  private ImportRows() {}

  static Optional<ImportJob> first(RowSet<Row> rows) {
    for (Row row : rows) {
      return Optional.of(job(row));
    }
    return Optional.empty();
  }

  static ImportJob job(Row row) {
    return new ImportJob(
        row.getUUID("id"),
        row.getString("file"),
        row.getLong("bytes"),
        row.getString("checksum"),
        ImportState.of(row.getString("state")).orElseThrow(),
        TableFormat.of(row.getString("format")),
        row.getBoolean("header"),
        List.of(row.getArrayOfStrings("headers")),
        sample(row),
        ColumnMapping.of(List.of(row.getArrayOfStrings("mapping"))).orElseThrow(),
        new ImportOptions(
            ImportKind.of(row.getString("kind")).orElseThrow(),
            MergePolicy.of(List.of(row.getArrayOfStrings("merge"))).orElse(MergePolicy.FILL),
            row.getString("source"),
            Optional.ofNullable(PgInstants.of(row, "collected_at")),
            Duration.ofSeconds(row.getLong("spread_seconds")),
            Cause.valueOf(row.getString("cause"))),
        row.getLong("rows"),
        new OutcomeCounts(
            row.getLong("created"),
            row.getLong("merged"),
            row.getLong("unchanged"),
            row.getLong("refused")),
        row.getString("failure"),
        row.getString("created_by"),
        Objects.requireNonNull(PgInstants.of(row, "created_at")),
        Optional.ofNullable(PgInstants.of(row, "started_at")),
        Optional.ofNullable(PgInstants.of(row, "finished_at")));
  }

  private static List<TableRow> sample(Row row) {
    Long[] lines = row.getArrayOfLongs("sample_lines");
    Integer[] widths = row.getArrayOfIntegers("sample_widths");
    List<String> cells = List.of(row.getArrayOfStrings("sample_cells"));
    List<TableRow> sample = new ArrayList<>();
    int at = 0;
    // Once the import is over its rows are not kept.
    for (int i = 0; i < lines.length && at + widths[i] <= cells.size(); i++) {
      sample.add(new TableRow(lines[i], cells.subList(at, at + widths[i])));
      at += widths[i];
    }
    return sample;
  }

  static Tuple tuple(UUID id, Sent sent, String checksum, ColumnMapping mapping, Instant now) {
    List<TableRow> sample = sent.table().sample();
    ImportOptions options = sent.options();
    return Tuple.of(
            id,
            text(sent.name()),
            size(sent),
            checksum,
            sent.table().format().written(),
            sent.table().header())
        .addValue(texts(sent.table().headers()))
        .addValue(sample.stream().map(TableRow::line).toArray(Long[]::new))
        .addValue(sample.stream().map(row -> row.cells().size()).toArray(Integer[]::new))
        .addValue(texts(sample.stream().flatMap(row -> row.cells().stream()).toList()))
        .addValue(mapping.words().toArray(String[]::new))
        .addValue(options.kind().word())
        .addValue(options.merge().words().toArray(String[]::new))
        .addValue(text(options.source()))
        .addValue(options.collectedAt().map(PgInstants::at).orElse(null))
        .addValue(options.spread().toSeconds())
        .addValue(options.cause().name())
        .addValue(sent.table().rows())
        .addValue(sent.by())
        .addValue(PgInstants.at(now));
  }

  private static long size(Sent sent) {
    try {
      return Files.size(sent.file());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** PostgreSQL keeps no NUL. */
  static String text(String text) {
    return text.replace('\0', '\uFFFD');
  }

  private static String[] texts(List<String> texts) {
    return texts.stream().map(ImportRows::text).toArray(String[]::new);
  }

  static List<LineOutcome> outcomes(Row row) {
    Long[] lines = row.getArrayOfLongs("lines");
    String letters = row.getString("outcomes");
    List<Integer> refused = Arrays.asList(row.getArrayOfIntegers("refused_rows"));
    String[] columns = row.getArrayOfStrings("refused_columns");
    String[] values = row.getArrayOfStrings("refused_values");
    String[] reasons = row.getArrayOfStrings("refused_reasons");
    List<LineOutcome> outcomes = new ArrayList<>(lines.length);
    int next = 0;
    for (int i = 0; i < lines.length; i++) {
      LineOutcome.Kind kind = LineOutcome.Kind.of(letters.charAt(i)).orElseThrow();
      if (next < refused.size() && refused.get(next) == i) {
        outcomes.add(new LineOutcome(lines[i], kind, columns[next], values[next], reasons[next]));
        next++;
      } else {
        outcomes.add(new LineOutcome(lines[i], kind, "", "", ""));
      }
    }
    return outcomes;
  }
}
