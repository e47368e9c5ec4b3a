package nurture.web.candidate;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nurture.access.Member;
import nurture.insight.CandidateLine;
import nurture.insight.DirectoryEntry;
import nurture.insight.DirectoryPage;
import nurture.insight.QueueDepths;
import nurture.web.console.DisplayWords;
import nurture.web.console.PageLinks;
import nurture.web.console.ShownTime;
import nurture.web.console.StatusChip;
import org.jspecify.annotations.Nullable;

/**
 * The list of candidates under how full the queues are. Times in UTC.
 *
 * @param matches how many match, in words
 * @param every what the box for all that match says; empty where the page shows all of them
 * @param next the address of the next page; empty if this is the last
 * @param token makes what is done with the chosen ones happen once, however often it is sent
 * @param acts whether the one who asks may act on any candidate of the page
 * @param depths empty where the rows alone are asked for
 * @param demo null outside of a demo
 */
record CandidatesPage(
    CandidateFilter filter,
    List<CandidateFilter.Choice> owners,
    List<CandidateFilter.Choice> countries,
    List<Row> rows,
    String matches,
    String every,
    String next,
    String token,
    boolean acts,
    List<Depth> depths,
    @Nullable DemoPanel demo) {

  /** More are not counted; no more are changed at once. */
  static final int COUNTED = BulkRoutes.MOST;

  /**
   * One candidate. An empty {@code quarantine} means that all is well.
   *
   * @param acts whether the one who asks may act on them
   */
  record Row(
      String id,
      String href,
      String name,
      String ref,
      String role,
      String owner,
      List<String> tags,
      StatusChip stage,
      boolean held,
      @Nullable ShownTime lastTouch,
      @Nullable ShownTime nextCheck,
      String why,
      String quarantine,
      boolean acts) {}

  /**
   * How full one queue is.
   *
   * @param href where to look at what is in it; empty for nowhere
   * @param alarming whether a user has to look
   */
  record Depth(String label, long count, String oldest, String href, boolean alarming) {}

  /**
   * @param counted how many match, up to one more than {@link #COUNTED}
   */
  static CandidatesPage of(
      CandidateFilter filter,
      List<String> owners,
      List<String> countries,
      DirectoryPage found,
      int counted,
      Optional<QueueDepths> queueDepths,
      Member member,
      @Nullable DemoPanel demo) {
    List<Row> rows = found.entries().stream().map(entry -> row(entry, member)).toList();
    return new CandidatesPage(
        filter,
        filter.owners(owners),
        filter.countries(countries),
        rows,
        counted > COUNTED
            ? "More than %,d candidates".formatted(COUNTED)
            : "%,d %s".formatted(counted, counted == 1 ? "candidate" : "candidates"),
        counted > rows.size() ? every(counted) : "",
        found.next().isEmpty() ? "" : filter.linkAfter(found.next()),
        UUID.randomUUID().toString(),
        rows.stream().anyMatch(Row::acts),
        queueDepths.map(CandidatesPage::strip).orElse(List.of()),
        demo);
  }

  private static String every(int counted) {
    return counted > BulkRoutes.MOST
        ? "The first %,d that match".formatted(BulkRoutes.MOST)
        : "All %,d that match".formatted(counted);
  }

  private static Row row(DirectoryEntry entry, Member member) {
    CandidateLine line = entry.line();
    return new Row(
        line.id().toString(),
        PageLinks.candidate(line.ref(), line.id()),
        line.name().isBlank() ? line.ref() : line.name(),
        line.ref(),
        DisplayWords.role(entry.title(), entry.employer()),
        entry.owner(),
        entry.tags(),
        StatusChip.of(line.stage()),
        entry.held(),
        ShownTime.day(entry.lastTouch(), ZoneOffset.UTC),
        ShownTime.known(line.nextCheck(), ZoneOffset.UTC),
        DisplayWords.capital(line.nextCheckWhy()),
        line.quarantine(),
        member.mayActOn(entry.owner()));
  }

  private static List<Depth> strip(QueueDepths queueDepths) {
    return List.of(
        queue("Events waiting", queueDepths.events(), queueDepths.eventsAge()),
        queue("Candidates due", queueDepths.due(), queueDepths.dueAge()),
        queue("Messages waiting", queueDepths.messages(), queueDepths.messagesAge()),
        alarm("Messages uncertain", queueDepths.uncertain(), "/mails?state=uncertain"),
        alarm(
            "Messages quarantined", queueDepths.messagesQuarantined(), "/mails?state=quarantined"),
        alarm(
            "Candidates quarantined",
            queueDepths.quarantined(),
            PageLinks.CANDIDATES + "?only=quarantined"));
  }

  private static Depth queue(String label, long count, double age) {
    return new Depth(label, count, count == 0 ? "" : "oldest " + DisplayWords.age(age), "", false);
  }

  private static Depth alarm(String label, long count, String href) {
    return new Depth(label, count, "", count == 0 ? "" : href, count > 0);
  }
}
