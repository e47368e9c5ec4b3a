package nurture.channel.email.reader;

import java.util.ArrayList;
import java.util.List;
import nurture.channel.email.reader.MailText.Line;
import nurture.channel.email.reader.MailText.Mark;

/** Plain text as lines; those of {@code format=flowed} (RFC 3676) are joined. */
final class PlainLines {
  private PlainLines() {}

  static List<Line> of(String text, MimeType type) {
    boolean flowed = type.parameter("format").filter("flowed"::equalsIgnoreCase).isPresent();
    boolean joinedBare = type.parameter("delsp").filter("yes"::equalsIgnoreCase).isPresent();
    List<Line> lines = new ArrayList<>();
    StringBuilder held = new StringBuilder();
    for (String line : cleaned(text).split("\n", -1)) {
      boolean continues = flowed && line.endsWith(" ") && !isSignatureMark(line);
      boolean sameDepth = depth(line) == depth(held);
      if (held.length() > 0 && sameDepth && !isSignatureMark(line)) {
        held.append(line.substring(depth(line)).strip());
      } else {
        flush(lines, held);
        held.append(line);
      }
      if (!continues) {
        lines.add(new Line(held.toString().stripTrailing(), Mark.OWN));
        held.setLength(0);
      } else if (joinedBare) {
        held.setLength(held.length() - 1);
      }
    }
    flush(lines, held);
    return lines;
  }

  /** Line breaks as {@code \n}, and no other control but the tab. */
  static String cleaned(String text) {
    return text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .replaceAll("[\\p{Cntrl}\\u200B\\uFEFF&&[^\\n\\t]]", "")
        .replace('\u00A0', ' ');
  }

  private static void flush(List<Line> lines, StringBuilder held) {
    if (held.length() > 0) {
      lines.add(new Line(held.toString().stripTrailing(), Mark.OWN));
      held.setLength(0);
    }
  }

  private static boolean isSignatureMark(String line) {
    return line.equals("-- ") || line.equals("> -- ");
  }

  private static int depth(CharSequence line) {
    int depth = 0;
    while (depth < line.length() && line.charAt(depth) == '>') {
      depth++;
    }
    return depth;
  }
}
