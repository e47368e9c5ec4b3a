package nurture.channel.email;

import static org.assertj.core.api.Assertions.assertThat;

import nurture.rules.DeliveryRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers as reports pass them on. */
final class ReportedAnswerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "550 5.1.1 User unknown | 5.1.1 | MAILBOX | false",
        "550 | 5.1.1 | MAILBOX | false",
        "'' | 5.1.1 | MAILBOX | false",
        "unknown user: \"jonas\" | 5.1.1 | MAILBOX | false",
        "550 Blocked, see spamhaus | 5.1.1 | ROUTE | false",
        "550 We do not like this | 5.1.1 | LETTER | false",
        "552 5.2.2 Mailbox full | 5.2.2 | LETTER | true",
        "'' | 4.4.1 | LETTER | true",
        "connection timed out | 5.0.0 | LETTER | true",
        "421 4.3.2 Service not available | 4.3.2 | LETTER | true",
        "421 4.7.0 deferred due to complaints | 4.7.0 | ROUTE | false",
        "450 4.1.1 unverified address | 4.1.1 | LETTER | true",
        "554 5.6.0 malformed | 5.6.0 | LETTER | false",
        "550 5.4.1 Recipient address rejected: Access denied | 5.4.1 | LETTER | false",
      })
  void whatItIsAbout_andWhetherItPasses(
      String said, String status, JudgedAnswer.Blame blame, boolean passing) {
    ReportedAnswer answer = ReportedAnswer.of(said, status, "");

    assertThat(JudgedAnswer.blame(answer.answer())).isEqualTo(blame);
    assertThat(answer.isPassing(DeliveryRules.judge(answer.answer()).response()))
        .isEqualTo(passing);
  }

  @Test
  void aStatusThatTheRelayMadeUp_suppressesNoAddressBesideOtherWords() {
    assertThat(JudgedAnswer.blame(ReportedAnswer.of("550 Rejected", "5.1.1", "").answer()))
        .isEqualTo(JudgedAnswer.Blame.LETTER);
  }

  @Test
  void atTheSender_allIsAboutUs() {
    String around = "host mx said: 550 5.1.0 Unknown user (in reply to MAIL FROM command)";

    assertThat(
            JudgedAnswer.blame(
                ReportedAnswer.of("550 5.1.0 Unknown user", "5.1.0", around).answer()))
        .isEqualTo(JudgedAnswer.Blame.ROUTE);
  }

  @Test
  void codeAndReason_areShown_withoutAddresses() {
    ReportedAnswer answer =
        ReportedAnswer.of("host mx said: 550 5.1.1 <a@b.example> unknown", "5.1.1", "");

    assertThat(answer.code()).isEqualTo("550 5.1.1");
    assertThat(answer.reason()).contains("[address]").doesNotContain("a@b");
  }
}
