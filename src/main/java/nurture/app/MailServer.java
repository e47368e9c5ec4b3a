package nurture.app;

import java.net.InetAddress;
import java.net.UnknownHostException;
import nurture.channel.email.EmailChannel;
import nurture.channel.email.MailSender;
import nurture.channel.email.SmtpRoute;
import nurture.config.Secret;
import nurture.config.Settings;
import nurture.event.Via;

/** The mail server of the settings as a channel. */
final class MailServer {

  static ChannelAdapter adapter(Settings.Smtp smtp, Settings.Sender sender) {
    MailSender from = new MailSender(sender.name(), sender.email(), sender.replyTo());
    return new ChannelAdapter(
        Via.EMAIL,
        "smtp",
        smtp.host().map(host -> new EmailChannel(route(host, smtp), from)),
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

  /** How the line to a server of mailboxes is protected. */
  static SmtpRoute.Security imapSecurity(String host, Settings.Security wanted) {
    return wanted == Settings.Security.AUTO && !onThisMachine(host)
        ? SmtpRoute.Security.TLS
        : security(host, wanted);
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
