package nurture.segment;

import java.util.List;

/** How tests are joined in the languages that PostgreSQL reads. */
enum TestConnectives {
  SQL(" and ", " or ", "not ", "true", "false"),
  JSON_PATH(" && ", " || ", "!", "(1 == 1)", "(1 == 0)");

  private final String and;
  private final String or;
  private final String not;
  private final String always;
  private final String never;

  TestConnectives(String and, String or, String not, String always, String never) {
    this.and = and;
    this.or = or;
    this.not = not;
    this.always = always;
    this.never = never;
  }

  String all(List<String> tests) {
    return tests.isEmpty() ? always : joined(tests, and);
  }

  String any(List<String> tests) {
    return tests.isEmpty() ? never : joined(tests, or);
  }

  String not(String test) {
    return not + whole(test);
  }

  String truth(boolean truth) {
    return truth ? always : never;
  }

  private static String joined(List<String> tests, String how) {
    return tests.size() == 1 ? tests.get(0) : whole(String.join(how, tests));
  }

  private static String whole(String test) {
    return "(" + test + ")";
  }
}
