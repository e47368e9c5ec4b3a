package nurture.web.console;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import nurture.event.EventEnvelope;
import nurture.intake.EventReceipt;
import nurture.journey.CandidateQueue;
import nurture.journey.EvaluationResult;
import nurture.journey.Evaluator;
import nurture.journey.RecordMerges;
import nurture.outbox.MessageActions;
import nurture.rules.whynot.Explanations;
import nurture.rules.whynot.WhyNot;
import nurture.web.candidate.CandidateTools;

/** What the pages of candidates work with, in memory; no rules decide here. */
final class FakeCandidateTools {

  private final List<EventEnvelope> events = new CopyOnWriteArrayList<>();
  private final List<String> erased = new CopyOnWriteArrayList<>();
  private final Set<String> known = new HashSet<>();

  CandidateTools tools(FakeCandidateReader reader, RecordMerges merges, MessageActions messages) {
    return new CandidateTools(
        reader,
        new FakeCandidateDirectory(reader),
        this::record,
        merges,
        messages,
        (ref, by, now) -> {
          erased.add(ref + " by " + by);
          return Future.succeededFuture(true);
        },
        new NoQueue(),
        new NoRules());
  }

  List<EventEnvelope> events() {
    return events;
  }

  List<String> erased() {
    return erased;
  }

  private Future<List<EventReceipt>> record(List<EventEnvelope> reported) {
    return Future.succeededFuture(
        reported.stream()
            .map(
                event -> {
                  if (known.add(event.candidate() + " " + event.id())) {
                    events.add(event);
                    return EventReceipt.RECORDED;
                  }
                  return EventReceipt.KNOWN;
                })
            .toList());
  }

  private static final class NoQueue implements CandidateQueue {
    @Override
    public Future<List<EvaluationResult>> round(int most, Instant now, Evaluator evaluator) {
      return Future.succeededFuture(List.of());
    }

    @Override
    public Future<Optional<EvaluationResult>> one(String ref, Instant now, Evaluator evaluator) {
      return Future.succeededFuture(Optional.empty());
    }

    @Override
    public Future<Optional<EvaluationResult>> dryRun(String ref, Instant now, Evaluator evaluator) {
      return Future.succeededFuture(Optional.empty());
    }
  }

  private static final class NoRules implements Explanations {
    @Override
    public WhyNot live() {
      throw new IllegalStateException("there are no rules here");
    }

    @Override
    public WhyNot of(UUID candidate, OptionalLong armVersion) {
      return live();
    }

    @Override
    public Optional<WhyNot> by(String version) {
      return Optional.empty();
    }
  }
}
