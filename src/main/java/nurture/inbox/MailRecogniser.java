package nurture.inbox;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nurture.channel.email.reader.MailAddress;
import nurture.channel.email.reader.MailHeaders;
import nurture.channel.email.reader.ReceivedMail;
import nurture.decision.AnswerJudge;
import nurture.inbox.MailVerdict.Participation;
import nurture.rules.DeliveryRules;

/**
 * Tells what a mail is. The same mail always gets the same verdict.
 *
 * <p>In this order: own mail and loops, automatic answers, bounces, complaints, answers to
 * invitations, receipts, reactions, requests to unsubscribe, replies. What none of them fits is
 * unrecognised.
 *
 * <p>Thread: any.
 */
public final class MailRecogniser {

  /** RFC 5321 §6.3 asks for at least 100; no mail to us passes half as many. */
  private static final int MOST_HOPS = 50;

  private static final Pattern EMOJI = Pattern.compile("\"emoji\"\\s*:\\s*\"([^\"]{1,40})\"");
  private static final Pattern NO_REPLY =
      Pattern.compile(
          "^(no-?_?reply|do-?not-?reply|notifications?|newsletter|alerts?"
              + "|news|marketing|nicht-?antworten|ne-?pas-?repondre)([+._-].*)?@");

  private static final List<String> BULK =
      List.of("list-id", "list-unsubscribe", "list-post", "feedback-id");

  private final OwnMailboxes own;
  private final InboxWords words = InboxWords.shipped();
  private final ReplyStripping stripping = new ReplyStripping(words);
  private final AutoReplyReading autoReplies = new AutoReplyReading(words, stripping);
  private final BounceReading bounces = new BounceReading(words);
  private final CalendarReading calendars = new CalendarReading(words);
  private final UnsubscribeReading unsubscribes = new UnsubscribeReading(words);

  public MailRecogniser(OwnMailboxes own) {
    this.own = own;
  }

  /**
   * Never throws for any mail.
   *
   * @param received when the mail arrived: the day that is meant where it has no date
   * @return as the rules of delivery that come with the server judge a bounce
   */
  public RecognisedMail recognise(ReceivedMail mail, OffsetDateTime received) {
    return recognise(mail, mail.date().orElse(received).toLocalDate(), DeliveryRules::judge);
  }

  /**
   * The same of a mail whose date need not be trusted.
   *
   * @param day it was written, in its author's calendar
   * @param judge of the answers of mail servers that reports pass on
   */
  RecognisedMail recognise(ReceivedMail mail, LocalDate day, AnswerJudge judge) {
    Decided decided = decided(mail, day, judge);
    boolean reports = isReporting(decided.verdict());
    Optional<OwnMessage> about = OwnMessageSearch.of(mail, reports);
    return new RecognisedMail(
        decided.verdict(),
        about,
        reports ? wentTo(mail, decided.verdict()) : Optional.empty(),
        decided.sign(),
        asksForData(decided.verdict()),
        hasNote(decided.verdict())
            ? Optional.of(stripping.of(mail.text())).filter(note -> !note.text().isBlank())
            : Optional.empty());
  }

  /** Whether a person may want to see what it says, and its verdict does not hold that. */
  private static boolean hasNote(MailVerdict verdict) {
    return verdict instanceof MailVerdict.OutOfOffice
        || verdict instanceof MailVerdict.NoLongerHere
        || verdict instanceof MailVerdict.Acknowledgement
        || verdict instanceof MailVerdict.Unrecognised;
  }

  private boolean asksForData(MailVerdict verdict) {
    String said =
        verdict instanceof MailVerdict.Unsubscribe unsubscribe
            ? unsubscribe.reply().text()
            : verdict instanceof MailVerdict.Reply reply ? reply.reply().text() : "";
    return words.found(WordSection.DATA_REQUEST, InboxWords.plain(said));
  }

  private record Decided(MailVerdict verdict, String sign) {}

