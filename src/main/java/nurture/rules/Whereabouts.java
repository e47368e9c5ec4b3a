package nurture.rules;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kie.api.builder.Message;

/**
 * Finds the line of a rule file a compiler's message is about. The compiler speaks of code it
 * generated, or names no line at all, but it quotes the word it stumbled over; where that word
 * stands in the rules is the place.
 */
final class Whereabouts {

  private static final String SOURCE = "Java source of ";
  private static final String FOLDER = "nurture/rules/";

  /** The line counts from that of {@code then}. */
  private static final Pattern CONSEQUENCE =
      Pattern.compile(
          "Unable to parse consequence caused by: \\(line (\\d+),col \\d+\\) Parse error\\."
              + " Found(.*?)(?:, expected(.*))?",
          Pattern.DOTALL);

  private static final Pattern THEN = Pattern.compile("^\\s*then\\b");
  private static final Pattern WORD = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");

  private final Map<String, String> files;
  private final Map<String, List<String>> generated;

  Whereabouts(Map<String, String> files, List<Message> messages) {
    this.files = new TreeMap<>(files);
    this.generated =
        messages.stream()
            .filter(Whereabouts::quotesSource)
            .collect(
                Collectors.toMap(
                    message -> String.valueOf(message.getPath()),
                    message -> message.getText().lines().skip(1).toList(),
                    (a, b) -> a));
  }

  /** Whether a message only repeats generated code and says nothing of its own. */
  static boolean quotesSource(Message message) {
    return message.getText().startsWith(SOURCE);
  }

  RuleProblem problem(Message message) {
    String path = message.getPath() == null ? "" : message.getPath();
    String said = withoutTrace(message.getText());
    Set<String> known =
        files.keySet().stream()
            .filter(file -> path.endsWith(FOLDER + file))
            .collect(Collectors.toSet());
    if (known.isEmpty()) {
      String text = said.replaceAll(" for the type Lambda\\w+", "");
      return place(sayable(files.keySet(), path), words(said, line(message)), text);
    }
    if (message.getLine() > 0) {
      String file = known.iterator().next();
      int line = (int) message.getLine();
      Matcher consequence = CONSEQUENCE.matcher(said);
      return consequence.matches()
          ? new RuleProblem(
              file,
              then(file, line) + Integer.parseInt(consequence.group(1)) - 1,
              unfinished(consequence.group(2), String.valueOf(consequence.group(3))))
          : new RuleProblem(file, line, said);
    }
    return place(known, words(said.substring(said.lastIndexOf(": ") + 1)), said);
  }

  /** A parser's own stack is nothing a rule's author can do anything with. */
  private static String withoutTrace(String text) {
    int trace = text.indexOf("Problem stacktrace");
    return (trace < 0 ? text : text.substring(0, trace)).strip();
  }

  /** The line of the {@code then} of the rule that begins on a line. */
  private int then(String file, int rule) {
    List<String> lines = files.getOrDefault(file, "").lines().toList();
    for (int i = rule - 1; i < lines.size(); i++) {
      if (THEN.matcher(lines.get(i)).find()) {
        return i + 1;
      }
    }
    return rule;
  }

  private static String unfinished(String found, String expected) {
    if (expected.contains("\";\"")) {
      return "a statement must end with ;";
    }
    if (expected.contains("\")\"")) {
      return "a parenthesis is opened here and not closed";
    }
    return "what is done cannot be read from " + found.strip() + " on";
  }

  /** Files of the phase whose generated code is meant. */
  private static Set<String> sayable(Set<String> all, String path) {
    Set<String> ofPhase =
        all.stream()
            .filter(file -> path.contains(FOLDER + file.split("/", 2)[0] + "/"))
            .collect(Collectors.toSet());
    return ofPhase.isEmpty() ? all : ofPhase;
  }

  private RuleProblem place(Set<String> candidates, Set<String> words, String said) {
    RuleProblem best =
        new RuleProblem(candidates.size() == 1 ? candidates.iterator().next() : "rules", 0, said);
    int fewest = Integer.MAX_VALUE;
    for (String word : words) {
      int times = 0;
      RuleProblem first = best;
      for (String file : new java.util.TreeSet<>(candidates)) {
        List<String> lines = files.getOrDefault(file, "").lines().toList();
        for (int i = 0; i < lines.size(); i++) {
          if (words(lines.get(i)).contains(word)) {
            first = times == 0 ? new RuleProblem(file, i + 1, said) : first;
            times++;
          }
        }
      }
      if (times > 0 && times < fewest) {
        fewest = times;
        best = first;
      }
    }
    return best;
  }

  private String line(Message message) {
    List<String> lines = generated.getOrDefault(String.valueOf(message.getPath()), List.of());
    int index = (int) message.getLine() - 1;
    return index >= 0 && index < lines.size() ? lines.get(index) : "";
  }

  /** The words that all the texts have in common. */
  private static Set<String> words(String... texts) {
    return Arrays.stream(texts)
        .map(Whereabouts::wordsOf)
        .reduce(
            (a, b) -> {
              a.retainAll(b);
              return a;
            })
        .orElseThrow();
  }

  private static Set<String> wordsOf(String text) {
    Matcher matcher = WORD.matcher(text);
    Set<String> words = new LinkedHashSet<>();
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }
}
