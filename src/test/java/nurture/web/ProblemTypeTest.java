package nurture.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each kind of problem has one address, and is described in the API and in the documentation. */
final class ProblemTypeTest {

  private static final List<String> URIS =
      Arrays.stream(ProblemType.values()).map(ProblemType::uri).toList();

  @Test
  void types_areDescribedInTheDocumentationOnce() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("src/main/resources/docs/problems.md"))) {
      assertThat(lines.filter(line -> line.startsWith("## ")).map(line -> line.substring(3)))
          .containsExactlyElementsOf(
              Arrays.stream(ProblemType.values()).map(ProblemType::slug).toList());
    }
  }

  @Test
  void types_areListedInTheDescriptionOfTheApi() throws IOException {
    String api = Files.readString(Path.of("src/main/resources/web/openapi.yaml"));
    String listed =
        api.substring(
            api.indexOf("    Problem:\n"),
            api.indexOf("        title: {type: string", api.indexOf("    Problem:\n")));

    assertThat(listed.lines().map(String::strip).filter(line -> line.startsWith("- /problems/")))
        .containsExactlyElementsOf(URIS.stream().map(uri -> "- " + uri).toList());
    assertThat(api).doesNotContain("about:blank");
  }

  @Test
  void problem_hasTheAddressOfItsKind() {
    assertThat(Problem.notFound("draft", "d-1").node().toString())
        .isEqualTo(
            "{\"type\":\"/problems/not-found\",\"title\":\"Not found\",\"status\":404,"
                + "\"detail\":\"There is no draft d-1.\"}");
  }
}
