package nurture.playbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nurture.rules.RuleCard;
import nurture.rules.Said.Call;

/** Which templates rules name, and whether they are there. */
public final class TemplateNames {

  /** A rule never names a template that is not there. */
  static List<Finding> unknown(List<RuleCard> cards, Collection<String> templates) {
    List<Finding> findings = new ArrayList<>();
    for (RuleCard card : cards) {
      named(card)
          .filter(call -> call.text().filter(name -> !templates.contains(name)).isPresent())
          .forEach(
              call ->
                  findings.add(
                      Finding.error(
                          new FilePosition(card.file(), call.line(), call.column()),
                          FindingCode.UNKNOWN_TEMPLATE,
                          "there is no template " + call.text().orElseThrow(),
                          CorrectionHints.nearest(call.text().orElseThrow(), templates))));
    }
    return findings;
  }

  /** Templates nobody uses. */
  public static List<Finding> unused(
      PlaybookFolders folders, List<RuleCard> cards, Collection<String> templates) {
    Set<String> unused = new TreeSet<>(templates);
    cards.forEach(card -> named(card).forEach(call -> call.text().ifPresent(unused::remove)));
    return unused.stream()
        .map(
            name ->
                Finding.warning(
                    new FilePosition(folders.template(name + ".ftl"), 0, 0),
                    FindingCode.UNUSED_TEMPLATE,
                    "no rule names the template " + name,
                    "Write a rule that uses it, keep it for a campaign, or remove it"))
        .toList();
  }

  private static Stream<Call> named(RuleCard card) {
    return Stream.concat(
        card.says("Send").flatMap(send -> send.calls("message")),
        card.says("Task").flatMap(task -> task.calls("using")));
  }

  private TemplateNames() {}
}
