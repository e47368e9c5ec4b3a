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
final class SnapshotComparison implements VersionComparison {

  private final RuleBook published;
  private final RuleBook draft;
  private final Instant at;

  SnapshotComparison(RuleBook published, RuleBook draft, Instant at) {
    this.published = published;
    this.draft = draft;
    this.at = at;
  }

  /** A candidate on the way from one version to the other. */
  private record Looked(
      RecordedCandidate candidate, Dossier dossier, Optional<CandidateCourse> before) {}

  @Override
  public void compare(List<RecordedCandidate> candidates, ReplayTally into, BooleanSupplier ended) {
    // One version after the other, not by turns: each has megabytes of compiled rules, and changing
    // between them for every candidate costs a quarter more.
    ReplayTally some = into.empty();
    List<Looked> looked = new ArrayList<>(candidates.size());
    for (RecordedCandidate candidate : candidates) {
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
      Optional<CandidateCourse> after =
          decided(draft, Version.DRAFT, one.candidate(), one.dossier(), some);
      if (one.before().isPresent() && after.isPresent()) {
        some.add(one.candidate(), one.before().get(), after.get());
      }
    }
    into.merge(some);
  }

  /** As the hallway shows it to the rules. */
  private Optional<Dossier> dossier(RecordedCandidate candidate, ReplayTally into) {
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

  private Optional<CandidateCourse> decided(
      RuleBook book,
      Version version,
      RecordedCandidate candidate,
      Dossier dossier,
      ReplayTally into) {
    try {
      DecisionId id = new DecisionId(candidate.id(), candidate.number() + 1);
      return Optional.of(CandidateCourse.of(dossier, book.decide(id, dossier, at)));
    } catch (RuntimeException e) {
      into.failed(version, candidate, e);
      return Optional.empty();
    }
  }
}
