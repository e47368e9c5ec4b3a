package nurture.app;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import nurture.channel.ChannelProbe;
import nurture.channel.email.DkimKey;
import nurture.channel.email.EmailChannel;
import nurture.channel.email.MailSender;
import nurture.channel.email.SmtpRoute;
import nurture.channel.token.AccessTokens;
import nurture.config.Secret;
import nurture.config.Settings;
import nurture.config.SettingsException;
import nurture.identity.Mailbox;
import nurture.preflight.ExpectedKey;
import nurture.preflight.NameServer;
import nurture.preflight.Preflight;
import nurture.preflight.PreflightPlan;
import nurture.preflight.PreflightPlan.LineProtection;
import nurture.preflight.SendingDomain;
import nurture.preflight.ServerAnswer;

/**
 * The mail server of the settings: a channel to it, and whether receivers will believe its mails.
 */
final class MailServer {

  private final Optional<EmailChannel> channel;
  private final Optional<AccessTokens> tokens;
  private final Preflight preflight;

  private MailServer(
      Optional<EmailChannel> channel, Optional<AccessTokens> tokens, Preflight preflight) {
    this.channel = channel;
    this.tokens = tokens;
    this.preflight = preflight;
  }

  /**
   * @param publicUrl the start of the links in mails
   * @throws SettingsException if a key of {@code dkim.keys} cannot be used
   */
  static MailServer of(Settings settings, String publicUrl, InstantSource clock) {
    Settings.Smtp smtp = settings.smtp();
    Settings.Sender sender = settings.sender();
    MailSender from = new MailSender(sender.name(), sender.email(), sender.replyTo());
    List<DkimKey> keys = SigningKeys.read(settings.dkim());
    smtp.host()
        .filter(host -> !keys.isEmpty() || !onThisMachine(host))
        .ifPresent(host -> SigningKeys.warnOfUnsigned(keys, sender));
    Optional<AccessTokens> tokens = MailTokens.of(settings.oauth());
    Optional<EmailChannel> channel =
        smtp.host().map(host -> new EmailChannel(route(host, smtp), from, keys, clock, tokens));
    return new MailServer(
        channel,
        tokens,
        new Preflight(
            plan(settings, keys, publicUrl),
            new NameServer(settings.preflight().dnsServer()),
            () -> answer(channel),
            clock));
  }

  /** Without waiting for the check of DNS. */
  Optional<EmailChannel> channel() {
    return channel;
  }

  /** By which mail servers let us in; empty where they take passwords. */
  Optional<AccessTokens> tokens() {
    return tokens;
  }

  /** The check of DNS, which asks the mail server too. */
  Preflight preflight() {
    return preflight;
  }

  private static PreflightPlan plan(Settings settings, List<DkimKey> keys, String publicUrl) {
    List<SendingDomain> domains =
        settings.sender().all().stream()
            .map(sender -> Mailbox.checked(sender.email()).domain())
            .distinct()
            .map(domain -> new SendingDomain(domain, expected(keys, domain)))
            .toList();
    return new PreflightPlan(
        domains,
        settings.preflight().addresses(),
        settings.smtp().host(),
        settings
            .smtp()
            .host()
            .map(host -> protection(host, settings.smtp()))
            .orElse(LineProtection.NONE),
        publicUrl);
  }

  private static List<ExpectedKey> expected(List<DkimKey> keys, String domain) {
    return keys.stream()
        .filter(key -> key.domain().equals(domain))
        .map(key -> new ExpectedKey(key.recordName(), key.record(), key.bits()))
        .toList();
  }

  private static LineProtection protection(String host, Settings.Smtp smtp) {
    if (security(host, smtp.security()) != SmtpRoute.Security.NONE) {
      return LineProtection.ENCRYPTED;
    }
    return onThisMachine(host) ? LineProtection.THIS_MACHINE : LineProtection.NONE;
  }

  private static ServerAnswer answer(Optional<EmailChannel> channel) {
    ChannelProbe probe =
        channel.map(EmailChannel::probe).orElse(new ChannelProbe(false, "smtp.host is not set"));
    return new ServerAnswer(probe.reachable(), probe.detail());
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

  static boolean onThisMachine(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
