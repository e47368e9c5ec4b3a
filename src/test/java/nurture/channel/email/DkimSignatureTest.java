package nurture.channel.email;

import static nurture.channel.email.EmailLetters.letter;
import static nurture.channel.email.SigningLetters.DOMAIN;
import static nurture.channel.email.SigningLetters.NOON;
import static nurture.channel.email.SigningLetters.pair;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.interfaces.RSAPrivateCrtKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import nurture.channel.Delivery;
import nurture.channel.Delivery.Accepted;
import nurture.channel.Delivery.RouteRefused;
import nurture.mailsink.SinkOptions;
import nurture.mailsink.SmtpSink;
import org.apache.james.jdkim.DKIMVerifier;
import org.apache.james.jdkim.api.SignatureRecord;
import org.apache.james.jdkim.exceptions.FailException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signatures of mails, as we make them and as Apache James verifies them. */
final class DkimSignatureTest {
  @TempDir static Path folder;
  private static DkimKey key;
  private static Map<String, byte[]> shipped;

  @BeforeAll
  static void makeKey() throws IOException {
    key = SigningLetters.key(folder, DOMAIN, "s1");
    shipped = SigningLetters.shipped();
  }

  @Test
  void everyShippedLetter_signed_verifiesElsewhere() throws Exception {
    assertThat(shipped).hasSizeGreaterThan(20);

    for (Map.Entry<String, byte[]> letter : shipped.entrySet()) {
      byte[] mail = signing(key).signed(letter.getValue(), DOMAIN);

      assertThat(verified(mail)).as(letter.getKey()).hasSize(1);
      assertThat(DkimSignature.verifies(CanonicalMail.of(mail), key)).isTrue();
    }
  }

  @Test
  void signature_coversWhatIsSeenAndActedOn_andFromOnceMore() throws Exception {
    byte[] mail = signing(key).signed(anyShipped(), DOMAIN);

    String field = CanonicalMail.of(mail).fields().get(0).value();

    assertThat(List.of(DkimSignature.tags(field).get("h").split(":")))
        .containsExactlyInAnyOrder(
            "From",
            "From",
            "To",
            "Subject",
            "Date",
            "Message-ID",
            "Reply-To",
            "In-Reply-To",
            "References",
            "MIME-Version",
            "Content-Type",
            "List-Unsubscribe",
            "List-Unsubscribe-Post");
    assertThat(field).contains("d=" + DOMAIN, "s=s1", "t=" + NOON.getEpochSecond());
    assertThat(field.lines()).allMatch(line -> line.length() <= 78);
  }

  @Test
  void signedMail_changedAnywhere_noLongerVerifies() throws Exception {
    Random random = new Random(20261103);
    String mail = text(signing(key).signed(anyShipped(), DOMAIN));
    int body = mail.indexOf("\r\n\r\n") + 4;

    for (String changed :
        List.of(
            mail.replaceFirst("\r\nSubject: ", "\r\nSubject: X"),
            mail.replaceFirst("\r\nFrom: ", "\r\nFrom: Eve <eve@example.net>\r\nFrom: "),
            "From: Eve <eve@example.net>\r\n" + mail,
            mail.replaceFirst("One-Click", "None"),
            mail.replaceFirst("; t=\\d", "; t=9"))) {
      assertThat(changed).isNotEqualTo(mail);
      assertThat(verifies(changed)).as(changed).isFalse();
    }
    for (int i = 0; i < 50; i++) {
      int at = body + random.nextInt(mail.length() - body - 4);
      if (!Character.isWhitespace(mail.charAt(at))) {
        char other = mail.charAt(at) == 'x' ? 'y' : 'x';
        assertThat(verifies(mail.substring(0, at) + other + mail.substring(at + 1))).isFalse();
      }
    }
  }

