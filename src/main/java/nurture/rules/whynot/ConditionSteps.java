package nurture.rules.whynot;

import java.util.ArrayList;
import java.util.List;
import nurture.rules.RuleIntrospection;
import nurture.rules.language.Condition;
import nurture.rules.language.Condition.Accumulate;
import nurture.rules.language.Condition.AllOf;
import nurture.rules.language.Condition.AnyOf;
import nurture.rules.language.Condition.Exists;
import nurture.rules.language.Condition.Not;
import nurture.rules.language.FactTest;
import nurture.rules.whynot.Step.Added;
import nurture.rules.whynot.Step.Kind;
import nurture.rules.whynot.Step.Subject;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.GroupElementFactory;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the conditions of a rule into steps. The tree and the compiled form are walked side by side;
 * where the two do not have the same parts, the condition stays whole.
 */
final class ConditionSteps {

  private final List<Step> all = new ArrayList<>();

  /** The condition of the rule at hand, and its number. */
  private Condition whole;

  private int number;

  private int firstName;

  private ConditionSteps(Condition first) {
    this.whole = first;
  }

  static List<Step> of(RuleIntrospection.Part rule) {
    List<Condition> written = rule.card().conditions();
    if (written.isEmpty()) {
      return List.of();
    }
    List<RuleConditionElement> compiled = flat(rule.compiled().getLhs());
    ConditionSteps steps = new ConditionSteps(written.get(0));
    return written.size() == compiled.size()
        ? steps.chain(List.of(), written, compiled, true)
        : List.of(steps.unparted(written, compiled));
  }

