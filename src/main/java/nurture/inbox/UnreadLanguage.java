package nurture.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a reply is in a language whose words are not known. A yes or a name in it may look like a
 * word that is: "Ja tack, men inte nu" is no yes in German.
 */
final class UnreadLanguage {

  /** So many different words of one language make it. */
  private static final int WORDS = 2;

  private static final Pattern LETTERS = Pattern.compile("[^\\p{L}]+");
  private static final List<Set<String>> LANGUAGES = load();

  private UnreadLanguage() {}

  static boolean is(String text) {
    String start = text.substring(0, Math.min(text.length(), InboxWords.SEARCHED));
    return isForeignScript(start) || isForeignWords(start);
  }

  private static boolean isForeignWords(String text) {
    Set<String> said =
        new HashSet<>(Arrays.asList(LETTERS.split(text.toLowerCase(Locale.ROOT), -1)));
    return LANGUAGES.stream()
        .anyMatch(words -> words.stream().filter(said::contains).count() >= WORDS);
  }

  private static boolean isForeignScript(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long latin =
        text.codePoints()
            .filter(Character::isLetter)
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
            .count();
    return latin * 2 < letters;
  }

  private static List<Set<String>> load() {
    String file = "/inbox/unread.words";
    try (InputStream in =
        Objects.requireNonNull(UnreadLanguage.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> Set.copyOf(new HashSet<>(List.of(line.substring(4).split(" ")))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
