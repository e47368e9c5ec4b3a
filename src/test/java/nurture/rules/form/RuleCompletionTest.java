package nurture.rules.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may stand at a place, marked by a bar. */
class RuleCompletionTest {

  private static final RuleWords WORDS =
      RuleWords.of(ShippedRuleFiles.source(), Map.of("quarterly-update", "One update a quarter"));
  private static final RuleCompletion COMPLETION = new RuleCompletion(WORDS);

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "rule \"a\" when | # Contact",
        "rule \"a\" when Cont| # Contact",
        "rule \"a\" when not | # Flag",
        "rule \"a\" when not ( Flag( name == \"x\" ) and | # LastReply",
        "rule \"a\" when Contact( | # quietDays",
        "rule \"a\" when Contact( ever, !| # waiting",
        "rule \"a\" when Contact( $d : qui| # quietDays",
        "rule \"a\" when Contact( quietDays | # >=",
        "rule \"a\" when Contact( quietDays >= | # QUIET_QUARTER",
        "rule \"a\" when Candidate( stage == | # Stage.AWARENESS",
        "rule \"a\" when Candidate( stage == Stage.| # AWARENESS",
        "rule \"a\" when Candidate( stage in ( Stage.AWARENESS, | # Stage.CONSIDERATION",
        "rule \"a\" when Candidate( stage in ( Stage.| # CONSIDERATION",
        "rule \"a\" when Flag( name == | # \"receptive\"",
        "rule \"a\" when Flag( name == \"rec| # receptive",
        "rule \"a\" when Flag( name == \"rec|\" ) # receptive",
        "rule \"a\" when TopicHistory( topic == \"| # connection-request",
        "rule \"a\" when Contact( $d : quietDays ) TopicHistory( daysAgo < | # $d",
        "rule \"a\" when exists Touchpoint( reaches(| # Via.EMAIL",
        "rule \"a\" when $s : AvailableContent() Contact() then insert( | # Send",
        "rule \"a\" when Contact() then | # insert",
        "rule \"a\" when Contact() then insert( Send.| # message",
        "rule \"a\" when Contact() then insert( Send.message(| # \"quarterly-update\"",
        "rule \"a\" when Contact() then insert( Send.message(\"quar| # quarterly-update",
        "rule \"a\" when Contact() then insert( Send.message(\"x\")| # .by",
        "rule \"a\" when Contact() then insert( Send.message(\"x\").| # because",
        "rule \"a\" when Contact() then insert( Send.message(\"x\").by(| # Via.EMAIL",
        "rule \"a\" when Contact() then insert( Send.message(\"x\").by(Via.| # EMAIL",
        "rule \"a\" when Contact() then insert( Flag.set(\"x\") ); | # end",
        "rule \"a\" | # when",
        "| # rule",
      })
  void suggestions_atAPlace_holdWhatMayStandThere(String marked, String word) {
    assertThat(at(marked).suggestions())
        .extracting(WordSuggestion::label, WordSuggestion::insert)
        .anySatisfy(
            each ->
                assertThat(each.toList())
                    .anySatisfy(
                        text ->
                            assertThat(text.toString().replaceAll("\\($", "")).isEqualTo(word)));
  }

  @Test
  void suggestion_bringsItsDocumentationAndUnit() {
    WordSuggestion field = at("rule \"a\" when Contact( quietD|").suggestions().get(0);
    WordSuggestion number = at("rule \"a\" when Contact( quietDays >= |").suggestions().get(0);

    assertThat(field.documentation()).contains("whole days since the last touch");
    assertThat(field.detail()).isEqualTo("days");
    assertThat(number.detail()).contains("days");
    assertThat(number.documentation()).isNotEmpty();
  }

  @Test
  void chosenWord_takesThePlaceOfTheWholeWord() {
    RuleCompletion.Completion completion = at("rule \"a\" when Con|tact( ever )");

    assertThat(completion.from()).isEqualTo(14);
    assertThat(completion.to()).isEqualTo(21);
  }

  @Test
  void remark_getsNoSuggestions() {
    assertThat(at("rule \"a\" // Con|").suggestions()).isEmpty();
  }

  @Test
  void words_allHaveDocumentation() {
    List<WordSuggestion> all =
        WORDS.facts().stream().filter(fact -> fact.documentation().isEmpty()).toList();

    assertThat(all).isEmpty();
    assertThat(WORDS.consequences()).noneMatch(each -> each.documentation().isEmpty());
    assertThat(MemberWords.fields(CaretContext.type("Contact")))
        .extracting(FieldWord::name)
        .startsWith("ever", "quietDays");
  }

  private static RuleCompletion.Completion at(String marked) {
    int caret = marked.indexOf('|');
    return COMPLETION.at(marked.substring(0, caret) + marked.substring(caret + 1), caret);
  }
}
