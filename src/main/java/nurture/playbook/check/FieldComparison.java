package nurture.playbook.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One test of a condition in a form that can be reasoned about: a field compared with constants.
 *
 * @param operator {@code ==}, {@code !=}, {@code <=} or {@code >=}
 * @param values constants without their type, texts in quotes; in one order
 */
record FieldComparison(String field, String operator, List<String> values) {

  private static final String PATH = "[a-zA-Z]\\w*(?:\\.[a-z]\\w*)*";
  private static final String CONSTANT =
      "-?\\d{1,9}|true|false|\"[^\"]*\"|(?:\\w+\\.)*[A-Z][A-Z0-9_]*";
  private static final Pattern TRUTH = Pattern.compile("(!? ?)(" + PATH + ")");
  private static final Pattern COMPARED =
      Pattern.compile("(" + PATH + ") ?(==|!=|<=|>=|<|>) ?(" + CONSTANT + ")");
  private static final Pattern LISTED =
      Pattern.compile("(" + PATH + ") (not )?in ?\\( ?(.*?) ?\\)");

  /** Empty for a test that compares with something else than constants. */
  static Optional<FieldComparison> of(String test) {
    Matcher truth = TRUTH.matcher(test);
    if (truth.matches()) {
      String value = String.valueOf(!truth.group(1).startsWith("!"));
      return Optional.of(new FieldComparison(truth.group(2), "==", List.of(value)));
    }
    Matcher compared = COMPARED.matcher(test);
    if (compared.matches()) {
      return compared(compared.group(1), compared.group(2), constant(compared.group(3)));
    }
    Matcher listed = LISTED.matcher(test);
    if (listed.matches()) {
      List<String> values = Arrays.stream(listed.group(3).split(" ?, ?")).toList();
      if (values.stream().allMatch(value -> value.matches(CONSTANT))) {
        return Optional.of(
            new FieldComparison(
                listed.group(1),
                listed.group(2) == null ? "==" : "!=",
                values.stream().map(FieldComparison::constant).sorted().distinct().toList()));
      }
    }
    return Optional.empty();
  }

  private static Optional<FieldComparison> compared(String field, String operator, String value) {
    boolean strict = operator.equals("<") || operator.equals(">");
    if ((strict || operator.equals("<=") || operator.equals(">=")) && !isNumber(value)) {
      return Optional.empty();
    }
    if (strict) {
      // All numbers rules see are whole.
      long edge = Long.parseLong(value) + (operator.equals("<") ? -1 : 1);
      return Optional.of(new FieldComparison(field, operator + "=", List.of(String.valueOf(edge))));
    }
    return Optional.of(new FieldComparison(field, operator, List.of(value)));
  }

  static boolean isNumber(String value) {
    return value.matches("-?\\d+");
  }

  private static String constant(String written) {
    return written.startsWith("\"") ? written : written.substring(written.lastIndexOf('.') + 1);
  }

  @Override
  public String toString() {
    return field + " " + operator + " " + String.join(" or ", values);
  }
}
