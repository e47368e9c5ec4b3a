package nurture.rules.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nurture.rules.RuleFiles;
import nurture.rules.RuleSource;
import nurture.rules.form.RuleInWords.WordedLine;
import nurture.rules.language.Lexicon;
import nurture.rules.language.Rule;
import nurture.rules.language.RuleParser;
import org.junit.jupiter.api.Test;

/** Rules are told in words. */
class RuleInWordsTest {

  private static RuleInWords words(String when, String then) {
    RuleParser.Parsed parsed =
        RuleParser.parse(
            "a.drl",
            "rule \"A\" when " + when + " then " + then + " end",
            Lexicon.of(Set.of("QUIET_QUARTER")));
    assertThat(parsed.problems()).isEmpty();
    return RuleInWords.of(
        FormReader.of(parsed.file().rules().get(0)).form(), Map.of("QUIET_QUARTER", 90));
  }

  private static List<String> texts(List<WordedLine> lines) {
    return lines.stream().map(WordedLine::text).toList();
  }

  @Test
  void conditions_areSentences_withTheValuesOfPolicyNumbers() {
    RuleInWords words =
        words(
            """
            Contact( ever, quietDays >= QUIET_QUARTER )
            Candidate( stage in ( Stage.AWARENESS, Stage.CONSIDERATION ), !employee )
            not Flag( name == "receptive" )
            ( Flag( name == "a" ) or Contact( touchesInWeek < 2 ) )
            """,
            "insert( Tag.as(\"x\") );");

    assertThat(texts(words.when()))
        .containsExactly(
            "There is a Contact with ever: yes and quiet days at least 90 (policy QUIET_QUARTER)",
            "There is a Candidate with stage one of awareness or consideration and employee: no",
            "There is no flag “receptive”",
            "At least one of these:");
    assertThat(texts(words.when().get(3).parts()))
        .containsExactly(
            "There is the flag “a”", "There is a Contact with touches in week less than 2");
  }

  @Test
  void consequences_areSentences() {
    RuleInWords words =
        words(
            "Reach( $via : via )  Candidate()",
            """
            insert( Send.message("update").by(Via.EMAIL).because("one a quarter") );
            insert( Veto.of($via).because("stopped: " + $via) );
            insert( Flag.set("quiet") );
            """);

    assertThat(texts(words.when())).startsWith("There is a Reach; used below: its via");
    assertThat(texts(words.then()))
        .containsExactly(
            "Send “update”, by email, because “one a quarter”",
            "Veto that via, because “stopped: {via}”",
            "Set the flag “quiet”");
  }

  @Test
  void shippedRules_areToldWithoutTheLanguageOfRules() {
    RuleSource source = RuleSource.of(RuleFiles.in(Path.of("rules")));
    for (Rule rule : source.files().values().stream().flatMap(f -> f.rules().stream()).toList()) {
      RuleInWords words = RuleInWords.of(FormReader.of(rule).form(), Map.of());

      assertThat(words.when()).as(rule.title()).hasSameSizeAs(rule.when());
      assertThat(words.then()).as(rule.title()).hasSameSizeAs(rule.then());
      assertThat(texts(words.when()))
          .as(rule.title())
          .allSatisfy(text -> assertThat(text).doesNotContain("==", "$", "Flag("));
    }
  }
}
