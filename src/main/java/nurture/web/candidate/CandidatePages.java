package nurture.web.candidate;

import static nurture.access.Permission.ACT;
import static nurture.access.Permission.ACT_ON_OWN;
import static nurture.access.Permission.READ;

import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiFunction;
import nurture.event.CandidateEvent;
import nurture.web.console.CandidateGuard;
import nurture.web.console.FormNotices;
import nurture.web.console.PageAnswers;
import nurture.web.console.PageLinks;
import nurture.web.console.PageRouter;
import nurture.web.console.PageSet;

/** The list of candidates, one of them, and what members do with them. Safe for concurrent use. */
public final class CandidatePages implements PageSet {

  private static final String ONE = PageLinks.CANDIDATES + "/:ref";

  /** Of a form with every field of a profile. */
  private static final long FORM_BYTES = 64 * 1024;

  private final CandidateListRoutes list;
  private final BulkRoutes bulk;
  private final CandidatePageRoutes candidates;
  private final CandidatePanels panels;
  private final EventFormRoutes events;
  private final ProfileFormRoutes profiles;
  private final CandidateActionRoutes actions;
  private final SuppressionForm suppressions;
  private final MergeForm merges;
  private final CandidateGuard guard;

  /**
   * @param report records what a user says of a candidate, by ref
   * @param demo the controls of a demo; empty when people are served for real
   */
  public CandidatePages(
      CandidateTools tools,
      BiFunction<String, CandidateEvent, Future<Void>> report,
      InstantSource clock,
      Optional<DemoControls> demo,
      FormNotices formNotices) {
    this.list = new CandidateListRoutes(tools.directory(), tools.reader(), clock, demo);
    this.bulk = new BulkRoutes(tools.directory(), tools.intake(), clock);
    this.candidates = new CandidatePageRoutes(tools.reader(), clock, demo);
    this.panels = new CandidatePanels(tools, clock);
    this.events = new EventFormRoutes(tools.reader(), tools.intake(), clock, formNotices);
    this.profiles = new ProfileFormRoutes(tools.reader(), tools.intake(), clock, formNotices);
    this.actions = new CandidateActionRoutes(tools, clock, formNotices);
    this.suppressions = new SuppressionForm(report, formNotices);
    this.merges = new MergeForm(tools.merges(), clock, formNotices);
    this.guard = new CandidateGuard(tools.reader());
  }

  @Override
  public void mount(PageRouter pages) {
    pages.page(PageLinks.CANDIDATES, READ, list::list);
    // Which of them the member may act on is asked of each candidate.
    pages.text(PageLinks.CANDIDATES + "/bulk", ACT_ON_OWN, BulkRoutes.FORM_BYTES, bulk::change);
    pages.page(ONE, READ, candidates::one);
    pages.page(ONE + "/why", READ, panels::why);
    pages.page(ONE + "/why-not", READ, panels::whyNot);
    pages.page(ONE + "/next", READ, panels::next);
    pages.page(ONE + "/export", READ, actions::export);
    pages.page(ONE + "/edit", ACT_ON_OWN, guarded(profiles::form));
    pages.text(ONE + "/edit", ACT_ON_OWN, FORM_BYTES, guarded(profiles::change));
    pages.page(ONE + "/events", ACT_ON_OWN, guarded(events::kinds));
    pages.page(ONE + "/events/:type", ACT_ON_OWN, guarded(events::form));
    pages.text(ONE + "/events/:type", ACT_ON_OWN, FORM_BYTES, guarded(events::report));
    pages.page(ONE + "/erase", ACT, actions::eraseForm);
    pages.form(ONE + "/erase", ACT, actions::erase);
    own(pages, "messages/:id/send-now", actions::sendNow);
    own(pages, "messages/:id/send-later", actions::sendLater);
    own(pages, "suppressions/:via/lift", suppressions::lift);
    own(pages, "merge", merges::merge);
    own(pages, "part", merges::undo);
  }

  /** A form about the candidate of the path. */
  private void own(PageRouter pages, String path, PageAnswers.Page form) {
    pages.form(ONE + "/" + path, ACT_ON_OWN, guarded(form));
  }

  private PageAnswers.Page guarded(PageAnswers.Page page) {
    return guard.ofCandidate(ctx -> ctx.pathParam("ref"), page);
  }
}
