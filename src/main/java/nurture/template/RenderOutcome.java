package nurture.template;

import org.jspecify.annotations.Nullable;

/** What came of rendering a message: all of it, or none of it and the reason. */
public sealed interface RenderOutcome {
  /** The template asked for, {@code first-outreach}. */
  String template();

  /**
   * A whole message. One for a channel of text alone ({@link TemplateInfo#via}) has neither subject
   * nor HTML: both are empty.
   *
   * @param subject one line, plain
   * @param text plain text; paragraphs are single long lines, which the mail's transfer encoding or
   *     the reader's window wraps
   * @param html a whole HTML document
   * @param language BCP 47 tag of the file that was chosen, {@code de} for a reader in Austria
   */
  record Rendered(String template, String subject, String text, String html, String language)
      implements RenderOutcome {}

  /**
   * No message; nothing half-written is kept.
   *
   * @param file the file at fault, which may be a layout; the template's name when there is none
   * @param line line of that file, from 1; 0 when the fault lies in the data
   * @param column column of that line, from 1; 0 when unknown
   * @param variable the variable that was missing or unusable, when it was one
   * @param message what is wrong and what to do; never a value from the data
   */
  record Failed(
      String template, String file, int line, int column, @Nullable String variable, String message)
      implements RenderOutcome {}
}
