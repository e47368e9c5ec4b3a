package nurture.web.mail;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nurture.candidate.Dossier;
import nurture.candidate.Person;
import nurture.event.SmsSegments;
import nurture.insight.CandidateFile;
import nurture.insight.TimelineEntry.MessageText;
import nurture.outbox.MessageState;
import nurture.web.console.FileLink;
import nurture.web.console.MailRow;
import nurture.web.console.PageLinks;
import org.jspecify.annotations.Nullable;

/**
 * One message or task, as it was rendered. Times in UTC.
 *
 * @param name whom it is for; empty when they were erased
 * @param address the one on file now; empty when there is none, or when the channel is not email
 * @param server the mail server it was handed over to last, as the settings name it; else empty
 * @param messageId its Message-ID, by which that server's log tells of it; else empty
 * @param from the address in From of an email that was handed over; else empty
 * @param htmlHref where the HTML body is; null when there is none
 * @param segments of an SMS, in a sentence; empty for other channels
 * @param waits whether a person has to decide what becomes of it
 * @param uncertain whether the mail server may have it or not
 * @param acts whether the one who asks may
 * @param attachments the files it brought along
 * @param links those that lead through this server, with who followed them
 */
record MailPage(
    MailRow mail,
    String name,
    String address,
    String from,
    String server,
    String messageId,
    String decision,
    @Nullable String text,
    @Nullable String htmlHref,
    String segments,
    boolean waits,
    boolean uncertain,
    boolean acts,
    List<FileLink> attachments,
    List<MailLinkRow> links) {

  static MailPage of(MessageText message, Optional<CandidateFile> candidate, boolean acts) {
    MailRow mail = MailRow.of(message.line(), ZoneOffset.UTC);
    Optional<Person> person = candidate.map(CandidateFile::dossier).map(Dossier::person);
    boolean email = message.line().via().equalsIgnoreCase("email");
    return new MailPage(
        mail,
        person.map(Person::name).filter(name -> !name.isBlank()).orElse(mail.candidate()),
        email ? person.map(Person::email).orElse("") : "",
        message.from(),
        message.messageId().isEmpty() ? "" : message.route(),
        message.messageId(),
        message.line().decision(),
        message.text(),
        message.html() == null ? null : mail.href() + "/html",
        segments(message),
        waits(message.line().state()),
        message.line().state() == MessageState.UNCERTAIN,
        acts,
        message.attachments().stream()
            .map(
                file ->
                    new FileLink(
                        file.name(),
                        file.size(),
                        mail.href() + "/attachments/" + PageLinks.segment(file.name())))
            .toList(),
        message.links().stream().map(MailLinkRow::of).toList());
  }

  private static String segments(MessageText message) {
    return message.text() != null && message.line().via().equalsIgnoreCase("sms")
        ? SmsSegments.of(message.text().strip()).words()
        : "";
  }

  static boolean waits(MessageState state) {
    return state == MessageState.UNCERTAIN
        || state == MessageState.FAILED
        || state == MessageState.QUARANTINED;
  }
}
