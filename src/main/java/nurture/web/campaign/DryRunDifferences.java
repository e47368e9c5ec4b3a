package nurture.web.campaign;

import io.vertx.core.Future;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nurture.campaign.Campaign;
import nurture.campaign.CampaignCursor;
import nurture.campaign.CampaignStore;
import nurture.campaign.CampaignStore.Line;
import nurture.campaign.CampaignStore.Since;
import nurture.campaign.CampaignStore.Which;
import nurture.campaign.CandidateOutcome;
import nurture.campaign.DryRunReport;
import nurture.campaign.TriedOffer;
import nurture.web.console.DisplayWords;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;
import nurture.web.console.ShownTime;

/** Where a campaign came out otherwise than its dry run said, each with the events in between. */
final class DryRunDifferences {

  private static final int READ_AT_ONCE = 1_000;

  private final CampaignPageTools tools;
  private final CampaignStore store;
  private final Campaign campaign;
  private final DryRunReport report;
  private final Map<UUID, TriedOffer> tried = new HashMap<>();

  DryRunDifferences(CampaignPageTools tools, Campaign campaign, DryRunReport report) {
    this.tools = tools;
    this.store = tools.campaigns().campaigns().store();
    this.campaign = campaign;
    this.report = report;
    report.offers().forEach(offer -> tried.put(offer.candidate(), offer));
  }

  /** One more than stands on a page, if there are so many. */
  private Future<List<Line>> found(Optional<CampaignCursor> behind, List<Line> before) {
    return store
        .candidates(
            campaign.id(),
            new Which(Optional.empty(), Optional.of(campaign.plan().first().key())),
            behind,
            READ_AT_ONCE)
        .compose(
            lines -> {
              lines.stream().filter(this::differs).forEach(before::add);
              boolean on =
                  lines.size() == READ_AT_ONCE && before.size() <= CampaignPeoplePage.PEOPLE;
              return on
                  ? found(Optional.of(lines.get(READ_AT_ONCE - 1).cursor()), before)
                  : Future.succeededFuture(before);
            });
  }

  private boolean differs(Line line) {
    TriedOffer offer = tried.get(line.id());
    return line.round() == 1
        && line.outcome() != CandidateOutcome.DUE
        && (offer == null || kind(offer.outcome()) != kind(line.outcome()));
  }

  /** Outcomes that a dry run cannot tell apart are one. */
  private static CandidateOutcome kind(CandidateOutcome outcome) {
    return switch (outcome) {
      case SENDING, SENT, UNCERTAIN -> CandidateOutcome.SENT;
      case OFFERED, WAITING -> CandidateOutcome.WAITING;
      case DUE, TASK, FAILED, HELD -> outcome;
    };
  }

  Future<PageAnswer> page(Optional<CampaignCursor> after) {
    return found(after, new ArrayList<>())
        .compose(
            lines -> {
              List<Line> shown =
                  lines.subList(0, Math.min(CampaignPeoplePage.PEOPLE, lines.size()));
              return store
                  .since(campaign.id(), shown.stream().map(Line::id).toList(), report.at())
                  .map(
                      events ->
                          PageAnswer.view(
                              "campaign-people",
                              "Differences of " + campaign.name(),
                              CampaignPages.SECTION,
                              page(after, shown, lines.size() > shown.size(), events)));
            });
  }

  private CampaignPeoplePage page(
      Optional<CampaignCursor> after, List<Line> shown, boolean further, List<Since> events) {
    String href = PageLinks.campaign(campaign.id()) + "/differences";
    return new CampaignPeoplePage(
        campaign.name(),
        PageLinks.campaign(campaign.id()),
        "Where it differs from the dry run",
        "The dry run was on "
            + ShownTime.at(report.at(), ZoneOffset.UTC).text()
            + " UTC"
            + (isChanged() ? ", of version " + report.version() + " of the campaign" : "")
            + ". What happened to a candidate since stands beside them."
            + (isChanged()
                ? " The campaign was changed after it, so it may have been offered at another time"
                    + " or in another way."
                : ""),
        "",
        "",
        shown.stream().map(line -> row(line, events)).toList(),
        after.isPresent() ? href : "",
        further ? href + "?after=" + shown.get(shown.size() - 1).cursor() : "");
  }

  private CampaignPeoplePage.Row row(Line line, List<Since> events) {
    return CampaignPeoplePage.Row.of(
        line.id(),
        line.ref(),
        line.name(),
        CampaignWords.chip(line.outcome(), false),
        line.why(),
        line.rule(),
        tools.ruleHref(line.rule()),
        line.until(),
        line.reaction(),
        "",
        explained(line, events));
  }

  private boolean isChanged() {
    return report.version() != campaign.version();
  }

  private List<String> explained(Line line, List<Since> events) {
    TriedOffer offer = tried.get(line.id());
    if (offer == null) {
      return List.of("Was not in the segment, or not tried, when the dry run was made.");
    }
    List<String> more = new ArrayList<>();
    more.add(
        "In the dry run: "
            + CampaignWords.label(offer.outcome(), true)
            + (offer.why().isEmpty() ? "" : ", because " + offer.why())
            + ".");
    events.stream()
        .filter(event -> event.candidate().equals(line.id()))
        .map(
            event ->
                "Since: "
                    + DisplayWords.of(event.type())
                    + ", "
                    + ShownTime.at(event.at(), ZoneOffset.UTC).text()
                    + " UTC.")
        .forEach(more::add);
    if (more.size() == 1) {
      more.add(
          offer
              .until()
              .map(
                  until ->
                      "Nothing was heard of them since; the rules were to look again on "
                          + ShownTime.at(until, ZoneOffset.UTC).text()
                          + " UTC.")
              .orElse(
                  isChanged()
                      ? "Nothing was heard of them since; the campaign was changed."
                      : "Nothing was heard of them since; time has passed."));
    }
    return more;
  }
}
