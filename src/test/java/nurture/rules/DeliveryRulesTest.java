package nurture.rules;

import static nurture.event.AnswerResponse.FAIL;
import static nurture.event.AnswerResponse.HOLD_PROVIDER;
import static nurture.event.AnswerResponse.HOLD_ROUTE;
import static nurture.event.AnswerResponse.RETRY;
import static nurture.event.AnswerResponse.SUPPRESS;
import static nurture.event.AnswerResponse.THROTTLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import nurture.candidate.facts.AnswerStep;
import nurture.candidate.facts.MailAnswer;
import nurture.candidate.facts.MailAnswers;
import nurture.channel.email.AnswerWords;
import nurture.decision.AnswerVerdict;
import nurture.event.AnswerResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the shipped rules of delivery make of answers, and what others may make of them. */
final class DeliveryRulesTest {

  private static final String YAHOO =
      "421 4.7.0 [TSS04] Messages from 203.0.113.7 temporarily deferred due to unexpected volume";

  private static final String RULE =
      """
      rule "%s"
      when
          MailAnswer( %s )
      then
          insert( Respond.by(AnswerResponse.%s)%s.because("so it is") );
      end
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RECIPIENT | 550 5.1.1 User unknown | SUPPRESS",
        "RECIPIENT | 550 No such user here | SUPPRESS",
        "CONTENT | 550 5.1.1 User unknown | SUPPRESS",
        "SENDER | 550 5.1.1 User unknown | HOLD_ROUTE",
        "LOGIN | 535 5.7.8 Authentication failed | HOLD_ROUTE",
        "CONNECT | 554 No service here | HOLD_ROUTE",
        "RECIPIENT | 421 4.3.2 Too many connections | HOLD_ROUTE",
        "RECIPIENT | 450 4.2.0 Greylisted, come back | RETRY",
        "RECIPIENT | 452 4.2.2 The mailbox is full | RETRY",
        "RECIPIENT | 552 5.2.2 Mailbox full | FAIL",
        "CONTENT | 554 5.6.0 We do not want this | FAIL",
        "CONTENT | 554 5.7.1 rejected by DMARC policy | HOLD_ROUTE",
        "SENDER | 421 4.7.0 [TSS04] Messages from 203.0.113.7 temporarily deferred | THROTTLE",
        "SENDER | 421 4.7.28 Our system has detected an unusual rate of unsolicited mail. gsmtp |"
            + " THROTTLE",
        "RECIPIENT | 550 5.7.1 Messages from 203.0.113.7 weren't sent. Our network is on our block"
            + " list (S3140) | HOLD_PROVIDER",
        "RECIPIENT | 550-5.1.1 The email account that you tried to reach does not exist. gsmtp |"
            + " SUPPRESS",
      })
  void answer_isRespondedTo_asTheShippedRulesSay(
      AnswerStep step, String said, AnswerResponse response) {
    AnswerVerdict verdict = DeliveryRules.judge(answer(step, said));

    assertThat(verdict.response()).isEqualTo(response);
  }

  @Test
  void provider_thatDelaysUsForTheThirdTimeInAnHour_getsOneMessageAMinute_withTheWhy() {
    AnswerVerdict second = DeliveryRules.judge(alike(2));
    AnswerVerdict third = DeliveryRules.judge(alike(3));

    assertThat(second.response()).isEqualTo(THROTTLE);
    assertThat(second.perMinute()).isEqualTo(10);
    assertThat(second.lasting()).isEqualTo(Duration.ofMinutes(30));
    assertThat(third.perMinute()).isEqualTo(1);
    assertThat(third.lasting()).isEqualTo(Duration.ofMinutes(60));
    assertThat(third.rule()).startsWith("A provider that delays us again and again");
    assertThat(third.reason()).contains("several times in an hour");
  }

  @Test
  void marksOfAProvider_areThereForRules_andItIsTheOneThatSpeaks() {
    MailAnswer yahoo = MailAnswers.of(answer(AnswerStep.SENDER, YAHOO), "google", 2, 1);
    MailAnswer silent = MailAnswers.of(answer(AnswerStep.RECIPIENT, "450 later"), "google", 2, 1);

    assertThat(yahoo.marks()).containsExactly("4.7.0", "TSS04");
    assertThat(yahoo.provider()).isEqualTo("yahoo");
    assertThat(silent.provider()).isEqualTo("google");
  }

  @Test
  void whereRulesDiffer_theMildestForTheCandidateFollows_andOfThrottlesTheStrictest() {
    try (RuleBook book =
        compiled(
            RULE.formatted("It goes", "code == 550", "SUPPRESS", "")
                + RULE.formatted("It fails", "code == 550", "FAIL", "")
                + RULE.formatted("Slow", "code == 451", "THROTTLE", ".atMost(20).forMinutes(5)")
                + RULE.formatted(
                    "Slower", "code == 451", "THROTTLE", ".atMost(3).forMinutes(2)"))) {
      AnswerVerdict slow = judged(book, "451 no");

      assertThat(judged(book, "550 5.1.1 User unknown").response()).isEqualTo(FAIL);
      assertThat(slow.perMinute()).isEqualTo(3);
      assertThat(slow.lasting()).isEqualTo(Duration.ofMinutes(5));
      assertThat(slow.why()).containsExactly("Slow\nso it is", "Slower\nso it is");
    }
  }

  @Test
  void whereNoRuleSpeaks_noAddressIsSuppressed() {
    try (RuleBook book = compiled(RULE.formatted("Never", "code == 599", "SUPPRESS", ""))) {
      assertThat(judged(book, "550 5.1.1 User unknown").response()).isEqualTo(FAIL);
      assertThat(judged(book, "450 no").response()).isEqualTo(RETRY);
      assertThat(judged(book, "450 no").why()).isEmpty();
    }
  }

  @Test
  void playbookWithoutRulesOfDelivery_isJudgedForByThoseOfTheServer() {
    try (RuleBook book =
        RuleBook.compile(
            Map.of(
                "inbox/replies.drl",
                """
                rule "It reads"
                when
                    ReplyText( declines )
                then
                    insert( Read.as(ReplyMeaning.NEGATIVE) );
                end
                """),
            Budget.DEFAULT)) {
      assertThat(judged(book, "550 5.1.1 User unknown").response()).isEqualTo(SUPPRESS);
      assertThat(judged(book, "550 5.7.1 Unable to relay").response()).isEqualTo(HOLD_ROUTE);
      assertThat(judged(book, "550 5.7.1 blocked (S3140)").response()).isEqualTo(HOLD_PROVIDER);
    }
  }

  @Test
  void ruleOfDelivery_inAnotherFolder_andOtherWordsInItsOwn_areRefused() {
    String judges = RULE.formatted("It goes", "code == 550", "FAIL", "");
    assertThatThrownBy(
            () -> RuleBook.compile(Map.of("journey/answers.drl", judges), Budget.DEFAULT))
        .isInstanceOf(RuleProblems.class)
        .hasMessageContaining("move this rule to delivery/: only there is a MailAnswer");
    assertThatThrownBy(
            () ->
                compiled(
                    """
                    rule "It tags"
                    when
                        Candidate( employee )
                    then
                        insert( Tag.as("x") );
                    end
                    """))
        .isInstanceOf(RuleProblems.class)
        .hasMessageContaining("rules in delivery/ see the MailAnswer or the TextAnswer alone")
        .hasMessageContaining("rules in delivery/ insert Respond.by( … ) alone");
  }

  private static RuleBook compiled(String text) {
    return RuleBook.compile(Map.of("delivery/mine.drl", text), Budget.DEFAULT);
  }

  private static AnswerVerdict judged(RuleBook book, String said) {
    return DeliveryRules.judge(book, answer(AnswerStep.RECIPIENT, said));
  }

  private static MailAnswer alike(int times) {
    return MailAnswers.of(answer(AnswerStep.SENDER, YAHOO), "yahoo", 0, times);
  }

  private static MailAnswer answer(AnswerStep step, String said) {
    return AnswerWords.read(step, Integer.parseInt(said.substring(0, 3)), said, false);
  }
}
