package nurture.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code versions}: what was published, and what is in service. */
@Command(
    name = "versions",
    mixinStandardHelpOptions = true,
    header = "Lists the published versions, and which one is in service.",
    description = {"The newest version comes first; then what each server runs."},
    footerHeading = Commands.EXAMPLES,
    footer = {"  nurture versions"})
final class VersionsCommand implements Callable<Integer> {

  @Mixin private RemoteOptions options;

  @Override
  public Integer call() {
    RemoteServer remoteServer = options.remote();
    JsonNode service = remoteServer.get("service").orFail().json();
    for (JsonNode version : remoteServer.get("versions").orFail().json().path("versions")) {
      System.out.printf(
          "%5d  %-12s  %.16s  %-16s  %s%s%n",
          version.path("number").asLong(),
          version.path("checksum").asText(),
          version.path("createdAt").asText(),
          version.path("author").asText(),
          version.path("comment").asText(),
          state(version.path("number").asLong(), service));
    }
    for (JsonNode node : service.path("nodes")) {
      System.out.printf(
          "server %s runs version %d, seen %s%s%n",
          node.path("name").asText(),
          node.path("version").asLong(),
          node.path("seenAt").asText(),
          node.has("trouble") ? ": " + node.path("trouble").asText() : "");
    }
    return 0;
  }

  private static String state(long number, JsonNode service) {
    if (service.path("version").asLong() == number) {
      return "  (in service)";
    }
    return service.path("canary").asLong() == number
        ? "  (canary, " + service.path("percent").asInt() + "%)"
        : "";
  }
}
