package nurture.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nurture.rules.Said.Call;

/**
 * Reads what a consequence inserts. What is not a chain of calls on a type, an opinion kept in a
 * variable say, is left out: nothing is claimed about it.
 */
final class Insertions {

  private static final Pattern INSERT = Pattern.compile("\\binsert(?:Logical)?\\s*\\(\\s*");
  private static final Pattern TYPE = Pattern.compile("(?:new\\s+)?([A-Z]\\w*)");
  private static final Pattern METHOD = Pattern.compile("\\s*\\.\\s*(\\w+)\\s*");

  private final Lines lines;
  private final String text;

  private Insertions(Lines lines) {
    this.lines = lines;
    this.text = lines.text();
  }

  /** What stands in a file between two places. */
  static List<Said> in(Lines lines, int from, int to) {
    Insertions insertions = new Insertions(lines);
    List<Said> said = new ArrayList<>();
    Matcher insert = INSERT.matcher(lines.text()).region(from, to);
    while (insert.find()) {
      if (!insertions.commentedOut(insert.start())) {
        insertions.said(insert.end()).ifPresent(said::add);
      }
    }
    return said;
  }

  private boolean commentedOut(int offset) {
    int line = text.lastIndexOf('\n', offset) + 1;
    return withoutTexts(text.substring(line, offset)).contains("//");
  }

  private static String withoutTexts(String code) {
    return code.replaceAll("\"(?:[^\"\\\\]|\\\\.)*\"", "");
  }

  private Optional<Said> said(int offset) {
    Matcher type = TYPE.matcher(text).region(offset, text.length());
    if (!type.lookingAt()) {
      return Optional.empty();
    }
    List<Call> calls = new ArrayList<>();
    int at = type.end();
    if (at < text.length() && text.charAt(at) == '(') {
      int end = closing(at);
      calls.add(call("new", at, end));
      at = end;
    }
    Matcher method = METHOD.matcher(text).region(at, text.length());
    while (method.lookingAt() && method.end() < text.length() && text.charAt(method.end()) == '(') {
      int end = closing(method.end());
      calls.add(call(method.group(1), method.end(), end));
      method.region(end, text.length());
    }
    return calls.isEmpty() ? Optional.empty() : Optional.of(new Said(type.group(1), calls));
  }

  /**
   * @param open the place of the opening bracket
   * @param end after the closing one
   */
  private Call call(String method, int open, int end) {
    int start = open + 1;
    while (start < end - 1 && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    String argument = text.substring(start, Math.max(start, end - 1)).strip();
    return new Call(method, argument, lines.line(start), lines.column(start));
  }

  /** The place after the bracket that closes this one. */
  private int closing(int open) {
    int depth = 0;
    boolean quoted = false;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        i += c == '\\' ? 1 : 0;
        quoted = c != '"';
      } else if (c == '"') {
        quoted = true;
      } else if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        return i + 1;
      }
    }
    return text.length();
  }
}
