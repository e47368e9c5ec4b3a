package nurture.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nurture.attachment.AttachedFile;
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
 * @param attachments the files it brings along
 */
public record MailPreview(
    String subject,
    String text,
    String html,
    String problem,
    String path,
    String source,
    List<AttachedFile> attachments) {

  public MailPreview {
    attachments = List.copyOf(attachments);
  }

  /** One that cannot be made. */
  public static MailPreview failed(String problem) {
    return new MailPreview("", "", "", problem, "", "", List.of());
  }

  /** Its files by name, in one line; empty for none. */
  public String files() {
    return attachments.stream().map(AttachedFile::name).collect(Collectors.joining(", "));
  }

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
      return new MailPreview("", touch.title(), "", "", path, source, List.of());
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
          rendered.subject(),
          rendered.text(),
          rendered.html(),
          "",
          path,
          source,
          context.templates().attached(touch.template(), reader));
    }
    return new MailPreview(
        "", "", "", ((RenderOutcome.Failed) outcome).message(), path, source, List.of());
  }
}
