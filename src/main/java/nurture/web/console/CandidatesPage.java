package nurture.web.console;

import java.time.ZoneOffset;
import java.util.List;
import nurture.insight.CandidateLine;
import nurture.insight.Depths;
import org.jspecify.annotations.Nullable;

/**
 * The list of candidates under how full the queues are. Times in UTC.
 *
 * @param more whether there are more than are listed
 * @param demo null outside of a demo
 */
record CandidatesPage(
    String search, List<Row> rows, boolean more, List<Depth> depths, @Nullable DemoPanel demo) {

  /** One candidate. An empty {@code quarantine} means that all is well. */
  record Row(
      String href,
      String name,
      String ref,
      Chip stage,
      @Nullable When nextCheck,
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
      String search, List<CandidateLine> lines, Depths depths, @Nullable DemoPanel demo) {
    boolean more = lines.size() > CandidateRoutes.MOST_LISTED;
    return new CandidatesPage(
        search,
        lines.stream().limit(CandidateRoutes.MOST_LISTED).map(CandidatesPage::row).toList(),
        more,
        strip(depths),
        demo);
  }

  private static Row row(CandidateLine line) {
    return new Row(
        Hrefs.candidate(line.ref()),
        line.name().isBlank() ? line.ref() : line.name(),
        line.ref(),
        Chip.of(line.stage()),
        When.known(line.nextCheck(), ZoneOffset.UTC),
        Words.capital(line.nextCheckWhy()),
        line.quarantine());
  }

  private static List<Depth> strip(Depths depths) {
    return List.of(
        queue("Events waiting", depths.events(), depths.eventsAge()),
        queue("Candidates due", depths.due(), depths.dueAge()),
        queue("Messages waiting", depths.messages(), depths.messagesAge()),
        alarm("Messages uncertain", depths.uncertain(), "/mails?state=uncertain"),
        alarm("Messages quarantined", depths.messagesQuarantined(), "/mails?state=quarantined"),
        alarm("Candidates quarantined", depths.quarantined(), ""));
  }

  private static Depth queue(String label, long count, double age) {
    return new Depth(label, count, count == 0 ? "" : "oldest " + Words.age(age), "", false);
  }

  private static Depth alarm(String label, long count, String href) {
    return new Depth(label, count, "", count == 0 ? "" : href, count > 0);
  }
}
