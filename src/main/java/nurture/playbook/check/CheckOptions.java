package nurture.playbook.check;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import nurture.candidate.facts.Holidays;
import nurture.playbook.CheckTime;
import nurture.rules.Budget;

/**
 * What a check goes by beside the files.
 *
 * @param budget of one evaluation
 * @param holidays on which nobody is written to in a scenario either
 * @param today the day as of which the library is looked at; empty for not at all
 * @param time of the processor that the check may take, and ten times that on the clock
 */
public record CheckOptions(
    Budget budget, Holidays holidays, Optional<LocalDate> today, Duration time) {

  /** With the usual time. */
  public CheckOptions(Budget budget, Holidays holidays, Optional<LocalDate> today) {
    this(budget, holidays, today, CheckTime.USUAL);
  }

  /** For a playbook as it is shipped. */
  public static CheckOptions usual(Holidays holidays, LocalDate today) {
    return new CheckOptions(Budget.DEFAULT, holidays, Optional.of(today));
  }

  /** The same on another day. */
  public CheckOptions on(LocalDate day) {
    return new CheckOptions(budget, holidays, Optional.of(day), time);
  }

  /** The same with another time. */
  public CheckOptions within(Duration other) {
    return new CheckOptions(budget, holidays, today, other);
  }
}
