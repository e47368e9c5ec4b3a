package nurture.simulation.replay;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nurture.decision.Decision;
import nurture.decision.DecisionSentences;
import nurture.simulation.PlaybookLabel;
import nurture.simulation.replay.CandidateDifference.Pair;
import nurture.simulation.replay.ReplayReport.Balance;
import nurture.simulation.replay.ReplayReport.Both;
import nurture.simulation.replay.ReplayReport.Example;
import nurture.simulation.replay.ReplayReport.Said;
import nurture.simulation.replay.ReplayReport.Shift;
import nurture.simulation.replay.ReplayReport.Slot;
import nurture.simulation.replay.ReplayReport.Step;
import nurture.simulation.replay.ReplayReport.Totals;
import nurture.simulation.replay.ReplayReport.Version;

/**
 * A report in the making, for one thread. Everything in it is a sum or a least one, so tallies can
 * be merged in any order.
 */
final class ReplayTally {

  private static final Both ONE_PUBLISHED = new Both(1, 0);
  private static final Both ONE_DRAFT = new Both(0, 1);
  private static final Balance SAME = new Balance(1, 1, 0, 0, 0, 0, 0);
  private static final Balance REWORDED = new Balance(1, 1, 0, 0, 0, 0, 1);
  private static final Balance REWORDED_FROM = new Balance(1, 0, 0, 0, 0, 0, 1);
  private static final Balance REWORDED_TO = new Balance(0, 1, 0, 0, 0, 0, 1);
  private static final Balance GAINED = new Balance(0, 1, 1, 0, 0, 0, 0);
  private static final Balance LOST = new Balance(1, 0, 0, 1, 0, 0, 0);
  private static final Balance MOVED_FROM = new Balance(1, 0, 0, 0, 1, 0, 0);
  private static final Balance MOVED_TO = new Balance(0, 1, 0, 0, 0, 1, 0);

  private final ReplayOptions options;
  private final boolean listened;
  private final List<ComparedCandidate> toldNext = new ArrayList<>();
  private final Map<DifferenceKind, Long> kinds = new EnumMap<>(DifferenceKind.class);
  private final Map<String, Balance> templates = new HashMap<>();
  private final Map<String, Balance> rules = new HashMap<>();
  private final Map<Shift, Long> shifts = new HashMap<>();
  private final Map<Step, Both> stages = new HashMap<>();
  private final Map<String, Both> guards = new HashMap<>();
  private final Map<Slot, Both> volume = new HashMap<>();
  private final Map<String, Long> notReplayable = new HashMap<>();
  private final EvaluationFailures evaluationFailures = new EvaluationFailures();
  private final DifferenceExamples differenceExamples;
  private Balance touches = Balance.NONE;
  private Both unmatched = Both.NONE;
  private long seen;
  private long compared;
  private long noticed;
  private long different;
  private long news;
  private long recorded;

  /**
   * @param listened whether it keeps each candidate for {@link #tell}
   */
  ReplayTally(ReplayOptions options, boolean listened) {
    this.options = options;
    this.listened = listened;
    this.differenceExamples = new DifferenceExamples(options.examples());
  }

  /** One of the same kind with nothing in it yet. */
  ReplayTally empty() {
    return new ReplayTally(options, listened);
  }

  void sees(RecordedCandidate candidate) {
    seen++;
    news += candidate.news() ? 1 : 0;
  }

  void failed(Version version, RecordedCandidate candidate, Throwable failure) {
    evaluationFailures.add(version, candidate.ref(), failure);
  }

  /** So many touches are recorded of a candidate in the period. */
  void recorded(long reached) {
    recorded += reached;
  }

  void notReplayable(String reason) {
    notReplayable.merge(reason, 1L, Long::sum);
  }

  void add(RecordedCandidate candidate, CandidateCourse published, CandidateCourse draft) {
    compared++;
    unmatched = unmatched.plus(new Both(published.unmatched(), draft.unmatched()));
    published.steps().forEach(step -> stages.merge(step, ONE_PUBLISHED, Both::plus));
    draft.steps().forEach(step -> stages.merge(step, ONE_DRAFT, Both::plus));
    published.guards().forEach(guard -> guards.merge(guard, ONE_PUBLISHED, Both::plus));
    draft.guards().forEach(guard -> guards.merge(guard, ONE_DRAFT, Both::plus));
    published
        .reaches()
        .forEach(reachedTouch -> volume.merge(slot(reachedTouch), ONE_PUBLISHED, Both::plus));
    draft
        .reaches()
        .forEach(reachedTouch -> volume.merge(slot(reachedTouch), ONE_DRAFT, Both::plus));
    CandidateDifference candidateDifference =
        CandidateDifference.between(published, draft, options.words());
    candidateDifference.same().forEach(pair -> same(pair, SAME, MOVED_FROM, MOVED_TO));
    candidateDifference
        .reworded()
        .forEach(pair -> same(pair, REWORDED, REWORDED_FROM, REWORDED_TO));
    candidateDifference.moved().forEach(this::moved);
    candidateDifference.gained().forEach(reachedTouch -> count(reachedTouch, GAINED));
    candidateDifference.lost().forEach(reachedTouch -> count(reachedTouch, LOST));
    candidateDifference
        .kinds()
        .forEach(differenceKind -> kinds.merge(differenceKind, 1L, Long::sum));
    if (listened) {
      toldNext.add(ComparedCandidate.of(candidate, candidateDifference, published, draft));
    }
    if (!candidateDifference.kinds().isEmpty()) {
      different++;
      noticed += candidateDifference.kinds().stream().anyMatch(DifferenceKind::noticed) ? 1 : 0;
      differenceExamples.offer(
          candidate.id(),
          candidateDifference.kinds(),
          () -> example(candidate, candidateDifference, published, draft));
    }
  }

