package nurture.cli;

import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import nurture.app.Server;
import nurture.config.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code serve}: the server, for real. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Runs the server until it is told to stop (SIGTERM).")
final class ServeCommand implements Callable<Integer> {

  @Mixin private ConfigFile config;

  @Override
  public Integer call() throws InterruptedException {
    Settings settings = config.load(System.getenv());
    Server server = Server.start(settings, InstantSource::system);
    ShutdownHook.with(server::close);
    server.showPages();
    server.listen();
    new CountDownLatch(1).await();
    return 0;
  }
}
