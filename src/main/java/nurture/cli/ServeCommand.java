package nurture.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import nurture.config.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code serve}: the server, for real. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Runs the server until it is told to stop (SIGTERM).")
final class ServeCommand implements Callable<Integer> {

  @Option(
      names = "--config",
      paramLabel = "FILE",
      defaultValue = "config/nurture.yaml",
      description = "Settings file; the environment overrides it. Default: ${DEFAULT-VALUE}")
  private Path config;

  @Override
  public Integer call() throws InterruptedException {
    Settings settings = Settings.load(config, System.getenv());
    Logs.format(settings.log());
    Server server = Server.start(settings, InstantSource::system);
    Stopping.with(server::close);
    server.showPages();
    server.listen();
    new CountDownLatch(1).await();
    return 0;
  }
}
