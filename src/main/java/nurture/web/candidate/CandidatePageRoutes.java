package nurture.web.candidate;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import nurture.access.Permission;
import nurture.insight.CandidateFile;
import nurture.insight.CandidateReader;
import nurture.web.console.CandidateGuard;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageUser;

/** The list of candidates, and one of them with their timeline. */
public final class CandidatePageRoutes {

  static final int MOST_LISTED = 200;
  static final int MOST_ENTRIES = 500;

  private final CandidateReader candidateReader;
  private final InstantSource clock;
  private final Optional<DemoControls> demo;

  public CandidatePageRoutes(
      CandidateReader candidateReader, InstantSource clock, Optional<DemoControls> demo) {
    this.candidateReader = candidateReader;
    this.clock = clock;
    this.demo = demo;
  }

  Future<PageAnswer> list(RoutingContext ctx) {
    CandidateFilter filter = CandidateFilter.of(ctx);
    var lines = candidateReader.candidates(filter.query(MOST_LISTED));
    var depths = candidateReader.depths(clock.instant());
    return Future.all(lines, depths)
        .map(
            read ->
                PageAnswer.view(
                    "candidates",
                    "Candidates",
                    "candidates",
                    CandidatesPage.of(
                        filter,
                        lines.result(),
                        depths.result(),
                        demo.filter(all -> PageUser.member(ctx).may(Permission.ACT))
                            .map(DemoPanel::of)
                            .orElse(null))));
  }

  Future<PageAnswer> one(RoutingContext ctx) {
    String ref = ctx.pathParam("ref");
    return candidateReader
        .candidate(ref)
        .compose(
            file ->
                file.isPresent()
                    ? shown(ctx, ref, file.get())
                    : Future.succeededFuture(
                        PageAnswer.notFound("No candidate with this ID (unknown or erased).")));
  }

  private Future<PageAnswer> shown(RoutingContext ctx, String ref, CandidateFile file) {
    return candidateReader
        .timeline(ref, MOST_ENTRIES)
        .map(
            entries ->
                CandidatePage.of(
                    file,
                    entries.orElse(List.of()),
                    clock.instant(),
                    demo.map(DemoPanel::of).orElse(null),
                    CandidateGuard.mayAct(ctx, Optional.of(file)),
                    PageUser.member(ctx).may(Permission.ACT)))
        .map(page -> PageAnswer.view("candidate", page.name(), "candidates", page));
  }
}
