package nurture.web.candidate;

import static nurture.access.Permission.ACT_ON_OWN;
import static nurture.access.Permission.READ;

import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiFunction;
import nurture.event.CandidateEvent;
import nurture.insight.CandidateReader;
import nurture.journey.RecordMerges;
import nurture.web.console.CandidateGuard;
import nurture.web.console.FormNotices;
import nurture.web.console.PageAnswers;
import nurture.web.console.PageLinks;
import nurture.web.console.PageRouter;
import nurture.web.console.PageSet;

/** The list of candidates, one of them, and what members do with them. Safe for concurrent use. */
public final class CandidatePages implements PageSet {

  private final CandidatePageRoutes candidates;
  private final SuppressionForm suppressions;
  private final MergeForm merges;
  private final CandidateGuard guard;

  /**
   * @param report records what a user says of a candidate, by ref
   * @param demo the controls of a demo; empty when people are served for real
   */
  public CandidatePages(
      CandidateReader candidateReader,
      BiFunction<String, CandidateEvent, Future<Void>> report,
      RecordMerges merges,
      InstantSource clock,
      Optional<DemoControls> demo,
      FormNotices formNotices) {
    this.candidates = new CandidatePageRoutes(candidateReader, clock, demo);
    this.suppressions = new SuppressionForm(report, formNotices);
    this.merges = new MergeForm(merges, clock, formNotices);
    this.guard = new CandidateGuard(candidateReader);
  }

  @Override
  public void mount(PageRouter pages) {
    pages.page(PageLinks.CANDIDATES, READ, candidates::list);
    pages.page("/candidates/:ref", READ, candidates::one);
    own(pages, "suppressions/:via/lift", suppressions::lift);
    own(pages, "merge", merges::merge);
    own(pages, "part", merges::undo);
  }

  /** A form about the candidate of the path. */
  private void own(PageRouter pages, String path, PageAnswers.Page form) {
    pages.form(
        "/candidates/:ref/" + path,
        ACT_ON_OWN,
        guard.ofCandidate(ctx -> ctx.pathParam("ref"), form));
  }
}
