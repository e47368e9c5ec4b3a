package nurture.web.candidate;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nurture.rules.RuleCard;
import nurture.rules.whynot.WhyNot;

/**
 * What a user asks about: a rule, a touchpoint, or words that are part of several.
 *
 * @param asked as it was typed; empty when nothing was
 * @param rules the rules it is about; empty where it has to be chosen first
 * @param meant what the words are part of, the touchpoints first
 */
record WhyNotQuestion(String asked, List<String> rules, List<String> meant) {

  private static final int MOST = 20;

  static WhyNotQuestion of(String asked, WhyNot book) {
    if (asked.isEmpty()) {
      return new WhyNotQuestion("", List.of(), List.of());
    }
    List<String> asking = book.asking(asked);
    if (!asking.isEmpty()) {
      return new WhyNotQuestion(asked, asking, List.of());
    }
    if (names(book).anyMatch(asked::equals)) {
      return new WhyNotQuestion(asked, List.of(asked), List.of());
    }
    String lower = asked.toLowerCase(Locale.ROOT);
    return new WhyNotQuestion(
        asked,
        List.of(),
        Stream.concat(book.touchpoints().stream(), names(book).sorted(Comparator.naturalOrder()))
            .filter(each -> each.toLowerCase(Locale.ROOT).contains(lower))
            .limit(MOST)
            .toList());
  }

  private static Stream<String> names(WhyNot book) {
    return book.cards().stream().map(RuleCard::name);
  }
}
