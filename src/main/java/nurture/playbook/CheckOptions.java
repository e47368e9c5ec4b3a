package nurture.playbook;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nurture.candidate.facts.Holidays;
import nurture.rules.Budget;

/**
 * What a check goes by beside the files.
 *
 * @param budget of one evaluation
 * @param holidays on which nobody is written to in a scenario either
 * @param usedElsewhere templates that something other than a rule uses
 * @param today the day as of which the library is looked at; empty for not at all
 */
public record CheckOptions(
    Budget budget, Holidays holidays, Set<String> usedElsewhere, Optional<LocalDate> today) {

  public CheckOptions {
    usedElsewhere = Set.copyOf(usedElsewhere);
  }

  /** For a playbook as it is shipped. */
  public static CheckOptions usual(Holidays holidays, LocalDate today) {
    return new CheckOptions(Budget.DEFAULT, holidays, Set.of(), Optional.of(today));
  }
}
