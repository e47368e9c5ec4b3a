package nurture.simulation.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
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

  /** A candidate on the way from one version to the other. */
  private record Looked(Recorded candidate, Dossier dossier, Optional<Course> before) {}

  @Override
  public void compare(List<Recorded> candidates, Tally into, BooleanSupplier ended) {
    // One version after the other, not by turns: each has megabytes of compiled rules, and changing
    // between them for every candidate costs a quarter more.
    Tally some = into.empty();
    List<Looked> looked = new ArrayList<>(candidates.size());
    for (Recorded candidate : candidates) {
      if (ended.getAsBoolean()) {
        return;
      }
      some.sees(candidate);
      dossier(candidate, some)
          .ifPresent(
              dossier ->
                  looked.add(
                      new Looked(
                          candidate,
                          dossier,
                          decided(published, Version.PUBLISHED, candidate, dossier, some))));
    }
    for (Looked one : looked) {
      if (ended.getAsBoolean()) {
        return;
      }
      Optional<Course> after = decided(draft, Version.DRAFT, one.candidate(), one.dossier(), some);
      if (one.before().isPresent() && after.isPresent()) {
        some.add(one.candidate(), one.before().get(), after.get());
      }
    }
    into.merge(some);
  }

  /** As the hallway shows it to the rules. */
  private Optional<Dossier> dossier(Recorded candidate, Tally into) {
    try {
      Dossier dossier = candidate.dossier();
      return Optional.of(
          candidate.silenced() && !dossier.person().email().isEmpty()
              ? dossier.addressSuppressed(at)
              : dossier);
    } catch (RuntimeException e) {
      into.notReplayable("what is stored of them cannot be read");
      return Optional.empty();
    }
  }

  private Optional<Course> decided(
      RuleBook book, Version version, Recorded candidate, Dossier dossier, Tally into) {
    try {
      DecisionId id = new DecisionId(candidate.id(), candidate.number() + 1);
      return Optional.of(Course.of(dossier, book.decide(id, dossier, at)));
    } catch (RuntimeException e) {
      into.failed(version, candidate, e);
      return Optional.empty();
    }
  }
}
