package nurture.playbook.version;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The text of a YAML file that lists entries with keys, and the place of each value, so that one
 * can be changed while every other byte stays as it is, remarks included. Immutable. Line ends are
 * {@code \n}.
 */
public final class YamlEntries {

  /** How a value is written. */
  public enum Shape {
    /** A text on a line. */
    TEXT,
    /** Texts in brackets; shown without them. */
    LIST,
    /** Lines below the key; shown without what they are indented by. */
    BLOCK
  }

  /**
   * A key and its value.
   *
   * @param line of the key, from 1
   */
  public record Field(String key, String value, Shape shape, int line, int from, int to) {}

  /**
   * An entry.
   *
   * @param line it begins on, from 1
   * @param raw its lines as they are written, without remarks behind it
   */
  public record Entry(int line, int from, int to, int indent, String raw, List<Field> fields) {

    /** What a key says; empty if it is not there. */
    public String value(String key) {
      return field(key).map(Field::value).orElse("");
    }

    Optional<Field> field(String key) {
      return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }
  }

  private final String text;
  private final List<Entry> entries = new ArrayList<>();

  private YamlEntries(String text) {
    this.text = text;
    LoaderOptions limits = new LoaderOptions();
    limits.setMaxAliasesForCollections(10);
    try {
      for (Node document :
          new Yaml(new SafeConstructor(limits)).composeAll(new StringReader(text))) {
        if (document instanceof SequenceNode list) {
          list.getValue().forEach(this::add);
        }
      }
    } catch (YAMLException e) {
      throw new IllegalArgumentException("the file is no YAML; use its text to mend it", e);
    }
  }

  /**
   * @throws IllegalArgumentException if the text is no YAML, or an entry of it has no keys
   */
  public static YamlEntries of(String text) {
    return new YamlEntries(text);
  }

  public String text() {
    return text;
  }

  /** In the order of the file. */
  public List<Entry> entries() {
    return List.copyOf(entries);
  }

  /**
   * With another value of a key; an empty one takes the key away, a new key comes last.
   *
   * @throws IllegalArgumentException if it cannot be written so that it is read again
   */
  public YamlEntries with(int entry, String key, String value, Shape shape) {
    Entry there = entries.get(entry);
    Optional<Field> field = there.field(key);
    String words = value.replace("\r\n", "\n").stripTrailing();
    if (field.isPresent() && field.get().value().equals(words)) {
      return this;
    }
    if (field.isEmpty() && words.isEmpty()) {
      return this;
    }
    String next =
        field.isEmpty()
            ? added(there, key, words, shape)
            : words.isEmpty() ? removed(there, field.get()) : replaced(there, field.get(), words);
    return checked(next, entry, key, words);
  }

  /** Without an entry; the remarks around it stay. */
  public YamlEntries without(int entry) {
    Entry there = entries.get(entry);
    int to = there.to();
    // One of the empty lines around it goes too.
    if (text.startsWith("\n", to)) {
      to++;
    }
    return of(text.substring(0, there.from()) + text.substring(to));
  }

  /** With an entry once more, right behind it, under another name. */
  public YamlEntries withCopy(int entry, String key, String name) {
    Entry there = entries.get(entry);
    YamlEntries copied =
        of(text.substring(0, there.to()) + "\n" + there.raw() + text.substring(there.to()));
    return copied.with(entry + 1, key, name, Shape.TEXT);
  }

  /** With another entry at the end, of some lines without the dash. */
  public YamlEntries withNew(List<String> lines) {
    String written = "- " + lines.stream().collect(Collectors.joining("\n  ")) + "\n";
    int at = entries.isEmpty() ? text.length() : entries.get(entries.size() - 1).to();
    String before = text.substring(0, at);
    return of(
        before
            + (before.isEmpty() || before.endsWith("\n") ? "\n" : "\n\n")
            + written
            + text.substring(at));
  }

  private YamlEntries checked(String next, int entry, String key, String words) {
    YamlEntries read;
    try {
      read = of(next);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("this cannot be written as YAML; look at its lines", e);
    }
    boolean same = read.entries.size() == entries.size();
    for (int i = 0; same && i < entries.size(); i++) {
      same = i == entry || read.entries.get(i).raw().equals(entries.get(i).raw());
    }
    if (!same || !read.entries.get(entry).value(key).equals(words)) {
      throw new IllegalArgumentException("this would be read as something else; use the text");
    }
    return read;
  }

  private String replaced(Entry there, Field field, String words) {
    String before = text.substring(0, field.from());
    String after = text.substring(field.to());
    return switch (field.shape()) {
      case TEXT -> {
        boolean quoted = text.startsWith("\"", field.from()) || text.startsWith("'", field.from());
        yield before + (before.endsWith(":") ? " " : "") + scalar(words, quoted) + after;
      }
      case LIST -> before + "[" + words + "]" + after;
      case BLOCK -> before + indented(there, words) + after;
    };
  }

