package nurture.rules.sandbox;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.lang.reflect.Type;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one expression: a test within a condition, or what a consequence inserts. Every name in it
 * must be a field of the fact, something named before, or of the vocabulary; every call one of
 * {@link Permitted}. What it knows of types is as much as that takes; whether they fit is the
 * compiler's to say.
 */
final class Expression {

  private static final int DEEPEST = 20;
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

  private final Reading words;
  private final Map<String, Type> named;

  /** The fact whose fields are meant; none in a consequence. */
  private final @Nullable Class<?> fact;

  private int depth;

  Expression(Reading words, Map<String, Type> named, @Nullable Class<?> fact) {
    this.words = words;
    this.named = named;
    this.fact = fact;
  }

  /** What the whole is; {@code Object} for what does not matter. */
  @CanIgnoreReturnValue
  Type read() {
    if (++depth > DEEPEST) {
      throw words.stop("this is nested too deep; make two rules of it");
    }
    Type left = all();
    while (words.take("||")) {
      half();
      left = boolean.class;
    }
    depth--;
    return left;
  }

  @CanIgnoreReturnValue
  private Type all() {
    Type left = comparison();
    while (words.take("&&")) {
      half();
      left = boolean.class;
    }
    return left;
  }

  /** What follows {@code &&}: a whole test, or as in {@code days > 3 && < 9} the rest of one. */
  private void half() {
    if (comparing()) {
      relation();
    } else {
      // The binding of && within || does not matter to what is allowed.
      all();
    }
  }

  private Type comparison() {
    Type left = sum();
    if (!comparing()) {
      return left;
    }
    relation();
    if (comparing()) {
      throw words.stop("two comparisons in a row are not for rules; write && between them");
    }
    return boolean.class;
  }

  private boolean comparing() {
    boolean negated = words.sees("not");
    Token word = negated ? words.ahead(1) : words.here();
    return word.kind() == Token.Kind.SYMBOL && !negated && COMPARING.contains(word.text())
        || word.isName() && (ASKING.contains(word.text()) || MORE_OPERATORS.contains(word.text()));
  }

  private void relation() {
    words.take("not");
    Token operator = words.next();
    switch (operator.text()) {
      case "in" -> list();
      default -> {
        if (MORE_OPERATORS.contains(operator.text())) {
          throw words.stopBefore(
              operator.quoted()
                  + " is not for rules; compare with == or in, or ask the text:"
                  + " ref.startsWith(\"…\"), contains, endsWith");
        }
        sum();
      }
    }
  }

  private void list() {
    words.expect("(", "after `in` comes a list: in ( Stage.AWARENESS, Stage.CONSIDERATION )");
    do {
      sum();
    } while (words.take(","));
    words.close();
  }

  @CanIgnoreReturnValue
  private Type sum() {
    Type left = product();
    while (words.sees("+") || words.sees("-")) {
      words.next();
      Type right = product();
      left = left == String.class || right == String.class ? String.class : int.class;
    }
    return left;
  }

  private Type product() {
    Type left = single();
    while (words.sees("*") || words.sees("/") || words.sees("%")) {
      words.next();
      single();
      left = int.class;
    }
    return left;
  }

  @CanIgnoreReturnValue
  private Type single() {
    if (++depth > DEEPEST) {
      throw words.stop("this is nested too deep; make two rules of it");
    }
    Type type;
    if (words.take("!")) {
      single();
      type = boolean.class;
    } else if (words.take("-")) {
      type = single();
    } else if (words.take("(")) {
      type = read();
      words.close();
      type = chain(type, false);
    } else {
      type = first();
    }
    depth--;
    return type;
  }

  private Type first() {
    Token token = words.next();
    switch (token.kind()) {
      case TEXT:
        return chain(String.class, false);
      case NUMBER:
        return int.class;
      case NAME:
        return name(token);
      default:
        throw words.stopBefore(token.quoted() + " is not understood here; a value is missing");
    }
  }

  private Type name(Token token) {
    String name = token.text();
    if (Set.of("true", "false").contains(name)) {
      return boolean.class;
    }
    if (name.equals("null")) {
      return Object.class;
    }
    if (named.containsKey(name)) {
      return chain(named.get(name), false);
    }
    if (name.startsWith("$")) {
      throw words.stopBefore(Unknown.name(name));
    }
    if (name.equals("this") && fact != null) {
      return chain(fact, false);
    }
    Forbidden.word(name)
        .ifPresent(
            instead -> {
              throw words.stopBefore(instead);
            });
    Optional<Class<?>> type = typeCalled(name);
    if (type.isPresent() && words.sees(".")) {
      return chain(type.get(), true);
    }
    if (type.isPresent()) {
      throw words.stopBefore(
          "`" + name + "` alone is no value; go on with a dot, as in Tag.as(\"…\")");
    }
    return ofTheFact(token);
  }

