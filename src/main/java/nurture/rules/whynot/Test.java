package nurture.rules.whynot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One test of a fact, {@code quietDays >= 90}, as far as it is of a form that can be told in words.
 * It is never used to decide whether the test holds, which is the engine's business.
 *
 * @param left what is compared, {@code quietDays}
 * @param operator {@code >=}; empty for a test that is true or false by itself
 * @param right what it is compared with, as written
 */
record Test(String left, String operator, String right) {

  private static final Pattern TRUTH =
      Pattern.compile("(!?)\\s*([a-z]\\w*(?:\\.\\w+)*(?:\\(\\s*\\))?)");
  private static final Pattern COMPARED =
      Pattern.compile(
          "([a-z]\\w*(?:\\.\\w+)*(?:\\(\\s*\\))?|\\$\\w+)\\s*(>=|<=|==|!=|>|<|not\\s+in\\b|in\\b)\\s*(.+)",
          Pattern.DOTALL);
  private static final Pattern SUM = Pattern.compile("\\d+(?:\\s*\\+\\s*\\d+)+");
  private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
  private static final Pattern CONSTANT = Pattern.compile("(?:\\w+\\.)+([A-Z][A-Z0-9_]*)");

  /** Empty for what is more than one comparison. */
  static Optional<Test> of(String written) {
    String bare = TEXT.matcher(written).replaceAll("\"\"");
    if (bare.contains("&&") || bare.contains("||")) {
      return Optional.empty();
    }
    Matcher truth = TRUTH.matcher(written.strip());
    if (truth.matches()) {
      String right = truth.group(1).isEmpty() ? "true" : "false";
      return Optional.of(new Test(truth.group(2), "", right));
    }
    Matcher compared = COMPARED.matcher(written.strip());
    return compared.matches()
        ? Optional.of(
            new Test(
                compared.group(1),
                compared.group(2).replaceAll("\\s+", " "),
                compared.group(3).strip()))
        : Optional.empty();
  }

  /** Whether it asks for one text or choice. */
  boolean names() {
    return operator.equals("==");
  }

  /**
   * What is needed, in words.
   *
   * @param named values of the variables
   */
  String needs(Map<String, Object> named) {
    String value = value(right, named);
    return switch (operator) {
      case ">=" -> "at least " + value;
      case "<=" -> "at most " + value;
      case ">" -> "more than " + value;
      case "<" -> "less than " + value;
      case "!=" -> "anything but " + value;
      case "in" -> list(named).collect(Collectors.joining(" or "));
      case "not in" -> "none of " + list(named).collect(Collectors.joining(", "));
      default -> value;
    };
  }

  /** How far a value is from what is needed; 0 where there is no measure. */
  long distance(Object was, Map<String, Object> named) {
    if (was instanceof Integer number) {
      try {
        return Math.abs(number - Long.parseLong(value(right, named)));
      } catch (NumberFormatException e) {
        return 0;
      }
    }
    return 0;
  }

  /**
   * Whether a number would have done after all; then something else is the matter, and the value is
   * not what to tell. False for all that is no number.
   */
  boolean wouldDo(Object was, Map<String, Object> named) {
    if (!(was instanceof Integer number)) {
      return false;
    }
    try {
      long needed = Long.parseLong(value(right, named));
      return switch (operator) {
        case ">=" -> number >= needed;
        case "<=" -> number <= needed;
        case ">" -> number > needed;
        case "<" -> number < needed;
        case "==" -> number == needed;
        case "!=" -> number != needed;
        default -> false;
      };
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private Stream<String> list(Map<String, Object> named) {
    String inside = right.replaceAll("^\\(|\\)$", "");
    return List.of(inside.split(",")).stream().map(each -> value(each.strip(), named));
  }

  private static String value(String written, Map<String, Object> named) {
    if (named.containsKey(written)) {
      return Values.written(named.get(written));
    }
    if (SUM.matcher(written).matches()) {
      return String.valueOf(
          Stream.of(written.split("\\+")).mapToLong(each -> Long.parseLong(each.strip())).sum());
    }
    Matcher constant = CONSTANT.matcher(written);
    return constant.matches() ? constant.group(1) : written;
  }
}
