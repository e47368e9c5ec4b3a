package nurture.web.draft;

import static nurture.access.Permission.EDIT;
import static nurture.access.Permission.READ;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.difference.PlaybookDifference;
import nurture.playbook.version.CommentPlace;
import nurture.playbook.version.CommentPlace.About;
import nurture.playbook.version.DraftComment;
import nurture.playbook.version.DraftContents;
import nurture.playbook.version.DraftReviews;
import nurture.playbook.version.DraftRevision;
import nurture.playbook.version.LineAnchor;
import nurture.playbook.version.ReviewOutcome;
import nurture.playbook.version.ReviewStanding;
import nurture.playbook.version.ReviewStep;
import nurture.playbook.version.ServiceEntry;
import nurture.web.console.FormFields;
import nurture.web.console.FormNotices;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;
import nurture.web.console.PageRouter;
import nurture.web.console.PageUser;
import nurture.web.playbook.PlaybookTools;

/** A draft with what it changes, what is said about that, and the verdicts on it. */
final class ReviewPageRoutes {

  private static final String PATH = PageLinks.DRAFTS + "/:id";

  /** In bytes, as a browser encodes a comment and the line it is about. */
  private static final long LARGEST_COMMENT = 64 * 1024;

  private final PlaybookTools tools;
  private final FormNotices notices;

  ReviewPageRoutes(PlaybookTools tools, FormNotices notices) {
    this.tools = tools;
    this.notices = notices;
  }

  void mount(PageRouter pages) {
    pages.page(PATH, READ, this::one);
    pages.text(PATH + "/comments", EDIT, LARGEST_COMMENT, this::comment);
    pages.form(PATH + "/comments/:comment/settle", EDIT, this::settle);
    pages.form(PATH + "/review", EDIT, this::take);
  }

  private Future<PageAnswer> one(RoutingContext ctx) {
    return shown(
        ctx,
        200,
        About.of(FormFields.text(ctx, "about")).isPresent()
            ? DraftEntered.comment(place(ctx), "", "")
            : DraftEntered.NONE);
  }

  /** What a request names as the place of a comment. */
  private static CommentPlace place(RoutingContext ctx) {
    Optional<About> about = About.of(FormFields.text(ctx, "about"));
    String subject = FormFields.text(ctx, "of");
    return about.isEmpty() || about.get() == About.DRAFT || subject.isEmpty()
        ? CommentPlace.DRAFT
        : new CommentPlace(about.get(), subject, LineAnchor.parse(raw(ctx, "line")));
  }

  /** A line begins with the spaces it is indented by. */
  private static String raw(RoutingContext ctx, String name) {
    String sent = ctx.request().getFormAttribute(name);
    String text = sent == null ? ctx.request().getParam(name) : sent;
    return text == null ? "" : text;
  }

  private Future<PageAnswer> shown(RoutingContext ctx, int status, DraftEntered entered) {
    return AskedDraft.opened(
        ctx,
        tools,
        contents ->
            page(ctx, contents, entered)
                .map(
                    page ->
                        new PageAnswer.View(
                            status, "draft", page.title(), PlaybookTools.SECTION, page)));
  }

  private Future<DraftPage> page(RoutingContext ctx, DraftContents contents, DraftEntered entered) {
    return Future.all(
            tools.versions().files(contents.draft().parent()),
            tools.gate().standing(contents.draft()),
            tools.reviews().comments(contents.draft().id()),
            tools.versions().inService())
        .compose(
            all -> {
              Optional<PlaybookFiles> parent = all.resultAt(0);
              ReviewStanding standing = all.resultAt(1);
              List<DraftComment> comments = all.resultAt(2);
              // Asked anew: this node may not have followed the newest publication yet.
              Optional<ServiceEntry> now = all.resultAt(3);
              return tools.working(
                  () ->
                      DraftPage.of(
                          contents,
                          PlaybookDifference.between(
                              parent.orElseGet(() -> PlaybookFiles.of(Map.of())), contents.files()),
                          standing,
                          comments,
                          PageUser.member(ctx),
                          now.map(ServiceEntry::version).orElse(0L),
                          entered));
            });
  }

  private Future<PageAnswer> comment(RoutingContext ctx) {
    CommentPlace place = place(ctx);
    long answers = Math.max(0, FormFields.number(ctx, "answers"));
    String text = FormFields.text(ctx, "text").replace("\r\n", "\n");
    if (text.isEmpty() || text.length() > DraftComment.LONGEST) {
      return shown(
          ctx,
          400,
          entered(
              place,
              answers,
              text,
              "Write something of at most "
                  + DraftComment.LONGEST
                  + " characters"
                  + (text.isEmpty() ? "." : "; these are " + text.length() + ".")));
    }
    return AskedDraft.opened(
        ctx,
        tools,
        contents ->
            anchored(contents, place)
                .compose(
                    anchored ->
                        tools
                            .reviews()
                            .comment(
                                new DraftReviews.Said(
                                    contents.draft().id(),
                                    answers > 0 ? OptionalLong.of(answers) : OptionalLong.empty(),
                                    anchored,
                                    text,
                                    PageUser.name(ctx)),
                                tools.clock().instant()))
                .compose(
                    outcome ->
                        outcome instanceof ReviewOutcome.Done done
                            ? Future.succeededFuture(
                                new PageAnswer.Elsewhere(
                                    PageLinks.draft(contents.draft().id())
                                        + "#comment-"
                                        + done.number()))
                            : shown(ctx, 409, entered(place, answers, text, said(outcome)))));
  }

