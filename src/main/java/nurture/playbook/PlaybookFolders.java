package nurture.playbook;

import java.nio.file.Path;

/** Where a playbook lies. */
public record PlaybookFolders(Path rules, Path templates) {

  /** The usual two folders of a directory. */
  public static PlaybookFolders in(Path directory) {
    return new PlaybookFolders(directory.resolve("rules"), directory.resolve("templates"));
  }

  Path scenarios() {
    return rules.resolve("scenario");
  }

  /** A rule file as a person would name it from where they stand. */
  String rule(String file) {
    return shown(rules.resolve(file));
  }

  String template(String file) {
    return shown(templates.resolve(file));
  }

  static String shown(Path path) {
    return path.normalize().toString().replace('\\', '/');
  }
}
