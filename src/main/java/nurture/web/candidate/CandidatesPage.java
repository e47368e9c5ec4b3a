package nurture.web.candidate;

import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import nurture.insight.CandidateLine;
import nurture.insight.CandidateListing;
import nurture.insight.QueueDepths;
import nurture.web.console.DisplayWords;
import nurture.web.console.PageLinks;
import nurture.web.console.ShownTime;
import nurture.web.console.StatusChip;
import org.jspecify.annotations.Nullable;

/**
 * The list of candidates under how full the queues are. Times in UTC.
 *
 * @param next the address of the next page; empty if this is the last
 * @param demo null outside of a demo
 */
record CandidatesPage(
    CandidateFilter filter,
    List<Row> rows,
    String next,
    List<Depth> depths,
    @Nullable DemoPanel demo) {

  /** One candidate. An empty {@code quarantine} means that all is well. */
  record Row(
      String href,
      String name,
      String ref,
      StatusChip stage,
      @Nullable ShownTime nextCheck,
      String why,
      String quarantine) {}

  /**
   * How full one queue is.
   *
   * @param href where to look at what is in it; empty for nowhere
   * @param alarming whether somebody has to look
   */
  record Depth(String label, long count, String oldest, String href, boolean alarming) {}

  static CandidatesPage of(
      CandidateFilter filter,
      CandidateListing listing,
      QueueDepths queueDepths,
      @Nullable DemoPanel demo) {
    return new CandidatesPage(
        filter,
        listing.lines().stream().map(CandidatesPage::row).toList(),
        listing.next().map(filter::linkAfter).orElse(""),
        strip(queueDepths),
        demo);
  }

  private static Row row(CandidateLine line) {
    return new Row(
        PageLinks.candidate(line.ref(), line.id()),
        line.name().isBlank() ? line.ref() : line.name(),
        line.ref(),
        StatusChip.of(line.stage()),
        ShownTime.known(line.nextCheck(), ZoneOffset.UTC),
        DisplayWords.capital(line.nextCheckWhy()),
        line.quarantine());
  }

  private static List<Depth> strip(QueueDepths queueDepths) {
    List<Depth> strip =
        List.of(
            queue("Events waiting", queueDepths.events(), queueDepths.eventsAge()),
            queue("Candidates due", queueDepths.due(), queueDepths.dueAge()),
            queue("Messages waiting", queueDepths.messages(), queueDepths.messagesAge()),
            alarm("Messages uncertain", queueDepths.uncertain(), "/mails?state=uncertain"),
            alarm(
                "Messages quarantined",
                queueDepths.messagesQuarantined(),
                "/mails?state=quarantined"),
            alarm("Candidates quarantined", queueDepths.quarantined(), "/?only=quarantined"));
    return queueDepths.withdrawnCanaries() == 0
        ? strip
        : Stream.concat(
                Stream.of(
                    alarm("Canary withdrawn", queueDepths.withdrawnCanaries(), PageLinks.VERSIONS)),
                strip.stream())
            .toList();
  }

  private static Depth queue(String label, long count, double age) {
    return new Depth(label, count, count == 0 ? "" : "oldest " + DisplayWords.age(age), "", false);
  }

  private static Depth alarm(String label, long count, String href) {
    return new Depth(label, count, "", count == 0 ? "" : href, count > 0);
  }
}
