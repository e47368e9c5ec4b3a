package nurture.web.webhook;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nurture.candidate.facts.TextAnswer;
import nurture.candidate.facts.TextAnswers;
import nurture.config.Secret;
import nurture.decision.MessageId;
import nurture.event.AnswerResponse;
import nurture.event.CandidateEvent;
import nurture.event.EventEnvelope;
import nurture.identity.PhoneNumber;
import nurture.inbox.PostedForm;
import nurture.inbox.ReceivedText;
import nurture.inbox.run.ReceivedMails;
import nurture.insight.LinkReaders;
import nurture.intake.Intake;
import nurture.json.EventJson;
import nurture.outbox.MessageLinks;
import nurture.outbox.TextAnswerHandling;
import nurture.outbox.TextReports;
import nurture.web.JsonAnswers;
import nurture.web.Problem;
import nurture.web.ProblemType;

/**
 * What a provider of texts posts, signed as Twilio does: {@code POST /webhooks/texts/inbound}, a
 * text of a candidate, and {@code POST /webhooks/texts/status/{token}}, what became of one of ours.
 * Either may come twice and counts once.
 */
public final class TextWebhookRoutes {

  private static final String INBOUND = "/webhooks/texts/inbound";
  private static final String STATUS = "/webhooks/texts/status/";
  private static final String SOURCE = "texts";
  private static final Set<String> LOST = Set.of("failed", "undelivered");

  private final Optional<Secret> token;
  private final MessageLinks links;
  private final ReceivedMails texts;
  private final LinkReaders readers;
  private final TextAnswerHandling answers;
  private final Intake intake;
  private final InstantSource clock;

  /**
   * @param token of the account at the provider; empty where there is none: then there is no such
   *     webhook
   * @param links with the public address that the provider calls and signs
   */
  public TextWebhookRoutes(
      Optional<Secret> token,
      MessageLinks links,
      ReceivedMails texts,
      LinkReaders readers,
      TextAnswerHandling answers,
      Intake intake,
      InstantSource clock) {
    this.token = token;
    this.links = links;
    this.texts = texts;
    this.readers = readers;
    this.answers = answers;
    this.intake = intake;
    this.clock = clock;
  }

  public void mount(Router router) {
    router.post(INBOUND).handler(this::inbound);
    router.post(STATUS + ":token").handler(this::status);
  }

  private void inbound(RoutingContext context) {
    Optional<PostedForm> form = signed(context);
    if (form.isEmpty()) {
      return;
    }
    Optional<ReceivedText> text = ReceivedText.of(form.get());
    if (text.isEmpty()) {
      // A short code or a name: no candidate's, and nothing that another attempt would change.
      done(context);
      return;
    }
    texts
        .keep(List.of(text.get().arrived(clock.instant(), body(context))))
        .onSuccess(kept -> done(context))
        .onFailure(e -> JsonAnswers.failure(context, e));
  }

  private void status(RoutingContext context) {
    Optional<PostedForm> form = signed(context);
    if (form.isEmpty()) {
      return;
    }
    Optional<MessageId> message = links.message(context.pathParam("token"));
    if (message.isEmpty()) {
      Problem.notFound("message", "in this address").answer(context);
      return;
    }
    if (!LOST.contains(form.get().value("MessageStatus"))) {
      done(context);
      return;
    }
    lost(message.get(), form.get())
        .onSuccess(told -> done(context))
        .onFailure(e -> JsonAnswers.failure(context, e));
  }

  private Future<Void> lost(MessageId message, PostedForm form) {
    Instant now = clock.instant();
    String to = form.value("To");
    String code = form.value("ErrorCode");
    TextAnswer answer =
        TextAnswers.reported(
            ReceivedText.via(to), code.matches("\\d{1,6}") ? Integer.parseInt(code) : 0);
    return readers
        .of(message.candidate())
        .compose(
            reader ->
                reader.isEmpty()
                    ? Future.succeededFuture()
                    : answers
                        .handle(
                            answer,
                            form.value("MessageStatus"),
                            0,
                            Optional.of(form.value("MessageSid")).filter(id -> !id.isBlank()),
                            now)
                        .compose(
                            response ->
                                told(reader.get().ref(), message, answer, response, to, now)));
  }

  private Future<Void> told(
      String ref,
      MessageId message,
      TextAnswer answer,
      AnswerResponse response,
      String to,
      Instant now) {
    String why =
        "not delivered, says the provider"
            + (answer.mark().equals("0") ? "" : ": " + answer.mark());
    List<CandidateEvent> happened =
        TextReports.of(
            message, answer, response, why, ReceivedText.number(to).map(PhoneNumber::e164));
    List<EventEnvelope> reports = new ArrayList<>();
    for (CandidateEvent event : happened) {
      String id = message + ":undelivered" + (reports.isEmpty() ? "" : "+");
      reports.add(EventJson.write(ref, id, now, event, SOURCE));
    }
    return intake.record(reports).mapEmpty();
  }

  /** The form of a request that the provider signed; empty where another answer was given. */
  private Optional<PostedForm> signed(RoutingContext context) {
    if (token.isEmpty()) {
      Problem.of(
              ProblemType.NOT_FOUND,
              "There are no texts here; set texts.account and texts.token in the settings.")
          .answer(context);
      return Optional.empty();
    }
    String signature = context.request().getHeader("x-twilio-signature");
    if (signature == null) {
      Problem.of(ProblemType.NOT_SIGNED, "Send the header X-Twilio-Signature.").answer(context);
      return Optional.empty();
    }
    PostedForm form = PostedForm.read(body(context));
    if (!TextSignature.verify(
        token.get().reveal(), links.base() + context.request().uri(), form, signature)) {
      Problem.of(
              ProblemType.BAD_SIGNATURE,
              "The signature does not fit the form and the address. Sign with texts.token for an"
                  + " address that begins with http.public-url.")
          .answer(context);
      return Optional.empty();
    }
    return Optional.of(form);
  }

  private static byte[] body(RoutingContext context) {
    Buffer body = context.body().buffer();
    return body == null ? new byte[0] : body.getBytes();
  }

  private static void done(RoutingContext context) {
    var unused = context.response().setStatusCode(204).end();
  }
}
