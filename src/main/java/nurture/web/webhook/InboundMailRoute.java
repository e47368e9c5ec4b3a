package nurture.web.webhook;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.List;
import java.util.regex.Pattern;
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

  /** A header field of a mail (RFC 5322 §2.2), or the line that mailbox files begin with. */
  private static final Pattern HEADER =
      Pattern.compile("^([A-Za-z][A-Za-z0-9-]*[ \\t]*:|From )", Pattern.MULTILINE);

  /** The headers of a form around it are no headers of a mail. */
  private static final String FORM = "multipart/form-data";

  private static final int START = 4096;

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

  private static String start(Buffer body) {
    return body.getString(0, Math.min(START, body.length()), "ISO-8859-1");
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
    String type = String.valueOf(context.request().getHeader("Content-Type"));
    if (type.startsWith(FORM) || !HEADER.matcher(start(body)).find()) {
      Problem.of(
              ProblemType.REFUSED,
              "This is no mail as it came (RFC 5322): its headers, an empty line, its text. Have"
                  + " your provider post the raw mail, without JSON or a form around it.")
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
