package nurture.playbook.scenario;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nurture.candidate.Dossier;
import nurture.candidate.NoticeAddressee;
import nurture.candidate.Touch;
import nurture.decision.Decision;
import nurture.decision.DecisionId;
import nurture.decision.PlannedTouch;
import nurture.decision.RejectedOpinion;
import nurture.decision.StageMove;
import nurture.playbook.Finding;
import nurture.playbook.scenario.CandidatePast.PastEvent;
import nurture.rules.RuleBook;
import nurture.rules.RuleCard;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * A scenario made from a candidate as they are now: who they are and what happened, without what
 * tells whom it is about, and what the rules decide.
 *
 * @param person an entry of {@code people.yaml}, as YAML without indentation
 * @param entry an entry of a scenario file, as YAML
 * @param name the sentence of the scenario
 * @param faithful whether the rules decide the same for the scenario as for the candidate. Where
 *     what is too old to be told one by one counts, they may not; the scenario then expects what
 *     they decide for it
 */
public record CandidateScenario(String person, String entry, String name, boolean faithful) {

  /** Told by the states of touches, or about records and not about what a person did. */
  private static final Set<String> NOT_TOLD =
      Set.of(
          "message-sent",
          "message-failed",
          "message-cancelled",
          "message-uncertain",
          "message-quarantined",
          "task-done",
          "task-skipped",
          "task-snoozed",
          "task-resumed",
          "candidate-upserted",
          "record-merged",
          "record-parted");

  private static final String FILE = "rules/scenario/made.yaml";
  private static final String PEOPLE = "rules/scenario/people.yaml";

  /** One line of what happened. */
  private record Line(Instant at, int order, Map<String, Object> said) {}

  /**
   * Makes one; takes some milliseconds.
   *
   * @param book decides
   * @param now the instant of the scenario
   * @param about what people.yaml is to call the candidate
   * @param name the beginning of the scenario's sentence
   * @throws nurture.rules.EvaluationFailed if the rules break down over the candidate
   */
  public static CandidateScenario of(
      CandidatePast past, RuleBook book, Instant now, String about, String name) {
    Instant at = now.truncatedTo(ChronoUnit.SECONDS);
    String ref = "c-" + UUID.nameUUIDFromBytes(about.getBytes(StandardCharsets.UTF_8));
    Map<String, Object> person = PastWithoutNames.profile(past.dossier(), ref);
    ZoneId zone = past.dossier().person().zone();
    List<Map<String, Object>> given = given(past, at, zone);
    Map<String, Object> today = expected(decided(book, past.dossier(), at), book);
    CandidateScenario exact = written(about, name, at, zone, person, given, today, true);
    Scenario read = exact.read(about);
    if (!new ScenarioRun(book).of(read).failed()) {
      return exact;
    }
    Map<String, Object> own = expected(decided(book, read.dossier(), read.at()), book);
    return written(about, name, at, zone, person, given, own, false);
  }

  private static CandidateScenario written(
      String about,
      String name,
      Instant at,
      ZoneId zone,
      Map<String, Object> person,
      List<Map<String, Object>> given,
      Map<String, Object> expected,
      boolean faithful) {
    String sentence = name + ": " + outcome(expected);
    Map<String, Object> scenario = new LinkedHashMap<>();
    scenario.put("scenario", sentence);
    scenario.put("about", about);
    scenario.put("at", ScenarioTime.write(at, zone));
    if (!given.isEmpty()) {
      scenario.put("given", given);
    }
    scenario.put("expect", expected);
    return new CandidateScenario(
        yaml(Map.of(about, person)), yaml(List.of(scenario)), sentence, faithful);
  }

  private static String outcome(Map<String, Object> expected) {
    Object touch = expected.containsKey("sends") ? expected.get("sends") : expected.get("task");
    return touch == null ? "nothing goes out" : touch + " is due";
  }

  /** As a check would read it. */
  private Scenario read(String about) {
    List<Finding> problems = new ArrayList<>();
    Map<String, String> files = Map.of(PEOPLE, "people:\n" + person.indent(2), FILE, entry);
    List<Scenario> read = ScenarioReader.read(files, ScenarioNumbers.NONE, problems);
    if (read.size() != 1) {
      throw new IllegalStateException("the scenario about " + about + " is not read: " + problems);
    }
    return read.get(0);
  }

