package nurture.playbook.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nurture.decision.AttributedOpinion;
import nurture.decision.Decision;
import nurture.decision.FiredRule;
import nurture.decision.Move;
import nurture.decision.RejectedOpinion;
import nurture.decision.Touchpoint;
import nurture.event.Stage;
import nurture.playbook.FilePosition;
import nurture.playbook.Finding;
import nurture.playbook.FindingCode;
import nurture.rules.RuleCard;

/** What the scenarios, taken together, say about the rules. */
public final class ScenarioEvidence {

  private static final int OFTEN = 2;

  private final List<RuleCard> cards;
  private final List<Decision> decisions;
  private final Map<String, Set<Integer>> firedIn = new HashMap<>();
  private final Map<String, Map<Integer, Stage>> movedTo = new TreeMap<>();

  private ScenarioEvidence(List<RuleCard> cards, List<Decision> decisions) {
    this.cards = cards;
    this.decisions = decisions;
    for (int i = 0; i < decisions.size(); i++) {
      for (FiredRule firedRule : decisions.get(i).fired()) {
        firedIn.computeIfAbsent(firedRule.rule(), rule -> new TreeSet<>()).add(i);
      }
      for (AttributedOpinion attributedOpinion : decisions.get(i).opinions()) {
        if (attributedOpinion.opinion() instanceof Move move) {
          movedTo
              .computeIfAbsent(attributedOpinion.rule(), rule -> new HashMap<>())
              .put(i, move.stage());
        }
      }
    }
  }

  public static List<Finding> check(List<RuleCard> cards, List<Decision> decisions) {
    ScenarioEvidence scenarioEvidence = new ScenarioEvidence(cards, decisions);
    List<Finding> findings = new ArrayList<>(scenarioEvidence.movesApart());
    findings.addAll(scenarioEvidence.neverWins());
    return findings;
  }

  /** Rules that fired together wherever one of them did, and moved to different stages. */
  private List<Finding> movesApart() {
    List<Finding> findings = new ArrayList<>();
    List<String> movers = List.copyOf(movedTo.keySet());
    for (String first : movers) {
      for (String second : movers.subList(movers.indexOf(first) + 1, movers.size())) {
        Set<Integer> together = firedIn.getOrDefault(first, Set.of());
        boolean apart =
            together.size() >= OFTEN
                && together.equals(firedIn.get(second))
                && together.stream().allMatch(i -> differ(moved(first, i), moved(second, i)));
        if (apart) {
          findings.add(
              Finding.warning(
                  place(second),
                  FindingCode.MOVES_APART,
                  "\""
                      + second
                      + "\" and \""
                      + first
                      + "\" spoke together in all "
                      + together.size()
                      + " scenarios either spoke in, and moved to different stages",
                  "Tell the situations apart, or show one without the other in a scenario"));
        }
      }
    }
    return findings;
  }

  private Optional<Stage> moved(String rule, int decision) {
    return Optional.ofNullable(movedTo.getOrDefault(rule, Map.of()).get(decision));
  }

  private static boolean differ(Optional<Stage> first, Optional<Stage> second) {
    return first.isPresent() && second.isPresent() && !first.equals(second);
  }

  /** Journey rules whose touchpoint came to nothing whenever they asked for one. */
  private List<Finding> neverWins() {
    Map<String, Set<String>> lostTo = new TreeMap<>();
    Set<String> won = new TreeSet<>();
    for (Decision decision : decisions) {
      for (AttributedOpinion attributedOpinion : decision.opinions()) {
        if (attributedOpinion.opinion() instanceof Touchpoint touch
            && touch.channel().isPresent()) {
          List<RejectedOpinion> lost =
              decision.lost().stream()
                  .filter(one -> one.attributed().equals(attributedOpinion))
                  .toList();
          if (lost.isEmpty()) {
            won.add(attributedOpinion.rule());
          }
          lost.forEach(
              one ->
                  lostTo
                      .computeIfAbsent(attributedOpinion.rule(), rule -> new TreeSet<>())
                      .add(one.to().isEmpty() ? one.why() : "\"" + one.to() + "\""));
        }
      }
    }
    return cards.stream()
        .map(RuleCard::name)
        .filter(rule -> lostTo.containsKey(rule) && !won.contains(rule))
        .map(
            rule ->
                Finding.warning(
                    place(rule),
                    FindingCode.NEVER_WINS,
                    "what \"" + rule + "\" asks for came to nothing in every scenario",
                    "Show a scenario in which it happens; so far it lost to "
                        + String.join(", ", lostTo.getOrDefault(rule, Set.of()))))
        .toList();
  }

  private FilePosition place(String rule) {
    return cards.stream()
        .filter(card -> card.name().equals(rule))
        .map(card -> new FilePosition(card.file(), card.line(), 1))
        .findFirst()
        .orElse(new FilePosition("rules", 0, 0));
  }
}
