package nurture.web.imports;

import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nurture.web.console.FormFields;

/**
 * The form by which a file is sent, as it was typed.
 *
 * @param texts by the name of the field
 * @param problems what is wrong with a field, by its name
 */
record NewImport(Map<String, String> texts, Map<String, String> problems) {

  static final NewImport EMPTY = new NewImport(Map.of(), Map.of());

  private static final List<String> FIELDS = List.of("kind", "encoding", "delimiter", "cause");

  static NewImport of(RoutingContext ctx) {
    Map<String, String> texts = new LinkedHashMap<>();
    FIELDS.forEach(name -> texts.put(name, FormFields.text(ctx, name)));
    return new NewImport(Map.copyOf(texts), Map.of());
  }

  /** What was typed; empty for nothing. */
  public String text(String field) {
    return texts.getOrDefault(field, "");
  }

  /** What is wrong with a field; empty for nothing. */
  public String problem(String field) {
    return problems.getOrDefault(field, "");
  }

  NewImport with(String field, String problem) {
    return new NewImport(texts, Map.of(field, problem));
  }
}
