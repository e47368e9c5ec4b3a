package nurture.playbook.check;

import java.util.ArrayList;
import java.util.List;
import nurture.decision.Opinion;
import nurture.playbook.FilePosition;
import nurture.playbook.Finding;
import nurture.playbook.FindingCode;
import nurture.rules.RuleCard;
import nurture.rules.language.Insertion;

/** What every rule owes its readers: a reason with each opinion, and somebody to ask. */
final class RuleStyleCheck {

  static List<Finding> check(List<RuleCard> cards) {
    List<Finding> findings = new ArrayList<>();
    for (RuleCard card : cards) {
      if (card.owner().isEmpty()) {
        findings.add(
            Finding.warning(
                new FilePosition(card.file(), card.line(), 1),
                FindingCode.NO_OWNER,
                "no owner is named for the rule \"" + card.name() + "\"",
                "Write in the comment right above it: Owner: the team."));
      }
      for (Insertion said : card.insertions()) {
        if (Opinion.class.isAssignableFrom(said.type()) && said.step("because").isEmpty()) {
          findings.add(
              Finding.error(
                  FilePosition.of(card, said.span()),
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
