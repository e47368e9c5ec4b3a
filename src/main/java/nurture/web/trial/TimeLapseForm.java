package nurture.web.trial;

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
 * @param people {@code made-up} or {@code recorded}
 * @param candidates how many made-up ones
 * @param beside {@code published} to compare with the version in service, or {@code alone}
 */
record TimeLapseForm(
    TrialField days, String people, TrialField candidates, TrialField seed, String beside) {

  private static final String RECORDED = "recorded";
  private static final String ALONE = "alone";

  /** As the form is before anything is typed. */
  static final TimeLapseForm EMPTY =
      new TimeLapseForm(
          TrialField.of("90"), "made-up", TrialField.of("1000"), TrialField.of("1"), "published");

  /**
   * @param posted the text of a field, empty for none
   */
  static TimeLapseForm read(UnaryOperator<String> posted) {
    boolean recorded = posted.apply("people").equals(RECORDED);
    TrialField candidates = TrialField.of(posted.apply("candidates"));
    return new TimeLapseForm(
        whole(TrialField.of(posted.apply("days")), "Days", 1, TimeLapse.LONGEST),
        recorded ? RECORDED : "made-up",
        recorded ? candidates : whole(candidates, "Candidates", 1, TimeLapseInput.MOST_CANDIDATES),
        whole(TrialField.of(posted.apply("seed")), "Seed", 0, 999_999_999),
        posted.apply("beside").equals(ALONE) ? ALONE : "published");
  }

  /** Empty if something typed is wrong. */
  Optional<TimeLapseInput> input(Instant now) {
    boolean recorded = people.equals(RECORDED);
    if (!days.isRight() || !candidates.isRight() || !seed.isRight()) {
      return Optional.empty();
    }
    return Optional.of(
        new TimeLapseInput(
            LocalDate.ofInstant(now, ZoneOffset.UTC),
            Integer.parseInt(days.value()),
            recorded ? 1 : Integer.parseInt(candidates.value()),
            recorded,
            ModelFile.shipped(),
            Long.parseLong(seed.value())));
  }

  boolean alone() {
    return beside.equals(ALONE);
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
