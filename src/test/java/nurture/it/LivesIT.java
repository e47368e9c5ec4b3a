package nurture.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole lives under the shipped playbook, told to the minute: whoever changes a rule or a template
 * sees here what that does to a year of somebody.
 *
 * <p>{@code -Dlives.accept=true} writes what is expected from what happens; read the difference
 * before you commit it.
 */
final class LivesIT {

  private static final Path BIOGRAPHIES = Path.of("rules/scenario/lives");
  private static final Path EXPECTED = Path.of("src/test/resources/lives");
  private static final String REGENERATE =
      "mvn -q verify -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=LivesIT"
          + " -Dlives.accept=true";

  @TempDir private static Path lived;

  @BeforeAll
  static void live() throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of("simulate", "--candidate"));
    biographies().forEach(path -> arguments.add(path.toString()));
    arguments.addAll(List.of("--into", lived.toString()));
    CommandRun.Ended ended = CommandRun.run(arguments);
    assertThat(ended.status()).as(ended.output()).isZero();
    if (Boolean.getBoolean("lives.accept")) {
      accept();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void life_ofTheBiography_isAsItWasRead(String name) throws IOException {
    Path expected = EXPECTED.resolve(name + ".txt");
    assertThat(expected).as("there is no diary yet; write it with%n  %s", REGENERATE).exists();
    List<String> before = Files.readAllLines(expected);
    List<String> now = Files.readAllLines(lived.resolve(name + ".txt"));

    assertThat(now)
        .withFailMessage(
            () ->
                "%s lives otherwise than in %s:%n%s%nIf that is what was wanted:%n  %s"
                    .formatted(
                        name, expected, String.join("\n", LineDiff.of(before, now)), REGENERATE))
        .isEqualTo(before);
  }

  @Test
  void diaries_withoutABiography_areNotKept() throws IOException {
    try (Stream<Path> files = Files.list(EXPECTED)) {
      assertThat(files.map(LivesIT::name)).containsExactlyInAnyOrderElementsOf(names());
    }
  }

  static List<String> names() throws IOException {
    return biographies().stream().map(LivesIT::name).toList();
  }

  private static List<Path> biographies() throws IOException {
    try (Stream<Path> files = Files.list(BIOGRAPHIES)) {
      return files.sorted().toList();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString().replaceFirst("\\.[^.]+$", "");
  }

  private static void accept() throws IOException {
    for (String name : names()) {
      Files.copy(
          lived.resolve(name + ".txt"),
          EXPECTED.resolve(name + ".txt"),
          java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
