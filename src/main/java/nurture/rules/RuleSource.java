package nurture.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nurture.rules.language.ConstantArithmetic;
import nurture.rules.language.Expression;
import nurture.rules.language.LanguageProblem;
import nurture.rules.language.Lexicon;
import nurture.rules.language.Rule;
import nurture.rules.language.RuleFile;
import nurture.rules.language.RuleParser;
import nurture.rules.language.Substitution;
import nurture.rules.table.TableProblem;

/**
 * What the files of a rule book say before they are compiled: the rules as trees, those made of the
 * rows of the cadence table among them, the policy numbers, and what is wrong.
 */
public final class RuleSource {

  /** Where the rules made of the cadence table come among the files. */
  private static final String MADE = "journey/cadence.csv.drl";

  private static final String NUMBERS = "policy/numbers";
  private static final String CADENCE = "cadence";
  static final String TEMPLATE = "cadence.drt";

  private final Map<String, RuleFile> files = new TreeMap<>();
  private final List<RuleFile> templates = new ArrayList<>();
  private final Map<String, List<RuleCard>> cards = new TreeMap<>();
  private final List<RuleProblem> problems = new ArrayList<>();
  private final List<RuleProblem> warnings = new ArrayList<>();
  private final Set<String> unread = new TreeSet<>();
  private final Set<String> used = new LinkedHashSet<>();
  private final PolicyNumbers numbers;
  private final Substitution values;
  private final Cadence cadence;
  private final boolean numbersWhole;

  private RuleSource(RuleTexts given) {
    Map<String, String> rest = new TreeMap<>(given.texts());
    problems.addAll(given.unreadable());
    given.unreadable().forEach(problem -> unread.add(problem.file()));
    numbers =
        table(NUMBERS, rest)
            .map(table -> PolicyNumbers.read(table.getKey(), table.getValue()))
            .orElseGet(PolicyNumbers::none);
    numbersWhole =
        numbers.problems().isEmpty() && unread.stream().noneMatch(file -> file.startsWith(NUMBERS));
    Optional<Map.Entry<String, String>> rows = table(CADENCE, rest);
    cadence =
        rows.map(
                table ->
                    Cadence.read(table.getKey(), table.getValue(), numbers.byName(), numbersWhole))
            .orElseGet(Cadence::none);
    cadence.rows().forEach(row -> row.waitNumber().ifPresent(used::add));
    Optional<String> template = Optional.ofNullable(rest.remove(TEMPLATE));
    report(numbers.problems(), problems);
    report(cadence.problems(), problems);
    report(numbers.warnings(), warnings);
    report(cadence.warnings(), warnings);
    Map<String, Integer> byName = new HashMap<>();
    numbers.byName().forEach((name, number) -> byName.put(name, number.value()));
    values = Substitution.numbers(byName);
    rest.forEach(this::read);
    template.ifPresentOrElse(
        text -> make(text, rows.map(Map.Entry::getValue).orElse("")), this::noTemplate);
    if (isWhole()) {
      unusedNumbers().forEach(number -> warnings.add(unused(number)));
    }
  }

  /** Reads files as {@link RuleFiles#in} gives them; what is wrong is listed, not thrown. */
  public static RuleSource of(Map<String, String> files) {
    return of(new RuleTexts(files, List.of()));
  }

  /** The same of a folder in which files may be unreadable; each is one problem of that file. */
  public static RuleSource of(RuleTexts files) {
    return new RuleSource(files);
  }

  /**
   * All rules that can be read, in the order of files and lines. A rule whose words make no rule is
   * not among them.
   */
  public List<RuleCard> cards() {
    return cards.values().stream().flatMap(List::stream).toList();
  }

  /** The same by the file they are compiled as. */
  Map<String, List<RuleCard>> cardsByFile() {
    return Collections.unmodifiableMap(cards);
  }

  /** The rule files as they are written, by name; the template of the cadence is not one. */
  public Map<String, RuleFile> files() {
    return Collections.unmodifiableMap(files);
  }

  /** The template of the cadence as it is written; empty if there is none. */
  public Optional<RuleFile> template() {
    return templates.stream().findFirst();
  }

  /** All policy numbers, in the order of their table. */
  public List<PolicyNumber> numbers() {
    return List.copyOf(numbers.byName().values());
  }

  /** The policy numbers of some files alone; empty if their table has a mistake. */
  public static Optional<List<PolicyNumber>> numbers(RuleTexts files) {
    String csv = files.texts().get(NUMBERS + ".csv");
    String xlsx = files.texts().get(NUMBERS + ".xlsx");
    if (csv == null && xlsx == null) {
      return files.unreadable().stream().anyMatch(one -> one.file().startsWith(NUMBERS))
          ? Optional.empty()
          : Optional.of(List.of());
    }
    PolicyNumbers read =
        csv == null
            ? PolicyNumbers.read(NUMBERS + ".xlsx", String.valueOf(xlsx))
            : PolicyNumbers.read(NUMBERS + ".csv", csv);
    return read.problems().isEmpty()
        ? Optional.of(List.copyOf(read.byName().values()))
        : Optional.empty();
  }

  /** Policy numbers no rule uses, in the order of their table. */
  public List<PolicyNumber> unusedNumbers() {
    return numbers().stream().filter(number -> !used.contains(number.name())).toList();
  }

  /** What is wrong or odd in the tables of policy numbers and of the cadence, cell by cell. */
  public List<TableProblem> tableProblems() {
    return Stream.of(numbers.problems(), cadence.problems(), numbers.warnings(), cadence.warnings())
        .flatMap(List::stream)
        .toList();
  }

