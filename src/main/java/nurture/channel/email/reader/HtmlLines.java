package nurture.channel.email.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nurture.channel.email.reader.MailText.Line;
import nurture.channel.email.reader.MailText.Mark;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * HTML as lines, each marked by the quotation it stands in. The marks are those that mail programs
 * set: Gmail, Outlook, Apple Mail, Thunderbird, Yahoo, GMX, Proton and their kin.
 */
final class HtmlLines implements NodeVisitor {
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "blockquote",
          "center",
          "dd",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  private static final Set<String> UNSEEN =
      Set.of("head", "script", "style", "title", "template", "object", "noscript", "svg", "math");

  private static final Pattern QUOTING_CLASS =
      Pattern.compile(
          "(?:^|[\\s_-])(gmail_attr|gmail_extra|yahoo_quoted|moz-cite-prefix|protonmail_quote"
              + "|tutanota_quote|zmail_extra|quoted-text|mail-quote|reply-quote"
              + "|ms-outlook-mobile-reference-message|gmx_quote|webde_quote|AOLMsgPart_2)(?:\\s|$)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern QUOTING_ID =
      Pattern.compile(
          "(x_)*(yahoo_quoted.*|OLK_SRC_BODY_SECTION|mail-editor-reference-message-container"
              + "|reply-intro|replybody\\d*|isForwardContent|isReplyContent)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BELOW_ID =
      Pattern.compile("(x_)*(divRplyFwdMsg|stopSpelling|appendonsend)", Pattern.CASE_INSENSITIVE);

  private static final Pattern SIGNATURE =
      Pattern.compile(
          "(x_)*(signature|AppleMailSignature|ms-outlook-mobile-signature|composer_signature"
              + "|gmail_signature|moz-signature|protonmail_signature_block.*|LPlnk.*)",
          Pattern.CASE_INSENSITIVE);

  /** The line above Outlook's head, in the colours of its versions. */
  private static final Pattern TOP_BORDER =
      Pattern.compile("border-top:\\s*(solid|#|rgb|1\\.0pt|1px|1pt)", Pattern.CASE_INSENSITIVE);

  private static final Pattern HIDDEN =
      Pattern.compile("display:\\s*none|visibility:\\s*hidden|font-size:\\s*0(px|pt|;|$)");

  /** Three words with colons at the starts of what follows: From, Sent, To in any language. */
  private static final Pattern HEAD =
      Pattern.compile("^[^:]{2,24}:[^:]{1,200}[\\s\\S]{0,400}?:[\\s\\S]{1,400}?:");

  private static final int LONGEST_LINE = 10_000;

  /** How often all below an element is looked at: more would take time that grows by the square. */
  private static final int MOST_LOOKS = 50;

  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private final Deque<Mark> marks = new ArrayDeque<>();
  private Mark lineMark = Mark.OWN;
  private int unseen;
  private int looks;
  private int preformatted;
  private boolean below;
  private boolean hidden;
  private boolean blank;

  private HtmlLines() {
    marks.push(Mark.OWN);
  }

  /** The lines, and whether the HTML hides text from its reader. */
  record Result(List<Line> lines, boolean hidden) {}

  static Result of(String html) {
    Document document = Jsoup.parse(html);
    HtmlLines reading = new HtmlLines();
    NodeTraversor.traverse(reading, document);
    reading.endLine();
    return new Result(withoutBlankRuns(reading.lines), reading.hidden);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      if (unseen == 0) {
        add(text.getWholeText());
      }
      return;
    }
    if (!(node instanceof Element element)) {
      return;
    }
    String name = element.normalName();
    if (isUnseen(element, name)) {
      unseen++;
    }
    if (BLOCKS.contains(name)) {
      endLine();
    }
    if (name.equals("br")) {
      breakLine();
    }
    if (name.equals("pre")) {
      preformatted++;
    }
    below |= startsOriginal(element);
    marks.push(marked(element, name));
    if (name.equals("p") && !lines.isEmpty() && !element.className().startsWith("Mso")) {
      gap();
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    String name = element.normalName();
    if (BLOCKS.contains(name)) {
      endLine();
    }
    if (isUnseen(element, name)) {
      unseen--;
    }
    if (name.equals("pre")) {
      preformatted--;
    }
    marks.pop();
  }

  private Mark mark() {
    return below ? Mark.BELOW : marks.element();
  }

  private Mark marked(Element element, String name) {
    Mark outer = mark();
    if (outer != Mark.OWN) {
      return outer;
    }
    String classes = element.className();
    String id = element.id();
    if (name.equals("blockquote") && !isIndent(element)) {
      return Mark.QUOTED;
    }
    if (QUOTING_CLASS.matcher(classes).find()
        || QUOTING_ID.matcher(id).matches()
        || element.attr("name").equals("quote")
        || isWholeQuote(element, classes)) {
      return Mark.QUOTED;
    }
    boolean signature =
        SIGNATURE.matcher(id).matches()
            || element.classNames().stream().anyMatch(each -> SIGNATURE.matcher(each).matches());
    return signature ? Mark.SIGNATURE : outer;
  }

  /** Gmail's frame of a quotation or a forwarded mail that has no quotation element in it. */
  private boolean isWholeQuote(Element element, String classes) {
    return classes.contains("gmail_quote")
        && looks++ < MOST_LOOKS
        && element.selectFirst("blockquote") == null;
  }

  /** Gmail indents a paragraph by an element that elsewhere quotes. */
  private static boolean isIndent(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return element.className().isEmpty()
        && !element.hasAttr("type")
        && style.contains("border:none")
        && style.contains("40px");
  }

  private boolean startsOriginal(Element element) {
    if (BELOW_ID.matcher(element.id()).matches()) {
      return true;
    }
    String style = element.attr("style");
    return style.length() < 2000
        && TOP_BORDER.matcher(style).find()
        && element.normalName().equals("div")
        && looks++ < MOST_LOOKS
        && HEAD.matcher(start(element.text())).find();
  }

  private static String start(String text) {
    return text.length() > 1200 ? text.substring(0, 1200) : text;
  }

  private boolean isUnseen(Element element, String name) {
    if (UNSEEN.contains(name)) {
      return true;
    }
    String style = element.attr("style");
    boolean hides =
        !style.isEmpty() && HIDDEN.matcher(start(style.toLowerCase(Locale.ROOT))).find();
    hidden |= hides;
    return hides;
  }

  private void add(String text) {
    if (preformatted > 0) {
      String[] parts = PlainLines.cleaned(text).split("\n", -1);
      for (int i = 0; i < parts.length; i++) {
        if (i > 0) {
          breakLine();
        }
        append(parts[i]);
      }
      return;
    }
    String cleaned = PlainLines.cleaned(text).replaceAll("\\s+", " ");
    blank |= cleaned.isBlank() && text.indexOf('\u00A0') >= 0;
    append(line.length() == 0 ? cleaned.stripLeading() : cleaned);
  }

  private void append(String text) {
    if (text.isEmpty()) {
      return;
    }
    if (line.length() == 0) {
      lineMark = mark();
    } else if (lineMark != mark()) {
      endLine();
      lineMark = mark();
    }
    line.append(text);
    if (line.length() > LONGEST_LINE) {
      endLine();
    }
  }

  /** A block with nothing but a hard space is how Outlook writes an empty line. */
  private void endLine() {
    if (line.length() > 0 || blank) {
      breakLine();
    }
  }

  private void breakLine() {
    lines.add(new Line(line.toString().stripTrailing(), line.length() == 0 ? mark() : lineMark));
    line.setLength(0);
    blank = false;
  }

  private void gap() {
    if (!lines.get(lines.size() - 1).text().isEmpty()) {
      lines.add(new Line("", mark()));
    }
  }

  private static List<Line> withoutBlankRuns(List<Line> lines) {
    List<Line> kept = new ArrayList<>();
    for (Line each : lines) {
      boolean repeats =
          each.text().isBlank() && (kept.isEmpty() || kept.get(kept.size() - 1).text().isBlank());
      if (!repeats) {
        kept.add(each);
      }
    }
    return kept;
  }
}
