package nurture.inbox;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nurture.event.Via;
import nurture.rules.RuleBook;

/**
 * What was made of a mail or a text that arrived.
 *
 * @param whom it is about; empty if that is not known
 * @param sender the address of its author, in lower case, or the number of a text; empty if it has
 *     none
 * @param written the day it was written, in its author's calendar
 * @param understood what the rules made of a reply; empty for anything else, and before they read
 *     it
 * @param forged whether its author's address is not theirs, as far as our mail server can tell
 * @param via the channel it came by
 */
public record ReadMail(
    UUID id,
    RecognisedMail recognised,
    Optional<ConcernedCandidate> whom,
    String sender,
    MailHeading heading,
    LocalDate written,
    Optional<UnderstoodReply> understood,
    boolean forged,
    Via via) {

  /** A mail that no rule has read yet. */
  public ReadMail(
      UUID id,
      RecognisedMail recognised,
      Optional<ConcernedCandidate> whom,
      String sender,
      MailHeading heading,
      LocalDate written,
      boolean forged) {
    this(id, recognised, whom, sender, heading, written, Optional.empty(), forged, Via.EMAIL);
  }

  public ReadMail {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(recognised, "recognised");
    Objects.requireNonNull(whom, "whom");
    Objects.requireNonNull(sender, "sender");
    Objects.requireNonNull(heading, "heading");
    Objects.requireNonNull(written, "written");
    Objects.requireNonNull(understood, "understood");
    Objects.requireNonNull(via, "via");
  }

  /** The same, about a candidate. */
  public ReadMail about(Optional<ConcernedCandidate> candidate) {
    return new ReadMail(
        id, recognised, candidate, sender, heading, written, understood, forged, via);
  }

  /** The same, with what the rules make of it if it is a reply. Thread: any but an event loop. */
  public ReadMail understood(RuleBook rules) {
    if (!(recognised.verdict() instanceof MailVerdict.Reply reply)) {
      return this;
    }
    String name = whom.map(ConcernedCandidate::name).orElse("");
    return understood(UnderstoodReply.of(reply.reply(), name, written, rules));
  }

  /** The same, with what the rules made of it. */
  public ReadMail understood(UnderstoodReply reply) {
    return new ReadMail(
        id, recognised, whom, sender, heading, written, Optional.of(reply), forged, via);
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
        heading,
        written,
        understood,
        forged,
        via);
  }

  /** Whether it is about the channel itself, and so about all who have the number it came from. */
  public boolean aboutChannel() {
    return recognised.verdict() instanceof MailVerdict.Unsubscribe
        || recognised.verdict() instanceof MailVerdict.Subscribe;
  }

  /** Whether its content may be kept. */
  public boolean mayKeep() {
    return whom.map(each -> !each.erased()).orElse(true);
  }

  /** The first day to try again; empty for none. */
  public Optional<LocalDate> until() {
    return recognised.verdict() instanceof MailVerdict.OutOfOffice absence
        ? Optional.of(absence.until())
        : understood.flatMap(UnderstoodReply::until);
  }

  /** What its author wrote, or their mail program; empty where that does not matter. */
  public Optional<StrippedReply> reply() {
    if (recognised.verdict() instanceof MailVerdict.Reply reply) {
      return Optional.of(reply.reply());
    }
    if (recognised.verdict() instanceof MailVerdict.Subscribe subscribe) {
      return Optional.of(subscribe.reply());
    }
    return recognised.verdict() instanceof MailVerdict.Unsubscribe unsubscribe
        ? Optional.of(unsubscribe.reply())
        : recognised.note();
  }

  /** Without content, so that none ends up in a log. */
  @Override
  public String toString() {
    return "ReadMail[" + id + ", " + recognised + "]";
  }
}
