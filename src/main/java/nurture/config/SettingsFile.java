package nurture.config;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A YAML file flattened to {@code section.key} and text, each with its line. The text is taken as
 * written, not as YAML types. It has no keys of its own to ask for, so it walks the file; what it
 * finds is asked for by {@link SettingsReader}.
 */
final class SettingsFile {
  private static final int DEEPEST = 4;

  private final Path path;
  private final List<String> problems;
  private final Map<String, GivenValue> given = new LinkedHashMap<>();

  private SettingsFile(Path path, List<String> problems) {
    this.path = path;
    this.problems = problems;
  }

  /** What a file gives; nothing if it is absent. What cannot be read is added to the problems. */
  static Map<String, GivenValue> read(Path path, List<String> problems) {
    SettingsFile file = new SettingsFile(path, problems);
    if (Files.exists(path)) {
      file.read();
    }
    return file.given;
  }

  private void read() {
    try (Reader reader = Files.newBufferedReader(path)) {
      Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(reader);
      if (root instanceof MappingNode sections) {
        flatten("", sections, 1);
      } else if (root != null) {
        problems.add(where(root) + ": write sections with keys in them, e.g. http: { port: 8080 }");
      }
    } catch (MarkedYAMLException e) {
      problems.add(
          path
              + ":"
              + (e.getProblemMark().getLine() + 1)
              + ": not valid YAML: "
              + e.getProblem()
              + "; check indentation and quotes");
    } catch (YAMLException | IOException e) {
      problems.add(path + ": cannot be read as UTF-8 text: " + e.getMessage());
    }
  }

  private void flatten(String prefix, MappingNode mapping, int depth) {
    for (NodeTuple entry : mapping.getValue()) {
      String name = prefix + (entry.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?");
      if (entry.getValueNode() instanceof MappingNode inner && depth < DEEPEST) {
        if (inner.getValue().isEmpty()) {
          put(name, new GivenValue("", where(entry.getKeyNode())));
        }
        flatten(name + ".", inner, depth + 1);
      } else if (entry.getValueNode() instanceof ScalarNode scalar) {
        String text =
            scalar.isPlain() && scalar.getValue().matches("~|null")
                ? ""
                : scalar.getValue().strip();
        put(name, new GivenValue(text, where(entry.getKeyNode())));
      } else if (entry.getValueNode() instanceof SequenceNode sequence
          && sequence.getValue().stream().allMatch(ScalarNode.class::isInstance)) {
        List<String> texts =
            sequence.getValue().stream().map(item -> ((ScalarNode) item).getValue()).toList();
        put(name, new GivenValue(String.join(",", texts), where(entry.getKeyNode()), true));
      } else {
        problems.add(
            where(entry.getKeyNode()) + ": " + name + ": write one value, or a list of values");
      }
    }
  }

  private void put(String name, GivenValue value) {
    GivenValue earlier = given.putIfAbsent(name, value);
    if (earlier != null) {
      problems.add(
          value.where() + ": " + name + ": already given at " + earlier.where() + "; remove one");
    }
  }

  private String where(Node node) {
    return path + ":" + (node.getStartMark().getLine() + 1);
  }
}
