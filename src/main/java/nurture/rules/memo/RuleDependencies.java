package nurture.rules.memo;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nurture.candidate.facts.Flag;
import nurture.decision.Send;
import nurture.decision.Task;
import nurture.decision.Touchpoint;

/** Which rules depend on which others, by the signals they read and give. Immutable. */
final class RuleDependencies {

  private final List<RuleInputs> rules;

  /** By rule, the numbers of the signals it gives and of those it does not fire without. */
  private final BitSet[] givenBy;

  private final int[][] requires;

  /** The signals of a message that is about to leave. */
  private final BitSet aboutToLeave;

  /** By rule, those that may change what it does; without those that only want touchpoints. */
  private final BitSet[] direct;

  private final BitSet[] directButWants;

  /** By rule, the same directly or through others, and the rule itself. */
  private final BitSet[] all;

  private final BitSet[] allButWants;

  /** Rules whose vetoes follow from facts and from what is wanted in the end. */
  private final BitSet afterwards = new BitSet();

  RuleDependencies(List<RuleInputs> rules) {
    this.rules = rules;
    Map<Object, Integer> numbers = new HashMap<>();
    this.givenBy =
        rules.stream()
            .map(rule -> numbered(expanded(rule.gives()), numbers))
            .toArray(BitSet[]::new);
    this.requires =
        rules.stream()
            .map(rule -> numbered(rule.requires(), numbers).stream().toArray())
            .toArray(int[][]::new);
    this.aboutToLeave = numbered(Set.of(Send.class, Touchpoint.class), numbers);
    this.direct = new BitSet[rules.size()];
    this.directButWants = new BitSet[rules.size()];
    for (int rule = 0; rule < direct.length; rule++) {
      Set<Object> reads = expanded(rules.get(rule).reads());
      direct[rule] = givers(numbered(reads, numbers));
      reads.removeAll(Set.of(Send.class, Task.class, Touchpoint.class));
      directButWants[rule] = givers(numbered(reads, numbers));
    }
    BitSet some = new BitSet();
    some.set(0, rules.size());
    this.all = new BitSet[rules.size()];
    this.allButWants = new BitSet[rules.size()];
    for (int rule = 0; rule < all.length; rule++) {
      all[rule] = closure(rule, some, false);
      allButWants[rule] = closure(rule, some, true);
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

  private static BitSet numbered(Set<Object> signals, Map<Object, Integer> numbers) {
    BitSet some = new BitSet();
    for (Object signal : signals) {
      some.set(numbers.computeIfAbsent(signal, each -> numbers.size()));
    }
    return some;
  }

  private BitSet givers(BitSet signals) {
    BitSet givers = new BitSet();
    for (int rule = 0; rule < givenBy.length; rule++) {
      givers.set(rule, givenBy[rule].intersects(signals));
    }
    return givers;
  }

  /** What a rule in between sees of touchpoints depends on which rules fired before it. */
  private void findAfterwards() {
    if (rules.stream().anyMatch(rule -> rule.guard() && rule.wantsTouchpoint())) {
      return;
    }
    for (int rule = 0; rule < rules.size(); rule++) {
      boolean last =
          allButWants[rule].stream()
              .mapToObj(rules::get)
              .allMatch(each -> each.guard() || each.touchpoints().isEmpty());
      afterwards.set(rule, last && !rules.get(rule).decides());
    }
  }

  /** Whether what a rule gives follows from facts and from the touchpoints all rules want. */
  boolean afterwards(int rule) {
    return afterwards.get(rule);
  }

  /** A rule and all that may change what it does; as {@link #closure} among all rules. */
  BitSet all(int rule, boolean wanted) {
    return (wanted ? allButWants : all)[rule];
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
    BitSet next = direct[rule];
    for (int each = next.nextSetBit(0); each >= 0; each = next.nextSetBit(each + 1)) {
      if (among.get(each) && !closure.get(each)) {
        add(each, among, direct, closure);
      }
    }
  }

  /**
   * Of some rules those that may fire, given what the others of them may give.
   *
   * @param leaving whether there is a message that is about to leave
   */
  BitSet active(BitSet some, boolean leaving) {
    BitSet active = new BitSet();
    BitSet given = new BitSet();
    if (leaving) {
      given.or(aboutToLeave);
    }
    int before = -1;
    while (before != active.cardinality()) {
      before = active.cardinality();
      for (int rule = some.nextSetBit(0); rule >= 0; rule = some.nextSetBit(rule + 1)) {
        if (!active.get(rule) && contains(given, requires[rule])) {
          active.set(rule);
          given.or(givenBy[rule]);
        }
      }
    }
    return active;
  }

  private static boolean contains(BitSet given, int[] required) {
    for (int signal : required) {
      if (!given.get(signal)) {
        return false;
      }
    }
    return true;
  }
}
