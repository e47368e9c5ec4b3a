package nurture.rules.language;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nurture.rules.language.Expression.Arithmetic;
import nurture.rules.language.Expression.Comparison;
import nurture.rules.language.Expression.Conjunction;
import nurture.rules.language.Expression.Decimal;
import nurture.rules.language.Expression.Disjunction;
import nurture.rules.language.Expression.Listed;
import nurture.rules.language.Expression.Negated;
import nurture.rules.language.Expression.Negative;
import nurture.rules.language.Expression.Placeholder;
import nurture.rules.language.Expression.Text;
import nurture.rules.language.Expression.Whole;
import nurture.rules.language.LanguageProblem.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads one expression: a test within a condition, or what a consequence inserts. Every name in it
 * must be a field of the fact, a variable, or of the vocabulary; every call one of {@link
 * PermittedMembers}; every value of the type its place needs. What is wrong is reported to the
 * scope and reading goes on, unless the words make no expression at all.
 */
final class ExpressionParser {

  /** Values inside each other; the engine takes twice the time for one more sign or bracket. */
  static final int DEEPEST = 12;

  /** Tests or values joined in a row: the engine goes down one call for each. */
  static final int LONGEST_ROW = 200;

  static final int LONGEST_LIST = 1_000;

  private static final Set<String> COMPARING = Set.of("==", "!=", "<", "<=", ">", ">=");
  private static final Set<String> ASKING = Set.of("contains", "memberOf", "in");

  /** Of the engine. Patterns are among them: no rule needs one, and some take for ever. */
  private static final Set<String> MORE_OPERATORS =
      Set.of(
          "matches",
          "soundslike",
          "str",
          "excludes",
          "coincides",
          "before",
          "after",
          "during",
          "instanceof");

  /** An expression and what it is. */
  record Typed(Expression expression, Type type) {
    Span span() {
      return expression.span();
    }
  }

  private final TokenReader words;
  private final Scope scope;
  private final NameParser names;
  private final TypeChecks checks;
  private int depth;

  /** What stands on the left of the last comparison. */
  private @Nullable Typed compared;

  /**
   * @param fact whose fields are meant; null in a consequence
   */
  ExpressionParser(TokenReader words, Scope scope, @Nullable Class<?> fact) {
    this.words = words;
    this.scope = scope;
    this.checks = new TypeChecks(scope);
    this.names = new NameParser(words, scope, fact, this);
  }

  /** A whole expression. */
  Typed read() {
    Typed first = all();
    if (!words.sees("||")) {
      return first;
    }
    List<Expression> ways = new ArrayList<>(List.of(checks.truth(first)));
    Typed before = first;
    while (words.take("||")) {
      before = half(true);
      ways.add(checks.truth(before));
      bounded(ways.size());
    }
    return new Typed(new Disjunction(ways, first.span().to(before.span())), boolean.class);
  }

  private Typed all() {
    Typed first = comparison();
    if (!words.sees("&&")) {
      return first;
    }
    List<Expression> tests = new ArrayList<>(List.of(checks.truth(first)));
    Typed before = first;
    while (words.take("&&")) {
      before = half(false);
      tests.add(checks.truth(before));
      bounded(tests.size());
    }
    return new Typed(new Conjunction(tests, first.span().to(before.span())), boolean.class);
  }

  /** What follows {@code &&}: a whole test, or as in {@code days > 3 && < 9} the rest of one. */
  private Typed half(boolean either) {
    if (!comparing()) {
      return either ? all() : comparison();
    }
    if (compared == null) {
      throw words.stop(Kind.SYNTAX, "say what is compared on both sides: days > 3 && days < 9");
    }
    return relation(compared);
  }

  private Typed comparison() {
    Typed left = sum();
    compared = null;
    if (!comparing()) {
      return left;
    }
    Typed whole = relation(left);
    if (comparing()) {
      throw words.stop(
          Kind.SYNTAX, "two comparisons in a row are not for rules; write && between them");
    }
    return whole;
  }

  private boolean comparing() {
    boolean negated = words.sees("not");
    Token word = negated ? words.ahead(1) : words.here();
    return word.kind() == Token.Kind.SYMBOL && !negated && COMPARING.contains(word.text())
        || word.isName() && (ASKING.contains(word.text()) || MORE_OPERATORS.contains(word.text()));
  }

  private Typed relation(Typed left) {
    compared = left;
    boolean negated = words.take("not");
    Token operator = words.next();
    if (operator.is("in")) {
      return list(left, negated);
    }
    if (MORE_OPERATORS.contains(operator.text())) {
      throw words.stopBefore(
          Kind.NOT_FOR_RULES,
          operator.quoted()
              + " is not for rules; compare with == or in, or ask the text:"
              + " ref.startsWith(\"…\"), contains, endsWith");
    }
    Typed right = sum();
    checks.noTest(left);
    checks.noTest(right);
    Operator how = Operator.of((negated ? "not " : "") + operator.text()).orElseThrow();
    checks.noFractionFirst(left, how, right);
    Span span = left.span().to(right.span());
    checks.comparable(left, how, right, span);
    return new Typed(
        new Comparison(left.expression(), how, right.expression(), span), boolean.class);
  }