  private Decided decided(ReceivedMail mail, LocalDate day, AnswerJudge judge) {
    if (OwnMessageSearch.isOurs(mail)) {
      return new Decided(new MailVerdict.OwnMail(false), "its Message-ID is one of ours");
    }
    if (mail.headers().allRaw("received").size() > MOST_HOPS) {
      return new Decided(new MailVerdict.OwnMail(true), "it passed too many servers");
    }
    if (mail.sender().filter(own::has).isPresent() && !BounceReading.isReport(mail)) {
      return new Decided(new MailVerdict.OwnMail(false), "it comes from one of our addresses");
    }
    Optional<Decided> automatic = automatic(mail, day);
    return automatic.orElseGet(() -> typed(mail, judge).orElseGet(() -> written(mail)));
  }

  /** Before the bounces; but what says in its type that it is a report is no answer. */
  private Optional<Decided> automatic(ReceivedMail mail, LocalDate day) {
    boolean typed =
        BounceReading.isReport(mail)
            || !mail.reportType().isEmpty()
            || mail.feedback().isPresent()
            || mail.disposition().isPresent()
            || !mail.reaction().isEmpty()
            || calendars.of(mail).isPresent();
    boolean bySubject = words.found(WordSection.AUTO_SUBJECT, InboxWords.plain(mail.subject()));
    if (typed || BounceReading.isDaemon(mail) && !bySubject) {
      return Optional.empty();
    }
    return autoReplies.of(mail, day).map(found -> new Decided(found.verdict(), found.sign()));
  }

  /** What the structure says. */
  private Optional<Decided> typed(ReceivedMail mail, AnswerJudge judge) {
    if (mail.feedback().isPresent()) {
      return Optional.of(feedback(mail.feedback().get()));
    }
    if (mail.disposition().isPresent() || mail.reportType().equals("disposition-notification")) {
      return Optional.of(receipt(mail, judge));
    }
    Optional<MailVerdict> bounce = bounces.of(mail, judge);
    if (bounce.isPresent()) {
      return bounce.map(verdict -> new Decided(verdict, "a report about a delivery"));
    }
    if (mail.original().flatMap(OwnMessageSearch::inHeaders).isPresent()
        && words.found(WordSection.COMPLAINT_SUBJECT, InboxWords.plain(mail.subject()))) {
      return Optional.of(
          new Decided(new MailVerdict.Complaint("abuse"), "our message came back as a complaint"));
    }
    Optional<Participation> participation = calendars.of(mail);
    if (participation.isPresent()) {
      return participation.map(
          each -> new Decided(new MailVerdict.MeetingAnswer(each), "an answer to an invitation"));
    }
    return reaction(mail);
  }

  private static Decided feedback(MailHeaders fields) {
    String kind = fields.first("feedback-type").orElse("abuse").strip().toLowerCase(Locale.ROOT);
    // RFC 5965 §7.3, RFC 6591: these are no complaints of a recipient.
    boolean complains =
        !kind.equals("not-spam") && !kind.equals("auth-failure") && !kind.startsWith("dmarc");
    return complains
        ? new Decided(new MailVerdict.Complaint(kind), "a complaint in the form of RFC 5965")
        : new Decided(
            new MailVerdict.Unrecognised("a report of the kind " + bounded(kind)), "a report");
  }

  private static String bounded(String word) {
    return word.length() > 40 ? word.substring(0, 40) : word;
  }

  private Decided receipt(ReceivedMail mail, AnswerJudge judge) {
    boolean displayed =
        mail.disposition()
            .flatMap(fields -> fields.first("disposition"))
            .map(
                said ->
                    said.toLowerCase(Locale.ROOT)
                        .matches(".*;\\s*(displayed|dispatched|processed).*"))
            .orElse(true);
    Optional<MailVerdict> rejected = displayed ? Optional.empty() : bounces.rejection(mail, judge);
    if (rejected.isPresent()) {
      return new Decided(rejected.get(), "a refusal in the form of a receipt");
    }
    return new Decided(new MailVerdict.ReadReceipt(displayed), "a receipt in the form of RFC 8098");
  }

