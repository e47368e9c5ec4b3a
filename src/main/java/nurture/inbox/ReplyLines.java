package nurture.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nurture.channel.email.reader.MailText;
import nurture.channel.email.reader.MailText.Mark;

/** Tells the kind of each line of a reply: first by the marks of its HTML, then by its words. */
final class ReplyLines {

  /** How many lines an attribution may be broken into. */
  private static final int LONGEST_ATTRIBUTION = 4;

  /** How far down the further lines of a head are sought. */
  private static final int HEAD_LINES = 8;

  private static final int SHORTEST_WRAPPED = 50;
  private static final int LONGEST_LINE = 1000;

  private static final Pattern QUOTED = Pattern.compile("^\\s{0,3}[>|\u00BB]");
  private static final Pattern DELIMITER =
      Pattern.compile(
          "^[\\s>*]{0,20}[-_=*\u2013\u2014]{2,60}\\s*([^-_=*]{4,80}?)\\s*[-_=*\u2013\u2014:]{1,60}\\s*$");

  private static final Pattern SIGNATURE =
      Pattern.compile("^(--|\u2014|\u2013\u2013|-- |_{2,3})\\s*$");
  private static final Pattern RULE = Pattern.compile("^\\s*[_\u2014\u2500-]{10,}\\s*$");
  private static final Pattern FIELD =
      Pattern.compile("^[\\s>*]*([^:*]{2,30}?)\\s*\\*?\\s*:\\s*\\*?(.*)$");

  /** A date or an address: what every attribution has. */
  private static final Pattern DATED = Pattern.compile("\\d|@|<");

  private static final Pattern ADDRESSED_DATE =
      Pattern.compile("^.{0,80}(19|20)\\d\\d.{0,100}<[^<>@\\s]{1,64}@[^<>\\s]{1,200}>.{0,20}:?$");

  private final InboxWords words;
  private final List<String> texts = new ArrayList<>();
  private final List<LineKind> kinds = new ArrayList<>();

  private ReplyLines(InboxWords words) {
    this.words = words;
  }

  static ReplyLines of(MailText text, InboxWords words) {
    ReplyLines lines = new ReplyLines(words);
    for (MailText.Line line : text.lines()) {
      lines.texts.add(line.text());
      lines.kinds.add(marked(line));
    }
    lines.findHead();
    lines.findAttributions();
    lines.joinWrapped();
    lines.findSignatures();
    return lines;
  }

  int size() {
    return texts.size();
  }

  String text(int line) {
    return texts.get(line);
  }

  LineKind kind(int line) {
    return kinds.get(line);
  }

  /** Whether the mail below was forwarded, so that no answer stands in it. */
  boolean forwards() {
    for (int i = 0; i < size(); i++) {
      if (kinds.get(i) == LineKind.HEAD) {
        return words.found(WordSection.FORWARDED, InboxWords.start(texts.get(i)));
      }
    }
    return false;
  }

  private static LineKind marked(MailText.Line line) {
    if (line.text().isBlank()) {
      return LineKind.BLANK;
    }
    if (line.mark() == Mark.OWN) {
      return QUOTED.matcher(line.text()).find() ? LineKind.QUOTE : LineKind.OWN;
    }
    return switch (line.mark()) {
      case BELOW -> LineKind.BELOW;
      case SIGNATURE -> LineKind.SIGNATURE;
      default -> LineKind.QUOTE;
    };
  }

  private void findAttributions() {
    for (int i = 0; i < size(); i++) {
      if (kinds.get(i) != LineKind.OWN) {
        continue;
      }
      StringBuilder joined = new StringBuilder();
      for (int j = i; j < Math.min(size(), i + LONGEST_ATTRIBUTION); j++) {
        if (kinds.get(j) != LineKind.OWN || joined.length() > LONGEST_LINE) {
          break;
        }
        joined.append(joined.isEmpty() ? "" : " ").append(texts.get(j).strip());
        if (j > i && !beginsAttribution(joined) && beginsAttribution(texts.get(j))) {
          break;
        }
        if (isAttribution(joined)) {
          for (int k = i; k <= j; k++) {
            kinds.set(k, LineKind.ATTRIBUTION);
          }
          i = j;
          break;
        }
      }
    }
  }

