package nurture.web;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import nurture.config.Settings;
import nurture.outbox.HitLog;
import nurture.outbox.MessageLinks;
import nurture.tracking.AgentReader;
import nurture.tracking.LinkId;

/**
 * Where the counted links of mails lead, and the picture that tells that a mail is opened. The
 * answer to a link sends the browser on. The target is looked up in what is kept of the message;
 * the token bears none, so that no link of ours leads elsewhere.
 */
public final class ClickRoutes {

  /** One point, transparent. */
  private static final Buffer PICTURE =
      Buffer.buffer(
          Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"));

  private final MessageLinks links;
  private final HitLog hits;
  private final Settings.Sender sender;
  private final boolean opens;
  private final InstantSource clock;

  /**
   * @param sender named on the pages for links that lead nowhere
   * @param opens whether it is kept that pictures in mails are loaded
   * @param clock the one that messages are sent by
   */
  public ClickRoutes(
      MessageLinks links, HitLog hits, Settings.Sender sender, boolean opens, InstantSource clock) {
    this.links = links;
    this.hits = hits;
    this.sender = sender;
    this.opens = opens;
    this.clock = clock;
  }

  public void mount(Router router) {
    router.get("/c/:token").handler(this::follow);
    router.head("/c/:token").handler(this::follow);
    router.get("/o/:token").handler(this::picture);
    router.head("/o/:token").handler(this::picture);
  }

  private void follow(RoutingContext context) {
    ClickPage page = ClickPage.in(LinkAnswers.accepted(context), sender.organisation());
    Optional<LinkId> link =
        links.link(context.pathParam("token")).filter(named -> !named.isPicture());
    if (link.isEmpty()) {
      LinkAnswers.end(context, 404, page.unknown());
      return;
    }
    hits.followed(
            link.get(),
            context.request().method() == HttpMethod.HEAD,
            AgentReader.read(name -> header(context, name)),
            clock.instant())
        .onSuccess(
            target ->
                target.ifPresentOrElse(
                    url -> sendOn(context, url), () -> LinkAnswers.end(context, 410, page.gone())))
        .onFailure(e -> LinkAnswers.end(context, 503, page.later()));
  }

  /** The same picture whatever the token is, and whatever is kept. */
  private void picture(RoutingContext context) {
    links
        .link(context.pathParam("token"))
        .filter(named -> opens && named.isPicture())
        .map(
            named ->
                hits.followed(
                    named,
                    context.request().method() == HttpMethod.HEAD,
                    AgentReader.readOfPicture(name -> header(context, name)),
                    clock.instant()))
        .orElse(Future.succeededFuture(Optional.empty()))
        .onComplete(
            done -> {
              var unused =
                  context
                      .response()
                      .putHeader("content-type", "image/gif")
                      .putHeader("referrer-policy", "no-referrer")
                      .putHeader("cache-control", "no-store")
                      .end(
                          context.request().method() == HttpMethod.HEAD
                              ? Buffer.buffer()
                              : PICTURE);
            });
  }

  private static String header(RoutingContext context, String name) {
    String value = context.request().getHeader(name);
    return value == null ? "" : value;
  }

  /** The site behind the link learns nothing of the mail, and nothing is kept on the way. */
  private static void sendOn(RoutingContext context, String url) {
    var unused =
        context
            .response()
            .setStatusCode(302)
            .putHeader("location", url)
            .putHeader("referrer-policy", "no-referrer")
            .putHeader("cache-control", "no-store")
            .putHeader("x-robots-tag", "noindex")
            .end();
  }
}
