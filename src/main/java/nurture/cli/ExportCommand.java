package nurture.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.version.PlaybookZip;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code export}: a version as folders again. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    header = "Writes a version into the folders rules and templates.",
    description = {"Writes the files byte for byte. Other files in the folders stay as they are."},
    footerHeading = Commands.EXAMPLES,
    footer = {"  nurture export 6 playbook-6"})
final class ExportCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "VERSION", description = "Number of the version")
  private long version;

  @Parameters(index = "1", paramLabel = "DIR", description = "Directory; made if it does not exist")
  private Path directory;

  @Mixin private RemoteOptions options;

  @Override
  public Integer call() {
    PlaybookFiles files =
        PlaybookZip.read(options.remote().get("versions/" + version + "/export").orFail().body());
    files.writeTo(directory);
    System.out.println(
        files.paths().size() + " files of version " + version + " are in " + directory + ".");
    return 0;
  }
}
