package nurture.template;

import java.util.Locale;

/** One part of a template file below its front matter. */
public enum TemplateSection {
  /** One line, plain. */
  SUBJECT,
  /** The plain text body. */
  TEXT,
  /** The HTML body; every value in it is escaped. */
  HTML,
  /** The shared macros of a layout. */
  MACROS;

  /** As the marker line names it, {@code --- subject}. */
  String marker() {
    return "--- " + name().toLowerCase(Locale.ROOT);
  }
}
