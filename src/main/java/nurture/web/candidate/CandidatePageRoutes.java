package nurture.web.candidate;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import nurture.access.Permission;
import nurture.insight.CandidateFile;
import nurture.insight.CandidateReader;
import nurture.web.console.CandidateGuard;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageUser;
import org.jspecify.annotations.Nullable;

/** One candidate with their timeline, a page of it at a time. */
final class CandidatePageRoutes {

  static final int MOST_ENTRIES = 200;

  private final CandidateReader candidateReader;
  private final InstantSource clock;
  private final Optional<DemoControls> demo;

  CandidatePageRoutes(
      CandidateReader candidateReader, InstantSource clock, Optional<DemoControls> demo) {
    this.candidateReader = candidateReader;
    this.clock = clock;
    this.demo = demo;
  }

  Future<PageAnswer> one(RoutingContext ctx) {
    return OneCandidate.known(ctx, candidateReader, file -> shown(ctx, file));
  }

  private Future<PageAnswer> shown(RoutingContext ctx, CandidateFile file) {
    Optional<Instant> before = instant(ctx.request().getParam("before"));
    return candidateReader
        .timeline(ctx.pathParam("ref"), before, MOST_ENTRIES + 1)
        .map(
            entries ->
                CandidatePage.of(
                    file,
                    TimelinePart.of(entries.orElse(List.of()), MOST_ENTRIES, before.isPresent()),
                    clock.instant(),
                    demo.map(DemoPanel::of).orElse(null),
                    CandidateGuard.mayAct(ctx, Optional.of(file)),
                    PageUser.member(ctx).may(Permission.ACT)))
        .map(page -> PageAnswer.view("candidate", page.name(), "candidates", page));
  }

  /** A place that cannot be read is the front. */
  private static Optional<Instant> instant(@Nullable String written) {
    try {
      return written == null ? Optional.empty() : Optional.of(Instant.parse(written));
    } catch (DateTimeParseException unreadable) {
      return Optional.empty();
    }
  }
}
