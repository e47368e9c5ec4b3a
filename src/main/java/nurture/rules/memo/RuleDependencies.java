package nurture.rules.memo;

import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nurture.candidate.facts.Flag;
import nurture.decision.Send;
import nurture.decision.Task;
import nurture.decision.Touchpoint;

/** Which rules depend on which others, by the signals they read and give. Immutable. */
final class RuleDependencies {

  private final List<RuleInputs> rules;

  /** By rule, the signals it gives. */
  private final List<Set<Object>> gives;

  /** By rule, those that may change what it does; without those that only want touchpoints. */
  private final BitSet[] direct;

  private final BitSet[] directButWants;

  /** Rules whose vetoes follow from facts and from what is wanted in the end. */
  private final BitSet afterwards = new BitSet();

  RuleDependencies(List<RuleInputs> rules) {
    this.rules = rules;
    this.gives = rules.stream().map(rule -> expanded(rule.gives())).toList();
    this.direct = new BitSet[rules.size()];
    this.directButWants = new BitSet[rules.size()];
    for (int rule = 0; rule < direct.length; rule++) {
      Set<Object> reads = expanded(rules.get(rule).reads());
      direct[rule] = givers(reads);
      reads.removeAll(Set.of(Send.class, Task.class, Touchpoint.class));
      directButWants[rule] = givers(reads);
    }
    findAfterwards();
  }

  /** Signals, with the names of all flags where any flag is meant. */
  private Set<Object> expanded(Set<Object> signals) {
    Set<Object> all = new HashSet<>(signals);
    if (signals.contains(Flag.class)) {
      rules.stream()
          .flatMap(rule -> Stream.concat(rule.reads().stream(), rule.gives().stream()))
          .filter(String.class::isInstance)
          .forEach(all::add);
    }
    return all;
  }

  private BitSet givers(Set<Object> signals) {
    BitSet givers = new BitSet();
    for (int rule = 0; rule < gives.size(); rule++) {
      givers.set(rule, !Collections.disjoint(gives.get(rule), signals));
    }
    return givers;
  }

  /** What a rule in between sees of touchpoints depends on which rules fired before it. */
  private void findAfterwards() {
    if (rules.stream().anyMatch(rule -> rule.guard() && rule.wantsTouchpoint())) {
      return;
    }
    BitSet all = new BitSet();
    all.set(0, rules.size());
    for (int rule = 0; rule < rules.size(); rule++) {
      boolean last =
          closure(rule, all, true).stream()
              .mapToObj(rules::get)
              .allMatch(each -> each.guard() || each.touchpoints().isEmpty());
      afterwards.set(rule, last && !rules.get(rule).decides());
    }
  }

  /** Whether what a rule gives follows from facts and from the touchpoints all rules want. */
  boolean afterwards(int rule) {
    return afterwards.get(rule);
  }

  /**
   * A rule and those among some that may change what it does, directly or through others.
   *
   * @param wanted whether touchpoints that are wanted are known, so that the rules that want them
   *     do not matter
   */
  BitSet closure(int rule, BitSet among, boolean wanted) {
    BitSet closure = new BitSet();
    add(rule, among, wanted ? directButWants : direct, closure);
    return closure;
  }

  private static void add(int rule, BitSet among, BitSet[] direct, BitSet closure) {
    closure.set(rule);
    direct[rule].stream()
        .filter(each -> among.get(each) && !closure.get(each))
        .forEach(each -> add(each, among, direct, closure));
  }

  /**
   * Of some rules those that may fire, given what the others of them may give.
   *
   * @param leaving whether there is a message that is about to leave
   */
  BitSet active(BitSet some, boolean leaving) {
    BitSet active = new BitSet();
    Set<Object> given = new HashSet<>();
    if (leaving) {
      given.addAll(List.of(Send.class, Touchpoint.class));
    }
    int before = -1;
    while (before != active.cardinality()) {
      before = active.cardinality();
      for (int rule = some.nextSetBit(0); rule >= 0; rule = some.nextSetBit(rule + 1)) {
        if (!active.get(rule) && given.containsAll(rules.get(rule).requires())) {
          active.set(rule);
          given.addAll(gives.get(rule));
        }
      }
    }
    return active;
  }
}
