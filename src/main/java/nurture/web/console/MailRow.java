package nurture.web.console;

import java.time.ZoneId;
import nurture.insight.TimelineEntry.MessageLine;
import nurture.outbox.MessageState;
import org.jspecify.annotations.Nullable;

/**
 * A message or task in a list.
 *
 * @param candidateHref empty when the candidate was erased
 * @param heading its subject once rendered, else what it is
 * @param why why it is in its state; empty when there is nothing to say
 * @param receipt what the mail server answered when it was sent; empty before
 */
public record MailRow(
    String id,
    String href,
    boolean task,
    String candidate,
    String candidateHref,
    String heading,
    String template,
    String channel,
    StatusChip state,
    String why,
    String receipt,
    String reason,
    int attempts,
    ShownTime created,
    @Nullable ShownTime notBefore,
    @Nullable ShownTime finished) {

  public static MailRow of(MessageLine line, ZoneId zone) {
    boolean later = line.finishedAt() == null && line.notBefore().isAfter(line.createdAt());
    return new MailRow(
        line.id(),
        PageLinks.mail(line.id()),
        line.kind().equalsIgnoreCase("task"),
        line.name().isBlank() ? line.candidate() : line.name(),
        line.candidate().isEmpty() ? "" : PageLinks.candidate(line.candidate()),
        heading(line),
        line.template(),
        DisplayWords.channel(line.via()),
        StatusChip.of(line.state()),
        line.state() == MessageState.SENT ? "" : line.stateReason(),
        line.state() == MessageState.SENT ? line.stateReason() : "",
        line.reason(),
        line.attempts(),
        ShownTime.at(line.createdAt(), zone),
        later ? ShownTime.at(line.notBefore(), zone) : null,
        ShownTime.known(line.finishedAt(), zone));
  }

  private static String heading(MessageLine line) {
    if (line.subject() != null && !line.subject().isBlank()) {
      return line.subject();
    }
    return line.title().isEmpty()
        ? DisplayWords.capital(DisplayWords.of(line.topic()))
        : line.title();
  }
}
