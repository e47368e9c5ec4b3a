package nurture.cli;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Runs commands that end after some seconds in a Java of their own that translates its code in a
 * plain way: a server's Java spends half of such a command's time on making code fast that is never
 * run again.
 */
final class ShortLivedJvm {

  private static final Set<String> COMMANDS = Set.of("check");
  private static final String HERE = "nurture.brief";
  private static final List<String> PLAIN = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  /**
   * @param args a command and its options
   * @return the exit code; empty if the command is not one of those, or this is that Java already,
   *     or the program was not started from its jar
   */
  static OptionalInt run(String... args) {
    String jar = System.getProperty("java.class.path", "");
    if (args.length == 0
        || !COMMANDS.contains(args[0])
        || Boolean.getBoolean(HERE)
        || !jar.endsWith(".jar")
        || jar.contains(File.pathSeparator)) {
      return OptionalInt.empty();
    }
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(PLAIN);
    // After ours, so that they win.
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.add("-D" + HERE + "=true");
    command.add("-jar");
    command.add(jar);
    command.addAll(List.of(args));
    try {
      Process process = new ProcessBuilder(command).inheritIO().start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
      return OptionalInt.of(process.waitFor());
    } catch (IOException e) {
      return OptionalInt.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return OptionalInt.of(130);
    }
  }

  private ShortLivedJvm() {}
}
