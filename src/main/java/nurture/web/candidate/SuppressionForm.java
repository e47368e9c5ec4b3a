package nurture.web.candidate;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.SuppressionLifted;
import nurture.event.Via;
import nurture.web.console.FormNotices;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;
import nurture.web.console.PageUser;
import org.jspecify.annotations.Nullable;

/** Lifts a suppression that a user finds wrong, with a reason, on record in the user's name. */
public final class SuppressionForm {

  private static final int LONGEST_REASON = 400;

  private final BiFunction<String, CandidateEvent, Future<Void>> report;
  private final FormNotices formNotices;

  /**
   * @param report records what happened to a candidate, by ref
   */
  public SuppressionForm(
      BiFunction<String, CandidateEvent, Future<Void>> report, FormNotices formNotices) {
    this.report = report;
    this.formNotices = formNotices;
  }

  Future<PageAnswer> lift(RoutingContext ctx) {
    String ref = ctx.pathParam("ref");
    Optional<Via> via = via(ctx.pathParam("via"));
    String reason = ctx.request().getFormAttribute("reason");
    if (via.isEmpty()) {
      return Future.succeededFuture(PageAnswer.notFound("There is no such channel."));
    }
    if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
      return Future.succeededFuture(
          PageAnswer.trouble(
              400,
              "Why was it wrong?",
              "Write a reason of at most " + LONGEST_REASON + " characters; it goes on record."));
    }
    return report
        .apply(ref, new SuppressionLifted(via.get(), PageUser.name(ctx), reason.strip()))
        .map(
            done ->
                new PageAnswer.Elsewhere(
                    formNotices.on(
                        PageLinks.candidate(ref), "Lifted. The timeline shows it in a moment.")));
  }

  private static Optional<Via> via(@Nullable String written) {
    return Arrays.stream(Via.values())
        .filter(via -> via.name().equalsIgnoreCase(written))
        .findFirst();
  }
}
