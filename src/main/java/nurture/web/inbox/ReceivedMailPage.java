package nurture.web.inbox;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nurture.event.Via;
import nurture.inbox.ReceivedText;
import nurture.insight.InboxReader.Whole;
import nurture.web.console.DisplayWords;
import nurture.web.console.PageLinks;
import nurture.web.console.ShownTime;

/**
 * One mail with what was made of it. Times in UTC.
 *
 * @param sender its author's address; empty for none
 * @param effect what followed, in a sentence
 * @param messageHref the message of ours that it is about; empty for none
 * @param reasons what the reasons that it gives are about, in words; empty for none
 * @param why the rules that read it
 * @param trouble why it could not be read; empty if it could
 * @param settled who had looked at it, and when; empty for none
 * @param raw where its bytes are; empty once they are not kept
 * @param retries whether it can be read again here
 * @param dataRequest whether its author asks for what we hold of them, or to have it erased
 * @param waitsBecause why a person has to look; empty if none has to
 * @param settles whether it can be put aside here
 * @param corrected who said what it means, and when; empty while rules did
 * @param readAs what rules had read it as before; empty while that counts, and where it is not on
 *     record
 * @param corrects whether it can be said here what it means
 * @param seen how often a user said so
 * @param choices what can be said of it
 * @param typed what was typed into that form
 * @param answers whether it can be answered here
 * @param answer what was typed as the answer
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
    String reasons,
    List<Why> why,
    String trouble,
    String settled,
    String raw,
    boolean dataRequest,
    String waitsBecause,
    boolean settles,
    boolean retries,
    String corrected,
    String readAs,
    boolean corrects,
    int seen,
    List<CorrectionForm.Choice> choices,
    CorrectionForm typed,
    boolean answers,
    AnswerForm answer) {

  public List<CorrectionForm.ReasonChoice> reasonChoices() {
    return typed.reasonChoices();
  }

  /** What a rule said that read it. */
  record Why(String rule, String href, String said) {}

  private static Why why(String written) {
    int end = written.indexOf('\n');
    String rule = written.substring(0, end);
    return new Why(rule, rule.isEmpty() ? "" : PageLinks.rule(rule), written.substring(end + 1));
  }

  static ReceivedMailPage of(Whole mail, CorrectionForm typed, AnswerForm answer, boolean acts) {
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
        mail.reasons().stream().map(DisplayWords::reason).collect(Collectors.joining(", ")),
        mail.why().stream().map(ReceivedMailPage::why).toList(),
        mail.trouble(),
        by(mail.settledBy(), mail.settled()),
        mail.raw() && acts ? row.href() + "/raw" : "",
        mail.dataRequest(),
        mail.waitsBecause(),
        mail.line().waits() && acts,
        mail.line().state().equals("failed") && acts,
        by(mail.correctedBy(), mail.corrected()),
        mail.first().map(first -> DisplayWords.capital(InboxPage.is(first))).orElse(""),
        acts && !mail.line().state().equals("waiting"),
        mail.corrections(),
        CorrectionForm.choices(ReceivedText.viaOf(mail.source())),
        typed,
        acts
            && mail.line().kind().equals("reply")
            && mail.line().about().isPresent()
            // The answer is an email: one to a text is a task, on the channel it came by.
            && ReceivedText.viaOf(mail.source()) == Via.EMAIL,
        answer);
  }

  private static String by(String who, Optional<Instant> when) {
    return when.map(at -> who + ", " + ShownTime.at(at, ZoneOffset.UTC).text() + " UTC").orElse("");
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
        : mail.line().waits()
            ? "None yet: a person has to look."
            : "Nothing: it says nothing of the candidate.";
  }
}
