package nurture.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nurture.json.JsonMappers;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.PlaybookFolders;
import nurture.playbook.check.CheckReport;
import nurture.playbook.check.SkippedChecks;
import nurture.playbook.version.PlaybookZip;
import nurture.web.ProblemType;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code publish}: a folder, or a draft that is there already, becomes the next version. Goes over
 * the API of a running server, so that there is one gate, which knows who comes.
 */
@Command(
    name = "publish",
    mixinStandardHelpOptions = true,
    header = "Publishes a playbook: checks it and puts it in service.",
    description = {
      "Makes a version of the folders rules and templates in DIR, or of a draft. The version is"
          + " checked, tried on some candidates, and put in service on all servers. Exit code 1 if"
          + " it is refused."
    },
    footerHeading = Commands.EXAMPLES,
    footer = {
      "  nurture publish . --comment \"shorter first message\"",
      "  nurture publish . --comment \"shorter first message\" --percent 10"
    })
final class PublishCommand implements Callable<Integer> {

  private static final int ATTEMPTS = 5;
  private static final int TOO_EARLY = 503;

  /** What to publish: one of the two. */
  static final class What {
    @Parameters(paramLabel = "DIR", description = "Directory with the folders rules and templates")
    private @Nullable Path directory;

    @Option(names = "--draft", paramLabel = "ID", description = "A draft instead of a directory")
    private @Nullable String draft;
  }

  @SuppressWarnings("NullAway.Init") // set before it is called, like every option
  @ArgGroup(multiplicity = "1")
  private What what;

  @Option(
      names = "--comment",
      required = true,
      paramLabel = "TEXT",
      description = "What changes, and why")
  private String comment;

  @Option(
      names = "--percent",
      defaultValue = "100",
      description =
          "Percent of the candidates it decides about; below 100 it is a canary. Default:"
              + " ${DEFAULT-VALUE}")
  private int percent;

  @Option(
      names = "--accept",
      paramLabel = "CHECKSUM",
      description =
          "Accept the scenarios that come out otherwise than with what is in service; publishing"
              + " without it lists them and their checksum")
  private @Nullable String accept;

  @Option(
      names = "--override",
      paramLabel = "REASON",
      description =
          "Publish although the check refuses it, for this reason; needs the permission override,"
              + " and goes on record")
  private @Nullable String override;

  @Option(
      names = "--take-back",
      description =
          "Publish a directory although it takes back what was published since it was edited;"
              + " publishing without it lists that")
  private boolean takeBack;

