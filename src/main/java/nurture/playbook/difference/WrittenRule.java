package nurture.playbook.difference;

import java.util.List;
import nurture.rules.language.Rule;
import nurture.rules.language.RulePrinter;

/**
 * A rule with the remark above it.
 *
 * @param file with its folder
 */
record WrittenRule(String file, Rule rule) {

  String name() {
    return rule.title();
  }

  /** In its canonical form, so that layout alone is no difference. */
  String text() {
    Rule itself =
        new Rule(
            List.of(),
            rule.remark(),
            rule.name(),
            rule.when(),
            rule.beforeThen(),
            rule.then(),
            rule.beforeEnd(),
            rule.span());
    return RulePrinter.text(itself).stripTrailing();
  }

  /** Whether it says the same under whatever name, in whatever layout. */
  boolean means(WrittenRule other) {
    return rule.conditions().equals(other.rule.conditions())
        && rule.insertions().equals(other.rule.insertions());
  }
}
