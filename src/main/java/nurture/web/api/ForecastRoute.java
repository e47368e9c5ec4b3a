package nurture.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import nurture.candidate.Dossier;
import nurture.decision.AwaitedAction;
import nurture.event.Via;
import nurture.insight.CandidateFile;
import nurture.insight.CandidateReader;
import nurture.insight.TimelineEntry.MessageLine;
import nurture.journey.CandidatePreview;
import nurture.journey.CandidateQueue;
import nurture.json.JsonMappers;
import nurture.outbox.MessageState;
import nurture.rules.RuleBook;
import nurture.rules.whynot.Explanations;
import nurture.simulation.Forecast;
import nurture.simulation.ForecastStep;
import nurture.web.JsonAnswers;
import org.jspecify.annotations.Nullable;

/** What will happen to a candidate next, and when, if nothing else does. */
public final class ForecastRoute {

  private static final int COMING = 20;
  private static final int MOST_COMING = 200;
  private static final int WAITING = 200;
  private static final List<MessageState> ON_THEIR_WAY =
      List.of(MessageState.QUEUED, MessageState.CLAIMED, MessageState.SENDING);

  private final CandidateQueue candidateQueue;
  private final CandidateReader candidateReader;
  private final Explanations explanations;
  private final InstantSource clock;

  public ForecastRoute(
      CandidateQueue candidateQueue,
      CandidateReader candidateReader,
      Explanations explanations,
      InstantSource clock) {
    this.candidateQueue = candidateQueue;
    this.candidateReader = candidateReader;
    this.explanations = explanations;
    this.clock = clock;
  }

  public void mount(Router router) {
    router.get("/api/candidates/:ref/forecast").handler(this::read);
  }

  private void read(RoutingContext context) {
    String ref = context.pathParam("ref");
    Instant now = clock.instant();
    Future<Optional<CandidatePreview>> seen = candidateQueue.load(ref, now);
    Future<Optional<CandidateFile>> file = candidateReader.candidate(ref);
    Future<List<MessageLine>> messages =
        candidateReader.messages(Optional.empty(), Optional.of(ref), WAITING);
    Future.all(seen, file, messages)
        .compose(
            all ->
                WhyNotRoutes.working(
                    context,
                    () ->
                        forecast(
                            context,
                            ref,
                            now,
                            seen.result().orElseThrow(() -> WhyNotRoutes.unknown("candidate", ref)),
                            file.result().map(CandidateFile::nextCheck).orElse(null),
                            messages.result())))
        .onSuccess(node -> JsonAnswers.json(context, 200, node))
        .onFailure(e -> WhyNotRoutes.failed(context, e));
  }

  private ObjectNode forecast(
      RoutingContext context,
      String ref,
      Instant now,
      CandidatePreview seen,
      @Nullable Instant nextCheck,
      List<MessageLine> messages) {
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
    RuleBook book =
        QueryParameters.book(context, explanations, () -> explanations.of(seen.id())).book();
    Forecast forecast =
        Forecast.of(
            book,
            new Forecast.Subject(seen.id(), seen.dossier(), seen.decisions(), look, waiting),
            now,
            QueryParameters.number(context, "days", WhyNotRoutes.DAYS, WhyNotRoutes.MOST_DAYS),
            QueryParameters.number(context, "limit", COMING, MOST_COMING));
    ObjectNode node =
        JsonMappers.OWN
            .createObjectNode()
            .put("candidate", ref)
            .put("from", forecast.from().toString())
            .put("until", forecast.until().toString())
            .put("playbook", book.version())
            .put("more", forecast.cut());
    ArrayNode coming = node.putArray("coming");
    forecast.coming().forEach(each -> coming.add(coming(each)));
    node.set("waitsForAPerson", waitsForAPerson(seen.dossier(), now, messages));
    return node;
  }

  private static ArrayNode waitsForAPerson(
      Dossier dossier, Instant now, List<MessageLine> messages) {
    ArrayNode waits = JsonMappers.OWN.createArrayNode();
    for (AwaitedAction awaited : AwaitedAction.of(dossier, now)) {
      ObjectNode node =
          waits
              .addObject()
              .put("kind", CandidateRoutes.lower(awaited.kind()))
              .put("what", awaited.what());
      awaited.message().ifPresent(id -> node.put("message", id));
      awaited.since().ifPresent(at -> node.put("since", at.toString()));
    }
    for (MessageLine line : messages) {
      if (line.state() == MessageState.UNCERTAIN || line.state() == MessageState.QUARANTINED) {
        waits
            .addObject()
            .put("kind", "message")
            .put("what", "release or cancel " + line.template())
            .put("message", line.id());
      }
    }
    return waits;
  }

  private static ObjectNode coming(ForecastStep forecastStep) {
    ObjectNode node =
        JsonMappers.OWN
            .createObjectNode()
            .put("at", forecastStep.at().toString())
            .put("kind", CandidateRoutes.lower(forecastStep.kind()))
            .put("what", forecastStep.what());
    forecastStep.via().ifPresent(via -> node.put("via", CandidateRoutes.lower(via)));
    if (!forecastStep.topic().isEmpty()) {
      node.put("topic", forecastStep.topic());
    }
    if (!forecastStep.rule().isEmpty()) {
      node.put("rule", forecastStep.rule());
    }
    return node.put("reason", forecastStep.reason());
  }
}
