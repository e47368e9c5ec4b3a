package nurture.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.PlaybookFolders;
import nurture.playbook.difference.DifferenceText;
import nurture.playbook.difference.PlaybookDifference;
import nurture.playbook.version.PlaybookZip;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code diff}: what two versions, drafts or folders differ in. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    header = "Shows what differs between two versions, drafts or folders.",
    description = {
      "Lists what changes from A to B: numbers, rows, rules and messages, then all lines. Each is the"
          + " number of a version, the id of a draft, or a directory with the folders rules and"
          + " templates. Exit code 1 if they differ."
    },
    footerHeading = Commands.EXAMPLES,
    footer = {"  nurture diff 1 .", "  nurture diff 6 7 --brief"})
final class DiffCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "A", description = "What it was")
  private String before;

  @Parameters(index = "1", paramLabel = "B", description = "What it is now")
  private String after;

  @Option(names = "--brief", description = "Without the lines of files")
  private boolean brief;

  @Mixin private RemoteOptions options;

  @Override
  public Integer call() {
    PlaybookDifference playbookDifference = PlaybookDifference.between(files(before), files(after));
    if (brief) {
      DifferenceText.brief(playbookDifference, Integer.MAX_VALUE).forEach(System.out::println);
    } else {
      System.out.print(DifferenceText.whole(playbookDifference));
    }
    return playbookDifference.isEmpty() ? 0 : 1;
  }

  private PlaybookFiles files(String name) {
    if (Files.isDirectory(Path.of(name))) {
      return PlaybookFiles.in(PlaybookFolders.in(Path.of(name)));
    }
    String path = name.matches("\\d+") ? "versions/" : "drafts/";
    return PlaybookZip.read(options.remote().get(path + name + "/export").orFail().body());
  }
}
