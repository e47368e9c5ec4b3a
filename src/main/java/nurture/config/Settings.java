package nurture.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nurture.identity.Mailbox;

/**
 * All that can be set about a server, section by section as in {@code config/nurture.yaml}.
 * Immutable; {@code toString} hides secrets.
 *
 * <p>Longer than other files, so that a key is declared in one place alone.
 *
 * @param inboxes further mailboxes, by name
 * @param routes further mail servers, by name
 * @param webhooks by source: the last part of the address the source posts to, {@code
 *     /webhooks/<source>}
 */
public record Settings(
    Http http,
    Api api,
    Access access,
    Oidc oidc,
    Database database,
    Smtp smtp,
    @NamedSection(
            title = "Further mail servers.",
            needs = "host",
            name = "backup",
            example = "smtp2.example.com",
            comment =
                "A further mail server, with the keys of smtp under a name of its own. Mails are"
                    + " shared by weight, and one that rests leaves its share to the others. Add"
                    + " one where mails must also leave while a server is away.")
        Map<String, Smtp> routes,
    Dkim dkim,
    Oauth oauth,
    Preflight preflight,
    Rates rates,
    Texts texts,
    Relay relay,
    Sender sender,
    Inbox inbox,
    @NamedSection(
            title = "Further mailboxes.",
            needs = "host",
            name = "oslo",
            example = "imap.example.com",
            beside = "username: oslo@example.com, password: change-me",
            comment =
                "A further mailbox, with the keys of inbox under a name of its own. Each is read by"
                    + " itself, and no email leaves while one of them is not heard. Add one for"
                    + " each address that candidates answer to and that is not delivered to the"
                    + " first.")
        Map<String, Inbox> inboxes,
    Intake intake,
    Kafka kafka,
    Imports imports,
    Campaigns campaigns,
    Journey journey,
    Outbox outbox,
    Tracking tracking,
    Rules rules,
    Templates templates,
    Playbook playbook,
    Map<String, Webhook> webhooks,
    Retention retention,
    Log log) {

  /** What the mail server of {@code smtp} is called among the others. */
  public static final String FIRST_ROUTE = "smtp";

  /** What the mailbox of {@code inbox} is called among the others. */
  public static final String FIRST_INBOX = "inbox";

  static final String EMAIL = "[^@\\s<>,;]+@[^@\\s<>,;]+";

  public Settings {
    webhooks = Map.copyOf(webhooks);
    routes = Collections.unmodifiableMap(new TreeMap<>(routes));
    SettingsConflict.when(
        !routes.isEmpty() && smtp.host().isEmpty(),
        "smtp.host",
        "set it to the first mail server; routes has those that are further");
    SettingsConflict.when(
        routes.containsKey(FIRST_ROUTE),
        "routes.smtp.host",
        "give it another name: smtp is that of the first mail server");
    check("smtp.", smtp, outbox, oauth);
    routes.forEach((name, route) -> check("routes." + name + ".", route, outbox, oauth));
    SettingsConflict.when(
        texts.account().isPresent()
            && outbox.lease().compareTo(texts.timeout().multipliedBy(2)) <= 0,
        "outbox.lease-seconds",
        "must be longer than texts.timeout-seconds twice ("
            + texts.timeout().multipliedBy(2).toSeconds()
            + "), or a slow text is sent twice");
    SettingsConflict.when(
        relay.used() && outbox.lease().compareTo(relay.timeout().multipliedBy(2)) <= 0,
        "outbox.lease-seconds",
        "must be longer than relay.timeout-seconds twice ("
            + relay.timeout().multipliedBy(2).toSeconds()
            + ")");
    SettingsConflict.when(
        relay.smsUrl().isPresent() && texts.sendsSms(),
        "relay.sms-url",
        "SMS leave by one way: leave it unset, or texts.from and texts.messaging-service");
    SettingsConflict.when(
        relay.whatsappUrl().isPresent() && texts.sendsWhatsapp(),
        "relay.whatsapp-url",
        "WhatsApp messages leave by one way: leave it unset, or texts.whatsapp-from");
    SettingsConflict.when(
        relay.emailUrl().isPresent() && smtp.host().isPresent(),
        "relay.email-url",
        "email leaves by one way: leave it unset, or smtp.host");
    inboxes = Collections.unmodifiableMap(new TreeMap<>(inboxes));
    SettingsConflict.when(
        !inboxes.isEmpty() && inbox.host().isEmpty(),
        "inbox.host",
        "set it to the first mailbox; inboxes has those that are further");
    SettingsConflict.when(
        inboxes.containsKey(FIRST_INBOX),
        "inboxes.inbox.host",
        "give it another name: inbox is that of the first mailbox");
    check("inbox.", inbox, oauth);
    Set<String> read = new HashSet<>(Set.of(inbox.account()));
    inboxes.forEach(
        (name, further) -> {
          String own = "inboxes." + name + ".";
          check(own, further, oauth);
          SettingsConflict.when(
              !read.add(further.account()),
              own + "host",
              "another mailbox has the same host, username and folder: each is read once");
        });
  }

  private static void check(String own, Inbox mailbox, Oauth oauth) {
    SettingsConflict.when(
        mailbox.host().isPresent() && mailbox.password().isEmpty() && oauth.tokenUrl().isEmpty(),
        own + "password",
        "comes with %shost: set it, or oauth.token-url to log in by access tokens".formatted(own));
  }

  private static void check(String own, Smtp route, Outbox outbox, Oauth oauth) {
    Duration patience = route.connectTimeout().plus(route.readTimeout());
    SettingsConflict.when(
        outbox.lease().compareTo(patience) <= 0,
        "outbox.lease-seconds",
        "must be longer than %sconnect-timeout-seconds and %sread-timeout-seconds together (%d), or a slow message is sent twice"
            .formatted(own, own, patience.toSeconds()));
    SettingsConflict.when(
        route.username().isPresent() && route.password().isEmpty() && oauth.tokenUrl().isEmpty(),
        own + "username",
        "%susername and %spassword come together: set both, or neither; for a login by access tokens set oauth.token-url"
            .formatted(own, own));
  }

  /** The mailboxes by name: that of {@code inbox} first, if it is set, then those of inboxes. */
  public Map<String, Inbox> mailboxes() {
    Map<String, Inbox> all = new LinkedHashMap<>();
    if (inbox.host().isPresent()) {
      all.put(FIRST_INBOX, inbox);
    }
    all.putAll(inboxes);
    return Collections.unmodifiableMap(all);
  }

  /** The mail servers by name: that of {@code smtp} first, if it is set, then those of routes. */
  public Map<String, Smtp> smtpRoutes() {
    Map<String, Smtp> all = new LinkedHashMap<>();
    if (smtp.host().isPresent()) {
      all.put(FIRST_ROUTE, smtp);
    }
    all.putAll(routes);
    return Collections.unmodifiableMap(all);
  }

  /** The server's own address. */
  public record Http(
      @SettingKey(
              value = "127.0.0.1",
              form = "[A-Za-z0-9.:_-]+",
              comment = "Address to listen on. Set 0.0.0.0 to be reached from other machines.")
          String host,
      @SettingKey(
              value = "8080",
              max = 65535,
              comment = "TCP port to listen on. Set 0 to take any free one.")
          int port,
      @SettingKey(
              example = "https://nurture.example.com",
              comment =
                  "Address candidates reach this server at, used in links in mails; unset, it is"
                      + " http://<host>:<port>. Set it behind a proxy and before the first real"
                      + " message.")
          Optional<URI> publicUrl,
      @SettingKey(
              value = "4194304",
              unit = "bytes",
              min = 1024,
              max = 67108864,
              comment =
                  "Largest request body accepted (4 MiB). Raise it for bigger imports by HTTP.")
          int bodyLimitBytes,
      @SettingKey(
              value = "30",
              unit = "seconds",
              min = 1,
              max = 600,
              comment =
                  "A request not answered by then ends with an error. Raise it for a slow"
                      + " database.")
          Duration requestTimeout) {

    public Http {
      SettingsConflict.when(
          publicUrl
              .filter(url -> !url.toString().matches("https?://[^/?#]+(/[^?#]*)?"))
              .isPresent(),
          "http.public-url",
          "write an http or https address without query, e.g. https://nurture.example.com");
    }

    /**
     * The start of every link to this server, without a slash at its end.
     *
     * @param boundPort the port listened on, known once listening when {@code port} is 0
     */
    public String publicUrlAt(int boundPort) {
      String reachable = host.equals("0.0.0.0") || host.equals("::") ? "localhost" : host;
      String bracketed = reachable.contains(":") ? "[" + reachable + "]" : reachable;
      return publicUrl
          .map(URI::toString)
          .orElse("http://" + bracketed + ":" + boundPort)
          .replaceFirst("/+$", "");
    }
  }

  /** Who may call the API. */
  public record Api(
      @SettingKey(
              min = 16,
              max = 512,
              example = "change-me",
              comment =
                  "Bearer key that may do everything, for the first call to a new server. Another"
                      + " one set later takes its place; unset, the last one stays until it is"
                      + " revoked. Set it in the environment rather than here.")
          Optional<Secret> key) {}

  /** Who signs in to the pages, and for how long. */
  public record Access(
      @SettingKey(
              value = "admin@example.com",
              form = EMAIL,
              max = 254,
              comment =
                  "Email address of the first admin, who is made when no member is on file; the"
                      + " start prints their one-time password. Set it to yours before the first"
                      + " start.")
          String firstAdmin,
      @SettingKey(
              value = "480",
              unit = "minutes",
              min = 1,
              max = 43200,
              comment =
                  "A session that is not used so long ends (a working day). Lower it where browsers"
                      + " are shared.")
          Duration idle,
      @SettingKey(
              value = "168",
              unit = "hours",
              min = 1,
              max = 8760,
              comment =
                  "A session ends then, used or not (a week). Lower it where signing in often is"
                      + " asked for.")
          Duration longest,
      @SettingKey(
              value = "auto",
              comment =
                  "Whether browsers send the session's cookie by https alone: always, never or"
                      + " auto, which is always when http.public-url begins with https. Set always"
                      + " behind a proxy that ends https without a public-url.")
          SecureCookies secureCookies,
      @SettingKey(
              value = "false",
              comment =
                  "Whether a proxy of yours stands before this server and adds the browser's"
                      + " address to X-Forwarded-For. Set it to true behind one, or all who mistype"
                      + " a password there count as one.")
          boolean behindProxy) {

    public Access {
      SettingsConflict.when(
          Mailbox.fault(firstAdmin).isPresent(),
          "access.first-admin",
          "write one email address, e.g. admin@example.com");
      SettingsConflict.when(
          idle.compareTo(longest) > 0,
          "access.idle-minutes",
          "must not be longer than access.longest-hours");
    }

    /** Whether cookies are for https alone, behind a server at this address. */
    public boolean secureAt(String publicUrl) {
      return secureCookies == SecureCookies.ALWAYS
          || (secureCookies == SecureCookies.AUTO && publicUrl.startsWith("https:"));
    }
  }

  /** When a cookie is sent by https alone. */
  public enum SecureCookies {
    AUTO,
    ALWAYS,
    NEVER
  }

  /** The provider of OpenID Connect at which members may sign in. */
  public record Oidc(
      @SettingKey(
              example = "https://login.example.com/realms/talent",
              comment =
                  "Issuer of the provider, without a slash at its end. Unset, members sign in with"
                      + " a password alone.")
          Optional<URI> issuer,
      @SettingKey(
              max = 400,
              example = "nurture",
              comment =
                  "What this server is called at the provider. Register there the address"
                      + " <http.public-url>/sign-in/provider/back.")
          Optional<String> clientId,
      @SettingKey(
              max = 1024,
              example = "change-me",
              comment = "Secret shared with the provider. Set it in the environment.")
          Optional<Secret> clientSecret,
      @SettingKey(
              value = "your organisation",
              max = 60,
              comment =
                  "The provider's name on the button Sign in with … . Set it to what people call"
                      + " it.")
          String label,
      @SettingKey(
              value = "openid profile email",
              max = 400,
              form = "openid( \\S+)*",
              comment =
                  "Scopes asked for, openid first. Add the one by which the provider hands out"
                      + " groups, if it needs one.")
          String scopes,
      @SettingKey(
              value = "groups",
              max = 100,
              comment =
                  "Claim of the ID token that lists a member's groups. Set it to the provider's.")
          String groupsClaim,
      @SettingKey(
              max = 2000,
              example = "hiring-managers",
              comment = "Groups whose members are viewers, separated by commas.")
          Optional<String> viewers,
      @SettingKey(
              max = 2000,
              example = "recruiting",
              comment = "Groups whose members are recruiters, separated by commas.")
          Optional<String> recruiters,
      @SettingKey(
              max = 2000,
              example = "recruiting-ops",
              comment = "Groups whose members are ops, separated by commas.")
          Optional<String> ops,
      @SettingKey(
              max = 2000,
              example = "playbook-owners",
              comment = "Groups whose members are publishers, separated by commas.")
          Optional<String> publishers,
      @SettingKey(
              max = 2000,
              example = "nurture-admins",
              comment =
                  "Groups whose members are admins, separated by commas. A member of several groups"
                      + " has the role that may most; one of none cannot sign in.")
          Optional<String> admins) {

    public Oidc {
      SettingsConflict.when(
          issuer.filter(url -> !url.toString().matches("https?://\\S*[^/\\s]")).isPresent(),
          "oidc.issuer",
          "write an http or https address without a slash at its end");
      SettingsConflict.when(
          issuer.isPresent() && (clientId.isEmpty() || clientSecret.isEmpty()),
          clientId.isEmpty() ? "oidc.client-id" : "oidc.client-secret",
          "comes with oidc.issuer: set it, or leave oidc.issuer unset");
      SettingsConflict.when(
          issuer.isPresent()
              && viewers
                  .or(() -> recruiters)
                  .or(() -> ops)
                  .or(() -> publishers)
                  .or(() -> admins)
                  .isEmpty(),
          "oidc.viewers",
          "name the groups of at least one role, or no member of the provider can sign in");
    }
  }

  /** Where everything is remembered. */
  public record Database(
      @SettingKey(
              example = "postgresql://user:password@host:5432/nurture?sslmode=require",
              comment =
                  "PostgreSQL to use; unset, the server runs its own in data-dir. Set it for more"
                      + " than one server, or for backups and care you already have. Set it in the"
                      + " environment rather than here.")
          Optional<DatabaseUrl> url,
      @SettingKey(
              value = ".nurture",
              comment =
                  "Directory of the server's own PostgreSQL, used without a url. Put it on a disk"
                      + " you back up.")
          Path dataDir,
      @SettingKey(
              value = "12",
              unit = "connections",
              min = 2,
              max = 1000,
              comment =
                  "Database connections held by this server. Raise it with the database's cores;"
                      + " all servers' pools together must stay below its max_connections.")
          int poolSize) {

    public Database {
      SettingsConflict.when(
          url.isEmpty() && poolSize > 50,
          "database.pool-size",
          "the server's own PostgreSQL takes at most 50; lower it or set database.url");
    }
  }

  /** Where mail is handed over. */
  public record Smtp(
      @SettingKey(
              form = "[A-Za-z0-9.:_-]+",
              example = "smtp.example.com",
              comment = "Mail server that takes our messages. Unset, no mail leaves.")
          Optional<String> host,
      @SettingKey(
              value = "587",
              min = 1,
              max = 65535,
              comment = "Its TCP port. Set 465 for tls, 25 for a relay of your own.")
          int port,
      @SettingKey(
              value = "auto",
              comment =
                  "none, starttls (encrypted after greeting), tls (encrypted from the start) or"
                      + " auto: starttls, but none for a server on this machine. Set none only for"
                      + " a relay on your own network.")
          Security security,
      @SettingKey(
              max = 320,
              example = "nurture",
              comment =
                  "User to log in as, with password, or without one by access tokens (oauth)."
                      + " Unset, there is no login.")
          Optional<String> username,
      @SettingKey(
              max = 1024,
              example = "change-me",
              comment = "Password of that user. Set it in the environment rather than here.")
          Optional<Secret> password,
      @SettingKey(
              value = "8",
              unit = "connections",
              min = 1,
              max = 100,
              comment = "Open at once. Raise it for speed, as far as the mail server lets you.")
          int connections,
      @SettingKey(
              value = "10",
              unit = "seconds",
              min = 1,
              max = 300,
              comment = "To wait for a connection. Raise it for a mail server far away.")
          Duration connectTimeout,
      @SettingKey(
              value = "30",
              unit = "seconds",
              min = 1,
              max = 600,
              comment =
                  "To wait for an answer. Raise it for a mail server that scans before it answers.")
          Duration readTimeout,
      @SettingKey(
              value = "100",
              unit = "messages",
              min = 1,
              max = 100000,
              comment =
                  "Sent over a connection before it is renewed. Lower it if the mail server closes"
                      + " sooner.")
          int messagesPerConnection,
      @SettingKey(
              value = "1",
              max = 1000,
              comment =
                  "Its share of the mails, beside the weights of routes. Set 0 for a server that"
                      + " gets mails only while the others take none.")
          int weight) {

    public Smtp {
      SettingsConflict.when(
          username.isEmpty() && password.isPresent(),
          "smtp.password",
          "smtp.username and smtp.password come together: set both, or neither");
      SettingsConflict.when(
          host.filter(name -> name.matches("[^:]+:\\d+")).isPresent(),
          "smtp.host",
          "write the name alone, and the port under smtp.port");
      SettingsConflict.when(
          security == Security.TLS && (port == 587 || port == 25),
          "smtp.port",
          "is not a port for tls: set 465, or security to starttls");
    }
  }

  /** How a mail connection is protected. */
  public enum Security {
    /** STARTTLS, but none for a server on this machine. */
    AUTO,
    NONE,
    STARTTLS,
    TLS
  }

  /** How mails are signed (DKIM). */
  public record Dkim(
      @SettingKey(
              max = 4000,
              example = "example.com s1 /etc/nurture/example.com.pem; example.org s1 org.pem",
              comment =
                  "Domain, selector and file of the private key (PEM, PKCS#8) for each domain in"
                      + " sender.email and sender.others. Set it unless your mail server signs. A"
                      + " domain with two keys gets two signatures.")
          Optional<String> keys) {

    private static final Pattern KEY =
        Pattern.compile("([A-Za-z0-9.-]+\\.[A-Za-z0-9-]+)\\s+([A-Za-z0-9._-]+)\\s+(\\S.*)");

    /**
     * A key as it is written.
     *
     * @param domain the one it signs for
     * @param selector where below the domain its public half is published
     * @param file of the private key
     */
    public record KeyFile(String domain, String selector, Path file) {}

    public Dkim {
      Set<String> names = new HashSet<>();
      for (String key : parts(keys)) {
        Matcher matcher = KEY.matcher(key);
        SettingsConflict.when(
            !matcher.matches() || Mailbox.fault("postmaster@" + matcher.group(1)).isPresent(),
            "dkim.keys",
            "write domain, selector and file of each key, e.g. example.com s1"
                + " /etc/nurture/example.com.pem; example.org s1 org.pem");
        SettingsConflict.when(
            !names.add((matcher.group(2) + " " + matcher.group(1)).toLowerCase(Locale.ROOT)),
            "dkim.keys",
            "write each selector of a domain once; "
                + matcher.group(2)
                + " of "
                + matcher.group(1)
                + " is there twice");
      }
    }

    /** All of them, in the order they are written in. */
    public List<KeyFile> all() {
      return parts(keys).stream()
          .map(KEY::matcher)
          .filter(Matcher::matches)
          .map(key -> new KeyFile(key.group(1), key.group(2), Path.of(key.group(3))))
          .toList();
    }
  }

  /** Where access tokens for mail servers come from (OAuth 2.0), instead of passwords. */
  public record Oauth(
      @SettingKey(
              example = "https://login.example.com/tenant/oauth2/v2.0/token",
              comment =
                  "Token endpoint of the provider. Set it where the mail server takes no password;"
                      + " smtp.username without smtp.password then logs in by XOAUTH2.")
          Optional<URI> tokenUrl,
      @SettingKey(
              max = 400,
              example = "nurture",
              comment = "What this server is called at the provider.")
          Optional<String> clientId,
      @SettingKey(
              max = 1024,
              example = "change-me",
              comment = "Secret shared with the provider. Set it in the environment.")
          Optional<Secret> clientSecret,
      @SettingKey(
              max = 1000,
              example = "https://outlook.office365.com/.default",
              comment = "Scopes asked for, separated by spaces. Set what the provider names.")
          Optional<String> scope,
      @SettingKey(
              max = 8192,
              example = "change-me",
              comment =
                  "Refresh token of the mailbox. Set it in the environment; unset, the client's own"
                      + " credentials are the grant.")
          Optional<Secret> refreshToken) {

    private static final String TOKEN_URL =
        "(https://[^/\\s]+|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?)(/\\S*)?";

    public Oauth {
      SettingsConflict.when(
          tokenUrl.filter(url -> !url.toString().matches(TOKEN_URL)).isPresent(),
          "oauth.token-url",
          "write an https address (http only for a server on this machine)");
      SettingsConflict.when(
          tokenUrl.isPresent() && clientId.isEmpty(),
          "oauth.client-id",
          "comes with oauth.token-url: set it, or leave oauth.token-url unset");
      SettingsConflict.when(
          tokenUrl.isPresent() && clientSecret.isEmpty() && refreshToken.isEmpty(),
          "oauth.client-secret",
          "set it, or oauth.refresh-token: one of both is needed to ask for a token");
    }
  }

  /** Whether receivers will believe our mails: the check of DNS before they leave. */
  public record Preflight(
      @SettingKey(
              value = "false",
              comment =
                  "Whether email waits after a start until the check finds no failure and nothing"
                      + " unknown. Set it to true for real recipients, once smtp and sender are"
                      + " set.")
          boolean required,
      @SettingKey(
              max = 2000,
              example = "203.0.113.7, 2001:db8::7",
              comment =
                  "IP addresses that mails leave from towards their receivers, separated by commas."
                      + " Set them where the mail server is your own; a mail provider takes care of"
                      + " its own.")
          Optional<String> sendingAddresses,
      @SettingKey(
              max = 260,
              form = "[A-Za-z0-9.:_\\[\\]-]+",
              example = "192.0.2.53",
              comment =
                  "Name server to ask, with a port if it is not 53. Unset, those of this machine"
                      + " are asked.")
          Optional<String> dnsServer) {

    private static final String ADDRESS =
        "\\d{1,3}(\\.\\d{1,3}){3}|(?=.*:)[0-9a-fA-F:]+(\\d{1,3}(\\.\\d{1,3}){3})?";

    public Preflight {
      SettingsConflict.when(
          !addresses(sendingAddresses).stream().allMatch(address -> address.matches(ADDRESS)),
          "preflight.sending-addresses",
          "write IP addresses, separated by commas, e.g. 203.0.113.7, 2001:db8::7");
    }

    /** Each of them, as it is written. */
    public List<String> addresses() {
      return addresses(sendingAddresses);
    }

    private static List<String> addresses(Optional<String> written) {
      return parts(written.map(text -> text.replace(',', ';')));
    }
  }

  /** Where texts (SMS and WhatsApp) are handed over. */
  public record Texts(
      @SettingKey(
              value = "https://api.twilio.com",
              form =
                  "(https://[^/?#\\s]+|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?)(/[^?#\\s]*[^/?#\\s])?",
              max = 400,
              comment =
                  "Start of the addresses of the provider, which speaks the HTTP API of Twilio. Set"
                      + " it for another provider, or for another region. http is for this machine"
                      + " alone.")
          String baseUrl,
      @SettingKey(
              max = 64,
              form = "[A-Za-z0-9_-]+",
              example = "AC0123456789abcdef0123456789abcdef",
              comment = "Account there (SID). Unset, no text leaves.")
          Optional<String> account,
      @SettingKey(
              max = 512,
              example = "change-me",
              comment =
                  "Auth token of that account, which signs its webhooks too. Set it in the"
                      + " environment rather than here.")
          Optional<Secret> token,
      @SettingKey(
              max = 20,
              form = "\\+[1-9]\\d{6,14}|[A-Za-z0-9 ]{1,11}",
              example = "+4915799912345",
              comment =
                  "Number or name that SMS come from. Candidates can answer a number only. Unset,"
                      + " with messaging-service unset too, no SMS leaves.")
          Optional<String> from,
      @SettingKey(
              max = 64,
              form = "[A-Za-z0-9_-]+",
              example = "MG0123456789abcdef0123456789abcdef",
              comment = "Messaging service that picks the number SMS come from, instead of from.")
          Optional<String> messagingService,
      @SettingKey(
              max = 16,
              form = "\\+[1-9]\\d{6,14}",
              example = "+4915799912345",
              comment = "Number that messages by WhatsApp come from. Unset, none leaves.")
          Optional<String> whatsappFrom,
      @SettingKey(
              value = "15",
              unit = "seconds",
              min = 1,
              max = 120,
              comment =
                  "To wait for a connection, and again for an answer. Raise it for a provider far"
                      + " away.")
          Duration timeout) {

    public Texts {
      SettingsConflict.when(
          account.isPresent() && token.isEmpty(),
          "texts.token",
          "comes with texts.account: set it, or leave texts.account unset");
      SettingsConflict.when(
          account.isPresent()
              && from.isEmpty()
              && messagingService.isEmpty()
              && whatsappFrom.isEmpty(),
          "texts.from",
          "set it, texts.messaging-service or texts.whatsapp-from: a text needs a sender");
    }

    /** Whether SMS leave by this provider. */
    public boolean sendsSms() {
      return account.isPresent() && (from.isPresent() || messagingService.isPresent());
    }

    /** Whether messages by WhatsApp do. */
    public boolean sendsWhatsapp() {
      return account.isPresent() && whatsappFrom.isPresent();
    }
  }

  /** Systems of one's own that take the messages of a channel by a signed webhook. */
  public record Relay(
      @SettingKey(
              max = 2000,
              form = Relay.RELAY_URL,
              example = "https://gateway.example.com/sms",
              comment =
                  "Address that SMS are posted to, signed by Standard Webhooks. Set it for a"
                      + " gateway that does not speak the API of texts.")
          Optional<String> smsUrl,
      @SettingKey(
              max = 200,
              example = "change-me",
              comment =
                  "Secret they are signed with, whsec_ and base64. Set it in the environment rather"
                      + " than here.")
          Optional<Secret> smsSecret,
      @SettingKey(
              max = 2000,
              form = Relay.RELAY_URL,
              example = "https://gateway.example.com/whatsapp",
              comment = "The same for messages by WhatsApp.")
          Optional<String> whatsappUrl,
      @SettingKey(
              max = 200,
              example = "change-me",
              comment = "Secret these are signed with. Set it in the environment rather than here.")
          Optional<Secret> whatsappSecret,
      @SettingKey(
              max = 2000,
              form = Relay.RELAY_URL,
              example = "https://gateway.example.com/email",
              comment = "The same for email, where no mail server is set.")
          Optional<String> emailUrl,
      @SettingKey(
              max = 200,
              example = "change-me",
              comment = "Secret these are signed with. Set it in the environment rather than here.")
          Optional<Secret> emailSecret,
      @SettingKey(
              value = "15",
              unit = "seconds",
              min = 1,
              max = 120,
              comment =
                  "To wait for a connection, and again for an answer. Raise it for a system that"
                      + " answers late.")
          Duration timeout) {

    static final String RELAY_URL =
        "(https://[^/?#\\s]+|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?)(/[^#\\s]*)?";

    public Relay {
      paired("sms", smsUrl, smsSecret);
      paired("whatsapp", whatsappUrl, whatsappSecret);
      paired("email", emailUrl, emailSecret);
    }

    private static void paired(String channel, Optional<String> url, Optional<Secret> secret) {
      SettingsConflict.when(
          url.isPresent() != secret.isPresent(),
          "relay." + channel + "-secret",
          "comes with relay." + channel + "-url: set both, or neither");
      SettingsConflict.when(
          secret.filter(written -> !WebhookKeys.isWellFormed(written.reveal())).isPresent(),
          "relay." + channel + "-secret",
          "must be whsec_ followed by 24 to 64 bytes in base64; make one with: echo whsec_$(openssl"
              + " rand -base64 32)");
    }

    /** Whether any channel is handed over so. */
    boolean used() {
      return smsUrl.isPresent() || whatsappUrl.isPresent() || emailUrl.isPresent();
    }
  }

  /** Who the messages are from. */
  public record Sender(
      @SettingKey(
              value = "Talent Team",
              comment = "Name in From, and in signatures. Set it to the recruiter's.")
          String name,
      @SettingKey(
              value = "talent@example.com",
              form = EMAIL,
              max = 320,
              comment =
                  "Address in From. Set it before the first real message, to a domain you may send"
                      + " for.")
          String email,
      @SettingKey(
              value = "Recruiter",
              comment = "The recruiter's title in signatures. Set it to yours.")
          String title,
      @SettingKey(
              value = "Our company",
              comment = "The organisation named in messages. Set it to yours.")
          String organisation,
      @SettingKey(
              form = EMAIL,
              max = 320,
              example = "replies@example.com",
              comment = "Address answers go to. Set it if it is not the one in From.")
          Optional<String> replyTo,
      @SettingKey(
              example = "1 Example Street, Springfield",
              comment =
                  "Postal address in the footer, in one line. Set it where the law asks for one"
                      + " (US: CAN-SPAM).")
          Optional<String> postalAddress,
      @SettingKey(
              example = "https://example.com/privacy",
              comment =
                  "Your privacy notice, linked in the footer of every email. Set it where the law"
                      + " asks for one (EU: GDPR).")
          Optional<URI> privacyNotice,
      @SettingKey(
              max = 4000,
              example = "Jonas Berg, Head of Platform <jonas@example.com>; Ana <ana@example.com>",
              comment =
                  "Others who the arms of an experiment may be from: name, title and address of"
                      + " each; without a title, that in sender.title. Set it to compare senders.")
          Optional<String> others) {

    private static final Pattern OTHER =
        Pattern.compile("([^<>,;]+?)\\s*(?:,\\s*([^<>;]+?))?\\s*<\\s*([^<>\\s]+)\\s*>");

    public Sender {
      mailbox("sender.email", email);
      replyTo.ifPresent(address -> mailbox("sender.reply-to", address));
      SettingsConflict.when(
          privacyNotice.filter(url -> !url.toString().matches("https?://\\S+")).isPresent(),
          "sender.privacy-notice",
          "write an http or https address, e.g. https://example.com/privacy");
      Set<String> addresses = new HashSet<>(Set.of(email.toLowerCase(Locale.ROOT)));
      for (String other : parts(others)) {
        Matcher matcher = OTHER.matcher(other);
        SettingsConflict.when(
            !matcher.matches(),
            "sender.others",
            "write name, title and address of each, e.g. Jonas Berg, Recruiter"
                + " <jonas@example.com>; Ana <ana@example.com>");
        mailbox("sender.others", matcher.group(3));
        SettingsConflict.when(
            !addresses.add(matcher.group(3).toLowerCase(Locale.ROOT)),
            "sender.others",
            "write each address once; " + matcher.group(3) + " is there twice");
      }
    }

    /** All that a message may be from, this one first; answers to each go where they go to this. */
    public List<Sender> all() {
      List<Sender> all = new ArrayList<>(List.of(this));
      for (String other : parts(others)) {
        Matcher matcher = OTHER.matcher(other);
        if (matcher.matches()) {
          String theirs = matcher.group(2);
          all.add(
              new Sender(
                  matcher.group(1),
                  matcher.group(3),
                  theirs == null ? title : theirs,
                  organisation,
                  replyTo,
                  postalAddress,
                  privacyNotice,
                  Optional.empty()));
        }
      }
      return List.copyOf(all);
    }

    private static void mailbox(String key, String address) {
      SettingsConflict.when(
          Mailbox.fault(address).isPresent() || Mailbox.checked(address).needsSmtpUtf8(),
          key,
          "write one email address, e.g. talent@example.com");
    }
  }

  /** Where mail that comes back is fetched. */
  public record Inbox(
      @SettingKey(
              example = "imap.example.com",
              form = "[A-Za-z0-9.:_-]+",
              comment =
                  "IMAP server of the mailbox that answers and reports go to. Unset, mail is taken"
                      + " at /webhooks/inbound-mail alone.")
          Optional<String> host,
      @SettingKey(
              value = "993",
              min = 1,
              max = 65535,
              comment = "Its TCP port. Set 143 for starttls or none.")
          int port,
      @SettingKey(
              value = "auto",
              comment =
                  "none, starttls (encrypted after greeting), tls (encrypted from the start) or"
                      + " auto: tls, but none for a server on this machine.")
          Security security,
      @SettingKey(
              example = "replies@example.com",
              comment = "User to log in as. Needed with a host.")
          Optional<String> username,
      @SettingKey(
              example = "change-me",
              comment =
                  "Password of that user. Set it in the environment rather than here. Without one,"
                      + " access tokens log in (oauth).")
          Optional<Secret> password,
      @SettingKey(
              value = "INBOX",
              comment = "Folder that is read. Set it where a filter of yours sorts mail.")
          String folder,
      @SettingKey(
              example = "Nurture/Read",
              comment =
                  "Folder that mails are moved to once they are read and recognised; made if it is"
                      + " not there. Unset, they stay where they are.")
          Optional<String> readFolder,
      @SettingKey(
              example = "Nurture/Unrecognised",
              comment = "Folder for those that a person has to look at, made in the same way.")
          Optional<String> unrecognisedFolder,
      @SettingKey(
              value = "60",
              unit = "seconds",
              min = 1,
              max = 900,
              comment =
                  "It is looked into so often; where the server tells of new mail (IDLE), at once"
                      + " as well. Lower it for a server that does not.")
          Duration poll,
      @SettingKey(
              value = "25",
              unit = "MB",
              min = 1,
              max = 60,
              comment =
                  "Largest mail that is taken. Of one that is larger in the mailbox so much is"
                      + " read: its text comes first.")
          int largestMegabytes,
      @SettingKey(
              example = "jobs@example.com, team@example.com",
              comment =
                  "Further addresses of ours, separated by commas, beside those of sender and the"
                      + " user above: mail from them is no answer.")
          Optional<String> addresses,
      @SettingKey(
              example = "mx.example.com",
              form = "[A-Za-z0-9.:_-]+",
              comment =
                  "Name under which your mail server writes Authentication-Results (RFC 8601). Set"
                      + " it, and mail whose author's address fails DMARC counts for no candidate"
                      + " by that address.")
          Optional<String> verifiedBy) {

    public Inbox {
      SettingsConflict.when(
          host.isPresent() && username.isEmpty(),
          "inbox.username",
          "comes with inbox.host: set it, or leave inbox.host unset");
      SettingsConflict.when(
          readFolder.filter(folder::equalsIgnoreCase).isPresent(),
          "inbox.read-folder",
          "must not be inbox.folder: mails would be read again and again");
      SettingsConflict.when(
          unrecognisedFolder.filter(folder::equalsIgnoreCase).isPresent(),
          "inbox.unrecognised-folder",
          "must not be inbox.folder: mails would be read again and again");
    }

    /** By which a mailbox is told from others; the same in capitals. */
    String account() {
      return String.join(" ", username.orElse(""), host.orElse(""), folder)
          .toLowerCase(Locale.ROOT);
    }

    /** In bytes. */
    public int largestBytes() {
      return largestMegabytes << 20;
    }
  }

  /** How events are made durable. */
  public record Intake(
      @SettingKey(
              value = "512",
              unit = "events",
              min = 1,
              max = 10000,
              comment =
                  "Most events written in one transaction. Raise it for throughput, lower it for"
                      + " latency.")
          int batchSize,
      @SettingKey(
              value = "2",
              unit = "batches",
              min = 1,
              max = 64,
              comment = "Transactions under way at once. Raise it for a database far away.")
          int batchesInFlight,
      @SettingKey(
              value = "10000",
              unit = "events",
              min = 1,
              max = 1000000,
              comment =
                  "Events waiting before callers are told to come back (503). Raise it for bursts;"
                      + " costs memory.")
          int queueLimit) {}

  /** Events from a topic of Kafka. */
  public record Kafka(
      @SettingKey(
              form = "[A-Za-z0-9._-]+:\\d{1,5}( *, *[A-Za-z0-9._-]+:\\d{1,5})*",
              example = "kafka1.example.com:9092, kafka2.example.com:9092",
              comment =
                  "Some brokers of the cluster, each with its port, separated by commas; the others"
                      + " are found by them. Unset, no topic is read.")
          Optional<String> servers,
      @SettingKey(
              value = "candidate-events",
              max = 249,
              form = "[A-Za-z0-9._-]+",
              comment = "Topic that events are read from. It must be there: none is made.")
          String topic,
      @SettingKey(
              value = "nurture",
              max = 200,
              form = "[A-Za-z0-9._-]+",
              comment =
                  "Consumer group. The nodes of one installation share it, and the partitions by"
                      + " it; give another installation its own.")
          String group,
      @SettingKey(
              max = 249,
              form = "[A-Za-z0-9._-]+",
              example = "candidate-events-refused",
              comment =
                  "Topic that a record goes to which cannot be an event, with the reason in its"
                      + " headers. Unset, reading a partition stops at such a record, and an alarm"
                      + " names it.")
          Optional<String> deadLetterTopic,
      @SettingKey(
              value = "auto",
              comment =
                  "tls (encrypted), none or auto: tls, but none where all servers are on this"
                      + " machine.")
          LineSecurity security,
      @SettingKey(
              example = "/etc/nurture/kafka-ca.pem",
              comment =
                  "File of the certificates (PEM) that the brokers' own are checked by. Unset,"
                      + " those that Java trusts.")
          Optional<Path> caFile,
      @SettingKey(
              max = 255,
              example = "nurture",
              comment = "User to log in as (SASL). Unset, there is no login.")
          Optional<String> username,
      @SettingKey(
              max = 512,
              example = "change-me",
              comment =
                  "Password of that user. Set it in the environment rather than here. Needed with a"
                      + " user.")
          Optional<Secret> password,
      @SettingKey(
              value = "scram-sha-512",
              comment =
                  "How that user logs in: scram-sha-512, scram-sha-256, or plain, which needs tls.")
          KafkaLogin login) {

    public Kafka {
      SettingsConflict.when(
          username.isPresent() != password.isPresent(),
          username.isPresent() ? "kafka.password" : "kafka.username",
          "kafka.username and kafka.password come together: set both, or neither");
      SettingsConflict.when(
          deadLetterTopic.filter(topic::equals).isPresent(),
          "kafka.dead-letter-topic",
          "must not be kafka.topic: what is refused would be read again and again");
      SettingsConflict.when(
          username.isPresent() && login == KafkaLogin.PLAIN && security == LineSecurity.NONE,
          "kafka.login",
          "plain shows the password to the network: set kafka.security to tls, or another login");
      SettingsConflict.when(
          caFile.isPresent() && security == LineSecurity.NONE,
          "kafka.ca-file",
          "is of no use while kafka.security is none: set that to tls, or leave this unset");
    }
  }

  /** Whether a line is encrypted. */
  public enum LineSecurity {
    /** TLS, but none for servers on this machine. */
    AUTO,
    NONE,
    TLS
  }

  /** How a user logs in to Kafka. */
  public enum KafkaLogin {
    SCRAM_SHA_512,
    SCRAM_SHA_256,
    PLAIN;

    /** As it is written in the settings. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** How campaigns are approved. */
  public record Campaigns(
      @SettingKey(
              value = "500",
              unit = "candidates",
              min = 0,
              max = 10000000,
              comment =
                  "With more candidates than that, another person approves a campaign than the one"
                      + " who wrote it. Set 0 to ask for it always.")
          int secondPersonAbove) {}

  /** How files of people become events. */
  public record Imports(
      @SettingKey(
              value = "200",
              unit = "megabytes",
              min = 1,
              max = 2000,
              comment =
                  "Largest file that is taken. Raise it for larger ones; each is kept in the"
                      + " database until it is imported.")
          int largestMegabytes,
      @SettingKey(
              value = "200",
              unit = "candidates",
              min = 1,
              max = 10000,
              comment =
                  "First checks of imported people a second, where the import does not say over how"
                      + " long they are spread. Raise it on a machine that decides faster.")
          int firstChecksPerSecond,
      @SettingKey(
              value = "60",
              unit = "seconds",
              min = 5,
              max = 3600,
              comment =
                  "An import whose server recorded nothing for so long is taken up by another one."
                      + " Raise it for a slow database.")
          Duration lease,
      @SettingKey(
              value = "30",
              unit = "days",
              min = 1,
              max = 3650,
              comment =
                  "What became of each row is kept so long, and a file that is not imported."
                      + " Shorten it where your privacy notice promises less.")
          Duration keep) {}

  /** How candidates that are due are decided. */
  public record Journey(
      @SettingKey(
              value = "128",
              unit = "candidates",
              min = 1,
              max = 10000,
              comment =
                  "Most candidates decided in one transaction. Lower it if transactions run long.")
          int batchSize,
      @SettingKey(
              value = "2",
              unit = "lanes",
              min = 1,
              max = 64,
              comment = "Batches decided at once. Set it to the cores this server may use.")
          int lanes,
      @SettingKey(
              value = "1000",
              unit = "millis",
              min = 10,
              max = 60000,
              comment =
                  "Between two looks for due candidates when idle. Raise it to spare the database.")
          Duration poll,
      @SettingKey(
              value = "1000",
              unit = "firings",
              min = 10,
              max = 1000000,
              comment =
                  "Rules that may fire in one evaluation before it is stopped as endless. Raise it"
                      + " for huge playbooks.")
          int firingCap,
      @SettingKey(
              value = "250",
              unit = "millis",
              min = 10,
              max = 60000,
              comment =
                  "Time one evaluation may take before it is stopped. Raise it for huge playbooks.")
          Duration timeBudget,
      @SettingKey(
              value = "60",
              unit = "seconds",
              min = 1,
              max = 86400,
              comment =
                  "Before a failed evaluation is tried again; doubles each time. Lower it to"
                      + " recover faster.")
          Duration retryFirst,
      @SettingKey(
              value = "86400",
              unit = "seconds",
              min = 1,
              max = 2592000,
              comment =
                  "Longest wait between two tries (a day). Lower it if failures are repaired"
                      + " sooner.")
          Duration retryMax,
      @SettingKey(
              value = "UTC",
              comment =
                  "Time zone of a candidate of whom neither time zone nor country is known. Set it"
                      + " to where most of your candidates are, such as Europe/Vienna.")
          ZoneId timeZone) {

    public Journey {
      SettingsConflict.when(
          retryFirst.compareTo(retryMax) > 0,
          "journey.retry-first-seconds",
          "must not be longer than journey.retry-max-seconds");
    }
  }

  /** How fast mails may leave, by all servers together. */
  public record Rates(
      @SettingKey(
              max = 2000,
              value =
                  "google 20/s, microsoft 20/s, yahoo 5/s, apple 5/s, gmx 5/s, telekom 2/s, orange"
                      + " 2/s, proton 5/s",
              comment =
                  "Mails to a mail provider: a name, a number, and s, min, hour or day; separated"
                      + " by commas. other stands for all that are not known. One that is not named"
                      + " has no limit. Lower it where a provider asks you to slow down.")
          String providers,
      @SettingKey(
              max = 500,
              example = "50, 100, 300, 1000, 3000",
              comment =
                  "Mails a day on the first day that your domain sends, the second, and so on,"
                      + " separated by commas; after these days there is no such limit. Set it for"
                      + " a new domain.")
          Optional<String> warmUp) {

    private static final String LIMIT = "[a-z0-9-]{1,40} [1-9][0-9]{0,6}/(s|min|hour|day)";

    public Rates {
      SettingsConflict.when(
          !listed(Optional.of(providers)).stream().allMatch(each -> each.matches(LIMIT)),
          "rates.providers",
          "write a provider and its limit, separated by commas, e.g. yahoo 5/s, other 100/min");
      SettingsConflict.when(
          !listed(warmUp).stream().allMatch(each -> each.matches("[1-9][0-9]{0,8}")),
          "rates.warm-up",
          "write numbers of mails, separated by commas, e.g. 50, 100, 300");
    }

    /** Mails a second, by provider. */
    public Map<String, Double> perSecond() {
      Map<String, Double> limits = new TreeMap<>();
      for (String each : listed(Optional.of(providers))) {
        int space = each.indexOf(' ');
        int slash = each.indexOf('/');
        double seconds =
            switch (each.substring(slash + 1)) {
              case "s" -> 1;
              case "min" -> 60;
              case "hour" -> 3600;
              default -> 86400;
            };
        limits.put(
            each.substring(0, space), Integer.parseInt(each.substring(space + 1, slash)) / seconds);
      }
      return limits;
    }

    /** Mails of each of the first days. */
    public List<Integer> days() {
      return listed(warmUp).stream().map(Integer::valueOf).toList();
    }

    private static List<String> listed(Optional<String> written) {
      return parts(written.map(text -> text.replace(',', ';')));
    }
  }

  /** How messages are delivered. */
  public record Outbox(
      @SettingKey(
              value = "32",
              unit = "messages",
              min = 1,
              max = 10000,
              comment =
                  "Claimed by this server at once. Raise it with smtp.connections; a few for each.")
          int inFlight,
      @SettingKey(
              value = "1000",
              unit = "millis",
              min = 10,
              max = 60000,
              comment = "Between two looks for messages when idle. Raise it to spare the database.")
          Duration poll,
      @SettingKey(
              value = "180",
              unit = "seconds",
              min = 5,
              max = 3600,
              comment =
                  "A claimed message not reported by then belongs to any server again. Raise it"
                      + " with smtp's timeouts: a stalled mail server holds each connection so"
                      + " long, and in-flight divided by connections wait for one another.")
          Duration lease,
      @SettingKey(
              value = "8",
              unit = "attempts",
              min = 1,
              max = 100,
              comment =
                  "Before a message is given up. Raise it for mail servers that are often away.")
          int attempts,
      @SettingKey(
              value = "60",
              unit = "seconds",
              min = 1,
              max = 86400,
              comment =
                  "Before the second attempt; doubles each time. Raise it for servers that greylist"
                      + " for long.")
          Duration retryFirst,
      @SettingKey(
              value = "21600",
              unit = "seconds",
              min = 1,
              max = 2592000,
              comment =
                  "Longest wait between two attempts (six hours). Lower it for messages that age"
                      + " fast.")
          Duration retryMax) {

    public Outbox {
      SettingsConflict.when(
          retryFirst.compareTo(retryMax) > 0,
          "outbox.retry-first-seconds",
          "must not be longer than outbox.retry-max-seconds");
    }
  }

  /** What is counted of the links in mails. */
  public record Tracking(
      @SettingKey(
              value = "false",
              comment =
                  "Whether links in emails that we send of our own accord lead through this server,"
                      + " so that rules and pages know of a click. Set it to true once your privacy"
                      + " notice says so.")
          boolean clicks,
      @SettingKey(
              value = "never",
              comment =
                  "Whether emails that we send of our own accord have a picture that tells that"
                      + " they are opened: never, or with-consent, for those candidates alone who"
                      + " agreed to that on the page of their choices.")
          OpenTracking opens,
      @SettingKey(
              value = "730",
              unit = "days",
              min = 30,
              max = 36500,
              comment =
                  "Such a link works so long, also when the text of its message is purged. Shorten"
                      + " it where your privacy notice promises less.")
          Duration links) {}

  /** Whether it is noticed that mails are opened. */
  public enum OpenTracking {
    NEVER,
    WITH_CONSENT;

    /** As it is written in the settings. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Where the shipped rules are. */
  public record Rules(
      @SettingKey(
              value = "rules",
              comment = "Directory of the rules. Set it to keep them in a repository of their own.")
          Path dir) {}

  /** Where the shipped templates are. */
  public record Templates(
      @SettingKey(
              value = "templates",
              comment = "Directory of the message templates. Set it together with rules.dir.")
          Path dir) {}

  /** What those who approve drafts must at least be. */
  public enum ApproverRole {
    OPS,
    PUBLISHER,
    ADMIN
  }

  /** How versions of the playbook get into service. */
  public record Playbook(
      @SettingKey(
              value = "false",
              comment =
                  "Whether another user than the author has to publish a version. Set it to true"
                      + " where a second pair of eyes is asked for.")
          boolean fourEyes,
      @SettingKey(
              value = "0",
              unit = "persons",
              min = 0,
              max = 20,
              comment =
                  "How many must have approved a draft as it is before it can be published; its"
                      + " authors do not count. Set it where changes are reviewed.")
          int approvals,
      @SettingKey(
              value = "ops",
              comment =
                  "What each of them must at least be: ops, publisher or admin. Set it to publisher"
                      + " where only those approve who may publish.")
          ApproverRole approvalRole,
      @SettingKey(
              value = "10",
              unit = "candidates",
              min = 0,
              max = 1000000,
              comment =
                  "A version that cannot decide about more than these is taken back by itself. Set"
                      + " 0 to leave that to people.")
          int toleratedFailures,
      @SettingKey(
              value = "25",
              unit = "percent",
              min = 0,
              max = 1000,
              comment =
                  "How much higher than the rest's the rate of unsubscribes, negative replies, hard"
                      + " bounces or failures of a canary may be: 25 tolerates 1.25% against 1%."
                      + " Raise it for a version that is meant to be bolder.")
          int canaryWorsePercent,
      @SettingKey(
              value = "5",
              unit = "percent",
              min = 0,
              max = 50,
              comment =
                  "A canary that is worse than that is withdrawn by itself; of those that are not,"
                      + " at most so many are withdrawn by mistake. Set 0 to leave that to people.")
          int canaryFalseAlarmPercent,
      @SettingKey(
              value = "60",
              unit = "seconds",
              min = 1,
              max = 3600,
              comment =
                  "Processor time a check of a playbook, its scenarios and its trial before it is"
                      + " published may take together, and ten times that on the clock. Raise it"
                      + " for a very large playbook, and http.request-timeout-seconds with it.")
          Duration checkTime) {}

  /**
   * A source whose webhooks are accepted.
   *
   * @param kind how it signs and what it posts
   * @param secrets any of them may have signed, so that one can follow another without a gap; never
   *     empty
   */
  public record Webhook(String kind, List<Secret> secrets) {

    /** A source that signs by Standard Webhooks and posts our own events. */
    public static final String STANDARD = "standard-webhooks";

    public Webhook {
      secrets = List.copyOf(secrets);
    }
  }

  /** How long what happened is kept. */
  public record Retention(
      @SettingKey(
              value = "730",
              unit = "days",
              min = 1,
              max = 36500,
              comment =
                  "Events are kept so long. Shorten it where your privacy notice promises less.")
          Duration events,
      @SettingKey(
              value = "730",
              unit = "days",
              min = 1,
              max = 36500,
              comment = "Decisions and their explanations are kept so long. Shorten it as above.")
          Duration decisions,
      @SettingKey(
              value = "365",
              unit = "days",
              min = 1,
              max = 36500,
              comment = "The text of sent messages is kept so long. Shorten it to save space.")
          Duration messageBodies,
      @SettingKey(
              value = "false",
              comment =
                  "Whether the server erases candidates of whom a policy rule says that they must"
                      + " be erased. Set it to true once the page of today names no candidate who"
                      + " should be kept.")
          boolean eraseWhenDue) {}

  /** What is written to standard output. */
  public record Log(
      @SettingKey(value = "text", comment = "text for people or json for a log collector.")
          LogFormat format) {}

  /** How a line of the log is written. */
  public enum LogFormat {
    TEXT,
    JSON
  }

  private static List<String> parts(Optional<String> written) {
    return written.stream()
        .flatMap(text -> Arrays.stream(text.split(";")))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /**
   * Reads the settings. An empty variable counts as unset; of the {@code NURTURE_} variables only
   * {@code NURTURE_JAVA_OPTS} is left to others.
   *
   * @param file may be absent: then everything has its default
   * @param environment overrides the file
   * @throws SettingsException listing every problem, if there is any
   */
  public static Settings load(Path file, Map<String, String> environment) {
    return SettingsReader.read(file, environment).settings();
  }

  /**
   * Every key in the order of the file, with its effective value and where it comes from, for
   * people.
   *
   * @throws SettingsException listing every problem, if there is any
   */
  public static List<Setting> describe(Path file, Map<String, String> environment) {
    return SettingsReader.read(file, environment).described();
  }
}
