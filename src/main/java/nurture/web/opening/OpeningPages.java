package nurture.web.opening;

import io.vertx.core.Future;
import io.vertx.ext.web.FileUpload;
import io.vertx.ext.web.RoutingContext;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import nurture.access.Permission;
import nurture.imports.table.UnreadableTable;
import nurture.insight.CandidateReader;
import nurture.library.DatedLibrary;
import nurture.library.Opening;
import nurture.opening.OfferedOpening;
import nurture.opening.OpeningDraft;
import nurture.opening.OpeningStore.Outcome;
import nurture.opening.OpeningStore.Sent;
import nurture.opening.OpeningTable;
import nurture.web.OpeningTools;
import nurture.web.console.DisplayWords;
import nurture.web.console.FormFields;
import nurture.web.console.FormNotices;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;
import nurture.web.console.PageRouter;
import nurture.web.console.PageSet;
import nurture.web.console.PageUser;
import org.jspecify.annotations.Nullable;

/** Lists openings, takes and changes them, and leads to the candidates who fit each. */
public final class OpeningPages implements PageSet {

  /** Where one is made. */
  static final String NEW = PageLinks.OPENINGS + "/new";

  static final String SECTION = "candidates";

  private static final String ONE = PageLinks.OPENINGS + "/:ref";
  private static final long FORM_BYTES = 64 * 1024;
  private static final long FILE_BYTES = 4 * 1024 * 1024;
  private static final int LAST_PAGE = 2_000;

  private final OpeningTools tools;
  private final Supplier<DatedLibrary> offers;
  private final CandidateReader candidates;
  private final FormNotices notices;

  /**
   * @param offers what the playbook in service offers, with the openings kept beside it
   */
  public OpeningPages(
      OpeningTools tools,
      Supplier<DatedLibrary> offers,
      CandidateReader candidates,
      FormNotices notices) {
    this.tools = tools;
    this.offers = offers;
    this.candidates = candidates;
    this.notices = notices;
  }

  @Override
  public void mount(PageRouter pages) {
    pages.page(PageLinks.OPENINGS, Permission.READ, ctx -> list(ctx, "", List.of(), 200));
    pages.upload(PageLinks.OPENINGS, Permission.EDIT, FILE_BYTES, this::upload);
    pages.page(NEW, Permission.EDIT, ctx -> made(EMPTY, Map.of(), false, 200));
    pages.text(NEW, Permission.EDIT, FORM_BYTES, this::make);
    pages.page(ONE, Permission.READ, this::show);
    pages.text(ONE + "/change", Permission.EDIT, FORM_BYTES, this::change);
    pages.form(ONE + "/remove", Permission.EDIT, this::remove);
    pages.page(PageLinks.CANDIDATES + "/:ref/openings", Permission.READ, this::ofCandidate);
    new PoolPages(tools).mount(pages);
  }

  private static final OpeningDraft EMPTY = new OpeningDraft(Map.of("state", "open"));

  private static boolean mayEdit(RoutingContext ctx) {
    return PageUser.member(ctx).may(Permission.EDIT);
  }

  private Future<PageAnswer> list(
      RoutingContext ctx, String problem, List<String> faults, int status) {
    return tools
        .offered()
        .map(
            all ->
                new PageAnswer.View(
                    status,
                    "openings",
                    "Openings",
                    SECTION,
                    OpeningsPage.of(all, mayEdit(ctx), problem, faults)));
  }

  private Future<PageAnswer> upload(RoutingContext ctx) {
    Optional<FileUpload> file =
        ctx.fileUploads().stream().filter(sent -> sent.name().equals("file")).findFirst();
    if (file.isEmpty() || file.get().size() == 0 && file.get().fileName().isEmpty()) {
      return list(ctx, "Choose a file, such as openings.csv.", List.of(), 400);
    }
    Path path = Path.of(file.get().uploadedFileName());
    return tools
        .files()
        .executeBlocking(() -> OpeningTable.read(path), false)
        .compose(
            table ->
                table.faults().isEmpty()
                    ? imported(ctx, table)
                    : list(ctx, "Nothing was kept. Correct the file.", table.faults(), 422))
        .recover(
            failure ->
                failure instanceof UnreadableTable
                    ? list(ctx, String.valueOf(failure.getMessage()), List.of(), 422)
                    : Future.failedFuture(failure));
  }

  private Future<PageAnswer> imported(RoutingContext ctx, OpeningTable table) {
    return kept(
            ctx,
            table.openings().stream()
                .map(opening -> new Sent(opening, OptionalInt.empty()))
                .toList())
        .map(
            outcomes ->
                told(
                    PageLinks.OPENINGS,
                    DisplayWords.count(count(outcomes, Outcome.MADE), "opening is", "openings are")
                        + " new, "
                        + count(outcomes, Outcome.CHANGED)
                        + " changed, "
                        + count(outcomes, Outcome.UNCHANGED)
                        + " as before."));
  }

  private static long count(List<Outcome> outcomes, Outcome outcome) {
    return outcomes.stream().filter(outcome::equals).count();
  }

  private static Future<PageAnswer> made(
      OpeningDraft draft, Map<String, String> problems, boolean unsaved, int status) {
    return Future.succeededFuture(
        new PageAnswer.View(
            status,
            "opening-new",
            "New opening",
            SECTION,
            new NewOpeningPage(OpeningFields.made(draft, problems, unsaved))));
  }

