package nurture.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nurture.event.ReplyMeaning;
import nurture.rules.Budget;
import nurture.rules.RuleBook;
import nurture.rules.RuleFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The shipped rules of the inbox, each with a reply that it reads and one that it just does not.
 */
final class UnderstoodReplyTest {

  private static final LocalDate TODAY = LocalDate.parse("2027-03-10");

  private static RuleBook rules;

  @BeforeAll
  static void compile() {
    rules = RuleBook.compile(RuleFiles.in(Path.of("rules")), Budget.DEFAULT);
  }

  @AfterAll
  static void close() {
    rules.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Yes, I would love to hear more. | POSITIVE",
        "Sehr gerne, erzaehlen Sie mir mehr. Ich bin interessiert. | POSITIVE",
        "No thank you, I am not interested. | NEGATIVE",
        "Nein danke, kein Interesse. | NEGATIVE",
        "Not right now, please ask me again in September. | NOT_NOW",
        "Interesting, but not at the moment. Maybe next year. | NOT_NOW",
        "I think you have the wrong person. | WRONG_PERSON",
        "What is the salary range? | QUESTION",
        "Hm. The blue one. | ",
      })
  void reply_isReadAsItsRuleSays(String text, ReplyMeaning meaning) {
    assertThat(read(text, Optional.empty()).meaning()).isEqualTo(Optional.ofNullable(meaning));
  }

  @Test
  void day_isTakenFromAReplyThatAsksForAnotherTimeAlone() {
    UnderstoodReply later =
        read("Not right now, please ask me again in September.", Optional.empty());
    UnderstoodReply then = read("Yes, gladly. Let us talk in September.", Optional.empty());
    UnderstoodReply gladly = read("Yes, gladly. I spoke at a fair in September.", Optional.empty());

    assertThat(later.until()).contains(LocalDate.parse("2027-09-01"));
    assertThat(then.until()).contains(LocalDate.parse("2027-09-01"));
    assertThat(gladly.until()).isEmpty();
  }

  @Test
  void why_namesTheRuleAndWhatItSaid() {
    assertThat(read("No thank you, I am not interested.", Optional.empty()).why())
        .containsExactly("A reply that declines is negative\nit declines");
  }

  @Test
  void quotationsAmongTheWords_leaveEveryReplyToAPerson() {
    UnderstoodReply unsure =
        read("Yes, I would love to hear more.", Optional.of("no line says so"));

    assertThat(unsure.meaning()).isEmpty();
    assertThat(unsure.why()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ja tack för meddelandet, men inte just nu.",
        "Ja, jeg har set jeres besked, men jeg er ikke interesseret.",
        "Obrigado, mas não tenho interesse.",
        "Grazie, ma sono molto contento del mio lavoro.",
        "Dziękuję, ale nie jestem zainteresowany.",
        "Спасибо, но мне это не интересно.",
        "ありがとうございます。興味があります。"
      })
  void languageThatIsNotRead_leavesAReplyToAPerson_whoIsTold(String text) {
    UnderstoodReply unsure = read(text, Optional.empty());

    assertThat(unsure.meaning()).isEmpty();
    assertThat(unsure.why()).containsExactly("\nit is in a language that is not read");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ciao Grace, ich bin gerne dabei!",
        "Nu even niet, maar gerne later. Groeten uit Oslo",
        "Just now I cannot, most of my week is gone. Tack!",
        "No me interesa mas, gracias."
      })
  void wordOfAnotherLanguage_makesNoneOfAReply(String text) {
    assertThat(UnreadLanguage.is(text)).isFalse();
  }

  @Test
  void rulesThatDiffer_leaveAReplyToAPerson_withBothNamed() {
    String rule =
        """
        rule "%s"
        when
            ReplyText( interested )
        then
            insert( Read.as(ReplyMeaning.%s).because("so it is") );
        end
        """;
    RuleBook differing =
        RuleBook.compile(
            Map.of(
                "inbox/replies.drl",
                rule.formatted("One says yes", "POSITIVE")
                    + rule.formatted("Another says no", "NEGATIVE")),
            Budget.DEFAULT);

    UnderstoodReply read =
        UnderstoodReply.of(
            new StrippedReply("Yes, I would love to hear more.", Optional.empty()),
            "",
            TODAY,
            differing);
    differing.close();

    assertThat(read.meaning()).isEmpty();
    assertThat(read.why()).hasSize(2);
  }

  private static UnderstoodReply read(String text, Optional<String> unsure) {
    return UnderstoodReply.of(new StrippedReply(text, unsure), "", TODAY, rules);
  }
}
