package nurture.web.console;

import java.time.ZoneId;
import nurture.insight.Entry.MessageLine;
import org.jspecify.annotations.Nullable;

/**
 * A message or task in a list.
 *
 * @param candidateHref empty when the candidate was erased
 * @param heading its subject once rendered, else what it is
 * @param why why it stands where it stands; empty when there is nothing to say
 */
record MailRow(
    String id,
    String href,
    boolean task,
    String candidate,
    String candidateHref,
    String heading,
    String template,
    String channel,
    Chip state,
    String why,
    String reason,
    int attempts,
    When created,
    @Nullable When notBefore,
    @Nullable When finished) {

  static MailRow of(MessageLine line, ZoneId zone) {
    boolean later = line.notBefore().isAfter(line.createdAt());
    return new MailRow(
        line.id(),
        Hrefs.mail(line.id()),
        line.kind().equalsIgnoreCase("task"),
        line.candidate(),
        line.candidate().isEmpty() ? "" : Hrefs.candidate(line.candidate()),
        heading(line),
        line.template(),
        Words.channel(line.via()),
        Chip.of(line.state()),
        line.stateReason(),
        line.reason(),
        line.attempts(),
        When.at(line.createdAt(), zone),
        later ? When.at(line.notBefore(), zone) : null,
        When.known(line.finishedAt(), zone));
  }

  private static String heading(MessageLine line) {
    if (line.subject() != null && !line.subject().isBlank()) {
      return line.subject();
    }
    return line.title().isEmpty() ? Words.capital(Words.of(line.topic())) : line.title();
  }
}