  private static List<Map<String, Object>> given(CandidatePast past, Instant at, ZoneId zone) {
    Dossier dossier = past.dossier();
    Map<String, String> names = names(dossier.touches().recent());
    List<Line> lines = new ArrayList<>();
    for (Touch touch : dossier.touches().recent()) {
      lines.add(new Line(no(touch.at(), at), 0, Map.of("", touched(touch))));
      touch
          .remindedAt()
          .filter(when -> touch.state() == Touch.State.OPEN)
          .ifPresent(when -> lines.add(new Line(no(when, at), 2, Map.of("", reminded(touch)))));
    }
    for (PastEvent event : past.events()) {
      if (!NOT_TOLD.contains(event.type())) {
        PastWithoutNames.data(event, names)
            .ifPresent(
                data -> {
                  Map<String, Object> said = new LinkedHashMap<>();
                  said.put("", event.type());
                  said.putAll(data);
                  lines.add(new Line(no(event.at(), at), 1, said));
                });
      }
    }
    if (dossier.funnel().since().isAfter(Instant.EPOCH)) {
      Map<String, Object> stage = new LinkedHashMap<>();
      stage.put("", "stage-set");
      stage.put("stage", PastWithoutNames.word(dossier.funnel().stage()));
      stage.put("by", "maren");
      lines.add(new Line(no(dossier.funnel().since(), at), 3, stage));
    }
    return lines.stream()
        .sorted(Comparator.comparing(Line::at).thenComparingInt(Line::order))
        .map(line -> timed(line, zone))
        .toList();
  }

  private static Map<String, Object> timed(Line line, ZoneId zone) {
    Map<String, Object> timed = new LinkedHashMap<>();
    line.said()
        .forEach(
            (key, value) ->
                timed.put(key.isEmpty() ? ScenarioTime.write(line.at(), zone) : key, value));
    return timed;
  }

  private static Instant no(Instant when, Instant latest) {
    Instant second = when.truncatedTo(ChronoUnit.SECONDS);
    return second.isAfter(latest) ? latest : second;
  }

  /** How an event names a touch: by its topic, the second one of a topic with its number. */
  private static Map<String, String> names(List<Touch> touches) {
    Map<String, Integer> counted = new LinkedHashMap<>();
    Map<String, String> names = new LinkedHashMap<>();
    touches.stream()
        .sorted(Comparator.comparing(Touch::at))
        .forEach(
            touch -> {
              int number = counted.merge(touch.topic(), 1, Integer::sum);
              names.put(
                  touch.message(), number == 1 ? touch.topic() : touch.topic() + " " + number);
            });
    return names;
  }

  private static String touched(Touch touch) {
    boolean task =
        switch (touch.state()) {
          case OPEN, DONE, SKIPPED -> true;
          default -> false;
        };
    String verb =
        switch (touch.state()) {
          case PLANNED -> "planned";
          case SENT -> "wrote";
          case UNCERTAIN -> "uncertain";
          case FAILED -> "failed";
          case QUARANTINED -> "quarantined";
          case CANCELLED -> "cancelled";
          case OPEN -> "asked";
          case DONE -> "done";
          case SKIPPED -> "skipped";
        };
    String by =
        touch.via().map(via -> " by " + PastWithoutNames.word(via)).orElse(task ? "" : " by email");
    return verb
        + " "
        + touch.topic()
        + by
        + " as "
        + PastWithoutNames.word(touch.purpose())
        + (touch.items().isEmpty() ? "" : " bringing " + touch.items().get(0));
  }

  private static String reminded(Touch task) {
    boolean owner = task.reminded().filter(NoticeAddressee.OWNER::equals).isPresent();
    return (owner ? "reminded " : "escalated ") + task.topic();
  }

  private static Decision decided(RuleBook book, Dossier dossier, Instant at) {
    UUID id = UUID.nameUUIDFromBytes(dossier.ref().getBytes(StandardCharsets.UTF_8));
    return book.decide(new DecisionId(id, 1), dossier, at);
  }

  private static Map<String, Object> expected(Decision decision, RuleBook book) {
    Map<String, Object> expected = new LinkedHashMap<>();
    Set<String> known = book.rules().stream().map(RuleCard::name).collect(Collectors.toSet());
    Set<String> speaks = new TreeSet<>();
    decision.touch().map(PlannedTouch::rule).ifPresent(speaks::add);
    decision.move().map(StageMove::rule).ifPresent(speaks::add);
    decision.chores().forEach(chore -> speaks.add(chore.rule()));
    Set<String> vetoes =
        decision.lost().stream()
            .map(RejectedOpinion::to)
            .filter(known::contains)
            .collect(Collectors.toCollection(TreeSet::new));
    speaks.retainAll(known);
    if (!speaks.isEmpty()) {
      expected.put("speaks", List.copyOf(speaks));
    }
    Optional<PlannedTouch> touch = decision.touch();
    if (touch.isEmpty()) {
      expected.put("nothing", true);
    } else if (touch.get().task()) {
      expected.put("task", touch.get().topic());
    } else {
      expected.put("sends", touch.get().template());
    }
    touch
        .flatMap(PlannedTouch::via)
        .ifPresent(via -> expected.put("by", PastWithoutNames.word(via)));
    expected.put(
        "moves", decision.move().map(move -> PastWithoutNames.word(move.to())).orElse("nowhere"));
    expected.put("asks", decision.chores().stream().map(PlannedTouch::topic).toList());
    if (!vetoes.isEmpty()) {
      expected.put("vetoed by", List.copyOf(vetoes));
    }
    return expected;
  }

  private static String yaml(Object value) {
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setWidth(1_000);
    options.setSplitLines(false);
    return new Yaml(options).dump(value);
  }
}
