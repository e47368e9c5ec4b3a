package nurture.web.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nurture.playbook.version.DraftPreview;
import org.junit.jupiter.api.Test;

final class PreviewShapeTest {

  private static final String HTML =
      """
      <meta name="color-scheme" content="light dark"><style>:root { color-scheme: light dark; }
      @media (prefers-color-scheme: dark) { .card { color: red } }</style>\
      """;

  @Test
  void scheme_isDecidedByTheShape_notByTheScreen() {
    assertThat(PreviewShape.DARK.document(found("text", HTML)))
        .contains("content=\"dark\"", "color-scheme: dark;", "@media all {");
    assertThat(PreviewShape.LIGHT.document(found("text", HTML)))
        .contains("content=\"light\"", "color-scheme: light;", "@media not all {");
  }

  @Test
  void plainText_showsMarkupAsText() {
    assertThat(PreviewShape.TEXT.document(found("Hi <script>alert(1)</script>", HTML)))
        .contains("Hi &lt;script&gt;alert(1)&lt;/script&gt;")
        .doesNotContain("<script>");
  }

  @Test
  void trouble_showsMarkupAsText() {
    DraftPreview wrong =
        new DraftPreview(
            Optional.empty(), Optional.empty(), "", "t.ftl", 1, "There is no <b>variable</b>.");

    assertThat(PreviewShape.LIGHT.document(wrong)).contains("no &lt;b&gt;variable&lt;/b&gt;.");
  }

  private static DraftPreview found(String text, String html) {
    return new DraftPreview(
        Optional.of(new DraftPreview.Parts("Subject", text, html, List.of())),
        Optional.empty(),
        "",
        "",
        0,
        "");
  }
}
