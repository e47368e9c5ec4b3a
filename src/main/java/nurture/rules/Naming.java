package nurture.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nurture.config.NearestWord;

/**
 * Puts values in the place of the names of policy numbers, wherever one stands as a word of its own
 * outside comments and texts. Lines stay where they are.
 */
final class Naming {

  /** Comments and texts are matched first, so that no name is found in them. */
  private static final Pattern NAMES =
      Pattern.compile(
          "//[^\\n]*+|(?s:/\\*.*?\\*/)"
              + "|\"[^\"\\\\\\n]*+(?:\\\\.[^\"\\\\\\n]*+)*+\""
              + "|'[^'\\\\\\n]*+(?:\\\\.[^'\\\\\\n]*+)*+'"
              + "|(?<![\\w$.@])(?<name>[A-Z][A-Z0-9_]*+)(?![\\w$])");

  private static final Pattern LIKE_A_NUMBER = Pattern.compile("[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+");

  private final Map<String, PolicyNumber> numbers;
  private final Set<String> used = new TreeSet<>();
  private final List<RuleProblem> problems = new ArrayList<>();

  Naming(Map<String, PolicyNumber> numbers) {
    this.numbers = numbers;
  }

  /** The text as the compiler gets it. */
  String resolve(String file, String text) {
    return NAMES.matcher(text).replaceAll(m -> Matcher.quoteReplacement(value(file, text, m)));
  }

  /** Names of numbers found in the texts so far. */
  Set<String> used() {
    return used;
  }

  /** Names found so far that look like a number's and are none. */
  List<RuleProblem> problems() {
    return problems;
  }

  private String value(String file, String text, MatchResult found) {
    String word = found.group();
    PolicyNumber number = numbers.get(word);
    if (number != null) {
      used.add(word);
      return String.valueOf(number.value());
    }
    if (LIKE_A_NUMBER.matcher(word).matches() && !declared(word, text)) {
      int line = (int) text.substring(0, found.start()).chars().filter(c -> c == '\n').count() + 1;
      problems.add(
          new RuleProblem(
              file,
              line,
              "there is no number "
                  + word
                  + (numbers.isEmpty()
                      ? "; numbers are named in policy/numbers.csv, which is not there"
                      : NearestWord.question(word, numbers.keySet())
                          + " (policy/numbers.csv names them)")));
    }
    return word;
  }

  /** Whether the file itself says what the word is. */
  private static boolean declared(String word, String text) {
    return Pattern.compile("\\bimport\\s+static\\s[^;\\n]*\\.(?:\\*|" + word + ")")
            .matcher(text)
            .find()
        || Pattern.compile("\\b" + word + "\\s*=[^=]").matcher(text).find();
  }
}
