package nurture.rules.language;

import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nurture.rules.language.LanguageProblem.Kind;

/**
 * What one rule has named so far, and the problems found in it. A name bound inside {@code not},
 * {@code exists}, {@code forall} or the source of an {@code accumulate} is not known outside; one
 * bound in every alternative of an {@code or}, for values of one type, is.
 */
final class Scope {

  private final Lexicon lexicon;
  private final List<LanguageProblem> problems;
  private Map<String, Type> variables = new HashMap<>();

  Scope(Lexicon lexicon, List<LanguageProblem> problems) {
    this.lexicon = lexicon;
    this.problems = problems;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  Optional<Type> variable(String name) {
    return Optional.ofNullable(variables.get(name));
  }

  void bind(String name, Type type, Span span) {
    if (variables.putIfAbsent(name, type) != null) {
      report(
          LanguageProblem.of(
              Kind.DUPLICATE_NAME,
              span,
              name,
              name + " is the name of something else in this rule already; choose another"));
    }
  }

  /** What is known now, to go back to. */
  Map<String, Type> mark() {
    return new HashMap<>(variables);
  }

  void reset(Map<String, Type> mark) {
    variables = new HashMap<>(mark);
  }

  /** Keeps of several ways to go on from one place what all of them bind alike. */
  void join(List<Map<String, Type>> ways) {
    Map<String, Type> common = new HashMap<>(ways.get(0));
    ways.forEach(way -> common.entrySet().retainAll(way.entrySet()));
    variables = common;
  }

  void report(LanguageProblem problem) {
    problems.add(problem);
  }
}
