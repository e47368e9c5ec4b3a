package nurture.web.campaign;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nurture.access.Permission;
import nurture.campaign.Campaign;
import nurture.campaign.CampaignStore;
import nurture.campaign.DryRun;
import nurture.web.console.DraftForm;
import nurture.web.console.FormFields;
import nurture.web.console.FormNotices;
import nurture.web.console.LateDraft;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;
import nurture.web.console.PageRouter;
import nurture.web.console.PageUser;
import org.jspecify.annotations.Nullable;

/** Writes and changes campaigns. */
final class CampaignFormRoutes implements DraftForm.Subject<Campaign, TypedCampaign> {

  private static final long BYTES = 16 * 1024;
  private static final String PREVIEW = CampaignPages.NEW + "/preview";
  private static final String EDIT = CampaignPages.ONE + "/edit";

  private final CampaignPageTools tools;
  private final OneCampaign one;
  private final OfferPreview preview;
  private final DraftForm<Campaign, TypedCampaign> draft;

  CampaignFormRoutes(CampaignPageTools tools, OneCampaign one, FormNotices notices) {
    this.tools = tools;
    this.one = one;
    this.preview = new OfferPreview(tools);
    this.draft = new DraftForm<>(this, notices);
  }

  void mount(PageRouter pages) {
    pages.page(CampaignPages.NEW, Permission.EDIT, this::empty);
    pages.text(CampaignPages.NEW, Permission.EDIT, BYTES, this::keeps, draft::make);
    pages.text(PREVIEW, Permission.EDIT, BYTES, sent -> false, this::previewed);
    pages.page(EDIT, Permission.EDIT, ctx -> one.found(ctx, found -> edit(ctx, found)));
    pages.text(
        EDIT,
        Permission.EDIT,
        BYTES,
        this::keeps,
        ctx -> one.found(ctx, found -> draft.change(ctx, found)));
  }

  @Override
  public boolean keeps(RoutingContext ctx) {
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

  @Override
  public Future<PageAnswer> form(
      RoutingContext ctx,
      TypedCampaign typed,
      @Nullable Campaign kept,
      boolean unsaved,
      @Nullable LateDraft late,
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

  @Override
  public TypedCampaign typed(RoutingContext ctx) {
    return TypedCampaign.typed(ctx);
  }

  @Override
  public Future<TypedCampaign> checked(TypedCampaign typed) {
    return Future.succeededFuture(
        typed.checked(tools.campaigns().templates().get(), tools.campaigns().clock().instant()));
  }

  @Override
  public Future<DraftForm.Outcome<TypedCampaign>> keep(
      RoutingContext ctx, UUID id, Optional<Campaign> over, TypedCampaign typed) {
    return tools
        .campaigns()
        .campaigns()
        .store()
        .keep(
            typed.campaign(
                id,
                over.map(Campaign::plan),
                PageUser.name(ctx),
                tools.campaigns().clock().instant()))
        .map(kept -> outcome(typed, kept));
  }

  private static DraftForm.Outcome<TypedCampaign> outcome(
      TypedCampaign typed, CampaignStore.Kept kept) {
    return switch (kept) {
      case DONE -> new DraftForm.Outcome<>(DraftForm.Kept.DONE, typed);
      case CHANGED_MEANWHILE -> new DraftForm.Outcome<>(DraftForm.Kept.CHANGED_MEANWHILE, typed);
      case NO_SEGMENT ->
          new DraftForm.Outcome<>(
              DraftForm.Kept.REFUSED,
              typed.with("segment", "This segment is not there. Choose another one."));
      case NAME_TAKEN ->
          new DraftForm.Outcome<>(
              DraftForm.Kept.REFUSED,
              typed.with(
                  "name",
                  "There is or was a campaign of this name. Choose another name: it makes the"
                      + " message be sent once."));
    };
  }

  private Future<PageAnswer> edit(RoutingContext ctx, Campaign campaign) {
    return DryRun.mayRun(campaign)
        ? form(ctx, TypedCampaign.of(campaign), campaign, false, null, 200)
        : draft.closed(campaign);
  }

  @Override
  public Future<PageAnswer> again(RoutingContext ctx, Function<Campaign, Future<PageAnswer>> then) {
    return one.found(ctx, then);
  }

  @Override
  public UUID id(Campaign kept) {
    return kept.id();
  }

  @Override
  public int version(Campaign kept) {
    return kept.version();
  }

  @Override
  public Optional<String> closed(Campaign kept) {
    return DryRun.mayRun(kept)
        ? Optional.empty()
        : Optional.of("It is " + kept.state().word() + ", and cannot be changed any more.");
  }

  @Override
  public boolean same(TypedCampaign typed, Campaign kept) {
    return typed.says(kept);
  }

  @Override
  public Future<LateDraft> late(Campaign newest, TypedCampaign typed) {
    return one.segments()
        .map(
            segments ->
                LateDraft.of(
                    newest.by(),
                    newest.version(),
                    "campaign",
                    CampaignWords.text(newest, name(segments, newest.segment())),
                    CampaignWords.text(
                        typed.name(),
                        typed.owner(),
                        typed.segmentId().map(id -> name(segments, id)).orElse(""),
                        typed)));
  }

  private static String name(Map<UUID, String> segments, UUID id) {
    return segments.getOrDefault(id, "a segment that was removed");
  }

  @Override
  public String page(UUID id) {
    return PageLinks.campaign(id);
  }

  @Override
  public String made() {
    return "The campaign is kept as a draft.";
  }

  @Override
  public String changed(int version) {
    return "Version " + version + " is kept as a draft. It is to be approved before it begins.";
  }
}