  /**
   * The steps of each condition by itself: after those conditions only whose variables it uses. So
   * a condition can be told to fail although an earlier one fails too.
   *
   * @return by the place of the condition, from 0; empty where the conditions cannot be taken apart
   */
  static List<Alone> alone(RuleIntrospection.Part rule, int from) {
    List<Condition> written = rule.card().conditions();
    List<RuleConditionElement> compiled = flat(rule.compiled().getLhs());
    if (written.isEmpty() || written.size() != compiled.size()) {
      return List.of();
    }
    ConditionSteps steps = new ConditionSteps(written.get(0));
    steps.firstName = from;
    List<Alone> alone = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      List<Integer> needed = BoundVariables.needed(written, i);
      steps.number = i + 1;
      steps.whole = written.get(i);
      alone.add(
          new Alone(
              needed.stream().map(each -> each + 1).toList(),
              steps.condition(
                  needed.stream().map(compiled::get).toList(), written.get(i), compiled.get(i))));
    }
    return alone;
  }

  /** How many steps there are with all their parts, so that others get other names. */
  static int names(List<Step> steps) {
    int names = 0;
    for (Step step : steps) {
      names += 1 + names(step.against());
      for (List<Step> way : step.ways()) {
        names += names(way);
      }
    }
    return names;
  }

  /**
   * The steps of one condition by itself.
   *
   * @param needs the numbers of the conditions whose variables it uses, from 1
   */
  record Alone(List<Integer> needs, List<Step> steps) {}

  private Step unparted(List<Condition> written, List<RuleConditionElement> compiled) {
    number = 1;
    whole = written.size() == 1 ? whole : new AllOf(written, whole.span());
    return step(Kind.WHOLE, compiled, new Added(whole, List.of()), null, List.of(), List.of());
  }

  /**
   * @param before all that was asked already, as a whole
   * @param top whether these are the conditions of the rule itself, which are counted
   */
  private List<Step> chain(
      List<RuleConditionElement> before,
      List<Condition> written,
      List<RuleConditionElement> compiled,
      boolean top) {
    List<Step> steps = new ArrayList<>();
    List<RuleConditionElement> asked = new ArrayList<>(before);
    for (int i = 0; i < written.size(); i++) {
      if (top) {
        number = i + 1;
        whole = written.get(i);
      }
      steps.addAll(condition(asked, written.get(i), compiled.get(i)));
      asked.add(compiled.get(i));
    }
    return steps;
  }

  private List<Step> condition(
      List<RuleConditionElement> before, Condition written, RuleConditionElement compiled) {
    if (compiled instanceof Pattern pattern) {
      if (written instanceof Condition.Pattern fact) {
        return fact(before, fact, fact.name(), fact.tests(), pattern);
      } else if (written instanceof Accumulate accumulate) {
        return fact(before, accumulate, "accumulate", accumulate.tests(), pattern);
      }
    } else if (compiled instanceof GroupElement group) {
      if (written instanceof Exists exists && group.isExists() && matches(exists.inner(), group)) {
        return chain(before, flat(exists.inner()), inside(group), false);
      } else if (written instanceof Not not && group.isNot() && matches(not.inner(), group)) {
        List<Step> against = chain(before, flat(not.inner()), inside(group), false);
        return List.of(
            step(
                Kind.NOT, and(before, group), new Added(not, List.of()), null, against, List.of()));
      } else if (written instanceof AnyOf or
          && group.isOr()
          && or.conditions().size() == group.getChildren().size()) {
        return List.of(alternatives(before, or, group));
      }
    }
    return List.of(
        step(
            Kind.WHOLE,
            and(before, compiled),
            new Added(written, List.of()),
            null,
            List.of(),
            List.of()));
  }

  private Step alternatives(List<RuleConditionElement> before, AnyOf or, GroupElement group) {
    List<List<Step>> ways = new ArrayList<>();
    for (int i = 0; i < or.conditions().size(); i++) {
      List<Condition> written = flat(or.conditions().get(i));
      List<RuleConditionElement> compiled = flat(group.getChildren().get(i));
      if (written.size() == compiled.size()) {
        ways.add(chain(before, written, compiled, false));
      }
    }
    return step(Kind.OR, and(before, group), new Added(or, List.of()), null, List.of(), ways);
  }

  /** A fact of the type, then one test after the other. */
  private List<Step> fact(
      List<RuleConditionElement> before,
      Condition written,
      String type,
      List<FactTest> all,
      Pattern compiled) {
    List<FactTest> tests = all.stream().filter(test -> !test.bindsOnly()).toList();
    int constraints = compiled.getConstraints().size();
    String variable =
        compiled.getDeclaration() == null ? "" : compiled.getDeclaration().getIdentifier();
    List<Step> steps = new ArrayList<>();
    steps.add(
        step(
            Kind.THERE,
            and(before, with(compiled, 0)),
            new Added(written, List.of()),
            new Subject(type, variable, tests, 0),
            List.of(),
            List.of()));
    boolean parted = tests.size() == constraints;
    for (int i = 1; parted ? i <= constraints : i == 1 && constraints > 0; i++) {
      steps.add(
          step(
              Kind.TEST,
              and(before, parted ? with(compiled, i) : compiled),
              new Added(written, parted ? List.of(tests.get(i - 1)) : tests),
              new Subject(type, variable, tests, i - 1),
              List.of(),
              List.of()));
    }
    return steps;
  }

  /** The same fact with the first of its tests only. */
  private static Pattern with(Pattern pattern, int tests) {
    Pattern some = (Pattern) pattern.clone();
    some.getConstraints().subList(tests, some.getConstraints().size()).clear();
    return some;
  }

  private Step step(
      Kind kind,
      List<RuleConditionElement> conditions,
      Added added,
      @Nullable Subject subject,
      List<Step> against,
      List<List<Step>> ways) {
    GroupElement and = GroupElementFactory.newAndInstance();
    // Copies: the engine notes in them where it put them.
    conditions.forEach(each -> and.addChild((RuleConditionElement) each.clone()));
    String name = String.valueOf(firstName + all.size());
    Step step = new Step(name, and, number, whole, kind, added, subject, against, ways);
    all.add(step);
    return step;
  }

  private static List<RuleConditionElement> and(
      List<RuleConditionElement> before, RuleConditionElement more) {
    List<RuleConditionElement> all = new ArrayList<>(before);
    all.add(more);
    return all;
  }

  private static boolean matches(Condition written, GroupElement compiled) {
    return flat(written).size() == inside(compiled).size();
  }

  private static List<Condition> flat(Condition condition) {
    return condition instanceof AllOf all ? all.conditions() : List.of(condition);
  }

  private static List<RuleConditionElement> inside(GroupElement element) {
    List<RuleConditionElement> parts = new ArrayList<>();
    element.getChildren().forEach(part -> parts.addAll(flat(part)));
    return parts;
  }

  private static List<RuleConditionElement> flat(RuleConditionElement element) {
    return element instanceof GroupElement group && group.isAnd()
        ? inside(group)
        : List.of(element);
  }
}
