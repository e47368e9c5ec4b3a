package nurture.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of all languages, read once from {@code inbox/<language>.words}. Texts are searched in
 * the form that {@link #plain} gives them.
 */
final class InboxWords {
  static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "nl");

  /** How much of a text is searched, in characters: what a mail is stands at its beginning. */
  static final int SEARCHED = 8000;

  /** Stands for a part of the candidate's name: a letter of no language that is written here. */
  static final String NAME = "\u0298";

  private static final int GAP = 60;
  private static final int SHORT_GAP = 30;
  private static final int LONG_GAP = 250;

  /**
   * How often words may repeat that a phrase allows any number of. The matcher goes deeper with
   * each, and a text can have thousands.
   */
  private static final int MOST_WORDS = 20;

  /** Not within a word: "no … work" is not found in "noon work". */
  private static final String BETWEEN_WORDS = "(?!(?<=\\p{L})\\p{L})";

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02BC\u00B4`]");
  private static final Pattern VALUED = Pattern.compile("(.*) = (\\d{1,2})");
  private static final Pattern CLASS = Pattern.compile("(\\{[a-z]+}) = (.+)");

  /** What must not be put together of two clauses. */
  private static final Set<WordSection> OF_CLAUSES =
      EnumSet.of(WordSection.NEGATIVE, WordSection.WRONG_PERSON);

  private static final String OF_CLAUSE = "[^.!?;,]{0,";

  private static final Pattern UNKNOWN_CLASS = Pattern.compile("\\{[a-z]+}");

  /** These are of one sentence each; the others are of texts of machines. */
  private static final Set<WordSection> OF_SENTENCES =
      Set.copyOf(EnumSet.range(WordSection.POSITIVE, WordSection.REASON_CONTRACT));

  private static final InboxWords SHIPPED = load();

  /**
   * The phrases of a section.
   *
   * @param first the number of its first phrase, and {@code behind} that of the next section's
   * @param expression all of them as one
   * @param values what words stand for
   */
  private record Phrases(int first, int behind, String expression, Map<String, Integer> values) {}

  private final Map<WordSection, Phrases> sections = new EnumMap<>(WordSection.class);
  private final Map<WordSection, Pattern> patterns = new ConcurrentHashMap<>();
  private final List<Phrase> phrases = new ArrayList<>();
  private final PhraseIndex index;
  private final Pattern prefixes;

  private InboxWords(Map<WordSection, List<String>> lines) {
    lines.forEach(this::add);
    this.index = new PhraseIndex(phrases);
    this.prefixes = prefixes();
  }

  private void add(WordSection section, List<String> lines) {
    Map<String, Integer> meant = new LinkedHashMap<>();
    List<String> said = new ArrayList<>();
    for (String line : lines) {
      Matcher valued = VALUED.matcher(line);
      String phrase = valued.matches() ? valued.group(1) : line;
      said.add(phrase);
      if (valued.matches()) {
        for (String word : phrase.split("\\|")) {
          meant.put(word, Integer.parseInt(valued.group(2)));
        }
      }
    }
    String gap = gap(section);
    List<String> words = expressions(said.stream().filter(InboxWords::startsWord), gap);
    List<String> others = expressions(said.stream().filter(each -> !startsWord(each)), gap);
    int first = phrases.size();
    words.forEach(each -> phrases.add(new Phrase(bounded(each))));
    others.forEach(each -> phrases.add(new Phrase(each)));
    sections.put(section, new Phrases(first, phrases.size(), alternatives(words, others), meant));
  }

  private Pattern prefixes() {
    return Pattern.compile(
        "^\\s*("
            + expression(WordSection.REPLY_PREFIX)
            + "\\s?(\\[\\d+])?\\s?[:：]\\s*){1,"
            + MOST_WORDS
            + "}",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  static InboxWords shipped() {
    return SHIPPED;
  }

  /** Lower case, one blank between words, straight apostrophes. */
  static String plain(String text) {
    String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return BLANKS.matcher(APOSTROPHES.matcher(lower).replaceAll("'")).replaceAll(" ").strip();
  }

  /** As {@link #plain(String)}, of the beginning that is searched. */
  static String start(String text) {
    return plain(text.length() > SEARCHED ? text.substring(0, SEARCHED) : text);
  }

  boolean found(WordSection section, String plain) {
    return SearchedText.of(this, plain).found(section);
  }

  /** How many times, but no more than {@code most}. */
  int count(WordSection section, String plain, int most) {
    return Math.min(most, SearchedText.of(this, plain).all(section).size());
  }

  boolean whole(WordSection section, String plain) {
    return pattern(section).matcher(plain).matches();
  }

  /** The numbers of the phrases that may stand in a text or in a part of it. */
  BitSet possible(String plain) {
    return index.possible(plain);
  }

  /** Those of the possible phrases that are of a section, in its order. */
  List<Phrase> phrases(WordSection section, BitSet possible) {
    Phrases of = of(section);
    List<Phrase> found = new ArrayList<>();
    for (int i = possible.nextSetBit(of.first());
        i >= 0 && i < of.behind();
        i = possible.nextSetBit(i + 1)) {
      found.add(phrases.get(i));
    }
    return found;
  }

  /** All phrases of a section as one. */
  Pattern pattern(WordSection section) {
    return patterns.computeIfAbsent(section, key -> Pattern.compile(expression(key)));
  }

  /** All phrases of a section as one expression without groups, to build larger ones of. */
  String expression(WordSection section) {
    return of(section).expression();
  }

  /** What a word of a section stands for. */
  Map<String, Integer> values(WordSection section) {
    return of(section).values();
  }

  /** A subject without what mail programs set before that of an answer. */
  String threadOf(String subject) {
    return prefixes.matcher(subject).replaceFirst("").strip();
  }

  private Phrases of(WordSection section) {
    return Objects.requireNonNull(sections.get(section));
  }

  private static String alternatives(List<String> words, List<String> others) {
    // Where a word begins is asked once for all phrases, which makes the search several times
    // faster.
    String bounded = words.isEmpty() ? "" : bounded(String.join("|", words));
    return "(?:"
        + bounded
        + (words.isEmpty() || others.isEmpty() ? "" : "|")
        + String.join("|", others)
        + ")";
  }

  private static String bounded(String words) {
    return "(?<![\\p{L}\\p{N}])(?:" + words + ")";
  }

  /** What {@code …} may pass. */
  private static String gap(WordSection section) {
    if (section == WordSection.UNSUBSCRIBE) {
      return OF_CLAUSE + SHORT_GAP + "}?";
    }
    if (OF_CLAUSES.contains(section)) {
      return OF_CLAUSE + GAP + "}?";
    }
    return OF_SENTENCES.contains(section)
        ? "[^.!?;]{0," + GAP + "}?"
        : ".{0," + (section == WordSection.WROTE ? LONG_GAP : GAP) + "}?";
  }

  private static boolean startsWord(String phrase) {
    return Character.isLetter(phrase.charAt(0)) || phrase.charAt(0) == '(';
  }

  /** The longest first. */
  private static List<String> expressions(Stream<String> phrases, String gap) {
    return phrases
        .distinct()
        .sorted(Comparator.comparing(String::length).reversed())
        .map(phrase -> expression(phrase, gap))
        .toList();
  }

  private static String expression(String phrase, String gap) {
    String body =
        phrase
            .replaceAll("\\((?!\\?)(?<!\\\\\\()", "(?:")
            .replaceAll("(?<=[\\p{L}'])\\*", "\\\\p{L}{0,20}")
            .replace(")[^", ")" + BETWEEN_WORDS + "[^")
            .replace(" …", "…")
            .replace("… ", "…")
            .replace("…", BETWEEN_WORDS + gap + BETWEEN_WORDS)
            .replace(" ~ ", BETWEEN_WORDS + "[^.!?;,]{1," + SHORT_GAP + "}?" + BETWEEN_WORDS)
            .replace(" ?", "\\s*")
            .replace(" ", "\\s+")
            .replace(")*", "){0," + MOST_WORDS + "}")
            .replace(")+", "){1," + MOST_WORDS + "}");
    char last = phrase.charAt(phrase.length() - 1);
    boolean word = Character.isLetter(last) || last == ')' || phrase.endsWith(")?");
    return "(?:" + body + ")" + (word ? "(?!(?<=[\\p{L}\\p{N}])[\\p{L}\\p{N}])" : "");
  }

  private static InboxWords load() {
    Map<WordSection, List<String>> phrases = new EnumMap<>(WordSection.class);
    for (WordSection section : WordSection.values()) {
      phrases.put(section, new ArrayList<>());
    }
    for (String language : LANGUAGES) {
      read(language, phrases);
    }
    return new InboxWords(phrases);
  }

  private static void read(String language, Map<WordSection, List<String>> into) {
    String file = "/inbox/" + language + ".words";
    Map<String, WordSection> titles = new LinkedHashMap<>();
    for (WordSection section : WordSection.values()) {
      titles.put("[" + section.title() + "]", section);
    }
    Map<String, String> classes = new LinkedHashMap<>(Map.of("{name}", NAME));
    Optional<WordSection> section = Optional.empty();
    for (String raw : text(file).split("\n")) {
      if (raw.isBlank() || raw.startsWith("#")) {
        continue;
      }
      String line = expanded(raw.strip(), classes);
      Matcher defined = CLASS.matcher(line);
      if (defined.matches()) {
        classes.put(defined.group(1), "(" + defined.group(2) + ")");
        continue;
      }
      if (titles.containsKey(line)) {
        section = Optional.ofNullable(titles.get(line));
      } else {
        WordSection under =
            section.orElseThrow(() -> new IllegalStateException("No section: " + file));
        into.computeIfAbsent(under, key -> new ArrayList<>()).add(line);
      }
    }
  }

  private static String expanded(String line, Map<String, String> classes) {
    String expanded = line;
    for (Map.Entry<String, String> each : classes.entrySet()) {
      expanded = expanded.replace(each.getKey(), each.getValue());
    }
    if (UNKNOWN_CLASS.matcher(expanded).find() && !CLASS.matcher(expanded).matches()) {
      throw new IllegalStateException("Unknown class of words: " + line);
    }
    return expanded;
  }

  private static String text(String file) {
    try (InputStream in = InboxWords.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("Missing from the program: " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException("Cannot read " + file, failed);
    }
  }
}
