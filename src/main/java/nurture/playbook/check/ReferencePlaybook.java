package nurture.playbook.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nurture.playbook.CheckTime;
import nurture.playbook.CompilationCache;
import nurture.playbook.Playbook;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.PlaybookFolders;
import nurture.playbook.PlaybookProblems;
import nurture.playbook.scenario.Scenario;
import nurture.playbook.scenario.ScenarioFiles;
import nurture.playbook.scenario.ScenarioNumbers;
import nurture.playbook.scenario.ScenarioReader;
import nurture.playbook.scenario.ScenarioResult;
import nurture.playbook.scenario.ScenarioRun;

/**
 * The playbook that a draft would follow. A scenario that is the same in both, and comes out as
 * expected with this one only, is no error of the draft but a difference.
 *
 * @param compiled its rules, if they were kept
 */
public record ReferencePlaybook(PlaybookFiles files, CompilationCache compiled) {

  /** What identifies a scenario in both playbooks. */
  private record Key(String file, String name, String written) {

    static Key of(Scenario scenario) {
      return new Key(
          String.valueOf(Path.of(scenario.file()).getFileName()),
          scenario.name(),
          scenario.written());
    }
  }

  /**
   * The results of a draft, with differences in the place of errors.
   *
   * @throws nurture.playbook.CheckStopped if the time is used up, or the caller gone
   */
  List<ScenarioResult> compared(
      List<ScenarioResult> results, CheckOptions options, CheckTime time) {
    Set<Key> otherwise = new HashSet<>();
    results.stream()
        .filter(ReferencePlaybook::cameOutOtherwise)
        .forEach(result -> otherwise.add(Key.of(result.scenario())));
    if (otherwise.isEmpty()) {
      return results;
    }
    Set<Key> passed = files.unpacked(folders -> passed(folders, otherwise, options, time));
    return results.stream()
        .map(
            result ->
                cameOutOtherwise(result) && passed.contains(Key.of(result.scenario()))
                    ? result.differing()
                    : result)
        .toList();
  }

  /** One that names no rule there is, or at which the rules break, was not decided about. */
  private static boolean cameOutOtherwise(ScenarioResult result) {
    return result.failed() && result.ran();
  }

  private Set<Key> passed(
      PlaybookFolders folders, Set<Key> wanted, CheckOptions options, CheckTime time) {
    Optional<Playbook> playbook = load(options);
    if (playbook.isEmpty()) {
      return Set.of();
    }
    try (Playbook loaded = playbook.get()) {
      List<Scenario> same =
          ScenarioReader.read(
                  ScenarioFiles.in(folders, new ArrayList<>()),
                  ScenarioNumbers.in(folders),
                  new ArrayList<>())
              .stream()
              .filter(scenario -> wanted.contains(Key.of(scenario)))
              .toList();
      Set<Key> passed = new HashSet<>();
      new ScenarioRun(loaded.rules())
          .all(same, time).stream()
              .filter(result -> !result.failed())
              .forEach(result -> passed.add(Key.of(result.scenario())));
      return passed;
    }
  }

  /** Empty if it cannot be loaded any more; then every difference is an error. */
  private Optional<Playbook> load(CheckOptions options) {
    try {
      return Optional.of(Playbook.of(files, options.budget(), options.holidays(), compiled));
    } catch (PlaybookProblems e) {
      return Optional.empty();
    }
  }
}
