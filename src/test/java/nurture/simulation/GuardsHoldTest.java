package nurture.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nurture.calendar.PublicHolidays;
import nurture.candidate.Dossier;
import nurture.candidate.Purpose;
import nurture.candidate.facts.World;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.CandidateUpserted;
import nurture.event.CandidateEvent.ConsentGiven;
import nurture.event.CandidateEvent.VolumeCounted;
import nurture.event.Profile;
import nurture.event.RecordedEvent;
import nurture.event.ReportedByServer;
import nurture.event.Stage;
import nurture.playbook.LibraryFiles;
import nurture.rules.Budget;
import nurture.rules.Decider;
import nurture.rules.PolicyNumber;
import nurture.rules.RuleBook;
import nurture.rules.RuleFiles;
import nurture.rules.RuleSource;
import nurture.rules.memo.MemoizingDecider;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/**
 * No guard is ever broken, whatever happens in whatever order: random lives under the shipped
 * rules, examined by an {@link GuardOracle} that knows neither rules nor facts. The rules are
 * remembered, which saves half the time and changes nothing ({@link RememberedSimulationsTest}).
 *
 * <p>A life is repeated with {@code -Dguards.seed=… -Dguards.candidate=…} as the failure says.
 */
final class GuardsHoldTest {

  private static final long SEED = Long.getLong("guards.seed", 20_270_310L);
  private static final int CANDIDATES = RunSize.of("guards.candidates", 350, 2_000);
  private static final int UNGUARDED = RunSize.of("guards.unguarded", 30, 60);
  private static final int ONLY = Integer.getInteger("guards.candidate", -1);
  private static final int DAYS = 365;

  /** One in six consented so long before, and is asked to renew it within the year. */
  private static final Duration LONG_CONSENTED = Duration.ofDays(600);

  /** The first Wednesday of 2027 in UTC; lives begin within the fortnight after. */
  private static final Instant BEGINNING = Instant.parse("2027-01-06T00:00:00Z");

  // Patient, because the tests share their cores with whatever else runs on the machine.
  private static final Budget PATIENT = new Budget(1_000, Duration.ofSeconds(30));

  static final Map<String, String> RULES = RuleFiles.in(Path.of("rules"));
  private static final PublicHolidays HOLIDAYS = new PublicHolidays();

  static final Map<String, Integer> NUMBERS =
      RuleSource.of(RULES).numbers().stream()
          .collect(Collectors.toMap(PolicyNumber::name, PolicyNumber::value));

  private static final World WORLD =
      new World(
          HOLIDAYS,
          LibraryFiles.read(Path.of("templates")).library(),
          Map.of(
              "weekly-newsletter", Purpose.NEWSLETTER,
              "referral-ask", Purpose.COLLEAGUE,
              "quarterly-update", Purpose.UPDATE,
              "open-house", Purpose.PROCESS));

  /** Guards no random year comes to, for tighter ones stop it before; scenarios show them. */
  private static final Set<String> BEHIND_TIGHTER_ONES =
      Set.of(
          "No cold call as the first contact",
          "Limit all messages per week",
          "Limit outreach per quarter");

  private final SeenCounts seenCounts = new SeenCounts();

  @AutoClose private final RuleBook shipped = book(RULES);

  /** What went wrong in one life; the guard is what the oracle calls it. */
  private record Wrong(int candidate, String guard, String what) {}

  @Test
  void randomLives_wholeYear_breakNoGuard() {
    long started = System.nanoTime();
    Decider remembering = MemoizingDecider.of(shipped);
    List<Wrong> wrong =
        candidates().parallel().mapToObj(n -> live(remembering, n)).flatMap(List::stream).toList();
    System.out.printf(
        "%d lives from seed %d in %.1f s: %d messages left, %d guards broken%n",
        CANDIDATES,
        SEED,
        (System.nanoTime() - started) / 1e9,
        seenCounts.times("left"),
        wrong.size());

    assertThat(wrong).withFailMessage(() -> told(wrong)).isEmpty();
    if (ONLY < 0) {
      assertNothingWasLeftOut();
    }
  }

