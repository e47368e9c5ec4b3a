package nurture.web.webhook;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.List;
import nurture.inbox.ArrivedMail;
import nurture.inbox.run.ReceivedMails;
import nurture.json.JsonMappers;
import nurture.web.JsonAnswers;
import nurture.web.Problem;
import nurture.web.ProblemType;

/**
 * {@code POST /webhooks/inbound-mail}: a mail as it came (RFC 5322), from a mail server or a
 * provider, with a key.
 */
public final class InboundMailRoute {

  private static final String SOURCE = "inbound-mail";

  private final ReceivedMails mails;
  private final InstantSource clock;
  private final Runnable news;

  /**
   * @param news called when a mail was kept
   */
  public InboundMailRoute(ReceivedMails mails, InstantSource clock, Runnable news) {
    this.mails = mails;
    this.clock = clock;
    this.news = news;
  }

  public void mount(Router router) {
    router.post("/webhooks/" + SOURCE).handler(this::take);
  }

  private void take(RoutingContext context) {
    Buffer body = context.body().buffer();
    if (body == null || body.length() == 0) {
      Problem.of(
              ProblemType.REFUSED,
              "The body is empty. Send the mail as it came: its headers, an empty line, its text.")
          .answer(context);
      return;
    }
    context
        .vertx()
        .executeBlocking(() -> ArrivedMail.of(SOURCE, clock.instant(), body.getBytes()), false)
        .compose(
            mail ->
                mails
                    .keep(List.of(mail))
                    .onSuccess(
                        fresh -> {
                          news.run();
                          JsonAnswers.json(
                              context,
                              202,
                              JsonMappers.OWN
                                  .createObjectNode()
                                  .put("mail", mail.id().toString())
                                  .put("receipt", fresh > 0 ? "recorded" : "known"));
                        }))
        .onFailure(e -> JsonAnswers.failure(context, e));
  }
}
