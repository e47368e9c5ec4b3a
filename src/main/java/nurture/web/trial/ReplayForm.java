package nurture.web.trial;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nurture.simulation.replay.ReplayScope;

/**
 * What a replay is asked for on a page. Times without an offset are UTC.
 *
 * @param span {@code moment} or {@code period}
 * @param at the moment; empty for now
 * @param to the end of the period; empty for now
 */
record ReplayForm(String span, TrialField at, TrialField from, TrialField to) {

  static final String PERIOD = "period";

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;
  private static final String HOW =
      "write a day and a time of the years 2000 to 2100, such as 2026-11-18T09:00";

  /** As the form is before anything is typed. */
  static final ReplayForm EMPTY =
      new ReplayForm("moment", TrialField.of(""), TrialField.of(""), TrialField.of(""));

  /**
   * @param posted the text of a field, empty for none
   */
  static ReplayForm read(UnaryOperator<String> posted, Instant now) {
    boolean period = posted.apply("span").equals(PERIOD);
    TrialField at = TrialField.of(posted.apply("at"));
    TrialField from = TrialField.of(posted.apply("from"));
    TrialField to = TrialField.of(posted.apply("to"));
    if (!period) {
      return new ReplayForm("moment", checked(at, "Moment", now), from, to);
    }
    from = from.value().isEmpty() ? from.wrong("From: " + HOW + ".") : checked(from, "From", now);
    to = checked(to, "To", now);
    if (from.isRight()
        && to.isRight()
        && !instant(from, now).orElseThrow().isBefore(instant(to, now).orElseThrow())) {
      from =
          from.wrong(
              "From: write a time before the end of the period. Without an end it ends now.");
    }
    return new ReplayForm(PERIOD, at, from, to);
  }

  /** Empty if something typed is wrong. */
  Optional<ReplayScope> scope(Instant now) {
    if (!at.isRight() || !from.isRight() || !to.isRight()) {
      return Optional.empty();
    }
    return Optional.of(
        span.equals(PERIOD)
            ? new ReplayScope.Period(
                instant(from, now).orElseThrow(), instant(to, now).orElseThrow())
            : new ReplayScope.Moment(instant(at, now).orElseThrow()));
  }

  private static TrialField checked(TrialField field, String name, Instant now) {
    return instant(field, now).isPresent() ? field : field.wrong(name + ": " + HOW + ".");
  }

  private static Optional<Instant> instant(TrialField field, Instant now) {
    if (field.value().isEmpty()) {
      return Optional.of(now);
    }
    return parsed(field.value())
        .filter(time -> time.getYear() >= FIRST_YEAR && time.getYear() <= LAST_YEAR)
        .map(OffsetDateTime::toInstant);
  }

  private static Optional<OffsetDateTime> parsed(String written) {
    try {
      return Optional.of(LocalDateTime.parse(written).atOffset(ZoneOffset.UTC));
    } catch (DateTimeException notLocal) {
      try {
        return Optional.of(OffsetDateTime.parse(written));
      } catch (DateTimeException neither) {
        return Optional.empty();
      }
    }
  }
}
