package nurture.rules.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules that attack, each another door, and what is said to them. */
class TreeCheckTest {

  private static final Path HOSTILE = Path.of("src/test/resources/hostile/rules");
  private static final Pattern HEAD = Pattern.compile("// line (\\d+): ([^\\n]*)\\n");

  static Stream<Path> hostile() throws IOException {
    try (Stream<Path> files = Files.list(HOSTILE)) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void of_aHostileRule_isRefusedOnItsLineWithTheConstruct(Path file) throws IOException {
    String text = Files.readString(file);
    Matcher head = HEAD.matcher(text);
    assertThat(head.lookingAt()).isTrue();

    List<Refused> refused = TreeCheck.of(text);

    assertThat(refused)
        .singleElement()
        .satisfies(
            said -> {
              assertThat(said.message()).contains(head.group(2));
              assertThat(said.line()).isEqualTo(Integer.parseInt(head.group(1)));
            });
  }
}
