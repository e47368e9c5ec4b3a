package nurture.web.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nurture.config.Setting;

/**
 * What the server was started with.
 *
 * @param changed how many settings have another value than their default
 */
record ServerSettingsPage(List<Section> sections, long changed) {

  /** The settings of one section of the file. */
  record Section(String name, List<Row> rows) {}

  /**
   * A setting.
   *
   * @param value in effect, secrets masked; empty if unset
   * @param source {@code default}, the file and line, or the variable
   */
  record Row(
      String key, String variable, String value, String source, boolean changed, String comment) {}

  static ServerSettingsPage of(List<Setting> described) {
    Map<String, List<Row>> sections = new LinkedHashMap<>();
    for (Setting setting : described) {
      String section = setting.key().substring(0, Math.max(0, setting.key().indexOf('.')));
      sections.computeIfAbsent(section, name -> new ArrayList<>()).add(row(setting));
    }
    List<Section> all = new ArrayList<>();
    sections.forEach((name, rows) -> all.add(new Section(name, List.copyOf(rows))));
    return new ServerSettingsPage(
        List.copyOf(all), described.stream().filter(setting -> changed(setting)).count());
  }

  private static boolean changed(Setting setting) {
    return !setting.value().equals(setting.defaultValue());
  }

  private static Row row(Setting setting) {
    return new Row(
        setting.key(),
        setting.variable(),
        setting.unit().isEmpty() || setting.value().isEmpty()
            ? setting.value()
            : setting.value() + " " + setting.unit(),
        setting.source(),
        changed(setting),
        setting.comment());
  }
}
