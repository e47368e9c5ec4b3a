package nurture.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nurture.candidate.facts.TextAnswers;
import nurture.decision.AnswerVerdict;
import nurture.event.AnswerResponse;
import nurture.event.Via;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the shipped rules of delivery make of the codes of Twilio. */
final class TextRulesTest {

  private static RuleBook withoutTexts;

  @BeforeAll
  static void compile() {
    withoutTexts =
        RuleBook.compile(
            Map.of(
                "delivery/mine.drl",
                """
                rule "All mails hold the route"
                when
                    MailAnswer()
                then
                    insert( Respond.by(AnswerResponse.HOLD_ROUTE).because("a") );
                end
                """),
            Budget.DEFAULT);
  }

  @AfterAll
  static void close() {
    withoutTexts.close();
  }

  @ParameterizedTest
  @CsvSource({
    "401, 20003, HOLD_ROUTE",
    "404, 20404, HOLD_ROUTE",
    "302, 0, HOLD_ROUTE",
    "429, 20429, HOLD_ROUTE",
    "400, 21606, HOLD_ROUTE",
    "500, 20500, RETRY",
    "503, 0, RETRY",
    "400, 21211, SUPPRESS",
    "400, 21614, SUPPRESS",
    "400, 21610, SUPPRESS",
    "400, 21408, FAIL",
    "400, 21617, FAIL",
    "400, 63016, FAIL"
  })
  void answerToUs_isJudgedByItsCode(int status, int code, AnswerResponse response) {
    assertThat(judged(status, code).response()).isEqualTo(response);
  }

  @ParameterizedTest
  @CsvSource({
    "30003, FAIL",
    "30004, FAIL",
    "30005, SUPPRESS",
    "30006, SUPPRESS",
    "30007, FAIL",
    "30008, FAIL",
    "30036, FAIL",
    "63016, FAIL",
    "63024, SUPPRESS",
    "21610, SUPPRESS"
  })
  void report_suppressesWhereTheNumberIsToBlame_andHoldsNothing(int code, AnswerResponse response) {
    AnswerVerdict verdict = DeliveryRules.judge(withoutTexts, TextAnswers.reported(Via.SMS, code));

    assertThat(verdict.response()).isEqualTo(response);
  }

  @Test
  void playbookWithRulesForMailsAlone_isJudgedForByThoseOfTheServer() {
    assertThat(judged(400, 21614).rule())
        .isEqualTo("A code that says the number takes no texts suppresses it");
  }

  private static AnswerVerdict judged(int status, int code) {
    return DeliveryRules.judge(withoutTexts, TextAnswers.of(Via.SMS, status, code));
  }
}
