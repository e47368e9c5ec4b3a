package nurture.web.segment;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.UUID;
import nurture.access.Permission;
import nurture.insight.CandidateDirectory;
import nurture.rules.form.RuleCompletion;
import nurture.segment.Segment;
import nurture.segment.SegmentDefinition.OfCondition;
import nurture.segment.SegmentStore;
import nurture.segment.UnreadableSegment;
import nurture.web.PathId;
import nurture.web.SegmentDownload;
import nurture.web.SegmentTools;
import nurture.web.console.FormFields;
import nurture.web.console.FormNotices;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;
import nurture.web.console.PageRouter;
import nurture.web.console.PageSet;
import nurture.web.console.PageUser;
import nurture.web.editor.CompletionJson;
import org.jspecify.annotations.Nullable;

/** Lists segments, makes and changes them, and leads to the candidates of each. */
public final class SegmentPages implements PageSet {

  /** Where one is made. */
  static final String NEW = PageLinks.SEGMENTS + "/new";

  static final String SECTION = "candidates";

  private static final String ONE = PageLinks.SEGMENTS + "/:id";

  /** A condition of 20,000 characters, as a browser encodes it. */
  private static final long FORM_BYTES = 256 * 1024;

  private final SegmentTools tools;
  private final SegmentCounts counts;
  private final OneSegment one;
  private final FormNotices notices;

  public SegmentPages(SegmentTools tools, CandidateDirectory directory, FormNotices notices) {
    this.tools = tools;
    this.counts = new SegmentCounts(tools);
    this.one = new OneSegment(tools, directory);
    this.notices = notices;
  }

  @Override
  public void mount(PageRouter pages) {
    pages.page(PageLinks.SEGMENTS, Permission.READ, this::list);
    pages.page(NEW, Permission.EDIT, this::empty);
    pages.text(NEW, Permission.EDIT, FORM_BYTES, SegmentPages::keeps, this::make);
    pages.text(NEW + "/count", Permission.EDIT, FORM_BYTES, sent -> false, this::count);
    pages.text(NEW + "/completion", Permission.EDIT, FORM_BYTES, sent -> false, this::completion);
    pages.page(ONE, Permission.READ, this::show);
    pages.page(ONE + "/count", Permission.READ, this::countOne);
    pages.page(ONE + "/export", Permission.ACT, this::export);
    pages.text(ONE + "/change", Permission.EDIT, FORM_BYTES, SegmentPages::keeps, this::change);
    pages.form(ONE + "/remove", Permission.EDIT, this::remove);
    new SegmentListRoutes(tools, one, notices).mount(pages);
  }

  static String href(UUID id) {
    return PageLinks.SEGMENTS + "/" + id;
  }

  static boolean mayEdit(RoutingContext ctx) {
    return PageUser.member(ctx).may(Permission.EDIT);
  }

  /** Whether a form was sent to be kept, and not to be counted or shown in another way. */
  private static boolean keeps(RoutingContext ctx) {
    String to = FormFields.text(ctx, "to");
    return to.equals("keep")
        || to.isEmpty() && !FormFields.text(ctx, "view").equals(SegmentRows.ROWS);
  }

  private Future<PageAnswer> list(RoutingContext ctx) {
    return tools
        .segments()
        .store()
        .all()
        .map(
            all ->
                PageAnswer.view(
                    "segments",
                    "Segments",
                    SECTION,
                    SegmentsPage.of(all, SegmentWords.of(tools.segments(), all), mayEdit(ctx))));
  }

  private Future<PageAnswer> empty(RoutingContext ctx) {
    SegmentKind kind = SegmentKind.of(FormFields.text(ctx, "kind"));
    TypedSegment empty = TypedSegment.empty(kind, PageUser.member(ctx).email());
    return made(SegmentRows.shown(ctx, empty, tools.words().get()), false, 200);
  }

  private Future<PageAnswer> made(TypedSegment typed, boolean unsaved, int status) {
    return tools
        .segments()
        .store()
        .all()
        .compose(
            all ->
                counts
                    .of(UUID.randomUUID(), typed, true)
                    .map(
                        found ->
                            new PageAnswer.View(
                                status,
                                "segment-new",
                                "New segment",
                                SECTION,
                                new NewSegmentPage(
                                    SegmentFields.of(
                                        typed,
                                        null,
                                        all,
                                        found,
                                        unsaved,
                                        null,
                                        tools.words().get())))));
  }

  private TypedSegment sent(RoutingContext ctx) {
    return SegmentRows.sent(ctx, TypedSegment.typed(ctx), tools.words().get());
  }

  private Future<PageAnswer> make(RoutingContext ctx) {
    TypedSegment typed = sent(ctx);
    if (!keeps(ctx)) {
      return made(typed, true, 200);
    }
    TypedSegment checked = typed.checked();
    UUID id = UUID.randomUUID();
    return wrong(id, checked)
        .compose(
            wrong ->
                wrong.isPresent()
                    ? made(wrong.get(), true, FormFields.again(ctx, 400))
                    : kept(ctx, id, checked)
                        .compose(
                            outcome ->
                                outcome == SegmentStore.Outcome.DONE
                                    ? Future.succeededFuture(told(id, "The segment is kept."))
                                    : made(taken(checked), true, FormFields.again(ctx, 409))));
  }

  /** The same with its problems, if it has any; a condition tells its own. */
  private Future<Optional<TypedSegment>> wrong(UUID id, TypedSegment typed) {
    boolean unread =
        typed.definition() instanceof OfCondition condition
            && tools.segments().read(condition.when()).condition().isEmpty();
    if (!typed.problems().isEmpty() || unread || typed.unfinished()) {
      return Future.succeededFuture(Optional.of(typed));
    }
    return tools
        .segments()
        .sql(id, typed.definition())
        .map(sql -> Optional.<TypedSegment>empty())
        .recover(
            failure ->
                failure instanceof UnreadableSegment
                    ? Future.succeededFuture(
                        Optional.of(typed.with("of", String.valueOf(failure.getMessage()))))
                    : Future.failedFuture(failure));
  }

