package nurture.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nurture.decision.DecisionId;
import nurture.decision.MessageId;
import nurture.insight.CandidateReader;
import nurture.insight.TimelineEntry.MessageLine;
import nurture.insight.TimelineEntry.MessageText;
import nurture.insight.TimelineEntry.SentAttachment;
import nurture.json.JsonMappers;
import nurture.outbox.MessageActions;
import nurture.outbox.MessageState;
import nurture.tracking.FollowedLink;
import nurture.tracking.JudgedHit;
import nurture.tracking.LinkHit;
import nurture.tracking.LinkId;
import nurture.web.JsonAnswers;
import nurture.web.KeyAuthentication;
import nurture.web.Problem;
import nurture.web.ProblemType;

/**
 * Decisions with their explanation; messages, and what a person decides about those that wait for
 * one.
 */
public final class MessageRoutes {

  private static final int USUAL = 100;
  private static final int MOST = 1_000;

  @FunctionalInterface
  private interface Hand {
    Future<MessageActions.Answer> act(MessageId id, String by, Instant now);
  }

  private final CandidateReader candidateReader;
  private final MessageActions messageActions;
  private final InstantSource clock;
  private final Runnable released;

  /**
   * @param released called when messages may be due again
   */
  public MessageRoutes(
      CandidateReader candidateReader,
      MessageActions messageActions,
      InstantSource clock,
      Runnable released) {
    this.candidateReader = candidateReader;
    this.messageActions = messageActions;
    this.clock = clock;
    this.released = released;
  }

  public void mount(Router router) {
    router.get("/api/decisions/:id").handler(this::decision);
    router.get("/api/messages").handler(this::list);
    router.get("/api/messages/:id").handler(this::read);
    router.post("/api/messages/:id/release").handler(c -> byHand(c, messageActions::release));
    router.post("/api/messages/:id/cancel").handler(c -> byHand(c, messageActions::cancel));
  }

  private void decision(RoutingContext context) {
    String written = context.pathParam("id");
    Optional<DecisionId> id = DecisionId.parse(written);
    if (id.isEmpty()) {
      Problem.notFound("decision", written).answer(context);
      return;
    }
    candidateReader
        .decision(id.get())
        .onSuccess(
            found ->
                found.ifPresentOrElse(
                    json -> explained(context, json),
                    () -> Problem.notFound("decision", written).answer(context)))
        .onFailure(e -> JsonAnswers.failure(context, e));
  }

  private static void explained(RoutingContext context, String json) {
    String accept = context.request().getHeader("accept");
    if (accept == null || !accept.startsWith("text/plain")) {
      JsonAnswers.json(context, 200, json);
      return;
    }
    StringBuilder sentences = new StringBuilder();
    CandidateRoutes.json(json).path("why").forEach(s -> sentences.append(s.asText()).append('\n'));
    var unused =
        context
            .response()
            .putHeader("content-type", "text/plain; charset=utf-8")
            .end(sentences.toString());
  }

  private void list(RoutingContext context) {
    String state = context.queryParams().get("state");
    Optional<MessageState> wanted =
        state == null || state.isEmpty() ? Optional.empty() : MessageState.of(state);
    if (state != null && !state.isEmpty() && wanted.isEmpty()) {
      String choices =
          Arrays.stream(MessageState.values())
              .map(MessageState::written)
              .collect(Collectors.joining(", "));
      Problem.of(ProblemType.REFUSED, "state is one of " + choices + ".").answer(context);
      return;
    }
    Optional<Integer> most = most(context.queryParams().get("limit"));
    if (most.isEmpty()) {
      Problem.of(ProblemType.REFUSED, "limit is a number from 1 to " + MOST + ".").answer(context);
      return;
    }
    String candidate = context.queryParams().get("candidate");
    candidateReader
        .messages(wanted, Optional.ofNullable(candidate), most.get())
        .onSuccess(
            lines -> {
              ArrayNode list = JsonMappers.OWN.createArrayNode();
              lines.forEach(line -> list.add(line(line)));
              JsonAnswers.json(
                  context, 200, JsonMappers.OWN.createObjectNode().set("messages", list));
            })
        .onFailure(e -> JsonAnswers.failure(context, e));
  }

