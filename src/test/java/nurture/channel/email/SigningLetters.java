package nurture.channel.email;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nurture.attachment.SamplePdf;
import nurture.channel.OutgoingMessage.Attachment;
import nurture.template.RenderOutcome.Rendered;
import nurture.template.TemplateBook;

/** Keys made for a test, and the shipped letters that they sign. */
final class SigningLetters {
  static final Instant NOON = Instant.parse("2026-11-03T12:00:00Z");
  static final String DOMAIN = "talent.example.com";

  private SigningLetters() {}

  static KeyPair pair(int bits) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(bits);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static Path write(Path file, KeyPair pair) throws IOException {
    String pem =
        Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(pair.getPrivate().getEncoded());
    return Files.writeString(
        file, "-----BEGIN PRIVATE KEY-----\n" + pem + "\n-----END PRIVATE KEY-----\n");
  }

  static DkimKey key(Path folder, String domain, String selector) throws IOException {
    return DkimKey.read(
        domain, selector, write(folder.resolve(selector + "." + domain + ".pem"), pair(2048)));
  }

  /** Every shipped letter in every language, as it is composed, by template and language. */
  static Map<String, byte[]> shipped() {
    Map<String, byte[]> letters = new LinkedHashMap<>();
    TemplateBook.load(Path.of("templates")).samples().stream()
        .map(Rendered.class::cast)
        .forEach(
            message ->
                letters.put(
                    message.template() + "." + message.language(),
                    MimeLetter.compose(letter(message, List.of()))));
    Rendered first = (Rendered) TemplateBook.load(Path.of("templates")).samples().get(0);
    letters.put(
        "with files",
        MimeLetter.compose(
            letter(
                first,
                List.of(
                    new Attachment("Über uns.pdf", "application/pdf", SamplePdf.plain()),
                    new Attachment("none.txt", "text/plain; charset=UTF-8", new byte[] {'x'})))));
    return letters;
  }

  private static Letter letter(Rendered message, List<Attachment> files) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("List-Unsubscribe", "<https://" + DOMAIN + "/u/1>");
    headers.put("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    headers.put("In-Reply-To", "<a.reply@example.org>");
    headers.put("References", "<first@" + DOMAIN + "> <a.reply@example.org>");
    return new Letter(
        "0195-" + message.template() + "-" + message.language(),
        new Address("Zoë Müller", "zoe@" + DOMAIN),
        "zoe@" + DOMAIN,
        new Address("王 小明", "ming@example.org"),
        Optional.of(new Address("Zoë Müller", "replies@" + DOMAIN)),
        message.subject(),
        message.text(),
        message.html(),
        headers,
        NOON,
        files);
  }
}
