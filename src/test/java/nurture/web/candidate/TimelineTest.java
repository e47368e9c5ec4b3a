package nurture.web.candidate;

import static nurture.web.console.ConsolePeople.NOON;
import static nurture.web.console.ConsolePeople.OSLO;
import static nurture.web.console.ConsolePeople.happened;
import static nurture.web.console.ConsolePeople.nothing;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nurture.insight.TimelineEntry;
import nurture.insight.TimelineEntry.DecisionMade;
import nurture.outbox.MessageState;
import nurture.web.console.ConsolePeople;
import org.junit.jupiter.api.Test;

final class TimelineTest {

  @Test
  void of_looksInARowThatFoundNothing_areOneLine() {
    List<TimelineEntry> entries =
        List.of(nothing(daysAgo(1)), nothing(daysAgo(2)), nothing(daysAgo(5)));

    List<TimelineItem> items = Timeline.of(entries, OSLO, ConsolePeople.NOON);

    assertThat(items)
        .singleElement()
        .isInstanceOfSatisfying(
            TimelineItem.Looked.class,
            looked -> {
              assertThat(looked.times()).isEqualTo(3);
              assertThat(looked.from().text()).isEqualTo("16 Nov 2026, 13:00");
              assertThat(looked.until().text()).isEqualTo("20 Nov 2026, 13:00");
              assertThat(looked.each()).hasSize(3);
            });
  }

  @Test
  void of_aSingleLook_staysADecision() {
    assertThat(kinds(nothing(NOON))).containsExactly("decision");
  }

  @Test
  void of_whatHappenedBetweenLooks_partsThem() {
    List<String> kinds =
        kinds(
            nothing(daysAgo(1)),
            nothing(daysAgo(2)),
            nothing(daysAgo(3)),
            happened(daysAgo(4), "link-clicked", "clicked a link", "{}"),
            nothing(daysAgo(5)),
            nothing(daysAgo(6)));

    assertThat(kinds).containsExactly("looked", "decision", "event", "looked");
  }

  @Test
  void of_anEventThatStillWaits_hasNoDecisionOfItsOwn() {
    List<String> kinds =
        kinds(
            nothing(daysAgo(1)),
            nothing(daysAgo(2)),
            happened(daysAgo(3), "link-clicked", null, "{}"));

    assertThat(kinds).containsExactly("looked", "event");
  }

  @Test
  void of_aLookThatTookInEventsByItsOwnAccount_isShown() {
    DecisionMade told =
        new DecisionMade(
            daysAgo(2),
            "d-2",
            "nothing",
            "{\"why\":[\"Nothing due.\"],\"events\":[{\"id\":\"e\"}]}");

    List<String> kinds = kinds(nothing(daysAgo(1)), told, nothing(daysAgo(3)));

    assertThat(kinds).containsExactly("decision", "decision", "decision");
  }

  @Test
  void of_decisionsThatCameToSomething_areNeverCollapsed() {
    List<String> kinds =
        kinds(
            ConsolePeople.planned(ConsolePeople.mail(2, MessageState.SENT, daysAgo(1))),
            ConsolePeople.made(ConsolePeople.sends(daysAgo(1), 2)),
            ConsolePeople.made(ConsolePeople.vetoed(daysAgo(2), 1)));

    assertThat(kinds).containsExactly("message", "decision", "decision");
  }

  @Test
  void of_theSameHeldBackInARow_isOneLine_andOtherwiseNot() {
    List<TimelineItem> items =
        Timeline.of(
            List.of(
                heldBack(1, "it is night"),
                heldBack(2, "it is night"),
                heldBack(3, "it is night"),
                heldBack(4, "it is the weekend")),
            OSLO,
            ConsolePeople.NOON);

    assertThat(items).hasSize(2);
    assertThat(((TimelineItem.Decided) items.get(0)).repeats()).hasSize(2);
    assertThat(((TimelineItem.Decided) items.get(1)).repeats()).isEmpty();
  }

  private static DecisionMade heldBack(int daysAgo, String why) {
    return new DecisionMade(
        daysAgo(daysAgo),
        "d-" + daysAgo,
        "vetoed",
        "{\"lost\":[{\"says\":\"send update\",\"rule\":\"r\",\"why\":\"" + why + "\"}]}");
  }

  private static List<String> kinds(TimelineEntry... entries) {
    return Timeline.of(List.of(entries), OSLO, ConsolePeople.NOON).stream()
        .map(TimelineItem::kind)
        .toList();
  }

  private static Instant daysAgo(int days) {
    return NOON.minus(Duration.ofDays(days));
  }
}
