package nurture.playbook.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nurture.playbook.FilePosition;
import nurture.playbook.Finding;
import nurture.playbook.FindingCode;
import nurture.playbook.PlaybookFolders;

/** The scenario files of a playbook: every {@code .yaml} below {@code rules/scenario}. */
public final class ScenarioFiles {

  /** Text by name as it is to be shown; none if there is no such folder. */
  public static Map<String, String> in(PlaybookFolders folders, List<Finding> problems) {
    Map<String, String> files = new TreeMap<>();
    if (!Files.isDirectory(folders.scenarios())) {
      return files;
    }
    // Not those further down: lives are whole biographies, told otherwise.
    try (Stream<Path> paths = Files.list(folders.scenarios())) {
      for (Path path : (Iterable<Path>) paths.filter(ScenarioFiles::isScenarios)::iterator) {
        read(folders, path, files, problems);
      }
    } catch (IOException | UncheckedIOException e) {
      problems.add(unreadable(folders, folders.scenarios()));
    }
    return files;
  }

  private static void read(
      PlaybookFolders folders, Path path, Map<String, String> files, List<Finding> problems) {
    try {
      files.put(folders.shown(path), Files.readString(path));
    } catch (IOException e) {
      problems.add(unreadable(folders, path));
    }
  }

  private static Finding unreadable(PlaybookFolders folders, Path path) {
    return Finding.error(
        new FilePosition(folders.shown(path), 0, 0),
        FindingCode.UNREADABLE,
        "cannot be read",
        "It should be text in UTF-8 that this user may read");
  }

  private static boolean isScenarios(Path path) {
    return path.toString().endsWith(".yaml") && Files.isRegularFile(path);
  }

  private ScenarioFiles() {}
}
