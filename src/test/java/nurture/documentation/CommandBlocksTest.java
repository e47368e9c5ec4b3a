package nurture.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nurture.cli.Commands;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/**
 * Commands in the documentation can be run as printed. Those without a mark are run, in {@code
 * DemoPagesIT}; what can be said of all of them without running them is here.
 */
final class CommandBlocksTest {

  private static final Set<String> LANGUAGES =
      Set.of("sh", "text", "json", "drl", "yaml", "ftl", "python", "sql");
  private static final Pattern LIKE_A_COMMAND =
      Pattern.compile("(?m)^ *(\\$ |curl |mvn |java |python3 |target/|nurture |export |[A-Z]+=)");
  private static final Pattern PROGRAM = Pattern.compile("([\\w./]*)\\bnurture +([a-z][a-z-]*)");
  private static final Pattern USED = Pattern.compile("\\$\\{?([A-Z_]+)");
  private static final Pattern SET = Pattern.compile("(?m)^(?:export )?([A-Z_]+)=");
  private static final Pattern CODE_SPAN = Pattern.compile("`([^`\n]+)`");

  private static final Set<String> FROM_THE_OVERVIEW = Set.of("URL", "KEY");

  @Test
  void blocks_always_sayWhatTheyAre() {
    List<FencedBlock> blocks = FencedBlock.all();

    assertThat(blocks).hasSizeGreaterThan(30);
    assertThat(blocks)
        .allSatisfy(block -> assertThat(LANGUAGES).as(block.where()).contains(block.language()));
  }

  @Test
  void commands_standInBlocksThatAreRunOrMarked() {
    for (FencedBlock block : FencedBlock.all()) {
      if (block.isCommands()) {
        assertThat(block.info()).as(block.where()).isIn("sh", "sh " + FencedBlock.OUTSIDE);
      } else {
        assertThat(block.text()).as(block.where()).doesNotContainPattern(LIKE_A_COMMAND);
      }
    }
  }

  @Test
  void programs_named_areCommandsThereAre() {
    Set<String> commands = new CommandLine(new Commands()).getSubcommands().keySet();

    assertThat(commands).hasSizeGreaterThan(10);
    for (var file : MarkdownFiles.all()) {
      String code =
          Stream.concat(
                  FencedBlock.in(file).stream()
                      .filter(FencedBlock::isCommands)
                      .map(FencedBlock::text),
                  CODE_SPAN.matcher(MarkdownFiles.text(file)).results().map(m -> m.group(1)))
              .collect(Collectors.joining("\n"));
      for (MatchResult program : PROGRAM.matcher(code).results().toList()) {
        assertThat(program.group(1)).as("%s: %s", file, program.group()).isEqualTo("target/");
        assertThat(commands).as("%s: %s", file, program.group()).contains(program.group(2));
      }
    }
  }

  @Test
  void commandsOfTheProgram_all_areInTheTableOfCommands() {
    String page = MarkdownFiles.text(java.nio.file.Path.of("config/README.md"));
    String table = page.substring(page.indexOf("| command |"), page.indexOf("## Settings"));
    Set<String> told =
        CODE_SPAN.matcher(table).results().map(m -> m.group(1)).collect(Collectors.toSet());

    assertThat(told).containsAll(new CommandLine(new Commands()).getSubcommands().keySet());
  }

  @Test
  void variables_used_areSetBeforeOnThePageOrInTheOverviewItLinksTo() {
    for (var file : MarkdownFiles.all()) {
      boolean linked =
          file.toString().equals("README.md")
              || MarkdownFiles.text(file).contains("README.md#start");
      Set<String> set = new HashSet<>(linked ? FROM_THE_OVERVIEW : Set.of());
      for (FencedBlock block : FencedBlock.in(file)) {
        if (block.isCommands()) {
          set.addAll(found(SET, block.text()));
          assertThat(set).as(block.where()).containsAll(found(USED, block.text()));
        }
      }
    }
  }

  @Test
  void overview_setsTheVariablesOfAllPages() {
    Set<String> set = new HashSet<>();
    FencedBlock.in(java.nio.file.Path.of("README.md"))
        .forEach(block -> set.addAll(found(SET, block.text())));

    assertThat(set).containsAll(FROM_THE_OVERVIEW);
  }

  @Test
  void port_ofTheDemo_isWrittenOnlyWhereTheDemoPrintsIt() {
    List<String> with =
        FencedBlock.all().stream()
            .filter(block -> block.text().contains("8080"))
            .map(block -> block.file() + " " + block.info())
            .toList();

    assertThat(with).containsExactly("README.md sh outside");
  }

  private static Set<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toSet());
  }
}
