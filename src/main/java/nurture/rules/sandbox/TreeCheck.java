package nurture.rules.sandbox;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nurture.decision.Opinion;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rules of a file by the small grammar there is for them, and refuses everything else.
 * Rules are {@code rule "…" when … then … end}; conditions are facts, {@code not}, {@code exists},
 * {@code forall}, {@code and}, {@code or} and {@code accumulate}; consequences are insertions.
 * Pure; takes about a millisecond a hundred rules.
 */
public final class TreeCheck {

  private static final int LONGEST_FILE = 500_000;
  private static final int MOST_WORDS = 2_000;
  private static final int DEEPEST = 10;
  private static final int MOST_CONDITIONS = 30;

  /** The engine makes a rule of every combination of alternatives. */
  private static final int MOST_WAYS = 32;

  private static final Set<String> FUNCTIONS = Set.of("count", "sum", "min", "max", "average");

  private final Reading words;
  private final List<Refused> refused = new ArrayList<>();

  /** What the rule at hand has named, by name. */
  private final Map<String, Type> named = new HashMap<>();

  private int depth;
  private int conditions;
  private int left;

  private TreeCheck(Reading words) {
    this.words = words;
  }

  /**
   * What the file must not contain, at most one for each rule, by line.
   *
   * @param text as the compiler gets it
   */
  public static List<Refused> of(String text) {
    if (text.length() > LONGEST_FILE) {
      return List.of(
          new Refused(0, "a file has at most " + LONGEST_FILE + " characters; make two of it"));
    }
    try {
      TreeCheck check = new TreeCheck(new Reading(Tokens.of(text)));
      check.file();
      return check.refused;
    } catch (Refused.Stop stop) {
      return List.of(stop.refused());
    }
  }

  /** The classes that say what is allowed; when one changes, compiled rules are to be made anew. */
  public static Stream<Class<?>> parts() {
    return Stream.of(
        TreeCheck.class, Expression.class, Tokens.class, Permitted.class, Linked.class);
  }

  private void file() {
    while (!words.isAtEnd()) {
      try {
        if (!words.sees("rule")) {
          throw words.stop(
              Forbidden.betweenRules(words.here().text())
                  .orElseGet(
                      () ->
                          words.here().quoted()
                              + " is not for rules; a file is a row of rule \"…\" when … then …"
                              + " end"));
        }
        rule();
      } catch (Refused.Stop stop) {
        refused.add(stop.refused());
        words.skip();
      }
    }
  }

  private void rule() {
    words.next();
    named.clear();
    depth = 0;
    conditions = 0;
    left = MOST_WORDS;
    if (words.here().kind() != Token.Kind.TEXT) {
      throw words.stop("a rule has a name in \" \"");
    }
    words.next();
    if (words.sees("extends")) {
      throw words.stop("`extends` is not for rules; repeat the conditions, or say a word for them");
    }
    words.expect("when", Forbidden.attribute(words.here().text()));
    int ways = 1;
    while (!words.sees("then")) {
      ways *= alternatives();
      tooMany(ways);
    }
    words.next();
    while (!words.take("end")) {
      statement();
    }
  }

  private void tooMany(int ways) {
    if (ways > MOST_WAYS) {
      throw words.stop(
          "so many `or` make more than "
              + MOST_WAYS
              + " rules of this one; make two of it, or use in ( … )");
    }
  }

  /** How many ways there are to meet it. */
  @CanIgnoreReturnValue
  private int alternatives() {
    int ways = together();
    while (words.take("or")) {
      ways += together();
    }
    tooMany(ways);
    return ways;
  }

  private int together() {
    int ways = condition();
    while (words.take("and")) {
      ways *= condition();
      tooMany(ways);
    }
    return ways;
  }

  @CanIgnoreReturnValue
  private int condition() {
    if (++depth > DEEPEST) {
      throw words.stop("this is nested too deep; make two rules of it");
    }
    int ways = 1;
    if (words.take("not") || words.take("exists")) {
      ways = condition();
    } else if (words.take("forall")) {
      words.expect("(", "after `forall` comes ( … )");
      while (!words.take(")")) {
        condition();
      }
    } else if (words.sees("accumulate")) {
      accumulate();
    } else if (words.take("(")) {
      ways = alternatives();
      words.close();
    } else {
      fact();
    }
    depth--;
    return ways;
  }

