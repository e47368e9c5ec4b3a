package nurture.web.draft;

import static nurture.access.Permission.EDIT;
import static nurture.access.Permission.READ;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nurture.access.Caller;
import nurture.playbook.version.Draft;
import nurture.playbook.version.DraftTemplate;
import nurture.playbook.version.NewDraft;
import nurture.playbook.version.ReviewStanding;
import nurture.web.console.FormFields;
import nurture.web.console.FormNotices;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;
import nurture.web.console.PageRouter;
import nurture.web.console.PageUser;
import nurture.web.playbook.PlaybookTools;

/** Drafts of the playbook: all of them, begun and discarded. */
final class DraftPageRoutes {
  private static final int MOST_LISTED = 30;
  private static final int LONGEST_TITLE = 100;

  private final PlaybookTools tools;
  private final FormNotices notices;
  private final DraftAdditions additions;

  DraftPageRoutes(PlaybookTools tools, FormNotices notices, DraftAdditions additions) {
    this.tools = tools;
    this.notices = notices;
    this.additions = additions;
  }

  void mount(PageRouter pages) {
    pages.page(PageLinks.DRAFTS, READ, this::list);
    pages.form(PageLinks.DRAFTS, EDIT, this::begin);
    pages.form(PageLinks.DRAFTS + "/:id/discard", EDIT, this::discard);
  }

  private Future<PageAnswer> list(RoutingContext ctx) {
    DraftUse use = use(ctx);
    Caller caller = PageUser.caller(ctx);
    return tools
        .gate()
        .standings()
        .compose(
            standings ->
                Future.all(listed(standings, caller).stream().map(this::listed).toList())
                    .map(
                        read -> {
                          List<Optional<DraftsPage.ListedDraft>> drafts = read.list();
                          return PageAnswer.view(
                              "drafts",
                              "Drafts",
                              PlaybookTools.SECTION,
                              DraftsPage.of(
                                  drafts.stream().flatMap(Optional::stream).toList(),
                                  PageUser.member(ctx),
                                  tools.inService().row().version(),
                                  use));
                        }));
  }

  private DraftUse use(RoutingContext ctx) {
    String rule = FormFields.text(ctx, "rule");
    String file = FormFields.text(ctx, "file");
    String copy = FormFields.text(ctx, "copy");
    String candidate = FormFields.text(ctx, "candidate");
    if (!ruleFile(rule).isEmpty()) {
      return DraftUse.rule(rule, ruleFile(rule));
    } else if (DraftTemplate.is(file)) {
      return DraftUse.file(file);
    } else if (!ruleFile(copy).isEmpty()) {
      return DraftUse.copy(copy);
    }
    return candidate.isEmpty() ? DraftUse.NONE : DraftUse.scenario(candidate);
  }

  /** All that wait for the member, and the newest of the others. */
  private static List<ReviewStanding> listed(List<ReviewStanding> standings, Caller caller) {
    List<ReviewStanding> listed =
        new ArrayList<>(standings.stream().filter(one -> one.waitsFor(caller)).toList());
    standings.stream().filter(one -> !one.waitsFor(caller)).limit(MOST_LISTED).forEach(listed::add);
    return listed;
  }

  private Future<Optional<DraftsPage.ListedDraft>> listed(ReviewStanding standing) {
    return tools
        .drafts()
        .contents(standing.draft().id())
        .map(found -> found.map(contents -> new DraftsPage.ListedDraft(contents, standing)));
  }

  /** The file of a rule in service, as a draft names it; empty if it is in none. */
  private String ruleFile(String rule) {
    return tools.inService().live().rules().source().files().values().stream()
        .filter(file -> file.rules().stream().anyMatch(each -> each.title().equals(rule)))
        .map(file -> "rules/" + file.name())
        .findFirst()
        .orElse("");
  }

  private Future<PageAnswer> begin(RoutingContext ctx) {
    String title = FormFields.text(ctx, "title");
    DraftUse use = use(ctx);
    if (title.isEmpty() || title.length() > LONGEST_TITLE) {
      return Future.succeededFuture(
          PageAnswer.trouble(
              400,
              "What is the draft about?",
              "Give it a title of at most " + LONGEST_TITLE + " characters. Nothing was begun."));
    }
    return additions
        .missing(use)
        .compose(
            missing ->
                missing.map(Future::succeededFuture).orElseGet(() -> begin(ctx, title, use)));
  }

  private Future<PageAnswer> begin(RoutingContext ctx, String title, DraftUse use) {
    return tools
        .versions()
        .inService()
        .compose(
            now ->
                tools
                    .drafts()
                    .create(
                        new NewDraft(
                            title,
                            PageUser.name(ctx),
                            now.map(row -> row.version()).orElse(0L),
                            Optional.empty()),
                        tools.clock().instant()))
        .compose(
            made ->
                made.map(draft -> begun(ctx, draft, use))
                    .orElseGet(() -> Future.succeededFuture(AskedDraft.none())));
  }

  /** A draft that was begun for what could not be made is not left behind. */
  private Future<Boolean> unused(RoutingContext ctx, Draft draft) {
    return tools.drafts().discard(draft.id(), PageUser.name(ctx), tools.clock().instant());
  }

  private Future<PageAnswer> begun(RoutingContext ctx, Draft draft, DraftUse use) {
    if (use.adds()) {
      return additions
          .add(ctx, draft.id(), use)
          .compose(
              answer ->
                  answer instanceof PageAnswer.Elsewhere
                      ? Future.succeededFuture(answer)
                      : unused(ctx, draft).map(answer),
              error -> unused(ctx, draft).compose(gone -> Future.failedFuture(error)));
    }
    return Future.succeededFuture(
        new PageAnswer.Elsewhere(
            use.file().isEmpty()
                ? PageLinks.draft(draft.id())
                : PageLinks.editor(
                    draft.id(), use.file(), use.field().equals("rule") ? use.value() : "")));
  }

  private Future<PageAnswer> discard(RoutingContext ctx) {
    return AskedDraft.identified(
        ctx,
        id ->
            tools
                .drafts()
                .discard(id, PageUser.name(ctx), tools.clock().instant())
                .compose(
                    gone ->
                        gone
                            ? Future.succeededFuture(Optional.<Draft>empty())
                            : tools.drafts().draft(id))
                .map(
                    left ->
                        new PageAnswer.Elsewhere(
                            left.isPresent()
                                ? notices.on(
                                    PageLinks.draft(id),
                                    "The draft was published and is kept; nothing was discarded.")
                                : notices.on(PageLinks.DRAFTS, "The draft is discarded."))));
  }
}
