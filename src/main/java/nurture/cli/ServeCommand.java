package nurture.cli;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import nurture.app.OneTimePassword;
import nurture.app.Server;
import nurture.config.Setting;
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
      "The pages ask people to sign in. The first start prints a one-time password for the first"
          + " admin (access.first-admin in the settings), who adds the others under People.",
      "Programs bring a key to the API. The first is NURTURE_API_KEY (api.key in the settings);"
          + " nurture keys add makes more."
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
    List<Setting> described = config.describe(System.getenv());
    Server server = Server.start(settings, InstantSource::system);
    ShutdownHook.with(server::close);
    Optional<OneTimePassword> first = server.showPages(described);
    server.listen();
    // Not into the log, which others read.
    first.ifPresent(password -> System.err.println(told(server.publicUrl(), password)));
    new CountDownLatch(1).await();
    return 0;
  }

  static String told(String url, OneTimePassword first) {
    return """
        No member has signed in yet. Sign in at %s/sign-in as the first admin:
          email address       %s
          one-time password   %s
        It is changed when signing in. Until then each start prints another one."""
        .formatted(url, first.email(), first.password());
  }
}
