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
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import nurture.candidate.Dossier;
import nurture.decision.DecisionId;
import nurture.decision.Fired;
import nurture.decision.whynot.RuleAnswer;
import nurture.event.Via;
import nurture.insight.Entry.MessageLine;
import nurture.insight.History;
import nurture.insight.Past;
import nurture.insight.Reading;
import nurture.journey.Glance;
import nurture.json.Mappers;
import nurture.json.WhyNotJson;
import nurture.outbox.MessageState;
import nurture.rules.EvaluationFailed;
import nurture.rules.whynot.WhyNot;
import nurture.simulation.Coming;
import nurture.simulation.Forecast;
import nurture.web.Answers;
import nurture.web.Problem;
import org.jspecify.annotations.Nullable;

/** Why not, and what next: of a candidate as they are, and of a decision as it was. */
public final class WhyNotRoutes {

  private static final int DAYS = 400;
  private static final int MOST_DAYS = 1_200;
  private static final int COMING = 20;
  private static final int MOST_COMING = 200;
  private static final int WAITING = 200;
  private static final List<MessageState> ON_THEIR_WAY =
      List.of(MessageState.QUEUED, MessageState.CLAIMED, MessageState.SENDING);

  private final Glance glance;
  private final History history;
  private final Reading reading;
  private final Supplier<WhyNot> whyNot;
  private final InstantSource clock;

  /**
   * @param whyNot for the rules in use; asked anew for every request
   */
  public WhyNotRoutes(
      Glance glance,
      History history,
      Reading reading,
      Supplier<WhyNot> whyNot,
      InstantSource clock) {
    this.glance = glance;
    this.history = history;
    this.reading = reading;
    this.whyNot = whyNot;
    this.clock = clock;
  }

  public void mount(Router router) {
    router.get("/api/candidates/:ref/why-not").handler(this::ofCandidate);
    router.get("/api/candidates/:ref/forecast").handler(this::forecast);
    router.get("/api/decisions/:id/why-not").handler(this::ofDecision);
  }

  private void ofCandidate(RoutingContext context) {
    String ref = context.pathParam("ref");
    Instant now = clock.instant();
    glance
        .at(ref, now)
        .compose(
            found ->
                working(
                    context,
                    () -> {
                      Glance.Seen seen = found.orElseThrow(() -> unknown("candidate", ref));
                      Instant at = Queried.at(context, now);
                      WhyNot book = whyNot.get();
                      List<RuleAnswer> answers =
                          book.ask(
                              Queried.rules(context, book),
                              new DecisionId(seen.id(), seen.decisions() + 1),
                              seen.dossier(),
                              at,
                              Queried.number(context, "days", DAYS, MOST_DAYS));
                      return answer(ref, at, book, answers);
                    }))
        .onSuccess(node -> told(context, node))
        .onFailure(e -> failed(context, e));
  }

  private void ofDecision(RoutingContext context) {
    String written = context.pathParam("id");
    Optional<DecisionId> id = DecisionId.parse(written);
    if (id.isEmpty()) {
      Problem.notFound("decision", written).answer(context);
      return;
    }
    history
        .before(id.get())
        .compose(
            found ->
                working(
                    context,
                    () ->
                        ofPast(
                            context,
                            id.get(),
                            found.orElseThrow(() -> unknown("decision", written)))))
        .onSuccess(node -> told(context, node))
        .onFailure(e -> failed(context, e));
  }

  private ObjectNode ofPast(RoutingContext context, DecisionId id, Past past) {
    WhyNot book = whyNot.get();
    List<String> rules = Queried.rules(context, book);
    int days = Queried.number(context, "days", DAYS, MOST_DAYS);
    if (!(past.rebuilt() instanceof Past.Rebuilt.Whole whole)) {
      throw gone(((Past.Rebuilt.Gone) past.rebuilt()).why());
    }
    boolean sameRules = book.book().version().equals(past.playbook());
    Dossier dossier = sameRules ? proven(book, id, past, whole.dossier()) : whole.dossier();
    ObjectNode node =
        answer(past.ref(), past.at(), book, book.ask(rules, id, dossier, past.at(), days));
    node.put("decision", id.toString());
    if (!sameRules) {
      node.put("decidedBy", past.playbook())
          .put(
              "remark",
              "The decision was made by playbook "
                  + past.playbook()
                  + "; this is what the rules of "
                  + book.book().version()
                  + " say of the same situation.");
    }
    return node;
  }