  private void read(RoutingContext context) {
    String written = context.pathParam("id");
    Optional<MessageId> id = MessageId.parse(written);
    if (id.isEmpty()) {
      Problem.notFound("message", written).answer(context);
      return;
    }
    candidateReader
        .message(id.get())
        .onSuccess(
            found ->
                found.ifPresentOrElse(
                    text -> JsonAnswers.json(context, 200, whole(text)),
                    () -> Problem.notFound("message", written).answer(context)))
        .onFailure(e -> JsonAnswers.failure(context, e));
  }

  private void byHand(RoutingContext context, Hand hand) {
    String written = context.pathParam("id");
    Optional<MessageId> id = MessageId.parse(written);
    if (id.isEmpty()) {
      Problem.notFound("message", written).answer(context);
      return;
    }
    hand.act(id.get(), KeyAuthentication.caller(context).name(), clock.instant())
        .onSuccess(
            answer -> {
              switch (answer) {
                case DONE -> {
                  released.run();
                  JsonAnswers.json(
                      context, 200, JsonMappers.OWN.createObjectNode().put("id", written));
                }
                case UNKNOWN -> Problem.notFound("message", written).answer(context);
                case NOT_NOW ->
                    Problem.of(
                            ProblemType.WRONG_STATE,
                            "The message is sent already, is being sent, or needs no decision.")
                        .answer(context);
              }
            })
        .onFailure(e -> JsonAnswers.failure(context, e));
  }

  private static ObjectNode whole(MessageText text) {
    ObjectNode node = line(text.line()).put("text", text.text()).put("html", text.html());
    if (!text.messageId().isEmpty()) {
      put(node, "route", text.route());
      put(node, "messageId", text.messageId());
    }
    for (SentAttachment file : text.attachments()) {
      node.withArray("attachments")
          .addObject()
          .put("name", file.name())
          .put("size", file.size())
          .put("sha256", file.hash());
    }
    for (FollowedLink link : text.links()) {
      if (link.number() == LinkId.PICTURE) {
        hits(link, node.putArray("opens"));
      } else {
        links(node).add(link(link));
      }
    }
    return node;
  }

  private static ObjectNode link(FollowedLink link) {
    ObjectNode node = JsonMappers.OWN.createObjectNode().put("url", link.url());
    put(node, "topic", link.topic());
    hits(link, node.putArray("hits"));
    return node;
  }

  private static ArrayNode links(ObjectNode node) {
    return node.has("links") ? (ArrayNode) node.get("links") : node.putArray("links");
  }

  private static void hits(FollowedLink link, ArrayNode hits) {
    for (JudgedHit judged : link.hits()) {
      LinkHit hit = judged.hit();
      ObjectNode each =
          hits.addObject()
              .put("at", hit.at().toString())
              .put("head", hit.head())
              .put("agent", hit.agent().kind().name().toLowerCase(Locale.ROOT));
      put(each, "agentName", hit.agent().name());
      each.put(
          "verdict",
          judged.verdict().map(verdict -> verdict.human() ? "human" : "robot").orElse("pending"));
      judged.verdict().ifPresent(verdict -> each.put("reason", verdict.reason()));
    }
  }

  static ObjectNode line(MessageLine line) {
    ObjectNode node =
        JsonMappers.OWN
            .createObjectNode()
            .put("id", line.id())
            .put("candidate", line.candidate())
            .put("decision", line.decision())
            .put("kind", line.kind())
            .put("topic", line.topic())
            .put("state", line.state().written());
    put(node, "stateReason", line.stateReason());
    put(node, "template", line.template());
    put(node, "via", line.via().toLowerCase(Locale.ROOT));
    put(node, "title", line.title());
    put(node, "reason", line.reason());
    node.put("createdAt", line.createdAt().toString())
        .put("notBefore", line.notBefore().toString())
        .put("attempts", line.attempts());
    if (line.finishedAt() != null) {
      node.put("finishedAt", line.finishedAt().toString());
    }
    if (line.subject() != null) {
      node.put("subject", line.subject());
    }
    return node;
  }

  private static void put(ObjectNode node, String field, String text) {
    if (!text.isEmpty()) {
      node.put(field, text);
    }
  }

  private static Optional<Integer> most(@org.jspecify.annotations.Nullable String written) {
    if (written == null) {
      return Optional.of(USUAL);
    }
    try {
      int most = Integer.parseInt(written);
      return most < 1 || most > MOST ? Optional.empty() : Optional.of(most);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
