package nurture.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nurture.event.ReplyMeaning;
import nurture.inbox.MailVerdict.OutOfOffice;
import nurture.rules.Budget;
import nurture.rules.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MailReadingTest {

  private static final Instant NOON = Instant.parse("2027-03-10T11:00:00Z");

  private static final String READS =
      """
      rule "A no"
      when
          ReplyText( declines%s )
      then
          insert( Read.as(ReplyMeaning.NEGATIVE) );
      end
      """;

  private final MailReading reading = new MailReading(new OwnMailboxes(Set.of("us@our.example")));

  @ParameterizedTest
  @CsvSource({
    "'Tue, 9 Mar 2027 23:30:00 -0800', 2027-03-23",
    "'Fri, 31 Dec 9999 10:00:00 +0000', 2027-03-24",
    "'Thu, 1 Jan 1970 00:00:00 +0000', 2027-03-24",
    "'nonsense', 2027-03-24",
  })
  void absenceWithoutADay_isFourteenDays_fromADateThatIsLikely(String date, LocalDate until) {
    OutOfOffice absence = (OutOfOffice) reading.verdict(mail(date, "I am out of the office."));

    assertThat(absence.until()).isEqualTo(until);
  }

  @Test
  void copiesOfAMail_areOne_andMailsThatDifferAreNot() {
    String mail = "From: ada@example.com\r\nMessage-ID: <1@example.com>\r\n\r\nGladly.\r\n";

    assertThat(arrived("Received: by mx.example\r\n" + mail).id()).isEqualTo(arrived(mail).id());
    assertThat(arrived(mail.replace("Gladly", "No")).id()).isNotEqualTo(arrived(mail).id());
    assertThat(arrived(mail.replace("<1@", "<2@")).id()).isNotEqualTo(arrived(mail).id());
  }

  @Test
  void reply_isReadByTheRulesThatAreGiven() {
    try (RuleBook rules = book("")) {
      ReadMail read = reading.read(reply(), rules).understood(rules);

      assertThat(read.understood().orElseThrow().meaning()).contains(ReplyMeaning.NEGATIVE);
    }
  }

  @Test
  void rulesThatBreakDown_leaveTheReplyToAPerson_andItIsOneAllTheSame() {
    try (RuleBook rules = book(", 1 / ( words - words ) > 0")) {
      ReadMail read = reading.read(reply(), rules).understood(rules);

      assertThat(read.recognised().verdict()).isInstanceOf(MailVerdict.Reply.class);
      assertThat(read.understood().orElseThrow().meaning()).isEmpty();
      assertThat(read.understood().orElseThrow().why())
          .singleElement()
          .asString()
          .startsWith("\nthe rules broke down: ");
    }
  }

  private static RuleBook book(String more) {
    return RuleBook.compile(Map.of("inbox/a.drl", READS.formatted(more)), Budget.DEFAULT);
  }

  private static ArrivedMail reply() {
    return arrived(
        "From: ada@example.com\r\n"
            + "Message-ID: <1@example.com>\r\n\r\n"
            + "Not interested, thank you.\r\n");
  }

  private static ArrivedMail mail(String date, String text) {
    return arrived(
        "From: ada@example.com\r\nDate: "
            + date
            + "\r\nAuto-Submitted: auto-replied\r\nSubject: Automatic reply\r\n\r\n"
            + text
            + "\r\n");
  }

  private static ArrivedMail arrived(String mail) {
    return ArrivedMail.of("test", NOON, mail.getBytes(StandardCharsets.UTF_8));
  }
}
