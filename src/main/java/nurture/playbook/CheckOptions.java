package nurture.playbook;

import java.util.Map;
import java.util.Set;
import nurture.event.Via;
import nurture.rules.Budget;

/**
 * What a check goes by beside the files.
 *
 * @param budget of one evaluation
 * @param variables paths of all variables the server can fill in; empty if that is not known
 * @param channels what templates are written for, as far as that is known
 * @param usedElsewhere templates that something other than a rule uses
 */
public record CheckOptions(
    Budget budget, Set<String> variables, Map<String, Via> channels, Set<String> usedElsewhere) {

  public static final CheckOptions USUAL =
      new CheckOptions(Budget.DEFAULT, Set.of(), Map.of(), Set.of());

  public CheckOptions {
    variables = Set.copyOf(variables);
    channels = Map.copyOf(channels);
    usedElsewhere = Set.copyOf(usedElsewhere);
  }
}
