package nurture.web.draft;

import java.util.Optional;
import nurture.playbook.version.CommentPlace;
import nurture.playbook.version.LineAnchor;

/**
 * What is being written on the page of a draft.
 *
 * @param form {@code comment}, {@code answer} or {@code review}; empty for nothing
 * @param place what a comment is about
 * @param answers the number of the comment that is answered; 0 for none
 * @param problem what is wrong with it; empty if nothing is
 */
record DraftEntered(String form, CommentPlace place, long answers, String text, String problem) {

  static final DraftEntered NONE = new DraftEntered("", CommentPlace.DRAFT, 0, "", "");

  static DraftEntered comment(CommentPlace place, String text, String problem) {
    return new DraftEntered("comment", place, 0, text, problem);
  }

  static DraftEntered answer(long number, String text, String problem) {
    return new DraftEntered("answer", CommentPlace.DRAFT, number, text, problem);
  }

  static DraftEntered review(String remark, String problem) {
    return new DraftEntered("review", CommentPlace.DRAFT, 0, remark, problem);
  }

  /** Whether a comment on all of this is being written. */
  boolean isOn(CommentPlace.About about, String subject) {
    return form.equals("comment")
        && place.about() == about
        && place.subject().equals(subject)
        && place.line().isEmpty();
  }

  /** The line of this that a comment is being written on. */
  Optional<LineAnchor> line(CommentPlace.About about, String subject) {
    return form.equals("comment") && place.about() == about && place.subject().equals(subject)
        ? place.line()
        : Optional.empty();
  }
}
