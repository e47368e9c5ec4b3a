package nurture.web.webhook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import nurture.config.Settings;
import nurture.json.JsonMappers;
import nurture.json.RefusalException;
import nurture.web.Problem;
import nurture.web.ProblemType;

/** A source that sends its secret along, and one note as {@code id;candidate;text}. */
final class FormMail implements WebhookSource {

  @Override
  public String kind() {
    return "form-mail";
  }

  @Override
  public Optional<Problem> verify(WebhookRequest request, Settings.Webhook settings, Instant now) {
    return settings.secrets().stream()
            .anyMatch(secret -> secret.reveal().equals(request.header("X-Token")))
        ? Optional.empty()
        : Optional.of(Problem.of(ProblemType.NOT_SIGNED, "Send the header x-token."));
  }

  @Override
  public ReportedEvents decode(WebhookRequest request) throws RefusalException {
    String[] parts = request.text().split(";");
    if (parts.length != 3) {
      throw new RefusalException("", request.text(), "Write id;candidate;text.");
    }
    ObjectNode event =
        JsonMappers.OWN.createObjectNode().put("candidate", parts[1]).put("type", "noted");
    event.putObject("data").put("by", "mail").put("text", parts[2]);
    return new ReportedEvents(event, parts[0]);
  }
}
