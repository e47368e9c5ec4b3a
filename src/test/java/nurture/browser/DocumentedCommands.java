package nurture.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nurture.documentation.FencedBlock;

/**
 * Runs the commands of documentation pages as printed, in a copy of the project's folder that they
 * may change, beside a demo. The program runs in one Java for all commands, but for those that show
 * that the wrapper and the jar work too.
 */
final class DocumentedCommands implements AutoCloseable {

  private static final List<String> COPIED = List.of("rules", "templates", "config");
  private static final List<String> LINKED = List.of("target", "src");

  /** A reader looks at what comes back; the script does it for them. */
  private static final String LOOKING =
      """
      set -uo pipefail
      failed=0
      curl() { command curl -sS --fail-with-body "$@"; }
      target/nurture() {
        case $1 in bench | keys | versions) command target/nurture "$@"; return ;; esac
        printf '%s\\0' "$@" | command curl -sS --fail-with-body --data-binary @- "$KEPT_URL" || return
        cat "$KEPT_SAID/out"
        cat "$KEPT_SAID/err" >&2
        local status
        status=$(cat "$KEPT_SAID/status")
        # diff says by its status that there is a difference.
        case $1-$status in *-0 | diff-1) return 0 ;; esac
        echo "target/nurture $*"
        return "$status"
      }
      trap 'failed=1; echo; echo "FAILED: $BASH_COMMAND"' ERR
      """;

  /** Short-lived programs are translated in the plain way. */
  private static final String BRIEF = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

  private final Path folder;
  private final KeptCommands keptCommands;
  private final Set<String> ran = new HashSet<>();
  private final Map<String, String> environment = new HashMap<>();

  /**
   * @param folder empty
   * @param said another, for what the commands say
   * @param url of the demo
   * @param key of its API
   */
  DocumentedCommands(Path folder, Path said, String url, String key) throws IOException {
    this.folder = folder;
    environment.put("URL", url);
    environment.put("KEY", key);
    environment.put("NURTURE_API_KEY", key);
    environment.put("NURTURE_HTTP_PORT", url.substring(url.lastIndexOf(':') + 1));
    String java = System.getProperty("java.home");
    environment.put("JAVA_HOME", java);
    environment.put("JDK_JAVA_OPTIONS", BRIEF);
    environment.put("PATH", java + "/bin:" + System.getenv("PATH"));
    for (String copied : COPIED) {
      copy(Path.of(copied), folder.resolve(copied));
    }
    for (String linked : LINKED) {
      Files.createSymbolicLink(folder.resolve(linked), Path.of(linked).toAbsolutePath());
    }
    keptCommands = KeptCommands.start(folder, environment, said);
    environment.put("NURTURE_JAVA_OPTS", archived());
    environment.put("KEPT_URL", keptCommands.url());
    environment.put("KEPT_SAID", said.toString());
  }

  /**
   * Runs the commands of one page in one shell, but blocks that ran on an earlier page.
   *
   * @return which of them failed, with the lines before; empty if all went well
   */
  Optional<String> run(Path page) throws IOException, InterruptedException {
    StringBuilder script = new StringBuilder(LOOKING);
    for (FencedBlock block : FencedBlock.in(page)) {
      if (block.made().isPresent()) {
        Files.writeString(folder.resolve(block.made().get()), block.text());
      } else if (block.runs() && ran.add(block.text())) {
        script.append(block.text());
      }
    }
    script.append("exit $failed\n");
    ProcessBuilder builder =
        new ProcessBuilder("bash", "-c", script.toString())
            .directory(folder.toFile())
            .redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("NURTURE_"));
    builder.environment().putAll(environment);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor() == 0 ? Optional.empty() : Optional.of(page + "\n" + failures(said));
  }

  @Override
  public void close() {
    keptCommands.close();
  }

  /** Classes as they were archived before the tests, so that each command starts sooner. */
  private static String archived() {
    String classes = System.getProperty("nurture.classes");
    return classes == null ? "" : "-XX:SharedArchiveFile=" + classes + " -Xlog:disable";
  }

  private static String failures(String said) {
    List<String> lines = said.lines().toList();
    return IntStream.range(0, lines.size())
        .filter(i -> lines.get(i).contains("FAILED"))
        .mapToObj(i -> String.join("\n", lines.subList(Math.max(0, i - 3), i + 1)))
        .collect(Collectors.joining("\n"));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
  }
}
