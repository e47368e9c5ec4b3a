package nurture.template.sandbox;

import java.util.regex.Pattern;

/** The last touch to a rendered part, and the last refusal. */
public final class PartCleanup {
  /** Control characters and Unicode's own line breaks: each could end a mail header. */
  private static final Pattern LINE_BREAK = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]");

  private static final Pattern EMPTY_LINES = Pattern.compile("\\n[ \\t]*+\\n(?:[ \\t]*+\\n)++");

  private PartCleanup() {}

  /** The part cannot be sent, whatever the reason. */
  public static final class Unfit extends Exception {
    private static final long serialVersionUID = 1L;

    private final String written;

    Unfit(String message) {
      this(message, "");
    }

    /**
     * @param written what to look for in the file; empty if that is not known
     */
    Unfit(String message, String written) {
      super(message);
      this.written = written;
    }

    public String written() {
      return written;
    }
  }

  /** A subject: exactly one line with something on it. */
  public static String line(String rendered) throws Unfit {
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
  public static String text(String rendered) throws Unfit {
    String text = EMPTY_LINES.matcher(printable(rendered).strip()).replaceAll("\n\n");
    if (text.isEmpty()) {
      throw new Unfit("it is empty; write the message");
    }
    return text + "\n";
  }

  /** Data come with other systems' line breaks; other control characters are nobody's text. */
  private static String printable(String rendered) throws Unfit {
    String text =
        rendered.indexOf('\r') < 0 ? rendered : rendered.replace("\r\n", "\n").replace('\r', '\n');
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c < ' ' && c != '\n' && c != '\t' || c == 0x7f) {
        throw new Unfit("there is a control character in it; look for it in the data");
      }
    }
    return text;
  }

  /** An HTML body whose values cannot break out of where they stand. */
  public static String html(String rendered) throws Unfit {
    String html = printable(rendered).strip();
    if (html.isEmpty()) {
      throw new Unfit("it is empty; write the message");
    }
    HtmlTags.check(html);
    return html + "\n";
  }
}
