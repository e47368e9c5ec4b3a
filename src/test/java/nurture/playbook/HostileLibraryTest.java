package nurture.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nurture.template.sandbox.TemplateProblem;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A library by somebody who should not be there: refused with its line, and soon. */
@Timeout(20)
final class HostileLibraryTest {

  static Stream<Arguments> hostile() {
    return Stream.of(
        Arguments.of("- &a [x, x]\n- [" + "*a, ".repeat(20) + "]", 2, "eleventh reference"),
        Arguments.of("- a\n- " + "[".repeat(100_000), 2, "nests more than 20 deep"),
        Arguments.of("- id: x\n  title: " + "{a: ".repeat(5_000), 2, "nests more than 20 deep"),
        Arguments.of("- id: one\n  title: a\u0000b", 2, "no text"),
        Arguments.of("- id: x\n- !!javax.script.ScriptEngineManager [x]", 2, ""),
        Arguments.of("- id: !!int x", 1, ""),
        Arguments.of("- &a {id: *a}", 1, ""),
        Arguments.of("- <<: {id: x}", 1, ""),
        Arguments.of("...\n--- {}\n- a", 1, "not YAML"));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void read_hostile_isRefusedWithItsLine(String yaml, int line, String message) {
    LibraryFiles files = LibraryFiles.of(yaml, yaml);

    for (String file : new String[] {LibraryFiles.CONTENT, LibraryFiles.OPENINGS}) {
      assertThat(files.problems())
          .filteredOn(templateProblem -> templateProblem.file().equals(file))
          .extracting(
              TemplateProblem::line, templateProblem -> templateProblem.message().contains(message))
          .contains(org.assertj.core.groups.Tuple.tuple(line, true));
    }
    assertThat(files.library().items()).isEmpty();
  }
}
