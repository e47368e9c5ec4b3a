package nurture.playbook;

import java.nio.file.Path;
import nurture.rules.Budget;
import nurture.rules.RuleBook;
import nurture.rules.RuleFiles;

/** The rules as they are shipped, compiled once for all tests. */
final class ShippedRules {

  static final RuleBook BOOK = RuleBook.compile(RuleFiles.in(Path.of("rules")), Budget.DEFAULT);

  private ShippedRules() {}
}
