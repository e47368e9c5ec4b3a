package nurture.rules.whynot;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nurture.rules.Anatomy;
import nurture.rules.whynot.Step.Kind;
import nurture.rules.whynot.Step.Subject;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.GroupElementFactory;
import org.drools.base.rule.RuleConditionElement;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the conditions of a rule into steps. The written and the compiled form are walked side by
 * side; where the two do not have the same parts, the condition stays whole.
 */
final class Steps {

  private static final Pattern BINDING = Pattern.compile("\\$\\w+\\s*:\\s*(.*)", Pattern.DOTALL);
  private static final Pattern FIELD = Pattern.compile("[\\w.]+(?:\\(\\s*\\))?");

  private final String text;
  private final List<Step> all = new ArrayList<>();

  /** The condition at hand: its number and how it is written. */
  private int number;

  private String condition = "";

  private Steps(String text) {
    this.text = text;
  }

  static List<Step> of(Anatomy.Part rule) {
    Steps steps = new Steps(rule.text());
    List<BaseDescr> written = flat(rule.written().getLhs());
    List<RuleConditionElement> compiled = flat(rule.compiled().getLhs());
    if (written.isEmpty()) {
      return List.of();
    }
    return written.size() == compiled.size()
        ? steps.chain(List.of(), written, compiled, true)
        : List.of(steps.unparted(rule.written().getLhs(), compiled));
  }

  private Step unparted(BaseDescr whole, List<RuleConditionElement> compiled) {
    number = 1;
    condition = slice(whole);
    return step(Kind.WHOLE, compiled, slice(whole), whole, null, List.of(), List.of());
  }

  /**
   * @param before all that was asked already, as a whole
   * @param top whether these are the conditions of the rule itself, which are counted
   */
  private List<Step> chain(
      List<RuleConditionElement> before,
      List<BaseDescr> written,
      List<RuleConditionElement> compiled,
      boolean top) {
    List<Step> steps = new ArrayList<>();
    List<RuleConditionElement> asked = new ArrayList<>(before);
    for (int i = 0; i < written.size(); i++) {
      if (top) {
        number = i + 1;
        condition = slice(written.get(i));
      }
      steps.addAll(condition(asked, written.get(i), compiled.get(i)));
      asked.add(compiled.get(i));
    }
    return steps;
  }

  private List<Step> condition(
      List<RuleConditionElement> before, BaseDescr written, RuleConditionElement compiled) {
    if (written instanceof PatternDescr fact
        && compiled instanceof org.drools.base.rule.Pattern pattern) {
      return fact(before, fact, pattern);
    }
    if (compiled instanceof GroupElement group) {
      if (written instanceof ExistsDescr exists && group.isExists() && matches(exists, group)) {
        return chain(before, inside(exists), inside(group), false);
      }
      if (written instanceof NotDescr not && group.isNot() && matches(not, group)) {
        List<Step> against = chain(before, inside(not), inside(group), false);
        return List.of(
            step(Kind.NOT, and(before, group), slice(not), not, null, against, List.of()));
      }
      if (written instanceof OrDescr or
          && group.isOr()
          && or.getDescrs().size() == group.getChildren().size()) {
        return List.of(alternatives(before, or, group));
      }
    }
    return List.of(
        step(
            Kind.WHOLE,
            and(before, compiled),
            slice(written),
            written,
            null,
            List.of(),
            List.of()));
  }

  private Step alternatives(List<RuleConditionElement> before, OrDescr or, GroupElement group) {
    List<List<Step>> ways = new ArrayList<>();
    for (int i = 0; i < or.getDescrs().size(); i++) {
      List<BaseDescr> written = flat(or.getDescrs().get(i));
      List<RuleConditionElement> compiled = flat(group.getChildren().get(i));
      if (written.size() == compiled.size()) {
        ways.add(chain(before, written, compiled, false));
      }
    }
    return step(Kind.OR, and(before, group), slice(or), or, null, List.of(), ways);
  }

