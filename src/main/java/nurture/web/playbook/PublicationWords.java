package nurture.web.playbook;

import java.util.Optional;
import nurture.playbook.version.Publication;

/** Why a draft was not published, and what to do. */
final class PublicationWords {

  /** Empty if there is no such draft, or where a report says it. */
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
              + " is in service, whose changes it would undo. It has to be rebased first.");
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
              + String.join(", ", needs.authors().stream().map(DraftsPage::author).toList())
              + ".");
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
