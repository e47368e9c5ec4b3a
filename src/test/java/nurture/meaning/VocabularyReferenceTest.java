package nurture.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The page of facts and opinions says what the code says.
 *
 * <p>{@code -Dreference.accept=true} writes the page from the code; read the difference before you
 * commit it.
 */
final class VocabularyReferenceTest {

  private static final Path PAGE = Path.of("src/main/resources/docs/facts.md");

  @Test
  void page_isWhatTheCodeSays() throws IOException {
    String written = VocabularyReference.written();
    if (Boolean.getBoolean("reference.accept")) {
      Files.writeString(PAGE, written);
    }

    assertThat(PAGE)
        .as("write it with  mvn -q test -Dtest=VocabularyReferenceTest -Dreference.accept=true")
        .content()
        .isEqualTo(written);
  }
}
