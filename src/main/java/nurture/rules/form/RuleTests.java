package nurture.rules.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nurture.rules.language.RuleToken;

/** The words of one test, as far as it is written. */
final class RuleTests {

  private static final Set<String> COMPARING =
      Set.of("==", "!=", "<", "<=", ">", ">=", "contains", "memberOf", "in");

  /** Without the name it gives. */
  static List<RuleToken> unnamed(List<RuleToken> test) {
    return test.size() > 1 && test.get(0).kind() == RuleToken.Kind.VARIABLE && test.get(1).is(":")
        ? test.subList(2, test.size())
        : test;
  }

  /** Whether a value comes next. */
  static boolean compares(List<RuleToken> test) {
    return test.stream().anyMatch(RuleTests::comparing);
  }

  /** Whether what comes next are the values of a list. */
  static boolean listed(List<RuleToken> test) {
    return !test.isEmpty() && test.get(test.size() - 1).is("in");
  }

  private static boolean comparing(RuleToken token) {
    return COMPARING.stream().anyMatch(token::is);
  }

  /** What stands on the left of the comparison. */
  static List<RuleToken> left(List<RuleToken> test) {
    List<RuleToken> plain = unnamed(test);
    for (int i = 0; i < plain.size(); i++) {
      if (comparing(plain.get(i)) || plain.get(i).is("not")) {
        return plain.subList(0, i);
      }
    }
    return plain;
  }

  /** The field that is asked about, by way of others: {@code content.kind}. */
  static Optional<FieldWord> field(Class<?> fact, List<RuleToken> path) {
    Class<?> type = fact;
    Optional<FieldWord> field = Optional.empty();
    for (RuleToken token : path) {
      if (token.is("!") || token.is(".") || token.is("(") || token.is(")")) {
        continue;
      }
      field = MemberWords.field(type, token.text());
      if (field.isEmpty()) {
        return field;
      }
      type = FieldInput.raw(field.get().type());
    }
    return field;
  }

  private RuleTests() {}
}
