package nurture.rules.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nurture.rules.language.Span;

/**
 * A form and where each of its parts is written. Immutable.
 *
 * @param places by path; the path of the rule as a whole is empty
 */
public record OpenedForm(RuleForm form, Map<String, Span> places) {

  public OpenedForm {
    places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
  }

  /** The form of a rule whose words do not make one: its parts are rows of text. */
  static OpenedForm raw(String text, RuleSection section) {
    String when = section.when().of(text);
    String then = section.then().of(text);
    RuleForm form =
        new RuleForm(
            section.name(),
            new RuleRemark(section.remark()),
            when.isEmpty() ? List.of() : List.of(ConditionRow.written(when)),
            List.of(),
            then.isEmpty() ? List.of() : List.of(ConsequenceRow.written(then)),
            List.of());
    Map<String, Span> places = new LinkedHashMap<>();
    places.put("", new Span("", 0, 0, section.start(), section.end()));
    places.put("when.0", new Span("", 0, 0, section.when().start(), section.when().end()));
    places.put("then.0", new Span("", 0, 0, section.then().start(), section.then().end()));
    return new OpenedForm(form, places);
  }

  /** The path of the smallest part written at a place; empty if the rule is not written there. */
  public Optional<String> at(int offset) {
    Optional<String> smallest = Optional.empty();
    int size = Integer.MAX_VALUE;
    for (Map.Entry<String, Span> each : places.entrySet()) {
      Span span = each.getValue();
      int length = span.end() - span.start();
      // Of parts of one size the later one is inside the earlier.
      if (span.start() <= offset && offset <= span.end() && length <= size) {
        smallest = Optional.of(each.getKey());
        size = length;
      }
    }
    return smallest;
  }
}