  @Test
  void whiteSpaceThatServersChange_leavesTheSignatureTrue() throws Exception {
    String mail = text(signing(key).signed(anyShipped(), DOMAIN));

    assertThat(verifies(mail + "\r\n\r\n")).isTrue();
    assertThat(verifies(mail.replace("\r\nSubject: ", "\r\nSUBJECT:   "))).isTrue();
    assertThat(verified((mail + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1))).hasSize(1);
  }

  @Test
  void sameLetter_signedTwice_differsInTheMomentAlone() throws Exception {
    AtomicReference<Instant> now = new AtomicReference<>(NOON);
    LetterSigning signing = new LetterSigning(List.of(key), now::get);
    String first = text(signing.signed(anyShipped(), DOMAIN));
    assertThat(text(signing.signed(anyShipped(), DOMAIN))).isEqualTo(first);

    now.set(NOON.plus(Duration.ofMinutes(5)));
    String later = text(signing.signed(anyShipped(), DOMAIN));

    assertThat(later).isNotEqualTo(first);
    assertThat(unstamped(later)).isEqualTo(unstamped(first));
  }

  @Test
  void severalDomains_eachIsSignedByItsOwnKeys_andOthersNotAtAll() throws Exception {
    DkimKey second = SigningLetters.key(folder, DOMAIN, "s2");
    DkimKey other = SigningLetters.key(folder, "xn--mnchen-3ya.example", "s1");
    LetterSigning signing = new LetterSigning(List.of(key, second, other), () -> NOON);

    byte[] twice = signing.signed(anyShipped(), DOMAIN);

    assertThat(
            new DKIMVerifier(
                    (method, selector, domain) ->
                        List.of((selector.toString().equals("s1") ? key : second).record()))
                .verify(new ByteArrayInputStream(twice)))
        .hasSize(2);
    assertThat(signing.signed(anyShipped(), "example.net")).isEqualTo(anyShipped());
    assertThat(text(signing.signed(anyShipped(), other.domain()))).contains("d=" + other.domain());
  }

