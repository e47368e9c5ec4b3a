package nurture.playbook;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
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
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.reader.StreamReader;

/** A YAML file that is one list of entries with keys. */
final class YamlList {
  private YamlList() {}

  /**
   * Its whole entries, in the order of the file. What is wrong with the others is added to {@code
   * problems}.
   *
   * @param reader empty for an entry that is not whole; it has told why
   */
  static <T> List<LocatedValue<T>> read(
      String file,
      String yaml,
      Function<YamlEntry, Optional<T>> reader,
      List<TemplateProblem> problems) {
    Node root = compose(file, yaml, problems);
    List<LocatedValue<T>> read = new ArrayList<>();
    if (root instanceof SequenceNode list) {
      for (Node node : list.getValue()) {
        if (node instanceof MappingNode mapping) {
          YamlEntry yamlEntry = new YamlEntry(file, mapping, problems);
          reader
              .apply(yamlEntry)
              .ifPresent(
                  value ->
                      read.add(
                          new LocatedValue<>(
                              value, StrictMapping.line(node), StrictMapping.column(node))));
        } else {
          problems.add(
              new TemplateProblem(
                  file,
                  StrictMapping.line(node),
                  StrictMapping.column(node),
                  "this is not an entry with keys",
                  "Write - and a key, and the other keys below it"));
        }
      }
    } else if (root != null) {
      problems.add(
          new TemplateProblem(
              file,
              StrictMapping.line(root),
              StrictMapping.column(root),
              "the file is not a list",
              "Begin each entry with - and a space"));
    }
    return read;
  }

  /** The tree of the file, which still knows its lines; null when it is empty or no YAML. */
  private static @Nullable Node compose(String file, String yaml, List<TemplateProblem> problems) {
    Optional<TemplateProblem> passed = YamlLimits.passed(file, yaml, 1);
    if (passed.isPresent()) {
      problems.add(passed.get());
      return null;
    }
    LoaderOptions limits = new LoaderOptions();
    limits.setMaxAliasesForCollections(10);
    limits.setNestingDepthLimit(20);
    try {
      return new Yaml(limits).compose(new StringReader(yaml));
    } catch (MarkedYAMLException broken) {
      problems.add(
          new TemplateProblem(
              file,
              broken.getProblemMark().getLine() + 1,
              broken.getProblemMark().getColumn() + 1,
              "this is not YAML: " + broken.getProblem(),
              "Correct the indentation or put the value in quotes"));
    } catch (YAMLException broken) {
      int[] before = yaml.codePoints().takeWhile(StreamReader::isPrintable).toArray();
      int lines = (int) IntStream.of(before).filter(point -> point == '\n').count();
      problems.add(
          new TemplateProblem(
              file,
              lines + 1,
              0,
              "this is not YAML: there is a character that is no text",
              "Take it out, or make the file smaller"));
    }
    return null;
  }
}
