package nurture.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The template of WhatsApp that says what a message says in one language, and that a provider has
 * had approved. Only such a one may go to a candidate who has not written for a day.
 *
 * @param id what the provider calls it, such as {@code HX0123…}
 * @param fills paths of the variables that are put into its places, in their order
 */
public record ApprovedTemplate(String id, List<String> fills) {

  public ApprovedTemplate {
    fills = List.copyOf(fills);
  }

  /** The values of its places, in their order; empty where one is not known or not a simple one. */
  public Optional<List<String>> filled(Map<String, ?> data) {
    List<String> values = new ArrayList<>();
    for (String path : fills) {
      Object value = data;
      for (String step : path.split("\\.")) {
        value = value instanceof Map<?, ?> map ? map.get(step) : null;
      }
      if (!(value instanceof String || value instanceof Number || value instanceof Boolean)
          || value.toString().isBlank()) {
        return Optional.empty();
      }
      values.add(value.toString());
    }
    return Optional.of(List.copyOf(values));
  }
}
