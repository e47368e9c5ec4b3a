package nurture.simulation.timelapse;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nurture.candidate.Purpose;
import nurture.event.Stage;
import nurture.simulation.timelapse.ResponseRate.Section;
import nurture.simulation.timelapse.ResponseRates.Row;
import nurture.yaml.StrictMapping;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads response models, strictly: what is not understood is told by file and line. Pure. */
public final class ModelFile {

  private static final String SHIPPED = "/simulation/model.yaml";

  private final String file;

  private ModelFile(String file) {
    this.file = file;
  }

  /** The model that comes along, which aims at the playbook's targets (PLAYBOOK P36-P40). */
  public static ResponseRates shipped() {
    try (InputStream yaml = ModelFile.class.getResourceAsStream(SHIPPED)) {
      if (yaml == null) {
        throw new IllegalStateException("the jar is not whole: it has no " + SHIPPED);
      }
      return read("model.yaml", new String(yaml.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Rows to stand below others: a file need only say what it says otherwise.
   *
   * @param file what messages call it
   * @throws IllegalStateException naming file, line and what to write
   */
  public static ResponseRates read(String file, String yaml) {
    return new ResponseRates(new ModelFile(file).rows(yaml));
  }

  private List<Row> rows(String yaml) {
    List<Row> rows = new ArrayList<>();
    StrictMapping sections = mapping(root(yaml));
    for (String name : sections.keys()) {
      Section section =
          Arrays.stream(Section.values())
              .filter(known -> known.written().equals(name))
              .findFirst()
              .orElseThrow(
                  () ->
                      wrong(
                          sections.placeOf(name),
                          name
                              + " is not known here; there are "
                              + Arrays.stream(Section.values())
                                  .map(Section::written)
                                  .collect(Collectors.joining(", "))));
      if (!(sections.value(name) instanceof SequenceNode list)) {
        throw wrong(sections.placeOfValue(name), name + " is a list: begin each row with a dash");
      }
      list.getValue().forEach(node -> rows.add(row(section, node)));
    }
    return rows;
  }

  private Node root(String yaml) {
    LoaderOptions limits = new LoaderOptions();
    limits.setMaxAliasesForCollections(10);
    limits.setNestingDepthLimit(20);
    try {
      Node root = new Yaml(limits).compose(new StringReader(yaml));
      if (root == null) {
        throw new IllegalStateException(file + ": is empty");
      }
      return root;
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark().getLine() + 1;
      throw new IllegalStateException(file + ":" + line + ": is not YAML: " + e.getProblem(), e);
    } catch (YAMLException e) {
      throw new IllegalStateException(file + ": cannot be read: " + e.getMessage(), e);
    }
  }

  private Row row(Section section, Node node) {
    Map<ResponseRate, Double> says = new EnumMap<>(ResponseRate.class);
    Optional<String> template = Optional.empty();
    Optional<Purpose> purpose = Optional.empty();
    Optional<Stage> stage = Optional.empty();
    String name = section == Section.TASKS ? "task" : "template";
    boolean narrows = section == Section.MESSAGES || section == Section.TASKS;
    StrictMapping entries = mapping(node);
    for (String key : entries.keys()) {
      Node value = entries.placeOfValue(key);
      if (narrows && key.equals(name)) {
        template = Optional.of(text(value));
      } else if (narrows && key.equals("purpose")) {
        purpose = Optional.of(choice(value, key, Purpose.values()));
      } else if (narrows && key.equals("stage")) {
        stage = Optional.of(choice(value, key, Stage.values()));
      } else {
        ResponseRate responseRate =
            ResponseRate.written(section, key)
                .orElseThrow(() -> wrong(entries.placeOf(key), unknown(section, key, name)));
        says.put(responseRate, number(responseRate, value));
      }
    }
    double answers =
        says.getOrDefault(ResponseRate.POSITIVE, 0.0)
            + says.getOrDefault(ResponseRate.NEUTRAL, 0.0)
            + says.getOrDefault(ResponseRate.NOT_NOW, 0.0);
    if (answers > 1 + 1e-9) {
      throw wrong(
          node, "positive, neutral and not-now are shares of the replies: 1 in all at most");
    }
    if (says.getOrDefault(ResponseRate.DONE, 0.0) + says.getOrDefault(ResponseRate.SKIPPED, 0.0)
        > 1 + 1e-9) {
      throw wrong(node, "done and skipped are shares of the tasks: 1 in all at most");
    }
    return new Row(section, template, purpose, stage, says);
  }

  private static String unknown(Section section, String key, String name) {
    boolean narrows = section == Section.MESSAGES || section == Section.TASKS;
    return key
        + " is not known here; there are "
        + (narrows ? name + ", purpose, stage, " : "")
        + Arrays.stream(ResponseRate.values())
            .filter(responseRate -> responseRate.section() == section)
            .map(ResponseRate::written)
            .collect(Collectors.joining(", "));
  }

  private double number(ResponseRate responseRate, Node node) {
    double value;
    try {
      value = Double.parseDouble(text(node));
    } catch (NumberFormatException e) {
      value = Double.NaN;
    }
    if (!responseRate.unit().takes(value)) {
      throw wrong(node, responseRate.written() + " is " + responseRate.unit().words());
    }
    return value;
  }

  private <T extends Enum<T>> T choice(Node value, String key, T[] choices) {
    String written = text(value);
    return Arrays.stream(choices)
        .filter(choice -> choice.name().toLowerCase(Locale.ROOT).equals(written))
        .findFirst()
        .orElseThrow(
            () ->
                wrong(
                    value,
                    key
                        + " is one of "
                        + Arrays.stream(choices)
                            .map(choice -> choice.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", "))));
  }

  private StrictMapping mapping(Node node) {
    if (!(node instanceof MappingNode written)) {
      throw wrong(node, "write keys and values here, as key: value");
    }
    StrictMapping mapping = new StrictMapping(written);
    for (Node key : mapping.notWords()) {
      throw wrong(key, "is one value");
    }
    for (Node key : mapping.repeated()) {
      throw wrong(key, text(key) + " stands here twice");
    }
    return mapping;
  }

  private String text(Node node) {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue().strip();
    }
    throw wrong(node, "is one value");
  }

  private IllegalStateException wrong(Node node, String why) {
    return new IllegalStateException(file + ":" + StrictMapping.line(node) + ": " + why);
  }
}
