package nurture.channel.email.reader;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a mail says, as lines of plain text. HTML has told which lines are quoted; in plain text all
 * lines are {@link Mark#OWN}, quotes included.
 */
public record MailText(List<Line> lines, boolean html) {
  public static final MailText NONE = new MailText(List.of(), false);

  /** What the HTML around a line says of it. */
  public enum Mark {
    OWN,
    /** Within a quotation. */
    QUOTED,
    /** After the head that Outlook sets before the mail that is answered. */
    BELOW,
    SIGNATURE
  }

  public record Line(String text, Mark mark) {}

  public MailText {
    lines = List.copyOf(lines);
  }

  /** All lines, quoted ones included. */
  public String all() {
    return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
  }

  public boolean isBlank() {
    return lines.stream().allMatch(line -> line.text().isBlank());
  }

  /** How many lines, and none of them. */
  @Override
  public String toString() {
    return "MailText[" + lines.size() + "]";
  }
}
