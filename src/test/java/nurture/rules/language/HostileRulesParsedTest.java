package nurture.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules that attack, each another door, and what is reported of them. */
class HostileRulesParsedTest {

  private static final Path HOSTILE = Path.of("src/test/resources/hostile/rules");
  private static final Pattern HEAD = Pattern.compile("// line (\\d+):(\\d+): ([^\\n]*)\\n");

  static Stream<Path> hostile() throws IOException {
    try (Stream<Path> files = Files.list(HOSTILE)) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void parse_aHostileRule_isRefusedOnItsLineAndColumnWithTheConstruct(Path file)
      throws IOException {
    String text = Files.readString(file);
    Matcher head = HEAD.matcher(text);
    assertThat(head.lookingAt()).isTrue();

    RuleParser.Parsed parsed = RuleParser.parse("a.drl", text, Lexicon.of(Set.of()));

    // A rule whose words make no sense may be told of twice, but no more.
    assertThat(parsed.problems()).hasSizeLessThan(3);
    assertThat(parsed.problems())
        .first()
        .satisfies(
            problem -> {
              assertThat(problem.message()).contains(head.group(3));
              assertThat(problem.span().line()).isEqualTo(Integer.parseInt(head.group(1)));
              assertThat(problem.span().column()).isEqualTo(Integer.parseInt(head.group(2)));
            });
  }
}
