package nurture.web.opening;

import java.util.ArrayList;
import java.util.List;
import nurture.candidate.facts.OpeningFit;
import nurture.library.Opening;
import nurture.opening.OfferedOpening;
import nurture.opening.OpeningCandidate;
import nurture.opening.OpeningCandidates;
import nurture.web.console.PageLinks;
import nurture.web.console.ShownTime;
import nurture.web.console.StatusChip;
import org.jspecify.annotations.Nullable;

/**
 * One opening with the candidates who fit it, best first.
 *
 * @param opens null where no day is set
 * @param form null for those who may not change it
 * @param removes whether it is kept in the database and the member may remove it
 * @param shipped whether the playbook in service has one of the same ref
 * @param before the address of the page before; empty if this is the first
 * @param next the address of the next page; empty if this is the last
 */
record OpeningPage(
    String href,
    String title,
    String ref,
    StatusChip state,
    @Nullable ShownTime opens,
    String team,
    String place,
    String function,
    String seniority,
    List<String> skills,
    String brief,
    String source,
    boolean closed,
    long total,
    List<Fitting> candidates,
    String before,
    String next,
    String pool,
    @Nullable OpeningFields form,
    boolean removes,
    boolean shipped) {

  /** Candidates on a page. */
  static final int PEOPLE = 50;

  /**
   * A candidate and the parts of how they fit.
   *
   * @param counts the parts by which candidates are ordered
   * @param beside what is shown of them and does not count
   * @param lacks the skills they do not have
   */
  record Fitting(
      String href,
      String name,
      String ref,
      List<String> counts,
      String lacks,
      List<String> beside,
      List<StatusChip> chips) {

    static Fitting of(OpeningCandidate candidate) {
      OpeningFit fit = candidate.fit();
      Opening opening = fit.opening();
      List<String> beside = new ArrayList<>();
      if (!candidate.country().isEmpty()) {
        beside.add(
            "Lives in "
                + candidate.country()
                + (opening.country().isEmpty()
                    ? ""
                    : opening.country().equals(candidate.country())
                        ? ", as the opening"
                        : ", the opening is in " + opening.country()));
      }
      if (!candidate.seniority().isEmpty()) {
        beside.add("Seniority: " + candidate.seniority());
      }
      List<StatusChip> chips = new ArrayList<>();
      if (candidate.told()) {
        chips.add(new StatusChip("Told of it", "busy"));
      }
      if (candidate.refused()) {
        chips.add(new StatusChip("Ended before", "bad"));
      }
      return new Fitting(
          PageLinks.candidate(candidate.ref(), candidate.id()),
          candidate.name().isBlank() ? candidate.ref() : candidate.name(),
          candidate.ref(),
          parts(fit),
          String.join(", ", fit.missing()),
          beside,
          chips);
    }
  }

  /** What counts for the order, in words. */
  static List<String> parts(OpeningFit fit) {
    List<String> parts = new ArrayList<>();
    if (fit.named()) {
      parts.add("Named in the profile");
    }
    parts.add(
        fit.sameFunction()
            ? "Function " + fit.opening().function()
            : "Not of the function " + fit.opening().function());
    parts.add(
        fit.shared().size()
            + " of "
            + fit.opening().skills().size()
            + " skills"
            + (fit.shared().isEmpty() ? "" : ": " + String.join(", ", fit.shared())));
    return parts;
  }

  static OpeningPage of(
      OfferedOpening offered,
      OpeningCandidates.Page found,
      int page,
      @Nullable OpeningFields form,
      boolean edits) {
    Opening opening = offered.opening();
    String href = PageLinks.opening(opening.ref());
    return new OpeningPage(
        href,
        opening.title(),
        opening.ref(),
        OpeningsPage.state(opening),
        OpeningsPage.opens(opening),
        opening.team(),
        OpeningsPage.place(opening),
        OpeningsPage.function(opening),
        opening.seniority(),
        opening.skills(),
        opening.brief(),
        OpeningsPage.source(offered),
        opening.state() == Opening.State.CLOSED,
        found.total(),
        found.candidates().stream().map(Fitting::of).toList(),
        page == 0 ? "" : href + (page == 1 ? "" : "?page=" + (page - 1)),
        (page + 1L) * PEOPLE < found.total() ? href + "?page=" + (page + 1) : "",
        PoolPages.people(opening.function(), opening.domain(), opening.country()),
        form,
        edits && offered.kept().isPresent(),
        offered.shipped());
  }
}
