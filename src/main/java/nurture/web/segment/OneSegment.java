package nurture.web.segment;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nurture.access.Permission;
import nurture.insight.CandidateDirectory;
import nurture.segment.Segment;
import nurture.segment.SegmentReader;
import nurture.segment.UnreadableSegment;
import nurture.web.PathId;
import nurture.web.SegmentTools;
import nurture.web.console.PageAnswer;
import nurture.web.console.PageUser;
import nurture.web.console.QueryText;
import org.jspecify.annotations.Nullable;

/** Reads the segment that a page is about, and shows it. */
final class OneSegment {

  /** Candidates on a page. */
  static final int PEOPLE = 50;

  private static final int LONGEST_QUESTION = 100;

  private final SegmentTools tools;
  private final SegmentCounts counts;
  private final SegmentWhyNot whyNot;

  OneSegment(SegmentTools tools, CandidateDirectory directory) {
    this.tools = tools;
    this.counts = new SegmentCounts(tools);
    this.whyNot = new SegmentWhyNot(tools, directory);
  }

  /**
   * A segment that there is.
   *
   * @param versions the newest first
   * @param all the segments there are
   */
  record Known(List<Segment> versions, List<Segment> all, SegmentWords words) {

    Segment newest() {
      return versions.get(0);
    }
  }

  /** The segment of the path, unless there is none or it was removed. */
  Future<PageAnswer> found(RoutingContext ctx, Function<Known, Future<PageAnswer>> then) {
    Optional<UUID> id = PathId.of(ctx);
    if (id.isEmpty()) {
      return Future.succeededFuture(unknown());
    }
    var versions = tools.segments().store().versions(id.get());
    var all = tools.segments().store().all();
    return Future.all(versions, all)
        .compose(
            read ->
                all.result().stream().anyMatch(each -> each.id().equals(id.get()))
                    ? then.apply(
                        new Known(
                            versions.result(),
                            all.result(),
                            SegmentWords.of(tools.segments(), all.result())))
                    : Future.succeededFuture(unknown()));
  }

  static PageAnswer unknown() {
    return PageAnswer.notFound("There is no such segment. It may have been removed.");
  }

  /** As it is kept. */
  Future<PageAnswer> shown(RoutingContext ctx, Known known) {
    return shown(ctx, known, kept(ctx, known), null, 200);
  }

  /** With its form as it was typed. */
  Future<PageAnswer> shown(
      RoutingContext ctx, Known known, TypedSegment typed, @Nullable LateSegment late, int status) {
    return shown(ctx, known, typed, late, SegmentPage.Refs.NONE, status);
  }

  /** With refs as they were typed. */
  Future<PageAnswer> shown(RoutingContext ctx, Known known, SegmentPage.Refs refs, int status) {
    return shown(ctx, known, kept(ctx, known), null, refs, status);
  }

  private TypedSegment kept(RoutingContext ctx, Known known) {
    return SegmentRows.shown(ctx, TypedSegment.of(known.newest()), tools.words().get());
  }

  private Future<PageAnswer> shown(
      RoutingContext ctx,
      Known known,
      TypedSegment typed,
      @Nullable LateSegment late,
      SegmentPage.Refs refs,
      int status) {
    Segment newest = known.newest();
    boolean unsaved = late != null || !typed.says(newest);
    String after = QueryText.given(ctx.queryParams().get("after"), LONGEST_QUESTION);
    String who = QueryText.given(ctx.queryParams().get("who"), LONGEST_QUESTION);
    var found = counts.of(newest.id(), typed, false);
    var people = people(newest, after);
    var answered = whyNot.of(newest, known.all(), who);
    return Future.all(found, people, answered)
        .map(
            read ->
                new PageAnswer.View(
                    status,
                    "segment",
                    newest.name(),
                    SegmentPages.SECTION,
                    SegmentPage.of(
                        known.versions(),
                        known.all(),
                        known.words(),
                        found.result(),
                        SegmentPages.mayEdit(ctx)
                            ? SegmentFields.of(
                                typed,
                                newest.id(),
                                known.all(),
                                found.result(),
                                unsaved,
                                late,
                                tools.words().get())
                            : null,
                        people.result(),
                        PageUser.member(ctx).may(Permission.ACT),
                        refs,
                        answered.result())));
  }

  private Future<SegmentPage.People> people(Segment segment, String after) {
    Optional<UUID> behind = place(after);
    return tools
        .segments()
        .sql(segment.id(), segment.definition())
        .compose(sql -> tools.reader().page(sql, tools.clock().instant(), behind, PEOPLE + 1))
        .map(lines -> people(segment, lines, behind.isPresent()))
        .recover(
            failure ->
                failure instanceof UnreadableSegment
                    ? Future.succeededFuture(
                        new SegmentPage.People(
                            List.of(), "", false, String.valueOf(failure.getMessage())))
                    : Future.failedFuture(failure));
  }

  private static SegmentPage.People people(
      Segment segment, List<SegmentReader.Line> lines, boolean further) {
    List<SegmentReader.Line> page = lines.subList(0, Math.min(PEOPLE, lines.size()));
    return new SegmentPage.People(
        page.stream().map(FoundPart.FoundPerson::of).toList(),
        lines.size() > PEOPLE
            ? SegmentPages.href(segment.id()) + "?after=" + page.get(PEOPLE - 1).id() + "#people"
            : "",
        further,
        "");
  }

  private static Optional<UUID> place(String after) {
    try {
      return after.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(after));
    } catch (IllegalArgumentException noPlace) {
      return Optional.empty();
    }
  }
}
