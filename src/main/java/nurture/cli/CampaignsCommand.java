package nurture.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nurture.config.NearestWord;
import nurture.json.JsonMappers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code campaigns}: lists the campaigns of a running server, shows how far one is, tells who would
 * get one, or rehearses one. Goes over the API.
 */
@Command(
    name = "campaigns",
    mixinStandardHelpOptions = true,
    header = "Lists campaigns, shows how far one is, tells who would get one, or rehearses one.",
    description = {
      "Without a name it lists the campaigns of a running server, the newest first.",
      "A dry run and a rehearsal send nothing. Ctrl-C ends them."
    },
    footerHeading = Commands.EXAMPLES,
    footer = {
      "  nurture campaigns",
      "  nurture campaigns \"Open house Oslo\"",
      "  nurture campaigns --dry-run \"Open house Oslo\"",
      "  nurture campaigns --rehearse \"Open house Oslo\""
    })
final class CampaignsCommand implements Callable<Integer> {

  private static final List<String> OUTCOMES =
      List.of(
          "sent", "sending", "task", "offered", "due", "waiting", "uncertain", "failed", "held");

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "NAME",
      description = "Shows how far the campaign of this name is")
  private @Nullable String name;

  @Option(
      names = "--dry-run",
      paramLabel = "NAME",
      description = "Tells who would get the campaign of this name, and who not and why")
  private @Nullable String dryRun;

  @Option(
      names = "--rehearse",
      paramLabel = "NAME",
      description = "Lives the campaign of this name day by day: when it ends, and its busiest day")
  private @Nullable String rehearse;

  @Mixin private RemoteOptions options;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (Stream.of(name, dryRun, rehearse).filter(Objects::nonNull).count() > 1) {
      throw new ParameterException(
          spec.commandLine(), "write one of NAME, --dry-run NAME and --rehearse NAME");
    }
    RemoteServer server = options.api();
    JsonNode all = server.get("campaigns").orFail().json().path("campaigns");
    if (dryRun != null) {
      return tried(server, named(all, dryRun));
    } else if (rehearse != null) {
      return rehearsed(server, named(all, rehearse));
    } else if (name != null) {
      shown(server, named(all, name));
    } else {
      listed(all);
    }
    return 0;
  }

  private static int tried(RemoteServer server, JsonNode campaign) {
    try (ProgressReporter progress = new ProgressReporter()) {
      return server
          .run(
              "campaigns/" + campaign.path("id").asText() + "/dry-run?limit=1",
              JsonMappers.OWN.createObjectNode(),
              progress)
          .map(
              last -> {
                JsonNode found = last.path("dryRun");
                long left =
                    found.path("segment").asLong()
                        - found.path("balance").path("audience").asLong();
                balance(found.path("balance"), "tried");
                later(found.path("balance").path("steps"));
                if (left > 0) {
                  System.out.printf("%,d more in the segment were not tried%n", left);
                }
                return 0;
              })
          .orElse(1);
    }
  }

  /** What each message after the first would come to. */
  private static void later(JsonNode steps) {
    for (int i = 1; i < steps.size(); i++) {
      System.out.printf(
          "%,8d  come to %s if nothing comes back before: %s%n",
          steps.path(i).path("audience").asLong(),
          steps.path(i).path("step").asText(),
          outcomes(steps.path(i)));
    }
  }

  private static String outcomes(JsonNode counts) {
    return OUTCOMES.stream()
        .filter(outcome -> counts.path(outcome).asLong() > 0)
        .map(outcome -> "%,d %s".formatted(counts.path(outcome).asLong(), outcome))
        .collect(Collectors.joining(", "));
  }

  private static int rehearsed(RemoteServer server, JsonNode campaign) {
    try (ProgressReporter progress = new ProgressReporter()) {
      return server
          .run(
              "campaigns/" + campaign.path("id").asText() + "/rehearsals",
              JsonMappers.OWN.createObjectNode(),
              progress)
          .map(
              last -> {
                rehearsal(last.path("rehearsal"));
                return 0;
              })
          .orElse(1);
    }
  }

  private static void rehearsal(JsonNode found) {
    System.out.printf("%,8d  lived through%n", found.path("people").asLong());
    for (String outcome : OUTCOMES) {
      long count = found.path("outcomes").path(outcome).asLong();
      if (count > 0) {
        System.out.printf("%,8d  %s%n", count, outcome);
      }
    }
    for (JsonNode day : found.path("days")) {
      System.out.printf(
          "%s  %,d sent, %,d replied, %,d tasks%n",
          day.path("on").asText(),
          day.path("sent").asLong(),
          day.path("replied").asLong(),
          day.path("tasks").asLong());
    }
    System.out.println(
        found.has("finished")
            ? "The last message leaves on " + found.path("finished").asText() + "."
            : "No message leaves.");
    if (found.has("busiest")) {
      System.out.printf(
          "Most leave on %s: %,d.%n",
          found.path("busiest").path("on").asText(), found.path("busiest").path("sent").asLong());
    }
    JsonNode over = found.path("overload");
    if (!over.isMissingNode()) {
      String owner = over.path("owner").asText();
      System.out.printf(
          "On %s, %s has %,d replies and tasks of these candidates.%n",
          over.path("on").asText(),
          owner.isEmpty() ? "the team" : owner,
          over.path("load").asLong());
    }
    long left = found.path("segment").asLong() - found.path("people").asLong();
    if (left > 0) {
      System.out.printf("%,d more in the segment were not lived through%n", left);
    }
  }

  private static void shown(RemoteServer server, JsonNode campaign) {
    JsonNode read = server.get("campaigns/" + campaign.path("id").asText()).orFail().json();
    line(read);
    balance(read.path("balance"), "in the audience");
  }

  private static void balance(JsonNode balance, String whole) {
    System.out.printf("%,8d  %s%n", balance.path("audience").asLong(), whole);
    for (String outcome : OUTCOMES) {
      long count = balance.path(outcome).asLong();
      if (count > 0) {
        System.out.printf("%,8d  %s%n", count, outcome);
      }
    }
    if (balance.path("replied").asLong() > 0) {
      System.out.printf("%,8d  replied%n", balance.path("replied").asLong());
    }
    for (JsonNode reason : balance.path("reasons")) {
      String rule = reason.path("rule").asText();
      System.out.printf(
          "%,8d  %s: %s%s%n",
          reason.path("count").asLong(),
          reason.path("outcome").asText(),
          reason.path("why").asText(),
          rule.isEmpty() ? "" : " (rule “" + rule + "”)");
    }
  }

  private static void listed(JsonNode all) {
    if (all.isEmpty()) {
      System.out.println("There is no campaign yet.");
    }
    all.forEach(CampaignsCommand::line);
  }

  private static void line(JsonNode campaign) {
    String said = campaign.path("said").asText();
    System.out.printf(
        "%s  %s, %s on %s at %s%s%n",
        campaign.path("name").asText(),
        campaign.path("state").asText(),
        messages(campaign),
        campaign.path("day").asText(),
        campaign.path("time").asText(),
        said.isEmpty() ? "" : "\n    " + said);
  }

  private static String messages(JsonNode campaign) {
    List<String> messages = new ArrayList<>();
    for (JsonNode step : campaign.path("steps")) {
      if (!step.path("removed").asBoolean()) {
        messages.add(step.path("template").asText() + " by " + step.path("via").asText());
      }
    }
    return String.join(", then ", messages);
  }

  /**
   * @throws IllegalStateException if none has the name, saying which is near
   */
  private static JsonNode named(JsonNode all, String name) {
    List<String> names = new ArrayList<>();
    for (JsonNode campaign : all) {
      if (campaign.path("name").asText().equalsIgnoreCase(name)
          || campaign.path("id").asText().equals(name)) {
        return campaign;
      }
      names.add(campaign.path("name").asText());
    }
    throw new IllegalStateException(
        "there is no campaign "
            + name
            + (names.isEmpty()
                ? "; there is none at all"
                : NearestWord.among(name, names, "there are")));
  }
}
