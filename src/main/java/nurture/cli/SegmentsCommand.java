package nurture.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nurture.config.NearestWord;
import nurture.json.JsonMappers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code segments}: lists the segments of a running server, counts the candidates of one, or writes
 * them to a file. Goes over the API, so that the audit knows who exported what.
 */
@Command(
    name = "segments",
    mixinStandardHelpOptions = true,
    header = "Lists segments, counts the candidates of one, or exports them.",
    description = {
      "Without an option it lists the segments of a running server by name.",
      "An exported CSV file has the columns that the command import knows."
    },
    footerHeading = Commands.EXAMPLES,
    footer = {
      "  nurture segments",
      "  nurture segments --count \"Quiet engineers\"",
      "  nurture segments --export \"Quiet engineers\" --format csv --output quiet.csv"
    })
final class SegmentsCommand implements Callable<Integer> {

  @Option(
      names = "--count",
      paramLabel = "NAME",
      description = "Says how many candidates the segment of this name has now")
  private @Nullable String count;

  @Option(
      names = "--export",
      paramLabel = "NAME",
      description = "Writes the candidates of the segment of this name to the file of --output")
  private @Nullable String export;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "csv",
      description = "csv, or jsonl for an object a line. Default: ${DEFAULT-VALUE}")
  private String format;

  @Option(names = "--output", paramLabel = "FILE", description = "The file that is written")
  private @Nullable Path output;

  @Mixin private RemoteOptions options;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (count != null && export != null) {
      throw new ParameterException(spec.commandLine(), "write --count or --export, not both");
    } else if ((export == null) != (output == null)) {
      throw new ParameterException(spec.commandLine(), "--export and --output belong together");
    }
    RemoteServer server = options.api();
    JsonNode all = server.get("segments").orFail().json().path("segments");
    if (export != null && output != null) {
      String id = named(all, export).path("id").asText();
      server.download("segments/" + id + "/export?format=" + format, output);
      System.out.println("The candidates of " + export + " are in " + output + ".");
    } else if (count != null) {
      counted(server, named(all, count));
    } else {
      listed(all);
    }
    return 0;
  }

  private static void counted(RemoteServer server, JsonNode segment) {
    ObjectNode asked = JsonMappers.OWN.createObjectNode().put("how", "any");
    asked.putArray("of").add(segment.path("id").asText());
    long found = server.post("segments/count", asked).orFail().json().path("count").asLong();
    System.out.printf("%,d %s%n", found, found == 1 ? "candidate" : "candidates");
  }

  private static void listed(JsonNode all) {
    if (all.isEmpty()) {
      System.out.println("There is no segment yet.");
    }
    for (JsonNode segment : all) {
      System.out.printf(
          "%s  version %d%s%n    %s%n",
          segment.path("name").asText(),
          segment.path("version").asInt(),
          segment.path("owner").asText().isEmpty() ? "" : ", " + segment.path("owner").asText(),
          says(segment));
    }
  }

  private static String says(JsonNode segment) {
    if (segment.has("when")) {
      return segment.path("when").asText().strip().replaceAll("\\s*\\R\\s*", "; ");
    }
    return segment.has("of")
        ? segment.path("how").asText() + " of " + segment.path("of").size() + " segments"
        : "a list";
  }

  /**
   * @throws IllegalStateException if none has the name, saying which is near
   */
  private static JsonNode named(JsonNode all, String name) {
    List<String> names = new ArrayList<>();
    for (JsonNode segment : all) {
      if (segment.path("name").asText().equalsIgnoreCase(name)
          || segment.path("id").asText().equals(name)) {
        return segment;
      }
      names.add(segment.path("name").asText());
    }
    throw new IllegalStateException(
        "there is no segment "
            + name
            + (names.isEmpty()
                ? "; there is none at all"
                : NearestWord.among(name, names, "there are")));
  }
}
