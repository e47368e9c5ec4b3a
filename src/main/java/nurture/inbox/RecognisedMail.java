package nurture.inbox;

import java.util.Objects;
import java.util.Optional;

/**
 * What was made of a mail.
 *
 * @param about the message of ours that it is about; empty if it names none
 * @param wentTo the address that our message went to, as the mail tells it: what a bounce or
 *     complaint counts for. In lower case; empty if it does not tell. The message of {@code about}
 *     knows better
 * @param sign what decided, in words and without addresses
 * @param dataRequest whether its author asks for what we hold of them, or to have it erased
 * @param note what an automatic answer, or a mail that was not recognised, says; empty for others
 */
public record RecognisedMail(
    MailVerdict verdict,
    Optional<OwnMessage> about,
    Optional<String> wentTo,
    String sign,
    boolean dataRequest,
    Optional<StrippedReply> note) {

  /** One whose author asks for no data, and of which no note is kept. */
  public RecognisedMail(
      MailVerdict verdict, Optional<OwnMessage> about, Optional<String> wentTo, String sign) {
    this(verdict, about, wentTo, sign, false, Optional.empty());
  }

  public RecognisedMail {
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(about, "about");
    Objects.requireNonNull(wentTo, "wentTo");
    Objects.requireNonNull(sign, "sign");
    Objects.requireNonNull(note, "note");
  }

  /** With one more thing that matters. */
  RecognisedMail noting(String what) {
    return new RecognisedMail(verdict, about, wentTo, sign + "; " + what, dataRequest, note);
  }

  /** Without addresses. */
  @Override
  public String toString() {
    return "RecognisedMail[" + verdict.getClass().getSimpleName() + ", " + sign + "]";
  }
}
