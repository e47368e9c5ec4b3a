package nurture.template.proof;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A rendered text body taken apart: the letter, its footer, its sentences and its links. */
final class PlainText {
  /** What mail programs take for the end of a letter, a line of two dashes and a blank. */
  private static final String FOOTER = "\n-- \n";

  private PlainText() {}

  /** Without the footer. */
  static String letter(String text) {
    int footer = text.indexOf(FOOTER);
    return footer < 0 ? text : text.substring(0, footer);
  }

  /**
   * The first {@code count} sentences of a letter after its greeting. A greeting is a short first
   * paragraph that ends in a comma; a line that opens and closes with a name belongs to the letter.
   */
  static String opening(String letter, int count) {
    String body = letter.strip();
    int paragraph = body.indexOf("\n\n");
    if (paragraph > 0 && body.charAt(paragraph - 1) == ',') {
      body = body.substring(paragraph).strip();
    }
    int end = 0;
    for (int sentences = 0; sentences < count && end < body.length(); sentences++) {
      end = sentenceEnd(body, end);
    }
    return body.substring(0, end);
  }

  private static int sentenceEnd(String body, int from) {
    for (int at = from; at < body.length() - 1; at++) {
      if (".!?…".indexOf(body.charAt(at)) >= 0 && Character.isWhitespace(body.charAt(at + 1))) {
        return at + 1;
      }
    }
    return body.length();
  }

  /** Addresses on the web, each once, without the full stop or bracket behind them. */
  static Set<String> links(String text) {
    Set<String> links = new LinkedHashSet<>();
    for (String word : text.split("\\s+")) {
      int start = Math.max(word.indexOf("https://"), word.indexOf("http://"));
      if (start >= 0) {
        int end = word.length();
        while (end > start && ".,;:!?)”“\"'’".indexOf(word.charAt(end - 1)) >= 0) {
          end--;
        }
        links.add(word.substring(start, end));
      }
    }
    return links;
  }

  /** Words in lower case, without addresses. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.split("\\s+")) {
      if (!word.contains("://")) {
        words.addAll(WordSequence.plain(word));
      }
    }
    return words;
  }
}
