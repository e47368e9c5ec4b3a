package nurture.playbook.version;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nurture.playbook.PlaybookFiles;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The scenarios that name a rule, once the rule has another name. Each byte apart from the name
 * stays as it is. A file that is no YAML names no rule. Pure.
 *
 * @param texts of the files that name the rule, by path, with the new name; line ends are {@code
 *     \n}
 * @param scenarios how many name it
 */
public record RuleRename(Map<String, String> texts, int scenarios) {

  /** Of a rule that no scenario names. */
  public static final RuleRename NONE = new RuleRename(Map.of(), 0);

  /** Of the keys of what a scenario expects, those that name rules. */
  private static final Set<String> NAMING = Set.of("speaks", "silent", "vetoed by");

  public RuleRename {
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
  }

  /** A place in a text that holds the name. */
  private record Place(int from, int to, boolean quoted, boolean block) {}

  /** Renames a rule in all scenarios of a draft. */
  public static RuleRename of(PlaybookFiles files, String from, String to) {
    Map<String, String> texts = new LinkedHashMap<>();
    int scenarios = 0;
    for (String path : files.paths()) {
      if (EntryFile.of(path).filter(EntryFile.SCENARIOS::equals).isPresent()) {
        String text = new String(files.content(path).orElseThrow(), UTF_8).replace("\r\n", "\n");
        List<Place> places = new ArrayList<>();
        int named = named(text, from, places);
        if (named > 0) {
          texts.put(path, renamed(text, places, to));
          scenarios += named;
        }
      }
    }
    return new RuleRename(texts, scenarios);
  }

  /** How many scenarios of a text name the rule. */
  private static int named(String text, String rule, List<Place> places) {
    LoaderOptions limits = new LoaderOptions();
    limits.setMaxAliasesForCollections(10);
    int named = 0;
    try {
      for (Node document :
          new Yaml(new SafeConstructor(limits)).composeAll(new StringReader(text))) {
        if (document instanceof SequenceNode list) {
          for (Node entry : list.getValue()) {
            int before = places.size();
            for (Node expected : values(entry, Set.of("expect"))) {
              values(expected, NAMING)
                  .forEach(value -> add(text, value, inBrackets(expected), rule, places));
            }
            named += places.size() > before ? 1 : 0;
          }
        }
      }
    } catch (YAMLException notYet) {
      places.clear();
      return 0;
    }
    return named;
  }

  private static List<Node> values(Node node, Set<String> keys) {
    return node instanceof MappingNode mapping
        ? mapping.getValue().stream()
            .filter(
                tuple ->
                    tuple.getKeyNode() instanceof ScalarNode key && keys.contains(key.getValue()))
            .map(NodeTuple::getValueNode)
            .toList()
        : List.of();
  }

  /**
   * @param brackets whether a comma or a bracket would end a text without quotes
   */
  private static void add(
      String text, Node node, boolean brackets, String rule, List<Place> places) {
    if (node instanceof SequenceNode list) {
      list.getValue().forEach(each -> add(text, each, inBrackets(list), rule, places));
    } else if (node instanceof ScalarNode scalar && scalar.getValue().strip().equals(rule)) {
      ScalarStyle style = scalar.getScalarStyle();
      places.add(
          new Place(
              offset(text, scalar.getStartMark()),
              offset(text, scalar.getEndMark()),
              brackets || style != ScalarStyle.PLAIN,
              style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED));
    }
  }

  private static boolean inBrackets(Node node) {
    return node instanceof CollectionNode<?> collection
        && collection.getFlowStyle() == FlowStyle.FLOW;
  }

  private static String renamed(String text, List<Place> places, String to) {
    StringBuilder renamed = new StringBuilder(text);
    places.stream()
        .distinct()
        .sorted(Comparator.comparingInt(Place::from).reversed())
        .forEach(
            place ->
                renamed.replace(
                    place.from(),
                    place.to(),
                    YamlEntries.scalar(to, place.quoted()) + (place.block() ? "\n" : "")));
    return renamed.toString();
  }

  /** Marks count characters, of which some take two places in a text. */
  private static int offset(String text, Mark mark) {
    return text.offsetByCodePoints(
        0, Math.min(mark.getIndex(), text.codePointCount(0, text.length())));
  }
}
