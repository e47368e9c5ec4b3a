package nurture.digest;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 over parts, one after the other. Not safe for concurrent use. */
public final class Sha256 {

  /** In bytes. */
  private static final int PART = 1 << 16;

  private final MessageDigest digest;

  public Sha256() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The hash of one content. */
  public static byte[] of(byte[] content) {
    return new Sha256().and(content).bytes();
  }

  /** The hash of one content in hex digits. */
  public static String hex(byte[] content) {
    return HexFormat.of().formatHex(of(content));
  }

  @CanIgnoreReturnValue
  public Sha256 and(byte[] part) {
    digest.update(part);
    return this;
  }

  /** With a text as UTF-8. */
  @CanIgnoreReturnValue
  public Sha256 and(String part) {
    return and(part.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * With what is left of a stream.
   *
   * @throws IOException if it cannot be read
   */
  @CanIgnoreReturnValue
  public Sha256 and(InputStream in) throws IOException {
    byte[] part = new byte[PART];
    for (int read = in.read(part); read >= 0; read = in.read(part)) {
      digest.update(part, 0, read);
    }
    return this;
  }

  /** The hash; begins afresh. */
  public byte[] bytes() {
    return digest.digest();
  }

  /** The first digits of the hash in hex; begins afresh. */
  public String hex(int digits) {
    return HexFormat.of().formatHex(bytes()).substring(0, digits);
  }
}
