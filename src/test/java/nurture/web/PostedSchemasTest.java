package nurture.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The schemas of what is posted are what the code says.
 *
 * <p>{@code -Dreference.accept=true} writes them from the code; read the difference before you
 * commit it.
 */
final class PostedSchemasTest {

  private static final Path DESCRIPTION = Path.of("src/main/resources/web/openapi.yaml");
  private static final String BEGIN = "    # Written from the code: what is posted\n";
  private static final String END = "    # Written by hand: choices of what is answered\n";

  @Test
  void schemas_areWhatTheCodeSays() throws IOException {
    String whole = Files.readString(DESCRIPTION);
    String expected =
        whole.substring(0, whole.indexOf(BEGIN) + BEGIN.length())
            + PostedSchemas.written()
            + whole.substring(whole.indexOf(END));
    if (Boolean.getBoolean("reference.accept")) {
      Files.writeString(DESCRIPTION, expected);
    }

    assertThat(DESCRIPTION)
        .as("write them with  mvn -q test -Dtest=PostedSchemasTest -Dreference.accept=true")
        .content()
        .isEqualTo(expected);
  }
}
