package nurture.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * The folder of rules that a file or folder belongs to: policy numbers are read there.
 *
 * @param root the folder that holds policy, journey, guard, inbox and delivery
 * @param wanted the file or folder in question, absolute
 */
record RuleFolder(Path root, Path wanted) {

  private static final Set<String> PHASES =
      Set.of("policy", "journey", "guard", "inbox", "delivery");

  /**
   * @param path a rule file, a folder of rules, a part of one, or a directory that holds the folder
   *     rules
   */
  static RuleFolder around(Path path) {
    Path at = path.toAbsolutePath().normalize();
    if (Files.isDirectory(path.resolve("rules")) && !isRoot(path)) {
      Path rules = path.resolve("rules");
      return new RuleFolder(rules, at.resolve("rules"));
    }
    Path climbed = path;
    for (Path up = at; up != null && up.getFileName() != null; up = up.getParent()) {
      Path above = up.getParent();
      if (PHASES.contains(up.getFileName().toString()) && above != null) {
        return new RuleFolder(above(climbed), at);
      }
      climbed = above(climbed);
    }
    return new RuleFolder(Files.isDirectory(path) ? path : above(path), at);
  }

  private static boolean isRoot(Path path) {
    return PHASES.stream().anyMatch(phase -> Files.isDirectory(path.resolve(phase)));
  }

  /** The parent, written like the path itself: relative to where the user is if it is. */
  private static Path above(Path path) {
    Path parent = path.getParent();
    if (parent != null) {
      return parent;
    }
    Path above = path.toAbsolutePath().normalize().getParent();
    boolean here = path.toString().isEmpty() || path.endsWith(".");
    return above != null && here ? above : Path.of("");
  }
}
