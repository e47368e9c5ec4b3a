package nurture.web.settings;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import nurture.access.KeyRing;
import nurture.access.Permission;
import nurture.web.console.DisplayWords;
import nurture.web.console.ShownTime;

/**
 * The keys of programs. Times in UTC.
 *
 * @param problem why one could not be made; empty if none was to be
 * @param name as it was typed into the form
 * @param permissions what a new key may be given
 * @param made the key that was made just now, shown this once; empty for none
 */
record KeysPage(
    List<Row> rows, List<Choice> permissions, String problem, String name, String made) {

  /**
   * A key.
   *
   * @param owner the member who made it; empty for one that no member made
   * @param ofSettings whether the settings give it, where it is changed too
   */
  record Row(
      String id,
      String name,
      ShownTime made,
      String owner,
      boolean ofSettings,
      List<Choice> permissions) {}

  /** What a key may do beside posting events and reading. */
  record Choice(String word, String meaning, boolean chosen) {}

  static KeysPage of(
      List<KeyRing.Line> lines, Set<Permission> chosen, String problem, String name, String made) {
    return new KeysPage(
        lines.stream()
            .map(
                line ->
                    new Row(
                        line.id(),
                        line.name(),
                        ShownTime.at(line.createdAt(), ZoneOffset.UTC),
                        line.owner().map(DisplayWords::author).orElse(""),
                        line.name().equals(KeyRing.BOOTSTRAP),
                        choices(line.permissions())))
            .toList(),
        choices(chosen),
        problem,
        name,
        made);
  }

  private static List<Choice> choices(Set<Permission> chosen) {
    return Permission.OF_KEYS.stream()
        .sorted()
        .map(each -> new Choice(each.word(), meaning(each), chosen.contains(each)))
        .toList();
  }

  private static String meaning(Permission permission) {
    return switch (permission) {
      case EDIT -> "make drafts and change them";
      case PUBLISH -> "put versions in service and take them back";
      case OVERRIDE -> "publish what a check refuses";
      case KEYS -> "make keys and take them away";
      default -> permission.word();
    };
  }
}
