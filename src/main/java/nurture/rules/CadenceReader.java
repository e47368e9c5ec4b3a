package nurture.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nurture.candidate.Purpose;
import nurture.config.NearestWord;
import nurture.event.Relationship;
import nurture.event.Stage;
import nurture.event.Via;
import nurture.rules.CadenceRow.Bring;
import nurture.rules.table.Cell;
import nurture.rules.table.Heading;
import nurture.rules.table.Row;
import nurture.rules.table.Table;
import nurture.rules.table.TableProblem;

/** Reads the cells of the cadence table, one row at a time. */
final class CadenceReader {

  static final List<Heading> HEADINGS =
      List.of(
          Heading.required("stage"),
          Heading.required("relationship", "relationships"),
          Heading.required("touch"),
          Heading.required("template"),
          Heading.required("channel"),
          Heading.required("wait", "wait in days", "wait days"),
          Heading.optional("purpose"),
          Heading.optional("because"),
          Heading.optional("bring"));

  private static final Pattern TOUCH =
      Pattern.compile(
          "([1-9]\\d?)(?:[.,]0{1,2}|\\s*(?:-|–|to|\\.\\.)\\s*([1-9]\\d?)|\\s*(\\+|and later))?");
  private static final Pattern TEMPLATE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*");
  private static final Pattern NUMBER = Pattern.compile("[A-Z]\\w*");
  private static final String DAYS = "days";
  private static final String ANY = "any";
  private static final int OUTREACH_TOUCHES = 4;

  private final List<TableProblem> problems = new ArrayList<>();
  private final Map<String, PolicyNumber> numbers;
  private final boolean known;

  /**
   * @param numbers those a wait may name
   * @param known whether that is all of them; if not, a name that is not among them may be right
   */
  CadenceReader(Map<String, PolicyNumber> numbers, boolean known) {
    this.numbers = numbers;
    this.known = known;
  }

  /** The rows that could be read, in the order of the table. */
  List<CadenceRow> rows(Table table) {
    return table.rows().stream().map(this::read).flatMap(Optional::stream).toList();
  }

  List<TableProblem> problems() {
    return problems;
  }

  private Optional<CadenceRow> read(Row row) {
    int before = problems.size();
    Optional<Stage> stage = one(row.cell("stage"), Stage.class);
    Set<Relationship> who = relationships(row.cell("relationship"));
    Optional<Via> via = one(row.cell("channel"), Via.class);
    int[] touch = touch(row.cell("touch"));
    int wait = days(row.cell("wait"));
    String template = template(row.cell("template"));
    Cell purposeCell = row.cell("purpose");
    Purpose purpose =
        purposeCell.isEmpty()
            ? touch[0] <= OUTREACH_TOUCHES ? Purpose.OUTREACH : Purpose.UPDATE
            : one(purposeCell, Purpose.class).orElse(Purpose.OUTREACH);
    Cell bringCell = row.cell("bring");
    Optional<Bring> bring = bringCell.isEmpty() ? Optional.empty() : one(bringCell, Bring.class);
    if (problems.size() > before || stage.isEmpty() || via.isEmpty()) {
      return Optional.empty();
    }
    CadenceRow read =
        new CadenceRow(
            stage.get(),
            List.copyOf(who),
            touch[0],
            touch[1],
            template,
            via.get(),
            wait,
            named(row.cell("wait")),
            purpose,
            row.cell("because").text(),
            bring,
            row.number());
    return Optional.of(read);
  }

  private Set<Relationship> relationships(Cell cell) {
    if (cell.text().equalsIgnoreCase(ANY)) {
      return CadenceRow.ANYBODY;
    }
    Set<Relationship> all = EnumSet.noneOf(Relationship.class);
    for (String part : cell.text().split("[+/]", -1)) {
      one(cell, part, Relationship.class, List.of(ANY)).ifPresent(all::add);
    }
    return all;
  }

  private <E extends Enum<E>> Optional<E> one(Cell cell, Class<E> type) {
    return one(cell, cell.text(), type, List.of());
  }

  private <E extends Enum<E>> Optional<E> one(
      Cell cell, String text, Class<E> type, List<String> more) {
    String name = text.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s_-]+", "_");
    Optional<E> found =
        Arrays.stream(type.getEnumConstants()).filter(e -> e.name().equals(name)).findFirst();
    if (found.isEmpty()) {
      List<String> known =
          Stream.concat(
                  more.stream(), Arrays.stream(type.getEnumConstants()).map(CadenceRow::words))
              .toList();
      problems.add(
          cell.problem(
              text.isBlank()
                  ? "is empty; write one of " + String.join(", ", known)
                  : "\""
                      + text.strip()
                      + "\" is no "
                      + cell.heading()
                      + NearestWord.among(text.strip(), known, "there are")));
    }
    return found;
  }

  private int[] touch(Cell cell) {
    Matcher matcher = TOUCH.matcher(cell.text().toLowerCase(Locale.ROOT));
    if (matcher.matches()) {
      int from = Integer.parseInt(matcher.group(1));
      int to = matcher.group(2) == null ? from : Integer.parseInt(matcher.group(2));
      if (from <= to) {
        return new int[] {from, matcher.group(3) == null ? to : CadenceRow.OPEN};
      }
    }
    problems.add(
        cell.problem(
            (cell.isEmpty() ? "is empty" : "\"" + cell.text() + "\" is no touch")
                + "; write a number such as 3, a range such as 5 to 8, or 9 and later for all that follow"
                + " (a spreadsheet that makes a date of 5-8 takes 5 to 8)"));
    return new int[] {1, 1};
  }

  /** The days to wait: as many as are written, or as the policy number that is named. */
  private int days(Cell cell) {
    OptionalInt days = cell.wholeNumber();
    if (days.isPresent()) {
      return days.getAsInt();
    }
    Optional<String> name = named(cell);
    PolicyNumber number = name.map(numbers::get).orElse(null);
    if (number == null) {
      if (known || name.isEmpty()) {
        problems.add(cell.problem(name.map(this::unknown).orElseGet(() -> notDays(cell))));
      }
      return 0;
    }
    if (!number.unit().equals(DAYS)) {
      problems.add(
          cell.problem(
              number.name() + " is a number of " + number.unit() + "; name a number of days"));
    }
    return number.value();
  }

  private static Optional<String> named(Cell cell) {
    return Optional.of(cell.text()).filter(text -> NUMBER.matcher(text).matches());
  }

  private String unknown(String name) {
    List<String> days =
        numbers.values().stream()
            .filter(number -> number.unit().equals(DAYS))
            .map(PolicyNumber::name)
            .sorted()
            .toList();
    return "there is no number "
        + name
        + " in policy/numbers.csv"
        + NearestWord.to(name, days)
            .map(near -> "; did you mean " + near + "?")
            .orElse("; add it, or write a whole number such as 9");
  }

  private static String notDays(Cell cell) {
    return (cell.isEmpty() ? "is empty" : "\"" + cell.text() + "\" is not a number of days")
        + "; write a whole number such as 9, or the name of a policy number such as QUIET_QUARTER";
  }

  private String template(Cell cell) {
    if (!TEMPLATE.matcher(cell.text()).matches()) {
      problems.add(
          cell.problem(
              (cell.isEmpty() ? "is empty" : "\"" + cell.text() + "\" is no template's name")
                  + "; write one such as follow-up-insight"));
    }
    return cell.text();
  }
}
