package nurture.playbook;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nurture.config.NearestWord;
import nurture.template.sandbox.TemplateProblem;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One entry of a YAML list: its keys with their values as text, and the place of each. YAML's own
 * ideas about {@code on}, {@code no} or dates never apply. Whatever is found wrong with it is added
 * to the problems of the file and leaves it not whole.
 */
final class YamlEntry {
  private final String file;
  private final MappingNode node;
  private final List<TemplateProblem> problems;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private boolean whole = true;

  YamlEntry(String file, MappingNode node, List<TemplateProblem> problems) {
    this.file = file;
    this.node = node;
    this.problems = problems;
    for (NodeTuple tuple : node.getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
      if (values.putIfAbsent(key, tuple.getValueNode()) != null) {
        complain(tuple.getKeyNode(), "'" + key + "' is there twice", "Keep one of the two");
      }
    }
  }

  /** Whether nothing was found wrong with it so far. */
  boolean isWhole() {
    return whole;
  }

  /** Complains of every other key. */
  void mayHave(Collection<String> keys, String what) {
    List<String> left = keys.stream().filter(key -> !values.containsKey(key)).toList();
    for (NodeTuple tuple : node.getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
      if (!keys.contains(key)) {
        complain(
            tuple.getKeyNode(),
            what + " has no '" + key + "'",
            NearestWord.to(key, left)
                .map(meant -> "Write " + meant)
                .orElse("Use " + String.join(", ", keys)));
      }
    }
  }

  /**
   * The text of a key that must be there, in one line.
   *
   * @param example key and value, for the advice
   */
  Optional<String> text(String key, String example) {
    if (!values.containsKey(key)) {
      complain(node, key + " is missing", "Add " + example);
      return Optional.empty();
    }
    return optionalText(key, example);
  }

  /** The text of a key that may be left out; if it is there, it says something. */
  Optional<String> optionalText(String key, String example) {
    Node value = values.get(key);
    return value == null ? Optional.empty() : line(value, key, example);
  }

  /** The texts of a key that must be there, as a list of at least one. */
  List<String> texts(String key, String example) {
    Node value = values.get(key);
    if (value instanceof SequenceNode list && !list.getValue().isEmpty()) {
      return list.getValue().stream().flatMap(each -> line(each, key, example).stream()).toList();
    }
    complain(
        value == null ? node : value,
        key + (value == null ? " is missing" : " is not a list of at least one"),
        (value == null ? "Add " : "Write ") + example);
    return List.of();
  }

  /** Something is wrong with the value of a key. */
  void complain(String key, String message, String advice) {
    complain(values.getOrDefault(key, node), message, advice);
  }

  /** The line a key's value, or else the entry, begins on; from 1. */
  int line(String key) {
    return YamlList.line(values.getOrDefault(key, node));
  }

  private Optional<String> line(@Nullable Node value, String key, String example) {
    if (!(value instanceof ScalarNode scalar)) {
      complain(value == null ? node : value, key + " is not a text", "Write " + example);
      return Optional.empty();
    }
    String text = scalar.getValue().strip();
    if (text.isEmpty()) {
      complain(value, key + " is empty", "Write " + example);
      return Optional.empty();
    }
    if (text.codePoints().anyMatch(Character::isISOControl)) {
      complain(value, key + " is not one line", "Write " + example);
      return Optional.empty();
    }
    return Optional.of(text);
  }

  private void complain(Node where, String message, String advice) {
    whole = false;
    problems.add(
        new TemplateProblem(file, YamlList.line(where), YamlList.column(where), message, advice));
  }
}
