package nurture.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nurture.candidate.facts.Fact;
import nurture.insight.LinkReader;
import nurture.insight.MessageReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A candidate reads why, and a forwarded mail tells no more than that. */
final class MessageReasonPageTest {

  private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");

  /**
   * About the moment, about work among ourselves, about mail servers, about what the policy made of
   * the others, or told at the top of the page.
   */
  private static final Set<String> UNTOLD =
      Set.of(
          "DataOrigin",
          "Flag",
          "HeldBack",
          "MailAnswer",
          "OpenTask",
          "OpenRequest",
          "ReplyText",
          "SoftBounces",
          "TextAnswer");

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "nl"})
  void words_ofALanguage_areAllThere_oneForEachKind(String language) throws Exception {
    MessageReasonWords words = MessageReasonWords.in(Locale.forLanguageTag(language));

    assertThat(words.kinds()).hasSameSizeAs(ReasonKind.values()).doesNotHaveDuplicates();
    for (RecordComponent each : MessageReasonWords.class.getRecordComponents()) {
      Object said = each.getAccessor().invoke(words);
      if (!each.getName().equals("ruleNote")) {
        assertThat(said.toString()).as(each.getName()).isNotBlank();
      }
    }
    assertThat(page(language).why(reader(""), Optional.of(reason("Contact"))))
        .doesNotContain("%s", "%d", "%q", "<script", "style=\"");
  }

  @Test
  void facts_areAllToldInAKind_orAreKeptToOurselves() {
    List<String> facts =
        Arrays.stream(Fact.class.getPermittedSubclasses()).map(Class::getSimpleName).toList();

    assertThat(facts)
        .allSatisfy(
            fact ->
                assertThat(ReasonKind.of(Set.of(fact)).isEmpty())
                    .as(fact)
                    .isEqualTo(UNTOLD.contains(fact)));
  }

  @Test
  void page_escapesTheRuleTheSourceAndTheSender() {
    MessageReasonPage page = MessageReasonPage.in(Locale.ENGLISH, "Ada & <Sons>", "t");

    assertThat(page.why(reader("a <b>list</b> of %s"), Optional.of(reason("Contact"))))
        .contains("Ada &amp; &lt;Sons&gt;", "a &lt;b&gt;list", "&lt;update&gt;")
        .doesNotContain("<Sons>", "<b>list", "<update>");
  }

  @Test
  void page_ofAPurgedMessage_saysThatTheDetailsAreGone() {
    assertThat(page("en").why(reader(""), Optional.empty()))
        .contains("are not kept any more", "From public sources", "I object")
        .doesNotContain("<q ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "nl"})
  void page_saysThatClicksAreCounted_whereTheyAre(String language) {
    MessageReason counted =
        new MessageReason("A relevant update", NOON, Set.of("Contact"), true, true);
    String says = MessageReasonWords.in(Locale.forLanguageTag(language)).counted();

    assertThat(page(language).why(reader(""), Optional.of(counted))).contains(says);
    assertThat(page(language).why(reader(""), Optional.of(reason("Contact")))).doesNotContain(says);
  }

  private static MessageReasonPage page(String language) {
    return MessageReasonPage.in(Locale.forLanguageTag(language), "Engines", "token");
  }

  private static LinkReader reader(String source) {
    return new LinkReader("ada", Locale.ENGLISH, source, Optional.of(NOON), false);
  }

  private static MessageReason reason(String fact) {
    return new MessageReason("A relevant <update>", NOON, Set.of(fact), false, false);
  }
}
