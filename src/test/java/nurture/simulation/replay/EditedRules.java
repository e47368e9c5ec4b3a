package nurture.simulation.replay;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import nurture.candidate.facts.Holidays;
import nurture.candidate.facts.World;
import nurture.playbook.Playbook;
import nurture.rules.Budget;
import nurture.rules.RuleBook;
import nurture.rules.RuleFiles;
import nurture.rules.RuleSource;

/** The shipped rules, as they are and after small edits, in the world of the shipped library. */
final class EditedRules implements AutoCloseable {

  private static final Path RULES = Path.of("rules");
  private static final Budget PATIENT = new Budget(1_000, Duration.ofSeconds(30));

  private final Playbook shipped =
      Playbook.load(RULES, Path.of("templates"), PATIENT, Holidays.NONE);

  /** As they are shipped. */
  RuleBook shipped() {
    return shipped.rules();
  }

  /** With a text in one of the files replaced; it must be there once. */
  RuleBook with(String path, String text, String other) {
    Map<String, String> files = RuleFiles.in(RULES);
    String file = Objects.requireNonNull(files.get(path), path);
    if (!file.contains(text) || file.indexOf(text) != file.lastIndexOf(text)) {
      throw new IllegalArgumentException(path + " has \"" + text + "\" not once");
    }
    files.put(path, file.replace(text, other));
    World world = new World(Holidays.NONE, shipped.library(), Map.of());
    return RuleBook.compile(RuleSource.of(files), PATIENT, "edited", () -> world);
  }

  /** Without one of the rules. */
  RuleBook without(String path, String rule) {
    String file = Objects.requireNonNull(RuleFiles.in(RULES).get(path), path);
    int from = file.indexOf("rule \"" + rule + "\"");
    int to = file.indexOf("\nend", from);
    if (from < 0 || to < 0) {
      throw new IllegalArgumentException(path + " has no rule \"" + rule + "\"");
    }
    return with(path, file.substring(from, to + "\nend".length()), "");
  }

  @Override
  public void close() {
    shipped.close();
  }
}
