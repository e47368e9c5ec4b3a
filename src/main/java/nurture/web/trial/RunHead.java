package nurture.web.trial;

import java.time.ZoneOffset;
import nurture.web.console.PageLinks;
import nurture.web.console.ShownTime;

/**
 * What the pages of a run say on top.
 *
 * @param subject the draft or version
 * @param subjectHref its page
 * @param tryHref where it is tried again
 * @param kind {@code Replay} or {@code Time-lapse}
 * @param what was asked for
 */
record RunHead(
    String href,
    String subject,
    String subjectHref,
    String tryHref,
    String kind,
    String what,
    String by,
    ShownTime began) {

  static RunHead of(TrialRun run) {
    return new RunHead(
        PageLinks.run(run.id()),
        run.subject().title(),
        run.subject().href(),
        run.subject().tryHref(),
        run.kind().word(),
        run.what(),
        run.by(),
        ShownTime.at(run.began(), ZoneOffset.UTC));
  }
}
