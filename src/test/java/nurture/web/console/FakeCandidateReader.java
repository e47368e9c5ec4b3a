package nurture.web.console;

import io.vertx.core.Future;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nurture.candidate.Dossier;
import nurture.decision.DecisionId;
import nurture.decision.MessageId;
import nurture.insight.CandidateCursor;
import nurture.insight.CandidateFile;
import nurture.insight.CandidateLine;
import nurture.insight.CandidateListing;
import nurture.insight.CandidateQuery;
import nurture.insight.CandidateReader;
import nurture.insight.QueueDepths;
import nurture.insight.TimelineEntry;
import nurture.insight.TimelineEntry.MessageLine;
import nurture.insight.TimelineEntry.MessageText;
import nurture.outbox.MessageState;

/** What is read, in memory. */
final class FakeCandidateReader implements CandidateReader {

  private final Map<String, CandidateFile> files = new HashMap<>();
  private final List<CandidateLine> lines = new ArrayList<>();
  private final Map<String, List<TimelineEntry>> timelines = new HashMap<>();
  private final Map<String, MessageText> messages = new HashMap<>();
  private final List<MessageLine> messageLines = new ArrayList<>();
  private volatile QueueDepths queueDepths = new QueueDepths(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  private volatile boolean away;

  /** From now on the database is away. */
  void goAway() {
    away = true;
  }

  FakeCandidateReader with(QueueDepths full) {
    queueDepths = full;
    return this;
  }

  FakeCandidateReader with(
      Dossier dossier, Instant nextCheck, String why, TimelineEntry... timeline) {
    return with(
        new CandidateFile(
            dossier, timeline.length, 0, nextCheck, why, null, "", java.util.List.of()),
        timeline);
  }

  FakeCandidateReader with(CandidateFile file, TimelineEntry... timeline) {
    Dossier dossier = file.dossier();
    files.put(dossier.ref(), file);
    timelines.put(dossier.ref(), List.of(timeline));
    lines.add(
        new CandidateLine(
            UUID.nameUUIDFromBytes(dossier.ref().getBytes(StandardCharsets.UTF_8)),
            dossier.ref(),
            dossier.person().name(),
            dossier.funnel().stage(),
            file.nextCheck(),
            file.nextCheckWhy(),
            file.quarantine()));
    return this;
  }

  FakeCandidateReader with(MessageText message) {
    messages.put(message.line().id(), message);
    messageLines.add(message.line());
    return this;
  }

  @Override
  public Future<CandidateListing> candidates(CandidateQuery query) {
    List<CandidateLine> found =
        lines.stream()
            .filter(l -> l.name().contains(query.search()))
            .filter(l -> query.stage().isEmpty() || query.stage().get() == l.stage())
            .toList();
    List<CandidateLine> page = found.stream().limit(query.most()).toList();
    return read(
        new CandidateListing(
            page,
            found.size() > page.size()
                ? Optional.of(new CandidateCursor(Instant.EPOCH, page.get(0).id()))
                : Optional.empty()));
  }

  @Override
  public Future<Optional<CandidateFile>> candidate(String ref) {
    return read(Optional.ofNullable(files.get(ref)));
  }

  @Override
  public Future<Optional<List<TimelineEntry>>> timeline(
      String ref, Optional<Instant> before, int most) {
    return read(
        Optional.ofNullable(timelines.get(ref))
            .map(
                entries ->
                    entries.stream()
                        .filter(entry -> before.isEmpty() || entry.at().isBefore(before.get()))
                        .limit(most)
                        .toList()));
  }

  @Override
  public Future<Optional<String>> decision(DecisionId id) {
    return read(Optional.empty());
  }

  @Override
  public Future<List<MessageLine>> messages(
      Optional<MessageState> state, Optional<String> candidate, int most) {
    return read(
        messageLines.stream()
            .filter(l -> state.isEmpty() || state.get() == l.state())
            .filter(l -> candidate.isEmpty() || candidate.get().equals(l.candidate()))
            .limit(most)
            .toList());
  }

  @Override
  public Future<Optional<MessageText>> message(MessageId id) {
    return read(Optional.ofNullable(messages.get(id.toString())));
  }

  @Override
  public Future<QueueDepths> depths(Instant now) {
    return read(queueDepths);
  }

  /** The dossier of a candidate that was put here. */
  Optional<CandidateFile> file(String ref) {
    return Optional.ofNullable(files.get(ref));
  }

  <T> Future<T> read(T value) {
    return away
        ? Future.failedFuture(new IllegalStateException("the database is away"))
        : Future.succeededFuture(value);
  }
}
