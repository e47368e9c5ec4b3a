package nurture.identity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person's name as it may be said and shown.
 *
 * <p>The rule for a first name, where none was given on its own:
 *
 * <ol>
 *   <li>Characters that are not seen are dropped, blanks are single spaces.
 *   <li>What stands for no name ({@code null}, {@code N/A}, {@code -}) is no name.
 *   <li>Titles (Dr., Prof., Herr, Frau, Mr, Ms, Dhr., Mevr. …) are dropped from the front. If one
 *       word is left behind a title, it is a family name.
 *   <li>{@code HARTWIG, Lena} is family name, then first names, if one comma divides two names.
 *   <li>The first word is the first name if it has two letters or more (one, where a sign is a
 *       word), and neither a dot nor a digit nor an @. An initial ({@code L.}, {@code J.R.}) is no
 *       first name. A name in one word alone is taken: many people have one.
 *   <li>Otherwise there is none, and a message greets without it.
 * </ol>
 *
 * Pure.
 */
public final class PersonName {

  /** Signs around a word, such as quotation marks. */
  private static final Pattern EDGES =
      Pattern.compile("^[\\p{Punct}“”„«»]+|[\\p{Punct}“”„«»&&[^.]]+$");

  private static final Set<String> NO_NAMES =
      Set.of(
          "null",
          "nil",
          "none",
          "n/a",
          "na",
          "n.a.",
          "undefined",
          "unknown",
          "unbekannt",
          "onbekend",
          "anonymous",
          "test",
          "tbd",
          "not available",
          "no name",
          "nan");

  /** In lower case, without dots. */
  private static final Set<String> TITLES =
      Set.of(
          "dr",
          "prof",
          "professor",
          "mr",
          "mister",
          "mrs",
          "ms",
          "miss",
          "mx",
          "herr",
          "frau",
          "dhr",
          "mevr",
          "mevrouw",
          "meneer",
          "monsieur",
          "madame",
          "mme",
          "señor",
          "señora",
          "signor",
          "signora",
          "doctor",
          "doktor");

  /** Those that are a title with a dot alone; Phil and Nat are names. */
  private static final Set<String> DOTTED_TITLES =
      Set.of(
          "drs",
          "hr",
          "fr",
          "dipl",
          "dipl-ing",
          "ing",
          "ir",
          "mag",
          "mw",
          "m",
          "sr",
          "sra",
          "pd",
          "med",
          "phil",
          "rer",
          "nat",
          "univ",
          "hc",
          "h",
          "c");

  private static final String DEGREE =
      "(phd|ph|msc|bsc|ma|ba|mba|md|jr|sr|i{1,3}|iv|esq|cpa|pmp|mag|dr|prof|d)";

  private static final Pattern DEGREES =
      Pattern.compile(DEGREE + "( " + DEGREE + ")*", Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_NONE = 13;

  /** The name as it is shown: without what is not seen; empty if it is no name. */
  public static String shown(String written) {
    if (plain(written)) {
      return isNone(written) ? "" : written;
    }
    String seen =
        Normalizer.normalize(InvisibleCharacters.removed(written), Normalizer.Form.NFC)
            .replaceAll(" {2,}", " ")
            .strip();
    return isNone(seen) ? "" : seen;
  }

  /**
   * What a greeting says.
   *
   * @param given the first name as it was told; may be empty
   * @param name the whole name; may be empty
   * @return empty where no first name is sure
   */
  public static String first(String given, String name) {
    String told = first(shown(given), true);
    return told.isEmpty() ? first(shown(name), false) : told;
  }

  /** The first name; where none is sure, the whole name in the order it is said. */
  public static String greeting(String given, String name) {
    String first = first(given, name);
    return first.isEmpty() ? inOrder(shown(name)) : first;
  }

  private static String first(String name, boolean given) {
    String[] words = inOrder(name).split(" ");
    int titles = 0;
    while (titles < words.length && title(words[titles])) {
      titles++;
    }
    int rest = words.length - titles;
    // What follows a title alone is a family name: Frau Hartwig.
    if (rest == 0 || !given && rest == 1 && words.length > 1) {
      return "";
    }
    String word = words[titles];
    if (!bare(word)) {
      word = EDGES.matcher(word).replaceAll("");
    }
    return sure(word) ? cased(word) : "";
  }

  /** Whether it begins and ends with a letter: then no sign stands around it. */
  private static boolean bare(String word) {
    return !word.isEmpty()
        && Character.isLetter(word.charAt(0))
        && Character.isLetter(word.charAt(word.length() - 1));
  }

  /**
   * {@code HARTWIG, Lena} as {@code Lena HARTWIG}; {@code Lena Hartwig, PhD} without the degree.
   */
  private static String inOrder(String name) {
    if (name.indexOf(',') < 0) {
      return name.strip();
    }
    String[] parts = name.split(",", -1);
    String family = parts[0].strip();
    String rest = parts.length == 1 ? "" : parts[1].strip();
    return rest.isEmpty() || DEGREES.matcher(rest.replace(".", "")).matches()
        ? family
        : rest + " " + family;
  }

  private static boolean title(String word) {
    String plain = word.toLowerCase(Locale.ROOT).replace(".", "");
    return TITLES.contains(plain) || word.endsWith(".") && DOTTED_TITLES.contains(plain);
  }

  private static boolean sure(String word) {
    int letters = 0;
    boolean ideograph = false;
    for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
      int c = word.codePointAt(i);
      if (c == '.' || c == '@' || Character.isDigit(c)) {
        return false;
      }
      letters += Character.isLetter(c) ? 1 : 0;
      ideograph |= Character.isIdeographic(c);
    }
    return letters > 1 || ideograph;
  }

  /** {@code LENA} as {@code Lena}; other mixes, and two letters, as they are. */
  private static String cased(String word) {
    boolean shouted =
        word.length() > 2
            && word.equals(word.toUpperCase(Locale.ROOT))
            && !word.equals(word.toLowerCase(Locale.ROOT));
    if (!shouted) {
      return word;
    }
    StringBuilder cased = new StringBuilder();
    boolean begins = true;
    for (int c : word.codePoints().toArray()) {
      cased.appendCodePoint(begins ? c : Character.toLowerCase(c));
      begins = c == '-' || c == '\'';
    }
    return cased.toString();
  }

  /**
   * Whether it is as it would be shown: most names are, and names are read with every candidate.
   */
  private static boolean plain(String text) {
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // Letters of Latin, each in its normal form.
      boolean shown = c > ' ' && c < 127 || c >= 0xC0 && c < 0x250;
      if (!shown && (c != ' ' || blank)) {
        return false;
      }
      blank = c == ' ';
    }
    return !blank;
  }

  private static boolean isNone(String seen) {
    return seen.length() <= LONGEST_NONE && NO_NAMES.contains(seen.toLowerCase(Locale.ROOT))
        || !hasLetter(seen);
  }

  private static boolean hasLetter(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (Character.isLetter(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  private PersonName() {}
}
