package nurture.simulation.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import nurture.rules.RuleBook;
import nurture.simulation.CandidateSimulation;
import nurture.simulation.replay.RecordedHistory.Heard;
import nurture.simulation.replay.ReplayReport.Version;

/**
 * Lives a past period once with each version, from the dossier as it was when the period began.
 *
 * <p>What came from outside comes again at the instant it was heard of. What a version sends leaves
 * as it would; what was answered to a message decided in the period is answered to whatever message
 * of the same topic and channel that version sends in its place, after as long a time. Answers to a
 * message a version never sends are dropped and counted: nobody knows what would have been said.
 *
 * <p>The alternative, asking the draft at each recorded decision about the very dossier of then, is
 * cheaper by little and answers another question: nothing the draft does would ever have happened,
 * so it would ask for the same message day after day, and no sum or volume would be right.
 */
final class PeriodComparison implements VersionComparison {

  private static final int DECISIONS_A_DAY = 48;
  private static final int DECISIONS = 1_000;

  private final RuleBook published;
  private final RuleBook draft;
  private final ReplayScope.Period period;
  private final int most;

  PeriodComparison(RuleBook published, RuleBook draft, ReplayScope.Period period) {
    this.published = published;
    this.draft = draft;
    this.period = period;
    long days = Duration.between(period.from(), period.to()).toDays();
    this.most = Math.toIntExact(DECISIONS + DECISIONS_A_DAY * days);
  }

  @Override
  public void compare(List<RecordedCandidate> candidates, ReplayTally into, BooleanSupplier ended) {
    for (RecordedCandidate candidate : candidates) {
      if (ended.getAsBoolean()) {
        return;
      }
      into.sees(candidate);
      compare(candidate, into);
    }
  }

  private void compare(RecordedCandidate candidate, ReplayTally into) {
    PastPeriod pastPeriod;
    try {
      RecordedHistory recordedHistory = candidate.history();
      PeriodStart periodStart = PeriodStart.of(candidate, recordedHistory, period.from());
      pastPeriod =
          PastPeriod.of(
              candidate.silenced() ? periodStart.silencedSince(period.from()) : periodStart,
              recordedHistory,
              period);
    } catch (NotReplayable e) {
      into.notReplayable(e.reason());
      return;
    } catch (RuntimeException e) {
      into.notReplayable("what is stored of them cannot be read");
      return;
    }
    into.recorded(pastPeriod.reached());
    Optional<CandidateCourse> before =
        lived(published, Version.PUBLISHED, candidate, pastPeriod, into);
    Optional<CandidateCourse> after = lived(draft, Version.DRAFT, candidate, pastPeriod, into);
    if (before.isPresent() && after.isPresent()) {
      into.add(candidate, before.get(), after.get());
    }
  }

  private Optional<CandidateCourse> lived(
      RuleBook book,
      Version version,
      RecordedCandidate candidate,
      PastPeriod pastPeriod,
      ReplayTally into) {
    RecordedResponseModel others = new RecordedResponseModel(pastPeriod.sent());
    CourseRecorder witness = new CourseRecorder(most);
    CandidateSimulation candidateSimulation =
        new CandidateSimulation(book, pastPeriod.standing(), period.from(), others, witness);
    for (Heard heard : pastPeriod.outside()) {
      candidateSimulation.hears(later(heard.received(), period.from()), heard.event());
    }
    try {
      candidateSimulation.until(period.to());
    } catch (RuntimeException e) {
      into.failed(version, candidate, e);
      return Optional.empty();
    }
    return Optional.of(witness.course(others.unmatched()));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
