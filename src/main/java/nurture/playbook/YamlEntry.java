package nurture.playbook;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nurture.config.NearestWord;
import nurture.template.sandbox.TemplateProblem;
import nurture.yaml.StrictMapping;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One entry of a YAML list: its keys with their values as text, and the place of each. YAML's own
 * ideas about {@code on}, {@code no} or dates never apply. Whatever is found wrong with it is added
 * to the problems of the file and leaves it not whole.
 */
final class YamlEntry {
  private static final Pattern OTHER_LANGUAGE = Pattern.compile("([a-z]+)\\.[a-z]{2,3}");

  private final String file;
  private final StrictMapping mapping;
  private final List<TemplateProblem> problems;
  private boolean whole = true;

  YamlEntry(String file, MappingNode node, List<TemplateProblem> problems) {
    this.file = file;
    this.mapping = new StrictMapping(node);
    this.problems = problems;
    for (Node key : mapping.repeated()) {
      complain(
          key, "'" + ((ScalarNode) key).getValue() + "' is there twice", "Keep one of the two");
    }
  }

  /** Whether nothing was found wrong with it so far. */
  boolean isWhole() {
    return whole;
  }

  /** The keys that say one of these in another language: {@code title.de} of {@code title}. */
  List<String> inOtherLanguages(Collection<String> keys) {
    return mapping.keys().stream()
        .filter(
            key -> {
              Matcher translation = OTHER_LANGUAGE.matcher(key);
              return translation.matches() && keys.contains(translation.group(1));
            })
        .toList();
  }

  /** Complains of every other key. */
  void mayHave(Collection<String> keys, String what) {
    List<String> left = keys.stream().filter(key -> !mapping.has(key)).toList();
    String all = "Use " + String.join(", ", keys);
    for (String key : mapping.keys()) {
      if (!keys.contains(key)) {
        complain(
            mapping.placeOf(key),
            what + " has no '" + key + "'",
            NearestWord.to(key, left).map(meant -> "Write " + meant).orElse(all));
      }
    }
    mapping.notWords().forEach(key -> complain(key, what + " has no ''", all));
  }

  /**
   * The text of a key that must be there, in one line.
   *
   * @param example key and value, for the advice
   */
  Optional<String> text(String key, String example) {
    if (!mapping.has(key)) {
      complain(mapping.placeOfValue(key), key + " is missing", "Add " + example);
      return Optional.empty();
    }
    return optionalText(key, example);
  }

  /** The text of a key that may be left out; if it is there, it says something. */
  Optional<String> optionalText(String key, String example) {
    Node value = mapping.value(key);
    return value == null ? Optional.empty() : line(value, key, example);
  }

  /** The texts of a key that must be there, as a list of at least one. */
  List<String> texts(String key, String example) {
    Node value = mapping.value(key);
    if (value instanceof SequenceNode list && !list.getValue().isEmpty()) {
      return list.getValue().stream().flatMap(each -> line(each, key, example).stream()).toList();
    }
    complain(
        mapping.placeOfValue(key),
        key + (value == null ? " is missing" : " is not a list of at least one"),
        (value == null ? "Add " : "Write ") + example);
    return List.of();
  }

  /** Something is wrong with the value of a key. */
  void complain(String key, String message, String advice) {
    complain(mapping.placeOfValue(key), message, advice);
  }

  /** The line a key's value, or else the entry, begins on; from 1. */
  int line(String key) {
    return StrictMapping.line(mapping.placeOfValue(key));
  }

  private Optional<String> line(@Nullable Node value, String key, String example) {
    if (!(value instanceof ScalarNode scalar)) {
      complain(
          value == null ? mapping.placeOfValue(key) : value,
          key + " is not a text",
          "Write " + example);
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
        new TemplateProblem(
            file, StrictMapping.line(where), StrictMapping.column(where), message, advice));
  }
}
