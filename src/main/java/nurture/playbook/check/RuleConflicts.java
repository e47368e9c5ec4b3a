package nurture.playbook.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nurture.candidate.Purpose;
import nurture.decision.Move;
import nurture.decision.Send;
import nurture.decision.Task;
import nurture.decision.Veto;
import nurture.playbook.CheckTime;
import nurture.playbook.FilePosition;
import nurture.playbook.Finding;
import nurture.playbook.FindingCap;
import nurture.playbook.FindingCode;
import nurture.rules.RuleCard;
import nurture.rules.language.Insertion;
import nurture.rules.language.Insertion.Step;
import nurture.rules.language.RulePrinter;

/** Rules that always speak together, and say the same or what cannot both be. */
final class RuleConflicts {

  /** Findings about one rule and others after which it is plain what is wrong with it. */
  private static final int MOST_OF_A_RULE = FindingCap.MOST + 1;

  private record Ruled(RuleCard card, ConditionSet when, int place) {}

  /** The rules, and those of them that have a mark of {@link ConditionSet#marks}. */
  private record Indexed(List<Ruled> rules, Map<String, List<Ruled>> marked) {

    static Indexed of(List<RuleCard> cards, CheckTime time) {
      List<Ruled> rules = new ArrayList<>();
      Map<String, List<Ruled>> marked = new HashMap<>();
      for (RuleCard card : cards) {
        Ruled rule = new Ruled(card, time.of(card, () -> ConditionSet.of(card)), rules.size());
        rules.add(rule);
        rule.when()
            .marks()
            .forEach(mark -> marked.computeIfAbsent(mark, m -> new ArrayList<>()).add(rule));
      }
      return new Indexed(rules, marked);
    }

    /** Those from which a rule may follow: the few that have its rarest mark. */
    List<Ruled> candidates(Ruled wide) {
      return wide.when().marks().stream()
          .map(mark -> marked.getOrDefault(mark, List.of()))
          .min(Comparator.comparingInt(List::size))
          .orElse(rules);
    }
  }

  static List<Finding> check(List<RuleCard> cards, CheckTime time) {
    Indexed indexed = Indexed.of(cards, time);
    List<Finding> findings = new ArrayList<>();
    for (Ruled wide : indexed.rules()) {
      findings.addAll(time.of(wide.card(), () -> of(wide, indexed.candidates(wide))));
    }
    return findings;
  }

  private static List<Finding> of(Ruled wide, List<Ruled> others) {
    return others.stream()
        .filter(narrow -> narrow != wide && wide.when().followFrom(narrow.when()))
        .flatMap(narrow -> together(wide, narrow, wide.place() < narrow.place()).stream())
        .limit(MOST_OF_A_RULE)
        .toList();
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
    return card.insertions().stream()
        .map(one -> RulePrinter.opinion(one.withoutReason()))
        .sorted()
        .toList();
  }

  private static Optional<String> moves(RuleCard card) {
    return card.inserts(Move.class)
        .flatMap(move -> move.steps("to"))
        .findFirst()
        .flatMap(Step::choice);
  }

  /** A special case that weighs more than the general one is no contradiction. */
  private static boolean weighs(RuleCard card) {
    return card.inserts(Move.class).anyMatch(move -> move.step("weighing").isPresent());
  }

  private static boolean vetoes(RuleCard guard, RuleCard wants) {
    return guard
        .inserts(Veto.class)
        .anyMatch(
            veto ->
                wants.insertions().stream().anyMatch(one -> reaches(one) && against(veto, one)));
  }

  private static boolean reaches(Insertion wanted) {
    return wanted.type() == Send.class
        || wanted.type() == Task.class && wanted.step("by").isPresent();
  }

  private static boolean against(Insertion veto, Insertion wanted) {
    Step made = veto.steps().get(0);
    String purpose = wanted.step("as").map(as -> as.choice().orElse("?")).orElse("OUTREACH");
    return switch (made.name()) {
      case "everything" -> true;
      case "approaches" ->
          Arrays.stream(Purpose.values())
              .anyMatch(known -> known.name().equals(purpose) && known.approach());
      case "of" -> {
        String via = wanted.step("by").map(by -> by.choice().orElse("?")).orElse("EMAIL");
        List<String> named = made.choices().toList();
        yield named.contains(via) || named.contains(purpose);
      }
      default -> false;
    };
  }

  private RuleConflicts() {}
}
