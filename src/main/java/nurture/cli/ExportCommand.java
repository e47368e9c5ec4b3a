package nurture.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nurture.json.JsonMappers;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.version.PlaybookZip;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code export}: a version as folders again, and what is kept beside it. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    header = "Writes a version into the folders rules and templates.",
    description = {"Writes the files byte for byte. Other files in the folders stay as they are."},
    footerHeading = Commands.EXAMPLES,
    footer = {"  nurture export 6 playbook-6", "  nurture export 6 all-of-it --all"})
final class ExportCommand implements Callable<Integer> {

  /** What is kept beside the playbook, by its path in the API. */
  private static final List<String> KINDS =
      List.of("segments", "campaigns", "experiments", "openings");

  @Parameters(index = "0", paramLabel = "VERSION", description = "Number of the version")
  private long version;

  @Parameters(index = "1", paramLabel = "DIR", description = "Directory; made if it does not exist")
  private Path directory;

  @Option(
      names = "--all",
      description =
          "Writes the segments, campaigns, experiments and openings as well, a JSON file each")
  private boolean all;

  @Mixin private RemoteOptions options;

  @Override
  public Integer call() {
    PlaybookFiles files =
        PlaybookZip.read(options.remote().get("versions/" + version + "/export").orFail().body());
    files.writeTo(directory);
    System.out.println(
        files.paths().size() + " files of version " + version + " are in " + directory + ".");
    if (all) {
      KINDS.forEach(this::written);
    }
    return 0;
  }

  private void written(String kind) {
    JsonNode list = options.api().get(kind).orFail().json().path(kind);
    Path file = directory.resolve(kind + ".json");
    try {
      Files.writeString(
          file, JsonMappers.OWN.writerWithDefaultPrettyPrinter().writeValueAsString(list) + "\n");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was read can be written", e);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be written: " + e.getMessage(), e);
    }
    System.out.println(list.size() + " " + kind + " are in " + file + ".");
  }
}
