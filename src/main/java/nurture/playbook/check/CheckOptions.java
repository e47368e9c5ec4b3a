package nurture.playbook.check;

import java.time.LocalDate;
import java.util.Optional;
import nurture.candidate.facts.Holidays;
import nurture.rules.Budget;

/**
 * What a check goes by beside the files.
 *
 * @param budget of one evaluation
 * @param holidays on which nobody is written to in a scenario either
 * @param today the day as of which the library is looked at; empty for not at all
 */
public record CheckOptions(Budget budget, Holidays holidays, Optional<LocalDate> today) {

  /** For a playbook as it is shipped. */
  public static CheckOptions usual(Holidays holidays, LocalDate today) {
    return new CheckOptions(Budget.DEFAULT, holidays, Optional.of(today));
  }
}