  /** A field of the fact, or one of its methods. */
  private Type ofTheFact(Token token) {
    String name = token.text();
    Optional<Type> found = Optional.empty();
    if (fact != null && !words.sees("(")) {
      found = Permitted.property(fact, name);
    } else if (fact != null && Permitted.hasMethod(fact, name)) {
      found = Permitted.call(fact, name, arguments(), false);
    }
    return chain(found.orElseThrow(() -> new Refused.Stop(token.line(), unknown(name))), false);
  }

  private String unknown(String name) {
    List<String> choices = Vocabulary.choicesWith(name);
    if (!choices.isEmpty()) {
      return Unknown.choice(name, choices);
    }
    if (Character.isUpperCase(name.charAt(0)) || fact == null) {
      return words.sees(".") && Character.isLowerCase(name.charAt(0))
          ? "a full name like `" + name + ".…` is not for rules; name the type alone"
          : Unknown.name(name);
    }
    return words.sees(".") && Set.of("java", "javax", "org", "com", "nurture").contains(name)
        ? "a full name like `" + name + ".…` is not for rules; name the type alone"
        : Unknown.member(fact, name);
  }

  private Optional<Class<?>> typeCalled(String name) {
    if (name.equals("DayOfWeek")) {
      return Optional.of(DayOfWeek.class);
    }
    if (name.equals("HiringStep") && words.sees(".") && words.ahead(1).is("Kind")) {
      words.next();
      words.next();
      return Optional.of(nurture.candidate.HiringStep.Kind.class);
    }
    return Vocabulary.called(name).filter(type -> type.getEnclosingClass() == null);
  }

  /**
   * What stands behind dots and in square brackets.
   *
   * @param onType whether {@code from} is named itself rather than one of its kind
   */
  private Type chain(Type from, boolean onType) {
    Type type = from;
    boolean itself = onType;
    while (words.sees(".") || words.sees("[")) {
      type = words.take("[") ? element(type) : member(type, itself);
      itself = false;
    }
    return type;
  }

  private Type element(Type of) {
    Token index = words.next();
    if (Permitted.raw(of) != List.class || index.kind() != Token.Kind.NUMBER) {
      throw words.stopBefore("`[` is for a place in a list, as in tags[0]");
    }
    words.expect("]", "`[` is opened here and not closed");
    return Permitted.call(of, "get", 1, false).orElse(Object.class);
  }

  private Type member(Type of, boolean onType) {
    words.next();
    Token token = words.next();
    if (!token.isName()) {
      throw words.stopBefore(token.quoted() + " is not understood after a dot; a name is missing");
    }
    Class<?> type = Permitted.raw(of);
    String name = token.text();
    Optional<Type> found;
    if (words.sees("(") && Permitted.hasMethod(type, name)) {
      int arguments = arguments();
      found = Permitted.call(of, name, arguments, onType);
      if (found.isEmpty()) {
        throw new Refused.Stop(
            token.line(),
            type.getSimpleName() + "." + name + " does not take " + arguments + " values this way");
      }
    } else if (words.sees("(")) {
      found = Optional.empty();
    } else if (onType) {
      found =
          type.isEnum() && constants(type).contains(name) ? Optional.of(type) : Optional.empty();
    } else {
      found = Permitted.property(of, name);
    }
    return found.orElseThrow(() -> new Refused.Stop(token.line(), refused(type, name)));
  }

  private static String refused(Class<?> type, String name) {
    return Vocabulary.all().contains(type)
        ? Forbidden.member(name).orElseGet(() -> Unknown.member(type, name))
        : Forbidden.member(name)
            .orElseGet(
                () ->
                    "`"
                        + name
                        + "` is not for rules; of "
                        + type.getSimpleName()
                        + " they may use "
                        + Permitted.names(type));
  }

  private static List<String> constants(Class<?> type) {
    return Arrays.stream(type.getEnumConstants()).map(each -> ((Enum<?>) each).name()).toList();
  }

  /** How many there are. */
  private int arguments() {
    words.next();
    int count = 0;
    while (!words.sees(")")) {
      if (count > 0) {
        words.expect(
            ",",
            words.sees(";")
                ? "a parenthesis is opened here and not closed"
                : words.here().quoted() + " is not understood here; separate by , or close with )");
      }
      read();
      count++;
    }
    words.close();
    return count;
  }
}
