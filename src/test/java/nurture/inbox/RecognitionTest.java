package nurture.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nurture.channel.email.reader.ReceivedMailReader;
import nurture.inbox.MailCorpus.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is made of the mails of the corpora, as a table: what they are, and what they are taken for.
 * Corpus {@code a} was written before the recogniser, the others after it; {@code f} by an author
 * who had read neither it nor the words. The heads of the files of answers tell how many were right
 * at first sight.
 */
final class RecognitionTest {
  private static final OffsetDateTime RECEIVED = OffsetDateTime.parse("2026-12-01T10:00:00+01:00");
  private static final double LEAST_RIGHT = 0.97;

  private static final MailRecogniser RECOGNISER =
      new MailRecogniser(new OwnMailboxes(Set.of("talent@acme.example")));

  @ParameterizedTest
  @ValueSource(strings = {"a", "b", "c", "d", "e", "f", "g", "h"})
  void theCorpora_areRecognised_andSuppressNoWrongAddress(String half) {
    List<Sample> samples = half(half);

    Map<String, Map<String, Integer>> table = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    List<String> wrongSuppressions = new ArrayList<>();
    int right = 0;
    for (Sample sample : samples) {
      RecognisedMail made = recognise(sample);
      String label = VerdictLabel.of(made.verdict());
      String expected = VerdictLabel.classOf(sample.expected());
      String given = VerdictLabel.classOf(label);
      table.computeIfAbsent(expected, key -> new TreeMap<>()).merge(given, 1, Integer::sum);
      if (given.equals(expected)) {
        right++;
      } else {
        wrong.add(sample.name() + ": " + expected + " taken for " + given + " by " + made.sign());
      }
      if (suppresses(given) && !suppresses(expected)) {
        wrongSuppressions.add(sample.name());
      }
    }
    System.out.println(printed(half, table, right, samples.size()));
    wrong.forEach(System.out::println);

    assertThat(wrongSuppressions).as("wrongly suppressed").isEmpty();
    assertThat((double) right / samples.size()).as("%s", wrong).isGreaterThanOrEqualTo(LEAST_RIGHT);
  }

  @Test
  void details_returnDatesSuccessorsAndMeetings_areRead() {
    List<String> wrong = new ArrayList<>();
    int right = 0;
    for (Sample sample : all()) {
      String expected = sample.expected();
      String label = VerdictLabel.of(recognise(sample).verdict());
      if (label.equals(expected)) {
        right++;
      } else if (VerdictLabel.classOf(label).equals(VerdictLabel.classOf(expected))) {
        wrong.add(sample.name() + ": " + expected + " read as " + label);
      }
    }
    wrong.forEach(System.out::println);

    assertThat(wrong).hasSizeLessThanOrEqualTo(right / 30);
  }

  @Test
  void replies_areStripped() {
    List<String> wrong = new ArrayList<>();
    int right = 0;
    for (Sample sample : all()) {
      MailVerdict verdict = recognise(sample).verdict();
      if (sample.stripped().isPresent() && verdict instanceof MailVerdict.Reply reply) {
        if (reply.reply().text().equals(sample.stripped().get())) {
          right++;
        } else {
          wrong.add(
              sample.name()
                  + ":\n"
                  + reply.reply().text()
                  + "\n-- and not\n"
                  + sample.stripped().get());
        }
      }
    }
    wrong.forEach(System.out::println);

    assertThat(wrong).hasSizeLessThanOrEqualTo(right / 30);
  }

  @Test
  void reportsAndReplies_nameOurMessage_andTheAddressItWentTo() {
    List<String> wrong = new ArrayList<>();
    for (Sample sample : all()) {
      RecognisedMail made = recognise(sample);
      String text = new String(sample.bytes(), StandardCharsets.UTF_8);
      boolean named = text.contains(MailCorpus.ID);
      boolean found =
          made.about().filter(about -> about.id().toString().equals(MailCorpus.ID)).isPresent();
      boolean counts =
          made.verdict() instanceof MailVerdict.Bounce
              || made.verdict() instanceof MailVerdict.Complaint;
      boolean address = made.wentTo().filter(MailCorpus.CANDIDATE::equals).isPresent();
      if (named && !found && !(made.verdict() instanceof MailVerdict.OwnMail)) {
        wrong.add(sample.name() + " names our message, which was not found");
      }
      if (counts && text.contains("To: Jonas") && !address) {
        wrong.add(sample.name() + " counts for another address");
      }
    }

    assertThat(wrong).isEmpty();
  }

  private static List<Sample> all() {
    return Stream.of("a", "b", "c", "d", "e", "f", "g", "h")
        .flatMap(half -> half(half).stream())
        .toList();
  }

  private static List<Sample> half(String half) {
    return MailCorpus.of(
        "answers-" + half,
        "bounces-" + half,
        "autos-" + half,
        "complaints-" + half,
        "replies-" + half,
        "others-" + half);
  }

  private static RecognisedMail recognise(Sample sample) {
    return RECOGNISER.recognise(ReceivedMailReader.read(sample.bytes()), RECEIVED);
  }

  private static boolean suppresses(String kind) {
    return Set.of("bounce mailbox", "gone", "complaint", "unsubscribe").contains(kind);
  }

  private static String printed(
      String half, Map<String, Map<String, Integer>> table, int right, int all) {
    Set<String> columns = new TreeSet<>();
    table.values().forEach(row -> columns.addAll(row.keySet()));
    StringBuilder out = new StringBuilder();
    out.append(
        "corpus %s: %d of %d right (%.1f %%)%n".formatted(half, right, all, 100.0 * right / all));
    out.append("%-18s".formatted("is \\ taken for"));
    columns.forEach(column -> out.append("%7s".formatted(brief(column))));
    table.forEach(
        (expected, row) -> {
          out.append("%n%-18s".formatted(expected));
          columns.forEach(
              column ->
                  out.append(
                      "%7s".formatted(row.containsKey(column) ? row.get(column).toString() : ".")));
        });
    return out.append('\n').toString();
  }

  private static String brief(String column) {
    String last = column.replace("bounce ", "b:");
    return last.length() > 6 ? last.substring(0, 6) : last;
  }
}
