package nurture.playbook.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nurture.candidate.Purpose;
import nurture.playbook.FilePosition;
import nurture.playbook.Finding;
import nurture.playbook.FindingCode;
import nurture.rules.RuleCard;
import nurture.rules.Said;
import nurture.rules.Said.Call;

/** Rules that always speak together, and say the same or what cannot both be. */
final class RuleConflicts {

  private record Ruled(RuleCard card, ConditionSet when) {}

  static List<Finding> check(List<RuleCard> cards) {
    List<Ruled> rules = cards.stream().map(card -> new Ruled(card, ConditionSet.of(card))).toList();
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      for (int j = 0; j < rules.size(); j++) {
        if (i != j && rules.get(i).when().followFrom(rules.get(j).when())) {
          together(rules.get(i), rules.get(j), i < j).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  /**
   * @param wide speaks wherever {@code narrow} does
   */
  private static Optional<Finding> together(Ruled wide, Ruled narrow, boolean inOrder) {
    if (vetoes(wide.card(), narrow.card())) {
      return Optional.of(
          Finding.error(
              place(narrow),
              FindingCode.CONTRADICTION,
              "what \"" + narrow.card().name() + "\" wants can never happen",
              "\"" + wide.card().name() + "\" vetoes it in every such situation"));
    }
    boolean same = wide.when().same(narrow.when());
    if (same && !inOrder) {
      // The same two were looked at the other way round.
      return Optional.empty();
    }
    Optional<String> first = moves(wide.card());
    Optional<String> second = moves(narrow.card());
    if (first.isPresent() && second.isPresent() && !first.equals(second)) {
      String message =
          "\""
              + narrow.card().name()
              + "\" and \""
              + wide.card().name()
              + "\" always speak together and move to different stages";
      String hint = "Tell the situations apart, so that each has one answer";
      return same
          ? Optional.of(Finding.error(place(narrow), FindingCode.CONTRADICTION, message, hint))
          : weighs(narrow.card())
              ? Optional.empty()
              : Optional.of(
                  Finding.warning(place(narrow), FindingCode.CONTRADICTION, message, hint));
    }
    if (same && sayings(wide.card()).equals(sayings(narrow.card()))) {
      return Optional.of(
          Finding.warning(
              place(narrow),
              FindingCode.DUPLICATE,
              "\"" + narrow.card().name() + "\" says what \"" + wide.card().name() + "\" says",
              "Remove one of the two"));
    }
    return Optional.empty();
  }

  private static FilePosition place(Ruled rule) {
    return new FilePosition(rule.card().file(), rule.card().line(), 1);
  }

  private static List<String> sayings(RuleCard card) {
    return card.said().stream().map(Said::withoutReason).sorted().toList();
  }

  private static Optional<String> moves(RuleCard card) {
    return card.says("Move").flatMap(move -> move.calls("to")).findFirst().flatMap(Call::constant);
  }

  /** A special case that weighs more than the general one is no contradiction. */
  private static boolean weighs(RuleCard card) {
    return card.says("Move").anyMatch(move -> move.call("weighing").isPresent());
  }

  private static boolean vetoes(RuleCard guard, RuleCard wants) {
    return guard
        .says("Veto")
        .anyMatch(
            veto -> wants.said().stream().anyMatch(said -> reaches(said) && against(veto, said)));
  }

  private static boolean reaches(Said said) {
    return said.kind().equals("Send") || said.kind().equals("Task") && said.call("by").isPresent();
  }

  private static boolean against(Said veto, Said wanted) {
    Call made = veto.calls().get(0);
    String purpose = wanted.call("as").map(as -> as.constant().orElse("?")).orElse("OUTREACH");
    return switch (made.method()) {
      case "everything" -> true;
      case "approaches" ->
          Arrays.stream(Purpose.values())
              .anyMatch(known -> known.name().equals(purpose) && known.approach());
      case "of" -> {
        String via = wanted.call("by").map(by -> by.constant().orElse("?")).orElse("EMAIL");
        Set<String> named = Set.copyOf(constants(made.argument()));
        yield named.contains(via) || named.contains(purpose);
      }
      default -> false;
    };
  }

  private static List<String> constants(String arguments) {
    return Arrays.stream(arguments.split(",\\s*"))
        .map(argument -> argument.substring(argument.lastIndexOf('.') + 1).strip())
        .distinct()
        .toList();
  }

  private RuleConflicts() {}
}
