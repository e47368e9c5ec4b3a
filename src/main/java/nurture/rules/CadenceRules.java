package nurture.rules;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nurture.config.NearestWord;
import org.drools.template.ObjectDataCompiler;

/**
 * The rules the Drools rule template {@code cadence.drt} makes of the rows of the cadence table,
 * one of each. A line of the template is left out where its placeholder has no value.
 */
final class CadenceRules {

  /** Everything that the template language would run, placeholders included. */
  private static final Pattern ORB = Pattern.compile("@\\s*(\\w*)\\s*\\{([^}\\n]*)}?");

  private static final Pattern RULE = Pattern.compile("^\\s*rule\\s+\"([^\"]*)\"");

  private final String text;
  private final NavigableMap<Integer, Integer> rowByLine = new TreeMap<>();

  private CadenceRules(String text, List<CadenceRow> rows) {
    this.text = text;
    Map<String, Integer> rowByRule = new HashMap<>();
    rows.forEach(row -> rowByRule.put(row.rule(), row.row()));
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher rule = RULE.matcher(lines.get(i));
      if (rule.find() && rowByRule.containsKey(rule.group(1))) {
        rowByLine.put(i + 1, rowByRule.get(rule.group(1)));
      }
    }
  }

  /** What is wrong with a template; nothing may be made of it then. */
  static List<RuleProblem> problems(String file, String template) {
    List<RuleProblem> problems = new ArrayList<>();
    List<String> lines = template.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher orb = ORB.matcher(lines.get(i));
      while (orb.find()) {
        // Anything but a plain placeholder is a program, and would be run here.
        String inside = orb.group(2).strip();
        if (!orb.group(1).isEmpty() || !Placeholder.NAMES.contains(inside)) {
          problems.add(
              new RuleProblem(
                  file,
                  i + 1,
                  orb.group()
                      + " is no placeholder"
                      + NearestWord.among(inside, Placeholder.NAMES, "there are")));
        }
      }
    }
    return problems;
  }

  /**
   * @param template one that has no problems
   * @throws IllegalArgumentException if the template language cannot read it
   */
  static CadenceRules of(List<CadenceRow> rows, CadenceGrid grid, String template) {
    List<Map<String, String>> values =
        rows.stream().map(row -> Placeholder.values(row, grid)).toList();
    try {
      String rules =
          new ObjectDataCompiler()
              .compile(values, new ByteArrayInputStream(template.getBytes(StandardCharsets.UTF_8)));
      return new CadenceRules(rules, rows);
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  /** As the compiler gets it. */
  String text() {
    return text;
  }

  /** The row of the table a line of the rules was made of; 0 for what stands above the rules. */
  int row(int line) {
    var rule = rowByLine.floorEntry(line);
    return rule == null ? 0 : rule.getValue();
  }
}