  /** An oracle that never objects would let anything pass. */
  @Test
  void randomLives_withoutTheGuardRules_breakWhatThoseGuarded() {
    Map<String, String> unguarded = new TreeMap<>(RULES);
    unguarded.keySet().removeIf(file -> file.startsWith("guard/"));
    try (RuleBook book = book(unguarded)) {
      List<Wrong> wrong =
          IntStream.range(0, UNGUARDED)
              .parallel()
              .mapToObj(n -> live(book, n))
              .flatMap(List::stream)
              .toList();

      assertThat(wrong)
          .extracting(Wrong::guard)
          .contains(
              "working hours where they are",
              "no public holiday where they are",
              "consent or another basis is on record",
              "nobody who is held is reached",
              "not now is honoured to the day",
              "nobody is written to while away",
              "no passive person is approached before the research is complete",
              "nobody who works for us is approached",
              "a cap on a week's approaches",
              "a gap between two words",
              "a no is respected for a year",
              "nobody is approached right after a process ended");
    }
  }

  /** The clocks concern few of them. */
  @Test
  void randomLives_withoutTheGuardsOfClocks_breakThem() {
    Map<String, String> unguarded = new TreeMap<>(RULES);
    unguarded.remove("guard/clocks.drl");
    try (RuleBook book = book(unguarded)) {
      Decider remembering = MemoizingDecider.of(book);
      List<Wrong> wrong =
          IntStream.range(0, CANDIDATES)
              .filter(n -> n % 6 > 0 && n % 6 < 5)
              .parallel()
              .mapToObj(n -> live(remembering, n))
              .flatMap(List::stream)
              .toList();

      assertThat(wrong)
          .extracting(Wrong::guard)
          .containsOnly(
              "nobody is approached before an email told where the data are from",
              "nobody is approached while new data have no source",
              "nobody is approached on a consent that is too old");
    }
  }

  /** The same among others who are counted each day, and are too many. */
  @Test
  void randomLives_amongTooManyOthersWithoutTheirGuards_breakThem() {
    Map<String, String> unguarded = new TreeMap<>(RULES);
    unguarded.remove("guard/volume.drl");
    assertThat(brokenAmongTooMany(unguarded))
        .containsExactlyInAnyOrder(
            "a cap on candidates in contact at one employer",
            "no new candidate while too many wait for the owner",
            "colleagues of a candidate who replied wait");
    assertThat(brokenAmongTooMany(RULES)).isEmpty();
  }

  private Set<String> brokenAmongTooMany(Map<String, String> rules) {
    try (RuleBook book = book(rules)) {
      return IntStream.range(0, UNGUARDED)
          .parallel()
          .boxed()
          .flatMap(
              n -> {
                GuardOracle guardOracle = new GuardOracle(seenCounts, HOLIDAYS, NUMBERS);
                live(book, n, guardOracle, GuardsHoldTest::tooMany);
                return guardOracle.broken().stream().map(GuardOracle.Broken::guard);
              })
          .collect(Collectors.toSet());
    }
  }

  private static void tooMany(CandidateSimulation candidateSimulation, Instant from) {
    for (int day = 0; day < DAYS; day++) {
      Instant at = from.plus(Duration.ofDays(day));
      candidateSimulation.happens(
          new RecordedEvent("counted-" + day, at, new VolumeCounted(100, Optional.of(at), 1_000)));
    }
  }

  /** Without the rules that remind, tasks stay open in silence. */
  @Test
  void randomLives_withoutTheTaskRules_leaveTasksOpenInSilence() {
    Map<String, String> silent = new TreeMap<>(RULES);
    silent.remove("journey/tasks.drl");
    try (RuleBook book = book(silent)) {
      Decider remembering = MemoizingDecider.of(book);
      assertThat(IntStream.range(0, 10).mapToObj(n -> live(remembering, n)).flatMap(List::stream))
          .extracting(Wrong::guard)
          .contains(
              "no task stays open without a reminder", "no task stays open without an escalation");
    }
  }

  /** A year in which nothing goes out breaks no guard either. */
  private void assertNothingWasLeftOut() {
    int some = CANDIDATES / 100;
    assertThat(seenCounts.times("left")).isGreaterThan(CANDIDATES);
    assertThat(seenCounts.times("stopped for good")).isGreaterThan(some);
    assertThat(seenCounts.times("stopped for later")).isPositive();
    assertThat(seenCounts.times("reminded OWNER")).isGreaterThan(some);
    assertThat(seenCounts.times("reminded RECRUITING_OPS")).isGreaterThan(some);
    for (Stage stage : Stage.values()) {
      assertThat(seenCounts.times("stage " + stage)).as(stage.name()).isGreaterThan(CANDIDATES);
    }
    Map<String, Long> vetoes = new TreeMap<>();
    shipped.rules().stream()
        .filter(rule -> rule.phase().equals("guard") && !BEHIND_TIGHTER_ONES.contains(rule.name()))
        .forEach(rule -> vetoes.put(rule.name(), seenCounts.times("vetoed by " + rule.name())));
    assertThat(vetoes)
        .allSatisfy((guard, times) -> assertThat(times).as(guard).isGreaterThan(some));
    for (Class<?> event : CandidateEvent.class.getPermittedSubclasses()) {
      if (ReportedByServer.class.isAssignableFrom(event)) {
        continue;
      }
      assertThat(seenCounts.times(event.getSimpleName()))
          .as(event.getSimpleName())
          .isGreaterThan(some);
    }
  }

