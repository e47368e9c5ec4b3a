package nurture.rules.match;

/** Reckons as Java does, with the type of the wider number. */
final class ArithmeticValue {

  static Number of(String operator, Number left, Number right) {
    try {
      if (left instanceof Double || right instanceof Double) {
        return fraction(operator, left.doubleValue(), right.doubleValue());
      }
      return left instanceof Long || right instanceof Long
          ? (Number) whole(operator, left.longValue(), right.longValue())
          : (Number) small(operator, left.intValue(), right.intValue());
    } catch (ArithmeticException e) {
      throw new NotEvaluated("a number is divided by 0");
    }
  }

  private static int small(String operator, int left, int right) {
    return switch (operator) {
      case "+" -> left + right;
      case "-" -> left - right;
      case "*" -> left * right;
      case "/" -> left / right;
      default -> left % right;
    };
  }

  private static long whole(String operator, long left, long right) {
    return switch (operator) {
      case "+" -> left + right;
      case "-" -> left - right;
      case "*" -> left * right;
      case "/" -> left / right;
      default -> left % right;
    };
  }

  private static double fraction(String operator, double left, double right) {
    return switch (operator) {
      case "+" -> left + right;
      case "-" -> left - right;
      case "*" -> left * right;
      case "/" -> left / right;
      default -> left % right;
    };
  }

  private ArithmeticValue() {}
}
