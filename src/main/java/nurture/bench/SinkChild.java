package nurture.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import nurture.mailsink.SmtpSink;

/** A mail sink in another process, so that what it costs is not counted as ours. */
final class SinkChild implements AutoCloseable {

  private final Process process;
  private final int port;

  private SinkChild(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /**
   * @throws IOException if it does not come up
   */
  static SinkChild start(BenchEnvironment benchEnvironment) throws IOException {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx256m",
                    "-XX:+UseSerialGC",
                    "-cp",
                    System.getProperty("java.class.path"),
                    SmtpSink.class.getName(),
                    "--seconds",
                    "3600"))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String port = out.readLine();
    if (port == null) {
      throw new IOException("the mail sink did not start");
    }
    return benchEnvironment.closing(new SinkChild(process, Integer.parseInt(port)));
  }

  int port() {
    return port;
  }

  /** Its standard input closes with the process's end; it then ends by itself. */
  @Override
  public void close() {
    process.destroy();
  }
}
