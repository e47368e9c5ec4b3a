package nurture.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nurture.batch.ExponentialBackoff;
import nurture.calendar.PublicHolidays;
import nurture.candidate.Dossier;
import nurture.config.Settings;
import nurture.decision.MessageId;
import nurture.event.EventEnvelope;
import nurture.event.RecordedEvent;
import nurture.journey.ActiveRuleBooks;
import nurture.journey.AppliedEvent;
import nurture.journey.ClaimedCandidate;
import nurture.journey.EvaluationResult;
import nurture.journey.RuleEvaluator;
import nurture.json.DecisionJson;
import nurture.json.DossierJson;
import nurture.json.EventJson;
import nurture.json.JsonMappers;
import nurture.outbox.Composer;
import nurture.outbox.DeliveryOutcome;
import nurture.outbox.MessageLinks;
import nurture.outbox.MessageState;
import nurture.playbook.Playbook;
import nurture.rules.Budget;
import nurture.rules.EvaluationFailed;
import nurture.rules.RuleBook;
import nurture.store.LivedLife;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The made past of the demo, under the shipped playbook. */
final class DemoPastTest {

  private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
  private static final Budget PATIENT = new Budget(1_000, Duration.ofSeconds(30));
  private static final int PEOPLE = 188;

  /** Every so many of them is simulated. */
  private static final int STEP = 11;

  private static Playbook playbook;
  private static DemoPast past;
  private static List<LivedLife> lives;

  @BeforeAll
  static void live() {
    playbook = Playbook.load(Path.of("rules"), Path.of("templates"), PATIENT, new PublicHolidays());
    Composer composer =
        new Composer(
            Settings.load(Path.of("config/nurture.yaml"), Map.of()).sender(),
            new MessageLinks(
                "http://nurture.example", text -> text.getBytes(StandardCharsets.UTF_8)));
    past = new DemoPast(() -> playbook, id -> playbook, composer, PEOPLE, NOW);
    lives =
        IntStream.range(0, PEOPLE)
            .filter(n -> n % STEP == 0)
            .mapToObj(n -> past.life(n, id(n)))
            .toList();
  }

  @AfterAll
  static void close() {
    playbook.close();
  }

  @Test
  void people_all_haveNamesOfTheirOwn() {
    assertThat(past.refs()).hasSize(PEOPLE).doesNotHaveDuplicates();
    assertThat(past.refs()).allMatch(ref -> ref.matches("[a-z]+(-[a-z]+)+"));
  }

  @Test
  void life_anotherTime_isTheSame() {
    LivedLife again = past.life(STEP, id(STEP));

    assertThat(again).isEqualTo(lives.get(1));
  }

  /** The evaluator of a server comes to the same, event by event and look by look. */
  @Test
  void life_evaluatedByTheServer_isDecidedTheSame() throws JsonProcessingException {
    RuleEvaluator server =
        new RuleEvaluator(
            books(),
            new ExponentialBackoff(Duration.ofSeconds(1), Duration.ofMinutes(1)),
            new SimpleMeterRegistry());
    for (LivedLife life : lives.subList(0, 5)) {
      Map<String, EventEnvelope> events =
          life.events().stream().collect(Collectors.toMap(EventEnvelope::id, each -> each));
      Dossier dossier = Dossier.of(life.ref());
      for (EvaluationResult.Decided lived : life.decisions()) {
        List<RecordedEvent> news =
            lived.applied().stream()
                .map(AppliedEvent::eventId)
                .map(id -> Objects.requireNonNull(events.get(id)))
                .map(e -> EventJson.kept(e.id(), e.at(), e.type(), e.data()))
                .toList();
        ClaimedCandidate claimed =
            new ClaimedCandidate(
                life.id(),
                life.ref(),
                lived.decision().id().number() - 1,
                0,
                Set.of(),
                dossier,
                news);

        EvaluationResult.Decided decided =
            (EvaluationResult.Decided) server.evaluate(claimed, lived.decision().at());

        assertThat(DecisionJson.text(decided.decision()))
            .isEqualTo(DecisionJson.text(lived.decision()));
        assertThat(tree(decided.dossier())).isEqualTo(tree(lived.dossier()));
        assertThat(decided.applied()).isEqualTo(lived.applied());
        // As the next evaluation reads it.
        dossier = DossierJson.read(life.ref(), DossierJson.write(decided.dossier()));
      }
    }
  }

  @Test
  void decisions_ofALife_areNumberedWithoutGaps() {
    assertThat(lives)
        .allSatisfy(
            life ->
                assertThat(life.decisions().stream().map(d -> d.decision().id().number()).toList())
                    .isEqualTo(
                        IntStream.rangeClosed(1, life.decisions().size())
                            .mapToObj(Long::valueOf)
                            .toList()));
  }

  @Test
  void messages_thatWereSent_wereRenderedAndSentOnce() {
    for (LivedLife life : lives) {
      Set<MessageId> sent = new HashSet<>();
      life.outcomes().stream()
          .filter(outcome -> outcome.state() == MessageState.SENT)
          .map(DeliveryOutcome::id)
          .forEach(id -> assertThat(sent.add(id)).isTrue());
      assertThat(life.rendered().stream().map(message -> message.id()).toList())
          .containsAll(sent)
          .doesNotHaveDuplicates();
    }
    assertThat(lives).anyMatch(life -> !life.rendered().isEmpty());
  }

  @Test
  void events_ofALife_haveIdsOfTheirOwnAndLieInThePast() {
    assertThat(lives)
        .allSatisfy(
            life -> {
              assertThat(life.events()).extracting(EventEnvelope::id).doesNotHaveDuplicates();
              assertThat(life.events()).allMatch(event -> event.at().isBefore(NOW));
            });
  }

  private static ActiveRuleBooks books() {
    return new ActiveRuleBooks() {
      @Override
      public RuleBook of(UUID candidate, OptionalLong armVersion) {
        return playbook.rules();
      }

      @Override
      public void failed(UUID candidate, RuleBook book, EvaluationFailed why) {
        throw why;
      }
    };
  }

  /** The order of fields does not matter. */
  private static JsonNode tree(Dossier dossier) throws JsonProcessingException {
    return JsonMappers.OWN.readTree(DossierJson.write(dossier));
  }

  private static UUID id(int n) {
    return new UUID(0x8000L + n, 0x8000_0000_0000_0000L + n * 7_919L);
  }
}
