package nurture.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nurture.channel.email.reader.ReceivedMailReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is left of a reply, and when it is said to be unsure. The shapes of programs are corpora.
 */
final class ReplyStrippingTest {
  private static final ReplyStripping STRIPPING = new ReplyStripping(InboxWords.shipped());

  @Test
  void aMailWithoutQuotation_isKeptAndSure() {
    StrippedReply reply = strip("Hi,\n\n\n\nyes.  \n");

    assertThat(reply.text()).isEqualTo("Hi,\n\nyes.");
    assertThat(reply.unsure()).isEmpty();
  }

  @Test
  void nothingButAQuotation_isKept_andUnsure() {
    StrippedReply reply = strip("> Would Monday suit you? YES\n");

    assertThat(reply.text()).isEqualTo("> Would Monday suit you? YES");
    assertThat(reply.unsure()).isPresent();
  }

  @Test
  void anAnswerBelowAQuotationWithoutMarks_isKeptWithIt_andUnsure() {
    StrippedReply reply = strip("On 1 Dec 2026, Maren wrote:\n\nWould Monday suit you?\n\nYes.\n");

    assertThat(reply.text()).contains("Would Monday").contains("Yes.");
    assertThat(reply.unsure()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "See my answers below.",
        "Meine Antworten unten in rot.",
        "Mes réponses ci-dessous.",
        "Mis respuestas abajo.",
        "Zie mijn antwoorden hieronder.",
      })
  void aPointerIntoTheMailBelow_keepsAll_andIsUnsure(String pointer) {
    StrippedReply reply =
        strip(
            pointer
                + "\n\nFrom: M\nSent: today\nTo: J\nSubject: x\n\nWould Monday suit you? Yes.\n");

    assertThat(reply.text()).contains("Would Monday suit you? Yes.");
    assertThat(reply.unsure()).isPresent();
  }

  @Test
  void aForwardedMail_isTakenOff() {
    StrippedReply reply =
        strip("FYI, see below.\n\n---------- Forwarded message ----------\nFrom: x\nHi\n");

    assertThat(reply.text()).isEqualTo("FYI, see below.");
    assertThat(reply.unsure()).isEmpty();
  }

  @Test
  void theSignature_endsAtTheNextQuotation() {
    assertThat(strip("Yes.\n-- \nJonas\nEngineer\n> Hi\nAnd no.\n").text())
        .isEqualTo("Yes.\n\nAnd no.");
  }

  @Test
  void dashesWithinAText_areNoSignature() {
    assertThat(strip("First -- second\n--- third\nfourth\n").text()).contains("fourth");
  }

  private static StrippedReply strip(String text) {
    String mail = "Content-Type: text/plain; charset=utf-8\n\n" + text;
    return STRIPPING.of(ReceivedMailReader.read(mail.getBytes(StandardCharsets.UTF_8)).text());
  }
}
