package nurture.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nurture.channel.email.reader.MailText;

/**
 * Takes quotations and signature off a reply. Answers between quotations are kept. Where it cannot
 * be told what is quoted, all is kept, and the result says so.
 */
final class ReplyStripping {
  private static final String NOTHING_OWN = "nothing but quotations was found";
  private static final String BELOW_WITHOUT_MARKS =
      "the answer may stand within the quotation, which has no marks";

  /** More lines than this after the mark of a signature are hardly one. */
  private static final int LONGEST_SIGNATURE = 25;

  private final InboxWords words;

  ReplyStripping(InboxWords words) {
    this.words = words;
  }

  StrippedReply of(MailText text) {
    ReplyLines lines = ReplyLines.of(text, words);
    String own = joined(kept(lines));
    if (own.isEmpty()) {
      String all = joined(all(text));
      boolean quotes = hasQuotation(lines);
      return new StrippedReply(
          all, all.isEmpty() || !quotes ? Optional.empty() : Optional.of(NOTHING_OWN));
    }
    boolean below = endsInWholeMail(lines);
    if (below && !lines.forwards() && words.found(WordSection.INLINE, InboxWords.start(own))) {
      return new StrippedReply(joined(all(text)), Optional.of(BELOW_WITHOUT_MARKS));
    }
    if (quotesWithoutMarks(lines)) {
      return new StrippedReply(joined(all(text)), Optional.of(BELOW_WITHOUT_MARKS));
    }
    return new StrippedReply(own, Optional.empty());
  }

  private List<String> kept(ReplyLines lines) {
    List<String> kept = new ArrayList<>();
    boolean longSignature = signatureLength(lines) > LONGEST_SIGNATURE;
    for (int i = 0; i < lines.size(); i++) {
      LineKind kind = lines.kind(i);
      if (kind == LineKind.HEAD || kind == LineKind.BELOW) {
        break;
      }
      if (kind == LineKind.ATTRIBUTION && endsHere(lines, i, kept)) {
        break;
      }
      boolean signature = kind == LineKind.SIGNATURE && longSignature;
      if (kind == LineKind.OWN || kind == LineKind.BLANK || signature) {
        kept.add(lines.text(i));
      } else if (kind == LineKind.QUOTE && !kept.isEmpty()) {
        kept.add("");
      }
    }
    return kept;
  }

  /** Whether a quotation without marks follows, so that all below belongs to it. */
  private static boolean endsHere(ReplyLines lines, int attribution, List<String> before) {
    int next = attribution;
    while (next < lines.size()
        && (lines.kind(next) == LineKind.ATTRIBUTION || lines.kind(next) == LineKind.BLANK)) {
      next++;
    }
    boolean marked =
        next < lines.size()
            && (lines.kind(next) == LineKind.QUOTE || lines.kind(next) == LineKind.ATTRIBUTION);
    return !marked && before.stream().anyMatch(line -> !line.isBlank());
  }

  /**
   * Whether the mail begins with who wrote what follows, and then nothing tells where that ends.
   */
  private static boolean quotesWithoutMarks(ReplyLines lines) {
    boolean attributed = false;
    boolean own = false;
    for (int i = 0; i < lines.size(); i++) {
      LineKind kind = lines.kind(i);
      if (kind == LineKind.QUOTE) {
        return false;
      }
      attributed |= kind == LineKind.ATTRIBUTION && !own;
      own |= kind == LineKind.OWN;
    }
    return attributed;
  }

  private static int signatureLength(ReplyLines lines) {
    int length = 0;
    for (int i = 0; i < lines.size(); i++) {
      length += lines.kind(i) == LineKind.SIGNATURE ? 1 : 0;
    }
    return length;
  }

  private static boolean hasQuotation(ReplyLines lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.kind(i) != LineKind.OWN && lines.kind(i) != LineKind.BLANK) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsInWholeMail(ReplyLines lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.kind(i) == LineKind.HEAD || lines.kind(i) == LineKind.BELOW) {
        return true;
      }
    }
    return false;
  }

  private static List<String> all(MailText text) {
    return text.lines().stream().map(MailText.Line::text).toList();
  }

  private static String joined(List<String> lines) {
    StringBuilder joined = new StringBuilder();
    boolean gap = false;
    for (String line : lines) {
      if (line.isBlank()) {
        gap = joined.length() > 0;
        continue;
      }
      joined.append(joined.length() == 0 ? "" : gap ? "\n\n" : "\n").append(line.stripTrailing());
      gap = false;
    }
    return joined.toString().strip();
  }
}
