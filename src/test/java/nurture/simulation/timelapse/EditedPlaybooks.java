package nurture.simulation.timelapse;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nurture.calendar.PublicHolidays;
import nurture.candidate.facts.World;
import nurture.playbook.LibraryFiles;
import nurture.rules.Budget;
import nurture.rules.RuleBook;
import nurture.rules.RuleCard;
import nurture.rules.RuleFiles;
import nurture.rules.RuleSource;
import nurture.rules.memo.MemoizingDecider;
import nurture.simulation.PlaybookLabel;

/** The shipped rules, and the same with one file edited. */
public final class EditedPlaybooks {

  private static final Budget PATIENT = new Budget(1_000, Duration.ofSeconds(30));
  private static final World WORLD =
      new World(new PublicHolidays(), LibraryFiles.read(Path.of("templates")).library(), Map.of());

  public static RuleBook shipped() {
    return edited("policy/numbers.csv", text -> text);
  }

  /**
   * @param edit of the text of one file
   */
  static RuleBook edited(String file, UnaryOperator<String> edit) {
    Map<String, String> files = new TreeMap<>(RuleFiles.in(Path.of("rules")));
    files.computeIfPresent(file, (name, text) -> edit.apply(text));
    return RuleBook.compile(RuleSource.of(files), PATIENT, "edited", () -> WORLD);
  }

  static SimulatedVersion version(String name, RuleBook book) {
    return new SimulatedVersion(
        PlaybookLabel.of(name),
        MemoizingDecider.of(book),
        book.rules().stream().map(RuleCard::name).toList());
  }

  private EditedPlaybooks() {}
}
