package nurture.web.console;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import nurture.insight.CandidateFile;
import nurture.insight.CandidateReader;
import org.jspecify.annotations.Nullable;

/** The list of candidates, and one of them with their timeline. */
final class CandidatePageRoutes {

  static final int MOST_LISTED = 200;
  static final int MOST_ENTRIES = 500;
  private static final int LONGEST_SEARCH = 100;

  private final CandidateReader candidateReader;
  private final InstantSource clock;
  private final Optional<DemoControls> demo;

  CandidatePageRoutes(
      CandidateReader candidateReader, InstantSource clock, Optional<DemoControls> demo) {
    this.candidateReader = candidateReader;
    this.clock = clock;
    this.demo = demo;
  }

  Future<PageAnswer> list(RoutingContext ctx) {
    String search = searched(ctx.request().getParam("q"));
    var lines = candidateReader.candidates(search, MOST_LISTED + 1);
    var depths = candidateReader.depths(clock.instant());
    return Future.all(lines, depths)
        .map(
            read ->
                PageAnswer.view(
                    "candidates",
                    "Candidates",
                    "candidates",
                    CandidatesPage.of(
                        search,
                        lines.result(),
                        depths.result(),
                        demo.map(DemoPanel::of).orElse(null))));
  }

  Future<PageAnswer> one(RoutingContext ctx) {
    String ref = ctx.pathParam("ref");
    return candidateReader
        .candidate(ref)
        .compose(
            file ->
                file.isPresent()
                    ? shown(ref, file.get())
                    : Future.succeededFuture(
                        PageAnswer.notFound("No candidate with this ID (unknown or erased).")));
  }

  private Future<PageAnswer> shown(String ref, CandidateFile file) {
    return candidateReader
        .timeline(ref, MOST_ENTRIES)
        .map(
            entries ->
                CandidatePage.of(
                    file, entries.orElse(List.of()), demo.map(DemoPanel::of).orElse(null)))
        .map(page -> PageAnswer.view("candidate", page.name(), "candidates", page));
  }

  /** Control characters match nothing, and the database refuses some. */
  private static String searched(@Nullable String query) {
    String text = query == null ? "" : query.replaceAll("\\p{Cntrl}", "").strip();
    return text.length() <= LONGEST_SEARCH ? text : text.substring(0, LONGEST_SEARCH);
  }
}