  private void fact() {
    if (++conditions > MOST_CONDITIONS) {
      throw words.stop(
          "a rule has at most " + MOST_CONDITIONS + " conditions; say some of them in a word");
    }
    String name = name();
    Token type = words.next();
    if (!type.isName()) {
      throw words.stopBefore(type.quoted() + " is not understood here; a fact is missing");
    }
    Forbidden.inConditions(type.text())
        .or(() -> Forbidden.word(type.text()))
        .ifPresent(
            instead -> {
              throw words.stopBefore(instead);
            });
    if (words.sees(".")) {
      throw words.stop(
          "a full name like `" + type.text() + ".…` is not for rules; name the fact alone");
    }
    Class<?> fact =
        Vocabulary.matched(type.text())
            .orElseThrow(() -> words.stopBefore(Unknown.fact(type.text())));
    if (!name.isEmpty()) {
      named.put(name, fact);
    }
    words.expect("(", "after the fact come its tests: " + type.text() + "( … )");
    tests(fact);
    words.close();
  }

  /** {@code $name :} if it is there. */
  private String name() {
    if (!words.here().isName() || !words.ahead(1).is(":")) {
      return "";
    }
    String name = words.next().text();
    if (!name.startsWith("$")) {
      throw words.stopBefore("a name begins with $, as in $" + name + " : …");
    }
    words.next();
    return name;
  }

  private void tests(@Nullable Class<?> fact) {
    if (words.sees(")")) {
      return;
    }
    do {
      String name = name();
      if (words.sees("eval")) {
        throw words.stop(Forbidden.inConditions("eval").orElseThrow());
      }
      Type type = new Expression(words, named, fact).read();
      if (!name.isEmpty()) {
        named.put(name, type);
      }
      spend();
    } while (words.take(","));
  }

  private void accumulate() {
    words.next();
    words.expect("(", "after `accumulate` comes ( Fact( … ) ; $n : count() )");
    alternatives();
    if (!words.take(",")) {
      words.expect(
          ";", words.here().quoted() + " is not for rules; what is looked for ends with ;");
    }
    do {
      String name = name();
      Token function = words.next();
      if (!FUNCTIONS.contains(function.text())) {
        throw words.stopBefore(
            function.quoted()
                + " is not for rules; there are count, sum, min, max and average, as in"
                + " $n : count()");
      }
      words.expect("(", "after " + function.text() + " comes ( … )");
      Type of = words.sees(")") ? Long.class : new Expression(words, named, null).read();
      words.close();
      if (!name.isEmpty()) {
        named.put(name, function.text().equals("count") ? Long.class : of);
      }
    } while (words.take(","));
    if (words.take(";")) {
      tests(null);
    }
    words.close();
  }

  private void statement() {
    spend();
    Token insert = words.next();
    if (insert.kind() == Token.Kind.END) {
      throw words.stopBefore("a rule ends with `end`");
    }
    if (!insert.is("insert")) {
      throw words.stopBefore(Forbidden.statement(insert.text()));
    }
    words.expect("(", "after insert comes ( … )");
    int line = words.here().line();
    boolean found = words.here().text().startsWith("$");
    Type type = new Expression(words, named, null).read();
    Class<?> inserted = Permitted.raw(type);
    boolean opinion = Opinion.class.isAssignableFrom(inserted);
    if (!opinion && !Vocabulary.FACTS.contains(inserted)) {
      throw new Refused.Stop(
          line,
          "a rule inserts opinions, words and points, and no "
              + inserted.getSimpleName()
              + ": insert( Flag.set(\"…\") );");
    }
    if (found) {
      // Else a journey rule could say a veto of somebody else's once more.
      throw new Refused.Stop(
          line,
          "a rule does not insert what it found; say it anew: insert( "
              + inserted.getSimpleName()
              + ".… );");
    }
    words.close();
    if (!words.take(";")) {
      throw words.stopBefore("a statement must end with ;");
    }
  }

  private void spend() {
    if (--left < 0) {
      throw words.stop("this rule is too long; make two of it");
    }
  }
}
