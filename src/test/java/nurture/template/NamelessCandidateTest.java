package nurture.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nurture.template.RenderOutcome.Rendered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a candidate reads whose first name is not known. */
final class NamelessCandidateTest {

  private static final TemplateBook BOOK = TemplateBook.load(Path.of("templates"));
  private static final String FIRST_NAME = "candidate.firstName";
  private static final Map<String, String> GREETINGS =
      Map.of("en", "Hello,", "de", "Guten Tag,", "nl", "Hallo,");

  /** Every message in every language, rendered with its sample less the names. */
  static Stream<Rendered> nameless() {
    return messages().map(message -> rendered(message, true));
  }

  private static Stream<Message> messages() {
    return BOOK.messages().values().stream()
        .flatMap(languages -> languages.byTag().values().stream());
  }

  private static Rendered rendered(Message message, boolean nameless) {
    Map<String, Object> data = new HashMap<>(message.frontMatter().sample());
    Map<Object, Object> candidate = new HashMap<>((Map<?, ?>) data.get("candidate"));
    if (nameless) {
      candidate.remove("firstName");
      if (!message.needs().contains("candidate.fullName")) {
        candidate.remove("fullName");
      }
    }
    data.put("candidate", candidate);
    RenderOutcome outcome = Renderer.render(message, message.language(), data);
    assertThat(outcome).isInstanceOf(Rendered.class);
    return (Rendered) outcome;
  }

  @Test
  void messages_needNoFirstName() {
    assertThat(messages())
        .hasSize(153)
        .allSatisfy(message -> assertThat(message.needs()).doesNotContain(FIRST_NAME));
  }

  @ParameterizedTest
  @MethodSource("nameless")
  void everyMessage_isWholeWithoutAName(Rendered message) {
    String text = message.text();

    assertThat(text).doesNotContain(" ,", ",,", " .", " ?", "  ");
    assertThat(text.substring(0, 1)).isUpperCase();
    assertThat(message.subject()).doesNotContain(" ,", ",,", " ?", "  ").doesNotEndWith(",");
    if (!message.html().isEmpty()) {
      String greeting = GREETINGS.get(message.language());
      assertThat(text).startsWith(greeting + "\n\n");
      assertThat(message.html()).contains(">" + greeting + "</p>");
      assertThat(message.subject().substring(0, 1)).matches("[\\p{Lu}\\d]");
    }
  }

  @Test
  void letterWithAName_saysIt() {
    List<String> letters =
        messages()
            .filter(message -> message.html() != null)
            .map(message -> rendered(message, false).text().lines().findFirst().orElseThrow())
            .toList();

    assertThat(letters)
        .doesNotContainAnyElementsOf(Set.copyOf(GREETINGS.values()))
        .allMatch(line -> line.matches("(Hi|Hoi|Beste|Guten Tag) \\p{Lu}.*,"));
  }
}
