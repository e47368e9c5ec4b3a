package nurture.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.Optional;
import nurture.config.Settings;
import nurture.outbox.HitLog;
import nurture.outbox.MessageLinks;
import nurture.tracking.AgentReader;
import nurture.tracking.LinkId;

/**
 * Where the counted links of mails lead: the answer sends the browser on. The target is looked up
 * in what is kept of the message; the token bears none, so that no link of ours leads elsewhere.
 */
public final class ClickRoutes {

  private final MessageLinks links;
  private final HitLog hits;
  private final Settings.Sender sender;
  private final InstantSource clock;

  /**
   * @param sender named on the pages for links that lead nowhere
   * @param clock the one that messages are sent by
   */
  public ClickRoutes(MessageLinks links, HitLog hits, Settings.Sender sender, InstantSource clock) {
    this.links = links;
    this.hits = hits;
    this.sender = sender;
    this.clock = clock;
  }

  public void mount(Router router) {
    router.get("/c/:token").handler(this::follow);
    router.head("/c/:token").handler(this::follow);
  }

  private void follow(RoutingContext context) {
    ClickPage page = ClickPage.in(LinkAnswers.accepted(context), sender.organisation());
    Optional<LinkId> link = links.link(context.pathParam("token"));
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
