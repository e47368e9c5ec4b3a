package nurture.cli.simulate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nurture.cli.simulate.Diary.Line;
import nurture.decision.DecisionId;
import nurture.insight.TimelineEntry;
import nurture.insight.TimelineEntry.DecisionMade;
import nurture.insight.TimelineEntry.Happened;
import nurture.insight.TimelineEntry.MessageLine;
import nurture.insight.TimelineEntry.MessagePlanned;
import nurture.json.JsonMappers;
import nurture.outbox.MessageState;

/** Turns a timeline into the lines of a diary: what a reader would miss, and nothing twice. */
final class DiaryLines {

  /** What the lines of a mail or a task tell already. */
  private static final Set<String> TOLD_ELSEWHERE = Set.of("message-sent");

  private record Placed(Line line, int order, long number) {}

  private final List<Placed> lines = new ArrayList<>();
  private final Map<String, String> titles = new HashMap<>();

  /** What every touch that is vetoed was held back by at the last look. */
  private Map<String, Set<String>> heldBack = Map.of();

  DiaryLines(List<TimelineEntry> timeline) {
    List<TimelineEntry> entries = new ArrayList<>(timeline);
    entries.sort(
        Comparator.comparing(TimelineEntry::at)
            .thenComparing(e -> e instanceof Happened ? 0 : e instanceof DecisionMade ? 1 : 2)
            .thenComparing(e -> e instanceof DecisionMade made ? number(made) : 0));
    entries.forEach(
        timelineEntry -> {
          if (timelineEntry instanceof MessagePlanned planned) {
            titles.put(planned.id(), planned.message().title());
          }
        });
    for (TimelineEntry timelineEntry : entries) {
      if (timelineEntry instanceof Happened happened) {
        happened(happened);
      } else if (timelineEntry instanceof DecisionMade made) {
        decided(made);
      } else if (timelineEntry instanceof MessagePlanned planned) {
        touched(planned.message());
      }
    }
  }

  List<Line> lines() {
    return lines.stream()
        .sorted(
            Comparator.<Placed, Instant>comparing(p -> p.line().at())
                .thenComparing(Placed::number)
                .thenComparing(Placed::order))
        .map(Placed::line)
        .toList();
  }

  private void happened(Happened event) {
    if (TOLD_ELSEWHERE.contains(event.type()) || event.id().startsWith(ParallelDiaries.KNOWN)) {
      return;
    }
    String task = json(event.data()).path("task").asText();
    String said = event.said() == null ? "not applied yet" : event.said();
    boolean ofTask = titles.containsKey(task);
    add(
        new Line(
            event.at(),
            ofTask ? event.type().replace("task-", "") : "event",
            ofTask ? String.valueOf(titles.get(task)) : event.type() + ": " + said,
            ""),
        0,
        0);
  }

  private void decided(DecisionMade made) {
    JsonNode decision = json(made.explanation() == null ? "{}" : made.explanation());
    JsonNode move = decision.path("move");
    if (!move.isMissingNode()) {
      String what = move.path("from").asText() + " → " + move.path("to").asText();
      add(new Line(made.at(), "stage", what, move.path("reason").asText()), 1, number(made));
    }
    if (made.outcome().equals("quarantined")) {
      String why = decision.path("why").path(0).asText();
      add(new Line(made.at(), "quarantined", "evaluation failed", why), 1, number(made));
    }
    heldBack(made, decision);
  }

  /** Told when it begins and when none of its reasons is left, not at every look. */
  private void heldBack(DecisionMade made, JsonNode decision) {
    Map<String, Set<String>> vetoed = new TreeMap<>();
    if (made.outcome().equals("vetoed")) {
      for (JsonNode lost : decision.path("lost")) {
        if (lost.path("why").asText().startsWith("vetoed: ")) {
          vetoed
              .computeIfAbsent(lost.path("says").asText(), says -> new TreeSet<>())
              .add(lost.path("why").asText().substring("vetoed: ".length()));
        }
      }
    }
    vetoed.forEach(
        (says, reasons) -> {
          if (Collections.disjoint(reasons, heldBack.getOrDefault(says, Set.of()))) {
            add(new Line(made.at(), "held", says, String.join("; ", reasons)), 2, number(made));
          }
        });
    heldBack = vetoed;
  }

  private void touched(MessageLine touch) {
    long number = DecisionId.parse(touch.decision()).map(DecisionId::number).orElse(0L);
    if (touch.kind().equals("task")) {
      String ready = touch.template().isEmpty() ? "" : ", with the text of " + touch.template();
      String via = touch.via().isEmpty() ? "" : " (" + lower(touch.via()) + ready + ")";
      add(
          new Line(
              touch.createdAt(),
              "task",
              touch.topic() + ": " + touch.title() + via,
              touch.reason()),
          3,
          number);
      return;
    }
    Instant finished = touch.finishedAt();
    boolean left = touch.state() == MessageState.SENT;
    String subject = touch.subject() == null ? "" : ": “" + touch.subject() + "”";
    String outcome = left ? "" : " (" + touch.state().written() + ": " + touch.stateReason() + ")";
    String kind = touch.via().equals("EMAIL") ? "mail" : lower(touch.via());
    add(
        new Line(
            left && finished != null ? finished : touch.createdAt(),
            kind,
            touch.template() + subject + outcome,
            touch.reason()),
        3,
        number);
  }

  private void add(Line line, int order, long number) {
    lines.add(new Placed(line, order, number));
  }

  private static long number(DecisionMade made) {
    return DecisionId.parse(made.id()).map(DecisionId::number).orElse(0L);
  }

  private static String lower(String via) {
    return via.toLowerCase(Locale.ROOT);
  }

  private static JsonNode json(String text) {
    try {
      return JsonMappers.OWN.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the record of a decision is not JSON", e);
    }
  }
}
