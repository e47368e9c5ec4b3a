package nurture.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The shipped rules about campaigns with all shipped guards and no other touchpoints. */
final class ShippedCampaignRules {

  private static final Path SHIPPED = Path.of("rules");
  private static final String HOURS = "rule \"Send only in the candidate's working hours\"";

  /** Writes them into a folder. */
  static Path write(Path copy) {
    return write(copy, true);
  }

  /** Writes them without the guard of the working hours, for what runs at any time. */
  static Path writeForAnyTime(Path copy) {
    return write(copy, false);
  }

  private static Path write(Path copy, boolean hours) {
    try {
      List<Path> wanted = new ArrayList<>(List.of(SHIPPED.resolve("journey/campaigns.drl")));
      for (String kind : List.of("policy", "guard")) {
        try (Stream<Path> files = Files.list(SHIPPED.resolve(kind))) {
          wanted.addAll(files.toList());
        }
      }
      for (Path file : wanted) {
        String text = Files.readString(file);
        boolean whole = hours || !file.endsWith("time.drl");
        TestPlaybooks.write(
            copy.resolve(SHIPPED.relativize(file)), whole ? text : withoutHours(text));
      }
      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String withoutHours(String text) {
    int rule = text.indexOf(HOURS);
    assertThat(rule).isPositive();
    return text.substring(0, rule) + text.substring(text.indexOf("\nend\n", rule) + 5);
  }

  private ShippedCampaignRules() {}
}
