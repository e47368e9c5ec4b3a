package nurture.playbook;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nurture.config.NearestWord;

/** What the texts of an {@link YamlEntry} must look like to be a name, a day, a link and so on. */
final class EntryValues {
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  private EntryValues() {}

  /**
   * A name that no other entry has.
   *
   * @param taken the lines of those before it, to which it is added
   */
  static String unique(
      YamlEntry yamlEntry, String key, Pattern form, String example, Map<String, Integer> taken) {
    Optional<String> name = yamlEntry.text(key, example);
    name.ifPresent(
        given -> {
          Integer first = taken.putIfAbsent(given, yamlEntry.line(key));
          if (!form.matcher(given).matches()) {
            yamlEntry.complain(key, "'" + given + "' is no " + key, "Write one like " + example);
          } else if (first != null) {
            yamlEntry.complain(
                key,
                "the " + key + " " + given + " is there twice, first on line " + first,
                "Give one of the two another");
          }
        });
    return name.orElse("");
  }

  /** A constant as people write it, in lower case and with hyphens. */
  static <E extends Enum<E>> Optional<E> oneOf(YamlEntry yamlEntry, String key, E[] constants) {
    List<String> words = Stream.of(constants).map(EntryValues::word).toList();
    Optional<String> written = yamlEntry.text(key, key + ": " + words.get(0));
    Optional<E> meant =
        written.flatMap(
            word -> Stream.of(constants).filter(each -> word(each).equals(word)).findFirst());
    if (written.isPresent() && meant.isEmpty()) {
      yamlEntry.complain(
          key,
          "there is no " + key + " " + written.get(),
          NearestWord.to(written.get(), words).map(near -> "Did you mean " + near + "? ").orElse("")
              + "There are "
              + String.join(", ", words));
    }
    return meant;
  }

  /** A day as 2028-06-30. */
  static Optional<LocalDate> day(YamlEntry yamlEntry, String key, boolean needed) {
    String example = key + ": 2028-06-30";
    Optional<String> written = text(yamlEntry, key, example, needed);
    try {
      return written.map(LocalDate::parse);
    } catch (DateTimeParseException noDay) {
      yamlEntry.complain(key, "'" + written.orElse("") + "' is no day", "Write " + example);
      return Optional.empty();
    }
  }

  /** A link that a mail program opens. */
  static String link(YamlEntry yamlEntry, String key, boolean needed) {
    String example = key + ": https://…";
    Optional<String> written = text(yamlEntry, key, example, needed);
    if (written.isPresent() && !isLink(written.get())) {
      yamlEntry.complain(key, "'" + written.get() + "' is no link", "Write " + example);
    }
    return written.orElse("");
  }

  /** A language by its two letters. */
  static String language(YamlEntry yamlEntry, String key) {
    Optional<String> written = yamlEntry.text(key, key + ": en");
    if (written.isPresent()
        && (written.get().length() != 2 || !LANGUAGES.contains(written.get()))) {
      yamlEntry.complain(
          key, "'" + written.get() + "' is no language", "Write two letters, such as en, de or nl");
    }
    return written.orElse("");
  }

  /** One sentence, as it stands between others in a message. */
  static String sentence(YamlEntry yamlEntry, String key) {
    Optional<String> written =
        yamlEntry.text(key, key + ": One sentence, with a full stop at its end");
    if (written.isPresent() && !written.get().matches(".*[.!?…]")) {
      yamlEntry.complain(key, key + " does not end like a sentence", "Put a full stop at its end");
    }
    return written.orElse("");
  }

  /** Complains of capital letters where texts are compared: topics, skills. */
  static void lowerCase(YamlEntry yamlEntry, String key, Collection<String> texts) {
    for (String text : texts) {
      String lower = text.toLowerCase(Locale.ROOT);
      if (!lower.equals(text)) {
        yamlEntry.complain(key, "'" + text + "' has capital letters", "Write " + lower);
      }
    }
  }

  private static Optional<String> text(
      YamlEntry yamlEntry, String key, String example, boolean needed) {
    return needed ? yamlEntry.text(key, example) : yamlEntry.optionalText(key, example);
  }

  private static boolean isLink(String text) {
    try {
      URI link = new URI(text);
      return ("https".equals(link.getScheme()) || "http".equals(link.getScheme()))
          && link.getHost() != null
          && link.getUserInfo() == null;
    } catch (URISyntaxException noLink) {
      return false;
    }
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
