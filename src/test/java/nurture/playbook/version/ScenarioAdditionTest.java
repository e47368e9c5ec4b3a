package nurture.playbook.version;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nurture.people.People.NOON;
import static nurture.people.People.ONCE;
import static nurture.people.People.daysAgo;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nurture.calendar.PublicHolidays;
import nurture.candidate.Dossier;
import nurture.candidate.Touch;
import nurture.event.Basis;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.ConsentGiven;
import nurture.event.CandidateEvent.ResearchFound;
import nurture.event.RecordedEvent;
import nurture.event.ResearchItem;
import nurture.event.Via;
import nurture.json.EventJson;
import nurture.json.EventTypes;
import nurture.json.JsonMappers;
import nurture.json.PlainEvents;
import nurture.json.RefusalException;
import nurture.people.People;
import nurture.people.ProfileSketch;
import nurture.playbook.Playbook;
import nurture.playbook.PlaybookFiles;
import nurture.playbook.PlaybookFolders;
import nurture.playbook.check.CheckOptions;
import nurture.playbook.check.PlaybookCheck;
import nurture.playbook.scenario.CandidatePast;
import nurture.playbook.scenario.CandidatePast.PastEvent;
import nurture.playbook.scenario.ScenarioOutcome;
import nurture.rules.Budget;
import nurture.rules.form.RuleEdit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Scenarios made from candidates: without names, green at once, and red when their rule changes.
 */
final class ScenarioAdditionTest {

  private static final PlaybookFiles SHIPPED =
      PlaybookFiles.in(new PlaybookFolders(Path.of("rules"), Path.of("templates")));
  private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

  private static Playbook playbook;

  @BeforeAll
  static void load() {
    playbook = Playbook.of(SHIPPED, Budget.DEFAULT, new PublicHolidays());
  }

  @AfterAll
  static void close() {
    playbook.close();
  }

  @Test
  void scenarios_ofManyCandidates_areGreenAtOnce_andOneIsRedWithoutItsRule() {
    PlaybookFiles files = SHIPPED;
    List<String> names = new ArrayList<>();
    List<Boolean> faithful = new ArrayList<>();
    for (CandidatePast past : candidates()) {
      ScenarioAddition made = ScenarioAddition.of(files, past, playbook.rules(), NOON);
      names.add(made.addition().name());
      faithful.add(made.faithful());
      files = with(files, made.addition());
    }

    assertThat(faithful).as("%s", names).containsOnly(true);
    assertThat(names).doesNotHaveDuplicates().anyMatch(name -> name.endsWith(" is due"));
    assertThat(failed(files)).isEmpty();

    assertThat(text(files, ScenarioAddition.FILE))
        .doesNotContain("Lovelace", "ada@", "linkedin.example/ada", "5550100", "Rosa", "Analytical")
        .contains("speaks:");
    Map.Entry<String, String> decided = decidedBy(text(files, ScenarioAddition.FILE));
    String path = "rules/" + decided.getValue();
    PlaybookFiles changed =
        files.with(
            path,
            new RuleEdit(DraftWords.of(files).lexicon(), List.of())
                .remove(text(files, path), decided.getKey())
                .orElseThrow()
                .getBytes(UTF_8));
    assertThat(failed(changed)).isNotEmpty();
  }

