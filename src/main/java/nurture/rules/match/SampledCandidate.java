package nurture.rules.match;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import nurture.candidate.Dossier;
import nurture.rules.RuleIntrospection;
import nurture.rules.RuleIntrospection.Known;

/**
 * A candidate with all that is known at one instant once the rules of a book have spoken.
 * Immutable; safe for concurrent use.
 */
final class SampledCandidate {

  private static final List<String> PHASES = List.of("policy", "journey", "guard");

  /**
   * A fact with the rule that said it.
   *
   * @param phase in which it is known first, 0 for the first
   */
  private record Said(Object fact, String rule, int phase) {}

  private final Dossier dossier;
  private final List<Said> known = new ArrayList<>();
  private final Set<String> speakers = new TreeSet<>();
  private final Map<Integer, FactSet> byPhase = new ConcurrentHashMap<>();

  private SampledCandidate(Dossier dossier) {
    this.dossier = dossier;
  }

  /**
   * Asks the rules once.
   *
   * @param phases of the rules of the book, by name
   */
  static SampledCandidate of(
      RuleIntrospection book, Map<String, String> phases, Dossier dossier, Instant at) {
    SampledCandidate made = new SampledCandidate(dossier);
    for (Known each : book.known(dossier, at, "guard")) {
      int phase =
          each.rule().isEmpty() ? 0 : PHASES.indexOf(phases.getOrDefault(each.rule(), "policy"));
      made.known.add(new Said(each.fact(), each.rule(), phase));
      if (!each.rule().isEmpty()) {
        made.speakers.add(each.rule());
      }
    }
    return made;
  }

  Dossier dossier() {
    return dossier;
  }

  /**
   * What a rule of a phase sees in the end.
   *
   * @param without the rule that is about to be replaced; what it says is left out
   */
  FactSet facts(String phase, String without) {
    int last = PHASES.indexOf(phase);
    return speakers.contains(without)
        ? seen(last, without)
        : byPhase.computeIfAbsent(last, key -> seen(last, ""));
  }

  private FactSet seen(int last, String without) {
    return new FactSet(
        known.stream()
            .filter(each -> each.phase() <= last)
            .filter(each -> without.isEmpty() || !each.rule().equals(without))
            .map(Said::fact)
            .toList());
  }
}