  private static TypedSegment taken(TypedSegment typed) {
    return typed.with(
        "name", "There is a segment of this name. Choose another name, or change that one.");
  }

  private Future<SegmentStore.Outcome> kept(RoutingContext ctx, UUID id, TypedSegment typed) {
    return tools
        .segments()
        .store()
        .keep(
            new Segment(
                id,
                typed.name(),
                typed.owner(),
                typed.definition(),
                typed.version() + 1,
                PageUser.name(ctx),
                tools.clock().instant(),
                typed.comment()));
  }

  private Future<PageAnswer> count(RoutingContext ctx) {
    TypedSegment typed = sent(ctx);
    UUID id = idOf(FormFields.text(ctx, "id"));
    return counts
        .of(id == null ? UUID.randomUUID() : id, typed, id == null)
        .map(SegmentPages::part);
  }

  private Future<PageAnswer> completion(RoutingContext ctx) {
    int caret = (int) FormFields.number(ctx, "caret");
    return Future.succeededFuture(
        CompletionJson.of(
            new RuleCompletion(tools.words().get())
                .inCondition(FormFields.text(ctx, "text"), caret)));
  }

  private static @Nullable UUID idOf(String id) {
    try {
      return id.isEmpty() ? null : UUID.fromString(id);
    } catch (IllegalArgumentException noId) {
      return null;
    }
  }

  private static PageAnswer part(FoundPart found) {
    return PageAnswer.view("segment-found", "Count", SECTION, found);
  }

  private Future<PageAnswer> countOne(RoutingContext ctx) {
    return one.found(
        ctx,
        known ->
            counts
                .of(known.newest().id(), known.newest().definition(), false)
                .map(found -> PageAnswer.view("segment-count", "Count", SECTION, found)));
  }

  private Future<PageAnswer> export(RoutingContext ctx) {
    SegmentDownload.Format format =
        SegmentDownload.Format.of(FormFields.text(ctx, "format"))
            .orElse(SegmentDownload.Format.CSV);
    return one.found(
        ctx,
        known ->
            new SegmentDownload(tools, known.newest(), format)
                .send(ctx, PageUser.name(ctx))
                .map((PageAnswer) new PageAnswer.Done())
                .recover(
                    failure ->
                        failure instanceof UnreadableSegment
                            ? Future.succeededFuture(
                                PageAnswer.trouble(
                                    422, "Not exported", String.valueOf(failure.getMessage())))
                            : Future.failedFuture(failure)));
  }

  private Future<PageAnswer> show(RoutingContext ctx) {
    return one.found(ctx, known -> one.shown(ctx, known));
  }

  private Future<PageAnswer> change(RoutingContext ctx) {
    return one.found(ctx, known -> change(ctx, known));
  }

  private Future<PageAnswer> change(RoutingContext ctx, OneSegment.Known known) {
    Segment newest = known.newest();
    TypedSegment typed =
        SegmentRows.sent(
            ctx,
            TypedSegment.typed(ctx).as(SegmentKind.of(newest.definition())),
            tools.words().get());
    if (!keeps(ctx)) {
      return one.shown(ctx, known, typed, null, 200);
    }
    TypedSegment checked = typed.checked();
    if (checked.version() != newest.version()) {
      return late(ctx, known, checked);
    } else if (checked.says(newest) && !checked.unfinished()) {
      return Future.succeededFuture(
          told(
              newest.id(), "Nothing was changed: version " + newest.version() + " says the same."));
    }
    return wrong(newest.id(), checked)
        .compose(
            wrong ->
                wrong.isPresent()
                    ? one.shown(ctx, known, wrong.get(), null, FormFields.again(ctx, 400))
                    : kept(ctx, newest.id(), checked)
                        .compose(outcome -> changed(ctx, known, checked, outcome)));
  }

  private Future<PageAnswer> changed(
      RoutingContext ctx,
      OneSegment.Known known,
      TypedSegment typed,
      SegmentStore.Outcome outcome) {
    return switch (outcome) {
      case DONE ->
          Future.succeededFuture(
              told(known.newest().id(), "Version " + (typed.version() + 1) + " is kept."));
      case NAME_TAKEN -> one.shown(ctx, known, taken(typed), null, FormFields.again(ctx, 409));
      case CHANGED_MEANWHILE -> one.found(ctx, now -> late(ctx, now, typed));
    };
  }

  /** Shows both texts; what was typed stays in the form, over the version there is now. */
  private Future<PageAnswer> late(RoutingContext ctx, OneSegment.Known known, TypedSegment typed) {
    Segment newest = known.newest();
    return one.shown(
        ctx,
        known,
        typed.over(newest.version()),
        LateSegment.of(newest, typed, known.words()),
        FormFields.again(ctx, 409));
  }

  private Future<PageAnswer> remove(RoutingContext ctx) {
    Optional<UUID> id = PathId.of(ctx);
    if (id.isEmpty()) {
      return Future.succeededFuture(OneSegment.unknown());
    }
    return tools
        .segments()
        .store()
        .remove(id.get(), PageUser.name(ctx), tools.clock().instant())
        .map(
            removed ->
                new PageAnswer.Elsewhere(
                    notices.on(
                        PageLinks.SEGMENTS,
                        removed
                            ? "The segment is removed. Its candidates stay as they are."
                            : "There is no such segment any more.")));
  }

  private PageAnswer told(UUID id, String says) {
    return new PageAnswer.Elsewhere(notices.on(href(id), says));
  }
}
