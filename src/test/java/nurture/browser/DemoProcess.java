package nurture.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nurture.it.PackagedProgram;
import org.awaitility.Awaitility;

/** The demo as a process of its own, from the jar, with its data in a folder of its own. */
final class DemoProcess implements AutoCloseable {

  private static final Pattern ADDRESS = Pattern.compile("Look at it: +(http://\\S+)/");
  private static final Pattern KEY = Pattern.compile("The key for the API: +(\\S+)");
  private static final Pattern READY = Pattern.compile("Stop with Ctrl-C");
  private static final Duration START = Duration.ofSeconds(90);
  private static final int STOP_SECONDS = 30;

  private final Process process;
  private final Path output;

  private DemoProcess(Process process, Path output) {
    this.process = process;
    this.output = output;
  }

  static DemoProcess start(Path folder) throws IOException {
    return start(folder, 0);
  }

  /** One with made-up candidates. */
  static DemoProcess start(Path folder, int people) throws IOException {
    Path output = folder.resolve("demo.log");
    ProcessBuilder builder =
        new ProcessBuilder(
            PackagedProgram.started(512, List.of("demo", "--people", Integer.toString(people))));
    builder.environment().put("NURTURE_HTTP_PORT", "0");
    builder.environment().put("NURTURE_DATABASE_DATA_DIR", folder.resolve("data").toString());
    builder.redirectErrorStream(true).redirectOutput(output.toFile());
    DemoProcess demo = new DemoProcess(builder.start(), output);
    Awaitility.await("the demo")
        .atMost(START)
        .until(() -> demo.says(READY) || !demo.process.isAlive());
    return demo;
  }

  String url() throws IOException {
    return printed(ADDRESS);
  }

  /** The key for the API. */
  String key() throws IOException {
    return printed(KEY);
  }

  private String printed(Pattern pattern) throws IOException {
    Matcher found = pattern.matcher(said());
    if (!found.find()) {
      throw new IllegalStateException("the demo did not come up:\n" + said());
    }
    return found.group(1);
  }

  /** Tells it to stop and answers its exit code. */
  int stop() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      return -1;
    }
    return process.exitValue();
  }

  @Override
  public void close() throws InterruptedException {
    if (process.isAlive()) {
      stop();
    }
  }

  private boolean says(Pattern pattern) throws IOException {
    return pattern.matcher(said()).find();
  }

  /** All that it printed until now. */
  String said() throws IOException {
    return Files.readString(output, StandardCharsets.UTF_8);
  }
}
