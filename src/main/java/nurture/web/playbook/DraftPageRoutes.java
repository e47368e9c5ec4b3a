package nurture.web.playbook;

import static nurture.access.Permission.EDIT;
import static nurture.access.Permission.READ;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.difference.PlaybookDifference;
import nurture.playbook.version.Draft;
import nurture.playbook.version.DraftContents;
import nurture.playbook.version.NewDraft;
import nurture.playbook.version.PlaybookNames;
import nurture.web.console.FormNotices;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;
import nurture.web.console.PageRouter;
import nurture.web.console.PageUser;

/** Drafts of the playbook: all of them, one with what it changes, begun and discarded. */
public final class DraftPageRoutes {
  static final String SECTION = "playbook";

  private static final int MOST_LISTED = 30;
  private static final int LONGEST_TITLE = 100;

  private final PlaybookTools tools;
  private final FormNotices notices;

  DraftPageRoutes(PlaybookTools tools, FormNotices notices) {
    this.tools = tools;
    this.notices = notices;
  }

  void mount(PageRouter pages) {
    pages.page(PageLinks.DRAFTS, READ, this::list);
    pages.form(PageLinks.DRAFTS, EDIT, this::begin);
    pages.page(PageLinks.DRAFTS + "/:id", READ, this::one);
    pages.form(PageLinks.DRAFTS + "/:id/discard", EDIT, this::discard);
  }

  /** Does something with the draft of the path, or says that there is none. */
  static Future<PageAnswer> identified(
      RoutingContext ctx, Function<UUID, Future<PageAnswer>> then) {
    return PlaybookNames.draft(ctx.pathParam("id"))
        .map(then)
        .orElseGet(() -> Future.succeededFuture(none()));
  }

  /** Does something with what the draft of the path holds, or says that there is none. */
  static Future<PageAnswer> opened(
      RoutingContext ctx, PlaybookTools tools, Function<DraftContents, Future<PageAnswer>> then) {
    return identified(
        ctx,
        id ->
            tools
                .drafts()
                .contents(id)
                .compose(found -> found.map(then).orElseGet(() -> Future.succeededFuture(none()))));
  }

  static PageAnswer none() {
    return PageAnswer.notFound("There is no draft of this ID. It may have been discarded.");
  }

  private Future<PageAnswer> list(RoutingContext ctx) {
    String rule = field(ctx, "rule");
    return tools
        .drafts()
        .list(false)
        .compose(
            all ->
                Future.all(
                        all.stream()
                            .limit(MOST_LISTED)
                            .map(draft -> tools.drafts().contents(draft.id()))
                            .toList())
                    .map(
                        read -> {
                          List<Optional<DraftContents>> contents = read.list();
                          return PageAnswer.view(
                              "drafts",
                              "Drafts",
                              SECTION,
                              DraftsPage.of(
                                  contents.stream().flatMap(Optional::stream).toList(),
                                  PageUser.member(ctx),
                                  tools.inService().row().version(),
                                  rule,
                                  ruleFile(rule)));
                        }));
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
    String title = field(ctx, "title");
    String rule = field(ctx, "rule");
    if (title.isEmpty() || title.length() > LONGEST_TITLE) {
      return Future.succeededFuture(
          PageAnswer.trouble(
              400,
              "What is the draft about?",
              "Give it a title of at most " + LONGEST_TITLE + " characters. Nothing was begun."));
    }
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
        .map(
            made ->
                made.<PageAnswer>map(
                        draft ->
                            new PageAnswer.Elsewhere(
                                rule.isEmpty() || ruleFile(rule).isEmpty()
                                    ? PageLinks.draft(draft.id())
                                    : PageLinks.editor(draft.id(), ruleFile(rule), rule)))
                    .orElseGet(DraftPageRoutes::none));
  }

  private Future<PageAnswer> one(RoutingContext ctx) {
    return opened(ctx, tools, contents -> shown(ctx, contents));
  }

  private Future<PageAnswer> shown(RoutingContext ctx, DraftContents contents) {
    return tools
        .versions()
        .files(contents.draft().parent())
        .compose(
            parent ->
                tools
                    .workers()
                    .executeBlocking(
                        () ->
                            DraftPage.of(
                                contents,
                                PlaybookDifference.between(
                                    parent.orElseGet(() -> PlaybookFiles.of(Map.of())),
                                    contents.files()),
                                PageUser.member(ctx),
                                tools.inService().row().version()),
                        false))
        .map(page -> PageAnswer.view("draft", page.title(), SECTION, page));
  }

  private Future<PageAnswer> discard(RoutingContext ctx) {
    return identified(
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

  static String field(RoutingContext ctx, String name) {
    String text = ctx.request().getFormAttribute(name);
    if (text == null) {
      text = ctx.request().getParam(name);
    }
    return text == null ? "" : text.strip();
  }
}
