package nurture.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nurture.it.CommandRun.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged command: from any directory, through links, with all arguments as they are. */
final class WrapperIT {

  private final Path command =
      Path.of(System.getProperty("nurture.jar", "target/nurture.jar"))
          .toAbsolutePath()
          .resolveSibling("nurture");

  @TempDir private Path folder;
  private Path elsewhere = Path.of("");

  @BeforeEach
  void directory() throws IOException {
    elsewhere = Files.createDirectories(folder.resolve("some where"));
  }

  @Test
  void command_fromAnotherDirectory_runsTheJarBesideIt() throws Exception {
    assertThat(Files.isExecutable(command)).isTrue();
    assertThat(run(Map.of(), command, "--version")).isEqualTo(new Ended(0, "nurture 0.1.0\n"));
  }

  @Test
  void command_throughRelativeAndAbsoluteLinks_runsTheJarBesideIt() throws Exception {
    Path first = Files.createSymbolicLink(folder.resolve("first"), command);
    Path second = Files.createSymbolicLink(elsewhere.resolve("second"), Path.of("../first"));

    assertThat(run(Map.of(), first, "--version").output()).isEqualTo("nurture 0.1.0\n");
    assertThat(run(Map.of(), second, "--version").output()).isEqualTo("nurture 0.1.0\n");
  }

  @Test
  void arguments_withSpacesAndStars_arriveAsTheyAreAndTheExitCodeComesBack() throws Exception {
    Ended ended = run(Map.of(), command, "check", "no *  folder");

    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.output()).contains("there is no folder no *  folder/rules");
  }

  @Test
  void optionsForJava_areTakenFromTheEnvironmentAndAreNoSetting() throws Exception {
    Ended ended =
        run(
            Map.of("NURTURE_JAVA_OPTS", "-showversion -Xmx200m", "NURTURE_HTTP_PROT", "1"),
            command,
            "versions");

    assertThat(ended.status()).isEqualTo(1);
    assertThat(ended.output())
        .contains("Runtime Environment", "NURTURE_HTTP_PROT")
        .doesNotContain("NURTURE_JAVA_OPTS");
  }

  @Test
  void classes_comeFromTheArchiveBesideTheJar() throws Exception {
    Ended ended = run(Map.of("NURTURE_JAVA_OPTS", "-Xlog:class+load:stdout"), command, "--version");

    assertThat(ended.output()).contains("nurture.Main source: shared objects file (top)");
  }

  @Test
  void command_withoutItsJar_saysHowToBuildIt() throws Exception {
    Path alone = elsewhere.resolve("nurture");
    Files.copy(command, alone);

    Ended ended = run(Map.of(), alone, "--version");

    assertThat(ended.status()).isEqualTo(1);
    assertThat(ended.output())
        .contains("there is no nurture.jar in " + elsewhere.toRealPath(), "package");
  }

  private Ended run(Map<String, String> environment, Path program, String... arguments)
      throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of(program.toString()));
    all.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(all).directory(elsewhere.toFile()).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("NURTURE_"));
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(environment);
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), output);
  }
}
