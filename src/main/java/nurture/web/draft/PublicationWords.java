package nurture.web.draft;

import java.util.Optional;
import nurture.playbook.version.Publication;
import nurture.web.console.DisplayWords;

/** Why a draft was not published, and what to do. */
final class PublicationWords {

  /** Empty if there is no such draft. */
  static Optional<String> of(Publication outcome) {
    if (outcome instanceof Publication.MovedOn) {
      return Optional.of(
          "Not published: the draft was changed after its check. Check it again, then publish.");
    } else if (outcome instanceof Publication.Behind behind) {
      return Optional.of(
          "Not published: the draft is on top of version "
              + behind.parent()
              + ", and version "
              + behind.now().version()
              + " is in service, whose changes it would undo. Rebase it first.");
    } else if (outcome instanceof Publication.CanaryRuns canary) {
      return Optional.of(
          "Not published: version "
              + canary.now().canary().orElseThrow()
              + " is a canary with "
              + canary.now().percent()
              + "% of the candidates. Promote or withdraw it first.");
    } else if (outcome instanceof Publication.Same same) {
      return Optional.of(
          "Not published: nothing differs from version "
              + same.version()
              + ", which is in service.");
    } else if (outcome instanceof Publication.NeedsAnother needs) {
      return Optional.of(
          "Not published: a second person must publish this, because it is the work of "
              + String.join(", ", needs.authors().stream().map(DisplayWords::author).toList())
              + ".");
    } else if (outcome instanceof Publication.NeedsApproval needs) {
      return Optional.of(
          "Not published: "
              + needs.words()
              + (needs.missing() == 1 ? " is" : " are")
              + " missing"
              + (needs.approvers().isEmpty()
                  ? ""
                  : " beside that of "
                      + String.join(
                          ", ", needs.approvers().stream().map(DisplayWords::author).toList()))
              + ". Ask for review on the page of the draft.");
    } else if (outcome instanceof Publication.Refused refused) {
      return Optional.of(
          "Not published: "
              + (refused.troubles().isEmpty()
                  ? "the check finds errors."
                  : "the rules cannot decide about some candidates: " + refused.troubles().get(0)));
    } else if (outcome instanceof Publication.Differs) {
      return Optional.of(
          "Not published: scenarios come out otherwise than with the version in service. Accept that"
              + " below, or change the draft.");
    } else if (outcome instanceof Publication.Overtaken) {
      return Optional.of(
          "Not published: another user changed what is in service meanwhile. Look at the versions,"
              + " then publish again.");
    } else if (outcome instanceof Publication.NotAllowed not) {
      return Optional.of("Not published: this takes the permission " + not.permission() + ".");
    }
    return Optional.empty();
  }

  private PublicationWords() {}
}
