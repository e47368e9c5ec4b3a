package nurture.web.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PageRendererTest {

  @Test
  void heading_hasAnIdAndALinkToItself() {
    RenderedPage page = rendered("# Title\n\n## A `name` of it\n\n## Again\n\n## Again\n");

    assertThat(page.title()).isEqualTo("Title");
    assertThat(page.html())
        .contains("<h1 id=\"title\">Title</h1>")
        .contains("<h2 id=\"a-name-of-it\">A <code>name</code> of it<a ")
        .contains("href=\"#a-name-of-it\"", "class=\"anchor\"");
    assertThat(page.sections())
        .containsExactly(
            new PageSection("a-name-of-it", "A name of it"),
            new PageSection("again", "Again"),
            new PageSection("again-1", "Again"));
  }

  @Test
  void table_isInABoxThatScrolls() {
    assertThat(rendered("# T\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n").html())
        .containsSubsequence(
            "<div class=\"wide\" role=\"region\" aria-label=\"Table\" tabindex=\"0\">",
            "<table role=\"table\">",
            "<td role=\"cell\" data-heading=\"b\">2</td>",
            "</table>",
            "</div>");
  }

  @Test
  void code_canBeScrolledByKeyboard() {
    assertThat(rendered("# T\n\n```sh outside\nmvn verify\n```\n").html())
        .contains("<pre tabindex=\"0\"><code class=\"language-sh\">mvn verify");
  }

  @Test
  void comment_isLeftOut() {
    assertThat(rendered("# T\n\n<!-- kept true by a test -->\n\ntext\n").html())
        .doesNotContain("kept true")
        .contains("<p>text</p>");
  }

  @Test
  void markup_isEscaped() {
    assertThat(rendered("# T\n\nA <b>b</b> and [a link](javascript:alert(1)).\n").html())
        .contains("&lt;b&gt;b&lt;/b&gt;")
        .doesNotContain("javascript:");
  }

  @Test
  void link_toAPage_leadsToItsAddress() {
    assertThat(rendered("# T\n\n[one](rules/README.md#tables)\n").html())
        .contains("<a href=\"/docs/rules#tables\"", ">one</a>");
  }

  @Test
  void link_toAFileThatIsNotServed_isItsText() {
    assertThat(rendered("# T\n\nSee [the *settings*](config/nurture.yaml).\n").html())
        .contains("<p>See the <em>settings</em>.</p>");
  }

  private static RenderedPage rendered(String markdown) {
    return PageRenderer.render(new HandbookPage("README.md", "", "Overview"), markdown);
  }
}