  /** Tells of the candidates that were added since it was called last. */
  void tell(ReplayListener listener) {
    toldNext.forEach(listener::compared);
    toldNext.clear();
  }

  void merge(ReplayTally other) {
    toldNext.addAll(other.toldNext);
    other.kinds.forEach((differenceKind, count) -> kinds.merge(differenceKind, count, Long::sum));
    other.templates.forEach((name, balance) -> templates.merge(name, balance, Balance::plus));
    other.rules.forEach((name, balance) -> rules.merge(name, balance, Balance::plus));
    other.shifts.forEach((shift, count) -> shifts.merge(shift, count, Long::sum));
    other.stages.forEach((step, both) -> stages.merge(step, both, Both::plus));
    other.guards.forEach((guard, both) -> guards.merge(guard, both, Both::plus));
    other.volume.forEach((slot, both) -> volume.merge(slot, both, Both::plus));
    other.notReplayable.forEach((why, count) -> notReplayable.merge(why, count, Long::sum));
    evaluationFailures.merge(other.evaluationFailures);
    differenceExamples.merge(other.differenceExamples);
    touches = touches.plus(other.touches);
    unmatched = unmatched.plus(other.unmatched);
    seen += other.seen;
    compared += other.compared;
    noticed += other.noticed;
    different += other.different;
    news += other.news;
    recorded += other.recorded;
  }

  ReplayReport report(String published, String draft, ReplayScope replayScope, boolean complete) {
    return new ReplayReport(
        PlaybookLabel.of(published),
        PlaybookLabel.of(draft),
        replayScope,
        complete,
        new Totals(seen, compared, noticed, different, news, recorded, touches, unmatched),
        new TreeMap<>(kinds),
        new TreeMap<>(templates),
        new TreeMap<>(rules),
        new TreeMap<>(shifts),
        new TreeMap<>(stages),
        new TreeMap<>(guards),
        new TreeMap<>(volume),
        evaluationFailures.list(),
        new TreeMap<>(notReplayable),
        differenceExamples.spread());
  }

  /**
   * @param from of the rule that asked before, where another one asks after
   */
  private void same(Pair pair, Balance one, Balance from, Balance to) {
    touches = touches.plus(one);
    templates.merge(pair.published().template(), one, Balance::plus);
    String before = pair.published().touch().rule();
    String after = pair.draft().touch().rule();
    if (before.equals(after)) {
      rules.merge(before, one, Balance::plus);
    } else {
      rules.merge(before, from, Balance::plus);
      rules.merge(after, to, Balance::plus);
    }
  }

  private void moved(Pair pair) {
    count(pair.published(), MOVED_FROM);
    count(pair.draft(), MOVED_TO);
    shifts.merge(
        new Shift(pair.published().touchpoint(), pair.draft().touchpoint()), 1L, Long::sum);
  }

  private void count(ReachedTouch reachedTouch, Balance one) {
    touches = touches.plus(one);
    templates.merge(reachedTouch.template(), one, Balance::plus);
    rules.merge(reachedTouch.touch().rule(), one, Balance::plus);
  }

  private static Slot slot(ReachedTouch reachedTouch) {
    return new Slot(reachedTouch.day(), reachedTouch.via());
  }

  private static Example example(
      RecordedCandidate candidate,
      CandidateDifference candidateDifference,
      CandidateCourse published,
      CandidateCourse draft) {
    DivergencePoint divergencePoint = DivergencePoint.of(published, draft);
    return new Example(
        candidate.ref(),
        candidateDifference.kinds(),
        said(divergencePoint.published()),
        said(divergencePoint.draft()));
  }

  private static Optional<Said> said(Optional<Decision> decision) {
    return decision.map(d -> new Said(d.at(), DecisionSentences.of(d)));
  }
}
