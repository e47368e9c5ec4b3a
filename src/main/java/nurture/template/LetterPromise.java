package nurture.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Words of a message that promise something, and the rules that keep them.
 *
 * @param text the promised words as they stand in the message
 * @param keptBy names of rules, at least one
 * @param numbers policy numbers the words name, with the values they name
 * @param line of the promise in the file, from 1
 * @param column of the promise in the file, from 1
 */
public record LetterPromise(
    String text, List<String> keptBy, Map<String, Integer> numbers, int line, int column) {

  private static final String FORM =
      "Write text: the promised words, keptBy: the name of a rule, and perhaps numbers: { QUIET: 90 }";

  public LetterPromise {
    keptBy = List.copyOf(keptBy);
    numbers = Map.copyOf(numbers);
  }

  /** Takes what is wrong with a part of the front matter. */
  @FunctionalInterface
  interface Complaints {
    void add(Node node, String message, String advice);
  }

  /** The promises that can be read. */
  static List<LetterPromise> read(Node node, Complaints complaints) {
    List<LetterPromise> promises = new ArrayList<>();
    if (!(node instanceof SequenceNode list)) {
      complaints.add(node, "the promises are not a list", FORM);
      return promises;
    }
    for (Node item : list.getValue()) {
      if (item instanceof MappingNode mapping) {
        read(mapping, complaints, promises);
      } else {
        complaints.add(item, "this is not a promise", FORM);
      }
    }
    return promises;
  }

  private static void read(
      MappingNode mapping, Complaints complaints, List<LetterPromise> promises) {
    String text = "";
    List<String> keptBy = new ArrayList<>();
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (NodeTuple entry : mapping.getValue()) {
      Node value = entry.getValueNode();
      switch (word(entry.getKeyNode())) {
        case "text" -> text = word(value);
        case "keptBy" -> names(value, keptBy);
        case "numbers" -> numbers(value, complaints, numbers);
        default -> complaints.add(entry.getKeyNode(), "a promise has no such key", FORM);
      }
    }
    if (text.isEmpty() || keptBy.isEmpty() || keptBy.contains("")) {
      complaints.add(mapping, "a promise needs its words and what keeps it", FORM);
      return;
    }
    promises.add(
        new LetterPromise(
            text,
            keptBy,
            numbers,
            mapping.getStartMark().getLine() + 1,
            mapping.getStartMark().getColumn() + 1));
  }

  private static void names(Node node, List<String> names) {
    if (node instanceof SequenceNode list) {
      list.getValue().forEach(name -> names.add(word(name)));
    } else {
      names.add(word(node));
    }
  }

  private static void numbers(Node node, Complaints complaints, Map<String, Integer> numbers) {
    if (!(node instanceof MappingNode mapping)) {
      complaints.add(node, "numbers are not names with values", FORM);
      return;
    }
    for (NodeTuple entry : mapping.getValue()) {
      String value = word(entry.getValueNode());
      if (value.matches("\\d{1,6}")) {
        numbers.put(word(entry.getKeyNode()), Integer.parseInt(value));
      } else {
        complaints.add(entry.getKeyNode(), "this is not a policy number with its value", FORM);
      }
    }
  }

  private static String word(Node node) {
    return node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
  }
}