  private static DraftEntered entered(
      CommentPlace place, long answers, String text, String problem) {
    return answers > 0
        ? DraftEntered.answer(answers, text, problem)
        : DraftEntered.comment(place, text, problem);
  }

  /** The place with the lines that are around its line now, by which it is told from others. */
  private Future<CommentPlace> anchored(DraftContents contents, CommentPlace place) {
    return place.line().isEmpty()
        ? Future.succeededFuture(place)
        : tools
            .versions()
            .files(contents.draft().parent())
            .compose(
                parent ->
                    tools.working(
                        () ->
                            ShownLines.anchored(
                                PlaybookDifference.between(
                                    parent.orElseGet(() -> PlaybookFiles.of(Map.of())),
                                    contents.files()),
                                place)));
  }

  private Future<PageAnswer> settle(RoutingContext ctx) {
    long number = FormFields.pathNumber(ctx, "comment");
    boolean settled = !FormFields.text(ctx, "settled").equals("false");
    return AskedDraft.identified(
        ctx,
        id ->
            tools
                .reviews()
                .settle(id, number, settled, PageUser.name(ctx), tools.clock().instant())
                .map(
                    outcome ->
                        outcome instanceof ReviewOutcome.Done
                            ? new PageAnswer.Elsewhere(PageLinks.draft(id) + "#comment-" + number)
                            : new PageAnswer.Elsewhere(
                                notices.on(PageLinks.draft(id), said(outcome)))));
  }

  private Future<PageAnswer> take(RoutingContext ctx) {
    Optional<ReviewStep.Kind> kind = ReviewStep.Kind.of(FormFields.text(ctx, "step"));
    String remark = FormFields.text(ctx, "remark").replace("\r\n", "\n");
    if (kind.isEmpty()) {
      return shown(ctx, 400, DraftEntered.review(remark, "Choose one of the buttons."));
    }
    if (remark.length() > ReviewStep.LONGEST
        || (remark.isEmpty() && kind.get() == ReviewStep.Kind.ASK_FOR_CHANGES)) {
      return shown(
          ctx,
          400,
          DraftEntered.review(
              remark,
              remark.isEmpty()
                  ? "Say what is to be changed; it goes on record."
                  : "Say it in at most " + ReviewStep.LONGEST + " characters."));
    }
    long revision = FormFields.number(ctx, "revision");
    return AskedDraft.identified(
        ctx,
        id ->
            tools
                .reviews()
                .take(
                    new DraftRevision(id, revision),
                    kind.get(),
                    remark,
                    PageUser.caller(ctx),
                    tools.clock().instant())
                .compose(
                    outcome ->
                        outcome instanceof ReviewOutcome.Done
                            ? Future.succeededFuture(
                                new PageAnswer.Elsewhere(
                                    notices.on(PageLinks.draft(id), done(kind.get()))))
                            : shown(ctx, 409, DraftEntered.review(remark, said(outcome)))));
  }

  private static String done(ReviewStep.Kind kind) {
    return switch (kind) {
      case ASK -> "Review is asked for. Those who may review it see it under Today and Drafts.";
      case APPROVE -> "You approve the draft as it is now. A later change makes that void.";
      case ASK_FOR_CHANGES -> "You ask for changes. Its authors see that here and under Drafts.";
    };
  }

  private static String said(ReviewOutcome outcome) {
    if (outcome instanceof ReviewOutcome.MovedOn) {
      return "Not recorded: the draft was changed since you opened it. Below it is as it is now;"
          + " look at it, then choose again.";
    } else if (outcome instanceof ReviewOutcome.OwnWork) {
      return "Not recorded: you worked on this draft, so another person reviews it.";
    } else if (outcome instanceof ReviewOutcome.OthersWork) {
      return "Not recorded: only those who worked on the draft ask for its review.";
    } else if (outcome instanceof ReviewOutcome.Closed closed) {
      return "Not recorded: the draft was published as version " + closed.version() + ".";
    } else if (outcome instanceof ReviewOutcome.Full full) {
      return "Not recorded: the draft has " + full.most() + " comments, and takes no more.";
    }
    return "Not recorded: the comment is not there any more.";
  }
}
