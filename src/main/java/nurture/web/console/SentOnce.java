package nurture.web.console;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nurture.access.SentForms;
import nurture.access.SentForms.Claim;
import nurture.digest.Sha256;
import nurture.web.session.FormTokens;
import nurture.web.session.PageAccess;
import nurture.web.session.PageSessions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers a form that is sent again, by a double click or a repeated request, as it was answered
 * first, and does nothing twice. A form bears an id of its own as the field {@value #FIELD}; the
 * same id with other fields is another form, so that nothing typed is passed over. A form without
 * an id is done each time it is sent. Thread-safe.
 */
final class SentOnce {

  static final String FIELD = "form-id";

  private static final Logger log = LoggerFactory.getLogger(SentOnce.class);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(100);
  private static final int LOOKS = 100;

  /** How long a page that was the answer itself is kept here; it may show a password or key. */
  private static final Duration SHOWN = Duration.ofMinutes(1);

  private static final PageAnswer STILL =
      PageAnswer.trouble(
          409,
          "Sent before",
          "This form was sent before, and what came of it is not known yet. Open its page again to"
              + " see whether it was done, and send it from there if it was not.");

  private static final PageAnswer BEFORE =
      PageAnswer.trouble(
          409,
          "Done already",
          "This form was sent twice, and was done once. Open its page again to see what came of it.");

  private final SentForms sent;
  private final PageAccess access;
  private final Map<String, PageAnswer> shown = new ConcurrentHashMap<>();

  SentOnce(PageAccess access) {
    this.sent = access.sentForms();
    this.access = access;
  }

  /** The same route, done once for each form. */
  PageAnswers.Page of(PageAnswers.Page page) {
    return ctx -> {
      String id = ctx.request().getFormAttribute(FIELD);
      if (id == null || id.isBlank()) {
        return page.apply(ctx);
      }
      byte[] key = key(ctx);
      return claim(ctx, key, LOOKS)
          .compose(
              claim -> {
                if (claim instanceof Claim.First) {
                  return done(ctx, key, page);
                }
                return Future.succeededFuture(
                    claim instanceof Claim.Done done ? again(key, done) : STILL);
              });
    };
  }

  /** Waits for the answer of the first, if it is being worked on. */
  private Future<Claim> claim(RoutingContext ctx, byte[] key, int looks) {
    return sent.claim(key, access.clock().instant())
        .compose(
            claim -> {
              if (!(claim instanceof Claim.UnderWay) || looks == 0) {
                return Future.succeededFuture(claim);
              }
              Promise<Claim> later = Promise.promise();
              ctx.vertx()
                  .setTimer(
                      LOOK_AGAIN.toMillis(), timer -> claim(ctx, key, looks - 1).onComplete(later));
              return later.future();
            });
  }

  private Future<PageAnswer> done(RoutingContext ctx, byte[] key, PageAnswers.Page page) {
    return Future.succeededFuture(ctx)
        .compose(page)
        .compose(
            answer -> told(ctx, key, answer).map(answer),
            error -> passed(sent.release(key)).compose(over -> Future.failedFuture(error)));
  }

  private Future<Void> told(RoutingContext ctx, byte[] key, PageAnswer answer) {
    if (answer instanceof PageAnswer.Elsewhere elsewhere) {
      return passed(sent.answered(key, elsewhere.location()));
    } else if (answer instanceof PageAnswer.View view && view.status() >= 400) {
      return passed(sent.release(key));
    }
    String name = name(key);
    shown.put(name, answer);
    ctx.vertx().setTimer(SHOWN.toMillis(), over -> shown.remove(name));
    return passed(sent.answered(key, ""));
  }

  private PageAnswer again(byte[] key, Claim.Done done) {
    return done.leadsTo().isEmpty()
        ? Optional.ofNullable(shown.get(name(key))).orElse(BEFORE)
        : new PageAnswer.Elsewhere(done.leadsTo());
  }

  /** What a form did is answered, whether that can be written down or not. */
  private static Future<Void> passed(Future<Void> written) {
    return written
        .onFailure(error -> log.warn("what became of a form is not on file: {}", error.toString()))
        .otherwiseEmpty();
  }

  /** Of the member, the address and the fields, each with its length, so that none runs on. */
  private static byte[] key(RoutingContext ctx) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    add(text, PageSessions.member(ctx).map(member -> member.id().toString()).orElse(""));
    add(text, ctx.request().uri());
    ctx.request()
        .formAttributes()
        .forEach(
            field -> {
              if (!field.getKey().equals(FormTokens.FIELD)) {
                add(text, field.getKey());
                add(text, field.getValue());
              }
            });
    return Sha256.of(text.toByteArray());
  }

  private static void add(ByteArrayOutputStream text, String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    text.writeBytes((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    text.writeBytes(bytes);
  }

  private static String name(byte[] key) {
    return HexFormat.of().formatHex(key);
  }
}
