package nurture.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import nurture.candidate.Dossier;
import nurture.event.RecordedEvent;
import nurture.outbox.Composer;
import nurture.playbook.Playbook;
import nurture.simulation.CandidateSimulation;
import nurture.simulation.timelapse.CandidateResponses;
import nurture.simulation.timelapse.ModelFile;
import nurture.simulation.timelapse.ResponseRates;
import nurture.simulation.timelapse.SimulatedCandidate;
import nurture.store.LivedLife;

/**
 * Half a year of the demo's made-up candidates, simulated under the playbook in service. The n-th
 * candidate and what chance does to them are the same each time. Safe for concurrent use.
 */
public final class DemoPast {

  /** As many candidates as there are names for. */
  public static final int MOST = 1_000;

  /** How long the past is. */
  public static final Duration LENGTH = Duration.ofDays(182);

  /** How long the canary has run. */
  public static final Duration CANARY = Duration.ofDays(42);

  private static final Duration LAST_DAYS = Duration.ofDays(14);
  private static final long SEED = 7;

  /** With so few candidates the shipped rates would leave some of what can happen unseen. */
  private static final String MORE =
      """
      messages:
        - {unsubscribed: 0.008, complained: 0.001, bounced-hard: 0.008, clicked: 0.05}
        - {purpose: introduction, unsubscribed: 0, complained: 0, bounced-hard: 0, clicked: 0}
      """;

  private final Supplier<Playbook> live;
  private final Function<UUID, Playbook> canary;
  private final Composer composer;
  private final Instant now;
  private final ResponseRates rates = ModelFile.shipped().with(ModelFile.read("demo", MORE).rows());
  private final List<DemoPeople.DemoPerson> people;

  /**
   * @param live what decides about all candidates until the canary begins
   * @param canary what decides about a candidate from then on
   * @param people how many
   * @param now when it ends
   */
  public DemoPast(
      Supplier<Playbook> live,
      Function<UUID, Playbook> canary,
      Composer composer,
      int people,
      Instant now) {
    this.live = live;
    this.canary = canary;
    this.composer = composer;
    this.now = now;
    this.people = DemoPeople.of(people, now.minus(LENGTH));
  }

  /** The refs of all, in their order. */
  public List<String> refs() {
    return people.stream().map(DemoPeople.DemoPerson::ref).toList();
  }

  /**
   * Simulates the life of the n-th; takes some hundred milliseconds.
   *
   * @param id the candidate's in the database
   * @throws nurture.rules.EvaluationFailed if a rule throws or the budget is used up
   */
  public LivedLife life(int n, UUID id) {
    DemoPeople.DemoPerson person = people.get(n);
    Dossier dossier = Dossier.of(person.ref());
    Dossier known = dossier;
    for (RecordedEvent event : person.events()) {
      known = known.after(event).dossier();
    }
    CandidateResponses responses =
        new CandidateResponses(
            rates, SEED, new SimulatedCandidate(new UUID(SEED, person.number()), known));
    DemoBooks books = new DemoBooks(live.get(), canary.apply(id), now.minus(CANARY));
    LifeRecorder recorder =
        new LifeRecorder(
            id, person.ref(), books, composer, responses, person.findings(), now.minus(LAST_DAYS));
    // Nothing is decided about a candidate before the first event is heard.
    CandidateSimulation simulation =
        new CandidateSimulation(
            books,
            new CandidateSimulation.Standing(id, dossier, 0, Instant.MAX),
            person.joins(),
            recorder,
            recorder);
    person.events().forEach(simulation::happens);
    Instant settled = person.joins().plus(Duration.ofDays(1));
    int days = (int) Duration.between(settled, now).toDays() + 1;
    responses.year(known, settled, days).forEach(simulation::happens);
    simulation.until(now);
    return recorder.life();
  }
}