  private Optional<Decided> reaction(ReceivedMail mail) {
    if (!mail.reaction().isEmpty()) {
      Matcher emoji = EMOJI.matcher(mail.reaction());
      return Optional.of(
          new Decided(
              new MailVerdict.Reaction(emoji.find() ? emoji.group(1) : ""),
              "the part of a reaction"));
    }
    String said = InboxWords.plain(stripping.of(mail.text()).text());
    boolean reacts = said.length() < 200 && words.found(WordSection.REACTION, said);
    return reacts
        ? Optional.of(new Decided(new MailVerdict.Reaction(""), "the words of a reaction"))
        : Optional.empty();
  }

  /** What its author says. */
  private Decided written(ReceivedMail mail) {
    boolean encrypted =
        mail.kinds().stream()
            .anyMatch(
                kind ->
                    kind.equals("multipart/encrypted")
                        || kind.equals("application/pkcs7-mime")
                        || kind.equals("application/x-pkcs7-mime"));
    if (encrypted && mail.text().isBlank()) {
      return unrecognised("it is encrypted");
    }
    StrippedReply reply = stripping.of(mail.text());
    Optional<String> asks = unsubscribes.of(mail, reply);
    boolean thread = OwnMessageSearch.of(mail, false).isPresent();
    boolean bulk = !thread && isBulk(mail);
    if (asks.isPresent() && !bulk) {
      return new Decided(new MailVerdict.Unsubscribe(reply), asks.get());
    }
    if (bulk) {
      return unrecognised("it was sent to many, and not in answer to us");
    }
    if (BounceReading.isDaemon(mail)) {
      return unrecognised("a mail server wrote it, but no report about a delivery was found in it");
    }
    if (mail.sender().isEmpty()) {
      return unrecognised("it names no author");
    }
    if (!thread && mail.sender().filter(email -> NO_REPLY.matcher(email).find()).isPresent()) {
      return unrecognised("its author's address takes no mail");
    }
    if (reply.text().isBlank()) {
      return unrecognised(
          mail.attachments().isEmpty() ? "it has no text" : "it has no text, only attachments");
    }
    return new Decided(new MailVerdict.Reply(reply), "a person wrote it, as far as can be told");
  }

  private static Decided unrecognised(String why) {
    return new Decided(new MailVerdict.Unrecognised(why), why);
  }

  private static boolean isBulk(ReceivedMail mail) {
    boolean precedence =
        mail.headers()
            .first("precedence")
            .filter(said -> said.strip().matches("(?i)bulk|junk|list"))
            .isPresent();
    return precedence || BULK.stream().anyMatch(mail.headers()::has);
  }

  private static boolean isReporting(MailVerdict verdict) {
    return verdict instanceof MailVerdict.Bounce
        || verdict instanceof MailVerdict.Delayed
        || verdict instanceof MailVerdict.Delivered
        || verdict instanceof MailVerdict.Complaint
        || verdict instanceof MailVerdict.ReadReceipt;
  }

  /** Our own header first: a forwarding changes the recipient, but not what we wrote. */
  private static Optional<String> wentTo(ReceivedMail mail, MailVerdict verdict) {
    return mail.original()
        .flatMap(headers -> headers.raw("to"))
        .flatMap(to -> MailAddress.in(to).stream().findFirst())
        .or(() -> field(mail.feedback(), "original-rcpt-to"))
        .or(
            () ->
                mail.deliveryStatus().stream()
                    .flatMap(g -> field(Optional.of(g), "original-recipient").stream())
                    .findFirst())
        .or(() -> field(mail.disposition(), "original-recipient"))
        .or(() -> field(mail.disposition(), "final-recipient"))
        .or(
            () ->
                verdict instanceof MailVerdict.Bounce bounce
                    ? Optional.of(bounce.recipients().get(0).address()).filter(a -> !a.isEmpty())
                    : Optional.empty());
  }

  private static Optional<String> field(Optional<MailHeaders> fields, String name) {
    return fields
        .flatMap(each -> each.raw(name))
        .flatMap(said -> MailAddress.in(said).stream().findFirst());
  }
}
