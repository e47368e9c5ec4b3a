package nurture.web.draft;

import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeSet;
import nurture.access.Caller;
import nurture.access.RecordedName;
import nurture.access.Role;
import nurture.playbook.version.Publication;
import nurture.playbook.version.ReviewPolicy;
import nurture.playbook.version.ReviewStanding;
import nurture.playbook.version.ReviewStep;
import nurture.web.console.DisplayWords;
import nurture.web.console.ShownTime;
import nurture.web.console.StatusChip;
import org.jspecify.annotations.Nullable;

/**
 * How far the review of a draft is, and what a member can do in it.
 *
 * @param chip null where review was not asked for
 * @param asked who asked for review; null where it was not asked for
 * @param verdicts the newest of each reviewer
 * @param needs what a publication needs of it, in a sentence; empty for nothing
 * @param missing whether something of that is missing
 * @param open comments that are not settled
 * @param asks whether the member may ask for review
 * @param judges whether the member may approve
 * @param entered the remark that was typed
 * @param problem what is wrong with it; empty if nothing is
 */
record ReviewPanel(
    @Nullable StatusChip chip,
    @Nullable Step asked,
    List<Step> verdicts,
    String needs,
    boolean missing,
    List<CommentThread> open,
    boolean asks,
    boolean judges,
    String entered,
    String problem) {

  /**
   * A step of it.
   *
   * @param why it no longer counts; empty if it does
   * @param remark may be empty
   */
  record Step(StatusChip chip, String who, ShownTime at, String why, String remark) {}

  static ReviewPanel of(
      ReviewStanding standing, Caller caller, List<CommentThread> open, DraftEntered entered) {
    boolean worked = standing.draft().published().isEmpty();
    boolean may = worked && ReviewPolicy.mayReview(caller.permissions());
    boolean author = standing.draft().isWorkOf(caller.name());
    boolean typed = entered.form().equals("review");
    return new ReviewPanel(
        chip(standing, caller),
        standing.asked().map(step -> step(step, standing)).orElse(null),
        standing.verdicts().stream().map(step -> step(step, standing)).toList(),
        worked ? needs(standing) : "",
        worked && standing.missing() > 0,
        open,
        may && author,
        may && !author,
        typed ? entered.text() : "",
        typed ? entered.problem() : "");
  }

  /** Null where there is nothing to say. */
  static @Nullable StatusChip chip(ReviewStanding standing, Caller caller) {
    return switch (standing.state()) {
      case NONE -> null;
      case WAITING ->
          new StatusChip(
              standing.waitsFor(caller) ? "waits for your review" : "waits for review", "busy");
      case CHANGES_ASKED -> new StatusChip("changes asked for", "bad");
      case APPROVED -> new StatusChip("approved", "good");
    };
  }

  private static Step step(ReviewStep step, ReviewStanding standing) {
    StatusChip chip =
        switch (step.kind()) {
          case ASK -> new StatusChip("asked for review", "quiet");
          case APPROVE ->
              standing.isVoid(step)
                  ? new StatusChip("approved before a change", "quiet")
                  : standing.lapsed().contains(step)
                      ? new StatusChip("approval no longer counts", "bad")
                      : new StatusChip("approves", "good");
          case ASK_FOR_CHANGES -> new StatusChip("asks for changes", "bad");
        };
    return new Step(
        chip,
        DisplayWords.author(step.who()),
        ShownTime.at(step.at(), ZoneOffset.UTC),
        standing.lapsed().contains(step) ? lapsed(step, standing.policy()) : "",
        step.remark());
  }

  private static String lapsed(ReviewStep step, ReviewPolicy policy) {
    String who = DisplayWords.author(step.who());
    return step.now().isEmpty() && !RecordedName.of(step.who()).key().isEmpty()
        ? "The key was revoked, or its owner may not approve any more."
        : who
            + " approved it and may not any more: an approval takes the role "
            + policy.role().word()
            + (policy.role() == Role.ADMIN ? "" : " or a higher one")
            + " at the time of the publication.";
  }

  /** What a publication needs; empty for nothing. */
  static String needs(ReviewStanding standing) {
    if (standing.policy().approvals() == 0) {
      return "";
    }
    String needed =
        new Publication.NeedsApproval(
                standing.policy().approvals(), standing.policy().role(), new TreeSet<>())
            .words();
    return "Publishing takes "
        + needed
        + (standing.missing() == 0
            ? ", which the draft has."
            : standing.counted() == 0
                ? ". No author of the draft can give it."
                : "; "
                    + standing.missing()
                    + (standing.missing() == 1 ? " is" : " are")
                    + " missing.");
  }
}