  /** Whether it is one from its first word on, so that what stands above is its author's. */
  private boolean beginsAttribution(CharSequence line) {
    String plain = line.length() > LONGEST_LINE ? "" : InboxWords.plain(line.toString());
    var wrote = words.pattern(WordSection.WROTE).matcher(plain);
    return DATED.matcher(plain).find() && wrote.find() && wrote.start() == 0;
  }

  private boolean isAttribution(CharSequence line) {
    String plain = line.length() > LONGEST_LINE ? "" : InboxWords.plain(line.toString());
    return DATED.matcher(plain).find()
        && (words.found(WordSection.WROTE, plain) || ADDRESSED_DATE.matcher(plain).matches());
  }

  /** The first head of a whole mail ends what the author wrote. */
  private void findHead() {
    for (int i = 0; i < size(); i++) {
      if (kinds.get(i) == LineKind.OWN && (isDelimiter(i) || isHead(i))) {
        boolean ruled = i > 0 && RULE.matcher(texts.get(i - 1)).matches();
        kinds.set(ruled ? i - 1 : i, LineKind.HEAD);
        for (int j = i; j < size(); j++) {
          kinds.set(j, kinds.get(j) == LineKind.BLANK ? LineKind.BLANK : LineKind.HEAD);
        }
        return;
      }
    }
  }

  private boolean isDelimiter(int line) {
    String text = texts.get(line);
    if (text.length() > LONGEST_LINE) {
      return false;
    }
    var delimiter = DELIMITER.matcher(text);
    String plain = InboxWords.plain(text);
    return delimiter.matches()
            && words.found(WordSection.ORIGINAL, InboxWords.plain(delimiter.group(1)))
        || plain.endsWith(":")
            && plain.length() < 60
            && words.whole(WordSection.ORIGINAL, plain.substring(0, plain.length() - 1).strip());
  }

  private boolean isHead(int line) {
    if (!isField(line, WordSection.HEAD_FROM)) {
      return false;
    }
    int others = 0;
    for (int i = line + 1; i < Math.min(size(), line + HEAD_LINES); i++) {
      others += isField(i, WordSection.HEAD_OTHER) ? 1 : 0;
    }
    return others >= 2;
  }

  private boolean isField(int line, WordSection section) {
    String text = texts.get(line);
    if (text.length() > LONGEST_LINE) {
      return false;
    }
    var field = FIELD.matcher(text);
    return field.matches() && words.whole(section, InboxWords.plain(field.group(1)));
  }

  /** The end of a long quoted line, which a mail program broke without quoting it. */
  private void joinWrapped() {
    for (int i = 1; i + 1 < size(); i++) {
      if (kinds.get(i) == LineKind.OWN
          && kinds.get(i - 1) == LineKind.QUOTE
          && kinds.get(i + 1) == LineKind.QUOTE
          && QUOTED.matcher(texts.get(i - 1)).find()
          && texts.get(i - 1).length() >= SHORTEST_WRAPPED
          && texts.get(i).length() < SHORTEST_WRAPPED) {
        kinds.set(i, LineKind.QUOTE);
      }
    }
  }

  private void findSignatures() {
    boolean within = false;
    for (int i = 0; i < size(); i++) {
      if (kinds.get(i) == LineKind.OWN) {
        within |= SIGNATURE.matcher(texts.get(i)).matches();
        if (within || isMobile(texts.get(i))) {
          kinds.set(i, LineKind.SIGNATURE);
        }
      } else if (kinds.get(i) != LineKind.BLANK) {
        within = false;
      }
    }
  }

  private boolean isMobile(String line) {
    return line.length() < 200 && words.found(WordSection.MOBILE, InboxWords.plain(line));
  }
}
