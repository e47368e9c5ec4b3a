package nurture.rules.form;

import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nurture.decision.Touchpoint;
import nurture.rules.language.RuleToken;
import nurture.rules.language.Vocabulary;

/**
 * What a rule has said up to a place in its text: the brackets that are open, the words of the test
 * or step at hand, and the variables that are bound. Immutable once made.
 */
final class CaretContext {

  /** A part of a rule. */
  enum Part {
    /** Between rules. */
    NONE,
    /** Behind the name of a rule. */
    NAMED,
    WHEN,
    THEN
  }

  /**
   * An open bracket.
   *
   * @param before the words of the same part before it, the nearest last
   * @param fact the fact whose tests stand in it; {@code Object} for none
   */
  record Bracket(List<RuleToken> before, Class<?> fact) {}

  private final Map<String, Type> variables = new TreeMap<>();
  private final Deque<Bracket> brackets = new ArrayDeque<>();
  private Part part = Part.NONE;
  private List<RuleToken> words = new ArrayList<>();

  /**
   * @param before the tokens before the word at the place, without remarks
   */
  CaretContext(List<RuleToken> before) {
    for (int i = 0; i < before.size(); i++) {
      next(before.get(i), i == 0 ? "" : before.get(i - 1).text());
    }
  }

  Part part() {
    return part;
  }

  /** The words since the last comma, bracket or statement. */
  List<RuleToken> words() {
    return words;
  }

  /** The innermost open bracket. */
  Optional<Bracket> bracket() {
    return Optional.ofNullable(brackets.peek());
  }

  /** The fact whose tests stand in the innermost bracket that has one. */
  Class<?> fact() {
    for (Bracket each : brackets) {
      if (each.fact() != Object.class) {
        return each.fact();
      }
    }
    return Object.class;
  }

  /** The variables bound so far, with their types. */
  Map<String, Type> variables() {
    return variables;
  }

  private void next(RuleToken token, String previous) {
    if (token.kind() == RuleToken.Kind.TEXT && previous.equals("rule")) {
      begin(Part.NAMED);
    } else if (token.is("when")) {
      begin(Part.WHEN);
    } else if (token.is("then")) {
      begin(Part.THEN);
    } else if (token.is("end") && !previous.equals(".")) {
      begin(Part.NONE);
    } else if (token.is("(")) {
      open();
    } else if (token.is(")")) {
      close(token);
    } else if (separates(token)) {
      named();
      words = new ArrayList<>();
    } else {
      words.add(token);
    }
  }

  private static boolean separates(RuleToken token) {
    return token.is(",")
        || token.is(";")
        || token.is("&&")
        || token.is("||")
        || token.is("and")
        || token.is("or");
  }

  private void begin(Part next) {
    if (next == Part.NAMED) {
      variables.clear();
    }
    part = next;
    brackets.clear();
    words = new ArrayList<>();
  }

  private void open() {
    RuleToken last = words.isEmpty() ? null : words.get(words.size() - 1);
    boolean fact =
        last != null
            && part == Part.WHEN
            && (last.kind() == RuleToken.Kind.FACT || last.kind() == RuleToken.Kind.OPINION)
            && fact() == Object.class;
    Class<?> type = fact && last != null ? type(last.text()) : Object.class;
    if (fact) {
      variable().ifPresent(name -> variables.put(name, type));
    }
    brackets.push(new Bracket(words, type));
    words = new ArrayList<>();
  }

  private void close(RuleToken token) {
    named();
    if (!brackets.isEmpty()) {
      words = new ArrayList<>(brackets.pop().before());
      words.add(token);
    }
  }

  /** Notes what {@code $name : field} gives a name to. */
  private void named() {
    variable()
        .ifPresent(
            name -> {
              if (words.size() > 2) {
                variables.putIfAbsent(
                    name,
                    MemberWords.field(fact(), words.get(2).text())
                        .map(FieldWord::type)
                        .orElse(Object.class));
              }
            });
  }

  private Optional<String> variable() {
    return words.size() > 1
            && words.get(0).kind() == RuleToken.Kind.VARIABLE
            && words.get(1).is(":")
        ? Optional.of(words.get(0).text())
        : Optional.empty();
  }

  static Class<?> type(String name) {
    return name.equals("Touchpoint")
        ? Touchpoint.class
        : Vocabulary.called(name).orElse(Object.class);
  }
}
