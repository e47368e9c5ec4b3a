package nurture.web.jump;

import java.util.List;
import java.util.Locale;

/**
 * What is found by some words.
 *
 * @param words empty for none
 * @param groups by kind; without those of which nothing is found
 */
record JumpPage(String words, int found, List<JumpGroup> groups) {

  /** What is found of one kind. */
  record JumpGroup(String id, String heading, List<JumpTarget.Shown> targets) {}

  static JumpPage of(String words, List<JumpTarget> targets) {
    return new JumpPage(
        words,
        targets.size(),
        targets.stream()
            .map(JumpTarget::kind)
            .distinct()
            .map(
                kind ->
                    new JumpGroup(
                        kind.name().toLowerCase(Locale.ROOT),
                        kind.heading(),
                        targets.stream()
                            .filter(target -> target.kind() == kind)
                            .map(JumpTarget::shown)
                            .toList()))
            .toList());
  }
}
