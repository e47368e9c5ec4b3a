package nurture.playbook.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nurture.playbook.CorrectionHints;
import nurture.playbook.FilePosition;
import nurture.playbook.Finding;
import nurture.playbook.FindingCode;
import nurture.yaml.StrictMapping;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One {@code key: value} block of a scenario file. Every value is asked for by its key; what nobody
 * asked for in the end was not understood, and is a problem. Values are taken as they are written:
 * {@code NO} is Norway, not a truth value, and {@code 2027-03-01} a text until somebody wants a
 * day.
 */
final class YamlMapping {

  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
  private static final Pattern DECIMAL = Pattern.compile("-?\\d+\\.\\d+");

  private final Book book;
  private final StrictMapping mapping;
  private final FilePosition filePosition;

  /** The file a mapping is from, the numbers it may name, and what is wrong with it so far. */
  record Book(String file, ScenarioNumbers numbers, List<Finding> problems) {

    FilePosition place(Node node) {
      return new FilePosition(file, StrictMapping.line(node), StrictMapping.column(node));
    }

    void complain(FilePosition filePosition, String message, String hint) {
      problems.add(Finding.error(filePosition, FindingCode.SCENARIO_FORMAT, message, hint));
    }
  }

  private YamlMapping(Book book, MappingNode node) {
    this.book = book;
    this.filePosition = book.place(node);
    this.mapping = new StrictMapping(node);
    for (Node key : mapping.repeated()) {
      book.complain(
          book.place(key),
          ((ScalarNode) key).getValue() + " stands here twice",
          "Leave one of them");
    }
    for (Node key : mapping.notWords()) {
      book.complain(book.place(key), "this is not a word", "Write key: value");
    }
  }

  /** Empty, with a problem, if the node is something else. */
  static Optional<YamlMapping> of(Book book, Node node, String example) {
    if (node instanceof MappingNode mapping) {
      return Optional.of(new YamlMapping(book, mapping));
    }
    book.complain(
        book.place(node), "this is not a list of keys and values", "Write it as " + example);
    return Optional.empty();
  }

  FilePosition place() {
    return filePosition;
  }

  Book book() {
    return book;
  }

  /** The keys nobody has asked for so far, in their order. */
  List<String> keys() {
    return mapping.unread();
  }

  FilePosition placeOf(String key) {
    return book.place(mapping.placeOf(key));
  }

  @Nullable Node take(String key) {
    return mapping.value(key);
  }

  Optional<WrittenText> text(String key) {
    Node node = take(key);
    return node == null ? Optional.empty() : text(book, node);
  }

  /** One text or a list of them; empty if the key is not there. */
  List<WrittenText> texts(String key) {
    Node node = take(key);
    return node == null ? List.of() : texts(book, node);
  }

  /** All that was not asked for, as plain values. */
  Map<String, Object> rest() {
    return rest((field, text) -> null);
  }

  /** What a text stands for; null for itself, empty, with a problem, for nothing. */
  interface TextValue {
    @Nullable Optional<String> of(String field, WrittenText text);
  }

  /** The same, where some texts stand for others. */
  Map<String, Object> rest(TextValue meant) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (String key : mapping.unread()) {
      Node value = mapping.value(key);
      values.put(key, value == null ? null : plain(key, value, meant));
    }
    return values;
  }

  /** Complains about every key nobody asked for. */
  void nothingElse(String what, List<String> known) {
    for (String key : mapping.unread()) {
      book.complain(
          placeOf(key), what + " has no '" + key + "'", CorrectionHints.nearest(key, known));
    }
  }

  /** All the words of a node; not how they are laid out, nor the remarks between them. */
  static String written(Node node) {
    if (node instanceof MappingNode mapping) {
      return mapping.getValue().stream()
          .map(entry -> written(entry.getKeyNode()) + ": " + written(entry.getValueNode()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (node instanceof SequenceNode list) {
      return list.getValue().stream()
          .map(YamlMapping::written)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return node instanceof ScalarNode scalar ? '"' + scalar.getValue() + '"' : "?";
  }

  static List<WrittenText> texts(Book book, Node node) {
    if (!(node instanceof SequenceNode list)) {
      return text(book, node).map(List::of).orElse(List.of());
    }
    List<WrittenText> texts = new ArrayList<>();
    list.getValue().forEach(item -> text(book, item).ifPresent(texts::add));
    return texts;
  }

  static Optional<WrittenText> text(Book book, Node node) {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return Optional.of(new WrittenText(scalar.getValue().strip(), book.place(node)));
    }
    book.complain(book.place(node), "this is not a text", "Write one line");
    return Optional.empty();
  }

  private @Nullable Object plain(String field, Node node, TextValue meant) {
    if (node instanceof MappingNode mapping) {
      Map<String, Object> values = new LinkedHashMap<>();
      for (NodeTuple entry : mapping.getValue()) {
        String key = entry.getKeyNode() instanceof ScalarNode name ? name.getValue() : "?";
        values.put(key, plain(key, entry.getValueNode(), meant));
      }
      return values;
    }
    if (node instanceof SequenceNode list) {
      List<Object> values = new ArrayList<>();
      list.getValue().forEach(item -> values.add(plain(field, item, meant)));
      return values;
    }
    if (!(node instanceof ScalarNode scalar)) {
      return null;
    }
    Optional<String> other =
        meant.of(field, new WrittenText(scalar.getValue().strip(), book.place(node)));
    return other == null ? plain(scalar) : other.orElse(null);
  }

  private static @Nullable Object plain(ScalarNode scalar) {
    String text = scalar.getValue();
    if (scalar.getScalarStyle() != ScalarStyle.PLAIN) {
      return text;
    }
    if (text.equals("true") || text.equals("false")) {
      return Boolean.valueOf(text);
    }
    if (WHOLE.matcher(text).matches()) {
      return Integer.valueOf(text);
    }
    if (DECIMAL.matcher(text).matches()) {
      return new BigDecimal(text);
    }
    return text.isEmpty() || text.equals("~") || text.equals("null") ? null : text;
  }
}
