package nurture.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
  private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  private static final String NEXT_SECRET = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";

  @TempDir Path directory;

  private Path file;

  @BeforeEach
  void fileInDirectory() {
    file = directory.resolve("nurture.yaml");
  }

  @Test
  void load_withoutFileOrEnvironment_hasTheDefaults() {
    Settings settings = load();

    assertThat(settings.http().host()).isEqualTo("127.0.0.1");
    assertThat(settings.http().port()).isEqualTo(8080);
    assertThat(settings.http().bodyLimitBytes()).isEqualTo(4 * 1024 * 1024);
    assertThat(settings.http().requestTimeout()).isEqualTo(Duration.ofSeconds(30));
    assertThat(settings.api().key()).isEmpty();
    assertThat(settings.database().url()).isEmpty();
    assertThat(settings.database().dataDir()).isEqualTo(Path.of(".nurture"));
    assertThat(settings.smtp().security()).isEqualTo(Settings.Security.AUTO);
    assertThat(settings.journey().poll()).isEqualTo(Duration.ofSeconds(1));
    assertThat(settings.retention().messageBodies()).isEqualTo(Duration.ofDays(365));
    assertThat(settings.webhooks()).isEmpty();
  }

  @Test
  void load_withFile_takesWhatItSaysAndTheRestByDefault() {
    write(
        """
        http:
          port: 0
          public-url: https://nurture.example.com/
        smtp: { host: smtp.example.com, port: 465, security: tls }
        journey:
          retry-first-seconds: 5
        log:
          format: json
        """);

    Settings settings = load();

    assertThat(settings.http().port()).isZero();
    assertThat(settings.http().publicUrl()).contains(URI.create("https://nurture.example.com/"));
    assertThat(settings.smtp().host()).contains("smtp.example.com");
    assertThat(settings.smtp().security()).isEqualTo(Settings.Security.TLS);
    assertThat(settings.journey().retryFirst()).isEqualTo(Duration.ofSeconds(5));
    assertThat(settings.log().format()).isEqualTo(Settings.LogFormat.JSON);
    assertThat(settings.http().host()).isEqualTo("127.0.0.1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "# nothing\n",
        "http:\n",
        "http: {}\n",
        "http:\n  host:\n",
        "http:\n  host: ~\n"
      })
  void load_whenNothingIsWritten_hasTheDefaults(String text) {
    Settings defaults = load();
    write(text);

    assertThat(load()).isEqualTo(defaults);
  }

  @ParameterizedTest
  @CsvSource({
    "NURTURE_HTTP_PORT, 9000, http.port",
    "NURTURE_API_KEY, a-key-of-16-chars, api.key",
    "NURTURE_DATABASE_URL, postgresql://u@db/nurture, database.url",
    "NURTURE_SMTP_HOST, smtp.example.com, smtp.host",
    "NURTURE_SMTP_PORT, 2525, smtp.port",
    "NURTURE_RULES_DIR, /playbook/rules, rules.dir",
    "NURTURE_TEMPLATES_DIR, /playbook/templates, templates.dir",
    "NURTURE_JOURNEY_RETRY_FIRST_SECONDS, 7, journey.retry-first-seconds"
  })
  void load_withAVariable_overridesTheKey(String variable, String value, String key) {
    Map<String, String> environment = Map.of(variable, value);

    assertThat(Settings.describe(file, environment))
        .filteredOn(setting -> setting.source().equals(variable))
        .singleElement()
        .satisfies(setting -> assertThat(setting.key()).isEqualTo(key))
        .satisfies(setting -> assertThat(setting.value()).isIn(value, Secret.HIDDEN));
  }

  @Test
  void load_withFileAndVariable_prefersTheVariable() {
    write("http: { port: 9000 }");

    Settings settings = Settings.load(file, Map.of("NURTURE_HTTP_PORT", "9001", "PATH", "/bin"));

    assertThat(settings.http().port()).isEqualTo(9001);
  }

  @Test
  void load_withAnEmptyVariable_countsItAsUnset() {
    Settings settings =
        Settings.load(file, Map.of("NURTURE_SMTP_HOST", "", "NURTURE_JAVA_OPTS", "-Xmx1g"));

    assertThat(settings.smtp().host()).isEmpty();
  }

  @Test
  void load_withSeveralProblems_tellsThemAllWithLineKeyValueAndAdvice() {
    write(
        """
        http:
          prot: 8080
          port: 99999
          body-limit-bytes: 4MiB
        smpt:
          host: localhost
        smtp:
          security: ssl
        sender:
          email: nobody
        """);

    assertThatThrownBy(() -> Settings.load(file, Map.of("NURTURE_HTTP_PROT", "1")))
        .isInstanceOf(SettingsException.class)
        .hasMessageStartingWith("The settings have 7 problems:")
        .hasMessageContaining(file + ":2: http.prot: unknown; did you mean http.port?")
        .hasMessageContaining(file + ":3: http.port = 99999: write a whole number from 0 to 65535")
        .hasMessageContaining(
            file
                + ":4: http.body-limit-bytes = 4MiB: write a whole number of bytes from 1024 to"
                + " 67108864")
        .hasMessageContaining(file + ":6: smpt.host: unknown; did you mean smtp.host?")
        .hasMessageContaining(
            file + ":8: smtp.security = ssl: write auto or none or starttls or tls")
        .hasMessageContaining(
            file
                + ":10: sender.email = nobody: is malformed; write something like"
                + " talent@example.com")
        .hasMessageContaining(
            "NURTURE_HTTP_PROT: unknown variable; did you mean NURTURE_HTTP_PORT?");
  }

  @Test
  void otherSenders_haveTheirNameTitleAndAddress_andTheRestOfTheUsualOne() {
    write(
        """
        sender:
          title: Recruiter
          organisation: Engines
          reply-to: replies@example.com
          others: "Jonas Berg, Head of Platform <jonas@example.com>; Ana Sá <ana@example.com>;"
        """);

    List<Settings.Sender> all = load().sender().all();

    assertThat(all)
        .extracting(Settings.Sender::name, Settings.Sender::title, Settings.Sender::email)
        .containsExactly(
            tuple("Talent Team", "Recruiter", "talent@example.com"),
            tuple("Jonas Berg", "Head of Platform", "jonas@example.com"),
            tuple("Ana Sá", "Recruiter", "ana@example.com"));
    assertThat(all)
        .allMatch(sender -> sender.organisation().equals("Engines"))
        .allMatch(sender -> sender.replyTo().equals(Optional.of("replies@example.com")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "http: 8080 | :1: http: is a section",
        "http: [8080] | :1: http: is a section",
        "http: { port: { tcp: 1 } } | :1: http.port.tcp: http.port takes one value",
        "rules: { dir: [a, b] } | :1: rules.dir: write one value, not a list",
        "http: { port: 1, port: 2 } | already given at",
        "http: { port: 08:30 } | http.port = 08:30: write a whole number",
        "http: { public-url: 'ftp://x' } | :1: http.public-url = ftp://x: write an http or https"
            + " address",
        "sender: { name: \"A\\nBcc: x\" } | :1: sender.name",
        "sender: { others: 'ana@example.com' } | sender.others = ana@example.com: write name, title"
            + " and address",
        "sender: { others: 'Ana <nobody>' } | sender.others = Ana <nobody>: write one email"
            + " address",
        "sender: { others: 'Ana <talent@example.com>' } | write each address once;"
            + " talent@example.com is there twice",
        "routes: { B: { host: x } } | :1: routes.B.host: write routes.<name>.<key>, the name in",
        "routes: { b: { hots: x } } | :1: routes.b.hots: write routes.<name>.<key>, the name in",
        "webhooks: { ATS: { secret: x } } | :1: webhooks.ATS.secret: write"
            + " webhooks.<source>.secret",
        "port: 8080 | :1: port: unknown; ",
        "plain text | :1: write sections with keys in them",
        "http: { port: | :1: not valid YAML",
        "zzzzzzzzzz: { a: 1 } | the sections are http, api, access, oidc, database",
        "http: { zzzzzzzzzz: 1 } | the section has http.body-limit-bytes"
      })
  void load_withAMalformedFile_saysWhereAndWhatToDo(String text, String expected) {
    write(text);

    assertThatThrownBy(this::load)
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "smtp: { username: robin } | :1: smtp.username = robin: smtp.username and smtp.password"
            + " come together",
        "smtp: { security: tls } | default: smtp.port = 587: is not a port for tls",
        "database: { pool-size: 80 } | :1: database.pool-size = 80: the server's own PostgreSQL"
            + " takes at most 50",
        "journey: { retry-max-seconds: 1 } | journey.retry-first-seconds = 60: must not be longer",
        "outbox: { retry-max-seconds: 1 } | outbox.retry-first-seconds = 60: must not be longer",
        "outbox: { lease-seconds: 40 } | :1: outbox.lease-seconds = 40: must be longer than",
        "texts: { account: AC1 } | texts.token: comes with texts.account",
        "texts: { account: AC1, token: t } | texts.from: set it, texts.messaging-service or",
        "texts: { account: AC1, token: t, from: '+4915799912345', timeout-seconds: 100 } |"
            + " outbox.lease-seconds = 180: must be longer than texts.timeout-seconds twice (200)",
        "texts: { base-url: 'http://texts.example.com' } | texts.base-url",
        "texts: { from: '0157 99912345' } | texts.from",
        "{ smtp: { host: mx }, routes: { b: { host: my, port: 25, security: tls } } }"
            + " | routes.b.port = 25: is not a port for tls",
        "{ smtp: { host: mx }, routes: { b: { host: my, password: p } } }"
            + " | routes.b.password: routes.b.username and routes.b.password come together",
        "{ smtp: { host: mx }, routes: { b: { host: my, username: u } } }"
            + " | routes.b.username = u: routes.b.username and routes.b.password come together",
        "{ smtp: { host: mx }, routes: { b: { host: 'my:2525' } } }"
            + " | routes.b.host = my:2525: write the name alone, and the port under routes.b.port",
        "{ smtp: { host: mx }, routes: { b: { port: 25 } } }"
            + " | :1: routes.b.port: needs routes.b.host beside it",
        "routes: { b: { host: my } } | smtp.host: set it to the first mail server",
        "{ smtp: { host: mx }, routes: { smtp: { host: my } } } | routes.smtp.host = my: give it",
        "inboxes: { b: { host: my, username: u, password: p } } | inbox.host: set it to the first",
        "{ inbox: { host: mx, username: u, password: p }, inboxes: { b: { host: my } } }"
            + " | inboxes.b.username: comes with inboxes.b.host: set it, or leave",
        "{ inbox: { host: mx, username: u, password: p }, inboxes: { b: { host: my, username: v } }"
            + " } | inboxes.b.password: comes with inboxes.b.host: set it, or oauth.token-url",
        "{ inbox: { host: mx, username: u, password: p },"
            + " inboxes: { b: { host: MX, username: u, password: p } } }"
            + " | inboxes.b.host = MX: another mailbox has the same host, username and folder",
        "{ inbox: { host: mx, username: u, password: p },"
            + " inboxes: { inbox: { host: my, username: u, password: p } } }"
            + " | inboxes.inbox.host = my: give it another name",
        "{ inbox: { host: mx, username: u, password: p },"
            + " inboxes: { b: { host: mx, username: v, password: p, read-folder: inbox } } }"
            + " | inboxes.b.read-folder = inbox: must not be inboxes.b.folder",
        "{ smtp: { host: mx }, routes: { b: { host: my, read-timeout-seconds: 400 } } }"
            + " | outbox.lease-seconds = 180: must be longer than routes.b.connect-timeout-seconds",
        "relay: { sms-url: 'https://sms.example.com/in' } | relay.sms-secret: comes with",
        "relay: { sms-url: 'https://sms.example.com/in', sms-secret: not-a-secret }"
            + " | relay.sms-secret: must be whsec_",
        "{ smtp: { host: mx }, relay: { email-url: 'https://in.example.com/',"
            + " email-secret: whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw } }"
            + " | relay.email-url = https://in.example.com/: email leaves by one way",
        "kafka: { servers: kafka1 } | kafka.servers = kafka1: is malformed; write something like",
        "kafka: { servers: 'k:9092', username: u } | kafka.password: kafka.username and",
        "kafka: { servers: 'k:9092', password: p } | kafka.username: kafka.username and",
        "kafka: { servers: 'k:9092', dead-letter-topic: candidate-events }"
            + " | kafka.dead-letter-topic = candidate-events: must not be kafka.topic",
        "kafka: { servers: 'k:9092', username: u, password: p, security: none, login: plain }"
            + " | kafka.login = plain: plain shows the password to the network",
        "kafka: { servers: 'k:9092', security: none, ca-file: ca.pem }"
            + " | kafka.ca-file = ca.pem: is of no use"
      })
  void load_withValuesThatContradict_namesTheKeyToChange(String text, String expected) {
    write(text);

    assertThatThrownBy(this::load)
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "NURTURE_ROUTES_SECOND_HOTS, NURTURE_ROUTES_SECOND_HOST",
    "NURTURE_ROUTES_FAR_AWAY_PASWORD, NURTURE_ROUTES_FAR_AWAY_PASSWORD",
    "NURTURE_INBOXES_OSLO_PASWORD, NURTURE_INBOXES_OSLO_PASSWORD"
  })
  void load_withAMistypedVariableOfANamedSection_saysWhichWasMeant(String given, String meant) {
    assertThatThrownBy(() -> Settings.load(file, Map.of(given, "x")))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining(given + ": unknown variable; did you mean " + meant + "?");
  }

  @Test
  void load_withFurtherRoutes_readsEachWithTheKeysOfSmtp() {
    write(
        """
        smtp: { host: mx1.example.com, weight: 3 }
        routes:
          backup: { host: mx2.example.com, port: 465, security: tls, weight: 0 }
        """);

    Settings settings =
        Settings.load(
            file,
            Map.of(
                "NURTURE_ROUTES_BACKUP_MESSAGES_PER_CONNECTION", "7",
                "NURTURE_ROUTES_FAR_AWAY_HOST", "mx3.example.com",
                "NURTURE_ROUTES_FAR_AWAY_USERNAME", "nurture",
                "NURTURE_ROUTES_FAR_AWAY_PASSWORD", "hush"));

    assertThat(settings.smtpRoutes().keySet()).containsExactly("smtp", "backup", "far-away");
    Settings.Smtp backup = settings.routes().get("backup");
    assertThat(backup.host()).contains("mx2.example.com");
    assertThat(backup.port()).isEqualTo(465);
    assertThat(backup.messagesPerConnection()).isEqualTo(7);
    assertThat(backup.weight()).isZero();
    assertThat(settings.smtp().weight()).isEqualTo(3);
    assertThat(settings.routes().get("far-away").port()).isEqualTo(587);
    assertThat(settings.toString()).doesNotContain("hush");
    assertThat(Settings.describe(file, Map.of()))
        .extracting(Setting::key)
        .contains("routes.backup.host", "routes.backup.weight")
        .doesNotContain("routes.<name>.host");
  }

  @Test
  void load_withWebhookSecrets_takesOneOrSeveralAndTheEnvironmentsFirst() {
    write(
        """
        webhooks:
          ats: { secret: %s }
          job-board:
            secret:
              - %s
              - %s
        """
            .formatted(SECRET, SECRET, NEXT_SECRET));

    Settings settings = Settings.load(file, Map.of("NURTURE_WEBHOOKS_ATS_SECRET", NEXT_SECRET));

    assertThat(settings.webhooks()).containsOnlyKeys("ats", "job-board");
    assertThat(settings.webhooks().get("ats").secrets()).containsExactly(new Secret(NEXT_SECRET));
    assertThat(settings.webhooks().get("job-board").secrets())
        .containsExactly(new Secret(SECRET), new Secret(NEXT_SECRET));
  }

  @Test
  void toStringAndDescribe_withSecrets_showNoneOfThem() {
    Map<String, String> environment =
        Map.of(
            "NURTURE_API_KEY", "hush-hush-hush-hush",
            "NURTURE_DATABASE_URL", "postgresql://robin:hush@db:5432/nurture?sslmode=require",
            "NURTURE_SMTP_USERNAME", "robin",
            "NURTURE_SMTP_PASSWORD", "hush",
            "NURTURE_WEBHOOKS_ATS_SECRET", SECRET);

    Settings settings = Settings.load(file, environment);

    assertThat(settings.toString())
        .contains("postgresql://robin:******@db:5432/nurture?sslmode=require")
        .doesNotContain("hush", SECRET);
    assertThat(Settings.describe(file, environment).toString())
        .contains("******")
        .doesNotContain("hush", SECRET);
    assertThat(settings.database().url().orElseThrow().reveal()).contains("robin:hush@");
    assertThat(settings.api().key()).contains(new Secret("hush-hush-hush-hush"));
  }

  @ParameterizedTest
  @CsvSource({
    "NURTURE_API_KEY, hush, 'api.key: has 4 characters; write 16 to 512'",
    "NURTURE_DATABASE_URL, mysql://robin:hush@db/nurture, database.url: must be postgresql",
    "NURTURE_DATABASE_URL, postgresql://robin:hu/sh@db/nurture, database.url: must be postgresql",
    "NURTURE_DATABASE_URL, postgresql://robin:12/hush@db/nurture, database.url: must be postgresql",
    "NURTURE_DATABASE_URL, postgresql://robin:hu%sh@db/nurture, database.url: is not an address",
    "NURTURE_WEBHOOKS_SMS_SECRET, hush, webhooks.sms.secret: is a name that Nurture uses itself",
    "NURTURE_WEBHOOKS_ATS_SECRET, hush, webhooks.ats.secret: must be whsec_",
    "NURTURE_WEBHOOKS_ATS_SECRET, whsec_aHVzaA==, webhooks.ats.secret: must be whsec_"
  })
  void load_withAMalformedSecret_doesNotRepeatIt(String variable, String value, String expected) {
    assertThatThrownBy(() -> Settings.load(file, Map.of(variable, value)))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining(variable + ": " + expected)
        .message()
        .doesNotContain(value);
  }

  @Test
  void describe_always_tellsWhereEachValueComesFrom() {
    write("http:\n  port: 9000\n");

    var described = Settings.describe(file, Map.of("NURTURE_HTTP_HOST", "0.0.0.0"));

    assertThat(described)
        .extracting(Setting::key, Setting::value, Setting::source)
        .contains(
            tuple("http.port", "9000", file + ":2"),
            tuple("http.host", "0.0.0.0", "NURTURE_HTTP_HOST"),
            tuple("rules.dir", "rules", "default"));
  }

  @Test
  void publicUrlAt_unlessSet_isWhereTheServerListens() {
    Settings here = Settings.load(file, Map.of("NURTURE_HTTP_PORT", "0"));
    Settings everywhere = Settings.load(file, Map.of("NURTURE_HTTP_HOST", "0.0.0.0"));
    Settings six = Settings.load(file, Map.of("NURTURE_HTTP_HOST", "::1"));
    Settings proxied =
        Settings.load(file, Map.of("NURTURE_HTTP_PUBLIC_URL", "https://n.example.com/"));

    assertThat(here.http().publicUrlAt(4711)).isEqualTo("http://127.0.0.1:4711");
    assertThat(everywhere.http().publicUrlAt(8080)).isEqualTo("http://localhost:8080");
    assertThat(six.http().publicUrlAt(8080)).isEqualTo("http://[::1]:8080");
    assertThat(proxied.http().publicUrlAt(8080)).isEqualTo("https://n.example.com");
  }

  @Test
  void load_ofAFileThatIsNotUtf8_saysSo() throws IOException {
    Files.write(file, "sender: { name: Zoë }".getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(this::load)
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("cannot be read as UTF-8");
  }

  private Settings load() {
    return Settings.load(file, Map.of());
  }

  private void write(String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
