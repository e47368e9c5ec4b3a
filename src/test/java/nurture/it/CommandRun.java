package nurture.it;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The packaged program run with some arguments until it ends, in this project's folder. */
final class CommandRun {

  /**
   * @param output all it said on either stream
   */
  record Ended(int status, String output) {}

  static Ended run(List<String> arguments) throws IOException, InterruptedException {
    return run(arguments, Map.of());
  }

  static Ended run(List<String> arguments, Map<String, String> settings)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(PackagedProgram.started(400, arguments)).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("NURTURE_"));
    builder.environment().putAll(settings);
    Process process = builder.start();
    try {
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Ended(process.waitFor(), output);
    } finally {
      process.destroyForcibly();
    }
  }

  private CommandRun() {}
}
