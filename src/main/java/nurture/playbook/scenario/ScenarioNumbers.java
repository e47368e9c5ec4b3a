package nurture.playbook.scenario;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nurture.playbook.CorrectionHints;
import nurture.playbook.FilePosition;
import nurture.playbook.PlaybookFolders;
import nurture.rules.PolicyNumber;
import nurture.rules.RuleFiles;
import nurture.rules.RuleSource;

/**
 * The policy numbers a scenario may name: {@code QUIET_QUARTER - 1 days ago}. A scenario at the
 * boundary of a number then stays at it whatever the number is.
 */
public final class ScenarioNumbers {

  /** None, as where there is no table of numbers. */
  public static final ScenarioNumbers NONE = of(List.of());

  private static final String NAME = "[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)*";
  private static final String TERM = "(?:\\d{1,5}|" + NAME + ")";

  /** Whole numbers and names of policy numbers, added and subtracted. */
  static final String AMOUNT = TERM + "(?:\\s*[+-]\\s*" + TERM + ")*";

  private static final Pattern STEP = Pattern.compile("([+-]?)\\s*(" + TERM + ")\\s*");

  private final Map<String, PolicyNumber> byName = new TreeMap<>();
  private final boolean known;

  private ScenarioNumbers(List<PolicyNumber> numbers, boolean known) {
    numbers.forEach(number -> byName.put(number.name(), number));
    this.known = known;
  }

  public static ScenarioNumbers of(List<PolicyNumber> numbers) {
    return new ScenarioNumbers(numbers, true);
  }

  /**
   * Those of a playbook. While their table has a mistake, none is known and none is complained
   * about: the mistake is told where it stands.
   */
  public static ScenarioNumbers in(PlaybookFolders folders) {
    try {
      return RuleSource.numbers(RuleFiles.read(folders.rules()))
          .map(ScenarioNumbers::of)
          .orElseGet(() -> new ScenarioNumbers(List.of(), false));
    } catch (UncheckedIOException e) {
      // Told by what reads the rules.
      return new ScenarioNumbers(List.of(), false);
    }
  }

  /**
   * What an amount comes to; empty, with a problem, if a name is not known or counts something
   * else.
   *
   * @param amount as {@link #AMOUNT}, at its own place
   * @param unit what is counted, in the plural: {@code days}; empty for things, which are neither
   *     time nor points
   */
  OptionalInt amount(YamlMapping.Book book, WrittenText amount, String unit) {
    int sum = 0;
    Matcher step = STEP.matcher(amount.text());
    while (step.find()) {
      FilePosition place = at(amount.place(), step.start(2));
      OptionalInt term = term(book, new WrittenText(step.group(2), place), unit);
      if (term.isEmpty()) {
        return term;
      }
      sum += step.group(1).equals("-") ? -term.getAsInt() : term.getAsInt();
    }
    return OptionalInt.of(sum);
  }

  private OptionalInt term(YamlMapping.Book book, WrittenText term, String unit) {
    if (Character.isDigit(term.text().charAt(0))) {
      return OptionalInt.of(Integer.parseInt(term.text()));
    }
    Optional<PolicyNumber> number = Optional.ofNullable(byName.get(term.text()));
    if (number.isEmpty()) {
      if (known) {
        book.complain(
            term.place(),
            "there is no number " + term.text() + " in policy/numbers.csv",
            CorrectionHints.nearest(term.text(), byName.keySet()));
      }
      return OptionalInt.empty();
    }
    if (!fits(number.get().unit(), unit)) {
      book.complain(
          term.place(),
          term.text() + " is " + counted(number.get().unit()) + ", not " + counted(unit),
          "Write it with its own unit");
      return OptionalInt.empty();
    }
    return OptionalInt.of(number.get().value());
  }

  private static boolean fits(String own, String unit) {
    return unit.isEmpty()
        ? !own.equals("points") && !own.equals("hour") && !ScenarioTime.isTime(own)
        : own.equals(unit);
  }

  private static String counted(String unit) {
    return switch (unit) {
      case "" -> "a number of times";
      case "hour" -> "an hour of the day";
      default -> "a number of " + unit;
    };
  }

  /** A place some characters further in its line. */
  static FilePosition at(FilePosition place, int characters) {
    return new FilePosition(place.file(), place.line(), place.column() + characters);
  }
}
