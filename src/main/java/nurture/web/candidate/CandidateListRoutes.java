package nurture.web.candidate;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.Optional;
import nurture.access.Member;
import nurture.access.Permission;
import nurture.insight.CandidateDirectory;
import nurture.insight.CandidateReader;
import nurture.insight.CandidateSearch;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageUser;

/** The list of candidates: searched, narrowed, sorted, a page at a time. */
final class CandidateListRoutes {

  static final int MOST_LISTED = 50;

  private static final int MOST_OWNERS = 200;
  private static final int MOST_COUNTRIES = 300;

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
    var found = directory.page(search, filter.after(), MOST_LISTED);
    var counted = directory.count(search, CandidatesPage.COUNTED + 1);
    var owners = directory.owners(MOST_OWNERS);
    var countries = directory.countries(MOST_COUNTRIES);
    var depths = candidateReader.depths(clock.instant());
    return Future.all(found, counted, owners, countries, depths)
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
                        found.result(),
                        counted.result(),
                        depths.result(),
                        member,
                        demo.filter(all -> member.may(Permission.ACT))
                            .map(DemoPanel::of)
                            .orElse(null))));
  }
}
