package nurture.web.campaign;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nurture.campaign.Campaign;
import nurture.campaign.CampaignCursor;
import nurture.campaign.CandidateOutcome;
import nurture.segment.Segment;
import nurture.web.PathId;
import nurture.web.console.FormFields;
import nurture.web.console.PageAnswer;

/** Reads the campaign that a page is about, and what its address asks for. */
final class OneCampaign {

  private final CampaignPageTools tools;

  OneCampaign(CampaignPageTools tools) {
    this.tools = tools;
  }

  /** The campaign of the path, unless there is none. */
  Future<PageAnswer> found(RoutingContext ctx, Function<Campaign, Future<PageAnswer>> then) {
    Optional<UUID> id = PathId.of(ctx);
    return id.isEmpty()
        ? Future.succeededFuture(unknown())
        : tools
            .campaigns()
            .campaigns()
            .store()
            .find(id.get())
            .compose(found -> found.map(then).orElseGet(() -> Future.succeededFuture(unknown())));
  }

  private static PageAnswer unknown() {
    return PageAnswer.notFound("There is no such campaign.");
  }

  /** The names of the segments there are. */
  Future<Map<UUID, String>> segments() {
    return tools
        .segments()
        .segments()
        .store()
        .all()
        .map(all -> all.stream().collect(Collectors.toMap(Segment::id, Segment::name)));
  }

  /** The outcome the address names; empty for none. */
  static Optional<CandidateOutcome> outcome(RoutingContext ctx) {
    String word = FormFields.text(ctx, "outcome");
    for (CandidateOutcome outcome : CandidateOutcome.values()) {
      if (outcome.word().equals(word)) {
        return Optional.of(outcome);
      }
    }
    return Optional.empty();
  }

  /** Behind whom a page begins; empty for none. */
  static Optional<CampaignCursor> cursor(String written) {
    try {
      return written.isEmpty() ? Optional.empty() : Optional.of(CampaignCursor.of(written));
    } catch (IllegalArgumentException noPlace) {
      return Optional.empty();
    }
  }

  /** The id a text is; empty for none. */
  static Optional<UUID> id(String written) {
    try {
      return written.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(written));
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }
}
