package nurture.simulation.timelapse;

/** Text in a page. */
final class HtmlEscaping {

  /** Safe as content and in a quoted attribute. */
  static String text(String plain) {
    return plain
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private HtmlEscaping() {}
}
