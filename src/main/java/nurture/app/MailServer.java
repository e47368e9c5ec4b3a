package nurture.app;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.Optional;
import nurture.channel.Channel;
import nurture.channel.ChannelProbe;
import nurture.channel.email.EmailChannel;
import nurture.channel.email.SmtpRoute;
import nurture.config.Secret;
import nurture.config.Settings;
import nurture.event.Via;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The mail server of the settings as a channel; none when there is none. */
final class MailServer implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(MailServer.class);

  private final Vertx vertx;
  private final Optional<Channel> email;

  MailServer(Vertx vertx, Settings.Smtp smtp) {
    this.vertx = vertx;
    this.email = smtp.host().map(host -> new EmailChannel(route(host, smtp)));
    if (email.isEmpty()) {
      log.warn("no mail leaves: smtp.host is not set");
    }
  }

  Map<Via, Channel> channels() {
    return email.map(channel -> Map.of(Via.EMAIL, channel)).orElse(Map.of());
  }

  /** Whether it would take mail now; where there is none, there is nothing to wait for. */
  Future<String> ready() {
    if (email.isEmpty()) {
      return Future.succeededFuture("not configured: no mail leaves");
    }
    return vertx
        .executeBlocking(() -> email.get().probe(), false)
        .compose(
            (ChannelProbe channelProbe) ->
                channelProbe.reachable()
                    ? Future.succeededFuture(channelProbe.detail())
                    : Future.failedFuture(channelProbe.detail()));
  }

  @Override
  public void close() {
    email.ifPresent(Channel::close);
  }

  private static SmtpRoute route(String host, Settings.Smtp smtp) {
    return new SmtpRoute(
        host,
        smtp.port(),
        security(host, smtp.security()),
        smtp.username(),
        smtp.password().map(Secret::reveal),
        smtp.connections(),
        smtp.connectTimeout(),
        smtp.readTimeout(),
        smtp.messagesPerConnection());
  }

  private static SmtpRoute.Security security(String host, Settings.Security wanted) {
    return switch (wanted) {
      case NONE -> SmtpRoute.Security.NONE;
      case STARTTLS -> SmtpRoute.Security.STARTTLS;
      case TLS -> SmtpRoute.Security.TLS;
      case AUTO -> onThisMachine(host) ? SmtpRoute.Security.NONE : SmtpRoute.Security.STARTTLS;
    };
  }

  private static boolean onThisMachine(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
