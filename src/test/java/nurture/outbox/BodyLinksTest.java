package nurture.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts are links, and that nothing beside them changes. */
final class BodyLinksTest {

  @Test
  void html_hasTheAddressesOfItsAnchors_asTheyAreMeant() {
    String html =
        """
        <link href="https://example.com/style"><a class="x > y" href="https://example.com/a?x=1&amp;y=&#50;">a</a>
        <A HREF='https://example.com/b' >b</A> <a name="c">c</a> <abbr href="https://example.com/d">d</abbr>
        """;

    assertThat(BodyLinks.of(html, ""))
        .containsExactly("https://example.com/a?x=1&y=2", "https://example.com/b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "See https://example.com/a. | https://example.com/a",
        "(https://example.com/a) | https://example.com/a",
        "https://example.com/a_(b) and so on | https://example.com/a_(b)",
        "(see https://example.com/a_(b)). | https://example.com/a_(b)",
        "<https://example.com/a> | https://example.com/a",
        "Is it https://example.com/a?b=c&d=e? | https://example.com/a?b=c&d=e",
        "*https://example.com/a* | https://example.com/a",
        "HTTPS://EXAMPLE.COM/A | HTTPS://EXAMPLE.COM/A"
      })
  void text_hasItsLinks_withoutWhatEndsASentence(String text, String link) {
    assertThat(BodyLinks.of("", text)).containsExactly(link);
    assertThat(BodyLinks.text(text, found -> "X")).isEqualTo(text.replace(link, "X"));
  }

  @Test
  void exchange_changesTheLinksAlone_andLeavesOthersAsTheyAreWritten() {
    String html =
        "<p>https://example.com/a <a href=\"https://example.com/a\">https://example.com/a</a>"
            + " <a href='https://example.com/b?x&#61;1'>b</a></p>";

    String changed =
        BodyLinks.html(
            html, link -> link.equals("https://example.com/a") ? "https://x/?a&b\"c'" : link);

    assertThat(changed)
        .isEqualTo(
            html.replace(
                "href=\"https://example.com/a\"", "href=\"https://x/?a&amp;b&quot;c&#39;\""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mailto:ada@example.com",
        "tel:+431234",
        "javascript:alert(1)",
        "//example.com/a",
        "/a",
        "https:///a",
        "https://",
        "http://exa mple.com/",
        "https://example.com/\r\nSet-Cookie: a=b",
        "https://example.com/{x}",
        "data:text/html,x"
      })
  void target_ofWhatIsNoAddressOfAPage_isNone(String link) {
    assertThat(BodyLinks.target(link)).isEmpty();
  }

  @Test
  void target_standsInAHeader_soItIsAscii() {
    assertThat(BodyLinks.target("https://example.com/é?q=ü#ß"))
        .contains("https://example.com/%C3%A9?q=%C3%BC#%C3%9F");
    assertThat(BodyLinks.target("https://example.com/" + "a".repeat(2_000))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<a ", "<a x=\"", "<a href=\"https://", "&#", "<a href='", "https://("})
  void bodyThatIsMadeToDoHarm_isReadAtOnce(String part) {
    String body = part.repeat(100_000);

    assertThatCode(() -> BodyLinks.of(body, body)).doesNotThrowAnyException();
  }
}
