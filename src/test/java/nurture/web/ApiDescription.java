package nurture.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The OpenAPI description as it is served, to be asked questions. */
final class ApiDescription {

  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "patch", "head", "options", "trace");

  private final Object read;
  private final JsonNode root;

  private ApiDescription(Object read) {
    this.read = read;
    this.root = new ObjectMapper().valueToTree(read);
  }

  /**
   * @throws org.yaml.snakeyaml.error.YAMLException if it is no YAML or names a field twice
   */
  static ApiDescription shipped() {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    try (InputStream file =
        Objects.requireNonNull(ApiDescription.class.getResourceAsStream("/web/openapi.yaml"))) {
      return new ApiDescription(new Yaml(new SafeConstructor(options)).load(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonNode root() {
    return root;
  }

  /** Method and path of all that is described, such as {@code GET /api/candidates/{ref}}. */
  Set<String> operations() {
    Set<String> operations = new TreeSet<>();
    root.path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        method -> {
                          if (METHODS.contains(method)) {
                            operations.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey());
                          }
                        }));
    return operations;
  }

  JsonNode operation(String method, String path) {
    return root.path("paths").path(path).path(method);
  }

  JsonNode schema(String name) {
    return root.path("components").path("schemas").path(name);
  }

  /** The node itself, or what it refers to. */
  JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? resolved(target(node.path("$ref").asText())) : node;
  }

  /**
   * Keys that are no texts, and values JSON has not: a date without quotes, nothing after a colon.
   */
  List<String> foreign() {
    List<String> foreign = new ArrayList<>();
    foreign(read, "", foreign);
    return foreign;
  }

  private static void foreign(@Nullable Object value, String path, List<String> foreign) {
    if (value instanceof Map<?, ?> map) {
      map.forEach(
          (key, field) -> {
            if (!(key instanceof String)) {
              foreign.add(path + " has the key " + key);
            }
            foreign(field, path + "/" + key, foreign);
          });
    } else if (value instanceof List<?> list) {
      list.forEach(item -> foreign(item, path + "/-", foreign));
    } else if (!(value instanceof String || value instanceof Number || value instanceof Boolean)) {
      foreign.add(path + " is " + value);
    }
  }

  /** References that lead nowhere. */
  List<String> broken() {
    List<String> broken = new ArrayList<>();
    everywhere(
        root,
        node -> {
          JsonNode ref = node.path("$ref");
          if (ref.isTextual() && target(ref.asText()).isMissingNode()) {
            broken.add(ref.asText());
          }
        });
    root.findValues("mapping")
        .forEach(
            mapping ->
                mapping.forEach(
                    ref -> {
                      if (target(ref.asText()).isMissingNode()) {
                        broken.add(ref.asText());
                      }
                    }));
    return broken;
  }

  private static void everywhere(JsonNode node, Consumer<JsonNode> visit) {
    visit.accept(node);
    node.forEach(child -> everywhere(child, visit));
  }

  private JsonNode target(String ref) {
    return ref.startsWith("#/") ? root.at(ref.substring(1)) : root.path(ref);
  }
}
