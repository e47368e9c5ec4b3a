package nurture.bench.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nurture.bench.UntimedRules;

/**
 * The rules of a soak: those of a folder, without the guards of time, for a soak runs at night and
 * at weekends too, and with one more, so that a message goes to every candidate.
 */
final class SoakPlaybook {

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
    UntimedRules.write(rules, folder);
    Path journey = Files.createDirectories(folder.resolve("journey"));
    Files.writeString(journey.resolve("soak.drl"), OUTREACH);
    return folder;
  }
}
