package nurture.cli.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
  private final Map<String, NodeTuple> entries = new LinkedHashMap<>();
  private final Map<String, NodeTuple> unread = new LinkedHashMap<>();
  private final int line;

  /**
   * @throws IllegalStateException if it is something else, or has a key twice
   */
  BiographyYaml(String file, Node node) {
    this.file = file;
    this.line = line(node);
    if (!(node instanceof MappingNode mapping)) {
      throw wrong(line, "write keys and values here, as key: value");
    }
    for (NodeTuple entry : mapping.getValue()) {
      String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
      if (entries.put(key, entry) != null) {
        throw wrong(line(entry.getKeyNode()), key + " is here twice");
      }
    }
    unread.putAll(entries);
  }

  int line() {
    return line;
  }

  boolean has(String key) {
    return entries.containsKey(key);
  }

  Node node(String key) {
    NodeTuple entry = entries.get(key);
    unread.remove(key);
    if (entry == null) {
      throw wrong(line, key + " is missing");
    }
    return entry.getValueNode();
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
    if (!unread.isEmpty()) {
      String key = unread.keySet().iterator().next();
      throw wrong(key, "is not known here; there are " + known);
    }
  }

  IllegalStateException wrong(String key, String why) {
    NodeTuple entry = entries.get(key);
    return wrong(entry == null ? line : line(entry.getKeyNode()), key + " " + why);
  }

  IllegalStateException wrong(int where, String why) {
    return new IllegalStateException(file + ":" + where + ": " + why);
  }

  static int line(Node node) {
    return node.getStartMark().getLine() + 1;
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
