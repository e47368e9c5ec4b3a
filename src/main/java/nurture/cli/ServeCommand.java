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
    header = "Runs the server until it is stopped (SIGTERM or Ctrl-C).",
    description = {
      "The settings file and NURTURE_ variables say where it listens, which database it uses and"
          + " how it sends mail.",
      "The pages ask for a login: any user name, and as the password a key of the API. The first"
          + " key is NURTURE_API_KEY (api.key in the settings); nurture keys add makes more."
    },
    footerHeading = Commands.EXAMPLES,
    footer = {
      "  NURTURE_API_KEY=a-long-secret-key nurture serve",
      "  nurture serve --config /etc/nurture.yaml"
    })
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
