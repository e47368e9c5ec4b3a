package nurture.playbook.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nurture.template.proof.HtmlText;

/**
 * What a reader can see of a mail as HTML, and where its links lead: a line for each block. It is
 * made to be compared, not to be sent. Pure.
 */
public final class VisibleHtml {

  private static final Pattern UNSEEN =
      Pattern.compile("(?is)<!--.*?-->|<(head|style|script|title)\\b[^>]*>.*?</\\1\\s*>");
  private static final Pattern TAG =
      Pattern.compile("(?s)<(?<end>/?)(?<name>[a-zA-Z][a-zA-Z0-9]*)(?<rest>[^>]*)>|<[!?][^>]*>");
  private static final List<String> IN_LINE =
      List.of("a", "b", "strong", "i", "em", "u", "span", "small", "code", "font", "sup", "sub");

  /** The lines of two mails that differ. */
  public static List<TextComparison.Line> differences(String before, String after) {
    return TextComparison.of(text(before), text(after)).stream()
        .filter(line -> !line.kind().isEmpty())
        .toList();
  }

  /** The words in lines, each link behind its words in brackets. */
  static String text(String html) {
    String seen = UNSEEN.matcher(html).replaceAll(" ").replaceAll("\\s+", " ");
    StringBuilder text = new StringBuilder();
    List<String> links = new ArrayList<>();
    Matcher tag = TAG.matcher(seen);
    int from = 0;
    while (tag.find()) {
      text.append(seen, from, tag.start());
      from = tag.end();
      String name = tag.group("name") == null ? "" : tag.group("name").toLowerCase(Locale.ROOT);
      boolean end = "/".equals(tag.group("end"));
      if (name.equals("a") && !end) {
        links.add(attribute(tag.group("rest"), "href"));
      } else if (name.equals("a") && !links.isEmpty()) {
        String link = links.remove(links.size() - 1);
        text.append(link.isEmpty() ? "" : " [" + link + "]");
      } else if (name.equals("img")) {
        text.append(" (picture: ").append(attribute(tag.group("rest"), "alt")).append(") ");
      } else if (!name.isEmpty() && !IN_LINE.contains(name)) {
        text.append('\n');
      }
    }
    text.append(seen.substring(from));
    return HtmlText.decoded(text.toString())
        .lines()
        .map(line -> line.replaceAll("[\\s\u00A0]+", " ").strip())
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String attribute(String tag, String name) {
    Matcher found =
        Pattern.compile("(?is)\\b" + name + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')").matcher(tag);
    return found.find() ? found.group(1) == null ? found.group(2) : found.group(1) : "";
  }

  private VisibleHtml() {}
}
