package nurture.web.trial;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nurture.simulation.timelapse.ModelFile;
import nurture.simulation.timelapse.TimeLapse;
import nurture.simulation.timelapse.TimeLapseInput;

/**
 * What a time-lapse is asked for on a page.
 *
 * @param from the first day; empty for today
 * @param people {@code made-up} or {@code recorded}
 * @param candidates how many made-up ones
 * @param respond {@code model} as the shipped model says, or {@code fitted} to what is on record
 * @param beside {@code published} to compare with the version in service, or {@code alone}
 */
record TimeLapseForm(
    TrialField from,
    TrialField days,
    String people,
    TrialField candidates,
    TrialField seed,
    String respond,
    String beside) {

  private static final String RECORDED = "recorded";
  private static final String ALONE = "alone";
  private static final String FITTED = "fitted";

  /** As the form is before anything is typed. */
  static final TimeLapseForm EMPTY =
      new TimeLapseForm(
          TrialField.of(""),
          TrialField.of("90"),
          "made-up",
          TrialField.of("1000"),
          TrialField.of("1"),
          "model",
          "published");

  /**
   * @param posted the text of a field, empty for none
   */
  static TimeLapseForm read(UnaryOperator<String> posted) {
    boolean recorded = posted.apply("people").equals(RECORDED);
    TrialField candidates = TrialField.of(posted.apply("candidates"));
    return new TimeLapseForm(
        day(TrialField.of(posted.apply("first-day"))),
        whole(TrialField.of(posted.apply("days")), "Days", 1, TimeLapse.LONGEST),
        recorded ? RECORDED : "made-up",
        recorded ? candidates : whole(candidates, "Candidates", 1, TimeLapseInput.MOST_CANDIDATES),
        whole(TrialField.of(posted.apply("seed")), "Seed", 0, 999_999_999),
        posted.apply("respond").equals(FITTED) ? FITTED : "model",
        posted.apply("beside").equals(ALONE) ? ALONE : "published");
  }

  /** Empty if something typed is wrong. */
  Optional<TimeLapseInput> input(Instant now) {
    boolean recorded = people.equals(RECORDED);
    if (!from.isRight() || !days.isRight() || !candidates.isRight() || !seed.isRight()) {
      return Optional.empty();
    }
    return Optional.of(
        new TimeLapseInput(
            from.value().isEmpty()
                ? LocalDate.ofInstant(now, ZoneOffset.UTC)
                : LocalDate.parse(from.value()),
            Integer.parseInt(days.value()),
            recorded ? 1 : Integer.parseInt(candidates.value()),
            recorded,
            ModelFile.shipped(),
            Long.parseLong(seed.value())));
  }

  boolean alone() {
    return beside.equals(ALONE);
  }

  /** Whether people respond as those on record did. */
  boolean fitted() {
    return respond.equals(FITTED);
  }

  private static TrialField day(TrialField field) {
    return field.value().isEmpty() || possible(field.value())
        ? field
        : field.wrong(
            "First day: write a day of the years "
                + TimeLapse.YEARS
                + ", such as 2027-01-04, or leave it empty for today.");
  }

  private static boolean possible(String written) {
    try {
      return TimeLapse.possible(LocalDate.parse(written));
    } catch (DateTimeException unreadable) {
      return false;
    }
  }

  private static TrialField whole(TrialField field, String name, int least, int most) {
    boolean right =
        field.value().matches("\\d{1,9}")
            && Integer.parseInt(field.value()) >= least
            && Integer.parseInt(field.value()) <= most;
    return right
        ? field
        : field.wrong("%s: write a whole number from %d to %,d.".formatted(name, least, most));
  }
}
