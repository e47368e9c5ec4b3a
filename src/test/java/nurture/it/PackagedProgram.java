package nurture.it;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How tests start the packaged program: with the Java that runs the build, which it may share. */
public final class PackagedProgram {

  /**
   * @param megabytes of heap at most
   * @param arguments a command and its options
   * @return what to start; translated in the plain way, because none lasts until the thorough one
   *     pays
   */
  public static List<String> started(int megabytes, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("nurture.java", System.getProperty("java.home") + "/bin/java"));
    command.addAll(
        List.of("-Xmx" + megabytes + "m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    // Classes as they were archived before the tests; without them it starts a little later.
    String classes = System.getProperty("nurture.classes");
    if (classes != null) {
      command.addAll(List.of("-XX:SharedArchiveFile=" + classes, "-Xlog:disable"));
    }
    // PostgreSQL is unpacked once for all tests.
    String unpacked = System.getProperty("ot.epg.working-dir");
    if (unpacked != null) {
      command.add("-Dot.epg.working-dir=" + unpacked);
    }
    command.add("-jar");
    command.add(
        System.getProperty(
            "nurture.jar", Path.of("target/nurture.jar").toAbsolutePath().toString()));
    command.addAll(arguments);
    return command;
  }

  private PackagedProgram() {}
}
