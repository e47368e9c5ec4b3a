package nurture.rules.language;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nurture.rules.language.Expression.Call;
import nurture.rules.language.Expression.Choice;
import nurture.rules.language.Expression.Element;
import nurture.rules.language.Expression.Factory;
import nurture.rules.language.Expression.Null;
import nurture.rules.language.Expression.NumberName;
import nurture.rules.language.Expression.Property;
import nurture.rules.language.Expression.Self;
import nurture.rules.language.Expression.Truth;
import nurture.rules.language.Expression.Variable;
import nurture.rules.language.ExpressionParser.Typed;
import nurture.rules.language.LanguageProblem.Kind;
import org.jspecify.annotations.Nullable;

/** Reads what begins with a name, and what stands behind dots and in brackets after a value. */
final class NameParser {

  private static final Pattern LIKE_A_NUMBER = Pattern.compile("[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+");
  private static final Set<String> PACKAGES = Set.of("java", "javax", "org", "com", "nurture");

  private final TokenReader words;
  private final Scope scope;
  private final @Nullable Class<?> fact;
  private final ExpressionParser expressions;

  NameParser(
      TokenReader words, Scope scope, @Nullable Class<?> fact, ExpressionParser expressions) {
    this.words = words;
    this.scope = scope;
    this.fact = fact;
    this.expressions = expressions;
  }

  /** The value a name that was just read begins. */
  Typed read(Token token) {
    String name = token.text();
    Span span = token.span();
    if (name.equals("true") || name.equals("false")) {
      return new Typed(new Truth(name.equals("true"), span), boolean.class);
    }
    if (name.equals("null")) {
      return new Typed(new Null(span), Object.class);
    }
    if (name.startsWith("$")) {
      Optional<Type> type = scope.variable(name);
      if (type.isEmpty()) {
        scope.report(UnknownNames.variable(name, span));
      }
      return chain(new Typed(new Variable(name, span), type.orElse(Object.class)));
    }
    if (name.equals("this") && fact != null) {
      return chain(new Typed(new Self(span), fact));
    }
    Optional<String> forbidden = ForbiddenWords.word(name);
    if (forbidden.isPresent()) {
      throw words.stopBefore(Kind.NOT_FOR_RULES, forbidden.get());
    }
    if (scope.lexicon().numbers().contains(name) && !words.sees(".")) {
      return new Typed(new NumberName(name, span), int.class);
    }
    Optional<Class<?>> type = typeCalled(name);
    if (type.isPresent()) {
      if (!words.sees(".")) {
        throw words.stopBefore(
            Kind.SYNTAX, "`" + name + "` alone is no value; go on with a dot, as in Tag.as(\"…\")");
      }
      return chain(ofType(type.get(), span));
    }
    return chain(ofTheFact(token));
  }

  private Optional<Class<?>> typeCalled(String name) {
    if (name.equals("DayOfWeek")) {
      return Optional.of(DayOfWeek.class);
    }
    Optional<Class<?>> nested =
        words.sees(".") ? Vocabulary.called(name + "." + words.ahead(1).text()) : Optional.empty();
    if (nested.isPresent()) {
      words.next();
      words.next();
      return nested;
    }
    return Vocabulary.called(name).filter(type -> type.getEnclosingClass() == null);
  }

  /** {@code Stage.AWARENESS} or {@code Send.message("…")}. */
  private Typed ofType(Class<?> type, Span begins) {
    words.next();
    Token member = member().called(name -> FormerNames.member(type, name, true));
    Span span = begins.to(member.span());
    if (words.sees("(") && PermittedMembers.hasMethod(type, member.text())) {
      List<Typed> arguments = arguments();
      span = begins.to(words.last().span());
      Type gives = called(type, member, arguments, true);
      return new Typed(new Factory(type, member.text(), plain(arguments), span), gives);
    }
    if (type.isEnum() && Vocabulary.constants(type).contains(member.text()) && !words.sees("(")) {
      return new Typed(new Choice(type, member.text(), span), type);
    }
    report(UnknownNames.member(type, member.text(), member.span()));
    passArguments();
    return new Typed(new Choice(type, member.text(), span), Object.class);
  }

  /** A field of the fact, or one of its methods. */
  private Typed ofTheFact(Token token) {
    String name =
        fact == null ? token.text() : FormerNames.member(fact, token.text(), words.sees("("));
    if (fact != null && !words.sees("(")) {
      Optional<Type> field = PermittedMembers.property(fact, name);
      if (field.isPresent()) {
        return new Typed(new Property(Optional.empty(), name, token.span()), field.get());
      }
    } else if (fact != null && PermittedMembers.hasMethod(fact, name)) {
      List<Typed> arguments = arguments();
      Span span = token.span().to(words.last().span());
      Type gives = called(fact, token, arguments, false);
      return new Typed(new Call(Optional.empty(), name, plain(arguments), span), gives);
    }
    report(unknown(token));
    passArguments();
    return new Typed(new Property(Optional.empty(), name, token.span()), Object.class);
  }

