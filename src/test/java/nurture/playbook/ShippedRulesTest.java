package nurture.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nurture.rules.RuleFiles;
import nurture.rules.RuleSource;
import org.junit.jupiter.api.Test;

/** How the shipped rules are written; what they do is in their scenarios. */
final class ShippedRulesTest {

  /** A digit that stands alone: in conditions and consequences, not in a name such as c-1001. */
  private static final Pattern NUMBER = Pattern.compile("(?<![\\w-])\\d");

  private static final Pattern COMMENT_OR_TEXT = Pattern.compile("//.*|\"[^\"]*\"");

  @Test
  void flags_setByPolicy_areTheFlagsTheOthersLookFor() {
    List<String> said = quoted("policy/", "Flag.set\\(\"([^\"]+)\"");
    List<String> lookedFor =
        Stream.of("policy/", "journey/", "guard/", "cadence.drt")
            .flatMap(f -> quoted(f, "name == \"([^\"]+)\"").stream())
            .toList();

    assertThat(said).isNotEmpty();
    assertThat(Set.copyOf(said)).isEqualTo(Set.copyOf(lookedFor));
  }

  @Test
  void numbers_noRuleHasAny_butThroughTheNamesOfTheTable() {
    var files = new TreeMap<>(RuleFiles.in(Path.of("rules")));
    files.keySet().removeIf(file -> file.endsWith(".csv"));

    assertThat(files).isNotEmpty();
    assertThat(files)
        .allSatisfy(
            (file, text) ->
                assertThat(COMMENT_OR_TEXT.matcher(text).replaceAll(""))
                    .doesNotContainPattern(NUMBER));
  }

  @Test
  void numbers_all_haveAUnitALineAnOwnerAndAMeaning_andAreUsed() {
    var source = RuleSource.of(RuleFiles.in(Path.of("rules")));

    assertThat(source.numbers())
        .hasSizeGreaterThan(50)
        .allSatisfy(
            number -> {
              assertThat(number.unit()).isNotBlank();
              assertThat(number.playbook()).matches("P\\d+( P\\d+)*");
              assertThat(number.owner()).isNotBlank();
              assertThat(number.meaning()).isNotBlank();
            });
    assertThat(source.unusedNumbers()).isEmpty();
    assertThat(source.warnings()).isEmpty();
  }

  @Test
  void owner_everyRule_isNamedInTheCommentAboveIt() {
    var files = new TreeMap<>(RuleFiles.in(Path.of("rules")));
    files.keySet().removeIf(file -> !file.endsWith(".drl"));

    assertThat(files)
        .allSatisfy(
            (file, text) ->
                assertThat(text.split("\nrule \"", -1).length)
                    .as("owners and rules of %s", file)
                    .isEqualTo(text.split("Owner: (?!\\{)", -1).length));
  }

  private static List<String> quoted(String folder, String pattern) {
    return RuleFiles.in(Path.of("rules")).entrySet().stream()
        .filter(file -> file.getKey().startsWith(folder))
        .flatMap(file -> Pattern.compile(pattern).matcher(file.getValue()).results())
        .map(match -> match.group(1))
        .toList();
  }
}
