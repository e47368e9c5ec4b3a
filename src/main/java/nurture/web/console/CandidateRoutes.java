package nurture.web.console;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import nurture.insight.CandidateFile;
import nurture.insight.Reading;
import org.jspecify.annotations.Nullable;

/** The list of candidates, and one of them with their timeline. */
final class CandidateRoutes {

  static final int MOST_LISTED = 200;
  static final int MOST_ENTRIES = 500;
  private static final int LONGEST_SEARCH = 100;

  private final Reading reading;
  private final InstantSource clock;
  private final Optional<Demo> demo;

  CandidateRoutes(Reading reading, InstantSource clock, Optional<Demo> demo) {
    this.reading = reading;
    this.clock = clock;
    this.demo = demo;
  }

  Future<Answer> list(RoutingContext ctx) {
    String search = searched(ctx.request().getParam("q"));
    var lines = reading.candidates(search, MOST_LISTED + 1);
    var depths = reading.depths(clock.instant());
    return Future.all(lines, depths)
        .map(
            read ->
                Answer.view(
                    "candidates",
                    "Candidates",
                    "candidates",
                    CandidatesPage.of(
                        search,
                        lines.result(),
                        depths.result(),
                        demo.map(DemoPanel::of).orElse(null))));
  }

  Future<Answer> one(RoutingContext ctx) {
    String ref = ctx.pathParam("ref");
    return reading
        .candidate(ref)
        .compose(
            file ->
                file.isPresent()
                    ? shown(ref, file.get())
                    : Future.succeededFuture(
                        Answer.notFound(
                            "Nobody here goes by this reference: they were never reported, or were"
                                + " erased.")));
  }

  private Future<Answer> shown(String ref, CandidateFile file) {
    return reading
        .timeline(ref, MOST_ENTRIES)
        .map(
            entries ->
                CandidatePage.of(
                    file, entries.orElse(List.of()), demo.map(DemoPanel::of).orElse(null)))
        .map(page -> Answer.view("candidate", page.name(), "candidates", page));
  }

  /** Control characters match nothing, and the database refuses some. */
  private static String searched(@Nullable String query) {
    String text = query == null ? "" : query.replaceAll("\\p{Cntrl}", "").strip();
    return text.length() <= LONGEST_SEARCH ? text : text.substring(0, LONGEST_SEARCH);
  }
}