  private String added(Entry there, String key, String words, Shape shape) {
    String line = " ".repeat(there.indent()) + key + ":";
    String value =
        switch (shape) {
          case TEXT -> " " + scalar(words, false);
          case LIST -> " [" + words + "]";
          case BLOCK -> "\n" + indented(there, words).stripTrailing();
        };
    String before = text.substring(0, there.to());
    return before
        + (before.endsWith("\n") ? "" : "\n")
        + line
        + value
        + "\n"
        + text.substring(there.to());
  }

  private String removed(Entry there, Field field) {
    if (there.fields().indexOf(field) == 0) {
      throw new IllegalArgumentException("this is not left empty");
    }
    int from = lineStart(field.line());
    int end = text.indexOf('\n', Math.max(from, field.to() - 1));
    return text.substring(0, from) + (end < 0 ? "" : text.substring(end + 1));
  }

  private static String indented(Entry there, String words) {
    String space = " ".repeat(there.indent() + 2);
    return words
        .lines()
        .map(line -> line.isBlank() ? "" : space + line)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** A text on a line, in quotes where it needs them. */
  static String scalar(String words, boolean quoted) {
    String line = words.replaceAll("\\s*\n\\s*", " ");
    if (!quoted && readsAs(line, line)) {
      return line;
    }
    return "\"" + line.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private static boolean readsAs(String written, String words) {
    try {
      Node node =
          new Yaml(new SafeConstructor(new LoaderOptions()))
              .compose(new StringReader("k: " + written));
      return node instanceof MappingNode mapping
          && mapping.getValue().size() == 1
          && mapping.getValue().get(0).getValueNode() instanceof ScalarNode scalar
          && scalar.getValue().equals(words);
    } catch (YAMLException e) {
      return false;
    }
  }

  private void add(Node node) {
    if (!(node instanceof MappingNode mapping) || mapping.getFlowStyle() == FlowStyle.FLOW) {
      throw new IllegalArgumentException("an entry has no keys below it; use the text of the file");
    }
    int line = mapping.getStartMark().getLine() + 1;
    int from = lineStart(line);
    int to = trimmed(from, offset(mapping.getEndMark()));
    List<Field> fields = new ArrayList<>();
    List<NodeTuple> tuples = mapping.getValue();
    for (int i = 0; i < tuples.size(); i++) {
      int end =
          i + 1 < tuples.size()
              ? lineStart(tuples.get(i + 1).getKeyNode().getStartMark().getLine() + 1)
              : to;
      fields.add(field(tuples.get(i), end));
    }
    entries.add(
        new Entry(
            line, from, to, mapping.getStartMark().getColumn(), text.substring(from, to), fields));
  }

  private Field field(NodeTuple tuple, int end) {
    Node key = tuple.getKeyNode();
    Node value = tuple.getValueNode();
    String name = key instanceof ScalarNode scalar ? scalar.getValue() : "";
    int line = key.getStartMark().getLine() + 1;
    int from = offset(value.getStartMark());
    int to = offset(value.getEndMark());
    if (value instanceof ScalarNode scalar && !isBlockScalar(from)) {
      return new Field(name, scalar.getValue(), Shape.TEXT, line, from, to);
    } else if (value instanceof SequenceNode list
        && list.getFlowStyle() == FlowStyle.FLOW
        && text.charAt(from) == '[') {
      return new Field(name, text.substring(from + 1, to - 1).strip(), Shape.LIST, line, from, to);
    }
    int begin = value.getStartMark().getLine() + 1 == line ? from : lineStart(line + 1);
    int last = trimmed(begin, end);
    return new Field(name, outdented(text.substring(begin, last)), Shape.BLOCK, line, begin, last);
  }

  private boolean isBlockScalar(int from) {
    return from < text.length() && (text.charAt(from) == '|' || text.charAt(from) == '>');
  }

  private static String outdented(String block) {
    int least =
        block
            .lines()
            .filter(line -> !line.isBlank())
            .mapToInt(line -> line.length() - line.stripLeading().length())
            .min()
            .orElse(0);
    return block
        .lines()
        .map(line -> line.length() < least ? "" : line.substring(least))
        .collect(Collectors.joining("\n"))
        .stripTrailing();
  }

  /** Without the empty lines and remarks at the end, which belong to what follows. */
  private int trimmed(int from, int to) {
    int end = to;
    while (end > from) {
      int begin = text.lastIndexOf('\n', Math.max(from, end - 2)) + 1;
      String line = text.substring(Math.max(from, Math.min(begin, end)), end).strip();
      if (begin <= from || !(line.isEmpty() || line.startsWith("#") || line.equals("---"))) {
        break;
      }
      end = begin;
    }
    return end;
  }

  private int lineStart(int line) {
    int at = 0;
    for (int i = 1; i < line; i++) {
      int next = text.indexOf('\n', at);
      if (next < 0) {
        return text.length();
      }
      at = next + 1;
    }
    return at;
  }

  /** Marks count characters, of which some take two places in a text. */
  private int offset(Mark mark) {
    return text.offsetByCodePoints(
        0, Math.min(mark.getIndex(), text.codePointCount(0, text.length())));
  }
}
