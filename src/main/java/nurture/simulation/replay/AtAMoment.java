package nurture.simulation.replay;

import java.time.Instant;
import java.util.Optional;
import nurture.candidate.Dossier;
import nurture.decision.DecisionId;
import nurture.rules.RuleBook;
import nurture.simulation.replay.ReplayReport.Version;

/**
 * Decides once with each version about the dossier as it is recorded. News that is not applied yet
 * is not minded: the hallway applies it within the second, and here it would be applied to both.
 */
final class AtAMoment implements Comparing {

  private final RuleBook published;
  private final RuleBook draft;
  private final Instant at;

  AtAMoment(RuleBook published, RuleBook draft, Instant at) {
    this.published = published;
    this.draft = draft;
    this.at = at;
  }

  @Override
  public void compare(Recorded candidate, Tally into) {
    Dossier dossier;
    try {
      dossier = candidate.dossier();
    } catch (RuntimeException e) {
      into.notReplayable("what is stored of them cannot be read");
      return;
    }
    // As the hallway shows it to the rules.
    Dossier seen =
        candidate.silenced() && !dossier.person().email().isEmpty()
            ? dossier.addressSuppressed(at)
            : dossier;
    DecisionId id = new DecisionId(candidate.id(), candidate.number() + 1);
    Optional<Course> before = decided(published, Version.PUBLISHED, candidate, id, seen, into);
    Optional<Course> after = decided(draft, Version.DRAFT, candidate, id, seen, into);
    if (before.isPresent() && after.isPresent()) {
      into.add(candidate, before.get(), after.get());
    }
  }

  private Optional<Course> decided(
      RuleBook book,
      Version version,
      Recorded candidate,
      DecisionId id,
      Dossier dossier,
      Tally into) {
    try {
      return Optional.of(Course.of(dossier, book.decide(id, dossier, at)));
    } catch (RuntimeException e) {
      into.failed(version, candidate, e);
      return Optional.empty();
    }
  }
}
