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
      names = {"--server", "--url"},
      paramLabel = "URL",
      description = "Address of a running server. Default: the address in the settings")
  private @Nullable URI server;

  @Option(
      names = "--key",
      paramLabel = "KEY",
      description = "Key of its API. Default: NURTURE_API_KEY, or api.key in the settings")
  private @Nullable String key;

  /** The playbook of the server. */
  RemoteServer remote() {
    return remote("playbook/");
  }

  /** All else of the server: keys, imports, segments, campaigns and the like. */
  RemoteServer api() {
    return remote("");
  }

  /** The file of the settings. */
  ConfigFile config() {
    return config;
  }

  /** Its playbook, if a server answers; where none does, the command reads the database. */
  Optional<RemoteServer> runningPlaybook() {
    return running("playbook/");
  }

  /** Its audit, if a server answers. */
  Optional<RemoteServer> runningAudit() {
    return running("audit/");
  }

  /** Where no server answered, for messages. */
  String noServer() {
    Settings settings = config.load(System.getenv());
    return expected(settings)
        .map(address -> "No server answers at " + address)
        .orElse("No server was looked for, because http.port is 0");
  }

  /**
   * @throws IllegalStateException if a server is named and does not answer, or one answers and
   *     there is no key for it
   */
  private Optional<RemoteServer> running(String room) {
    Settings settings = config.load(System.getenv());
    Optional<URI> address = expected(settings);
    if (address.isEmpty() || !RemoteServer.answersAt(address.get())) {
      if (server != null) {
        throw new IllegalStateException(
            "no server answers at " + server + "; start it, or correct --server");
      }
      return Optional.empty();
    }
    Optional<String> bearer = bearer(settings);
    if (bearer.isEmpty() && (server != null || settings.database().url().isEmpty())) {
      throw new IllegalStateException(
          "A server answers at "
              + address.get()
              + ", but there is no key for its API: set NURTURE_API_KEY or write --key KEY");
    }
    return bearer.map(known -> new RemoteServer(address.get(), known, room));
  }

  private Optional<URI> expected(Settings settings) {
    if (server != null) {
      return Optional.of(server);
    }
    Settings.Http http = settings.http();
    return http.publicUrl().isEmpty() && http.port() == 0
        ? Optional.empty()
        : Optional.of(address(http));
  }

  private Optional<String> bearer(Settings settings) {
    return Optional.ofNullable(key).or(() -> settings.api().key().map(Secret::reveal));
  }

  /**
   * @throws IllegalStateException if the settings leave one of them open, saying what to do
   */
  private RemoteServer remote(String room) {
    Settings settings = config.load(System.getenv());
    return new RemoteServer(
        server == null ? address(settings.http()) : server,
        bearer(settings)
            .orElseThrow(
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
