package nurture.inbox;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What was made of a mail that arrived.
 *
 * @param whom it is about; empty if that is not known
 * @param sender the address of its author, in lower case; empty if it has none
 * @param subject decoded; empty for none
 * @param messageId its Message-ID without angle brackets; empty if it has none that can be answered
 * @param understood what the rules made of a reply; empty for anything else
 * @param forged whether its author's address is not theirs, as far as our mail server can tell
 */
public record ReadMail(
    UUID id,
    RecognisedMail recognised,
    Optional<ConcernedCandidate> whom,
    String sender,
    String subject,
    String messageId,
    Optional<UnderstoodReply> understood,
    boolean forged) {
  public ReadMail {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(recognised, "recognised");
    Objects.requireNonNull(whom, "whom");
    Objects.requireNonNull(sender, "sender");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(messageId, "messageId");
    Objects.requireNonNull(understood, "understood");
  }

  /** The same, about a candidate. */
  public ReadMail about(Optional<ConcernedCandidate> candidate) {
    return new ReadMail(id, recognised, candidate, sender, subject, messageId, understood, forged);
  }

  /** The first answer of a mail server that a bounce passes on, where rules judged it. */
  public Optional<FailedRecipient> failed() {
    return recognised.verdict() instanceof MailVerdict.Bounce bounce
        ? bounce.recipients().stream().findFirst().filter(first -> first.heard().isPresent())
        : Optional.empty();
  }

  /** The same, but a bounce of it suppresses no address. */
  public ReadMail notSuppressing() {
    if (!(recognised.verdict() instanceof MailVerdict.Bounce bounce)) {
      return this;
    }
    MailVerdict milder =
        new MailVerdict.Bounce(
            bounce.recipients().stream().map(FailedRecipient::notSuppressing).toList());
    return new ReadMail(
        id,
        new RecognisedMail(milder, recognised.about(), recognised.wentTo(), recognised.sign()),
        whom,
        sender,
        subject,
        messageId,
        understood,
        forged);
  }

  /** Whether its content may be kept. */
  public boolean mayKeep() {
    return whom.map(each -> !each.erased()).orElse(true);
  }

  /** What its author wrote; empty where that does not matter. */
  public Optional<StrippedReply> reply() {
    if (recognised.verdict() instanceof MailVerdict.Reply reply) {
      return Optional.of(reply.reply());
    }
    return recognised.verdict() instanceof MailVerdict.Unsubscribe unsubscribe
        ? Optional.of(unsubscribe.reply())
        : Optional.empty();
  }

  /** Without content, so that none ends up in a log. */
  @Override
  public String toString() {
    return "ReadMail[" + id + ", " + recognised + "]";
  }
}
