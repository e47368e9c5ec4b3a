package nurture.web.campaign;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nurture.access.Permission;
import nurture.campaign.Campaign;
import nurture.campaign.CampaignPlan;
import nurture.campaign.CampaignStore;
import nurture.campaign.DryRun;
import nurture.web.console.FormFields;
import nurture.web.console.FormNotices;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;
import nurture.web.console.PageRouter;
import nurture.web.console.PageUser;
import org.jspecify.annotations.Nullable;

/** Writes and changes campaigns. */
final class CampaignFormRoutes {

  private static final long BYTES = 16 * 1024;
  private static final String PREVIEW = CampaignPages.NEW + "/preview";
  private static final String EDIT = CampaignPages.ONE + "/edit";

  private final CampaignPageTools tools;
  private final OneCampaign one;
  private final OfferPreview preview;
  private final FormNotices notices;

  CampaignFormRoutes(CampaignPageTools tools, OneCampaign one, FormNotices notices) {
    this.tools = tools;
    this.one = one;
    this.preview = new OfferPreview(tools);
    this.notices = notices;
  }

  void mount(PageRouter pages) {
    pages.page(CampaignPages.NEW, Permission.EDIT, this::empty);
    pages.text(CampaignPages.NEW, Permission.EDIT, BYTES, CampaignFormRoutes::keeps, this::make);
    pages.text(PREVIEW, Permission.EDIT, BYTES, sent -> false, this::previewed);
    pages.page(EDIT, Permission.EDIT, ctx -> one.found(ctx, found -> edit(ctx, found)));
    pages.text(
        EDIT,
        Permission.EDIT,
        BYTES,
        CampaignFormRoutes::keeps,
        ctx -> one.found(ctx, found -> change(ctx, found)));
  }

  /** Whether a form was sent to be kept, and not to be shown with its preview. */
  private static boolean keeps(RoutingContext ctx) {
    String to = FormFields.text(ctx, "to");
    return !to.equals("preview") && !to.equals("more");
  }

  private Future<PageAnswer> previewed(RoutingContext ctx) {
    return preview
        .of(TypedCampaign.typed(ctx), PageUser.name(ctx))
        .map(part -> PageAnswer.view("campaign-preview", "Preview", CampaignPages.SECTION, part));
  }

  private Future<PageAnswer> empty(RoutingContext ctx) {
    return form(
        ctx,
        TypedCampaign.empty(
            PageUser.member(ctx).email(),
            FormFields.text(ctx, "segment"),
            tools.campaigns().clock().instant()),
        null,
        false,
        null,
        200);
  }

  private Future<PageAnswer> form(
      RoutingContext ctx,
      TypedCampaign typed,
      @Nullable Campaign kept,
      boolean unsaved,
      @Nullable LateCampaign late,
      int status) {
    var segments = tools.segments().segments().store().all();
    var part = preview.of(typed, PageUser.name(ctx));
    return Future.all(segments, part)
        .map(
            read ->
                new PageAnswer.View(
                    status,
                    kept == null ? "campaign-new" : "campaign-edit",
                    kept == null ? "New campaign" : "Edit " + kept.name(),
                    CampaignPages.SECTION,
                    CampaignFields.of(
                        typed,
                        kept == null ? null : kept.id(),
                        segments.result(),
                        tools.templates(),
                        part.result(),
                        unsaved,
                        late)));
  }

  private Future<PageAnswer> make(RoutingContext ctx) {
    TypedCampaign typed = TypedCampaign.typed(ctx);
    if (!keeps(ctx)) {
      return form(ctx, typed, null, true, null, 200);
    }
    TypedCampaign checked = checked(typed);
    if (!checked.problems().isEmpty()) {
      return form(ctx, checked, null, true, null, FormFields.again(ctx, 400));
    }
    UUID id = UUID.randomUUID();
    return kept(ctx, id, Optional.empty(), checked)
        .compose(
            kept ->
                kept == CampaignStore.Kept.DONE
                    ? Future.succeededFuture(told(id, "The campaign is kept as a draft."))
                    : form(
                        ctx, refused(checked, kept), null, true, null, FormFields.again(ctx, 409)));
  }

