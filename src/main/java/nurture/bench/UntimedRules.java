package nurture.bench;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The rules of a folder without the guards of time, for what is measured at night and at weekends
 * too.
 */
public final class UntimedRules {

  private static final Path TIME = Path.of("guard", "time.drl");

  private UntimedRules() {}

  /** Writes them into a folder that is not there yet; scenarios are left out. */
  @CanIgnoreReturnValue
  public static Path write(Path rules, Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(rules)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path inside = rules.relativize(file);
        if (!inside.equals(TIME) && !inside.startsWith("scenario")) {
          Path copy = folder.resolve(inside);
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    }
    return folder;
  }
}
