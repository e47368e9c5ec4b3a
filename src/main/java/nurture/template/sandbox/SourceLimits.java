package nurture.template.sandbox;

import java.util.List;

/**
 * What a file may hold before any parser sees it. Parsers call themselves for every bracket and
 * every tag that is open, and read numbers in a time that grows with the square of their length; so
 * what no letter needs is refused while it is still plain characters, with its line.
 */
public final class SourceLimits {
  /** In characters; a message is a few thousand. */
  static final int LARGEST = 256 * 1024;

  /** Of Freemarker, in one file; the longest shipped layout has forty. */
  private static final int MOST_TAGS = 2_000;

  /** Freemarker takes a time that grows with the square of what looks like a tag and is none. */
  private static final int MOST_ANGLES = 10_000;

  /**
   * What joins the parts of an expression. Freemarker looks through all of a sum at each of its
   * terms. A point counts where a letter follows, as in {@code candidate.firstName}.
   */
  private static final String OPERATORS = "&|+-*/%?!.=";

  /** Of each of them, in one file; the longest shipped layout has two hundred. */
  private static final int MOST_OPERATORS = 5_000;

  private static final int DEEPEST_BRACKETS = 50;
  private static final int LONGEST_NUMBER = 100;
  private static final int LONGEST_RUN_OF_SIGNS = 200;

  private final String file;
  private final String content;
  private int line = 1;
  private int lineStart;
  private int brackets;
  private int digits;
  private int signs;
  private int tags;
  private int angles;
  private final int[] operators = new int[OPERATORS.length()];

  private SourceLimits(String file, String content) {
    this.file = file;
    this.content = content;
  }

  /** Whether the file may be read; if not, why is added to {@code problems}. */
  public static boolean hold(String file, String content, List<TemplateProblem> problems) {
    if (content.length() > LARGEST) {
      problems.add(
          new TemplateProblem(
              file, 0, 0, "the file is larger than 256 Ki characters", "Make it smaller"));
      return false;
    }
    TemplateProblem first = new SourceLimits(file, content).first();
    if (first != null) {
      problems.add(first);
    }
    return first == null;
  }

  private @org.jspecify.annotations.Nullable TemplateProblem first() {
    for (int at = 0; at < content.length(); at++) {
      char c = content.charAt(at);
      if (isNoText(at, c)) {
        return problem(
            at,
            "there is a character here that cannot be seen, U+%04X".formatted((int) c),
            "Delete it and what is around it, and type that anew");
      }
      count(at, c);
      if (brackets > DEEPEST_BRACKETS) {
        return problem(at, "more than 50 brackets are open here", "Close them, or do with fewer");
      }
      if (digits > LONGEST_NUMBER) {
        return problem(at, "this number has more than 100 digits", "Write a shorter one");
      }
      if (signs > LONGEST_RUN_OF_SIGNS) {
        return problem(at, "this is a run of more than 200 signs", "Write a shorter one");
      }
      if (tags > MOST_TAGS) {
        return problem(at, "the file has more than 2000 tags", "Make several messages of it");
      }
      int operator = OPERATORS.indexOf(c);
      if (operator >= 0 && joins(at, c) && ++operators[operator] > MOST_OPERATORS) {
        return problem(
            at,
            "the file has more than " + MOST_OPERATORS + " of the character " + c,
            "Make several messages of it");
      }
      if (angles > MOST_ANGLES) {
        return problem(at, "the file has more than 10000 <", "Make several messages of it");
      }
      if (c == '\n'
          || c == '\r' && (at + 1 == content.length() || content.charAt(at + 1) != '\n')) {
        line++;
        lineStart = at + 1;
      }
    }
    return null;
  }

  private void count(int at, char c) {
    if (c == '(' || c == '[' || c == '{') {
      brackets++;
    } else if (c == ')' || c == ']' || c == '}') {
      brackets = Math.max(0, brackets - 1);
    }
    digits = c >= '0' && c <= '9' ? digits + 1 : 0;
    // A blank between them does not end a run of signs.
    signs = c == '!' || c == '-' || c == '+' ? signs + 1 : c == ' ' ? signs : 0;
    angles += c == '<' ? 1 : 0;
    if (at > 0 && isTag(content.charAt(at - 1), c)) {
      tags++;
    }
  }

  private boolean joins(int at, char c) {
    return c != '.' || at + 1 < content.length() && Character.isLetter(content.charAt(at + 1));
  }

  private static boolean isTag(char one, char two) {
    return one == '<' && (two == '#' || two == '@') || one == '$' && two == '{';
  }

  /**
   * Control characters, of which a mail or the database may choke; what readers and parsers take
   * for a line break and others do not; what turns the direction of a text, so that people read
   * something else than there is; halves of characters.
   */
  private boolean isNoText(int at, char c) {
    if (c < ' ') {
      return c != '\n' && c != '\r' && c != '\t';
    }
    return c >= 0x7f && c <= 0x9f
        || c == '\u2028'
        || c == '\u2029'
        || c >= '\u202a' && c <= '\u202e'
        || c >= '\u2066' && c <= '\u2069'
        || c >= '\ufffe'
        || c == '\ufeff' && at > 0
        || Character.isHighSurrogate(c)
            && (at + 1 == content.length() || !Character.isLowSurrogate(content.charAt(at + 1)))
        || Character.isLowSurrogate(c)
            && (at == 0 || !Character.isHighSurrogate(content.charAt(at - 1)));
  }

  private TemplateProblem problem(int at, String message, String advice) {
    return new TemplateProblem(file, line, at - lineStart + 1, message, advice);
  }
}
