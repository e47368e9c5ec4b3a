package nurture.rules.memory;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Constants as they are written in rules. */
final class Constants {

  private static final Pattern NAMED = Pattern.compile("(?:\\w+\\.)*([A-Z][A-Z0-9_]*)");
  private static final Pattern SUM = Pattern.compile("-?\\d{1,9}(?:\\s*[+-]\\s*\\d{1,9})*");
  private static final Pattern TERM = Pattern.compile("([+-]?)\\s*(\\d+)");

  /** The constant a text means where a type is expected; empty if it means none. */
  static Optional<Object> of(Class<?> type, String written) {
    String text = written.strip();
    if (type.isEnum()) {
      Matcher named = NAMED.matcher(text);
      return named.matches()
          ? Arrays.<Object>stream(type.getEnumConstants())
              .filter(constant -> ((Enum<?>) constant).name().equals(named.group(1)))
              .findFirst()
          : Optional.empty();
    } else if (type == String.class) {
      boolean quoted = text.matches("\"[^\"\\\\]*\"");
      return quoted ? Optional.of(text.substring(1, text.length() - 1)) : Optional.empty();
    } else if (type == boolean.class) {
      return text.matches("true|false") ? Optional.of(Boolean.valueOf(text)) : Optional.empty();
    } else if (type == int.class) {
      return number(text).map(number -> (Object) number);
    }
    return Optional.empty();
  }

  /** A number, or a sum of policy numbers after their names were replaced. */
  static Optional<Integer> number(String written) {
    if (!SUM.matcher(written.strip()).matches()) {
      return Optional.empty();
    }
    Matcher term = TERM.matcher(written.strip());
    int sum = 0;
    while (term.find()) {
      int value = Integer.parseInt(term.group(2));
      sum += term.group(1).equals("-") ? -value : value;
    }
    return Optional.of(sum);
  }

  private Constants() {}
}
