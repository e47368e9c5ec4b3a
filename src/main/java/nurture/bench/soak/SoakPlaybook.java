package nurture.bench.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The rules of a soak: those of a folder, without the guards of time, for a soak runs at night and
 * at weekends too, and with one more, so that a message goes to every candidate.
 */
final class SoakPlaybook {

  private static final Path TIME = Path.of("guard", "time.drl");
  private static final String OUTREACH =
      """
      rule "Everybody who may be written to gets one message in a soak"
      when
          Reach( via == Via.EMAIL, usable )
      then
          insert( Send.message("first-outreach").by(Via.EMAIL).as(Purpose.PROCESS).once().because("this is a soak") );
      end
      """;

  private SoakPlaybook() {}

  /** Writes them into a folder that is not there yet; scenarios are left out. */
  static Path write(Path rules, Path folder) throws IOException {
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
    Path journey = Files.createDirectories(folder.resolve("journey"));
    Files.writeString(journey.resolve("soak.drl"), OUTREACH);
    return folder;
  }
}
