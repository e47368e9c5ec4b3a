package nurture.channel.email;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.Objects;
import nurture.identity.Mailbox;

/**
 * A key that signs the mails of one domain, and where receivers find its public half: the TXT
 * record {@link #recordName}. RSA, as every receiver knows it (RFC 8301). Immutable.
 */
public final class DkimKey {

  /** RFC 8301 §3.2: receivers take no shorter key. In bits. */
  private static final int SHORTEST = 1024;

  /** RFC 8301 §3.2: signers should use no shorter key. In bits. */
  private static final int ADVISED = 2048;

  private static final String MAKE =
      "make one with: openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out ";

  private final String domain;
  private final String selector;
  private final PrivateKey privateKey;
  private final PublicKey publicKey;
  private final int bits;

  /** For tests: halves that need not belong together. */
  DkimKey(String domain, String selector, RSAPrivateCrtKey privateKey, PublicKey publicKey) {
    this.domain = Mailbox.checked("postmaster@" + domain).domain();
    this.selector = selector;
    this.privateKey = Objects.requireNonNull(privateKey);
    this.publicKey = Objects.requireNonNull(publicKey);
    this.bits = privateKey.getModulus().bitLength();
  }

  /**
   * Reads the private key of a domain from a PEM file (PKCS#8, RFC 7468 §10).
   *
   * @throws IllegalArgumentException if there is no key that can sign; the message names the file
   *     and what to do, and never the key
   */
  public static DkimKey read(String domain, String selector, Path file) {
    String pem;
    try {
      pem = Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new IllegalArgumentException(
          file
              + " cannot be read ("
              + e.getClass().getSimpleName()
              + "); write the path of the private key of "
              + domain
              + ", or "
              + MAKE
              + file,
          e);
    }
    return of(domain, selector, pem, file.toString());
  }

  private static DkimKey of(String domain, String selector, String pem, String file) {
    RSAPrivateCrtKey key;
    PublicKey publicKey;
    try {
      KeyFactory factory = RsaEngine.keys();
      if (!(factory.generatePrivate(new PKCS8EncodedKeySpec(der(pem, file)))
          instanceof RSAPrivateCrtKey rsa)) {
        throw new IllegalArgumentException(file + " is not a whole RSA key; " + MAKE + file);
      }
      key = rsa;
      publicKey =
          factory.generatePublic(new RSAPublicKeySpec(rsa.getModulus(), rsa.getPublicExponent()));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException(file + " holds no RSA private key; " + MAKE + file, e);
    }
    int bits = key.getModulus().bitLength();
    if (bits < SHORTEST) {
      throw new IllegalArgumentException(
          "%s is an RSA key of %d bits, which no receiver takes (RFC 8301); %s%s"
              .formatted(file, bits, MAKE, file));
    }
    return new DkimKey(domain, selector, key, publicKey);
  }

  private static byte[] der(String pem, String file) {
    if (pem.contains("BEGIN RSA PRIVATE KEY")) {
      throw new IllegalArgumentException(
          file
              + " is PKCS#1, and PKCS#8 is read; convert it with: openssl pkcs8 -topk8 -nocrypt -in "
              + file
              + " -out <new file>");
    }
    if (pem.contains("BEGIN ENCRYPTED PRIVATE KEY")) {
      throw new IllegalArgumentException(
          file
              + " is encrypted; write it without a passphrase with: openssl pkey -in "
              + file
              + " -out <new file>");
    }
    String begin = "-----BEGIN PRIVATE KEY-----";
    int from = pem.indexOf(begin);
    int to = pem.indexOf("-----END PRIVATE KEY-----");
    if (from < 0 || to < from) {
      throw new IllegalArgumentException(
          file + " holds no private key in PEM (-----BEGIN PRIVATE KEY-----); " + MAKE + file);
    }
    try {
      return Base64.getMimeDecoder().decode(pem.substring(from + begin.length(), to));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + " is damaged; " + MAKE + file, e);
    }
  }

  /** In ASCII and lower case. */
  public String domain() {
    return domain;
  }

  public String selector() {
    return selector;
  }

  /** The length of the key. */
  public int bits() {
    return bits;
  }

  /** Whether it is shorter than receivers advise, so that some may take it for unsigned. */
  public boolean isShort() {
    return bits < ADVISED;
  }

  /** Where the public half is published. */
  public String recordName() {
    return selector + "._domainkey." + domain;
  }

  /** The text of the TXT record to publish there (RFC 6376 §3.6.1). */
  public String record() {
    return "v=DKIM1; k=rsa; p=" + Base64.getEncoder().encodeToString(publicKey.getEncoded());
  }

  PrivateKey privateKey() {
    return privateKey;
  }

  PublicKey publicKey() {
    return publicKey;
  }

  /** Without the key itself. */
  @Override
  public String toString() {
    return "DkimKey[" + recordName() + ", " + bits + " bits]";
  }
}
