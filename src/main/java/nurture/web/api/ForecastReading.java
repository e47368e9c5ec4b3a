package nurture.web.api;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntSupplier;
import nurture.decision.AwaitedAction;
import nurture.event.Via;
import nurture.insight.CandidateFile;
import nurture.insight.CandidateReader;
import nurture.insight.TimelineEntry.MessageLine;
import nurture.journey.CandidatePreview;
import nurture.journey.CandidateQueue;
import nurture.outbox.MessageState;
import nurture.rules.RuleBook;
import nurture.rules.whynot.WhyNot;
import nurture.simulation.Forecast;
import org.jspecify.annotations.Nullable;

/**
 * Reads what will happen to a candidate next: for the API and for pages. Safe for concurrent use.
 */
public final class ForecastReading {

  private static final int WAITING = 200;
  private static final List<MessageState> ON_THEIR_WAY =
      List.of(MessageState.QUEUED, MessageState.CLAIMED, MessageState.SENDING);

  private final CandidateQueue candidateQueue;
  private final CandidateReader candidateReader;

  public ForecastReading(CandidateQueue candidateQueue, CandidateReader candidateReader) {
    this.candidateQueue = candidateQueue;
    this.candidateReader = candidateReader;
  }

  /**
   * Runs forward on a worker thread.
   *
   * @param book whose rules are asked
   * @param days how far at most
   * @param most of what is coming
   * @return empty for an unknown ref; fails with what a function throws, with {@code
   *     EvaluationFailed} if a rule does, or when the database is away
   */
  public Future<Optional<CandidateForecast>> read(
      Vertx vertx,
      String ref,
      Instant now,
      Function<CandidatePreview, WhyNot> book,
      IntSupplier days,
      IntSupplier most) {
    Future<Optional<CandidatePreview>> seen = candidateQueue.load(ref, now);
    Future<Optional<CandidateFile>> file = candidateReader.candidate(ref);
    Future<List<MessageLine>> messages =
        candidateReader.messages(Optional.empty(), Optional.of(ref), WAITING);
    return Future.all(seen, file, messages)
        .compose(
            all ->
                vertx.executeBlocking(
                    () ->
                        seen.result()
                            .map(
                                preview ->
                                    forecast(
                                        preview,
                                        file.result().map(CandidateFile::nextCheck).orElse(null),
                                        messages.result(),
                                        now,
                                        book.apply(preview).book(),
                                        days.getAsInt(),
                                        most.getAsInt())),
                    false));
  }

  private static CandidateForecast forecast(
      CandidatePreview seen,
      @Nullable Instant nextCheck,
      List<MessageLine> messages,
      Instant now,
      RuleBook book,
      int days,
      int most) {
    List<Forecast.Waiting> waiting =
        messages.stream()
            .filter(line -> line.kind().equals("message") && ON_THEIR_WAY.contains(line.state()))
            .map(
                line ->
                    new Forecast.Waiting(
                        line.id(),
                        line.template(),
                        line.topic(),
                        Via.valueOf(line.via()),
                        line.notBefore()))
            .toList();
    Instant look = seen.news() || nextCheck == null ? now : nextCheck;
    return new CandidateForecast(
        book.version(),
        Forecast.of(
            book,
            new Forecast.Subject(seen.id(), seen.dossier(), seen.decisions(), look, waiting),
            now,
            days,
            most),
        waits(seen, now, messages));
  }

  private static List<CandidateForecast.Waits> waits(
      CandidatePreview seen, Instant now, List<MessageLine> messages) {
    List<CandidateForecast.Waits> waits = new ArrayList<>();
    for (AwaitedAction awaited : AwaitedAction.of(seen.dossier(), now)) {
      waits.add(
          new CandidateForecast.Waits(
              CandidateRoutes.lower(awaited.kind()),
              awaited.what(),
              awaited.message(),
              awaited.since()));
    }
    for (MessageLine line : messages) {
      if (line.state() == MessageState.UNCERTAIN || line.state() == MessageState.QUARANTINED) {
        waits.add(
            new CandidateForecast.Waits(
                "message",
                "release or cancel " + line.template(),
                Optional.of(line.id()),
                Optional.empty()));
      }
    }
    return waits;
  }
}
