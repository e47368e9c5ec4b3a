package nurture.web.candidate;

import static nurture.access.Permission.ACT;
import static nurture.access.Permission.ACT_ON_OWN;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import nurture.insight.CandidateReader;
import nurture.web.console.CandidateGuard;
import nurture.web.console.DisplayWords;
import nurture.web.console.FormNotices;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;
import nurture.web.console.PageRouter;
import nurture.web.console.PageSet;
import org.jspecify.annotations.Nullable;

/** Lets a demo's time pass and things happen in it. */
public final class DemoPageRoutes implements PageSet {

  private static final int LONGEST_LEAP = 366;

  private final DemoControls demoControls;
  private final FormNotices formNotices;
  private final CandidateGuard guard;

  public DemoPageRoutes(
      DemoControls demoControls, CandidateReader candidateReader, FormNotices formNotices) {
    this.demoControls = demoControls;
    this.formNotices = formNotices;
    this.guard = new CandidateGuard(candidateReader);
  }

  @Override
  public void mount(PageRouter pages) {
    pages.form("/console/demo/advance", ACT, this::advance);
    pages.form(
        "/console/demo/event",
        ACT_ON_OWN,
        guard.ofCandidate(ctx -> ctx.request().getFormAttribute("ref"), this::event));
  }

  Future<PageAnswer> advance(RoutingContext ctx) {
    Optional<Integer> days = days(ctx.request().getFormAttribute("days"));
    String ref = ctx.request().getFormAttribute("ref");
    String back =
        ref != null && !ref.isEmpty()
            ? PageLinks.candidate(ref)
            : "today".equals(ctx.request().getFormAttribute("from")) ? "/" : PageLinks.CANDIDATES;
    return days.isEmpty()
        ? Future.succeededFuture(
            unclear("The number of days is missing or is not between 1 and " + LONGEST_LEAP + "."))
        : demoControls
            .advance()
            .apply(days.get())
            .map(summary -> new PageAnswer.Elsewhere(formNotices.on(back, summary)));
  }

  Future<PageAnswer> event(RoutingContext ctx) {
    String ref = ctx.request().getFormAttribute("ref");
    String kind = ctx.request().getFormAttribute("kind");
    Optional<DemoControls.Sample> sample =
        demoControls.samples().stream().filter(s -> s.kind().equals(kind)).findFirst();
    if (ref == null || ref.isEmpty() || sample.isEmpty()) {
      return Future.succeededFuture(unclear("The form names no candidate or no event."));
    }
    return demoControls
        .report()
        .apply(ref, sample.get().kind())
        .map(
            done ->
                new PageAnswer.Elsewhere(
                    formNotices.on(
                        PageLinks.candidate(ref),
                        "Reported: “"
                            + DisplayWords.capital(sample.get().label())
                            + "”. The decision appears at the top of the timeline in a"
                            + " moment.")));
  }

  private static PageAnswer unclear(String says) {
    return PageAnswer.trouble(400, "This form cannot be read", says);
  }

  private static Optional<Integer> days(@Nullable String written) {
    try {
      int days = written == null ? 0 : Integer.parseInt(written);
      return days < 1 || days > LONGEST_LEAP ? Optional.empty() : Optional.of(days);
    } catch (NumberFormatException unreadable) {
      return Optional.empty();
    }
  }
}
