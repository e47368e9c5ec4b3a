package nurture.template;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nurture.template.sandbox.TemplateProblem;
import nurture.template.sandbox.YamlLimits;
import nurture.yaml.StrictMapping;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads one file of a language, strictly: every key once, none unknown. Files written before the
 * server knew stilted, promises and topics may be without them.
 */
final class LanguageReader {

  private static final List<String> KEYS =
      List.of(
          "your-work",
          "not-looking",
          "gives",
          "long-time",
          "minutes",
          "numbers",
          "process",
          "disparaging",
          "unkind",
          "employer",
          "salesy",
          "stilted",
          "promises",
          "topics",
          "common");

  private static final Set<String> LATER = Set.of("stilted", "promises", "topics");

  private final String file;
  private final List<TemplateProblem> problems;
  private final Map<String, Node> values = new LinkedHashMap<>();

  private LanguageReader(String file, List<TemplateProblem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /** Empty, with a problem added, when the file is not whole. */
  static Optional<LanguageWords> read(String file, String yaml, List<TemplateProblem> problems) {
    int before = problems.size();
    LanguageReader reader = new LanguageReader(file, problems);
    Node root = reader.root(yaml);
    if (root instanceof MappingNode mapping) {
      reader.keys(new StrictMapping(mapping));
    } else if (problems.size() == before) {
      reader.complain(root, "the file has no keys", "Write " + String.join(", ", KEYS));
    }
    if (problems.size() > before) {
      return Optional.empty();
    }
    LanguageWords words = reader.words();
    return problems.size() > before ? Optional.empty() : Optional.of(words);
  }

  private LanguageWords words() {
    return new LanguageWords(
        yourWork(),
        phrases("not-looking"),
        phrases("gives"),
        phrases("long-time"),
        phrases("minutes"),
        numbers(),
        phrases("process"),
        phrases("disparaging"),
        phrases("unkind"),
        phrases("employer"),
        phrases("salesy"),
        values.containsKey("stilted") ? phrases("stilted") : List.of(),
        values.containsKey("promises") ? phrases("promises") : List.of(),
        topics(),
        new LinkedHashSet<>(phrases("common")));
  }

  private @Nullable Node root(String yaml) {
    Optional<TemplateProblem> passed = YamlLimits.passed(file, yaml, 1);
    if (passed.isPresent()) {
      problems.add(passed.get());
      return null;
    }
    try {
      return new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
    } catch (MarkedYAMLException broken) {
      problems.add(
          new TemplateProblem(
              file,
              broken.getProblemMark().getLine() + 1,
              broken.getProblemMark().getColumn() + 1,
              "this is not YAML: " + broken.getProblem(),
              "Mend the indentation or put the value in quotes"));
    } catch (YAMLException broken) {
      complain(null, "this is not YAML: there is a character that is no text", "Take it out");
    }
    return null;
  }

  private void keys(StrictMapping mapping) {
    for (String key : KEYS) {
      Node value = mapping.value(key);
      if (value != null) {
        values.put(key, value);
      }
    }
    String all = "Use " + String.join(", ", KEYS);
    mapping
        .unread()
        .forEach(key -> complain(mapping.placeOf(key), "there is no key '" + key + "'", all));
    mapping.notWords().forEach(key -> complain(key, "this is not a word", all));
    mapping.repeated().forEach(key -> complain(key, "this key is there twice", "Keep one"));
    KEYS.stream()
        .filter(key -> !mapping.has(key) && !LATER.contains(key))
        .forEach(key -> complain(null, "'" + key + "' is missing", "Add it; an empty list is []"));
  }

  private String yourWork() {
    Node node = values.get("your-work");
    String text = node instanceof ScalarNode scalar ? scalar.getValue() : "";
    if (!text.contains(LanguageWords.TOPIC)) {
      complain(node, "your-work does not say where the topic stands", "Write {topic} in it");
    }
    return text;
  }

  private List<String> phrases(String key) {
    List<String> phrases = new ArrayList<>();
    if (!(values.get(key) instanceof SequenceNode list)) {
      complain(values.get(key), key + " is not a list", "Begin each phrase with - and a space");
      return phrases;
    }
    for (Node node : list.getValue()) {
      String phrase = node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
      if (phrase.isEmpty() || !phrase.equals(phrase.toLowerCase(Locale.ROOT))) {
        complain(node, "this is not a phrase in lower case", "Write plain words in small letters");
      }
      phrases.add(phrase);
    }
    return List.copyOf(phrases);
  }

  private Map<String, String> topics() {
    Map<String, String> topics = new LinkedHashMap<>();
    Node node = values.get("topics");
    if (node == null) {
      return topics;
    }
    if (!(node instanceof MappingNode mapping)) {
      complain(node, "topics has no words", "Write a topic and its translation a line");
      return topics;
    }
    for (NodeTuple entry : mapping.getValue()) {
      String said =
          entry.getValueNode() instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
      String topic = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
      if (said.isEmpty() || topic.isEmpty() || !topic.equals(topic.toLowerCase(Locale.ROOT))) {
        complain(
            entry.getKeyNode(),
            "this is not a topic in lower case and its translation",
            "Write stream processing: Datenstromverarbeitung");
      } else {
        topics.put(topic, said);
      }
    }
    return Map.copyOf(topics);
  }

  private Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    if (!(values.get("numbers") instanceof MappingNode mapping)) {
      complain(values.get("numbers"), "numbers has no words", "Write a word and its number a line");
      return numbers;
    }
    for (NodeTuple entry : mapping.getValue()) {
      String number = entry.getValueNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
      if (entry.getKeyNode() instanceof ScalarNode word && number.matches("[1-9][0-9]{0,2}")) {
        numbers.put(word.getValue(), Integer.parseInt(number));
      } else {
        complain(entry.getKeyNode(), "this is not a word and its number", "Write ten: 10");
      }
    }
    return Map.copyOf(numbers);
  }

  private void complain(@Nullable Node node, String message, String advice) {
    int line = node == null ? 0 : StrictMapping.line(node);
    int column = node == null ? 0 : StrictMapping.column(node);
    problems.add(new TemplateProblem(file, line, column, message, advice));
  }
}
