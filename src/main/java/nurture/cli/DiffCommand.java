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
    description = {
      "Says what has to change to make B of A: numbers, rows, rules, messages, then all lines.",
      "Each is the number of a version, the id of a draft, or a directory with the folders rules",
      "and templates. Exit 1 if they differ."
    })
final class DiffCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "A")
  private String before;

  @Parameters(index = "1", paramLabel = "B")
  private String after;

  @Option(names = "--brief", description = "Without the lines")
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
