package nurture.rules.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nurture.rules.language.RuleToken;
import nurture.rules.language.RuleTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Problems of the text while it is written, and how it is shown. */
class TextProblemsTest {

  private static final RuleWords WORDS = RuleWords.of(ShippedRuleFiles.source(), Map.of());

  static Stream<Path> shipped() throws IOException {
    return ShippedRuleFiles.all();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void shippedFile_hasNoProblemsAndOnlyKnownTokens(Path file) throws IOException {
    String text = Files.readString(file);
    String name = Path.of("rules").relativize(file).toString();

    assertThat(new TextProblems(WORDS).of(name, text)).isEmpty();
    assertThat(RuleTokens.of(text)).noneMatch(token -> token.kind() == RuleToken.Kind.ODD);
  }

  @Test
  void misspeltField_isToldAtItsPlaceWithTheNearestName() {
    String text = "rule \"a\" when Contact( quitDays >= 3 ) then insert( Tag.as(\"x\") ); end";

    List<TextProblem> problems = new TextProblems(WORDS).of("journey/x.drl", text);

    assertThat(problems).hasSize(1);
    assertThat(text.substring(problems.get(0).start(), problems.get(0).end()))
        .isEqualTo("quitDays");
    assertThat(problems.get(0).nearest()).contains("quietDays");
  }

  @Test
  void ruleOfANameThatIsTaken_andAVetoOutsideGuards_areTold() {
    String taken = WORDS.files().keySet().iterator().next();
    String text =
        "rule \"%s\" when Contact() then insert( Veto.everything() ); end".formatted(taken);

    assertThat(new TextProblems(WORDS).of("journey/x.drl", text))
        .extracting(TextProblem::message)
        .anyMatch(message -> message.contains("already; rename one"))
        .anyMatch(message -> message.contains("move this rule to guard/"));
  }

  @Test
  void tokens_ofTextWithAnything_areInItsOrderAndItsWords() {
    String text = "// é\nrule \"a\\\"b\" when Contact( \u200B quietDays >= FRESH ) @ \" open";

    List<RuleToken> tokens = RuleTokens.of(text);

    assertThat(tokens)
        .allSatisfy(
            token ->
                assertThat(text.substring(token.start(), token.end())).isEqualTo(token.text()));
    assertThat(tokens).extracting(RuleToken::start).isSorted();
    assertThat(tokens)
        .extracting(RuleToken::kind)
        .contains(
            RuleToken.Kind.REMARK,
            RuleToken.Kind.KEYWORD,
            RuleToken.Kind.TEXT,
            RuleToken.Kind.FACT,
            RuleToken.Kind.ODD,
            RuleToken.Kind.NAME,
            RuleToken.Kind.POLICY_NUMBER);
  }
}
