package nurture.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The password of the embedded database. A loopback port is open to every user of the machine; this
 * file is not.
 *
 * @param file readable by its owner alone
 */
record EmbeddedPassword(Path file, String reveal) {
  /**
   * The password kept in a directory, drawn at random when there is neither password nor data yet.
   */
  static EmbeddedPassword in(Path home) throws IOException {
    Path file = home.resolve("password");
    if (Files.notExists(file)) {
      if (Files.exists(home.resolve("postgres"))) {
        throw new IllegalStateException(
            file
                + " is missing, and with it the way into the data beside it. Restore it from a"
                + " backup.");
      }
      draw(file);
    }
    return new EmbeddedPassword(file, Files.readString(file).strip());
  }

  private static void draw(Path file) throws IOException {
    byte[] random = new byte[24];
    new SecureRandom().nextBytes(random);
    Path whole =
        Files.createTempFile(
            file.getParent(),
            "password",
            ".new",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(whole, HexFormat.of().formatHex(random) + "\n");
    Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public String toString() {
    return "EmbeddedPassword[" + file + "]";
  }
}
