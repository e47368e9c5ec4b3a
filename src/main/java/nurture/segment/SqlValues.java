package nurture.segment;

import java.util.ArrayList;
import java.util.List;

/** Collects the values a statement is run with. For one thread. */
final class SqlValues {

  /** {@code $1} is the instant. */
  private static final int BEFORE = 1;

  private final List<String> values = new ArrayList<>();

  /** The parameter that stands for a value. */
  String add(String value) {
    values.add(value);
    return "$" + (values.size() + BEFORE) + "::text";
  }

  /** That a candidate has a term. */
  String term(String term) {
    return "(a.terms ? " + add(term) + ")";
  }

  List<String> all() {
    return values;
  }
}