  /** A fact of the type, then one test after the other. */
  private List<Step> fact(
      List<RuleConditionElement> before,
      PatternDescr written,
      org.drools.base.rule.Pattern compiled) {
    List<BaseDescr> places = new ArrayList<>();
    List<String> tests = new ArrayList<>();
    for (BaseDescr constraint : written.getConstraint().getDescrs()) {
      String test = test(constraint);
      if (!test.isEmpty()) {
        places.add(constraint);
        tests.add(test);
      }
    }
    int constraints = compiled.getConstraints().size();
    String type =
        written.getSource() == null ? written.getObjectType() : slice(written).split("\\(", 2)[0];
    String variable =
        compiled.getDeclaration() == null ? "" : compiled.getDeclaration().getIdentifier();
    List<Step> steps = new ArrayList<>();
    steps.add(
        step(
            Kind.THERE,
            and(before, with(compiled, 0)),
            slice(written),
            written,
            new Subject(type, variable, tests, 0),
            List.of(),
            List.of()));
    boolean parted = tests.size() == constraints;
    for (int i = 1; parted ? i <= constraints : i == 1 && constraints > 0; i++) {
      steps.add(
          step(
              Kind.TEST,
              and(before, parted ? with(compiled, i) : compiled),
              parted ? tests.get(i - 1) : String.join(", ", tests),
              places.isEmpty() ? written : places.get(i - 1),
              new Subject(type, variable, tests, i - 1),
              List.of(),
              List.of()));
    }
    return steps;
  }

  /** What a constraint tests; empty for one that only names a value. */
  private static String test(BaseDescr constraint) {
    String test =
        constraint instanceof ExprConstraintDescr expression
            ? expression.getExpression().strip()
            : String.valueOf(constraint.getText()).strip();
    Matcher binding = BINDING.matcher(test);
    if (binding.matches()) {
      test = binding.group(1).strip();
      return FIELD.matcher(test).matches() ? "" : test;
    }
    return test;
  }

  /** The same fact with the first of its tests only. */
  private static org.drools.base.rule.Pattern with(
      org.drools.base.rule.Pattern pattern, int tests) {
    org.drools.base.rule.Pattern some = (org.drools.base.rule.Pattern) pattern.clone();
    some.getConstraints().subList(tests, some.getConstraints().size()).clear();
    return some;
  }

  private Step step(
      Kind kind,
      List<RuleConditionElement> conditions,
      String added,
      BaseDescr place,
      @Nullable Subject subject,
      List<Step> against,
      List<List<Step>> ways) {
    GroupElement and = GroupElementFactory.newAndInstance();
    // Copies: the engine notes in them where it put them.
    conditions.forEach(each -> and.addChild((RuleConditionElement) each.clone()));
    int offset = place.getStartCharacter();
    Step step =
        new Step(
            String.valueOf(all.size()),
            and,
            number,
            condition,
            kind,
            added,
            offset,
            subject,
            against,
            ways);
    all.add(step);
    return step;
  }

  private static List<RuleConditionElement> and(
      List<RuleConditionElement> before, RuleConditionElement more) {
    List<RuleConditionElement> all = new ArrayList<>(before);
    all.add(more);
    return all;
  }

  private static boolean matches(ConditionalElementDescr written, GroupElement compiled) {
    return inside(written).size() == inside(compiled).size();
  }

  private static List<BaseDescr> inside(ConditionalElementDescr element) {
    List<BaseDescr> parts = new ArrayList<>();
    element.getDescrs().forEach(part -> parts.addAll(flat((BaseDescr) part)));
    return parts;
  }

  private static List<RuleConditionElement> inside(GroupElement element) {
    List<RuleConditionElement> parts = new ArrayList<>();
    element.getChildren().forEach(part -> parts.addAll(flat(part)));
    return parts;
  }

  private static List<BaseDescr> flat(BaseDescr element) {
    return element instanceof AndDescr and ? inside(and) : List.of(element);
  }

  private static List<RuleConditionElement> flat(RuleConditionElement element) {
    return element instanceof GroupElement group && group.isAnd()
        ? inside(group)
        : List.of(element);
  }

  private String slice(BaseDescr part) {
    int start = Math.max(0, part.getStartCharacter());
    int end = Math.max(start, Math.min(text.length(), part.getEndCharacter() + 1));
    return text.substring(start, end).strip().replaceAll("\\s+", " ");
  }
}
