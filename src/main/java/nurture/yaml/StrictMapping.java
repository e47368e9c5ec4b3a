package nurture.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * The keys and values of one YAML mapping. Every value is asked for by its key; what was never
 * asked for was not understood. Values stay as they are written: {@code NO} is Norway, not a truth
 * value. It finds what is wrong; its reader says so, in the words of its files.
 */
public final class StrictMapping {

  private final Node place;
  private final Map<String, NodeTuple> entries = new LinkedHashMap<>();
  private final Set<String> unread = new LinkedHashSet<>();
  private final List<Node> repeated = new ArrayList<>();
  private final List<Node> notWords = new ArrayList<>();

  public StrictMapping(MappingNode node) {
    this.place = node;
    for (NodeTuple entry : node.getValue()) {
      if (!(entry.getKeyNode() instanceof ScalarNode key)) {
        notWords.add(entry.getKeyNode());
      } else if (entries.putIfAbsent(key.getValue(), entry) != null) {
        repeated.add(key);
      }
    }
    unread.addAll(entries.keySet());
  }

  /** Keys that stand in the mapping a second time. */
  public List<Node> repeated() {
    return List.copyOf(repeated);
  }

  /** Keys that are no words, but lists or mappings. */
  public List<Node> notWords() {
    return List.copyOf(notWords);
  }

  public boolean has(String key) {
    return entries.containsKey(key);
  }

  /** A value; null when it is not there. It counts as asked for. */
  public @Nullable Node value(String key) {
    unread.remove(key);
    NodeTuple entry = entries.get(key);
    return entry == null ? null : entry.getValueNode();
  }

  /** Where a key stands, or else the mapping. */
  public Node placeOf(String key) {
    NodeTuple entry = entries.get(key);
    return entry == null ? place : entry.getKeyNode();
  }

  /** Where a value stands, or else the mapping. */
  public Node placeOfValue(String key) {
    NodeTuple entry = entries.get(key);
    return entry == null ? place : entry.getValueNode();
  }

  /** All keys, in the order they are written. */
  public List<String> keys() {
    return List.copyOf(entries.keySet());
  }

  /** The keys that were not asked for so far, in the order they are written. */
  public List<String> unread() {
    return List.copyOf(unread);
  }

  /** The line a node begins on, from 1. */
  public static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  /** The column a node begins in, from 1. */
  public static int column(Node node) {
    return node.getStartMark().getColumn() + 1;
  }
}