  /**
   * The rebuilt dossier, if the same rules fire for it as did then; an address that was known as
   * one nobody writes to is in no event.
   */
  private static Dossier proven(WhyNot book, DecisionId id, Past past, Dossier rebuilt) {
    for (Dossier dossier : List.of(rebuilt, rebuilt.addressSuppressed(past.at()))) {
      List<String> fires =
          book.book().decide(id, dossier, past.at()).fired().stream()
              .map(Fired::rule)
              .sorted()
              .toList();
      if (fires.equals(past.fired().stream().sorted().toList())) {
        return dossier;
      }
    }
    throw gone("told once more from the beginning, other rules fire than did then");
  }

  private void forecast(RoutingContext context) {
    String ref = context.pathParam("ref");
    Instant now = clock.instant();
    glance
        .at(ref, now)
        .compose(
            found ->
                reading
                    .candidate(ref)
                    .compose(
                        file ->
                            reading
                                .messages(Optional.empty(), Optional.of(ref), WAITING)
                                .compose(
                                    messages ->
                                        working(
                                            context,
                                            () ->
                                                forecast(
                                                    context,
                                                    ref,
                                                    now,
                                                    found.orElseThrow(
                                                        () -> unknown("candidate", ref)),
                                                    file.map(f -> f.nextCheck()).orElse(null),
                                                    messages)))))
        .onSuccess(node -> told(context, node))
        .onFailure(e -> failed(context, e));
  }

  private ObjectNode forecast(
      RoutingContext context,
      String ref,
      Instant now,
      Glance.Seen seen,
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
    Forecast forecast =
        Forecast.of(
            whyNot.get().book(),
            new Forecast.Subject(seen.id(), seen.dossier(), seen.decisions(), look, waiting),
            now,
            Queried.number(context, "days", DAYS, MOST_DAYS),
            Queried.number(context, "limit", COMING, MOST_COMING));
    ObjectNode node =
        Mappers.OWN
            .createObjectNode()
            .put("candidate", ref)
            .put("from", forecast.from().toString())
            .put("until", forecast.until().toString())
            .put("playbook", whyNot.get().book().version())
            .put("more", forecast.cut());
    ArrayNode coming = node.putArray("coming");
    forecast.coming().forEach(each -> coming.add(coming(each)));
    ArrayNode stuck = node.putArray("waitsForAPerson");
    messages.stream()
        .filter(
            line ->
                line.state() == MessageState.UNCERTAIN || line.state() == MessageState.SET_ASIDE)
        .forEach(line -> stuck.add(line.id()));
    return node;
  }

  private static ObjectNode coming(Coming coming) {
    ObjectNode node =
        Mappers.OWN
            .createObjectNode()
            .put("at", coming.at().toString())
            .put("kind", CandidateRoutes.lower(coming.kind()))
            .put("what", coming.what());
    coming.via().ifPresent(via -> node.put("via", CandidateRoutes.lower(via)));
    if (!coming.topic().isEmpty()) {
      node.put("topic", coming.topic());
    }
    if (!coming.rule().isEmpty()) {
      node.put("rule", coming.rule());
    }
    return node.put("reason", coming.reason());
  }

  private static ObjectNode answer(String ref, Instant at, WhyNot book, List<RuleAnswer> answers) {
    ObjectNode node =
        Mappers.OWN
            .createObjectNode()
            .put("candidate", ref)
            .put("at", at.toString())
            .put("playbook", book.book().version());
    return node.set("answers", WhyNotJson.write(answers));
  }

  /** The sentences alone for those who ask for text. */
  private static void told(RoutingContext context, ObjectNode node) {
    String accept = context.request().getHeader("accept");
    if (accept == null || !accept.startsWith("text/plain") || !node.has("answers")) {
      Answers.json(context, 200, node);
      return;
    }
    StringBuilder sentences = new StringBuilder();
    node.path("answers")
        .forEach(
            answer -> answer.path("why").forEach(s -> sentences.append(s.asText()).append('\n')));
    var unused =
        context
            .response()
            .putHeader("content-type", "text/plain; charset=utf-8")
            .end(sentences.toString());
  }

  private static <T> Future<T> working(RoutingContext context, Callable<T> work) {
    return context.vertx().executeBlocking(work, false);
  }

  static void failed(RoutingContext context, Throwable failure) {
    if (failure instanceof Queried.Refusal refusal) {
      refusal.problem().answer(context);
    } else if (failure instanceof EvaluationFailed) {
      Problem.of(409, "Cannot be decided", String.valueOf(failure.getMessage()).concat("."))
          .answer(context);
    } else {
      Answers.failure(context, failure);
    }
  }

  private static Queried.Refusal unknown(String what, String id) {
    return new Queried.Refusal(Problem.notFound(what, id));
  }

  private static Queried.Refusal gone(String why) {
    return new Queried.Refusal(
        Problem.of(
            409,
            "Cannot be rebuilt",
            "The situation of this decision cannot be rebuilt: "
                + why
                + ". Its own explanation is as it was; why-not of the candidate tells of now."));
  }
}
