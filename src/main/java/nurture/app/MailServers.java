package nurture.app;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.InstantSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
import nurture.preflight.PlannedServer;
import nurture.preflight.Preflight;
import nurture.preflight.PreflightPlan;
import nurture.preflight.PreflightPlan.LineProtection;
import nurture.preflight.SendingDomain;
import nurture.preflight.ServerAnswer;

/**
 * The mail servers of the settings: a channel to each, and whether receivers will believe the
 * mails.
 */
final class MailServers {

  /** The section of the settings that has the servers beside the first. */
  private static final String FURTHER = "routes.";

  private final Map<String, EmailChannel> channels;
  private final Optional<AccessTokens> tokens;
  private final Preflight preflight;

  private MailServers(
      Map<String, EmailChannel> channels, Optional<AccessTokens> tokens, Preflight preflight) {
    this.channels = channels;
    this.tokens = tokens;
    this.preflight = preflight;
  }

  /**
   * @param publicUrl the start of the links in mails
   * @throws SettingsException if a key of {@code dkim.keys} cannot be used
   */
  static MailServers of(Settings settings, String publicUrl, InstantSource clock) {
    Settings.Sender sender = settings.sender();
    MailSender from = new MailSender(sender.name(), sender.email(), sender.replyTo());
    List<DkimKey> keys = SigningKeys.read(settings.dkim());
    if (hosts(settings).anyMatch(host -> !keys.isEmpty() || !onThisMachine(host))) {
      SigningKeys.warnOfUnsigned(keys, sender);
    }
    Optional<AccessTokens> tokens = MailTokens.of(settings.oauth());
    Map<String, EmailChannel> channels = new LinkedHashMap<>();
    settings
        .smtpRoutes()
        .forEach(
            (name, smtp) ->
                channels.put(
                    name,
                    new EmailChannel(
                        route(smtp.host().orElseThrow(), smtp), from, keys, clock, tokens)));
    return new MailServers(
        channels,
        tokens,
        new Preflight(
            plan(settings, keys, publicUrl),
            new NameServer(settings.preflight().dnsServer()),
            server -> answer(server, channels),
            clock));
  }

  /** By the name of the route, without waiting for the check of DNS. */
  Map<String, EmailChannel> channels() {
    return Collections.unmodifiableMap(channels);
  }

  private static Stream<String> hosts(Settings settings) {
    return settings.smtpRoutes().values().stream().flatMap(smtp -> smtp.host().stream());
  }

  /** Whether mails leave by a server that is not on this machine. */
  static boolean anyElsewhere(Settings settings) {
    return hosts(settings).anyMatch(host -> !onThisMachine(host));
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
        settings.smtpRoutes().entrySet().stream()
            .map(each -> planned(each.getKey(), each.getValue()))
            .toList(),
        publicUrl);
  }

  /** The one of the settings that names a server. */
  private static String section(String name) {
    return name.equals(Settings.FIRST_ROUTE) ? name : FURTHER + name;
  }

  private static PlannedServer planned(String name, Settings.Smtp smtp) {
    String host = smtp.host().orElseThrow();
    return new PlannedServer(section(name), host, protection(host, smtp));
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

  private static ServerAnswer answer(PlannedServer server, Map<String, EmailChannel> channels) {
    ChannelProbe probe =
        channels.entrySet().stream()
            .filter(each -> section(each.getKey()).equals(server.section()))
            .map(each -> each.getValue().probe())
            .findFirst()
            .orElseThrow();
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
