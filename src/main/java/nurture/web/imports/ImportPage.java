package nurture.web.imports;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nurture.imports.FieldMerge;
import nurture.imports.ImportField;
import nurture.imports.ImportJob;
import nurture.imports.ImportKind;
import nurture.imports.ImportState;
import nurture.imports.KnownHeaders;
import nurture.imports.LineOutcome;
import nurture.imports.WrittenOptions;
import nurture.web.console.DisplayWords;
import nurture.web.console.ShownTime;
import nurture.web.console.StatusChip;
import org.jspecify.annotations.Nullable;

/**
 * One import, from its columns to its outcomes.
 *
 * @param underWay whether a node works on it, so that the page looks again
 * @param width how long the bar is, of 100
 * @param form null where what the columns say can no longer be changed
 * @param again whether rows can be imported that were tried
 * @param ends whether the member may cancel it
 * @param more how many were refused beside those that are shown
 */
record ImportPage(
    String href,
    String file,
    StatusChip state,
    String says,
    String about,
    ShownTime sent,
    boolean underWay,
    boolean dry,
    long done,
    long rows,
    long width,
    String counts,
    String failure,
    @Nullable Form form,
    boolean again,
    boolean ends,
    boolean outcomes,
    List<Refused> refused,
    long more) {

  /** Rows that were refused and are shown. */
  static final int REFUSED = 50;

  private static final int LONGEST_CELL = 60;

  /** A choice of a list. */
  record Choice(String word, String label, boolean chosen) {}

  /**
   * A column of the file.
   *
   * @param name of its field of the form
   * @param note what a user may expect of it in vain; empty for nothing
   * @param cells of the first rows
   */
  record Column(
      String name,
      String header,
      List<Choice> fields,
      boolean read,
      String note,
      List<String> cells) {}

  /** What the columns say, and the options. */
  record Form(
      List<Column> columns,
      boolean people,
      String source,
      String collectedAt,
      List<Choice> merges,
      String except,
      String minutes,
      List<Choice> causes,
      String sourceProblem,
      String collectedProblem,
      String mergeProblem,
      String minutesProblem,
      String columnsProblem) {}

  /** A row that was not taken. */
  record Refused(long line, String column, String value, String reason) {}

  static ImportPage of(ImportJob job, MappingForm form, List<LineOutcome> refused, boolean mayAct) {
    boolean shows = mayAct && ImportPages.mapped(job.state());
    return new ImportPage(
        ImportPages.href(job),
        job.file(),
        ImportWords.chip(job),
        ImportWords.says(job),
        job.format().words() + ", by " + ImportWords.by(job),
        ShownTime.at(job.createdAt(), ZoneOffset.UTC),
        job.state().underWay(),
        job.state() == ImportState.CHECKING || job.state() == ImportState.CHECKED,
        job.counts().rows(),
        job.rows(),
        job.rows() == 0 ? 0 : Math.min(100, job.counts().rows() * 100 / job.rows()),
        ImportWords.counts(job),
        job.failure(),
        shows ? form(job, form) : null,
        mayAct && job.state() == ImportState.CHECKED && job.failure().isEmpty(),
        mayAct && !job.state().over(),
        job.counts().rows() > 0,
        refused.stream()
            .map(line -> new Refused(line.line(), line.column(), line.value(), line.reason()))
            .toList(),
        Math.max(0, job.counts().refused() - refused.size()));
  }

  private static Form form(ImportJob job, MappingForm typed) {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < job.headers().size(); i++) {
      columns.add(column(job, typed.columns().get(i), i));
    }
    return new Form(
        columns,
        job.options().kind() == ImportKind.PEOPLE,
        typed.text("source"),
        typed.text("collectedAt"),
        Arrays.stream(FieldMerge.values())
            .map(
                merge ->
                    new Choice(
                        merge.word(),
                        switch (merge) {
                          case FILL -> "Fill in what is not known";
                          case OVERWRITE -> "Overwrite what is known";
                          case NEVER -> "Leave known people as they are";
                        },
                        merge.word().equals(typed.text("merge"))))
            .toList(),
        typed.text("except"),
        typed.text("minutes"),
        WrittenOptions.CAUSES.stream()
            .map(
                cause ->
                    new Choice(
                        WrittenOptions.word(cause),
                        DisplayWords.capital(DisplayWords.of(cause)),
                        WrittenOptions.word(cause).equals(typed.text("cause"))))
            .toList(),
        problem(typed, "source"),
        problem(typed, "collectedAt"),
        problem(typed, "merge"),
        problem(typed, "minutes"),
        problem(typed, "columns"));
  }

  private static String problem(MappingForm typed, String field) {
    return typed.problems().getOrDefault(field, "");
  }

  private static Column column(ImportJob job, String word, int at) {
    List<Choice> fields = new ArrayList<>();
    fields.add(new Choice("", "Not read", word.isEmpty()));
    for (ImportField field : ImportField.values()) {
      if (job.options().kind() == ImportKind.PEOPLE || field == ImportField.EMAIL) {
        fields.add(new Choice(field.word(), field.label(), field.word().equals(word)));
      }
    }
    String header = job.headers().get(at);
    return new Column(
        "column-" + at,
        header,
        fields,
        !word.isEmpty(),
        KnownHeaders.aboutConsent(header) && job.options().kind() == ImportKind.PEOPLE
            ? "No import gives consent. Send those who are not to be written to as a list of"
                + " suppressed addresses."
            : "",
        job.sample().stream().map(row -> cut(row.cell(at))).toList());
  }

  private static String cut(String cell) {
    return cell.length() > LONGEST_CELL ? cell.substring(0, LONGEST_CELL) + "…" : cell;
  }
}
