package nurture.web.candidate;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import nurture.access.Member;
import nurture.access.Permission;
import nurture.insight.CandidateDirectory;
import nurture.insight.CandidateReader;
import nurture.insight.CandidateSearch;
import nurture.insight.QueueDepths;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageUser;

/** The list of candidates: searched, narrowed, sorted, a page at a time. */
final class CandidateListRoutes {

  static final int MOST_LISTED = 50;

  private static final int MOST_OWNERS = 200;
  private static final int MOST_COUNTRIES = 300;

  /** The id of the rows and of what is said and done about them. */
  private static final String ROWS = "found";

  private final CandidateDirectory directory;
  private final CandidateReader candidateReader;
  private final InstantSource clock;
  private final Optional<DemoControls> demo;

  CandidateListRoutes(
      CandidateDirectory directory,
      CandidateReader candidateReader,
      InstantSource clock,
      Optional<DemoControls> demo) {
    this.directory = directory;
    this.candidateReader = candidateReader;
    this.clock = clock;
    this.demo = demo;
  }

  Future<PageAnswer> list(RoutingContext ctx) {
    CandidateFilter filter = CandidateFilter.of(ctx);
    Member member = PageUser.member(ctx);
    CandidateSearch search = filter.search(clock.instant());
    var found = directory.counted(search, filter.after(), MOST_LISTED, CandidatesPage.COUNTED + 1);
    var owners = directory.owners(MOST_OWNERS);
    // What is typed exchanges the rows alone: what stands around them need not be read again.
    boolean whole = !ROWS.equals(ctx.request().getHeader("HX-Target"));
    var countries =
        whole ? directory.countries(MOST_COUNTRIES) : Future.succeededFuture(List.<String>of());
    var depths =
        whole
            ? candidateReader.depths(clock.instant()).map(Optional::of)
            : Future.succeededFuture(Optional.<QueueDepths>empty());
    return Future.all(found, owners, countries, depths)
        .map(
            read ->
                PageAnswer.view(
                    "candidates",
                    "Candidates",
                    "candidates",
                    CandidatesPage.of(
                        filter,
                        owners.result(),
                        countries.result(),
                        found.result().page(),
                        found.result().count(),
                        depths.result(),
                        member,
                        demo.filter(all -> whole && member.may(Permission.ACT))
                            .map(DemoPanel::of)
                            .orElse(null))));
  }
}