  /** What is not for rules is not gone on from, for it is no slip of the pen. */
  private void report(LanguageProblem problem) {
    if (problem.kind() == Kind.NOT_FOR_RULES) {
      throw new LanguageProblem.Stop(problem);
    }
    scope.report(problem);
  }

  private LanguageProblem unknown(Token token) {
    String name = token.text();
    List<String> choices = Vocabulary.choicesWith(name);
    if (!choices.isEmpty()) {
      return UnknownNames.choice(name, choices, token.span());
    }
    if (LIKE_A_NUMBER.matcher(name).matches()) {
      return UnknownNames.number(name, scope.lexicon().numbers(), token.span());
    }
    if (words.sees(".")
        && (fact == null || PACKAGES.contains(name))
        && Character.isLowerCase(name.charAt(0))) {
      return LanguageProblem.of(
          Kind.NOT_FOR_RULES,
          token.span(),
          name,
          "a full name like `" + name + ".…` is not for rules; name the type alone");
    }
    return Character.isUpperCase(name.charAt(0)) || fact == null
        ? UnknownNames.name(name, token.span())
        : UnknownNames.member(fact, name, token.span());
  }

  /** What stands behind dots and in square brackets. */
  Typed chain(Typed from) {
    Typed value = from;
    int row = 0;
    while (words.sees(".") || words.sees("[")) {
      expressions.bounded(++row);
      value = words.take("[") ? element(value) : memberOf(value);
    }
    return value;
  }

  private Typed element(Typed of) {
    Token index = words.next();
    boolean list = ValueTypes.sort(of.type()) == ValueTypes.Sort.LIST || of.type() == Object.class;
    if (!list || index.kind() != Token.Kind.NUMBER || !index.text().matches("\\d{1,4}")) {
      throw words.stopBefore(Kind.SYNTAX, "`[` is for a place in a list, as in tags[0]");
    }
    words.expect("]", "`[` is opened here and not closed");
    Span span = of.span().to(words.last().span());
    return new Typed(
        new Element(of.expression(), Integer.parseInt(index.text()), span),
        ValueTypes.element(of.type()));
  }

  private Typed memberOf(Typed of) {
    words.next();
    Token member = member();
    String name = member.text();
    Class<?> type = PermittedMembers.raw(of.type());
    Optional<Expression> whose = Optional.of(of.expression());
    if (words.sees("(") && PermittedMembers.hasMethod(type, name)) {
      List<Typed> arguments = arguments();
      Span span = of.span().to(words.last().span());
      Type gives = called(of.type(), member, arguments, false);
      return new Typed(new Call(whose, name, plain(arguments), span), gives);
    }
    Span span = of.span().to(member.span());
    Optional<Type> property =
        words.sees("(") ? Optional.empty() : PermittedMembers.property(of.type(), name);
    if (property.isEmpty() && of.type() != Object.class) {
      report(UnknownNames.member(type, name, member.span()));
    }
    passArguments();
    return new Typed(new Property(whose, name, span), property.orElse(Object.class));
  }

  private Token member() {
    Token token = words.next();
    if (!token.isName()) {
      throw words.stopBefore(
          Kind.SYNTAX, token.quoted() + " is not understood after a dot; a name is missing");
    }
    return token;
  }

  private Type called(Type of, Token method, List<Typed> arguments, boolean onType) {
    Class<?> type = PermittedMembers.raw(of);
    List<Type> given = arguments.stream().map(Typed::type).toList();
    Method found = ValueTypes.method(type, method.text(), given, onType);
    if (found == null) {
      scope.report(
          LanguageProblem.of(
              Kind.WRONG_TYPE,
              method.span(),
              method.text(),
              PermittedMembers.takes(type, method.text(), given, onType)));
      return PermittedMembers.gives(of, method.text());
    }
    return PermittedMembers.resolved(found.getGenericReturnType(), of);
  }

  @CanIgnoreReturnValue
  private List<Typed> arguments() {
    words.next();
    List<Typed> arguments = new ArrayList<>();
    while (!words.sees(")")) {
      if (!arguments.isEmpty()) {
        words.expect(
            ",",
            words.sees(";")
                ? "a parenthesis is opened here and not closed"
                : words.here().quoted() + " is not understood here; separate by , or close with )");
      }
      arguments.add(expressions.read());
    }
    words.close();
    return arguments;
  }

  /** Goes past what is given to something unknown, so that reading can go on. */
  private void passArguments() {
    if (words.sees("(")) {
      arguments();
    }
  }

  private static List<Expression> plain(List<Typed> typed) {
    return typed.stream().map(Typed::expression).toList();
  }
}