  @Test
  void manyThreads_signTheirOwnLetters() throws Exception {
    LetterSigning signing = signing(key);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<byte[]>> mails =
          shipped.values().stream()
              .map(letter -> threads.submit(() -> signing.signed(letter, DOMAIN)))
              .toList();
      for (Future<byte[]> mail : mails) {
        assertThat(verified(mail.get())).hasSize(1);
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void letterOverTheLine_arrivesAsItWasSigned() throws Exception {
    DkimKey acme = SigningLetters.key(folder, "acme.example", "s1");
    String hard = ".\n..dots\nFrom here on \t\ntrailing \n\n" + "wörter ".repeat(300) + "\n.\n\n\n";
    try (SmtpSink sink = SmtpSink.start(SinkOptions.usual().keepingContent());
        EmailChannel channel =
            new EmailChannel(
                EmailLetters.patient(sink),
                EmailLetters.SENDER,
                List.of(acme),
                () -> NOON,
                Optional.empty())) {
      for (int i = 0; i < 3; i++) {
        Letter letter = letter("m" + i, EmailLetters.ZOE, "Zoë, ein Gruß aus Köln", hard);
        assertThat(channel.deliver(letter)).isInstanceOf(Accepted.class);

        byte[] mail = sink.received().get(i).content().getBytes(StandardCharsets.ISO_8859_1);

        assertThat(
                new DKIMVerifier((method, selector, domain) -> List.of(acme.record()))
                    .verify(new ByteArrayInputStream(mail)))
            .hasSize(1);
        assertThat(text(mail)).doesNotContainPattern("(?<!\r)\n").doesNotContainPattern("\r(?!\n)");
      }
    }
  }

  @Test
  void keyWhoseHalvesDoNotBelongTogether_holdsTheRoute_andNothingLeaves() {
    KeyPair one = pair(2048);
    DkimKey damaged =
        new DkimKey(
            "acme.example", "s1", (RSAPrivateCrtKey) one.getPrivate(), pair(2048).getPublic());
    try (SmtpSink sink = SmtpSink.start(SinkOptions.usual().keepingContent());
        EmailChannel channel =
            new EmailChannel(
                EmailLetters.patient(sink),
                EmailLetters.SENDER,
                List.of(damaged),
                () -> NOON,
                Optional.empty())) {
      for (int i = 0; i < 2; i++) {
        Delivery delivery = channel.deliver(letter("m1"));

        assertThat(delivery)
            .isInstanceOfSatisfying(
                RouteRefused.class,
                refused -> {
                  assertThat(refused.code()).isEqualTo("dkim");
                  assertThat(refused.aboutLetter()).isFalse();
                  assertThat(refused.reason())
                      .contains("s1._domainkey.acme.example", "dkim.keys", "does not verify");
                });
      }
      assertThat(sink.received()).isEmpty();
    }
  }

  @Test
  void keyFile_thatCannotSign_isNamedWithWhatToDo() throws Exception {
    Path absent = folder.resolve("absent.pem");
    Path noKey = Files.writeString(folder.resolve("no-key.pem"), "hello");
    Path old =
        Files.writeString(folder.resolve("old.pem"), "-----BEGIN RSA PRIVATE KEY-----\nMIIE\n");
    Path locked =
        Files.writeString(
            folder.resolve("locked.pem"), "-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIE\n");
    Path damaged =
        Files.writeString(
            folder.resolve("damaged.pem"),
            "-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----\n");
    Path small = SigningLetters.write(folder.resolve("small.pem"), pair(768));

    assertThatThrownBy(() -> DkimKey.read(DOMAIN, "s1", absent))
        .hasMessageContainingAll("absent.pem", "cannot be read", "openssl genpkey");
    assertThatThrownBy(() -> DkimKey.read(DOMAIN, "s1", noKey))
        .hasMessageContainingAll("no-key.pem", "no private key", "openssl genpkey");
    assertThatThrownBy(() -> DkimKey.read(DOMAIN, "s1", old))
        .hasMessageContainingAll("old.pem", "openssl pkcs8 -topk8");
    assertThatThrownBy(() -> DkimKey.read(DOMAIN, "s1", locked))
        .hasMessageContainingAll("locked.pem", "passphrase");
    assertThatThrownBy(() -> DkimKey.read(DOMAIN, "s1", damaged))
        .hasMessageContainingAll("damaged.pem", "openssl genpkey");
    assertThatThrownBy(() -> DkimKey.read(DOMAIN, "s1", small))
        .hasMessageContainingAll("small.pem", "768", "RFC 8301", "openssl genpkey");
  }

  @Test
  void keyOf1024Bits_signs_butIsShort() throws Exception {
    Path file = SigningLetters.write(folder.resolve("short.pem"), pair(1024));

    DkimKey read = DkimKey.read(DOMAIN, "s1", file);

    assertThat(read.isShort()).isTrue();
    assertThat(key.isShort()).isFalse();
    assertThat(read.toString()).contains("1024").doesNotContain("MII");
  }

  private static LetterSigning signing(DkimKey key) {
    return new LetterSigning(List.of(key), () -> NOON);
  }

  private static byte[] anyShipped() {
    return shipped.values().iterator().next();
  }

  private static List<SignatureRecord> verified(byte[] mail) throws IOException, FailException {
    return new DKIMVerifier((method, selector, domain) -> List.of(key.record()))
        .verify(new ByteArrayInputStream(mail));
  }

  private static boolean verifies(String mail) throws Exception {
    return DkimSignature.verifies(
        CanonicalMail.of(mail.getBytes(StandardCharsets.ISO_8859_1)), key);
  }

  private static String text(byte[] mail) {
    return new String(mail, StandardCharsets.ISO_8859_1);
  }

  private static String unstamped(String mail) {
    return Pattern.compile("; t=\\d+|(?<= b=)[^;]*?(?=\r\n\\S)").matcher(mail).replaceAll("");
  }
}
