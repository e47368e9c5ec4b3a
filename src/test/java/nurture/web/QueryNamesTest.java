package nurture.web;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The query parameters that are let in are those that are described. */
class QueryNamesTest {

  /** How routes ask for a parameter of the query. */
  private static final Pattern ASKED =
      Pattern.compile(
          "(?:(?:query|text|choice|truth|number|day)\\(\\s*context,|queryParams\\(\\)\\.get\\()\\s*\"(\\w+)\"");

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

  @Test
  void byOperation_besideTheSources_missesNoName() throws IOException {
    Set<String> known =
        QueryNames.BY_OPERATION.values().stream().flatMap(List::stream).collect(toSet());
    Set<String> asked = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/nurture/web/api"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        Matcher matcher = ASKED.matcher(Files.readString(file));
        while (matcher.find()) {
          asked.add(matcher.group(1));
        }
      }
    }

    assertThat(asked).hasSizeGreaterThan(15).isSubsetOf(known);
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