  @Mixin private RemoteOptions options;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    RemoteServer remoteServer = options.remote();
    boolean own = what.draft == null;
    Optional<PlaybookFiles> directory = own ? Optional.of(files()) : Optional.empty();
    if (directory.isPresent() && isRefused(remoteServer, directory.get())) {
      return 1;
    }
    JsonNode draft =
        directory.isPresent()
            ? begin(remoteServer, directory.get())
            : remoteServer.get("drafts/" + what.draft).orFail().json();
    String id = draft.path("id").asText();
    if (own && draft.path("revision").asLong() == 0) {
      var unused = remoteServer.delete("drafts/" + id);
      System.out.println(
          "Nothing changed: this is version " + draft.path("parent").asLong() + ", already live.");
      return 0;
    }
    RemoteServer.Answer answer = publish(remoteServer, draft);
    if (answer.succeeded()) {
      JsonNode service = answer.json().path("service");
      long number = answer.json().path("version").path("number").asLong();
      System.out.println(
          service.path("canary").asLong() == number
              ? "Version " + number + " is a canary: " + percent + "% of the candidates."
              : "Version " + number + " is in service.");
      return 0;
    }
    told(answer, System.err);
    String problem = answer.json().path("type").asText();
    if (problem.equals(ProblemType.SECOND_PERSON_NEEDED.uri())) {
      System.err.println(
          "Another user publishes it with: nurture publish --draft " + id + " --comment …");
    } else if (problem.equals(ProblemType.APPROVAL_NEEDED.uri())) {
      System.err.println(
          "Once it is approved, publish it with: nurture publish --draft " + id + " --comment …");
    } else if (own) {
      var unused = remoteServer.delete("drafts/" + id);
    }
    return 1;
  }

  /** Lists what it takes back, and refuses it where that is not asked for. */
  private boolean isRefused(RemoteServer remoteServer, PlaybookFiles directory) {
    List<String> lines = TakenBackChanges.of(remoteServer, directory);
    lines.forEach(takeBack ? System.out::println : System.err::println);
    if (lines.isEmpty() || takeBack) {
      return false;
    }
    System.err.println(
        "Nothing is published. Bring these changes into the directory (nurture export VERSION DIR"
            + " writes a version), or take them back with --take-back.");
    return true;
  }

  private PlaybookFiles files() {
    PlaybookFolders folders = PlaybookFolders.in(directory());
    if (!Files.isDirectory(folders.rules()) || !Files.isDirectory(folders.templates())) {
      throw new ParameterException(
          spec.commandLine(),
          "there are no folders rules and templates in " + directory() + "; name their directory");
    }
    return PlaybookFiles.in(folders);
  }

  private JsonNode begin(RemoteServer remoteServer, PlaybookFiles directory) {
    byte[] zip = PlaybookZip.write(directory);
    String title = URLEncoder.encode(comment, StandardCharsets.UTF_8);
    return remoteServer.postZip("drafts?title=" + title, zip).orFail().json();
  }

  private Path directory() {
    return what.directory == null ? Path.of(".") : what.directory;
  }

  /** A repeat of what was published answers what it became, so an answer may be lost. */
  private RemoteServer.Answer publish(RemoteServer remoteServer, JsonNode draft) {
    ObjectNode request =
        JsonMappers.OWN
            .createObjectNode()
            .put("revision", draft.path("revision").asLong())
            .put("comment", comment)
            .put("percent", percent);
    if (accept != null) {
      request.put("accept", accept);
    }
    if (override != null) {
      request.put("override", override);
    }
    String path = "drafts/" + draft.path("id").asText() + "/publish";
    RemoteServer.Answer answer = remoteServer.post(path, request);
    for (int i = 1; i < ATTEMPTS && answer.status() == TOO_EARLY; i++) {
      answer = remoteServer.post(path, request);
    }
    return answer;
  }

  private static void told(RemoteServer.Answer answer, PrintStream out) {
    for (JsonNode finding : answer.json().path("check").path("findings")) {
      String severity = finding.path("severity").asText();
      if (severity.equals("error") || severity.equals("difference")) {
        out.println(
            finding.path("file").asText()
                + at(finding, "line")
                + at(finding, "column")
                + ": "
                + finding.path("message").asText());
        finding.path("hint").asText().lines().forEach(line -> out.println("    " + line));
      }
    }
    JsonNode skipped = answer.json().path("check").path("skipped");
    if (!skipped.isMissingNode()) {
      out.println(
          new SkippedChecks(
                  skipped.path("checksOfRules").asInt(),
                  skipped.path("checksOfTemplates").asInt(),
                  skipped.path("scenarios").asInt())
              .sentence());
    }
    answer
        .json()
        .path("troubles")
        .forEach(trouble -> out.println("evaluation failed for " + trouble.asText()));
    JsonNode differences = answer.json().path("check").path("differences");
    if (!differences.isMissingNode()) {
      out.println(otherwise(differences));
    }
    JsonNode overridable = answer.json().path("overridable");
    if (answer.json().path("type").asText().equals(ProblemType.DIFFERENCES_NOT_ACCEPTED.uri())) {
      return;
    }
    if (overridable.isMissingNode()) {
      out.println(answer.problem());
    } else {
      out.println(
          overridable.asBoolean()
              ? "Fix the errors above, or use --override \"reason\" (needs the permission"
                  + " override)."
              : "Fix the errors above: no server could run this playbook.");
    }
  }

  private static String otherwise(JsonNode differences) {
    int count = differences.path("count").asInt();
    return CheckReport.otherwise(count)
        + " than with what is in service. If that is meant, add --accept "
        + differences.path("checksum").asText()
        + "; else edit "
        + (count == 1 ? "it." : "them.");
  }

  private static String at(JsonNode finding, String field) {
    int place = finding.path(field).asInt();
    return place > 0 ? ":" + place : "";
  }
}
