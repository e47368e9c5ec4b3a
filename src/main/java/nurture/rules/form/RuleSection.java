package nurture.rules.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nurture.rules.language.RuleToken;
import nurture.rules.language.RuleTokens;

/**
 * A rule as a stretch of its file, whether its words make a rule or not. Offsets are of the file.
 *
 * @param name without its quotation marks
 * @param remark the remark lines right above it and behind its name, without their slashes
 * @param start where the remark right above it begins, or the rule itself
 * @param when where its conditions begin
 * @param then where they end and its consequences begin; the end of the conditions first
 * @param end behind its {@code end}
 */
record RuleSection(
    String name, List<String> remark, int start, Stretch when, Stretch then, int end) {

  /** A stretch of a text, from 0. */
  record Stretch(int start, int end) {
    String of(String text) {
      return text.substring(start, end).strip();
    }
  }

  RuleSection {
    remark = List.copyOf(remark);
  }

  /** The first rule of a name. */
  static Optional<RuleSection> named(String name, String text) {
    return of(text).stream().filter(section -> section.name().equals(name)).findFirst();
  }

  /** All rules of a text, in its order. */
  static List<RuleSection> of(String text) {
    List<RuleToken> tokens = RuleTokens.of(text);
    List<Integer> begins = new ArrayList<>();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).is("rule") && tokens.get(i + 1).kind() == RuleToken.Kind.TEXT) {
        begins.add(i);
      }
    }
    List<RuleSection> sections = new ArrayList<>();
    for (int i = 0; i < begins.size(); i++) {
      int next = i + 1 < begins.size() ? begins.get(i + 1) : tokens.size();
      sections.add(section(text, tokens, begins.get(i), next));
    }
    return sections;
  }

  private static RuleSection section(String text, List<RuleToken> tokens, int rule, int next) {
    int first = rule;
    while (first > 0
        && tokens.get(first - 1).kind() == RuleToken.Kind.REMARK
        && follows(text, tokens.get(first - 1), tokens.get(first))) {
      first--;
    }
    int last = last(tokens, rule, next);
    boolean ended = tokens.get(last).is("end");
    int when = find(tokens, "when", rule + 2, last);
    int then = find(tokens, "then", Math.max(when, rule + 2), last);
    int conditions = when < 0 ? tokens.get(rule + 1).end() : tokens.get(when).end();
    int consequences = ended ? tokens.get(last).start() : tokens.get(last).end();
    List<String> remark = new ArrayList<>();
    for (RuleToken token : tokens.subList(first, when < 0 ? rule : when)) {
      if (token.kind() == RuleToken.Kind.REMARK) {
        remark.add(token.text().substring(2));
      }
    }
    return new RuleSection(
        name(tokens.get(rule + 1)),
        remark,
        tokens.get(first).start(),
        new Stretch(conditions, then < 0 ? consequences : tokens.get(then).start()),
        new Stretch(then < 0 ? consequences : tokens.get(then).end(), consequences),
        tokens.get(last).end());
  }

  /** The last {@code end} before the next rule; without one, the last word. */
  private static int last(List<RuleToken> tokens, int rule, int next) {
    int word = rule + 1;
    for (int i = next - 1; i > rule; i--) {
      if (tokens.get(i).is("end")) {
        return i;
      }
      if (word == rule + 1 && tokens.get(i).kind() != RuleToken.Kind.REMARK) {
        word = i;
      }
    }
    return word;
  }

  private static int find(List<RuleToken> tokens, String word, int from, int to) {
    for (int i = from; i <= to; i++) {
      if (tokens.get(i).is(word)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether one begins on the line after the other. */
  private static boolean follows(String text, RuleToken one, RuleToken other) {
    return text.substring(one.end(), other.start()).chars().filter(c -> c == '\n').count() == 1;
  }

  private static String name(RuleToken quoted) {
    String text = quoted.text();
    return text.substring(1, text.length() - 1).replaceAll("\\\\([\"\\\\])", "$1");
  }
}
