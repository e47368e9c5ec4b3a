package nurture.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Rules for these tests; the shipped ones know weekends and nights, which a build does not wait
 * for.
 */
final class Playbooks {

  static final String FIRST_OUTREACH = "Whoever may be written to gets one first outreach";
  static final String SILENCE = "Nobody is written to who wants silence";

  private static final String JOURNEY =
      """
      rule "%s"
      when
          Reach( via == Via.EMAIL, usable )
      then
          insert( Send.message("first-outreach").by(Via.EMAIL).once().because("%s") );
      end
      """
          .formatted(FIRST_OUTREACH, "%s");

  private static final String GUARD =
      """
      rule "%s"
      when
          Reach( via == Via.EMAIL, suppressed, $why : cause )
      then
          insert( Veto.of(Via.EMAIL).because($why) );
      end
      """
          .formatted(SILENCE);

  /** A rules folder in which everybody usable gets one first outreach, unless they want silence. */
  static Path simple(Path folder) {
    write(folder.resolve("journey/outreach.drl"), outreach("they may be written to"));
    write(folder.resolve("guard/silence.drl"), GUARD);
    return folder;
  }

  /** The one journey rule of it, with another reason. */
  static String outreach(String because) {
    return JOURNEY.formatted(because);
  }

  static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Playbooks() {}
}
