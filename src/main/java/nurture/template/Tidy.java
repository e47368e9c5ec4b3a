package nurture.template;

import java.util.regex.Pattern;

/** The last touch to a rendered part, and the last refusal. */
final class Tidy {
  /** Control characters and Unicode's own line breaks: each could end a mail header. */
  private static final Pattern LINE_BREAK = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]");

  private static final Pattern EMPTY_LINES = Pattern.compile("\\n[ \\t]*\\n(?:[ \\t]*\\n)+");

  private Tidy() {}

  /** The part cannot be sent, whatever the reason. */
  static final class Unfit extends Exception {
    private static final long serialVersionUID = 1L;

    Unfit(String message) {
      super(message);
    }
  }

  /** A subject: exactly one line with something on it. */
  static String line(String rendered) throws Unfit {
    String line = rendered.strip();
    if (line.isEmpty()) {
      throw new Unfit("it is empty; write one line");
    }
    if (LINE_BREAK.matcher(line).find()) {
      throw new Unfit("it is more than one line; look for a line break in the file or the data");
    }
    return line;
  }

  /** A text body: no empty lines around it, never two in a row, a line break at its end. */
  static String text(String rendered) throws Unfit {
    String text = EMPTY_LINES.matcher(rendered.strip()).replaceAll("\n\n");
    if (text.isEmpty()) {
      throw new Unfit("it is empty; write the message");
    }
    return text + "\n";
  }

  /** An HTML body whose values cannot break out of where they stand. */
  static String html(String rendered) throws Unfit {
    String html = rendered.strip();
    if (html.isEmpty()) {
      throw new Unfit("it is empty; write the message");
    }
    HtmlTags.check(html);
    return html + "\n";
  }
}