  private Future<PageAnswer> make(RoutingContext ctx) {
    OpeningDraft draft = OpeningFields.typed(ctx, null);
    if (!draft.problems().isEmpty()) {
      return made(draft, draft.problems(), true, FormFields.again(ctx, 400));
    }
    Opening opening = draft.opening();
    return tools
        .offered(opening.ref())
        .compose(
            there ->
                there.isPresent()
                    ? taken(ctx, draft)
                    : kept(ctx, List.of(new Sent(opening, OptionalInt.of(0))))
                        .compose(
                            outcomes ->
                                outcomes.contains(Outcome.CHANGED_MEANWHILE)
                                    ? taken(ctx, draft)
                                    : Future.succeededFuture(
                                        told(
                                            PageLinks.opening(opening.ref()),
                                            "The opening is kept."))));
  }

  private static Future<PageAnswer> taken(RoutingContext ctx, OpeningDraft draft) {
    return made(
        draft,
        Map.of("ref", "There is an opening of this reference. Change that one."),
        true,
        FormFields.again(ctx, 409));
  }

  private Future<List<Outcome>> kept(RoutingContext ctx, List<Sent> sent) {
    return tools
        .store()
        .keep(sent, PageUser.name(ctx), tools.clock().instant())
        .compose(outcomes -> tools.changed().get().map(outcomes));
  }

  private Future<PageAnswer> show(RoutingContext ctx) {
    return found(ctx, offered -> shown(ctx, offered, null, 200));
  }

  /**
   * @param form as it was typed; null for as it is kept
   */
  private Future<PageAnswer> shown(
      RoutingContext ctx, OfferedOpening offered, @Nullable OpeningFields form, int status) {
    int page = (int) Math.min(LAST_PAGE, Math.max(0, FormFields.number(ctx, "page")));
    boolean edits = mayEdit(ctx);
    OpeningFields shown =
        form != null || !edits
            ? form
            : OpeningFields.changed(
                offered.opening().ref(),
                offered.version(),
                OpeningDraft.of(offered.opening()),
                Map.of(),
                false,
                null);
    return tools
        .candidates()
        .of(offered.opening(), page * OpeningPage.PEOPLE, OpeningPage.PEOPLE)
        .map(
            people ->
                new PageAnswer.View(
                    status,
                    "opening",
                    offered.opening().title(),
                    SECTION,
                    OpeningPage.of(offered, people, page, shown, edits)));
  }

  private Future<PageAnswer> change(RoutingContext ctx) {
    return found(
        ctx,
        offered -> {
          OpeningDraft draft = OpeningFields.typed(ctx, offered.opening());
          int version = (int) Math.max(0, FormFields.number(ctx, "version"));
          if (!draft.problems().isEmpty()) {
            return shown(
                ctx,
                offered,
                typed(offered, version, draft, draft.problems(), null),
                FormFields.again(ctx, 400));
          }
          return kept(ctx, List.of(new Sent(draft.opening(), OptionalInt.of(version))))
              .compose(
                  outcomes ->
                      switch (outcomes.get(0)) {
                        case CHANGED_MEANWHILE -> found(ctx, now -> late(ctx, now, draft));
                        case UNCHANGED ->
                            Future.succeededFuture(
                                told(href(offered), "Nothing was changed: it says the same."));
                        case MADE, CHANGED ->
                            Future.succeededFuture(
                                told(
                                    href(offered),
                                    "The opening is kept. Candidates whom it concerns are looked"
                                        + " at again."));
                      });
        });
  }

  private static OpeningFields typed(
      OfferedOpening offered,
      int version,
      OpeningDraft draft,
      Map<String, String> problems,
      @Nullable LateOpening late) {
    return OpeningFields.changed(offered.opening().ref(), version, draft, problems, true, late);
  }

  /** What was typed stays in the form, over the version there is now. */
  private Future<PageAnswer> late(RoutingContext ctx, OfferedOpening now, OpeningDraft draft) {
    return shown(
        ctx,
        now,
        typed(
            now,
            now.version(),
            draft,
            Map.of(),
            now.kept().map(kept -> LateOpening.of(kept, draft)).orElse(null)),
        FormFields.again(ctx, 409));
  }

  private Future<PageAnswer> remove(RoutingContext ctx) {
    String ref = ctx.pathParam("ref");
    return tools
        .store()
        .remove(ref, PageUser.name(ctx), tools.clock().instant())
        .compose(removed -> tools.changed().get().map(removed))
        .map(
            removed ->
                told(
                    PageLinks.OPENINGS,
                    !removed
                        ? "There is no such opening in the database any more."
                        : tools.shipped().get().opening(ref).isPresent()
                            ? "The opening is removed. The one of the playbook counts again."
                            : "The opening is removed."));
  }

  private Future<PageAnswer> ofCandidate(RoutingContext ctx) {
    Instant now = tools.clock().instant();
    return candidates
        .candidate(ctx.pathParam("ref"))
        .map(
            found ->
                found
                    .<PageAnswer>map(
                        file ->
                            PageAnswer.view(
                                "candidate-openings",
                                "Openings",
                                SECTION,
                                CandidateOpeningsPage.of(
                                    file.dossier(), offers.get().at(now), now)))
                    .orElseGet(
                        () ->
                            PageAnswer.notFound("No candidate with this ID (unknown or erased).")));
  }

  private Future<PageAnswer> found(
      RoutingContext ctx, Function<OfferedOpening, Future<PageAnswer>> then) {
    return tools
        .offered(ctx.pathParam("ref"))
        .compose(
            offered ->
                offered
                    .map(then)
                    .orElseGet(
                        () ->
                            Future.succeededFuture(
                                PageAnswer.notFound(
                                    "There is no such opening. It may have been removed."))));
  }

  private static String href(OfferedOpening offered) {
    return PageLinks.opening(offered.opening().ref());
  }

  private PageAnswer told(String path, String says) {
    return new PageAnswer.Elsewhere(notices.on(path, says));
  }
}
