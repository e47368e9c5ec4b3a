package nurture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the README says of the project, held against the project.
 *
 * <p>{@code -Dreference.accept=true} adds rooms within others to the table, each with the first
 * sentence of its {@code package-info.java}; read the difference before you commit it.
 */
final class ReadmeTest {

  private static final int MOST_BYTES = 10_000;
  private static final Pattern ROOM = Pattern.compile("`([a-z]+(?:\\.[a-z]+)*)`");
  private static final Pattern FIRST_SENTENCE = Pattern.compile("/\\*\\*\\s+(?:\\* )?([^.]+)\\.");
  private static final Path README = Path.of("README.md");
  private static final Path ROOMS = Path.of("src/main/java/nurture");

  @Test
  void readme_isShort() throws IOException {
    assertThat(Files.size(README)).isLessThan(MOST_BYTES);
  }

  @Test
  void rooms_inTheTable_areThoseThereAre() throws IOException {
    if (Boolean.getBoolean("reference.accept")) {
      Files.writeString(README, withRooms(Files.readString(README)));
    }

    assertThat(told(Files.readString(README)))
        .as("add what is missing with  mvn -q test -Dtest=ReadmeTest -Dreference.accept=true")
        .isEqualTo(rooms());
  }

  private static Set<String> told(String readme) {
    String table =
        readme.substring(
            readme.indexOf("<!-- rooms: kept true by a test -->"), readme.indexOf("<!-- /rooms"));
    return ROOM.matcher(table)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The README with the rooms it does not tell of, at the end of the row of what they are in. */
  private static String withRooms(String readme) throws IOException {
    Set<String> missing = new TreeSet<>(rooms());
    missing.removeAll(told(readme));
    String whole = readme;
    for (String room : missing) {
      String row = "(?m)^(\\| `" + room.replaceFirst("\\..*", "") + "` \\| .*) \\|$";
      String more = "; `" + room + "` " + firstSentence(room);
      whole = whole.replaceFirst(row, "$1" + Matcher.quoteReplacement(more) + " |");
    }
    return whole;
  }

  private static String firstSentence(String room) throws IOException {
    Path info = ROOMS.resolve(room.replace('.', '/')).resolve("package-info.java");
    Matcher sentence = FIRST_SENTENCE.matcher(Files.readString(info));
    return sentence.find() ? sentence.group(1).replaceAll("\\s+\\*?\\s*", " ") : "";
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