  private TypedCampaign checked(TypedCampaign typed) {
    return typed.checked(tools.campaigns().templates().get(), tools.campaigns().clock().instant());
  }

  private Future<CampaignStore.Kept> kept(
      RoutingContext ctx, UUID id, Optional<CampaignPlan> old, TypedCampaign typed) {
    return tools
        .campaigns()
        .campaigns()
        .store()
        .keep(typed.campaign(id, old, PageUser.name(ctx), tools.campaigns().clock().instant()));
  }

  private static TypedCampaign refused(TypedCampaign typed, CampaignStore.Kept kept) {
    return switch (kept) {
      case NO_SEGMENT -> typed.with("segment", "This segment is not there. Choose another one.");
      case NAME_TAKEN ->
          typed.with(
              "name",
              "There is or was a campaign of this name. Choose another name: it makes the message"
                  + " be sent once.");
      case DONE, CHANGED_MEANWHILE -> typed;
    };
  }

  private Future<PageAnswer> edit(RoutingContext ctx, Campaign campaign) {
    return DryRun.mayRun(campaign)
        ? form(ctx, TypedCampaign.of(campaign), campaign, false, null, 200)
        : Future.succeededFuture(begun(campaign));
  }

  private PageAnswer begun(Campaign campaign) {
    return told(
        campaign.id(), "It is " + campaign.state().word() + ", and cannot be changed any more.");
  }

  private Future<PageAnswer> change(RoutingContext ctx, Campaign campaign) {
    TypedCampaign typed = TypedCampaign.typed(ctx);
    if (!keeps(ctx)) {
      return form(ctx, typed, campaign, true, null, 200);
    } else if (!DryRun.mayRun(campaign)) {
      return Future.succeededFuture(begun(campaign));
    } else if (typed.version() != campaign.version()) {
      return late(ctx, campaign, typed);
    } else if (typed.says(campaign)) {
      return Future.succeededFuture(
          told(campaign.id(), "Nothing was changed: it says the same already."));
    }
    TypedCampaign checked = checked(typed);
    if (!checked.problems().isEmpty()) {
      return form(ctx, checked, campaign, true, null, FormFields.again(ctx, 400));
    }
    return kept(ctx, campaign.id(), Optional.of(campaign.plan()), checked)
        .compose(kept -> changed(ctx, campaign, checked, kept));
  }

  private Future<PageAnswer> changed(
      RoutingContext ctx, Campaign campaign, TypedCampaign typed, CampaignStore.Kept kept) {
    return switch (kept) {
      case DONE ->
          Future.succeededFuture(
              told(
                  campaign.id(),
                  "Version "
                      + (typed.version() + 1)
                      + " is kept as a draft. It is to be approved before it begins."));
      case CHANGED_MEANWHILE ->
          one.found(
              ctx,
              now ->
                  DryRun.mayRun(now) ? late(ctx, now, typed) : Future.succeededFuture(begun(now)));
      case NAME_TAKEN, NO_SEGMENT ->
          form(ctx, refused(typed, kept), campaign, true, null, FormFields.again(ctx, 409));
    };
  }

  /** Shows what differs; what was typed stays in the form, over the version there is now. */
  private Future<PageAnswer> late(RoutingContext ctx, Campaign newest, TypedCampaign typed) {
    return one.segments()
        .compose(
            segments ->
                form(
                    ctx,
                    typed.over(newest.version()),
                    newest,
                    true,
                    LateCampaign.of(
                        newest,
                        typed,
                        name(segments, newest.segment()),
                        typed.segmentId().map(id -> name(segments, id)).orElse("")),
                    FormFields.again(ctx, 409)));
  }

  private static String name(Map<UUID, String> segments, UUID id) {
    return segments.getOrDefault(id, "a segment that was removed");
  }

  private PageAnswer told(UUID id, String says) {
    return new PageAnswer.Elsewhere(notices.on(PageLinks.campaign(id), says));
  }
}
