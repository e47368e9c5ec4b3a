package nurture.cli.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Function;
import nurture.yaml.StrictMapping;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Keys and values of a YAML file, each asked for by its key; what nobody asked for is a mistake.
 * Values are taken as they are written: {@code NO} is Norway, {@code 15:00} a time.
 */
final class BiographyYaml {

  private final String file;
  private final StrictMapping mapping;
  private final int line;

  /**
   * @throws IllegalStateException if it is something else, or has a key twice
   */
  BiographyYaml(String file, Node node) {
    this.file = file;
    this.line = line(node);
    if (!(node instanceof MappingNode written)) {
      throw wrong(line, "write keys and values here, as key: value");
    }
    this.mapping = new StrictMapping(written);
    for (Node key : mapping.repeated()) {
      throw wrong(line(key), ((ScalarNode) key).getValue() + " is here twice");
    }
  }

  int line() {
    return line;
  }

  boolean has(String key) {
    return mapping.has(key);
  }

  Node node(String key) {
    Node value = mapping.value(key);
    if (value == null) {
      throw wrong(line, key + " is missing");
    }
    return value;
  }

  /** A value read by something that throws when it cannot. */
  <T> T value(String key, String example, Function<String, T> read) {
    if (node(key) instanceof ScalarNode scalar) {
      try {
        return read.apply(scalar.getValue().strip());
      } catch (RuntimeException e) {
        throw wrong(key, "cannot be read; write it as " + example);
      }
    }
    throw wrong(key, "is one value, such as " + example);
  }

  <T> Optional<T> optional(String key, String example, Function<String, T> read) {
    return has(key) ? Optional.of(value(key, example, read)) : Optional.empty();
  }

  String text(String key) {
    return value(key, "some text", Function.identity());
  }

  BiographyYaml mapping(String key) {
    return new BiographyYaml(file, node(key));
  }

  Iterable<Node> list(String key) {
    if (node(key) instanceof SequenceNode list) {
      return list.getValue();
    }
    throw wrong(key, "is a list: begin each entry with a dash");
  }

  /** Refuses keys nobody asked for. */
  void end(String known) {
    for (String key : mapping.unread()) {
      throw wrong(key, "is not known here; there are " + known);
    }
    for (Node key : mapping.notWords()) {
      throw wrong(line(key), "? is not known here; there are " + known);
    }
  }

  IllegalStateException wrong(String key, String why) {
    return wrong(line(mapping.placeOf(key)), key + " " + why);
  }

  IllegalStateException wrong(int where, String why) {
    return new IllegalStateException(file + ":" + where + ": " + why);
  }

  static int line(Node node) {
    return StrictMapping.line(node);
  }

  static JsonNode json(Node node) {
    if (node instanceof MappingNode mapping) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      for (NodeTuple entry : mapping.getValue()) {
        object.set(json(entry.getKeyNode()).asText(), json(entry.getValueNode()));
      }
      return object;
    } else if (node instanceof SequenceNode list) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      list.getValue().forEach(item -> array.add(json(item)));
      return array;
    }
    ScalarNode scalar = (ScalarNode) node;
    String written = scalar.getValue();
    boolean truth = scalar.getScalarStyle() == ScalarStyle.PLAIN && written.matches("true|false");
    return truth
        ? JsonNodeFactory.instance.booleanNode(Boolean.parseBoolean(written))
        : JsonNodeFactory.instance.textNode(written);
  }
}
