package nurture.template.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text, one pass over it whatever it holds, with barriers where a phrase cannot go
 * on: at the end of a sentence, at a tag and at an interpolation.
 *
 * <p>Word lists instead of regular expressions: nobody has to wonder which text makes them slow,
 * and a list can be read by the people whose language it is.
 */
final class WordSequence {
  private final String text;
  private final boolean source;
  private final List<Word> words = new ArrayList<>();
  private int at;

  private WordSequence(String text, boolean source) {
    this.text = text;
    this.source = source;
  }

  /**
   * A word as it is written, with a straight apostrophe, or a barrier.
   *
   * @param start index of its first character
   */
  record Word(String raw, int start) {
    String lower() {
      return raw.toLowerCase(Locale.ROOT);
    }

    boolean isBarrier() {
      return !Character.isLetterOrDigit(raw.codePointAt(0));
    }
  }

  /** Of what a reader sees. */
  static List<Word> of(String text) {
    return new WordSequence(text, false).cut();
  }

  /** Of a section of a template: an interpolation is the barrier <code>${candidate.ref</code>. */
  static List<Word> ofSource(String text) {
    return new WordSequence(text, true).cut();
  }

  /** The same without barriers. */
  static List<String> plain(String text) {
    return of(text).stream().filter(word -> !word.isBarrier()).map(Word::lower).toList();
  }

  private List<Word> cut() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isLetterOrDigit(c)) {
        word();
      } else if (source && text.startsWith("${", at)) {
        upTo('}');
      } else if (source && text.startsWith("<@", at)) {
        // What a macro is given in quotes is read like the rest.
        barrier("<", 2);
        skipName();
      } else if (source && c == '<') {
        upTo('>');
      } else if (source && c == '&') {
        entity();
      } else if (endsSentence(c)) {
        barrier(".", 1);
      } else {
        at++;
      }
    }
    return words;
  }

  private void word() {
    int start = at;
    while (at < text.length() && isInner(at)) {
      at++;
    }
    words.add(new Word(text.substring(start, at).replace('’', '\''), start));
  }

  private boolean isInner(int index) {
    char c = text.charAt(index);
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || (c == '\'' || c == '’')
            && index + 1 < text.length()
            && Character.isLetter(text.charAt(index + 1));
  }

  private boolean endsSentence(char c) {
    return switch (c) {
      case '.', '!', '?', ';', ':' ->
          at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
      case '\n' -> at + 1 < text.length() && text.charAt(at + 1) == '\n';
      default -> false;
    };
  }

  private void upTo(char end) {
    int found = text.indexOf(end, at);
    int to = found < 0 ? text.length() : found;
    words.add(new Word(text.substring(at, to), at));
    at = to + 1;
  }

  private void barrier(String mark, int length) {
    words.add(new Word(mark, at));
    at += length;
  }

  private void skipName() {
    while (at < text.length()
        && !Character.isWhitespace(text.charAt(at))
        && text.charAt(at) != '>') {
      at++;
    }
  }

  private void entity() {
    int length = HtmlText.entityLength(text, at);
    at += Math.max(length, 1);
  }
}
