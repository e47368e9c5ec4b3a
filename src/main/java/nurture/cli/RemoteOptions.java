package nurture.cli;

import java.net.URI;
import java.util.Optional;
import nurture.config.Secret;
import nurture.config.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which server a command talks to, and as whom. */
final class RemoteOptions {

  @Mixin private ConfigFile config;

  @Option(
      names = "--server",
      paramLabel = "URL",
      description = "Address of a running server. Default: the one of the settings")
  private @Nullable URI server;

  @Option(
      names = "--key",
      paramLabel = "KEY",
      description = "Key of its API. Default: NURTURE_API_KEY, or api.key of the settings")
  private @Nullable String key;

  /** The playbook of the server. */
  RemoteServer remote() {
    return remote("playbook/");
  }

  /** Its keys. */
  RemoteServer keys() {
    return remote("");
  }

  /**
   * @throws IllegalStateException if the settings leave one of them open, saying what to do
   */
  private RemoteServer remote(String room) {
    Settings settings = config.load(System.getenv());
    Optional<String> bearer =
        Optional.ofNullable(key).or(() -> settings.api().key().map(Secret::reveal));
    return new RemoteServer(
        server == null ? address(settings.http()) : server,
        bearer.orElseThrow(
            () ->
                new IllegalStateException(
                    "no key for the API: set NURTURE_API_KEY or write --key KEY")),
        room);
  }

  private static URI address(Settings.Http http) {
    if (http.publicUrl().isEmpty() && http.port() == 0) {
      throw new IllegalStateException(
          "http.port is 0, so the server's address is not known: write --server URL");
    }
    return URI.create(http.publicUrlAt(http.port()));
  }
}
