package nurture.web.candidate;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.Optional;
import nurture.journey.RecordMerges;
import nurture.journey.RecordMerges.Answer;
import nurture.web.console.FormNotices;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;
import nurture.web.console.PageUser;

/** Merges another record of the mailbox into the one on the page, and undoes it. */
public final class MergeForm {

  private final RecordMerges merges;
  private final InstantSource clock;
  private final FormNotices formNotices;

  public MergeForm(RecordMerges merges, InstantSource clock, FormNotices formNotices) {
    this.merges = merges;
    this.clock = clock;
    this.formNotices = formNotices;
  }

  Future<PageAnswer> merge(RoutingContext ctx) {
    String other = other(ctx);
    String ref = ctx.pathParam("ref");
    return merges
        .merge(other, ref, PageUser.name(ctx), clock.instant())
        .map(answer -> shown(answer, ref, other + " was merged into this record."));
  }

  Future<PageAnswer> undo(RoutingContext ctx) {
    String other = other(ctx);
    String ref = ctx.pathParam("ref");
    return merges
        .undo(other, PageUser.name(ctx), clock.instant())
        .map(answer -> shown(answer, ref, other + " is a record of its own again."));
  }

  private static String other(RoutingContext ctx) {
    return Optional.ofNullable(ctx.request().getFormAttribute("other")).orElse("");
  }

  private PageAnswer shown(Answer answer, String ref, String done) {
    return switch (answer) {
      case DONE ->
          new PageAnswer.Elsewhere(
              formNotices.on(
                  PageLinks.candidate(ref), done + " The timeline shows it in a moment."));
      case UNKNOWN, UNKNOWN_TARGET -> PageAnswer.notFound(answer.words());
      default -> PageAnswer.trouble(409, "This cannot be done now", answer.words());
    };
  }
}
