package nurture.app;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import nurture.channel.email.DkimKey;
import nurture.channel.email.EmailChannel;
import nurture.channel.email.MailSender;
import nurture.channel.email.SmtpRoute;
import nurture.channel.token.AccessTokens;
import nurture.config.Secret;
import nurture.config.Settings;
import nurture.config.SettingsException;
import nurture.event.Via;

/** The mail server of the settings as a channel. */
final class MailServer {

  /**
   * @param tokens by which to log in where there is a user and no password
   * @throws SettingsException if a key of {@code dkim.keys} cannot be used
   */
  static ChannelAdapter adapter(
      Settings settings, Optional<AccessTokens> tokens, InstantSource clock) {
    Settings.Smtp smtp = settings.smtp();
    Settings.Sender sender = settings.sender();
    MailSender from = new MailSender(sender.name(), sender.email(), sender.replyTo());
    List<DkimKey> keys = SigningKeys.read(settings.dkim());
    smtp.host()
        .filter(host -> !keys.isEmpty() || !onThisMachine(host))
        .ifPresent(host -> SigningKeys.warnOfUnsigned(keys, sender));
    return new ChannelAdapter(
        Via.EMAIL,
        "smtp",
        smtp.host().map(host -> new EmailChannel(route(host, smtp), from, keys, clock, tokens)),
        "no email is sent: smtp.host is not set");
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

  private MailServer() {}
}
