package nurture.outbox;

import java.time.Instant;
import java.util.Locale;
import nurture.candidate.Dossier;
import nurture.decision.MessageWording;
import nurture.decision.PlannedTouch;
import nurture.template.RenderOutcome;

/**
 * A mail or the text of a task as it would be, made of any playbook and sent to no one.
 *
 * @param subject empty, like {@code html}, for a channel of text alone
 * @param problem why it cannot be made; empty if it is
 * @param path the template's file; empty if there is no template of the name
 * @param source the lines of that file
 */
public record MailPreview(
    String subject, String text, String html, String problem, String path, String source) {

  /** Renders as the outbox does, with what a candidate's dossier says at an instant. */
  public static MailPreview of(
      Composer composer,
      TemplateContext context,
      PlannedTouch touch,
      Dossier dossier,
      Instant now) {
    return of(composer, context, touch, MessageWording.USUAL, dossier, now);
  }

  /** The same where it says something otherwise than its template. */
  public static MailPreview of(
      Composer composer,
      TemplateContext context,
      PlannedTouch touch,
      MessageWording wording,
      Dossier dossier,
      Instant now) {
    Locale reader = dossier.person().language();
    var file = context.templates().file(touch.template(), reader);
    String path = file.map(found -> found.path()).orElse("");
    String source = file.map(found -> found.text()).orElse("");
    if (touch.template().isEmpty()) {
      return new MailPreview("", touch.title(), "", "", path, source);
    }
    RenderOutcome outcome =
        composer.rendered(
            touch.template(),
            dossier,
            touch.id(),
            touch.purpose(),
            touch.items(),
            context,
            wording,
            now);
    if (outcome instanceof RenderOutcome.Rendered rendered) {
      return new MailPreview(
          rendered.subject(), rendered.text(), rendered.html(), "", path, source);
    }
    return new MailPreview("", "", "", ((RenderOutcome.Failed) outcome).message(), path, source);
  }
}
