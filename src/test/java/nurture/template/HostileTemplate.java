package nurture.template;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A template, or a book of them, by somebody who should not be there.
 *
 * @param door what it attacks
 * @param files of the book, by path
 * @param file in which it is to be refused
 * @param line of that file; 0 when the file as a whole is meant
 * @param message some of what is to be said
 */
record HostileTemplate(
    String door, Map<String, String> files, String file, int line, String message) {

  /** On which the sections of a letter begin, and the macros of a layout. */
  static final int SUBJECT = 7;

  static final int TEXT = 9;
  static final int HTML = 11;
  static final int MACROS = 4;

  private static final String SKILLS =
      "[a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t]";

  /** An attack in the text of a letter. */
  static HostileTemplate text(String door, String text, int line, String message) {
    return new HostileTemplate(door, letter(text, "<p>Hi</p>"), "note.ftl", line, message);
  }

  /** An attack in the HTML of a letter; the line is counted from the first of it. */
  static HostileTemplate html(String door, String html, int line, String message) {
    return new HostileTemplate(door, letter("Hi", html), "note.ftl", HTML + line - 1, message);
  }

  /** An attack in a layout of text, and the text that calls it. */
  static HostileTemplate layout(String door, String macros, String text, int line, String message) {
    Map<String, String> files = new LinkedHashMap<>(letter(text, "<p>Hi</p>"));
    files.put("layout/text.ftl", "---\npurpose: x\n--- macros\n" + macros + "\n");
    return new HostileTemplate(door, files, "layout/text.ftl", line, message);
  }

  /** An attack in the front matter, a line of its own. */
  static HostileTemplate front(String door, String line, int at, String message) {
    return new HostileTemplate(
        door,
        Map.of(
            "note.ftl",
            "---\npurpose: A note\nfor: update\nneeds: [candidate]\n"
                + line
                + "\n--- subject\n${candidate.firstName}\n--- text\nHi\n--- html\n<p>Hi</p>\n"),
        "note.ftl",
        at,
        message);
  }

  /** The same, to be blamed on another file or line. */
  HostileTemplate blamedOn(String otherFile, int otherLine) {
    return new HostileTemplate(door, files, otherFile, otherLine, message);
  }

  private static Map<String, String> letter(String text, String html) {
    return Map.of(
        "note.ftl",
        """
        ---
        purpose: A note
        for: update
        needs: [candidate]
        sample: { candidate: { firstName: Ada, skills: %s } }
        --- subject
        ${candidate.firstName}
        --- text
        %s
        --- html
        %s
        """
            .formatted(SKILLS, text, html));
  }

  @Override
  public String toString() {
    return door;
  }
}
