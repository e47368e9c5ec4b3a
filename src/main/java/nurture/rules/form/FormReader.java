package nurture.rules.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nurture.rules.language.Aggregate;
import nurture.rules.language.Condition;
import nurture.rules.language.Condition.Accumulate;
import nurture.rules.language.Condition.AllOf;
import nurture.rules.language.Condition.AnyOf;
import nurture.rules.language.Condition.Exists;
import nurture.rules.language.Condition.ForAll;
import nurture.rules.language.Condition.Not;
import nurture.rules.language.Condition.Pattern;
import nurture.rules.language.Expression;
import nurture.rules.language.Insertion;
import nurture.rules.language.RemarkedLine;
import nurture.rules.language.Rule;
import nurture.rules.language.RulePrinter;
import nurture.rules.language.Span;
import nurture.rules.language.Vocabulary;

/** Makes the form of a rule of its tree. Pure. */
public final class FormReader {

  private final Map<String, Span> places = new LinkedHashMap<>();
  private final TestReader tests = new TestReader(places);

  /**
   * The form of a rule that was read without problems, and where each of its parts is written. A
   * rule with problems may have lost words on the way to its tree; {@link RuleEdit#open} opens it.
   */
  public static OpenedForm of(Rule rule) {
    FormReader reader = new FormReader();
    RuleForm form = reader.form(rule);
    return new OpenedForm(form, reader.places);
  }

  private RuleForm form(Rule rule) {
    places.put("", rule.span());
    places.put("name", rule.name().span());
    List<ConditionRow> when = new ArrayList<>();
    for (RemarkedLine<Condition> line : rule.when()) {
      ConditionRow row = condition("when." + when.size(), line.part());
      when.add(row.remarked(line.above(), line.behind()));
    }
    List<ConsequenceRow> then = new ArrayList<>();
    for (RemarkedLine<Insertion> line : rule.then()) {
      ConsequenceRow row = consequence("then." + then.size(), line.part());
      then.add(row.remarked(line.above(), line.behind()));
    }
    return new RuleForm(
        rule.title(),
        new RuleRemark(rule.remark()),
        when,
        rule.beforeThen(),
        then,
        rule.beforeEnd());
  }

  private ConditionRow condition(String path, Condition condition) {
    places.put(path, condition.span());
    if (condition instanceof Not not) {
      return condition(path, not.inner()).looked(ConditionPresence.NONE);
    } else if (condition instanceof Exists exists) {
      return condition(path, exists.inner()).looked(ConditionPresence.SOME);
    } else if (condition instanceof Pattern pattern) {
      return ConditionRow.fact(
          pattern.variable(),
          Vocabulary.name(pattern.type()),
          tests.rows(path + ".tests.", pattern.tests()));
    } else if (condition instanceof AllOf all) {
      return ConditionRow.group(ConditionShape.ALL, parts(path, all.conditions()));
    } else if (condition instanceof AnyOf any) {
      return ConditionRow.group(ConditionShape.ANY, parts(path, any.conditions()));
    } else if (condition instanceof ForAll all) {
      return ConditionRow.group(ConditionShape.FOR_ALL, parts(path, all.conditions()));
    } else if (condition instanceof Accumulate accumulate) {
      return ConditionRow.count(
          condition(path + ".parts.0", accumulate.source()),
          results(path, accumulate.results()),
          tests.rows(path + ".tests.", accumulate.tests()));
    }
    return ConditionRow.written(RulePrinter.text(condition));
  }

  private List<ConditionRow> parts(String path, List<Condition> conditions) {
    List<ConditionRow> rows = new ArrayList<>();
    for (Condition each : conditions) {
      rows.add(condition(path + ".parts." + rows.size(), each));
    }
    return rows;
  }

  private List<ResultRow> results(String path, List<Aggregate> results) {
    List<ResultRow> rows = new ArrayList<>();
    for (Aggregate each : results) {
      places.put(path + ".results." + rows.size(), each.span());
      String of = each.of().map(RulePrinter::text).orElse("");
      rows.add(new ResultRow(each.variable(), each.function(), of));
    }
    return rows;
  }

  private ConsequenceRow consequence(String path, Insertion insertion) {
    places.put(path, insertion.span());
    List<StepRow> steps = new ArrayList<>();
    for (Insertion.Step step : insertion.steps()) {
      String at = path + ".steps." + steps.size();
      places.put(at, step.span());
      List<ValueCell> arguments = new ArrayList<>();
      for (Expression argument : step.arguments()) {
        places.put(at + ".arguments." + arguments.size(), argument.span());
        arguments.add(ValueCell.of(argument));
      }
      steps.add(new StepRow(step.name(), arguments));
    }
    return ConsequenceRow.of(Vocabulary.name(insertion.type()), steps);
  }
}
