package nurture.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nurture.calendar.PublicHolidays;
import nurture.candidate.Dossier;
import nurture.candidate.facts.World;
import nurture.decision.AttributedOpinion;
import nurture.decision.Decision;
import nurture.decision.DecisionId;
import nurture.decision.Send;
import nurture.event.CandidateEvent;
import nurture.event.RecordedEvent;
import nurture.library.Library;
import nurture.rules.Budget;
import nurture.rules.Decider;
import nurture.rules.RawRules;
import nurture.rules.RuleBook;
import nurture.rules.RuleFiles;
import nurture.rules.RuleSource;
import org.junit.jupiter.api.Test;

/**
 * What is decided by the rules the front end prints is what the engine decides by the rules as they
 * are written, explanations included.
 */
class PrintedRulesTest {

  private static final long SEED = 1_100;
  private static final int LIVES = RunSize.of("printed.lives", 30, 300);
  private static final int DAYS = 60;
  private static final Instant BEGINNING = Instant.parse("2027-01-04T09:00:00Z");
  private static final Budget PATIENT = new Budget(1_000, Duration.ofMinutes(1));
  private static final World WORLD = new World(new PublicHolidays(), Library.EMPTY, Map.of());

  @Test
  void decide_randomLives_isTheSameByPrintedAndByWrittenRules() {
    Map<String, String> files = RuleFiles.in(Path.of("rules"));
    try (RuleBook printed =
            RuleBook.compile(RuleSource.of(files), PATIENT, "shipped", () -> WORLD);
        RuleBook written = RawRules.book(files, () -> WORLD)) {
      Both both = new Both(printed, written);

      IntStream.range(0, LIVES).forEach(n -> live(both, n));

      assertThat(both.decisions).isGreaterThan(20 * LIVES);
      assertThat(both.different).as("lives of seed " + SEED).isEmpty();
    }
  }

  private static void live(Decider decider, int candidate) {
    SeededChance chance = new SeededChance(SEED, candidate);
    Instant from = chance.within(14, BEGINNING);
    CandidateSimulation simulation =
        new CandidateSimulation(
            decider,
            new UUID(SEED, candidate * 0x9E3779B97F4A7C15L),
            Dossier.of("c-" + candidate),
            from,
            new RandomResponseModel(chance),
            SimulationListener.NOBODY);
    int number = 0;
    for (CandidateEvent known : RandomPeople.beginning(chance, candidate)) {
      simulation.happens(new RecordedEvent("known-" + number++, from, known));
    }
    new RandomEvents(chance, candidate, simulation).happen(from, DAYS);
    simulation.until(from.plus(Duration.ofDays(DAYS)));
  }

  /** Asks both, and goes on with the answer of the first. */
  private static final class Both implements Decider {

    private final Decider printed;
    private final Decider written;
    private final List<String> different = new ArrayList<>();
    private int decisions;

    Both(Decider printed, Decider written) {
      this.printed = printed;
      this.written = written;
    }

    @Override
    public Decision decide(DecisionId id, Dossier dossier, Instant now) {
      decisions++;
      return same(printed.decide(id, dossier, now), written.decide(id, dossier, now));
    }

    @Override
    public List<AttributedOpinion> objections(Dossier dossier, Send message, Instant now) {
      return same(
          printed.objections(dossier, message, now), written.objections(dossier, message, now));
    }

    private <T> T same(T one, T other) {
      if (!one.equals(other)) {
        different.add(one + " instead of " + other);
      }
      return one;
    }
  }
}
