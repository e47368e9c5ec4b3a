package nurture.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.StreamSupport;
import nurture.json.JsonMappers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code roll-back}: puts an earlier version of the playbook in service, over the API. */
@Command(
    name = "roll-back",
    mixinStandardHelpOptions = true,
    header = "Puts an earlier version of the playbook back in service.",
    description = {
      "Takes effect on all servers within seconds; nothing is checked again. A canary ends: while"
          + " there is one, roll-back without --to ends it and keeps the version in service."
    },
    footerHeading = Commands.EXAMPLES,
    footer = {
      "  nurture roll-back --comment \"too many messages\"",
      "  nurture roll-back --to 6 --comment \"too many messages\""
    })
final class RollBackCommand implements Callable<Integer> {

  @Option(
      names = "--to",
      paramLabel = "N",
      description = "Number of the version. Default: the one in service before the current one")
  private @Nullable Long to;

  @Option(
      names = "--comment",
      required = true,
      paramLabel = "TEXT",
      description = "Why; it goes on record.")
  private String comment;

  @Mixin private RemoteOptions options;

  @Override
  public Integer call() {
    RemoteServer server = options.remote();
    JsonNode before = server.get("service").orFail().json();
    ObjectNode request = JsonMappers.OWN.createObjectNode().put("comment", comment);
    if (to == null) {
      // Which version that is depends on what is in service, so a change in between is refused.
      request.put("version", earlier(before)).put("seen", before.path("seq").asLong());
    } else {
      request.put("version", to);
    }
    RemoteServer.Answer answer = server.post("roll-back", request);
    if (answer.status() == 409) {
      throw new IllegalStateException(
          "Another user changed what is in service. List it with nurture versions, then try again.");
    }
    System.out.println(told(before, answer.orFail().json()));
    return 0;
  }

  private static String told(JsonNode before, JsonNode now) {
    long version = now.path("version").asLong();
    if (now.path("seq").asLong() == before.path("seq").asLong()) {
      return "Version " + version + " is in service already; nothing changed.";
    }
    if (before.has("canary")) {
      return "Version "
          + version
          + " is in service; the canary, version "
          + before.path("canary").asLong()
          + ", has ended.";
    }
    return "Version "
        + version
        + " is in service again; before, it was version "
        + before.path("version").asLong()
        + ".";
  }

  /** The newest version below the current one that was in service; with a canary, the current. */
  private static long earlier(JsonNode service) {
    long current = service.path("version").asLong();
    if (service.has("canary")) {
      return current;
    }
    OptionalLong found =
        StreamSupport.stream(service.path("history").spliterator(), false)
            .mapToLong(entry -> entry.path("version").asLong())
            .filter(version -> version < current)
            .max();
    return found.orElseThrow(
        () ->
            new IllegalStateException(
                "No version was in service before version "
                    + current
                    + ". List the versions with nurture versions, and choose one with --to."));
  }
}
