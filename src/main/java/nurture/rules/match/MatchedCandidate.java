package nurture.rules.match;

import nurture.candidate.Dossier;

/**
 * A candidate a rule is about.
 *
 * @param ref the caller's own id
 * @param name empty if it is not known
 */
public record MatchedCandidate(String ref, String name) {

  static MatchedCandidate of(Dossier dossier) {
    return new MatchedCandidate(dossier.ref(), dossier.person().name());
  }
}
