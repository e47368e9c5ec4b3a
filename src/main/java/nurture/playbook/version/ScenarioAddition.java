package nurture.playbook.version;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.scenario.CandidatePast;
import nurture.playbook.scenario.CandidateScenario;
import nurture.rules.RuleBook;

/**
 * A scenario made from a candidate, for a draft: the candidate without names in {@code
 * people.yaml}, the situation in a file of scenarios of its own kind. Pure.
 *
 * @param place of its entry in the file, from 0
 * @param faithful as of {@link CandidateScenario}
 */
public record ScenarioAddition(DraftAddition addition, int place, boolean faithful) {

  /** Where scenarios made from candidates stand. */
  public static final String FILE = "rules/scenario/from-candidates.yaml";

  private static final String PEOPLE = "rules/scenario/people.yaml";
  private static final String HEAD = "# Scenarios made from candidates, without their names.\n";
  private static final Pattern FIRST_PERSON =
      Pattern.compile("(?m)^people:[^\\n]*\\n(?:[ \\t]*(?:#[^\\n]*)?\\n)*( +)\\S");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  /**
   * Makes one.
   *
   * @param book the rules of the draft
   * @throws nurture.rules.EvaluationFailed if they break down over the candidate
   */
  public static ScenarioAddition of(
      PlaybookFiles files, CandidatePast past, RuleBook book, Instant now) {
    String day = DAY.format(now.atZone(ZoneOffset.UTC));
    String people = text(files, PEOPLE, "people:\n");
    String scenarios = text(files, FILE, HEAD);
    String about = free(people, "a candidate of " + day);
    CandidateScenario made =
        CandidateScenario.of(
            past, book, now, about, sentence(about.replaceFirst(" of ", " as of ")));
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put(PEOPLE, ended(people) + "\n" + made.person().indent(indentation(people)));
    texts.put(FILE, ended(scenarios) + "\n" + made.entry());
    return new ScenarioAddition(
        new DraftAddition(texts, FILE, made.name()),
        YamlEntries.of(texts.get(FILE)).entries().size() - 1,
        made.faithful());
  }

  private static String sentence(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static String free(String people, String name) {
    String next = name;
    for (int number = 2; people.contains(" " + next + ":"); number++) {
      next = name + " no " + number;
    }
    return next;
  }

  private static int indentation(String people) {
    Matcher first = FIRST_PERSON.matcher(people);
    return first.find() ? first.group(1).length() : 2;
  }

  private static String ended(String text) {
    return text.stripTrailing() + "\n";
  }

  private static String text(PlaybookFiles files, String path, String otherwise) {
    return files
        .content(path)
        .map(bytes -> new String(bytes, UTF_8).replace("\r\n", "\n"))
        .filter(text -> !text.isBlank())
        .orElse(otherwise);
  }
}