  static RuleBook book(Map<String, String> rules) {
    return RuleBook.compile(RuleSource.of(rules), PATIENT, "shipped", () -> WORLD);
  }

  private IntStream candidates() {
    return ONLY < 0 ? IntStream.range(0, CANDIDATES) : IntStream.of(ONLY);
  }

  private List<Wrong> live(Decider book, int candidate) {
    GuardOracle guardOracle = new GuardOracle(seenCounts, HOLIDAYS, NUMBERS);
    List<Wrong> wrong = new ArrayList<>();
    try {
      live(book, candidate, guardOracle);
    } catch (RuntimeException e) {
      wrong.add(new Wrong(candidate, "deciding never throws", e.toString()));
    }
    guardOracle
        .broken()
        .forEach(b -> wrong.add(new Wrong(candidate, b.guard(), b.at() + " " + b.what())));
    return wrong;
  }

  /** A year of a made-up candidate, the same for the same number. */
  static void live(Decider book, int candidate, SimulationListener simulationListener) {
    live(book, candidate, simulationListener, (simulation, from) -> {});
  }

  private static void live(
      Decider book,
      int candidate,
      SimulationListener simulationListener,
      BiConsumer<CandidateSimulation, Instant> more) {
    SeededChance seededChance = new SeededChance(SEED, candidate);
    Instant from = seededChance.within(14, BEGINNING);
    CandidateSimulation candidateSimulation =
        new CandidateSimulation(
            book,
            new UUID(SEED, candidate),
            Dossier.of("c-" + candidate),
            from,
            new RandomResponseModel(seededChance),
            simulationListener);
    int number = 0;
    for (CandidateEvent known : RandomPeople.beginning(seededChance, candidate)) {
      boolean longAgo = candidate % 6 == 4 && known instanceof ConsentGiven;
      candidateSimulation.happens(
          new RecordedEvent(
              "known-" + number++, longAgo ? from.minus(LONG_CONSENTED) : from, known));
    }
    origin(candidate, from).ifPresent(candidateSimulation::happens);
    more.accept(candidateSimulation, from);
    new RandomEvents(seededChance, candidate, candidateSimulation).happen(from, DAYS);
    candidateSimulation.until(from.plus(Duration.ofDays(DAYS)));
  }

  /** Of half of them it is known when their data were collected, or where they live is told. */
  private static Optional<RecordedEvent> origin(int candidate, Instant from) {
    int kind = candidate % 6;
    Profile profile =
        Profile.naming(
            p -> {
              p.country = kind == 3 ? null : "NO";
              p.source = kind == 1 || kind == 3 ? "your talk at a meetup" : null;
              p.collectedAt =
                  kind == 1 ? from.minus(Duration.ofDays(candidate % 40)) : kind == 2 ? from : null;
            });
    return kind == 0 || kind == 5
        ? Optional.empty()
        : Optional.of(new RecordedEvent("origin", from, new CandidateUpserted(profile)));
  }

  /** Each guard that broke, how often, and the diary of the first life it broke in. */
  private String told(List<Wrong> wrong) {
    Map<String, List<Wrong>> byGuard =
        wrong.stream()
            .collect(Collectors.groupingBy(Wrong::guard, TreeMap::new, Collectors.toList()));
    StringBuilder told = new StringBuilder("Guards that did not hold, seed " + SEED + ":\n");
    byGuard.forEach(
        (guard, times) -> {
          Wrong first = times.get(0);
          told.append("\n%s: %d times%n".formatted(guard, times.size()));
          told.append(
              "  first in -Dguards.seed=%d -Dguards.candidate=%d: %s%n"
                  .formatted(SEED, first.candidate(), first.what()));
          diary(first.candidate()).forEach(line -> told.append("    ").append(line).append('\n'));
        });
    return told.toString();
  }

  private List<String> diary(int candidate) {
    SimulationDiary simulationDiary = new SimulationDiary();
    try {
      live(shipped, candidate, simulationDiary);
    } catch (RuntimeException e) {
      simulationDiary.lines().add("threw " + e);
    }
    return simulationDiary.lines();
  }
}
