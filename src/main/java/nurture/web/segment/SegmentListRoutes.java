package nurture.web.segment;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;
import java.util.List;
import nurture.access.Permission;
import nurture.segment.Segment;
import nurture.web.SegmentTools;
import nurture.web.console.DisplayWords;
import nurture.web.console.FormFields;
import nurture.web.console.FormNotices;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageLinks;
import nurture.web.console.PageRouter;
import nurture.web.console.PageUser;

/** Puts candidates on the list of a segment, and takes them off. */
final class SegmentListRoutes {

  private static final String PATH = PageLinks.SEGMENTS + "/:id/candidates";
  private static final int MOST = 10_000;

  /** Ten thousand refs, as a browser encodes them. */
  private static final long BYTES = 1024 * 1024;

  private final SegmentTools tools;
  private final OneSegment one;
  private final FormNotices notices;

  SegmentListRoutes(SegmentTools tools, OneSegment one, FormNotices notices) {
    this.tools = tools;
    this.one = one;
    this.notices = notices;
  }

  void mount(PageRouter pages) {
    pages.text(PATH, Permission.EDIT, BYTES, this::put);
  }

  private Future<PageAnswer> put(RoutingContext ctx) {
    return one.found(
        ctx,
        known ->
            SegmentKind.of(known.newest().definition()) == SegmentKind.LIST
                ? put(ctx, known)
                : Future.succeededFuture(
                    PageAnswer.trouble(
                        409,
                        "Nothing was done",
                        "Candidates are in this segment by what it says. Make a list to put"
                            + " candidates on.")));
  }

  private Future<PageAnswer> put(RoutingContext ctx, OneSegment.Known known) {
    List<String> add = refs(FormFields.text(ctx, "add"));
    String remove = FormFields.text(ctx, "remove");
    if (add.isEmpty() && remove.isEmpty()) {
      return refused(ctx, known, List.of(), "Write the ref of at least one candidate.");
    } else if (add.size() > MOST) {
      return refused(
          ctx, known, add, "At most %,d refs are added at once. Divide them.".formatted(MOST));
    }
    return remove.isEmpty() ? added(ctx, known, add) : takenOff(ctx, known.newest(), remove);
  }

  private Future<PageAnswer> added(RoutingContext ctx, OneSegment.Known known, List<String> add) {
    return list(ctx, known.newest(), add, true)
        .compose(
            unknown -> {
              int done = add.size() - unknown.size();
              return unknown.isEmpty()
                  ? Future.succeededFuture(told(known.newest(), counted(done) + " on the list."))
                  : refused(
                      ctx,
                      known,
                      unknown,
                      "No candidate has "
                          + (unknown.size() == 1 ? "this ref" : "these refs")
                          + "."
                          + (done == 0 ? "" : " " + counted(done) + " on the list."));
            });
  }

  private static String counted(int done) {
    return DisplayWords.count(done, "candidate is", "candidates are");
  }

  private Future<PageAnswer> takenOff(RoutingContext ctx, Segment segment, String ref) {
    return list(ctx, segment, List.of(ref), false)
        .map(unknown -> told(segment, "The candidate is taken off the list."));
  }

  private Future<List<String>> list(
      RoutingContext ctx, Segment segment, List<String> refs, boolean on) {
    return tools
        .segments()
        .store()
        .list(segment.id(), refs, on, PageUser.name(ctx), tools.clock().instant());
  }

  /** The page with the refs that are left to correct. */
  private Future<PageAnswer> refused(
      RoutingContext ctx, OneSegment.Known known, List<String> left, String problem) {
    return one.shown(
        ctx,
        known,
        new SegmentPage.Refs(String.join("\n", left), problem),
        FormFields.again(ctx, 400));
  }

  private PageAnswer told(Segment segment, String says) {
    return new PageAnswer.Elsewhere(notices.on(SegmentPages.href(segment.id()), says));
  }

  /** One on each line, or separated by commas or semicolons. */
  static List<String> refs(String typed) {
    return Arrays.stream(typed.split("[\\r\\n,;]+"))
        .map(String::strip)
        .filter(ref -> !ref.isEmpty())
        .distinct()
        .toList();
  }
}
