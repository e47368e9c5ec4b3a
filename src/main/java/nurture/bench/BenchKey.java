package nurture.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import nurture.channel.email.DkimKey;

/** A key for signing mails, made for a measurement. */
final class BenchKey {

  private static final int BITS = 2048;

  static DkimKey made(BenchEnvironment benchEnvironment, String domain) throws IOException {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(BITS);
      String pem =
          Base64.getMimeEncoder(64, new byte[] {'\n'})
              .encodeToString(generator.generateKeyPair().getPrivate().getEncoded());
      Path file =
          Files.writeString(
              benchEnvironment.path("dkim.pem"),
              "-----BEGIN PRIVATE KEY-----\n" + pem + "\n-----END PRIVATE KEY-----\n");
      return DkimKey.read(domain, "bench", file);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has RSA", e);
    }
  }

  private BenchKey() {}
}
