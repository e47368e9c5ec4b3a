package nurture.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nurture.channel.email.reader.ReceivedMailReader;
import nurture.event.ReplyMeaning;
import nurture.event.ReplyReason;
import nurture.inbox.MailCorpus.Sample;
import nurture.rules.Budget;
import nurture.rules.RuleBook;
import nurture.rules.RuleFiles;
import org.junit.jupiter.api.Test;

/**
 * What the shipped rules of the inbox make of the replies of the corpora, as a table: what they
 * mean, and what they are read as. {@code -} is a reply that is left to a person.
 */
final class ReplyMeaningTest {
  private static final String NAME = "Jonas Lindqvist";
  private static final OffsetDateTime RECEIVED = OffsetDateTime.parse("2026-12-01T10:00:00+01:00");
  private static final String PERSON = "-";
  private static final double LEAST_RIGHT = 0.92;
  private static final double MOST_UNSURE = 0.15;

  private static final MailRecogniser RECOGNISER =
      new MailRecogniser(new OwnMailboxes(Set.of("talent@acme.example")));

  @Test
  void repliesOfTheCorpora_areReadAsTheyAreMeant_orLeftToAPerson() {
    Map<String, Map<String, Integer>> table = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    List<String> unsure = new ArrayList<>();
    int right = 0;
    int meant = 0;
    int left = 0;
    try (RuleBook rules = RuleBook.compile(RuleFiles.in(Path.of("rules")), Budget.DEFAULT)) {
      for (Sample sample : labelled()) {
        String expected = sample.meaning().orElse(sample.expected());
        String given = read(sample, rules);
        table.computeIfAbsent(expected, key -> new TreeMap<>()).merge(given, 1, Integer::sum);
        meant += expected.equals(PERSON) ? 0 : 1;
        if (!given.equals(expected)) {
          (given.equals(PERSON) ? unsure : wrong)
              .add(sample.name() + ": " + expected + " read as " + given);
        } else if (given.equals(PERSON)) {
          left++;
        } else {
          right++;
        }
      }
    }
    int spoken = right + wrong.size();
    System.out.println(
        "replies: %d right, %d wrong (%.1f %% right where rules speak)"
            .formatted(right, wrong.size(), 100.0 * right / spoken));
    System.out.println(
        "%d of %d that mean something are left to a person (%.1f %%), and %d rightly"
            .formatted(unsure.size(), meant, 100.0 * unsure.size() / meant, left));
    table.forEach((meaning, row) -> System.out.println("%-14s%s".formatted(meaning, row)));
    Stream.concat(wrong.stream(), unsure.stream()).forEach(System.out::println);

    assertThat(wrong).as("taken for no reply").noneMatch(said -> said.matches(".*as [a-z-]+$"));
    assertThat((double) right / spoken).as("%s", wrong).isGreaterThanOrEqualTo(LEAST_RIGHT);
    assertThat((double) unsure.size() / meant).as("%s", unsure).isLessThanOrEqualTo(MOST_UNSURE);
  }

  @Test
  void reasonsOfTheCorpora_areReadAsTheyAreGiven() {
    Map<String, Integer> count = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    try (RuleBook rules = RuleBook.compile(RuleFiles.in(Path.of("rules")), Budget.DEFAULT)) {
      for (Sample sample : mails().filter(each -> each.reasons().isPresent()).toList()) {
        Set<String> given = new TreeSet<>(sample.reasons().orElseThrow());
        Set<String> read = new TreeSet<>(reasons(sample, rules));
        Set<String> all = new TreeSet<>(given);
        all.addAll(read);
        all.forEach(
            reason ->
                count.merge(
                    !read.contains(reason) ? "missed" : given.contains(reason) ? "right" : "wrong",
                    1,
                    Integer::sum));
        if (!given.equals(read)) {
          wrong.add(sample.name() + ": " + given + " read as " + read);
        }
      }
    }
    double right = count.getOrDefault("right", 0);
    double precision = right / (right + count.getOrDefault("wrong", 0));
    double recall = right / (right + count.getOrDefault("missed", 0));
    System.out.println(
        "reasons: %s (%.1f %% of those read are given, %.1f %% of those given are read)"
            .formatted(count, 100 * precision, 100 * recall));
    wrong.forEach(System.out::println);

    assertThat(precision).as("%s", wrong).isGreaterThanOrEqualTo(LEAST_RIGHT);
    assertThat(recall).as("%s", wrong).isGreaterThanOrEqualTo(1 - MOST_UNSURE);
  }

  @Test
  void labels_standAtEachReply_andAreMeaningsOrAPerson() {
    List<String> meanings =
        Stream.concat(Stream.of(PERSON), Stream.of(ReplyMeaning.values()).map(ReplyMeaning::name))
            .toList();

    assertThat(mails().filter(sample -> sample.expected().equals("reply")))
        .isNotEmpty()
        .allSatisfy(sample -> assertThat(sample.meaning().orElseThrow()).isIn(meanings));
  }

  private static List<Sample> labelled() {
    return mails()
        .filter(sample -> sample.meaning().isPresent() || sample.expected().equals("unsubscribe"))
        .toList();
  }

  private static Stream<Sample> mails() {
    Stream<Sample> files =
        Stream.of("a", "b", "c", "d", "e", "f", "g", "h")
            .flatMap(
                half ->
                    MailCorpus.of("bounces-" + half, "replies-" + half, "others-" + half).stream());
    return Stream.concat(
        files,
        Stream.of("i", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s")
            .flatMap(half -> MailCorpus.of("replies-" + half).stream()));
  }

  private static List<String> reasons(Sample sample, RuleBook rules) {
    MailVerdict verdict =
        RECOGNISER.recognise(ReceivedMailReader.read(sample.bytes()), RECEIVED).verdict();
    return verdict instanceof MailVerdict.Reply reply
        ? UnderstoodReply.of(reply.reply(), NAME, RECEIVED.toLocalDate(), rules).reasons().stream()
            .map(ReplyReason::name)
            .toList()
        : List.of();
  }

  private static String read(Sample sample, RuleBook rules) {
    MailVerdict verdict =
        RECOGNISER.recognise(ReceivedMailReader.read(sample.bytes()), RECEIVED).verdict();
    return verdict instanceof MailVerdict.Reply reply
        ? UnderstoodReply.of(reply.reply(), NAME, RECEIVED.toLocalDate(), rules)
            .meaning()
            .map(ReplyMeaning::name)
            .orElse(PERSON)
        : verdict.kind();
  }
}
