package nurture.playbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nurture.decision.Send;
import nurture.decision.Task;
import nurture.rules.RuleCard;
import nurture.rules.language.Expression.Text;

/** Which templates rules name, and whether they are there. */
public final class TemplateNames {

  /** A rule never names a template that is not there. */
  static List<Finding> unknown(List<RuleCard> cards, Collection<String> templates) {
    List<Finding> findings = new ArrayList<>();
    for (RuleCard card : cards) {
      named(card)
          .filter(name -> !templates.contains(name.value()))
          .forEach(
              name ->
                  findings.add(
                      Finding.error(
                          FilePosition.of(card, name.span()),
                          FindingCode.UNKNOWN_TEMPLATE,
                          "there is no template " + name.value(),
                          CorrectionHints.nearest(name.value(), templates))));
    }
    return findings;
  }

  /** Those that rules name. */
  public static Set<String> used(List<RuleCard> cards) {
    return cards.stream()
        .flatMap(TemplateNames::named)
        .map(Text::value)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Templates that no rule uses. */
  public static List<Finding> unused(
      PlaybookFolders folders, List<RuleCard> cards, Collection<String> templates) {
    Set<String> unused = new TreeSet<>(templates);
    unused.removeAll(used(cards));
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

  /** The texts in which a rule names a template. */
  private static Stream<Text> named(RuleCard card) {
    return Stream.concat(
            card.inserts(Send.class).flatMap(send -> send.steps("message")),
            card.inserts(Task.class).flatMap(task -> task.steps("using")))
        .flatMap(step -> step.text().stream());
  }

  private TemplateNames() {}
}
