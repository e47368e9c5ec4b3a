package nurture.web.editor;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import nurture.playbook.version.DraftContents;
import nurture.web.console.FormFields;

/** A file of a draft, as it is read and as a form sends it. */
final class EditedFile {

  /** The step of a form that changes nothing: it is shown as it was sent. */
  static final String SHOW = "show";

  /** Whether a form was sent to change something, and not to be shown as it was sent. */
  static boolean changes(RoutingContext ctx) {
    return !FormFields.text(ctx, "change").equals(SHOW);
  }

  static boolean isRules(String path) {
    return path.startsWith("rules/") && path.endsWith(".drl");
  }

  static String inRules(String path) {
    return path.replaceFirst("^rules/", "");
  }

  static Optional<String> text(DraftContents contents, String path) {
    return path.endsWith(".xlsx")
        ? Optional.empty()
        : contents.files().content(path).map(bytes -> new String(bytes, UTF_8));
  }

  static boolean byScript(RoutingContext ctx) {
    return "data".equals(ctx.request().getHeader("X-Answer"));
  }

  /** The text as it was typed, its ends of lines aside. */
  static String posted(RoutingContext ctx) {
    String text = ctx.request().getFormAttribute("text");
    return text == null ? "" : text.replace("\r\n", "\n");
  }

  private EditedFile() {}
}
