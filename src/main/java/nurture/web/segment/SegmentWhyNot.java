package nurture.web.segment;

import io.vertx.core.Future;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nurture.candidate.facts.Facts;
import nurture.candidate.facts.World;
import nurture.insight.CandidateDirectory;
import nurture.insight.CandidateSearch;
import nurture.insight.DirectoryEntry;
import nurture.journey.CandidatePreview;
import nurture.rules.match.NearMiss;
import nurture.segment.Segment;
import nurture.segment.SegmentDefinition.OfSegments;
import nurture.segment.SegmentMembership;
import nurture.segment.SegmentMembership.Answer;
import nurture.segment.UnreadableSegment;
import nurture.web.SegmentTools;
import nurture.web.console.DisplayWords;
import nurture.web.console.PageLinks;
import nurture.web.console.ShownTime;
import nurture.web.segment.WhyNotPart.Meant;
import nurture.web.segment.WhyNotPart.Missing;

/** Finds a candidate by ref or by words, and tells why they are not in a segment. */
final class SegmentWhyNot {

  private static final int MOST_MEANT = 8;

  private final SegmentTools tools;
  private final CandidateDirectory directory;
  private final SegmentMembership membership;

  SegmentWhyNot(SegmentTools tools, CandidateDirectory directory) {
    this.tools = tools;
    this.directory = directory;
    this.membership = new SegmentMembership(tools.segments(), tools.reader());
  }

  /**
   * Asks.
   *
   * @param asked a ref, or part of a name, address, employer or skill; empty for nothing
   * @param all the segments there are
   */
  Future<WhyNotPart> of(Segment segment, List<Segment> all, String asked) {
    if (asked.isEmpty()) {
      return Future.succeededFuture(WhyNotPart.NOT_ASKED);
    }
    Instant now = tools.clock().instant();
    return tools
        .candidates()
        .load(asked, now)
        .compose(
            seen ->
                seen.isPresent()
                    ? answered(segment, all, asked, seen.get(), now)
                    : searched(segment, all, asked, now));
  }

  private Future<WhyNotPart> searched(
      Segment segment, List<Segment> all, String asked, Instant now) {
    return directory
        .page(search(asked), "", MOST_MEANT)
        .compose(
            page -> {
              if (page.entries().size() != 1) {
                return Future.succeededFuture(
                    page.entries().isEmpty()
                        ? WhyNotPart.trouble(
                            asked, "No candidate has that ref, or matches these words.")
                        : WhyNotPart.choice(
                            asked,
                            page.entries().stream().map(each -> meant(segment, each)).toList()));
              }
              return tools
                  .candidates()
                  .load(page.entries().get(0).line().ref(), now)
                  .compose(
                      seen ->
                          seen.isPresent()
                              ? answered(segment, all, asked, seen.get(), now)
                              : Future.succeededFuture(
                                  WhyNotPart.trouble(asked, "That candidate was just erased.")));
            });
  }

  private static Meant meant(Segment segment, DirectoryEntry entry) {
    String ref = entry.line().ref();
    String name = entry.line().name();
    return new Meant(
        name.isBlank() ? ref : name,
        ref,
        SegmentPages.href(segment.id())
            + "?who="
            + URLEncoder.encode(ref, StandardCharsets.UTF_8)
            + "#why-not");
  }

  private Future<WhyNotPart> answered(
      Segment segment, List<Segment> all, String asked, CandidatePreview seen, Instant now) {
    World world = tools.world().get();
    SegmentMembership.Asked candidate =
        new SegmentMembership.Asked(
            seen.id(), seen.dossier(), at -> Facts.of(seen.dossier(), at, world));
    String name = seen.dossier().person().name();
    String shown = name.isBlank() ? seen.dossier().ref() : name;
    return membership
        .of(segment, candidate, now)
        .compose(
            answer ->
                missing(segment, all, candidate, answer, now)
                    .map(
                        missing ->
                            new WhyNotPart(
                                asked,
                                shown,
                                PageLinks.candidate(seen.dossier().ref(), seen.id()),
                                answer.inside(),
                                answer.inside() ? "is in this segment" : "is not in this segment",
                                missing,
                                List.of(),
                                "")))
        .recover(
            failure ->
                failure instanceof UnreadableSegment
                    ? Future.succeededFuture(
                        WhyNotPart.trouble(asked, String.valueOf(failure.getMessage())))
                    : Future.failedFuture(failure));
  }

  private Future<List<Missing>> missing(
      Segment segment,
      List<Segment> all,
      SegmentMembership.Asked candidate,
      Answer answer,
      Instant now) {
    if (segment.definition() instanceof OfSegments of) {
      Future<List<Missing>> told = Future.succeededFuture(List.of());
      for (var id : of.segments()) {
        Optional<Segment> part = all.stream().filter(each -> each.id().equals(id)).findFirst();
        if (part.isPresent()) {
          told =
              told.compose(
                  before ->
                      membership
                          .of(part.get(), candidate, now)
                          .map(inside -> with(before, part.get(), inside)));
        }
      }
      return told;
    }
    return Future.succeededFuture(answer.missing().stream().map(SegmentWhyNot::missing).toList());
  }

  private static List<Missing> with(List<Missing> before, Segment part, Answer answer) {
    List<Missing> more = new ArrayList<>(before);
    more.add(new Missing((answer.inside() ? "In “" : "Not in “") + part.name() + "”", "", null));
    answer.missing().stream().map(SegmentWhyNot::missing).forEach(more::add);
    return List.copyOf(more);
  }

  private static Missing missing(NearMiss miss) {
    return new Missing(
        DisplayWords.capital(miss.said().replace("the rule needs", "the segment needs")),
        miss.said().contains(miss.asked()) ? "" : miss.asked(),
        miss.on().map(ShownTime::on).orElse(null));
  }

  private static CandidateSearch search(String text) {
    return new CandidateSearch(
        text,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        false,
        false,
        List.of(),
        CandidateSearch.LastTouch.ANY,
        CandidateSearch.Order.NAME);
  }
}
