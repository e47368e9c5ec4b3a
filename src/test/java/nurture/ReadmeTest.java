package nurture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README says of the project, held against the project. */
final class ReadmeTest {

  private static final int MOST_BYTES = 10_000;
  private static final Pattern ROOM = Pattern.compile("`([a-z]+(?:\\.[a-z]+)*)`");
  private static final Path ROOMS = Path.of("src/main/java/nurture");

  @Test
  void readme_isShort() throws IOException {
    assertThat(Files.size(Path.of("README.md"))).isLessThan(MOST_BYTES);
  }

  @Test
  void rooms_inTheTable_areThoseThereAre() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String table =
        readme.substring(
            readme.indexOf("<!-- rooms: kept true by a test -->"), readme.indexOf("<!-- /rooms"));
    Set<String> told =
        ROOM.matcher(table)
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(told).isEqualTo(rooms());
  }

  /** Packages with classes, below the root. */
  private static Set<String> rooms() throws IOException {
    try (Stream<Path> files = Files.walk(ROOMS)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(file -> ROOMS.relativize(file.getParent()).toString().replace('/', '.'))
          .filter(room -> !room.isEmpty())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
