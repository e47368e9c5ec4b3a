package nurture.inbox;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in the form of {@link InboxWords#plain}, or what is left of one, in which phrases are
 * searched. Of all phrases those alone are tried whose letters the text has. Thread: any.
 */
final class SearchedText {
  /** Stands for what was left out, and ends a sentence. */
  private static final String LEFT_OUT = " ;¬ ";

  private final InboxWords words;
  private final String plain;
  private final BitSet possible;

  private SearchedText(InboxWords words, String plain, BitSet possible) {
    this.words = words;
    this.plain = plain;
    this.possible = possible;
  }

  static SearchedText of(InboxWords words, String plain) {
    return new SearchedText(words, plain, words.possible(plain));
  }

  /** Where a phrase stands, from the first character to the one behind it. */
  record Place(int start, int end) {}

  String plain() {
    return plain;
  }

  boolean found(WordSection section) {
    return phrases(section).stream().anyMatch(phrase -> matcher(phrase).find());
  }

  /** The first phrase from a place on; of those that begin there the first in its section. */
  Optional<Place> next(WordSection section, int from) {
    int first = Integer.MAX_VALUE;
    int end = 0;
    for (Phrase phrase : phrases(section)) {
      Matcher matcher = matcher(phrase);
      if (from <= plain.length() && matcher.find(from) && matcher.start() < first) {
        first = matcher.start();
        end = matcher.end();
      }
    }
    return first == Integer.MAX_VALUE ? Optional.empty() : Optional.of(new Place(first, end));
  }

  /** Where phrases stand, each behind the one before. */
  List<Place> all(WordSection section) {
    List<Place> places = new ArrayList<>();
    Optional<Place> next = next(section, 0);
    while (next.isPresent()) {
      Place place = next.get();
      places.add(place);
      next = next(section, Math.max(place.end(), place.start() + 1));
    }
    return places;
  }

  SearchedText part(int start, int end) {
    return left(plain.substring(start, end));
  }

  SearchedText from(int start) {
    return part(start, plain.length());
  }

  /** What is left without the phrases of a section. */
  SearchedText without(WordSection section) {
    StringBuilder left = new StringBuilder();
    int end = 0;
    for (Place place : all(section)) {
      left.append(plain, end, place.start()).append(LEFT_OUT);
      end = place.end();
    }
    return end == 0 ? this : left(left.append(plain, end, plain.length()).toString());
  }

  /** What is left without a part, wherever it stands. */
  SearchedText without(String part) {
    return left(plain.replace(part, " ; "));
  }

  SearchedText replaced(Pattern what, String by) {
    return left(what.matcher(plain).replaceAll(by));
  }

  private SearchedText left(String of) {
    return new SearchedText(words, of, possible);
  }

  private List<Phrase> phrases(WordSection section) {
    return words.phrases(section, possible);
  }

  private Matcher matcher(Phrase phrase) {
    return phrase.pattern().matcher(plain);
  }
}
