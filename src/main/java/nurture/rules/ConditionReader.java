package nurture.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Turns the conditions of one rule into a form in which two rules can be compared. */
final class ConditionReader {

  private static final Pattern BINDING = Pattern.compile("(\\$\\w+)\\s*:\\s*(.*)", Pattern.DOTALL);
  private static final Pattern FIELD = Pattern.compile("[\\w.]+");
  private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");

  private final Lines lines;
  private final Map<String, String> standsFor = new HashMap<>();
  private final List<Condition> conditions = new ArrayList<>();

  ConditionReader(Lines lines) {
    this.lines = lines;
  }

  List<Condition> read(AndDescr all) {
    all.getDescrs().forEach(this::read);
    return List.copyOf(conditions);
  }

  private void read(BaseDescr part) {
    if (part instanceof AndDescr and) {
      and.getDescrs().forEach(this::read);
    } else if (part instanceof PatternDescr pattern) {
      add(Condition.Kind.THERE, pattern, part);
    } else if (part instanceof NotDescr not) {
      add(Condition.Kind.NOT, only(not), part);
    } else if (part instanceof ExistsDescr exists) {
      add(Condition.Kind.EXISTS, only(exists), part);
    } else {
      add(Condition.Kind.OTHER, part, part);
    }
  }

  private static BaseDescr only(ConditionalElementDescr element) {
    List<? extends BaseDescr> inner = element.getDescrs();
    return inner.size() == 1 ? inner.get(0) : (BaseDescr) element;
  }

  private void add(Condition.Kind kind, BaseDescr inner, BaseDescr whole) {
    int start = whole.getStartCharacter();
    int line = lines.line(start);
    int column = lines.column(start);
    if (inner instanceof PatternDescr pattern && pattern.getSource() == null) {
      bind(pattern.getIdentifier(), pattern.getObjectType());
      List<String> tests = new ArrayList<>();
      for (BaseDescr constraint : pattern.getConstraint().getDescrs()) {
        String text =
            constraint instanceof ExprConstraintDescr expression
                ? expression.getExpression()
                : String.valueOf(constraint.getText());
        tests.addAll(tests(pattern.getObjectType(), text));
      }
      conditions.add(new Condition(kind, pattern.getObjectType(), tests, line, column));
    } else {
      String text = lines.text().substring(start, Math.max(start, whole.getEndCharacter()));
      conditions.add(
          new Condition(Condition.Kind.OTHER, "", List.of(resolved(tidy(text))), line, column));
    }
  }

  private List<String> tests(String type, String constraint) {
    String test = constraint.strip();
    Matcher binding = BINDING.matcher(test);
    if (binding.matches()) {
      test = binding.group(2).strip();
      Matcher field = FIELD.matcher(test);
      if (field.lookingAt()) {
        bind(binding.group(1), type + "." + field.group());
      }
      if (field.matches()) {
        return List.of();
      }
    }
    return split(resolved(tidy(test)));
  }

  /** {@code a >= 5 && < 9} is two tests of a; what is in brackets stays whole. */
  private static List<String> split(String test) {
    if (test.contains("||") || !test.contains("&&") || test.contains("(")) {
      return List.of(test);
    }
    List<String> tests = new ArrayList<>();
    String field = "";
    for (String part : test.split("&&")) {
      String one = part.strip();
      Matcher named = FIELD.matcher(one);
      if (named.lookingAt()) {
        field = named.group();
        tests.add(one);
      } else {
        tests.add(one.startsWith("!") && !one.startsWith("!=") ? one : field + " " + one);
      }
    }
    return tests;
  }

  private void bind(String variable, String to) {
    if (variable != null) {
      standsFor.put(variable, to);
    }
  }

  private String resolved(String text) {
    return VARIABLE
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(standsFor.getOrDefault(found.group(), found.group())));
  }

  private static String tidy(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
