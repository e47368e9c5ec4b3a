package nurture.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nurture.rules.table.TableProblem;

/**
 * What the files of a rule book say before they are compiled: rules with policy numbers in the
 * place of their names, rules made of the cadence table, and what is wrong with the tables.
 */
public final class RuleSource {

  /** What no file is called, for it is made of the table. */
  private static final String MADE = "journey/cadence.csv.drl";

  private static final String NUMBERS = "policy/numbers";
  private static final String CADENCE = "cadence";
  static final String TEMPLATE = "cadence.drt";

  private final Map<String, String> files;
  private final Map<String, String> rules = new TreeMap<>();
  private final List<RuleProblem> problems = new ArrayList<>();
  private final List<RuleProblem> warnings = new ArrayList<>();
  private final PolicyNumbers numbers;
  private final Naming naming;
  private final Cadence cadence;
  private Optional<CadenceRules> made = Optional.empty();

  private RuleSource(Map<String, String> files) {
    this.files = Map.copyOf(files);
    Map<String, String> rest = new TreeMap<>(files);
    numbers =
        table(NUMBERS, rest)
            .map(table -> PolicyNumbers.read(table.getKey(), table.getValue()))
            .orElseGet(PolicyNumbers::none);
    cadence =
        table(CADENCE, rest)
            .map(table -> Cadence.read(table.getKey(), table.getValue()))
            .orElseGet(Cadence::none);
    Optional<String> template = Optional.ofNullable(rest.remove(TEMPLATE));
    say(numbers.problems(), problems);
    say(cadence.problems(), problems);
    say(numbers.warnings(), warnings);
    say(cadence.warnings(), warnings);
    naming = new Naming(numbers.byName());
    rest.forEach(this::rule);
    template
        .map(text -> naming.resolve(TEMPLATE, text))
        .ifPresentOrElse(this::make, this::noTemplate);
    problems.addAll(naming.problems());
    unusedNumbers().forEach(number -> warnings.add(unused(number)));
  }

  /** Reads files as {@link RuleFiles#in} gives them; what is wrong is listed, not thrown. */
  public static RuleSource of(Map<String, String> files) {
    return new RuleSource(files);
  }

  /** All policy numbers, in the order of their table. */
  public List<PolicyNumber> numbers() {
    return List.copyOf(numbers.byName().values());
  }

  /** Policy numbers no rule uses, in the order of their table. */
  public List<PolicyNumber> unusedNumbers() {
    return numbers().stream().filter(number -> !naming.used().contains(number.name())).toList();
  }

  /** The rows of the cadence table that could be read, in their order. */
  public List<CadenceRow> cadence() {
    return cadence.rows();
  }

  /** The file the rows of {@link #cadence} stand in. */
  public String cadenceFile() {
    return cadence.file();
  }

  /** What keeps the files from becoming a rule book; mistakes in rules are found by compiling. */
  public List<RuleProblem> problems() {
    return List.copyOf(problems);
  }

  /** What is allowed and still worth a look, unused numbers included. */
  public List<RuleProblem> warnings() {
    return List.copyOf(warnings);
  }

  /** A file as it was given; empty if there is none. */
  String text(String file) {
    return files.getOrDefault(file, "");
  }

  /** What there is to compile, by file, in one order everywhere. */
  public Map<String, String> rules() {
    return Collections.unmodifiableMap(rules);
  }

  /** Says of the table what was said of a rule made of it. */
  public RuleProblem place(RuleProblem problem) {
    if (!problem.file().equals(MADE)) {
      return problem;
    }
    int row = made.map(rulesOfRows -> rulesOfRows.row(problem.line())).orElse(0);
    return row == 0
        ? new RuleProblem(TEMPLATE, 0, problem.message())
        : new RuleProblem(
            cadence.file(), row, problem.message() + " (in the rule " + TEMPLATE + " makes of it)");
  }

  private Optional<Map.Entry<String, String>> table(String name, Map<String, String> rest) {
    Optional<String> csv = Optional.ofNullable(rest.remove(name + ".csv"));
    Optional<String> xlsx = Optional.ofNullable(rest.remove(name + ".xlsx"));
    if (csv.isPresent() && xlsx.isPresent()) {
      problems.add(
          new RuleProblem(
              name + ".xlsx", 0, "there is " + name + ".csv as well; keep one of the two"));
    }
    return csv.map(text -> Map.entry(name + ".csv", text))
        .or(() -> xlsx.map(text -> Map.entry(name + ".xlsx", text)));
  }

  private void rule(String file, String text) {
    if (file.endsWith(".csv") || file.endsWith(".xlsx")) {
      problems.add(
          new RuleProblem(
              file, 0, "nobody reads this table; tables are cadence.csv and policy/numbers.csv"));
    } else if (file.endsWith(".drt")) {
      problems.add(
          new RuleProblem(file, 0, "nobody reads this rule template; there is " + TEMPLATE));
    } else {
      rules.put(file, naming.resolve(file, text));
    }
  }

  private void make(String template) {
    List<RuleProblem> wrong = CadenceRules.problems(TEMPLATE, template);
    problems.addAll(wrong);
    if (!wrong.isEmpty() || !cadence.problems().isEmpty() || cadence.rows().isEmpty()) {
      return;
    }
    try {
      CadenceRules rulesOfRows = CadenceRules.of(cadence.rows(), cadence.grid(), template);
      rules.put(MADE, rulesOfRows.text());
      made = Optional.of(rulesOfRows);
    } catch (IllegalArgumentException e) {
      problems.add(new RuleProblem(TEMPLATE, 0, "cannot be read: " + e.getMessage()));
    }
  }

  private void noTemplate() {
    if (!cadence.rows().isEmpty()) {
      problems.add(
          new RuleProblem(
              cadence.file(), 0, "there is no " + TEMPLATE + ", which makes rules of its rows"));
    }
  }

  private static void say(List<TableProblem> said, List<RuleProblem> list) {
    said.forEach(p -> list.add(new RuleProblem(p.file(), p.row(), p.message())));
  }

  private RuleProblem unused(PolicyNumber number) {
    return new RuleProblem(
        numbers.file(), number.row(), "no rule uses " + number.name() + "; use it or remove it");
  }
}
