package nurture.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Console;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
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
 * {@code import}: a file of people, sent to a running server, which imports it. Goes over the API,
 * so that there is one gate, which knows who comes.
 */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    header = "Imports a file of people, or of addresses that are not to be written to.",
    description = {
      "Sends a CSV or XLSX file to a running server, shows what its columns say and their first"
          + " cells, and imports it once that is confirmed. Each row has an outcome: created,"
          + " merged, unchanged or refused. The server goes on if this command ends.",
      "Exit code 1 if no row was taken."
    },
    footerHeading = Commands.EXAMPLES,
    footer = {
      "  nurture import people.csv --source \"your public profile\" --dry-run",
      "  nurture import people.csv --source \"our meetup\" --map Wer=name --yes",
      "  nurture import unsubscribed.csv --kind suppressed --yes"
    })
final class ImportCommand implements Callable<Integer> {

  private static final long LOOK_MILLIS = 500;
  private static final int SHOWN_CELLS = 3;

  @Parameters(index = "0", paramLabel = "FILE", description = "CSV or XLSX")
  private Path file;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      defaultValue = "people",
      description = "people, or suppressed. Default: ${DEFAULT-VALUE}")
  private String kind;

  @Option(
      names = "--map",
      paramLabel = "HEADER=FIELD",
      description =
          "What a column says, such as Wer=name; with nothing behind the sign it is not read. Known"
              + " headers need none.")
  private Map<String, String> columns = new LinkedHashMap<>();

  @Option(
      names = "--source",
      paramLabel = "TEXT",
      defaultValue = "",
      description = "Where the data are from, in words for the people; for rows that do not say it")
  private String source;

  @Option(
      names = "--collected-at",
      paramLabel = "DAY",
      defaultValue = "",
      description = "When they were collected; for rows that do not say it. Default: today")
  private String collectedAt;

  @Option(
      names = "--merge",
      paramLabel = "POLICY",
      defaultValue = "",
      description =
          "What rows do to people who are known: fill (default), overwrite or never; and for single"
              + " fields, such as fill,title=overwrite")
  private String merge;

  @Option(
      names = "--spread-minutes",
      paramLabel = "N",
      defaultValue = "0",
      description = "Over how long first checks are spread. Default: as the settings say")
  private int spreadMinutes;

  @Option(
      names = "--cause",
      paramLabel = "CAUSE",
      defaultValue = "",
      description =
          "Of suppressed addresses: unsubscribed (default), withdrawn, hard-bounce or complaint")
  private String cause;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      defaultValue = "",
      description = "utf-8, utf-16le, utf-16be or windows-1252. Default: detected")
  private String encoding;

  @Option(
      names = "--delimiter",
      paramLabel = "NAME",
      defaultValue = "",
      description = "comma, semicolon, tab or bar. Default: detected")
  private String delimiter;

  @Option(names = "--dry-run", description = "Says what would come of it and changes nothing")
  private boolean dryRun;

  @Option(names = "--yes", description = "Imports without asking whether the columns are right")
  private boolean yes;

  @Option(
      names = "--outcomes",
      paramLabel = "FILE",
      description = "Writes what became of each row to this CSV file")
  private @Nullable Path outcomes;

  @Mixin private RemoteOptions options;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new ParameterException(spec.commandLine(), "there is no file " + file);
    }
    RemoteServer server = options.api();
    JsonNode sent = server.postFile("imports?" + query(), file).orFail().json();
    String path = "imports/" + sent.path("id").asText();
    boolean begun = false;
    try {
      JsonNode mapped = server.post(path + "/mapping", mapping()).orFail().json();
      shown(mapped);
      if (!dryRun && !confirmed()) {
        return 1;
      }
      JsonNode job =
          server
              .post(path + "/start", JsonMappers.OWN.createObjectNode().put("dryRun", dryRun))
              .orFail()
              .json();
      begun = !dryRun;
      return told(server, path, watched(server, path, job));
    } finally {
      if (!begun) {
        // What was only looked at leaves nothing behind.
        var unused = server.post(path + "/cancel", JsonMappers.OWN.createObjectNode());
      }
    }
  }

  private String query() {
    Map<String, String> values = new LinkedHashMap<>();
    Path name = file.getFileName();
    values.put("name", name == null ? "import" : name.toString());
    values.put("kind", kind);
    values.put("source", source);
    values.put("collectedAt", collectedAt);
    values.put("merge", merge);
    values.put("spreadSeconds", spreadMinutes == 0 ? "" : String.valueOf(spreadMinutes * 60L));
    values.put("cause", cause);
    values.put("encoding", encoding);
    values.put("delimiter", delimiter);
    return values.entrySet().stream()
        .filter(each -> !each.getValue().isEmpty())
        .map(
            each ->
                each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private ObjectNode mapping() {
    ObjectNode body = JsonMappers.OWN.createObjectNode();
    ObjectNode named = body.putObject("columns");
    columns.forEach(named::put);
    return body;
  }

  private static void shown(JsonNode job) {
    System.out.printf("%,d rows (%s)%n", job.path("rows").asLong(), job.path("format").asText());
    for (int i = 0; i < job.path("columns").size(); i++) {
      JsonNode column = job.path("columns").get(i);
      StringBuilder cells = new StringBuilder();
      for (int row = 0; row < Math.min(SHOWN_CELLS, job.path("sample").size()); row++) {
        String cell = job.path("sample").get(row).path("cells").path(i).asText("");
        cells.append(cells.isEmpty() ? "" : " · ").append(cell.isEmpty() ? "(empty)" : cell);
      }
      System.out.printf(
          "  %-24.24s %-14s %.60s%n",
          column.path("header").asText(), column.path("field").asText("(not read)"), plain(cells));
      if (column.has("note")) {
        System.out.println("      " + column.path("note").asText());
      }
    }
  }

  /** What stood in a file moves no cursor. */
  private static String plain(CharSequence text) {
    return text.toString().replaceAll("\\p{Cntrl}", " ");
  }

  private boolean confirmed() {
    if (yes) {
      return true;
    }
    Console console = System.console();
    if (console == null) {
      System.err.println(
          "Nothing was imported: look at the columns above, then add --yes, or correct one with"
              + " --map HEADER=FIELD.");
      return false;
    }
    String answer = console.readLine("Is that right? [y/N] ");
    return answer != null && answer.strip().toLowerCase(java.util.Locale.ROOT).startsWith("y");
  }

  private static JsonNode watched(RemoteServer server, String path, JsonNode begun) {
    JsonNode job = begun;
    long told = 0;
    while (job.path("state").asText().matches("checking|running")) {
      try {
        TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted; the server goes on with " + path, e);
      }
      job = server.get(path).orFail().json();
      long done = job.path("done").asLong();
      if (done > told) {
        told = done;
        System.err.printf("%,d of %,d rows%n", done, job.path("rows").asLong());
      }
    }
    return job;
  }

  private int told(RemoteServer server, String path, JsonNode job) throws IOException {
    JsonNode counts = job.path("outcomes");
    System.out.printf(
        "%s%,d created, %,d merged, %,d unchanged, %,d refused%n",
        dryRun ? "A dry run, which changed nothing: " : "",
        counts.path("created").asLong(),
        counts.path("merged").asLong(),
        counts.path("unchanged").asLong(),
        counts.path("refused").asLong());
    for (JsonNode refused : job.path("refused")) {
      System.out.printf(
          "  line %d%s: %s%n",
          refused.path("line").asLong(),
          refused.path("column").asText().isEmpty()
              ? ""
              : ", "
                  + refused.path("column").asText()
                  + " \""
                  + plain(refused.path("value").asText())
                  + "\"",
          refused.path("reason").asText());
    }
    long more = counts.path("refused").asLong() - job.path("refused").size();
    if (more > 0) {
      System.out.printf("  and %,d more; --outcomes FILE writes all of them%n", more);
    }
    if (outcomes != null) {
      Files.write(outcomes, server.getPatiently(path + "/outcomes").orFail().body());
      System.out.println("What became of each row is in " + outcomes + ".");
    }
    String failure = job.path("failure").asText();
    if (!failure.isEmpty()) {
      System.err.println(failure);
    }
    return failure.isEmpty() && !job.path("state").asText().equals("cancelled") ? 0 : 1;
  }
}
