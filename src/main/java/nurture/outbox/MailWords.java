package nurture.outbox;

import java.time.Instant;
import nurture.candidate.Dossier;
import nurture.config.Settings;
import nurture.decision.PlannedTouch;

/**
 * Whether two playbooks say the same in a touch: rendered with both, of the same data, where their
 * templates or what messages bring along may differ. Safe for concurrent use.
 */
public final class MailWords {

  private final Composer composer;
  private final TemplateContext before;
  private final TemplateContext after;
  private final boolean sameLibrary;

  public MailWords(Composer composer, TemplateContext before, TemplateContext after) {
    this.composer = composer;
    this.before = before;
    this.after = after;
    this.sameLibrary = before.library().sameAs(after.library());
  }

  /** The same where no message is sent, so that its links lead nowhere. */
  public static MailWords apart(
      Settings.Sender sender, TemplateContext before, TemplateContext after) {
    MessageLinks links = new MessageLinks("https://example.invalid", text -> new byte[0]);
    return new MailWords(new Composer(sender, links), before, after);
  }

  /**
   * Whether what the candidate reads is the same: subject, text, HTML and files, or why there are
   * none.
   *
   * @param dossier as it is at that instant
   * @param at when the touch leaves
   */
  public boolean alike(PlannedTouch touch, Dossier dossier, Instant at) {
    return touch.template().isEmpty()
        || sameLibrary
            && before
                .templates()
                .rendersLike(after.templates(), touch.template(), dossier.person().language())
        || words(before, touch, dossier, at).equals(words(after, touch, dossier, at));
  }

  private MailPreview words(
      TemplateContext context, PlannedTouch touch, Dossier dossier, Instant at) {
    MailPreview mail = MailPreview.of(composer, context, touch, dossier, at);
    return new MailPreview(
        mail.subject(), mail.text(), mail.html(), mail.problem(), "", "", mail.attachments());
  }
}