  /** A rule that spoke in one of the scenarios, with its file. */
  private static Map.Entry<String, String> decidedBy(String scenarios) {
    return DraftWords.of(SHIPPED).files().entrySet().stream()
        .filter(rule -> SHIPPED.content("rules/" + rule.getValue()).isPresent())
        .filter(rule -> rule.getValue().startsWith("journey/"))
        .filter(rule -> scenarios.contains(rule.getKey()))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> failed(PlaybookFiles files) {
    return files
        .unpacked(
            folders ->
                PlaybookCheck.of(
                    folders, CheckOptions.usual(new PublicHolidays(), LocalDate.of(2026, 11, 18))))
        .scenarios()
        .stream()
        .filter(ScenarioOutcome::failed)
        .filter(outcome -> outcome.file().endsWith("from-candidates.yaml"))
        .map(outcome -> outcome.name() + outcome.findings())
        .toList();
  }

  private static List<CandidatePast> candidates() {
    List<CandidatePast> all = new ArrayList<>();
    all.add(new Life("unknown").past());
    all.add(new Life("ada").known().past());
    all.add(
        new Life("signal").known().says(10, "signal-observed", "{\"kind\":\"layoffs\"}").past());
    all.add(
        new Life("written")
            .known()
            .says(30, "signal-observed", "{\"kind\":\"layoffs\",\"detail\":\"Ada told us\"}")
            .touch("first-outreach", Touch.State.SENT, 8)
            .past());
    all.add(
        new Life("replied")
            .known()
            .touch("first-outreach", Touch.State.SENT, 8)
            .says(
                1,
                "replied",
                "{\"tone\":\"positive\",\"via\":\"email\",\"message\":\"m-first-outreach\"}")
            .past());
    all.add(
        new Life("no")
            .known()
            .touch("first-outreach", Touch.State.SENT, 100)
            .says(
                95,
                "replied",
                "{\"tone\":\"negative\",\"via\":\"email\",\"reason\":\"she likes it at Analytical\"}")
            .past());
    all.add(new Life("applied").known().says(3, "applied", "{\"opening\":\"DE-12\"}").past());
    all.add(
        new Life("held")
            .known()
            .says(2, "held", "{\"by\":\"Rosa\",\"reason\":\"meets Ada\",\"until\":\"2026-12-24\"}")
            .past());
    all.add(
        new Life("unsubscribed")
            .known()
            .touch("first-outreach", Touch.State.SENT, 20)
            .says(19, "unsubscribed", "{\"via\":\"email\"}")
            .past());
    all.add(
        new Life("set")
            .known()
            .says(40, "stage-set", "{\"stage\":\"consideration\",\"by\":\"Rosa\"}")
            .touch("call-offer", Touch.State.OPEN, 12)
            .past());
    return all;
  }

  /** A candidate whose events are kept beside what they made of the dossier. */
  private static final class Life {

    private Dossier dossier;
    private final List<PastEvent> events = new ArrayList<>();

    Life(String ref) {
      dossier = Dossier.of(ref);
    }

    Life known() {
      told(
          ONCE,
          new ProfileSketch()
              .name("Ada Lovelace")
              .email("ada@example.org")
              .phone("+43 1 5550100")
              .linkedin("https://linkedin.example/ada")
              .zone("Europe/Vienna")
              .locale("de-AT")
              .employer("Analytical Engines")
              .title("Programmer at Analytical Engines, call +43 1 5550100")
              .roleSince("2022-11-19")
              .skills("mathematics", "java", "ask ada@example.org")
              .owner("Rosa")
              .told());
      told(ONCE, new ConsentGiven(Via.EMAIL, Basis.LEGITIMATE_INTEREST));
      for (ResearchItem item : ResearchItem.values()) {
        told(ONCE, new ResearchFound(item, "Ada wrote about it"));
      }
      return this;
    }

    Life says(int daysAgo, String type, String data) {
      try {
        told(daysAgo(daysAgo), PlainEvents.event(type, fields(data)));
        return this;
      } catch (RefusalException refused) {
        throw new IllegalArgumentException(refused);
      }
    }

    Life touch(String topic, Touch.State state, int daysAgo) {
      dossier =
          dossier.planned(
              new Touch("m-" + topic, topic, Optional.of(Via.EMAIL), state, daysAgo(daysAgo)));
      return this;
    }

    private void told(Instant at, CandidateEvent event) {
      RecordedEvent recorded = People.happened(at, event);
      dossier = dossier.after(recorded).dossier();
      events.add(new PastEvent(at, EventTypes.name(event), fields(EventJson.data(event))));
    }

    CandidatePast past() {
      return new CandidatePast(dossier, events);
    }
  }

  private static Map<String, Object> fields(String json) {
    try {
      return JsonMappers.OWN.readValue(json, FIELDS);
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException(broken);
    }
  }

  private static String text(PlaybookFiles files, String path) {
    return new String(files.content(path).orElseThrow(), UTF_8);
  }

  private static PlaybookFiles with(PlaybookFiles files, DraftAddition addition) {
    PlaybookFiles next = files;
    for (Map.Entry<String, String> text : addition.texts().entrySet()) {
      next = next.with(text.getKey(), text.getValue().getBytes(UTF_8));
    }
    return next;
  }
}
