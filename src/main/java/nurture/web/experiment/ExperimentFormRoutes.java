package nurture.web.experiment;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nurture.access.Permission;
import nurture.campaign.Campaign;
import nurture.campaign.DryRun;
import nurture.experiment.ExperimentPlan;
import nurture.experiment.run.Experiment;
import nurture.experiment.run.ExperimentState;
import nurture.experiment.run.ExperimentStore;
import nurture.experiment.run.Experiments;
import nurture.segment.UnreadableSegment;
import nurture.web.ArmChoices;
import nurture.web.CampaignTools;
import nurture.web.console.DraftForm;
import nurture.web.console.FormFields;
import nurture.web.console.FormNotices;
import nurture.web.console.LateDraft;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;
import nurture.web.console.PageRouter;
import nurture.web.console.PageUser;
import org.jspecify.annotations.Nullable;

/** Writes and changes experiments that have not started. */
final class ExperimentFormRoutes implements DraftForm.Subject<Experiment, TypedExperiment> {

  private static final long BYTES = 16 * 1024;
  private static final String NEEDED = ExperimentPages.NEW + "/needed";
  private static final String EDIT = ExperimentPages.ONE + "/edit";

  private final Experiments experiments;
  private final CampaignTools campaigns;
  private final ArmChoices choices;
  private final OneExperiment one;
  private final DraftForm<Experiment, TypedExperiment> draft;
  private final AddArmForm adding;

  ExperimentFormRoutes(ExperimentTools tools, OneExperiment one, FormNotices notices) {
    this.experiments = tools.experiments();
    this.campaigns = tools.campaigns();
    this.choices = tools.choices();
    this.one = one;
    this.draft = new DraftForm<>(this, notices);
    this.adding = new AddArmForm(tools, notices);
  }

  void mount(PageRouter pages) {
    pages.page(ExperimentPages.NEW, Permission.EDIT, this::empty);
    pages.text(ExperimentPages.NEW, Permission.EDIT, BYTES, this::keeps, draft::make);
    pages.text(NEEDED, Permission.EDIT, BYTES, sent -> false, this::counted);
    pages.page(EDIT, Permission.EDIT, ctx -> one.found(ctx, found -> edit(ctx, found)));
    pages.text(
        EDIT,
        Permission.EDIT,
        BYTES,
        this::keeps,
        ctx -> one.found(ctx, found -> change(ctx, found)));
  }

  @Override
  public boolean keeps(RoutingContext ctx) {
    String to = FormFields.text(ctx, "to");
    return !to.equals("needed") && !to.equals("more");
  }

  private Future<PageAnswer> counted(RoutingContext ctx) {
    TypedExperiment typed = TypedExperiment.typed(ctx);
    return campaigns
        .campaigns()
        .store()
        .all()
        .compose(all -> needed(typed, all))
        .map(
            part ->
                PageAnswer.view("experiment-needed", "Candidates", ExperimentPages.SECTION, part));
  }

  /** What is found of what the arms say; empty while no campaign is chosen. */
  private Future<List<ArmChoices.Checked>> checked(TypedExperiment typed, List<Campaign> all) {
    return ExperimentTools.template(all, typed.campaignId())
        .map(template -> choices.checked(typed.plan().arms(), template))
        .orElse(Future.succeededFuture(List.of()));
  }

  /** How many candidates it needs, and how the subjects of its arms read. */
  private Future<NeededPart> needed(TypedExperiment typed, List<Campaign> all) {
    return counted(typed, all)
        .compose(
            part -> checked(typed, all).map(found -> part.reading(typed.plan().arms(), found)));
  }

  /** How many candidates it needs, beside those of the campaign that is chosen. */
  private Future<NeededPart> counted(TypedExperiment typed, List<Campaign> all) {
    ExperimentPlan plan = typed.plan();
    if (plan.fault().isPresent()) {
      return Future.succeededFuture(NeededPart.faulty(plan.fault().get()));
    }
    Optional<Campaign> campaign =
        typed
            .campaignId()
            .flatMap(id -> all.stream().filter(each -> each.id().equals(id)).findFirst());
    return experiments
        .needed(plan)
        .compose(
            needed ->
                campaign.isEmpty()
                    ? Future.succeededFuture(NeededPart.of(plan, needed))
                    : beside(plan, needed, campaign.get()));
  }

  private Future<NeededPart> beside(ExperimentPlan plan, OptionalLong needed, Campaign campaign) {
    return campaigns
        .campaigns()
        .count(campaign.segment())
        .map(count -> NeededPart.of(plan, needed, campaign, count))
        .recover(
            failure ->
                failure instanceof UnreadableSegment
                    ? Future.succeededFuture(
                        NeededPart.uncounted(plan, needed, String.valueOf(failure.getMessage())))
                    : Future.failedFuture(failure));
  }

  /** The form; of a campaign that has an experiment already, that one. */
  private Future<PageAnswer> empty(RoutingContext ctx) {
    TypedExperiment typed = TypedExperiment.empty(FormFields.text(ctx, "campaign"));
    return experiments
        .store()
        .all()
        .compose(
            all -> {
              Optional<Experiment> there =
                  all.stream()
                      .filter(each -> Optional.of(each.campaign()).equals(typed.campaignId()))
                      .findFirst();
              return there.isPresent()
                  ? Future.succeededFuture(
                      draft.told(there.get().id(), "This is the experiment of the campaign."))
                  : form(ctx, typed, null, false, null, 200);
            });
  }

