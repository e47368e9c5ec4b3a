package nurture.web.inbox;

import java.time.ZoneOffset;
import nurture.insight.InboxReader.Whole;
import nurture.web.console.PageLinks;
import nurture.web.console.ShownTime;

/**
 * One mail with what was made of it. Times in UTC.
 *
 * @param sender its author's address; empty for none
 * @param effect what followed, in a sentence
 * @param messageHref the message of ours that it is about; empty for none
 * @param trouble why it could not be read; empty if it could
 * @param settled who had looked at it, and when; empty for none
 * @param raw where its bytes are; empty once they are not kept
 * @param settles whether it can be put aside here
 */
record ReceivedMailPage(
    InboxPage.Row mail,
    String sender,
    String source,
    String sign,
    String effect,
    String messageHref,
    String said,
    String unsure,
    String trouble,
    String settled,
    String raw,
    boolean settles) {

  static ReceivedMailPage of(Whole mail) {
    InboxPage.Row row = InboxPage.row(mail.line());
    return new ReceivedMailPage(
        row,
        mail.line().sender(),
        mail.source(),
        mail.sign(),
        effect(mail),
        mail.message().isEmpty() || mail.line().about().isEmpty()
            ? ""
            : PageLinks.mail(mail.message()),
        mail.said(),
        mail.unsure(),
        mail.trouble(),
        mail.settled()
            .map(at -> mail.settledBy() + ", " + ShownTime.at(at, ZoneOffset.UTC).text() + " UTC")
            .orElse(""),
        mail.raw() ? row.href() + "/raw" : "",
        mail.line().waits());
  }

  private static String effect(Whole mail) {
    if (!mail.line().state().equals("read")) {
      return "";
    }
    if (!mail.events().isEmpty()) {
      return "It is on the candidate's timeline.";
    }
    return mail.line().about().isEmpty()
        ? "Nothing: no candidate is known whom it is about."
        : "Nothing: it says nothing of the candidate.";
  }
}
