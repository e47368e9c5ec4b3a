package nurture.web.campaign;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nurture.campaign.Campaign;
import nurture.campaign.CandidateOutcome;
import nurture.campaign.OfferTrials;
import nurture.campaign.TriedOffer;
import nurture.outbox.MailPreview;
import nurture.segment.UnreadableSegment;
import nurture.web.console.DisplayWords;
import nurture.web.console.PageLinks;

/** Shows a campaign that is typed: how many it is for, and its message for one of them. */
final class OfferPreview {

  /** Candidates among whom one is looked for who would get it. */
  private static final int LOOKED_AT = 20;

  private final CampaignPageTools tools;
  private final OfferMail mail;

  OfferPreview(CampaignPageTools tools) {
    this.tools = tools;
    this.mail = new OfferMail(tools);
  }

  Future<PreviewPart> of(TypedCampaign typed, String by) {
    if (typed.segmentId().isEmpty()) {
      return Future.succeededFuture(
          PreviewPart.remark("", "Choose a segment to see how many candidates it is for."));
    }
    Instant now = tools.campaigns().clock().instant();
    Campaign campaign = typed.campaign(UUID.randomUUID(), Optional.empty(), by, now);
    return tools
        .campaigns()
        .campaigns()
        .count(campaign.segment())
        .compose(
            count -> {
              String counted = "%,d %s".formatted(count, count == 1 ? "candidate" : "candidates");
              return typed.template().isEmpty() || count == 0
                  ? Future.succeededFuture(
                      PreviewPart.remark(
                          counted,
                          count == 0
                              ? "No candidate is in the segment now."
                              : "Choose a message to see it for one of them."))
                  : some(campaign, counted, now);
            })
        .recover(
            failure ->
                failure instanceof UnreadableSegment
                    ? Future.succeededFuture(
                        PreviewPart.remark("", String.valueOf(failure.getMessage())))
                    : Future.failedFuture(failure));
  }

  private Future<PreviewPart> some(Campaign campaign, String counted, Instant now) {
    return tools
        .campaigns()
        .campaigns()
        .audience(campaign)
        .compose(
            audience -> tools.campaigns().trials().pages(campaign, audience, now).next(LOOKED_AT))
        .compose(
            page ->
                chosen(page.offers())
                    .map(offer -> one(campaign, offer.candidate(), counted, now))
                    .orElseGet(
                        () ->
                            Future.succeededFuture(
                                PreviewPart.remark(counted, "None of them can be shown now."))));
  }

  private static Optional<TriedOffer> chosen(List<TriedOffer> offers) {
    return offers.stream()
        .filter(offer -> offer.outcome() == CandidateOutcome.SENDING)
        .findFirst()
        .or(() -> offers.stream().findFirst());
  }

  private Future<PreviewPart> one(Campaign campaign, UUID candidate, String counted, Instant now) {
    var whole = tools.campaigns().trials().one(campaign, candidate, now);
    var who = tools.campaigns().trials().who(List.of(candidate));
    return Future.all(whole, who)
        .map(
            read ->
                whole
                    .result()
                    .map(one -> shown(campaign, one, who.result(), counted))
                    .orElseGet(() -> PreviewPart.remark(counted, "")));
  }

  private PreviewPart shown(
      Campaign campaign,
      OfferTrials.Whole whole,
      Map<UUID, OfferTrials.Who> known,
      String counted) {
    UUID candidate = whole.offer().candidate();
    OfferTrials.Who who = known.getOrDefault(candidate, new OfferTrials.Who("", ""));
    MailPreview message = mail.of(campaign, whole);
    return new PreviewPart(
        counted,
        "",
        who.name().isBlank() ? who.ref() : who.name(),
        PageLinks.candidate(who.ref(), candidate),
        DisplayWords.capital(CampaignWords.label(whole.offer().outcome(), true))
            + (whole.offer().why().isEmpty() ? "" : ": " + whole.offer().why()),
        message.subject(),
        message.text(),
        message.problem());
  }
}
