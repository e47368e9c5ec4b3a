package nurture.template.sandbox;

import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;

/**
 * How far YAML may be taken in a file of the playbook. The library has such limits and does not say
 * where they were passed; so the file is first read as a stream, of which nothing is kept.
 */
public final class YamlLimits {
  /** Of lists and maps within each other. */
  private static final int DEPTH = 20;

  /** References to what stands elsewhere in the file: enough of them make a giant of a dwarf. */
  private static final int ALIASES = 10;

  private YamlLimits() {}

  /**
   * Where a file goes too far first; empty if it does not, or is no YAML.
   *
   * @param firstLine of the file on which {@code yaml} begins, from 1
   */
  public static Optional<TemplateProblem> passed(String file, String yaml, int firstLine) {
    LoaderOptions options = new LoaderOptions();
    options.setNestingDepthLimit(DEPTH * 2);
    int depth = 0;
    int aliases = 0;
    try {
      for (Event event : new Yaml(options).parse(new StringReader(yaml))) {
        if (event instanceof CollectionStartEvent && ++depth > DEPTH) {
          return problem(
              file, firstLine, event, "this nests more than " + DEPTH + " deep", "Write it flat");
        }
        if (event instanceof CollectionEndEvent) {
          depth--;
        }
        if (event instanceof AliasEvent && ++aliases > ALIASES) {
          return problem(
              file,
              firstLine,
              event,
              "this is the eleventh reference to something above",
              "Write the value itself");
        }
      }
    } catch (YAMLException broken) {
      // Whoever reads it says what is wrong.
      return Optional.empty();
    }
    return Optional.empty();
  }

  private static Optional<TemplateProblem> problem(
      String file, int firstLine, Event event, String message, String advice) {
    return Optional.of(
        new TemplateProblem(
            file,
            firstLine + event.getStartMark().getLine(),
            event.getStartMark().getColumn() + 1,
            message,
            advice));
  }
}