  @Override
  public Future<PageAnswer> form(
      RoutingContext ctx,
      TypedExperiment typed,
      @Nullable Experiment kept,
      boolean unsaved,
      @Nullable LateDraft late,
      int status) {
    TypedExperiment shown = FormFields.text(ctx, "to").equals("more") ? typed.withOneMore() : typed;
    var all = campaigns.campaigns().store().all();
    var others = experiments.store().all();
    return Future.all(all, others)
        .compose(read -> needed(typed, all.result()))
        .map(
            needed ->
                new PageAnswer.View(
                    status,
                    kept == null ? "experiment-new" : "experiment-edit",
                    kept == null ? "New experiment" : "Edit " + kept.name(),
                    ExperimentPages.SECTION,
                    ExperimentFields.of(
                        shown,
                        kept == null ? null : kept.id(),
                        free(all.result(), others.result(), kept),
                        choices,
                        needed,
                        unsaved,
                        late)));
  }

  /** Campaigns that have not begun and have no other experiment. */
  private static List<Campaign> free(
      List<Campaign> all, List<Experiment> others, @Nullable Experiment kept) {
    Set<UUID> taken =
        others.stream()
            .filter(each -> kept == null || !each.id().equals(kept.id()))
            .map(Experiment::campaign)
            .collect(Collectors.toSet());
    return all.stream().filter(each -> DryRun.mayRun(each) && !taken.contains(each.id())).toList();
  }

  @Override
  public TypedExperiment typed(RoutingContext ctx) {
    return TypedExperiment.typed(ctx);
  }

  @Override
  public Future<TypedExperiment> checked(TypedExperiment typed) {
    TypedExperiment checked = typed.checked(choices.templates());
    return campaigns
        .campaigns()
        .store()
        .all()
        .compose(all -> checked(typed, all))
        .map(checked::checked);
  }

  @Override
  public Future<DraftForm.Outcome<TypedExperiment>> keep(
      RoutingContext ctx, UUID id, Optional<Experiment> over, TypedExperiment typed) {
    return experiments
        .store()
        .keep(typed.experiment(id, PageUser.name(ctx), campaigns.clock().instant()))
        .map(kept -> outcome(typed, kept));
  }

  private static DraftForm.Outcome<TypedExperiment> outcome(
      TypedExperiment typed, ExperimentStore.Kept kept) {
    return switch (kept) {
      case DONE -> new DraftForm.Outcome<>(DraftForm.Kept.DONE, typed);
      case CHANGED_MEANWHILE -> new DraftForm.Outcome<>(DraftForm.Kept.CHANGED_MEANWHILE, typed);
      case NAME_TAKEN ->
          new DraftForm.Outcome<>(
              DraftForm.Kept.REFUSED,
              typed.with("name", "There is an experiment of this name. Choose another name."));
      case CAMPAIGN_TAKEN ->
          new DraftForm.Outcome<>(
              DraftForm.Kept.REFUSED,
              typed.with(
                  "campaign",
                  "This campaign has an experiment. Change that one, or choose another campaign."));
      case NO_CAMPAIGN ->
          new DraftForm.Outcome<>(
              DraftForm.Kept.REFUSED,
              typed.with("campaign", "This campaign is not there. Choose another one."));
    };
  }

  private Future<PageAnswer> edit(RoutingContext ctx, Experiment experiment) {
    return switch (experiment.state()) {
      case DRAFT -> form(ctx, TypedExperiment.of(experiment), experiment, false, null, 200);
      case RUNNING -> adding.form(ctx, experiment, AddedArm.EMPTY, false, 200);
      case STOPPED -> draft.closed(experiment);
    };
  }

  private Future<PageAnswer> change(RoutingContext ctx, Experiment experiment) {
    return experiment.state() == ExperimentState.RUNNING && !FormFields.text(ctx, "added").isEmpty()
        ? adding.add(ctx, experiment)
        : draft.change(ctx, experiment);
  }

  @Override
  public Future<PageAnswer> again(
      RoutingContext ctx, Function<Experiment, Future<PageAnswer>> then) {
    return one.found(ctx, then);
  }

  @Override
  public UUID id(Experiment kept) {
    return kept.id();
  }

  @Override
  public int version(Experiment kept) {
    return kept.version();
  }

  @Override
  public Optional<String> closed(Experiment kept) {
    return kept.state() == ExperimentState.DRAFT
        ? Optional.empty()
        : Optional.of("It has started, and cannot be changed any more.");
  }

  /** What is wrong in a plan is taken as usual, which may be what is kept. */
  @Override
  public boolean same(TypedExperiment typed, Experiment kept) {
    return typed.problems().isEmpty() && typed.says(kept);
  }

  @Override
  public Future<LateDraft> late(Experiment newest, TypedExperiment typed) {
    return campaigns
        .campaigns()
        .store()
        .all()
        .map(
            all ->
                LateDraft.of(
                    newest.by(),
                    newest.version(),
                    "experiment",
                    TypedExperiment.of(newest).text(newest.campaignName()),
                    typed.text(name(all, typed.campaignId()))));
  }

  private static String name(List<Campaign> all, Optional<UUID> id) {
    return all.stream()
        .filter(each -> Optional.of(each.id()).equals(id))
        .map(Campaign::name)
        .findFirst()
        .orElse("none");
  }

  @Override
  public String page(UUID id) {
    return PageLinks.experiment(id);
  }

  @Override
  public String made() {
    return "The experiment is kept as a draft.";
  }

  @Override
  public String changed(int version) {
    return "Version " + version + " is kept.";
  }
}
