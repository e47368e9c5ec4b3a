package nurture.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The help of each command: whole, within the width of the terminal, with examples. */
final class HelpTest {

  static Stream<String> commands() {
    return all(Commands.line(80)).map(command -> command.getCommandSpec().qualifiedName());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void help_at80Characters_isWholeAndHasExamples(String name) {
    CommandLine command = named(name, 80);
    CommandSpec spec = command.getCommandSpec();
    String help = command.getUsageMessage();

    assertThat(help.lines()).allMatch(line -> line.length() <= 80);
    assertThat(help).contains("Examples:\n  ");
    Stream.concat(
            Stream.of(spec.usageMessage().header()), Stream.of(spec.usageMessage().description()))
        .forEach(text -> assertThat(joined(help)).contains(joined(text)));
    spec.options()
        .forEach(option -> assertThat(option.description()).as(option.longestName()).isNotEmpty());
    Arrays.stream(spec.usageMessage().footer())
        .forEach(line -> assertThat(help).contains(line).contains("nurture"));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void list_ofCommands_hasEachHeaderWhole(String name) {
    CommandLine command = named(name, 80);
    String help = joined(command.getUsageMessage());

    command
        .getSubcommands()
        .values()
        .forEach(
            sub ->
                assertThat(sub.getCommandSpec().usageMessage().header())
                    .hasSize(1)
                    .allMatch(header -> header.endsWith(".") && help.contains(joined(header))));
  }

  @Test
  void help_ofAWiderTerminal_usesIt() {
    assertThat(named("nurture serve", 160).getUsageMessage().lines())
        .anyMatch(line -> line.length() > 100)
        .allMatch(line -> line.length() <= 160);
  }

  @Test
  void help_ofServe_saysHowToLogIn() {
    assertThat(joined(named("nurture serve", 80).getUsageMessage()))
        .contains("The pages ask people to sign in. The first start prints a one-time password");
  }

  @Test
  void width_isThatOfColumnsIfSet_andUnknownWithoutATerminal() {
    assertThat(TerminalWidth.known(Map.of("COLUMNS", "132"), false)).isEqualTo(OptionalInt.of(132));
    assertThat(TerminalWidth.known(Map.of("COLUMNS", "wide"), false)).isEmpty();
    assertThat(TerminalWidth.known(Map.of("COLUMNS", "3"), false)).isEmpty();
    assertThat(TerminalWidth.known(Map.of(), false)).isEmpty();
  }

  private static CommandLine named(String name, int width) {
    return all(Commands.line(width))
        .filter(command -> command.getCommandSpec().qualifiedName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<CommandLine> all(CommandLine command) {
    return Stream.concat(
        Stream.of(command), command.getSubcommands().values().stream().flatMap(HelpTest::all));
  }

  private static String joined(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
