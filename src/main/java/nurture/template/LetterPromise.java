package nurture.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nurture.yaml.StrictMapping;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
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

  /** Of a promise, in characters; each is looked for at each word of the message. */
  private static final int LONGEST = 300;

  /** Promises of a message, and rules that keep one. */
  private static final int MOST = 20;

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
    if (list.getValue().size() > MOST) {
      complaints.add(node, "there are more than " + MOST + " promises", "Promise less");
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
    StrictMapping promise = strict(mapping, complaints);
    Node said = promise.value("text");
    Node keepers = promise.value("keptBy");
    Node named = promise.value("numbers");
    promise
        .unread()
        .forEach(key -> complaints.add(promise.placeOf(key), "a promise has no such key", FORM));
    String text = said == null ? "" : word(said);
    List<String> keptBy = keepers == null ? List.of() : names(keepers);
    Map<String, Integer> numbers = named == null ? Map.of() : numbers(named, complaints);
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)
        || keptBy.isEmpty()
        || keptBy.contains("")) {
      complaints.add(mapping, "a promise needs its words and what keeps it", FORM);
      return;
    }
    if (text.length() > LONGEST || keptBy.size() > MOST) {
      complaints.add(
          mapping,
          "this is more than one promise",
          "Write at most " + LONGEST + " characters and " + MOST + " rules, or make it two");
      return;
    }
    promises.add(
        new LetterPromise(
            text, keptBy, numbers, StrictMapping.line(mapping), StrictMapping.column(mapping)));
  }

  private static StrictMapping strict(MappingNode mapping, Complaints complaints) {
    StrictMapping strict = new StrictMapping(mapping);
    strict
        .repeated()
        .forEach(key -> complaints.add(key, "'" + word(key) + "' is there twice", "Keep one"));
    strict
        .notWords()
        .forEach(key -> complaints.add(key, "this is not the name of a key", "Write key: value"));
    return strict;
  }

  private static List<String> names(Node node) {
    return node instanceof SequenceNode list
        ? list.getValue().stream().map(LetterPromise::word).toList()
        : List.of(word(node));
  }

  private static Map<String, Integer> numbers(Node node, Complaints complaints) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    if (!(node instanceof MappingNode mapping)) {
      complaints.add(node, "numbers are not names with values", FORM);
      return numbers;
    }
    StrictMapping strict = strict(mapping, complaints);
    for (String name : strict.keys()) {
      Node value = strict.value(name);
      String written = value == null ? "" : word(value);
      if (written.matches("\\d{1,6}")) {
        numbers.put(name.strip(), Integer.parseInt(written));
      } else {
        complaints.add(strict.placeOf(name), "this is not a policy number with its value", FORM);
      }
    }
    return numbers;
  }

  private static String word(Node node) {
    return node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
  }
}
