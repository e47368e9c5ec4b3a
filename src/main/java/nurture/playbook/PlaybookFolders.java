package nurture.playbook;

import java.nio.file.Path;

/**
 * Where a playbook lies.
 *
 * @param seenFrom what paths in findings are relative to; empty for where the program was started
 */
public record PlaybookFolders(Path rules, Path templates, Path seenFrom) {

  public PlaybookFolders(Path rules, Path templates) {
    this(rules, templates, Path.of(""));
  }

  /** The usual two folders of a directory. */
  public static PlaybookFolders in(Path directory) {
    return new PlaybookFolders(directory.resolve("rules"), directory.resolve("templates"));
  }

  /** The usual two folders of a directory that nobody knows, so that findings leave it out. */
  static PlaybookFolders unpackedIn(Path directory) {
    return new PlaybookFolders(
        directory.resolve("rules"), directory.resolve("templates"), directory);
  }

  public Path scenarios() {
    return rules.resolve("scenario");
  }

  /** A rule file as a person would name it from where they stand. */
  String rule(String file) {
    return shown(rules.resolve(file));
  }

  public String template(String file) {
    return shown(templates.resolve(file));
  }

  public String shown(Path path) {
    Path seen = path.startsWith(seenFrom) ? seenFrom.relativize(path) : path;
    return seen.normalize().toString().replace('\\', '/');
  }
}