  /** The rows of the cadence table that could be read, in their order. */
  public List<CadenceRow> cadence() {
    return cadence.rows();
  }

  /** The file the rows of {@link #cadence} stand in. */
  public String cadenceFile() {
    return cadence.file();
  }

  /**
   * Whether everything could be read: no rule, table or file is left out. Only then does it say
   * anything that a rule, a number or a template has no use.
   */
  public boolean isWhole() {
    boolean made = cadence.rows().isEmpty() || cards.containsKey(MADE);
    return unread.isEmpty() && numbersWhole && cadence.problems().isEmpty() && made;
  }

  /**
   * Numbers other than 0 and 1 that stand in rules, where the name of a policy number belongs. The
   * rows of the cadence table hold numbers of their own.
   */
  public List<RuleProblem> literalNumbers() {
    return LiteralNumbers.in(Stream.concat(files.values().stream(), templates.stream()), numbers());
  }

  /** What keeps the files from becoming a rule book. */
  public List<RuleProblem> problems() {
    return List.copyOf(problems);
  }

  /** Files of which a rule could not be read. */
  public Set<String> unread() {
    return Collections.unmodifiableSet(unread);
  }

  /** What is allowed and still worth a look, unused numbers included. */
  public List<RuleProblem> warnings() {
    return List.copyOf(warnings);
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

  private void read(String file, String text) {
    if (file.endsWith(".csv") || file.endsWith(".xlsx")) {
      problems.add(
          new RuleProblem(
              file,
              0,
              "this table is not used; the tables are cadence.csv and policy/numbers.csv"));
    } else if (file.endsWith(".drt")) {
      problems.add(
          new RuleProblem(file, 0, "this rule template is not used; there is " + TEMPLATE));
    } else {
      RuleFile read = parsed(file, text, Lexicon.of(numbers.byName().keySet()));
      files.put(file, read);
      Optional<Phase> phase = Phase.ofFile(file);
      if (phase.isPresent()) {
        cards.put(file, read.rules().stream().map(rule -> card(phase.get(), rule)).toList());
      }
    }
  }

  private RuleFile parsed(String file, String text, Lexicon lexicon) {
    RuleParser.Parsed read = RuleParser.parse(file, text, lexicon);
    read.problems().stream()
        // While the table of the numbers has a mistake, their names are not known.
        .filter(problem -> numbersWhole || problem.kind() != LanguageProblem.Kind.UNKNOWN_NUMBER)
        .forEach(problem -> problems.add(RuleProblem.of(problem)));
    if (!read.whole()) {
      unread.add(file);
    }
    for (Rule rule : read.file().rules()) {
      rule.expressions()
          .filter(Expression.NumberName.class::isInstance)
          .forEach(number -> used.add(((Expression.NumberName) number).name()));
    }
    return read.file();
  }

  private RuleCard card(Phase phase, Rule rule) {
    return RuleCard.of(phase.folder(), words(rule.remark()), reckoned(values.of(rule)));
  }

  /** Looks at what a rule reckons with the values of the policy numbers. */
  private Rule reckoned(Rule rule) {
    ConstantArithmetic.problems(rule)
        .map(RuleProblem::of)
        .filter(problem -> !problems.contains(problem))
        .forEach(problems::add);
    return rule;
  }

  /** Makes a rule of every row; a mistake in the template is told once, where it stands. */
  private void make(String text, String table) {
    RuleFile template =
        parsed(
            TEMPLATE,
            FormerTemplate.asRule(text),
            CadenceTemplate.lexicon(numbers.byName().keySet()));
    templates.add(template);
    boolean one =
        template.rules().size() == 1
            && template.rules().get(0).title().equals(CadenceTemplate.NAME);
    if (!one && problems.stream().noneMatch(problem -> problem.file().equals(TEMPLATE))) {
      problems.add(
          new RuleProblem(
              TEMPLATE, 0, "it holds one rule, called \"" + CadenceTemplate.NAME + "\""));
    }
    if (!one || !cadence.problems().isEmpty()) {
      return;
    }
    Rule rule = template.rules().get(0);
    CadenceTemplate rows =
        new CadenceTemplate(reckoned(values.of(rule)), cadence.grid(), cadence.file());
    List<String> lines = table.lines().toList();
    cards.put(
        MADE,
        cadence.rows().stream()
            .map(
                row ->
                    RuleCard.of(
                        Phase.JOURNEY.folder(),
                        (remark(lines, row.row()) + " " + words(rule.remark())).strip(),
                        rows.of(row)))
            .toList());
  }

  /** The remark in a table that stands nearest above a row. */
  private static String remark(List<String> lines, int row) {
    int line = Math.min(row, lines.size());
    while (line > 0 && !lines.get(line - 1).startsWith("#")) {
      line--;
    }
    return line == 0 ? "" : lines.get(line - 1).replaceFirst("^#+\\s*", "");
  }

  private static String words(List<String> remark) {
    return remark.stream().map(String::strip).collect(Collectors.joining(" "));
  }

  private void noTemplate() {
    if (!cadence.rows().isEmpty() && !unread.contains(TEMPLATE)) {
      problems.add(
          new RuleProblem(
              cadence.file(), 0, "there is no " + TEMPLATE + ", which makes rules of its rows"));
    }
  }

  private static void report(List<TableProblem> found, List<RuleProblem> list) {
    found.forEach(p -> list.add(new RuleProblem(p.file(), p.row(), p.message())));
  }

  private RuleProblem unused(PolicyNumber number) {
    return new RuleProblem(
        numbers.file(), number.row(), "no rule uses " + number.name() + "; use it or remove it");
  }
}
