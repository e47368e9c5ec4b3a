package nurture.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nurture.mailsink.SmtpSink;

/**
 * The packaged server as a process of its own, with short waits. Everything it says is kept; it
 * never outlives the test that started it.
 */
final class ServerProcess implements AutoCloseable {

  /** The key every request of these tests bears. */
  static final String KEY = "a-key-of-the-tests-only";

  /** How many messages the settings below let a server hand over at once. */
  static final int CONNECTIONS = 8;

  private static final String READY = "ready at ";
  private static final int PATIENCE_SECONDS = 60;
  private static final Path PROJECT = Path.of("").toAbsolutePath();

  private final Process process;
  private final Thread listener;
  private final StringBuffer output = new StringBuffer();
  private final CompletableFuture<URI> ready = new CompletableFuture<>();

  private ServerProcess(Process process) {
    this.process = process;
    // Should the tests themselves be ended early.
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    this.listener = new Thread(this::listen, "server-" + process.pid());
    listener.setDaemon(true);
    listener.start();
  }

  /** Settings of a server under test, to be added to. */
  static final class Setup {
    private final Map<String, String> environment = new HashMap<>();
    private Path config = PROJECT.resolve("config/nurture.yaml");

    private Setup() {
      with("NURTURE_HTTP_PORT", "0");
      with("NURTURE_API_KEY", KEY);
      with("NURTURE_DATABASE_POOL_SIZE", "8");
      with("NURTURE_TEMPLATES_DIR", PROJECT.resolve("templates").toString());
      with("NURTURE_JOURNEY_POLL_MILLIS", "200");
      with("NURTURE_JOURNEY_RETRY_FIRST_SECONDS", "1");
      with("NURTURE_JOURNEY_RETRY_MAX_SECONDS", "2");
      // Generous, because the tests share their cores with whatever else runs on the machine.
      with("NURTURE_JOURNEY_TIME_BUDGET_MILLIS", "5000");
      with("NURTURE_OUTBOX_POLL_MILLIS", "200");
      with("NURTURE_OUTBOX_IN_FLIGHT", "32");
      with("NURTURE_SMTP_CONNECTIONS", String.valueOf(CONNECTIONS));
      with("NURTURE_OUTBOX_LEASE_SECONDS", "5");
      with("NURTURE_OUTBOX_RETRY_FIRST_SECONDS", "1");
      with("NURTURE_OUTBOX_RETRY_MAX_SECONDS", "2");
      with("NURTURE_SMTP_CONNECT_TIMEOUT_SECONDS", "1");
      with("NURTURE_SMTP_READ_TIMEOUT_SECONDS", "1");
    }

    Setup with(String variable, String value) {
      environment.put(variable, value);
      return this;
    }

    Setup database(String url) {
      return with("NURTURE_DATABASE_URL", url);
    }

    Setup mailingTo(SmtpSink sink) {
      return with("NURTURE_SMTP_HOST", sink.host())
          .with("NURTURE_SMTP_PORT", String.valueOf(sink.port()));
    }

    Setup rules(Path folder) {
      return with("NURTURE_RULES_DIR", folder.toString());
    }

    Setup config(Path file) {
      config = file;
      return this;
    }

    /** Starts the server and does not wait for it. */
    ServerProcess start() {
      List<String> command =
          PackagedProgram.started(400, List.of("serve", "--config", config.toString()));
      // Its working directory is nobody's, so that whatever it would leave there does no harm.
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(new File(System.getProperty("java.io.tmpdir")))
              .redirectErrorStream(true);
      builder.environment().keySet().removeIf(name -> name.startsWith("NURTURE_"));
      builder.environment().putAll(environment);
      try {
        return new ServerProcess(builder.start());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Starts the server and waits until it answers. */
    ServerProcess startReady() {
      return start().awaitReady();
    }
  }

  static Setup setup() {
    return new Setup();
  }

  ServerProcess awaitReady() {
    try {
      URI unused = ready.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      return this;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      close();
      throw new IllegalStateException(e);
    } catch (ExecutionException | TimeoutException e) {
      close();
      throw new IllegalStateException("the server did not come up; it said\n" + output, e);
    }
  }

  URI url() {
    return ready.join();
  }

  ApiClient api() {
    return new ApiClient(url(), KEY);
  }

  /** Everything said so far. */
  String output() {
    return output.toString();
  }

  /** Ends it at once, as a crash does: nothing is finished, nothing put away. */
  void kill9() {
    // On Linux this is SIGKILL.
    process.destroyForcibly();
    assertThat(exit(10)).as("ended by the signal").isEqualTo(137);
  }

  /**
   * Asks it to stop (SIGTERM) and waits.
   *
   * @return the exit code
   */
  int term() {
    process.destroy();
    return exit(PATIENCE_SECONDS);
  }

  /** Waits for its own end, and until all it said was heard; answers with the exit code. */
  int exit(int seconds) {
    try {
      assertThat(process.waitFor(seconds, TimeUnit.SECONDS))
          .as("ends within %s s; it said%n%s", seconds, output)
          .isTrue();
      listener.join(TimeUnit.SECONDS.toMillis(seconds));
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private void listen() {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        output.append(line).append('\n');
        int at = line.indexOf(READY);
        if (at >= 0) {
          ready.complete(URI.create(line.substring(at + READY.length()).strip()));
        }
      }
    } catch (IOException e) {
      output.append(e).append('\n');
    }
    ready.completeExceptionally(new IllegalStateException("it ended"));
  }
}
