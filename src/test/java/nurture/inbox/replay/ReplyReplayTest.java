package nurture.inbox.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nurture.event.ReplyMeaning;
import nurture.event.ReplyReason;
import nurture.inbox.replay.ReplyReplayReport.Change;
import nurture.inbox.replay.ReplyReplayReport.ReasonChange;
import nurture.rules.Budget;
import nurture.rules.RuleBook;
import nurture.rules.RuleFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Replies on record are read once more, each once, and what changes is told. */
class ReplyReplayTest {

  private static final Instant FROM = Instant.parse("2026-08-01T00:00:00Z");
  private static final Instant TO = Instant.parse("2026-11-01T00:00:00Z");

  private static RuleBook rules;

  @BeforeAll
  static void compile() {
    rules = RuleBook.compile(RuleFiles.in(Path.of("rules")), Budget.DEFAULT);
  }

  @AfterAll
  static void close() {
    rules.close();
  }

  @Test
  void run_overSeveralPages_readsEachOnce_andTellsWhatChanges() {
    List<PastReply> all = new ArrayList<>();
    for (int i = 0; i < 2_500; i++) {
      all.add(reply(i, "I am interested.", ReplyMeaning.POSITIVE, false));
    }
    all.add(reply(2_500, "Not interested, thank you.", null, false));
    all.add(reply(2_501, "Is it remote?", ReplyMeaning.POSITIVE, true));
    all.add(reply(2_502, "I am interested.", ReplyMeaning.POSITIVE, true));

    ReplyReplayReport report =
        ReplyReplay.run(rules, pages(all), FROM, TO, (done, total) -> done <= total);

    assertThat(report.complete()).isTrue();
    assertThat(report.replies()).isEqualTo(2_503);
    assertThat(report.differ()).isEqualTo(2);
    assertThat(report.byHand()).isEqualTo(2);
    assertThat(report.agreed()).isEqualTo(1);
    assertThat(report.changes())
        .containsExactly(
            new Change("positive", "question", 1), new Change("unsure", "negative", 1));
    assertThat(report.reasoned()).isEqualTo(2_503);
    assertThat(report.reasonChanges())
        .containsExactly(new ReasonChange("pay", 0, 2_503), new ReasonChange("place", 1, 0));
    assertThat(report.examples()).hasSize(100);
    assertThat(report.examples().get(1).reasonsWere()).containsExactly("pay");
    assertThat(report.examples().get(1).reasonsAre()).containsExactly("place");
    assertThat(report.examples().subList(1, 3))
        .extracting(ReplyReplayReport.Example::said)
        .containsExactly("Is it remote?", "Not interested, thank you.");
    assertThat(report.examples().get(2).rules())
        .containsExactly("A reply that declines is negative");
  }

  @Test
  void run_thatIsEnded_tellsThatItIsNotComplete() {
    List<PastReply> all = new ArrayList<>();
    for (int i = 0; i < 1_500; i++) {
      all.add(reply(i, "I am interested.", ReplyMeaning.POSITIVE, false));
    }

    ReplyReplayReport report =
        ReplyReplay.run(rules, pages(all), FROM, TO, (done, total) -> done == 0);

    assertThat(report.complete()).isFalse();
    assertThat(report.replies()).isEqualTo(1_000);
  }

  private static PastReply reply(
      int number,
      String said,
      @org.jspecify.annotations.Nullable ReplyMeaning meaning,
      boolean byHand) {
    return new PastReply(
        new UUID(0, number),
        FROM.plusSeconds(number),
        "",
        said,
        Optional.empty(),
        Optional.ofNullable(meaning),
        List.of(ReplyReason.PAY),
        byHand);
  }

  private static PastReplies pages(List<PastReply> all) {
    return new PastReplies() {
      @Override
      public long count(Instant from, Instant to) {
        return all.size();
      }

      @Override
      public List<PastReply> page(Instant from, Instant to, Optional<PastReply> behind, int most) {
        int start = behind.map(last -> all.indexOf(last) + 1).orElse(0);
        return all.subList(start, Math.min(all.size(), start + most));
      }
    };
  }
}
