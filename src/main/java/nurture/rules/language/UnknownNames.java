package nurture.rules.language;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nurture.config.NearestWord;
import nurture.rules.language.LanguageProblem.Kind;

/** What is said of a name no rule knows: which was probably meant, and which there are. */
final class UnknownNames {

  static LanguageProblem fact(String name, Span span) {
    List<String> known =
        Stream.concat(Vocabulary.facts().stream(), Vocabulary.opinions().stream())
            .map(Vocabulary::name)
            .toList();
    return problem(
        Kind.UNKNOWN_FACT,
        span,
        name,
        known,
        "there is no fact " + name + NearestWord.among(name, known, "there are"));
  }

  static LanguageProblem variable(String name, Span span) {
    return LanguageProblem.of(
        Kind.UNKNOWN_VARIABLE,
        span,
        name,
        "nothing is called " + name + "; name it in a condition, as in " + name + " : Contact()");
  }

  /** A word in a consequence or a condition that is neither a variable nor an opinion. */
  static LanguageProblem name(String name, Span span) {
    List<String> known = Vocabulary.names(Vocabulary.opinions());
    return problem(
        Kind.UNKNOWN_NAME,
        span,
        name,
        known,
        "there is no " + name + NearestWord.among(name, known, "the opinions are"));
  }

  static LanguageProblem number(String name, Collection<String> numbers, Span span) {
    return problem(
        Kind.UNKNOWN_NUMBER,
        span,
        name,
        numbers,
        "there is no number "
            + name
            + (numbers.isEmpty()
                ? "; numbers are named in policy/numbers.csv, which is not there"
                : NearestWord.question(name, numbers) + " (policy/numbers.csv names them)"));
  }

  static LanguageProblem placeholder(String name, Span span, Collection<String> known) {
    List<String> sorted = known.stream().sorted().toList();
    return problem(
        Kind.UNKNOWN_NAME,
        span,
        name,
        sorted,
        "@{" + name + "} is no placeholder here" + NearestWord.among(name, sorted, "there are"));
  }

  /** A field, a choice or a word of an opinion. */
  static LanguageProblem member(Class<?> type, String member, Span span) {
    var forbidden = ForbiddenWords.member(member);
    if (forbidden.isPresent()) {
      return LanguageProblem.of(Kind.NOT_FOR_RULES, span, member, forbidden.get());
    }
    if (Vocabulary.types().noneMatch(type::equals)) {
      return LanguageProblem.of(
          Kind.NOT_FOR_RULES,
          span,
          member,
          "`"
              + member
              + "` is not for rules; of "
              + type.getSimpleName()
              + " they may use "
              + PermittedMembers.names(type));
    }
    List<String> known = Vocabulary.members(type);
    return problem(
        type.isEnum() ? Kind.UNKNOWN_CHOICE : Kind.UNKNOWN_FIELD,
        span,
        member,
        known,
        Vocabulary.name(type) + " has no " + member + NearestWord.among(member, known, "it has"));
  }

  /**
   * @param choices those that have a constant of this name
   */
  static LanguageProblem choice(String constant, List<String> choices, Span span) {
    List<String> whole = choices.stream().map(choice -> choice + "." + constant).toList();
    return problem(
        Kind.UNKNOWN_CHOICE,
        span,
        constant,
        whole,
        whole.stream().collect(Collectors.joining(" or ", "write ", ""))
            + " instead of "
            + constant);
  }

  private static LanguageProblem problem(
      Kind kind, Span span, String found, Collection<String> known, String message) {
    return new LanguageProblem(
        kind, span, found, List.copyOf(known), NearestWord.to(found, known), message);
  }

  private UnknownNames() {}
}
