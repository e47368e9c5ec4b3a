package nurture.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nurture.rules.sandbox.Unknown;
import nurture.rules.sandbox.Vocabulary;

/**
 * Says in the words of the rules what a compiler says in its own: which name is not known, which
 * was probably meant, and which there are. What it does not understand it passes on.
 */
final class Wording {

  private static final String NAME = "([\\p{L}_$][\\p{L}\\p{N}_$]*)";
  private static final Pattern WORD = Pattern.compile("(?<![.\\p{L}\\p{N}_$])" + NAME);
  private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
  private static final Set<String> GRAMMAR =
      Set.of(
          "in",
          "not",
          "contains",
          "matches",
          "memberOf",
          "soundslike",
          "null",
          "true",
          "false",
          "this",
          "str",
          "excludes",
          "new",
          "instanceof");

  /** What is said, and what to say instead; the first that fits counts. */
  private final Map<Pattern, BiFunction<Matcher, RuleProblem, Optional<String>>> phrases =
      new LinkedHashMap<>();

  private final Map<String, String> files;

  Wording(Map<String, String> files) {
    this.files = files;
    phrase("Unable to find class: " + NAME, (m, p) -> noFact(m.group(1)));
    phrase(
        "Unable to (?:parse left part of expression|Analyse Expression):? (.*?):?",
        (m, p) -> expression(m.group(1), p));
    phrase("Unknown field " + NAME + " on class ([\\w.$]+)", (m, p) -> has(m.group(2), m.group(1)));
    phrase(
        "Method " + NAME + " on class ([\\w.$]+) with arguments .* is missing",
        (m, p) -> has(m.group(2), m.group(1)));
    phrase(
        "The method " + NAME + "\\(.*\\) is undefined for the type " + NAME,
        (m, p) -> has(m.group(2), m.group(1)));
    phrase(NAME + " cannot be resolved or is not a field", (m, p) -> constant(m.group(1), p));
    phrase(NAME + " cannot be resolved(?: to a variable)?", (m, p) -> unknown(m.group(1)));
  }

  RuleProblem of(RuleProblem problem) {
    for (var phrase : phrases.entrySet()) {
      Matcher matcher = phrase.getKey().matcher(problem.message());
      if (matcher.matches()) {
        return phrase
            .getValue()
            .apply(matcher, problem)
            .map(said -> new RuleProblem(problem.file(), problem.line(), said))
            .orElse(problem);
      }
    }
    return problem;
  }

  private void phrase(String said, BiFunction<Matcher, RuleProblem, Optional<String>> instead) {
    phrases.put(Pattern.compile(said, Pattern.DOTALL), instead);
  }

  private static Optional<String> noFact(String name) {
    return Optional.of(Unknown.fact(name));
  }

  private static Optional<String> unknown(String name) {
    return Optional.of(Unknown.name(name));
  }

  private static Optional<String> has(String type, String member) {
    return Vocabulary.called(type).map(known -> Unknown.member(known, member));
  }

  /** {@code Via.FAX}: what is in front of the dot stands on the line. */
  private Optional<String> constant(String name, RuleProblem problem) {
    Matcher matcher =
        Pattern.compile(NAME + "\\s*\\.\\s*" + Pattern.quote(name)).matcher(line(problem));
    return matcher.find() ? has(matcher.group(1), name) : Optional.empty();
  }

  /** Drools quotes the whole comparison; the first word in it nobody knows is the one. */
  private Optional<String> expression(String expression, RuleProblem problem) {
    Optional<Class<?>> fact = fact(expression, problem);
    List<String> fields = fact.map(Vocabulary::members).orElse(List.of());
    Matcher words = WORD.matcher(TEXT.matcher(expression).replaceAll("\"\""));
    while (words.find()) {
      String word = words.group(1);
      boolean named = expression.substring(words.end()).stripLeading().startsWith(":");
      if (named
          || fields.contains(word)
          || GRAMMAR.contains(word)
          || Vocabulary.called(word).isPresent()) {
        continue;
      }
      List<String> choices = Vocabulary.choicesWith(word);
      if (word.startsWith("$")) {
        return unknown(word);
      }
      if (!choices.isEmpty()) {
        return Optional.of(Unknown.choice(word, choices));
      }
      return fact.map(type -> Unknown.member(type, word));
    }
    return Optional.empty();
  }

  /** The fact whose parentheses the expression stands in. */
  private Optional<Class<?>> fact(String expression, RuleProblem problem) {
    Matcher first = WORD.matcher(expression);
    String text = files.getOrDefault(problem.file(), "");
    int from = offset(text, problem.line());
    if (from < 0 || !first.find()) {
      return Optional.empty();
    }
    Matcher place =
        Pattern.compile("(?<![\\p{L}\\p{N}_$])" + Pattern.quote(first.group(1))).matcher(text);
    if (!place.find(from)) {
      return Optional.empty();
    }
    int open = 0;
    for (int i = place.start() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      open += c == ')' ? 1 : 0;
      if (c == '(' && open-- == 0) {
        Matcher before = Pattern.compile(NAME + "\\s*$").matcher(text.substring(0, i));
        Optional<Class<?>> type =
            before.find() ? Vocabulary.called(before.group(1)) : Optional.empty();
        if (type.isPresent()) {
          return type;
        }
        open = 0;
      }
    }
    return Optional.empty();
  }

  private String line(RuleProblem problem) {
    List<String> lines = files.getOrDefault(problem.file(), "").lines().toList();
    int index = problem.line() - 1;
    return index >= 0 && index < lines.size() ? lines.get(index) : "";
  }

  private static int offset(String text, int line) {
    int offset = 0;
    for (int i = 1; i < line && offset >= 0; i++) {
      offset = text.indexOf('\n', offset) + 1;
    }
    return line < 1 ? -1 : offset;
  }
}