  private Typed list(Typed left, boolean negated) {
    words.expect("(", "after `in` comes a list: in ( Stage.AWARENESS, Stage.CONSIDERATION )");
    List<Expression> values = new ArrayList<>();
    do {
      Typed value = sum();
      if (!ValueTypes.alike(left.type(), value.type())) {
        checks.wrong(value.span(), left, "in", value);
      }
      values.add(value.expression());
      if (values.size() > LONGEST_LIST) {
        throw words.stop(
            Kind.TOO_LARGE, "a list has at most " + LONGEST_LIST + " values; make two tests of it");
      }
    } while (words.take(","));
    words.close();
    Span span = left.span().to(words.last().span());
    return new Typed(new Listed(left.expression(), negated, values, span), boolean.class);
  }

  private Typed sum() {
    Typed left = product();
    int row = 1;
    while (words.sees("+") || words.sees("-")) {
      bounded(++row);
      left = reckoned(left, words.next().text(), product());
    }
    return left;
  }

  private Typed product() {
    Typed left = single();
    int row = 1;
    while (words.sees("*") || words.sees("/") || words.sees("%")) {
      bounded(++row);
      left = reckoned(left, words.next().text(), single());
    }
    return left;
  }

  private Typed reckoned(Typed left, String operator, Typed right) {
    Span span = left.span().to(right.span());
    Type type = checks.reckoned(left, operator, right, span);
    Arithmetic arithmetic = new Arithmetic(operator, left.expression(), right.expression(), span);
    if (type == int.class) {
      ConstantArithmetic.noRoom(arithmetic).ifPresent(scope::report);
    }
    return new Typed(arithmetic, type);
  }

  /** Ends the reading of a rule in which too much is joined in a row. */
  void bounded(int row) {
    if (row > LONGEST_ROW) {
      throw words.stop(
          Kind.TOO_LARGE,
          "more than "
              + LONGEST_ROW
              + " values or tests are joined in a row; use in ( … ), or make two tests of it");
    }
  }

  private Typed single() {
    if (++depth > DEEPEST) {
      throw words.stop(
          Kind.TOO_LARGE,
          "this is nested too deep, in more than " + DEEPEST + " values; make two rules of it");
    }
    Token first = words.here();
    Typed value;
    if (words.take("!")) {
      Typed of = single();
      value = new Typed(new Negated(checks.truth(of), first.span().to(of.span())), boolean.class);
    } else if (words.take("-")) {
      Typed of = single();
      checks.number(of, first);
      if (of.expression() instanceof Negative) {
        // The engine takes the two for one sign that counts down.
        throw new LanguageProblem.Stop(
            LanguageProblem.of(
                Kind.SYNTAX, first.span(), "-", "two `-` in a row are not for rules; write none"));
      }
      value = new Typed(new Negative(of.expression(), first.span().to(of.span())), of.type());
    } else if (words.take("(")) {
      Typed inside = read();
      words.close();
      value = names.chain(inside);
    } else {
      value = first();
    }
    depth--;
    return value;
  }

  private Typed first() {
    if (words.endsRule()) {
      throw words.stop(Kind.UNFINISHED, "a value is missing before " + words.here().quoted());
    }
    Token token = words.next();
    return switch (token.kind()) {
      case TEXT -> names.chain(new Typed(new Text(token.value(), token.span()), String.class));
      case NUMBER -> number(token);
      case NAME -> names.read(token);
      case PLACEHOLDER -> placeholder(token);
      default ->
          throw words.stopBefore(
              Kind.SYNTAX, token.quoted() + " is not understood here; a value is missing");
    };
  }

  private Typed number(Token token) {
    if (token.text().contains(".")) {
      return new Typed(new Decimal(token.text(), token.span()), double.class);
    }
    try {
      return new Typed(new Whole(Integer.parseInt(token.text()), token.span()), int.class);
    } catch (NumberFormatException e) {
      throw words.stopBefore(
          Kind.TOO_LARGE, token.text() + " is too large; the largest number is 2147483647");
    }
  }

  private Typed placeholder(Token token) {
    Map<String, Type> known = scope.lexicon().placeholders();
    Type type = known.get(token.text());
    if (type == null) {
      scope.report(UnknownNames.placeholder(token.text(), token.span(), known.keySet()));
    }
    return new Typed(
        new Placeholder(token.text(), token.span()), type == null ? Object.class : type);
  }

  /** The type of what stands on the left of the comparison that was read. */
  Type leftType() {
    return compared == null ? Object.class : compared.type();
  }

  Optional<Typed> argument() {
    return words.sees(")") ? Optional.empty() : Optional.of(read());
  }
}
