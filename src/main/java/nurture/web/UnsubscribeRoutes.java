package nurture.web;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nurture.decision.MessageId;
import nurture.event.CandidateEvent;
import nurture.event.Via;
import nurture.intake.Intake;
import nurture.json.EventJson;
import nurture.outbox.MessageLinks;

/**
 * Where the unsubscribe link of a message leads. Reading the page changes nothing, because mail
 * scanners follow links; its button, and the one click of RFC 8058, do.
 */
public final class UnsubscribeRoutes {

  private static final String ASK =
      page(
          "Unsubscribe",
          "<p>One click, and we will not write to this address again.</p>"
              + "<form method=\"post\"><button>Unsubscribe</button></form>");
  private static final String DONE =
      page("Done", "<p>You are unsubscribed. We will not write to this address again.</p>");
  private static final String UNKNOWN =
      page(
          "This link is not ours",
          "<p>Perhaps it was cut short. Answer the mail instead, a word is enough.</p>");
  private static final String LATER =
      page("Not yet", "<p>That did not work just now. Please try again in a minute.</p>");

  private final MessageLinks messageLinks;
  private final Function<UUID, Future<Optional<String>>> refs;
  private final Intake intake;
  private final InstantSource clock;

  /**
   * @param refs the ref of a candidate; empty once erased
   */
  public UnsubscribeRoutes(
      MessageLinks messageLinks,
      Function<UUID, Future<Optional<String>>> refs,
      Intake intake,
      InstantSource clock) {
    this.messageLinks = messageLinks;
    this.refs = refs;
    this.intake = intake;
    this.clock = clock;
  }

  public void mount(Router router) {
    router.get("/unsubscribe/:token").handler(context -> show(context, false));
    router.post("/unsubscribe/:token").handler(context -> show(context, true));
  }

  private void show(RoutingContext context, boolean does) {
    Optional<MessageId> message = messageLinks.message(context.pathParam("token"));
    if (message.isEmpty()) {
      answer(context, 404, UNKNOWN);
    } else if (!does) {
      answer(context, 200, ASK);
    } else {
      unsubscribe(message.get())
          .onSuccess(done -> answer(context, 200, DONE))
          .onFailure(e -> answer(context, 503, LATER));
    }
  }

  private Future<Void> unsubscribe(MessageId message) {
    return refs.apply(message.candidate())
        .compose(
            ref ->
                ref.isEmpty()
                    ? Future.succeededFuture()
                    : intake
                        .record(
                            List.of(
                                EventJson.write(
                                    ref.get(),
                                    message + ":unsubscribed",
                                    clock.instant(),
                                    new CandidateEvent.Unsubscribed(
                                        Optional.of(Via.EMAIL), Optional.of(message.toString())),
                                    "link")))
                        .mapEmpty());
  }

  private static void answer(RoutingContext context, int status, String page) {
    var unused =
        context
            .response()
            .setStatusCode(status)
            .putHeader("content-type", "text/html; charset=utf-8")
            .putHeader(
                "content-security-policy",
                "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'")
            .end(page);
  }

  private static String page(String title, String body) {
    return "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\">"
        + "<meta name=\"viewport\" content=\"width=device-width\"><meta name=\"robots\" content=\"noindex\">"
        + "<title>"
        + title
        + "</title><style>body{font:1.1rem/1.6 system-ui,sans-serif;max-width:32rem;margin:15vh auto;"
        + "padding:0 1.5rem;color:#1f2933;background:#fbfaf8}button{font:inherit;padding:.6rem 1.4rem;"
        + "border:0;border-radius:.4rem;background:#1d5c4d;color:#fff;cursor:pointer}"
        + "@media(prefers-color-scheme:dark){body{color:#e6e6e3;background:#1b1d1f}}</style><h1>"
        + title
        + "</h1>"
        + body
        + "</html>";
  }
}
