package nurture.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code clocks}: whom a running server must tell, ask or erase within some days. */
@Command(
    name = "clocks",
    mixinStandardHelpOptions = true,
    header = "Says how many candidates must be told, asked or erased soon.",
    description = {
      "Asks a running server whom the lawful clocks of its playbook concern within some days, if"
          + " nothing else happens."
    },
    footerHeading = Commands.EXAMPLES,
    footer = {"  nurture clocks", "  nurture clocks --days 90", "  nurture clocks --list tell"})
final class ClocksCommand implements Callable<Integer> {

  @Option(
      names = "--days",
      paramLabel = "DAYS",
      defaultValue = "30",
      description = "So many days ahead, from 1 to 365. Default: ${DEFAULT-VALUE}")
  private int days;

  @Option(
      names = "--list",
      paramLabel = "CLOCK",
      description = "Lists the candidates of a clock: tell, renew, ask, erase or unknown")
  private @Nullable String list;

  @Mixin private RemoteOptions options;

  @Override
  public Integer call() {
    RemoteServer server = options.api();
    if (list == null) {
      counted(server.get("clocks?days=" + days).orFail().json());
    } else {
      listed(server, list);
    }
    return 0;
  }

  private void counted(JsonNode told) {
    if (told.path("clocks").isEmpty()) {
      System.out.println("The playbook in service has no lawful clocks.");
      return;
    }
    System.out.printf(
        "%,d to tell, ask or erase within %d days%n", told.path("candidates").asLong(), days);
    for (JsonNode clock : told.path("clocks")) {
      System.out.printf(
          "%,8d  %-7s  %s%n",
          clock.path("candidates").asLong(),
          clock.path("clock").asText(),
          clock.path("words").asText());
    }
  }

  private void listed(RemoteServer server, String clock) {
    String page = "clocks/" + clock + "/candidates?days=" + days;
    String after = "";
    do {
      JsonNode found = server.get(page + after).orFail().json();
      for (JsonNode candidate : found.path("candidates")) {
        System.out.printf(
            "%s  %s%n", candidate.path("ref").asText(), candidate.path("name").asText());
      }
      after = found.has("next") ? "&after=" + found.path("next").asText() : "";
    } while (!after.isEmpty());
  }
}
