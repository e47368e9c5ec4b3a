package nurture.bench.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nurture.bench.BenchFigure;
import org.junit.jupiter.api.Test;

class SoakReckoningTest {

  private static final Instant NOON = Instant.parse("2026-11-03T12:00:00Z");
  private static final SoakEventKey FIRST = new SoakEventKey("s-1", "e-1");
  private static final SoakEventKey SECOND = new SoakEventKey("s-1", "e-2");

  @Test
  void events_allAppliedOnce_haveNoFault() {
    List<BenchFigure> figures =
        new EventReckoning(Map.of(FIRST, NOON), Map.of(FIRST, 1, SECOND, 1), Set.of()).figures();

    assertThat(figures).allMatch(BenchFigure::reached);
    assertThat(figure(figures, "acknowledged").note())
        .isEqualTo("2 in the database, with those that the server reports itself");
  }

  @Test
  void events_acknowledgedAndNotKept_areLost() {
    List<BenchFigure> figures =
        new EventReckoning(Map.of(FIRST, NOON, SECOND, NOON), Map.of(FIRST, 1), Set.of()).figures();

    assertThat(figure(figures, "lost").reached()).isFalse();
    assertThat(figure(figures, "lost").note()).isEqualTo("s-1 e-2");
  }

  @Test
  void events_neverAppliedOrStillPending_areUnapplied() {
    List<BenchFigure> figures =
        new EventReckoning(Map.of(), Map.of(FIRST, 0, SECOND, 1), Set.of(SECOND)).figures();

    assertThat(figure(figures, "unapplied").value()).isEqualTo(2);
  }

  @Test
  void events_inTwoDecisions_areAppliedTwice() {
    List<BenchFigure> figures = new EventReckoning(Map.of(), Map.of(FIRST, 2), Set.of()).figures();

    assertThat(figure(figures, "applied-twice").reached()).isFalse();
  }

  @Test
  void messages_sentAndTakenOnce_haveNoFault() {
    List<BenchFigure> figures =
        messages(List.of(message("m-1", "sent", "")), List.of(mail("m-1", NOON)));

    assertThat(figures).allMatch(BenchFigure::reached);
  }

  @Test
  void messages_takenTwice_areDoubled() {
    List<BenchFigure> figures =
        messages(
            List.of(message("m-1", "uncertain", "the line was dropped")),
            List.of(mail("m-1", NOON), mail("m-1", NOON)));

    assertThat(figure(figures, "doubled").reached()).isFalse();
    assertThat(figure(figures, "doubled").note()).isEqualTo("s-1 touch-m-1 2 times");
  }

  @Test
  void messages_ofOneTouchTakenUnderTwoIds_areDoubled() {
    List<BenchFigure> figures =
        messages(
            List.of(
                new StoredMessage("m-1", "s-1", "touch", "sent", ""),
                new StoredMessage("m-2", "s-1", "touch", "sent", "")),
            List.of(mail("m-1", NOON), mail("m-2", NOON)));

    assertThat(figure(figures, "doubled").reached()).isFalse();
  }

  @Test
  void messages_sentAndNotTaken_haveNotArrived() {
    List<BenchFigure> figures = messages(List.of(message("m-1", "sent", "")), List.of());

    assertThat(figure(figures, "not-arrived").reached()).isFalse();
  }

  @Test
  void messages_takenAndFailed_areUnknown() {
    List<BenchFigure> figures =
        messages(List.of(message("m-1", "failed", "554")), List.of(mail("m-1", NOON)));

    assertThat(figure(figures, "unknown").note()).isEqualTo("m-1 is failed");
  }

  @Test
  void messages_uncertainBeyondWhatKillsAndTroubleLeave_areTooMany() {
    String died = MessageReckoning.NOT_REPORTED + "; the server may have it";

    List<BenchFigure> figures =
        messages(
            List.of(
                message("m-1", "uncertain", died),
                message("m-2", "uncertain", died),
                message("m-3", "uncertain", "the line was dropped")),
            List.of());

    assertThat(figure(figures, "uncertain-died").reached()).isFalse();
    assertThat(figure(figures, "uncertain-line").reached()).isTrue();
  }

  @Test
  void messages_failedWithoutARefusalForGood_failedWrongly() {
    List<BenchFigure> figures =
        messages(
            List.of(
                message("m-1", "failed", "gave up"),
                new StoredMessage("m-2", "s-2", "touch", "failed", "554 5.6.0")),
            List.of());

    assertThat(figure(figures, "failed-wrongly").note()).isEqualTo("m-1");
  }

  @Test
  void messages_stillQueued_areUnfinished() {
    List<BenchFigure> figures = messages(List.of(message("m-1", "queued", "450")), List.of());

    assertThat(figure(figures, "unfinished").reached()).isFalse();
  }

  @Test
  void messages_moreThanASecondAfterTheUnsubscription_areUnwanted() {
    List<StoredMessage> sent =
        List.of(
            new StoredMessage("m-1", "s-9", "one", "sent", ""),
            new StoredMessage("m-2", "s-9", "two", "sent", ""));

    List<BenchFigure> figures =
        messages(
            sent,
            List.of(
                new SinkDelivery("m-1", "s-9", NOON.plusMillis(900)),
                new SinkDelivery("m-2", "s-9", NOON.plusMillis(1_100))));

    assertThat(figure(figures, "unwanted").note()).isEqualTo("m-2 1100 ms after");
  }

  @Test
  void suppressions_ofUnknownUsersAndOfThoseWhoUnsubscribed_areRightButForUncertainAnswers() {
    List<BenchFigure> figures =
        new SuppressionReckoning(
                Map.of("s-1@x.example", "HARD_BOUNCE", "s-2.1@x.example", "UNSUBSCRIBED"),
                Set.of("s-1@x.example", "s-4@x.example"),
                Set.of("s-2"),
                Set.of("s-4"))
            .figures();

    assertThat(figures).allMatch(BenchFigure::reached);
  }

  @Test
  void suppressions_ofOthersAndThoseThatAreMissing_areFaults() {
    List<BenchFigure> figures =
        new SuppressionReckoning(
                Map.of("s-3@x.example", "HARD_BOUNCE"),
                Set.of("s-1@x.example"),
                Set.of("s-2"),
                Set.of())
            .figures();

    assertThat(figure(figures, "suppressed-wrongly").note()).isEqualTo("s-3@x.example HARD_BOUNCE");
    assertThat(figure(figures, "not-suppressed").note()).isEqualTo("s-1@x.example");
    assertThat(figure(figures, "unheard").note()).isEqualTo("s-2");
  }

  private static List<BenchFigure> messages(
      List<StoredMessage> messages, List<SinkDelivery> deliveries) {
    return new MessageReckoning(
            messages, deliveries, 1, 1, Set.of("s-2@x.example"), Set.of(), Map.of("s-9", NOON))
        .figures();
  }

  private static StoredMessage message(String id, String state, String reason) {
    return new StoredMessage(id, "s-1", "touch-" + id, state, reason);
  }

  private static SinkDelivery mail(String id, Instant at) {
    return new SinkDelivery(id, "s-1", at);
  }

  private static BenchFigure figure(List<BenchFigure> figures, String name) {
    return figures.stream().filter(f -> f.name().equals("soak." + name)).findFirst().orElseThrow();
  }
}
