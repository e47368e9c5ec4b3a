package nurture.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nurture.channel.email.reader.ReceivedMailReader;
import nurture.inbox.SearchedText.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search for phrases finds what one expression of all of them finds. */
final class SearchedTextTest {
  private static final InboxWords WORDS = InboxWords.shipped();
  private static final List<String> CORPORA = corpora();
  private static final boolean ALL = System.getProperty("long") != null;
  private static final int EACH = 20;
  private static final int MIXED = ALL ? 200 : 10;
  private static final int RANDOM_TEXTS = 2_000;

  @Test
  void phrases_areFoundWhereOneExpressionOfAllFindsThem() {
    List<String> texts = CORPORA;
    assertThat(texts).hasSizeGreaterThan(800);
    Random random = new Random(7);
    Stream.concat(
            texts.stream().filter(text -> ALL || random.nextInt(EACH) == 0),
            Stream.generate(() -> mixed(texts, random)).limit(MIXED))
        .forEach(SearchedTextTest::sameInAllSections);
  }

  /** Parts of a text know which phrases the whole may have, and no more. */
  @Test
  void whatIsLeftOfAText_isSearchedLikeATextOfItsOwn() {
    Random random = new Random(11);
    List<String> texts = CORPORA;
    for (int i = 0; i < RANDOM_TEXTS; i++) {
      SearchedText text = SearchedText.of(WORDS, texts.get(random.nextInt(texts.size())));
      WordSection section = section(random);
      SearchedText left = text.without(section).from(random.nextInt(text.plain().length() / 2 + 1));
      WordSection sought = section(random);
      assertThat(left.all(sought))
          .as("%s in %s", sought, left.plain())
          .isEqualTo(SearchedText.of(WORDS, left.plain()).all(sought));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "(?:call me)(?!x); call",
        "(?:colou?r); colo",
        "(?:a+bc); bc",
        "(?:(?:red|green|blue)\\s+cs); red green blue",
        "(?:(?:red|green)?\\s+house\\p{L}{0,20}); house",
        "(?:(?:in|off)\\s+(?:spring|autumn)); spring autumn",
        "(?:\\p{L}+ing); ing",
        "(?:[a-z\\]]+ x{0,2}y{1,3}z); y",
        "(?:\\d+|now); ",
        "(?:(?!never)ever); ever"
      })
  void expression_needsTheRarestOfItsLetters(String expression, String needed) {
    Set<String> expected = needed == null ? Set.of() : Set.of(needed.split(" "));

    assertThat(new Phrase(expression).needed()).isEqualTo(expected);
  }

  @Test
  void fewPhrases_areTriedForAShortText() {
    int tried = WORDS.possible("thanks, but i am happy where i am").cardinality();

    assertThat(tried).isLessThan(WORDS.possible(String.join(" ", CORPORA)).cardinality() / 5);
  }

  private static void sameInAllSections(String text) {
    for (WordSection section : WordSection.values()) {
      List<Place> expected =
          Pattern.compile(WORDS.expression(section))
              .matcher(text)
              .results()
              .map(found -> new Place(found.start(), found.end()))
              .toList();
      assertThat(SearchedText.of(WORDS, text).all(section))
          .as("%s in %s", section, text)
          .isEqualTo(expected);
    }
  }

  private static WordSection section(Random random) {
    return WordSection.values()[random.nextInt(WordSection.values().length)];
  }

  /** The halves of two texts. */
  private static String mixed(List<String> texts, Random random) {
    String one = texts.get(random.nextInt(texts.size()));
    String other = texts.get(random.nextInt(texts.size()));
    return one.substring(0, one.length() / 2) + other.substring(other.length() / 2);
  }

  private static List<String> corpora() {
    MailRecogniser recogniser = new MailRecogniser(new OwnMailboxes(Set.of("talent@acme.example")));
    OffsetDateTime received = OffsetDateTime.parse("2026-12-01T10:00:00+01:00");
    return "abcdefghijklmnopqrs"
        .chars()
        .mapToObj(half -> MailCorpus.of("replies-" + (char) half))
        .flatMap(List::stream)
        .map(mail -> recogniser.recognise(ReceivedMailReader.read(mail.bytes()), received))
        .flatMap(mail -> reply(mail.verdict()).stream())
        .map(reply -> InboxWords.start(reply.text()))
        .toList();
  }

  private static Optional<StrippedReply> reply(MailVerdict verdict) {
    return verdict instanceof MailVerdict.Reply reply
        ? Optional.of(reply.reply())
        : Optional.empty();
  }
}
