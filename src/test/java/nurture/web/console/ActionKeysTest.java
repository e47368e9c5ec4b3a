package nurture.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every action of the templates has a key. */
final class ActionKeysTest {

  private static final Path TEMPLATES = Path.of("src/main/resources/console");

  /** A button, or a link or summary that looks like one. */
  private static final Pattern ACTION =
      Pattern.compile("<button\\b[^<]*(?:<(?!/)[^<]*)?|<(?:a|summary)\\s[^<]*class=\"button[^<]*");

  /** What opens to a form or a button. */
  private static final Pattern OPENED =
      Pattern.compile("<details[^>]*>\\s*(<summary[^>]*>)((?:(?!</details>).)*)", Pattern.DOTALL);

  /**
   * Pressed by a key, by Ctrl-Enter in its form, by a key its own script tells, or not to be seen.
   */
  private static final Pattern KEYED =
      Pattern.compile(
          "data-key=|data-enter\\b|title=\"[^\"]*\\((?:Ctrl|Alt)-[^)]+\\)|class=\"unseen\"");

  @Test
  void buttonsAndWhatLooksLikeThem_haveAKey() {
    List<String> actions = new ArrayList<>();
    List<String> without = new ArrayList<>();
    templates()
        .forEach(
            (file) -> {
              Matcher action = ACTION.matcher(text(file));
              while (action.find()) {
                actions.add(action.group());
                if (!KEYED.matcher(action.group()).find()) {
                  without.add(file.getFileName() + ": " + action.group());
                }
              }
            });

    assertThat(actions).hasSizeGreaterThan(100);
    assertThat(without).isEmpty();
  }

  @Test
  void whatOpensToAForm_hasAKey() {
    List<String> without = new ArrayList<>();
    templates()
        .forEach(
            file -> {
              Matcher opened = OPENED.matcher(text(file));
              while (opened.find()) {
                boolean acts = opened.group(2).matches("(?s).*<(@frame\\.form|form|button)\\b.*");
                if (acts && !KEYED.matcher(opened.group(1)).find()) {
                  without.add(file.getFileName() + ": " + opened.group(1));
                }
              }
            });

    assertThat(without).isEmpty();
  }

  @Test
  void anActionWithoutAKey_isFound() {
    assertThat(KEYED.matcher(first("<p><button class=\"main\">Send</button>")).find()).isFalse();
    assertThat(KEYED.matcher(first("<a class=\"button\" href=\"/x\">Send</a>")).find()).isFalse();
    assertThat(KEYED.matcher(first("<button data-key=\"s\">Send</button>")).find()).isTrue();
  }

  private static String first(String html) {
    Matcher action = ACTION.matcher(html);
    assertThat(action.find()).isTrue();
    return action.group();
  }

  private static Stream<Path> templates() {
    try (Stream<Path> files = Files.list(TEMPLATES)) {
      return files.filter(file -> file.toString().endsWith(".ftlh")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
