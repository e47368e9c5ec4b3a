package nurture.rules.memory;

import java.util.List;

/**
 * One fact a rule looks for.
 *
 * @param required the rule is silent unless there is one
 * @param tests what must be true of it, as far as it is understood; there may be more to it
 * @param values what else of it the rule may depend on, to be taken by value
 */
record Premise(Class<?> fact, boolean required, List<Test> tests, List<Reader> values) {

  Premise {
    tests = List.copyOf(tests);
    values = List.copyOf(values);
  }
}
