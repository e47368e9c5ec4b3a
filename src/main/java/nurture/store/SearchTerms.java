package nurture.store;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import nurture.identity.Mailbox;

/** The words of a search, as they are looked for. */
final class SearchTerms {

  private static final int MOST = 8;
  private static final Pattern TAG = Pattern.compile("\\+[^@]*@");

  /**
   * Each word in its normal form; an address in the one form of its mailbox, without what follows a
   * plus, so that every spelling finds the same.
   */
  static List<String> of(String text) {
    return Arrays.stream(text.strip().split("\\s+"))
        .filter(word -> !word.isEmpty())
        .limit(MOST)
        .map(SearchTerms::term)
        .distinct()
        .toList();
  }

  private static String term(String word) {
    return Mailbox.of(word)
        .map(mailbox -> TAG.matcher(mailbox.canonical()).replaceFirst("@"))
        .orElseGet(() -> Normalizer.normalize(word, Normalizer.Form.NFC));
  }

  private SearchTerms() {}
}
