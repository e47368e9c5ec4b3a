package nurture.playbook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nurture.playbook.FilePosition;
import nurture.playbook.Finding;
import nurture.playbook.FindingCode;
import nurture.rules.RuleCard;
import nurture.rules.Said;

/** What every rule owes its readers: a reason with each opinion, and somebody to ask. */
final class RuleStyleCheck {

  private static final Set<String> OPINIONS =
      Set.of("Send", "Task", "Move", "Hold", "Veto", "CheckAgain", "Tag", "Notify");

  static List<Finding> check(List<RuleCard> cards) {
    List<Finding> findings = new ArrayList<>();
    for (RuleCard card : cards) {
      if (card.owner().isEmpty()) {
        findings.add(
            Finding.warning(
                new FilePosition(card.file(), card.line(), 1),
                FindingCode.NO_OWNER,
                "nobody answers for the rule \"" + card.name() + "\"",
                "Write in the comment right above it: Owner: the team."));
      }
      for (Said said : card.said()) {
        if (OPINIONS.contains(said.kind()) && said.call("because").isEmpty()) {
          findings.add(
              Finding.error(
                  new FilePosition(card.file(), said.line(), said.column()),
                  FindingCode.NO_BECAUSE,
                  "the " + said.kind() + " comes without a reason",
                  "Add .because(\"…\"): a recruiter reads it beside the decision"));
        }
      }
    }
    return findings;
  }

  private RuleStyleCheck() {}
}
