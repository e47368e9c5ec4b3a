package nurture.config;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sections that hold others, each under a name: {@code routes.<name>.host}. */
final class NamedSections {

  private static final String NAME = "[a-z0-9][a-z0-9-]*";

  private NamedSections() {}

  /** Their components of {@link Settings}. */
  static List<RecordComponent> all() {
    return Arrays.stream(Settings.class.getRecordComponents())
        .filter(component -> component.isAnnotationPresent(NamedSection.class))
        .toList();
  }

  static NamedSection declaration(RecordComponent section) {
    return Objects.requireNonNull(section.getAnnotation(NamedSection.class), section.getName());
  }

  /** The record that each of them is. */
  static Class<?> type(RecordComponent section) {
    return (Class<?>) ((ParameterizedType) section.getGenericType()).getActualTypeArguments()[1];
  }

  /** The section of the settings that is a single one of the same kind. */
  static String single(RecordComponent section) {
    return DeclaredSetting.sections()
        .filter(component -> component.getType() == type(section))
        .findFirst()
        .orElseThrow()
        .getName();
  }

  /** The settings of one of them. */
  static List<DeclaredSetting> of(RecordComponent section, String name) {
    return DeclaredSetting.in(section.getName() + "." + name, type(section));
  }

  /** The setting that a key names, if it is one of these. */
  static Optional<DeclaredSetting> declared(String key) {
    return all().stream()
        .flatMap(
            section ->
                name(section, key).stream()
                    .flatMap(name -> of(section, name).stream())
                    .filter(setting -> setting.name().equals(key)))
        .findFirst();
  }

  /** The name in a key, if it belongs to the section. */
  static Optional<String> name(RecordComponent section, String key) {
    Matcher matcher =
        Pattern.compile(Pattern.quote(section.getName()) + "\\.(" + NAME + ")\\..+").matcher(key);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** The key that a variable overrides, if it is one of these. */
  static Optional<String> keyOf(String variable) {
    return all().stream()
        .flatMap(
            section ->
                of(section, "x").stream()
                    // MESSAGES_PER_CONNECTION before CONNECTION.
                    .sorted(Comparator.comparing((DeclaredSetting each) -> -each.name().length()))
                    .flatMap(setting -> keyOf(section, setting, variable)))
        .findFirst();
  }

  private static Stream<String> keyOf(
      RecordComponent section, DeclaredSetting setting, String variable) {
    String start = "NURTURE_" + section.getName().toUpperCase(Locale.ROOT) + "_";
    String end = setting.variable().substring((start + "X").length());
    return Stream.of(variable)
        .filter(
            given ->
                given.startsWith(start)
                    && given.endsWith(end)
                    && given.length() > start.length() + end.length())
        .map(
            given ->
                given
                    .substring(start.length(), given.length() - end.length())
                    .toLowerCase(Locale.ROOT)
                    .replace('_', '-'))
        .filter(Pattern.compile(NAME).asMatchPredicate())
        .map(name -> section.getName() + "." + name + "." + key(setting));
  }

  /** The variable of such a section that was probably meant; empty if it names none. */
  static Optional<String> meant(String variable) {
    for (RecordComponent section : all()) {
      String start = "NURTURE_" + section.getName().toUpperCase(Locale.ROOT) + "_";
      if (!variable.startsWith(start)) {
        continue;
      }
      List<String> keys =
          of(section, "x").stream()
              .map(setting -> setting.variable().substring((start + "X_").length()))
              .toList();
      int end = variable.indexOf('_', start.length());
      while (end > 0) {
        Optional<String> key = NearestWord.to(variable.substring(end + 1), keys);
        if (key.isPresent()) {
          return Optional.of(variable.substring(0, end + 1) + key.get());
        }
        end = variable.indexOf('_', end + 1);
      }
    }
    return Optional.empty();
  }

  /** The part of a setting's name behind that of its section. */
  static String key(DeclaredSetting setting) {
    return setting.name().substring(setting.section().length() + 1);
  }

  /** What to write instead of a key that is unknown; empty if it is in no such section. */
  static Optional<String> unknown(String key) {
    return all().stream()
        .filter(within(key))
        .findFirst()
        .map(
            section ->
                "write "
                    + section.getName()
                    + ".<name>.<key>, the name in lower-case letters, digits and dashes, and the"
                    + " key one of "
                    + String.join(
                        ", ", of(section, "x").stream().map(NamedSections::key).toList()));
  }

  private static Predicate<RecordComponent> within(String key) {
    return section -> key.equals(section.getName()) || key.startsWith(section.getName() + ".");
  }
}
