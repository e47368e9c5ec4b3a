package nurture.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The query parameters that are let in are those that are described. */
class QueryNamesTest {

  private static final ApiDescription DESCRIPTION = ApiDescription.shipped();

  @Test
  void byOperation_besideTheDescription_isTheSame() {
    Map<String, List<String>> described = new TreeMap<>();
    for (String operation : DESCRIPTION.operations()) {
      String[] parts = operation.split(" ", 2);
      List<String> names = new ArrayList<>();
      names(DESCRIPTION.root().path("paths").path(parts[1]), names);
      names(DESCRIPTION.operation(parts[0].toLowerCase(Locale.ROOT), parts[1]), names);
      if (!names.isEmpty()) {
        described.put(operation, names);
      }
    }

    assertThat(QueryNames.BY_OPERATION).isEqualTo(described);
  }

  private static void names(JsonNode node, List<String> names) {
    for (JsonNode parameter : node.path("parameters")) {
      JsonNode resolved = DESCRIPTION.resolved(parameter);
      if (resolved.path("in").asText().equals("query")) {
        names.add(resolved.path("name").asText());
      }
    }
  }
}
