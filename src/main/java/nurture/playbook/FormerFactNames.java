package nurture.playbook;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Facts by the names they had before: {@code Word( says == "x" )} is {@code Flag( name == "x" )}.
 * Versions that were published with them never change, and go on deciding. Pure.
 */
final class FormerFactNames {

  private static final Pattern WORD = Pattern.compile("\\bWord(\\s*\\()([^)]*)\\)");
  private static final Pattern SAYS =
      Pattern.compile("\\bsays\\b(?=\\s*(?:[=!)]|memberOf|matches))");
  private static final Pattern SAID = Pattern.compile("\\bWord\\s*\\.\\s*says(?=\\s*\\()");

  private static final Map<Pattern, String> FACTS =
      Map.of(
          Pattern.compile("\\bTold(?=\\s*\\()"), "TopicHistory",
          Pattern.compile("\\bShelf(?=\\s*\\()"), "AvailableContent",
          Pattern.compile("\\bMoment(?=\\s*\\()"), "EvaluationTime");

  /** Rule files by path, with each fact by the name it has now. */
  static Map<String, String> replaced(Map<String, String> files) {
    Map<String, String> now = new TreeMap<>(files);
    now.replaceAll(
        (path, text) -> path.endsWith(".drl") || path.endsWith(".drt") ? replaced(text) : text);
    return now;
  }

  private static String replaced(String text) {
    String now = SAID.matcher(text).replaceAll("Flag.set");
    now = WORD.matcher(now).replaceAll(FormerFactNames::flag);
    for (Map.Entry<Pattern, String> fact : FACTS.entrySet()) {
      now = fact.getKey().matcher(now).replaceAll(fact.getValue());
    }
    return now;
  }

  private static String flag(MatchResult word) {
    return Matcher.quoteReplacement(
        "Flag" + word.group(1) + SAYS.matcher(word.group(2) + ")").replaceAll("name"));
  }

  private FormerFactNames() {}
}
